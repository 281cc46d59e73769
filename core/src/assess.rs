//! What the answers come to: signs, open points, a level and its reasons.

use crate::answers::{Answers, Choice};
use crate::content::{Answer, AnswerAction, Closure, Derived, Flow, Question, Weight};
use crate::flow::{effective_answer, holds, on_help_path, route};
use crate::id::Id;
use crate::level::{HelpLevel, Level, OfferLevel, Severity};
use crate::order::sort_by_key;

/// A whole assessment. Every set of answers has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// What it comes to.
    pub level: Level,
    /// The raised signs: gravest first, inside a severity in the order of the questions. No sign comes twice.
    pub signs: Vec<Raised>,
    /// Patterns known from cases that these signs complete.
    pub patterns: Vec<Id>,
    /// Points left open, in the order of the questions.
    pub open: Vec<Open>,
    /// Answers that spoke against a sign, in the order of the questions, unless that sign was raised.
    pub looked_right: Vec<Told>,
    /// Rules of the origin country that apply to this destination and job.
    pub closures: Vec<Id>,
    /// The questions on the way, in asking order.
    pub asked: Vec<Id>,
    /// Answers to questions that are not on the way.
    pub ignored: Vec<Id>,
}

impl Assessment {
    /// Whether a stop sign or a pattern stands behind the level, so that there is something to stop for.
    pub fn stops(&self) -> bool {
        self.signs.iter().any(|raised| raised.severity == Severity::Stop) || !self.patterns.is_empty()
    }

    /// Whether the level rests only on what is not known yet: nothing grave was said, and what good offers can have too is no
    /// reason to say that something is serious.
    pub fn only_unknown(&self) -> bool {
        self.signs.iter().all(|raised| raised.severity == Severity::Caution)
    }
}

/// A raised sign and what the person said that raised it.
#[derive(Clone, Debug, PartialEq)]
pub struct Raised {
    /// The sign.
    pub sign: Id,
    /// How grave it is.
    pub severity: Severity,
    /// The subjects it counts under: one for each question or rule that raised it.
    pub topics: Vec<Id>,
    /// The answers behind it.
    pub told: Vec<Told>,
    /// The rule of the origin country behind it, if it is one.
    pub closure: Option<Id>,
}

/// An answer the person gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The question.
    pub question: Id,
    /// The answer, with its place.
    pub choice: Choice,
}

/// A point left open.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The question that would settle it.
    pub question: Id,
    /// What not knowing it weighs.
    pub weight: Weight,
    /// The question has not been on the screen yet: neither answered nor skipped.
    pub not_asked_yet: bool,
    /// It is open because a rule of the origin country may have changed.
    pub closure: Option<Id>,
}

/// Assesses a set of answers. A question on the way without an answer counts as "not sure".
///
/// Two promises hold for every input (property tests in `tests/promises.rs`): a further sign or open point never
/// lowers the level, and no answer takes a sign away.
pub fn assess(flow: &Flow, answers: &Answers) -> Assessment {
    let reached = route(flow, answers);
    let mut signs = Vec::new();
    let mut open = Vec::new();
    let mut fits = Vec::new();
    for question in &reached {
        let counts = effective_answer(flow, question, answers);
        let given = answers.answer(question.id.as_str());
        let told = Told {
            question: question.id.clone(),
            // What is not offered any more was not told.
            choice: match answers.get(question.id.as_str()) {
                Some(choice) if counts.map(|answer| &answer.id) == given => choice.clone(),
                _ => Choice::Skipped,
            },
        };
        match counts {
            Some(answer) => {
                note_answer(flow, question, answer, told, &mut signs, &mut fits, &mut open, answers)
            }
            None => open.push(open_point(question, answers)),
        }
    }
    for derived in &flow.derived {
        note_derived(flow, derived, &reached, answers, &mut signs);
    }
    let closures = note_closures(flow, &reached, answers, &mut signs, &mut open);
    sort_by_key(&mut signs, |raised| core::cmp::Reverse(raised.severity));
    let patterns = completed_patterns(flow, &signs);
    let level = if on_help_path(answers) {
        Level::Help(help_level(flow, &signs, &open, &reached, answers))
    } else {
        Level::Offer(offer_level(flow, &signs, &patterns, &open))
    };
    let looked_right = fits
        .into_iter()
        .filter(|(_, against)| !signs.iter().any(|raised| against.contains(&raised.sign)))
        .map(|(told, _)| told)
        .collect();
    let asked: Vec<Id> = reached.iter().map(|question| question.id.clone()).collect();
    let ignored = answers.questions().filter(|id| !asked.contains(id)).cloned().collect();
    Assessment { level, signs, patterns, open, looked_right, closures, asked, ignored }
}

#[allow(
    clippy::too_many_arguments,
    reason = "one step of a single pass; a struct would only rename the lists"
)]
fn note_answer(
    flow: &Flow,
    question: &Question,
    answer: &Answer,
    told: Told,
    signs: &mut Vec<Raised>,
    fits: &mut Vec<(Told, Vec<Id>)>,
    open: &mut Vec<Open>,
    answers: &Answers,
) {
    for sign in &answer.raises {
        raise(flow, signs, sign, &question.topic, &told, None);
    }
    if !answer.fits.is_empty() {
        fits.push((told, answer.fits.clone()));
    }
    if answer.unknown {
        open.push(open_point(question, answers));
    }
}

fn open_point(question: &Question, answers: &Answers) -> Open {
    Open {
        question: question.id.clone(),
        weight: question.unknown_weight,
        not_asked_yet: answers.get(question.id.as_str()).is_none(),
        closure: None,
    }
}

