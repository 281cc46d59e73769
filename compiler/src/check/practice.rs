//! An offer to practise on comes out as it was: bait warns, an honest one does not scare away.

use offercheck_core::answers::{Answers, Choice};
use offercheck_core::assess::assess;
use offercheck_core::content::Flow;
use offercheck_core::id::Id;
use offercheck_core::level::{Level, OfferLevel};

use crate::files::Content;
use crate::problem::Problem;
use crate::raw::Label;

pub(super) fn check(content: &Content, flow: &Flow, problems: &mut Vec<Problem>) {
    let doc = &content.practice;
    for case in &doc.data.case {
        let mut answers = Answers::new();
        for (id, answer) in &case.answers {
            let known = flow.question(id).is_some_and(|question| question.answer(answer.get_ref()).is_some());
            if !known {
                let message = format!("the question {id:?} has no answer {:?}", answer.get_ref());
                problems.push(doc.problem(answer, message));
            }
            if let (Some(id), Some(answer)) = (Id::parse(id), Id::parse(answer.get_ref())) {
                answers.set(id, Choice::Answer(answer));
            }
        }
        let level = assess(flow, &answers).level;
        let fits = match (case.label, level) {
            (Label::Lure, Level::Offer(level)) => level >= OfferLevel::DoNotGoYet,
            (Label::Honest, Level::Offer(level)) => level <= OfferLevel::CheckFirst,
            (_, Level::Help(_)) => false,
        };
        if !fits {
            let message = format!(
                "{:?} comes out as {:?}, which teaches the wrong thing; look at its answers",
                case.id.get_ref(),
                level.name()
            );
            problems.push(doc.problem(&case.id, message));
        }
    }
}
