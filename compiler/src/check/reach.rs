//! Every question can be reached, and every grave sign can be raised.

use std::collections::{BTreeMap, BTreeSet};

use offercheck_core::content::{Condition, Flow, Question, Term};
use offercheck_core::id::Id;
use offercheck_core::level::Severity;

use super::need_reason;
use crate::files::Content;
use crate::problem::Problem;

pub(super) fn check(content: &Content, flow: &Flow, problems: &mut Vec<Problem>) {
    for (raw, question) in content.questions.data.question.iter().zip(&flow.questions) {
        if !satisfiable(flow, &question.ask_when, &mut BTreeMap::new()) {
            let message =
                format!("nobody can reach the question {:?}; look at its ask_when", question.id.as_str());
            problems.push(content.questions.problem(&raw.id, message));
        }
    }
    let raised = raised_signs(flow);
    let exceptions = &content.exceptions;
    for exception in &exceptions.data.unraised_sign {
        need_reason(exceptions, &exception.reason, problems);
    }
    for doc in &content.signs {
        for sign in &doc.data.sign {
            let id = sign.id.get_ref();
            let grave = flow.sign(id).is_some_and(|sign| sign.severity >= Severity::Serious);
            let excepted = exceptions.data.unraised_sign.iter().any(|exception| exception.id.get_ref() == id);
            if grave && !excepted && !raised.contains(id.as_str()) {
                let message = format!("no answer raises the sign {id:?}, so it would never warn anybody");
                problems.push(doc.problem(&sign.id, message));
            }
        }
    }
}

fn raised_signs(flow: &Flow) -> BTreeSet<&str> {
    let answers = flow.questions.iter().flat_map(|question| &question.answers);
    answers
        .flat_map(|answer| &answer.raises)
        .chain(flow.derived.iter().flat_map(|derived| &derived.raises))
        .chain(flow.closures.iter().filter_map(|closure| closure.raises.as_ref()))
        .map(Id::as_str)
        .collect()
}

/// Answers that are still possible for a question.
type Possible<'f> = BTreeMap<&'f str, BTreeSet<&'f str>>;

/// Whether some set of answers makes the condition hold, together with what is already required.
fn satisfiable<'f>(flow: &'f Flow, condition: &'f Condition, required: &mut Possible<'f>) -> bool {
    condition.0.iter().any(|clause| {
        let mut required = required.clone();
        clause.iter().all(|term| require(flow, term, &mut required))
            && clause.iter().filter(|term| !term.negated).all(|term| {
                flow.question(term.question.as_str())
                    .is_some_and(|question| satisfiable(flow, &question.ask_when, &mut required))
            })
    })
}

fn require<'f>(flow: &'f Flow, term: &'f Term, required: &mut Possible<'f>) -> bool {
    let Some(question) = flow.question(term.question.as_str()) else { return false };
    let all = |question: &'f Question| question.answers.iter().map(|answer| answer.id.as_str()).collect();
    let possible = required.entry(question.id.as_str()).or_insert_with(|| all(question));
    possible.retain(|answer| term.answers.iter().any(|listed| listed.as_str() == *answer) != term.negated);
    !possible.is_empty() || term.negated
}
