//! What must hold for the content before it may be shown to anybody. Each module is one kind of promise.

mod facts;
mod flow;
mod languages;
mod numbers;
mod pictures;
mod practice;
mod reach;
mod reading;
mod words;

use offercheck_core::date::Date;

use crate::compile::compile_flow;
use crate::files::{Content, Doc};
use crate::problem::Problem;
use crate::raw::Text;

pub(crate) use words::contains_word;

/// Everything wrong with the content, in the order of files and lines. Empty means it may be built.
pub fn check(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    facts::check(content, &mut problems);
    numbers::check(content, &mut problems);
    flow::check(content, &mut problems);
    words::check(content, &mut problems);
    reading::check(content, &mut problems);
    pictures::check(content, &mut problems);
    crate::audio::check(content, &content.root, &mut problems);
    match compile_flow(content) {
        Ok(compiled) => {
            reach::check(content, &compiled, &mut problems);
            practice::check(content, &compiled, &mut problems);
        }
        Err(unreadable) => problems.extend(unreadable),
    }
    problems.sort();
    problems.dedup();
    problems
}

/// The critical contacts that are past their review on that day, and not excepted with a reason. They may be built: the
/// page says beside each number that it is past its review, and a site must not fail to build because a day has passed.
pub fn overdue(content: &Content, today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    numbers::check_reviews(content, today, &mut problems);
    problems.sort();
    problems
}

/// A problem unless an exception gives a reason worth the name.
fn need_reason<T>(doc: &Doc<T>, reason: &Text, problems: &mut Vec<Problem>) {
    if reason.get_ref().trim().len() < 10 {
        problems.push(doc.problem(reason, "an exception needs its reason in words"));
    }
}