/// Adds a sign, or adds what was told to a sign that is there already.
fn raise(flow: &Flow, signs: &mut Vec<Raised>, sign: &Id, topic: &Id, told: &Told, closure: Option<&Id>) {
    if let Some(raised) = signs.iter_mut().find(|raised| raised.sign == *sign) {
        if !raised.topics.contains(topic) {
            raised.topics.push(topic.clone());
        }
        if !raised.told.contains(told) {
            raised.told.push(told.clone());
        }
        return;
    }
    let Some(known) = flow.sign(sign.as_str()) else { return };
    signs.push(Raised {
        sign: sign.clone(),
        severity: known.severity,
        topics: vec![topic.clone()],
        told: vec![told.clone()],
        closure: closure.cloned(),
    });
}

fn note_derived(
    flow: &Flow,
    derived: &Derived,
    reached: &[&Question],
    answers: &Answers,
    signs: &mut Vec<Raised>,
) {
    if !holds(flow, &derived.when, reached, answers) {
        return;
    }
    for sign in &derived.raises {
        for told in given(&derived.from, answers) {
            raise(flow, signs, sign, &derived.topic, &told, None);
        }
    }
}

/// The answers given to these questions.
fn given<'a>(questions: &'a [Id], answers: &'a Answers) -> impl Iterator<Item = Told> + 'a {
    questions.iter().filter_map(|question| {
        let choice = answers.get(question.as_str()).filter(|choice| **choice != Choice::Skipped)?.clone();
        Some(Told { question: question.clone(), choice })
    })
}

fn note_closures(
    flow: &Flow,
    reached: &[&Question],
    answers: &Answers,
    signs: &mut Vec<Raised>,
    open: &mut Vec<Open>,
) -> Vec<Id> {
    let Some(country) = reached.iter().find(|question| question.id == "country") else { return Vec::new() };
    let mut closures = Vec::new();
    for closure in flow.closures.iter().filter(|closure| applies(closure, answers)) {
        closures.push(closure.id.clone());
        if let Some(sign) = &closure.raises {
            let mut behind = vec![country.id.clone()];
            if !closure.jobs.is_empty() {
                behind.extend(Id::parse("job"));
            }
            for told in given(&behind, answers) {
                raise(flow, signs, sign, &country.topic, &told, Some(&closure.id));
            }
        }
        if let Some(weight) = closure.leaves_open {
            let question = country.id.clone();
            open.push(Open { question, weight, not_asked_yet: false, closure: Some(closure.id.clone()) });
        }
    }
    closures
}

fn applies(closure: &Closure, answers: &Answers) -> bool {
    let listed = |list: &[Id], question: &str| {
        answers.answer(question).is_some_and(|answer| list.is_empty() || list.contains(answer))
    };
    answers.answer("nationality") == Some(&closure.nationality)
        && listed(&closure.countries, "country")
        && (closure.jobs.is_empty() || listed(&closure.jobs, "job"))
}

fn completed_patterns(flow: &Flow, signs: &[Raised]) -> Vec<Id> {
    let has = |sign: &Id| signs.iter().any(|raised| raised.sign == *sign);
    flow.patterns
        .iter()
        .filter(|pattern| pattern.groups.iter().all(|group| group.iter().any(has)))
        .map(|pattern| pattern.id.clone())
        .collect()
}

fn offer_level(flow: &Flow, signs: &[Raised], patterns: &[Id], open: &[Open]) -> OfferLevel {
    let limits = flow.thresholds;
    let serious = topics(signs, |worst| worst >= Severity::Serious);
    let cautions = topics(signs, |worst| worst == Severity::Caution);
    let must = open.iter().filter(|point| point.weight == Weight::Must).count();
    let stop = signs.iter().any(|raised| raised.severity == Severity::Stop);
    if stop || !patterns.is_empty() || serious >= usize::from(limits.serious_topics) {
        OfferLevel::DoNotGo
    } else if serious >= 1
        || must >= usize::from(limits.must_unknown)
        || cautions >= usize::from(limits.caution_topics)
    {
        OfferLevel::DoNotGoYet
    } else if cautions >= 1 || !open.is_empty() {
        OfferLevel::CheckFirst
    } else {
        OfferLevel::NoSignsFound
    }
}

/// How many different subjects have a worst sign like this.
fn topics(signs: &[Raised], counts: impl Fn(Severity) -> bool) -> usize {
    let mut worst: Vec<(&Id, Severity)> = Vec::new();
    for raised in signs {
        for topic in &raised.topics {
            match worst.iter_mut().find(|(known, _)| *known == topic) {
                Some((_, severity)) => *severity = raised.severity.max(*severity),
                None => worst.push((topic, raised.severity)),
            }
        }
    }
    worst.into_iter().filter(|(_, severity)| counts(*severity)).count()
}

/// How many serious signs of somebody on the way or there mean that they need help now.
const URGENT_SIGNS: usize = 2;

fn help_level(
    flow: &Flow,
    signs: &[Raised],
    open: &[Open],
    reached: &[&Question],
    answers: &Answers,
) -> HelpLevel {
    let urgent = reached
        .iter()
        .filter_map(|question| effective_answer(flow, question, answers))
        .any(|answer| matches!(answer.action, Some(AnswerAction::HideFirst | AnswerAction::HelpNow)));
    let grave = signs.iter().filter(|raised| raised.severity >= Severity::Serious).count();
    if urgent || grave >= URGENT_SIGNS || signs.iter().any(|raised| raised.severity == Severity::Stop) {
        HelpLevel::GetHelpNow
    } else if !open.is_empty() || signs.iter().any(|raised| raised.severity == Severity::Serious) {
        HelpLevel::GetAdvice
    } else {
        HelpLevel::KeepWatch
    }
}
