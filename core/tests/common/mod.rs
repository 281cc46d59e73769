//! What the tests of the domain share: the real content, and walks through it.
#![allow(dead_code, reason = "each test program uses a part of this")]

use std::path::Path;
use std::sync::LazyLock;

use offercheck_core::answers::{Answers, Choice};
use offercheck_core::content::Flow;
use offercheck_core::directory::Directory;
use offercheck_core::flow::{next_question, options};

/// The content of the repository, compiled.
pub static FLOW: LazyLock<Flow> = LazyLock::new(|| {
    let content = offercheck_compiler::load(&content_folder()).expect("the content can be read");
    offercheck_compiler::compile_flow(&content).expect("the flow compiles")
});

pub static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let content = offercheck_compiler::load(&content_folder()).expect("the content can be read");
    let numbers = offercheck_compiler::compile_numbers(&content, &FLOW, "en").expect("the numbers compile");
    std::rc::Rc::unwrap_or_clone(numbers.directory)
});

pub fn content_folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

/// A whole walk: answers each question as it comes. A pick chooses among the answers; the last one skips.
pub fn walk(flow: &Flow, picks: &[u8]) -> Answers {
    let mut answers = Answers::new();
    let mut picks = picks.iter().cycle();
    while let Some(question) = next_question(flow, &answers) {
        let options = options(flow, question, &answers);
        let pick = usize::from(picks.next().copied().unwrap_or(0)) % (options.len() + 1);
        let choice = options.get(pick).map_or(Choice::Skipped, |(choice, _)| choice.clone());
        answers.set(question.id.clone(), choice);
    }
    answers
}

/// Answers from ids, as a person would give them.
pub fn answers(pairs: &[(&str, &str)]) -> Answers {
    offercheck_core::case::answers_from_pairs(&FLOW, pairs.iter().copied()).expect("ids that exist")
}
