//! Every id that is named exists.

use std::collections::BTreeSet;

use crate::files::{Content, Doc, SOURCE_LANGUAGE};
use crate::problem::Problem;
use crate::raw::Text;

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    let known = Known::of(content);
    let mut check = Check { known, problems };
    let questions = &content.questions;
    for question in &questions.data.question {
        check.known(questions, &question.stage, "stage", |known| &known.stages);
        let mut seen = BTreeSet::new();
        for answer in &question.answer {
            if !seen.insert(answer.id.get_ref()) {
                let message = format!("the answer {:?} is there twice", answer.id.get_ref());
                check.problems.push(questions.problem(&answer.id, message));
            }
            for sign in answer.raises.iter().chain(&answer.fits) {
                check.known(questions, sign, "sign", |known| &known.signs);
            }
        }
        check.condition(questions, &question.ask_when);
    }
    let rules = &content.rules;
    for derived in &rules.data.derived {
        check.condition(rules, &derived.when);
        derived.raises.iter().for_each(|sign| check.known(rules, sign, "sign", |known| &known.signs));
        derived.from.iter().for_each(|id| check.known(rules, id, "question", |known| &known.questions));
    }
    for sign in rules.data.pattern.iter().flat_map(|pattern| pattern.groups.iter().flatten()) {
        check.known(rules, sign, "sign", |known| &known.signs);
    }
    for rule in &rules.data.fee_free {
        check.known(rules, &rule.nationality, "nationality", |known| &known.nationalities);
        rule.jobs.iter().for_each(|job| check.known(rules, job, "job", |known| &known.jobs));
    }
    for closure in &content.closures.data.closure {
        check.known(&content.closures, &closure.nationality, "nationality", |known| &known.nationalities);
        closure.jobs.iter().for_each(|job| check.known(&content.closures, job, "job", |known| &known.jobs));
        for country in &closure.countries {
            check.known(&content.closures, country, "country", |known| &known.countries);
        }
    }
    for doc in &content.signs {
        if !rules.data.parts.iter().any(|part| part.get_ref() == doc.stem()) {
            let message =
                format!("{:?} is not among the parts in flow/rules.toml; its signs would vanish", doc.stem());
            check.problems.push(doc.problem_at_top(message));
        }
    }
    for doc in &content.facts {
        for sign in doc.data.fact.iter().flat_map(|fact| &fact.signs) {
            check.known(doc, sign, "sign", |known| &known.signs);
        }
    }
    for story in &content.stories.data.story {
        story.signs.iter().for_each(|id| check.known(&content.stories, id, "sign", |known| &known.signs));
        check.known(&content.stories, &story.origin, "nationality", |known| &known.nationalities);
    }
    for trick in &content.tricks.data.trick {
        trick.signs.iter().for_each(|id| check.known(&content.tricks, id, "sign", |known| &known.signs));
    }
    for countries in content.phrases.data.spoken.values() {
        countries.iter().for_each(|id| check.known(&content.phrases, id, "country", |known| &known.named));
    }
    for country in content.zones.data.zone.values() {
        check.known(&content.zones, country, "country", |known| &known.named);
    }
    for doc in &content.contacts {
        if !check.known.named.contains(&doc.country()) {
            let message =
                format!("{:?} is no country of countries.ftl; its contacts would vanish", doc.stem());
            check.problems.push(doc.problem_at_top(message));
        }
        for nationals in doc.data.contact.iter().filter_map(|contact| contact.nationals.as_ref()) {
            check.known(doc, nationals, "country", |known| &known.named);
        }
    }
    for doc in &content.routes {
        check.known(doc, &doc.data.origin, "nationality", |known| &known.nationalities);
    }
    for doc in &content.wages {
        check.known(doc, &doc.data.country, "country", |known| &known.countries);
        for wage in &doc.data.wage {
            wage.nationality.iter().for_each(|id| check.known(doc, id, "country", |known| &known.named));
            wage.jobs
                .iter()
                .chain(&wage.not_jobs)
                .for_each(|job| check.known(doc, job, "job", |known| &known.jobs));
        }
    }
}

struct Known {
    stages: BTreeSet<String>,
    questions: BTreeSet<String>,
    answers: BTreeSet<(String, String)>,
    signs: BTreeSet<String>,
    nationalities: BTreeSet<String>,
    countries: BTreeSet<String>,
    /// All countries that have a name, whether somebody can choose them or not.
    named: BTreeSet<String>,
    jobs: BTreeSet<String>,
}

impl Known {
    fn of(content: &Content) -> Self {
        let texts = |ids: &[Text]| ids.iter().map(|id| id.get_ref().clone()).collect();
        let questions = &content.questions.data.question;
        let answers_of = |id: &str| -> BTreeSet<String> {
            let question = questions.iter().find(|question| question.id.get_ref() == id);
            question
                .into_iter()
                .flat_map(|question| &question.answer)
                .map(|answer| answer.id.get_ref().clone())
                .collect()
        };
        Self {
            stages: texts(&content.rules.data.stages),
            questions: questions.iter().map(|question| question.id.get_ref().clone()).collect(),
            answers: questions
                .iter()
                .flat_map(|question| {
                    let id = question.id.get_ref();
                    question.answer.iter().map(move |answer| (id.clone(), answer.id.get_ref().clone()))
                })
                .collect(),
            signs: content
                .signs
                .iter()
                .flat_map(|doc| &doc.data.sign)
                .map(|sign| sign.id.get_ref().clone())
                .collect(),
            nationalities: answers_of("nationality"),
            countries: answers_of("country"),
            named: content
                .messages(SOURCE_LANGUAGE)
                .filter_map(|(key, _)| Some(key.strip_prefix("country-")?.to_owned()))
                .collect(),
            jobs: answers_of("job"),
        }
    }
}

struct Check<'c> {
    known: Known,
    problems: &'c mut Vec<Problem>,
}

impl Check<'_> {
    fn known<T>(&mut self, doc: &Doc<T>, id: &Text, kind: &str, ids: impl Fn(&Known) -> &BTreeSet<String>) {
        if !ids(&self.known).contains(id.get_ref()) {
            self.problems.push(doc.problem(id, format!("no {kind} has the id {:?}", id.get_ref())));
        }
    }

    /// Names in a condition, apart from its grammar, which the compiler reads.
    fn condition<T>(&mut self, doc: &Doc<T>, text: &Text) {
        for term in text.get_ref().split(" or ").flat_map(|clause| clause.split(" and ")) {
            let mut words = term.split_whitespace();
            let (Some(question), Some(value)) = (words.next(), words.next_back()) else { continue };
            if !self.known.questions.contains(question) {
                self.problems.push(doc.problem(text, format!("no question has the id {question:?}")));
            } else if !term.split_whitespace().any(|word| word == "in") {
                for answer in value.split('|') {
                    if !self.known.answers.contains(&(question.to_owned(), answer.to_owned())) {
                        let message = format!("the question {question:?} has no answer {answer:?}");
                        self.problems.push(doc.problem(text, message));
                    }
                }
            }
        }
    }
}
