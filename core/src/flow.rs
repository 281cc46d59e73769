//! Which questions are asked, in which order.

use crate::answers::{Answers, Choice};
use crate::content::{Answer, Condition, Flow, Question, Term};
use crate::id::Id;
use crate::order::sort_by_key;

/// The answer that stands for an open point in every question that has one.
const NOT_SURE: &str = "not-sure";

/// Who is asked, and about whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The person asks about themselves.
    Me,
    /// A relative or friend asks about somebody.
    Relative,
    /// Outreach staff ask together with somebody.
    Staff,
}

/// The mode that these answers put the walk in.
pub fn mode(answers: &Answers) -> Mode {
    if answers.is("start", "for-staff") {
        Mode::Staff
    } else if answers.is("start", "for-other")
        || (on_help_path(answers)
            && (answers.is("there-safe", "other-talk") || answers.is("there-safe", "other-lost")))
    {
        Mode::Relative
    } else {
        Mode::Me
    }
}

/// Whether somebody on the way or already there asks for help, instead of checking an offer.
pub fn on_help_path(answers: &Answers) -> bool {
    answers.is("start", "on-the-way") || answers.is("start", "already-there")
}

/// The questions these answers lead through, in asking order, answered or not.
///
/// A question that is asked and has no answer counts as "not sure", so the rest of the way is known as far as it
/// can be. No question comes twice.
pub fn route<'f>(flow: &'f Flow, answers: &Answers) -> Vec<&'f Question> {
    let mut reached: Vec<&Question> = Vec::new();
    for question in &flow.questions {
        if holds(flow, &question.ask_when, &reached, answers) {
            reached.push(question);
        }
    }
    if mode(answers) == Mode::Staff {
        sort_by_key(&mut reached, |question| !question.quick);
    }
    reached
}

/// The first question on the way that has neither an answer nor been skipped.
pub fn next_question<'f>(flow: &'f Flow, answers: &Answers) -> Option<&'f Question> {
    route(flow, answers).into_iter().find(|question| answers.get(question.id.as_str()).is_none())
}

/// Whether a condition holds, given the questions reached so far.
pub(crate) fn holds(flow: &Flow, condition: &Condition, reached: &[&Question], answers: &Answers) -> bool {
    condition.0.iter().any(|all| all.iter().all(|term| term_holds(flow, term, reached, answers)))
}

fn term_holds(flow: &Flow, term: &Term, reached: &[&Question], answers: &Answers) -> bool {
    let given = reached
        .iter()
        .find(|question| question.id == term.question)
        .and_then(|question| effective_answer(flow, question, answers));
    given.is_some_and(|answer| term.answers.contains(&answer.id)) != term.negated
}

/// The answer that counts for a question that was asked: the one given, or its "not sure".
///
/// An id that the question does not have counts as "not sure" too, and so does an answer that is not offered any more
/// because an earlier one was changed.
pub(crate) fn effective_answer<'q>(
    flow: &Flow,
    question: &'q Question,
    answers: &Answers,
) -> Option<&'q Answer> {
    answers
        .answer(question.id.as_str())
        .and_then(|id| question.answer(id.as_str()))
        .filter(|answer| offered(flow, answer, answers))
        .or_else(|| question.answer(NOT_SURE))
}

/// Whether an answer can be given at all: none says "within the limit" where the law allows no fee.
fn offered(flow: &Flow, answer: &Answer, answers: &Answers) -> bool {
    !(answer.hide_when_fee_free && fee_free(flow, answers))
}

/// The buttons of a question: one for each answer, and one for each place where an answer stands for places.
pub fn options<'f>(flow: &'f Flow, question: &'f Question, answers: &Answers) -> Vec<(Choice, &'f Answer)> {
    let mut options = Vec::new();
    for answer in &question.answers {
        if !offered(flow, answer, answers) {
            continue;
        }
        if answer.lists_places {
            let country = answers.answer("country");
            let here = flow.places.iter().filter(|place| place.offered && Some(&place.country) == country);
            options.extend(here.map(|place| (Choice::Place(answer.id.clone(), place.id.clone()), answer)));
        } else {
            options.push((Choice::Answer(answer.id.clone()), answer));
        }
    }
    options
}

/// Whether the law allows no fee at all for this nationality and job.
fn fee_free(flow: &Flow, answers: &Answers) -> bool {
    let nationality = answers.answer("nationality");
    let job = answers.answer("job");
    flow.fee_free.iter().any(|rule| {
        Some(&rule.nationality) == nationality && job.is_some_and(|job: &Id| rule.jobs.contains(job))
    })
}

/// How far a walk has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions still to come with the one on the screen, as far as that can be known.
    pub left: usize,
    /// Stages on the way as it stands.
    pub stages: usize,
    /// Stages reached, with that of the question on the screen.
    pub reached: usize,
}

/// How far the walk has come when `question` is on the screen.
pub fn progress(flow: &Flow, answers: &Answers, question: &str) -> Progress {
    let route = route(flow, answers);
    let done = route.iter().position(|step| step.id == question).unwrap_or(0);
    let mut stages: Vec<&Id> = Vec::new();
    let mut reached = 0;
    for (index, step) in route.iter().enumerate() {
        if !stages.contains(&&step.stage) {
            stages.push(&step.stage);
        }
        if index == done {
            reached = stages.len();
        }
    }
    let ahead = route.get(done..).unwrap_or_default();
    // At a desk the few quick ones come to an end of their own.
    let quick = mode(answers) == Mode::Staff && ahead.first().is_some_and(|step| step.quick);
    let left = if quick { ahead.iter().filter(|step| step.quick).count() } else { ahead.len() };
    Progress { left, stages: stages.len(), reached }
}
