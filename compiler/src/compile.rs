//! From checked content to the types of the domain and the packs of one language.

mod directory;
mod flow;

use std::collections::BTreeMap;

use offercheck_core::content::{Condition, Flow};
use offercheck_core::id::Id;
use offercheck_core::pack::{Numbers, Walk, Words};

pub(crate) use directory::{newest_source, review_months};

use crate::condition;
use crate::files::{Content, Doc};
use crate::problem::Problem;
use crate::raw;

/// The questions, signs and rules.
///
/// # Errors
/// Ids and conditions that cannot be read.
pub fn compile_flow(content: &Content) -> Result<Flow, Vec<Problem>> {
    let mut compiler = Compiler::default();
    let flow = compiler.flow(content);
    compiler.finish(flow)
}

/// The pack of one language that is needed before the first question.
///
/// # Errors
/// Ids and conditions that cannot be read.
pub fn compile_walk(content: &Content, language: &str) -> Result<Walk, Vec<Problem>> {
    Ok(Walk { flow: compile_flow(content)?, words: words(content, language, before_first_question) })
}

/// The pack of one language with contacts, routes, wages and sources.
///
/// # Errors
/// Ids and dates that cannot be read.
pub fn compile_numbers(content: &Content, language: &str) -> Result<Numbers, Vec<Problem>> {
    let mut compiler = Compiler::default();
    let directory = compiler.directory(content);
    let directory = compiler.finish(directory)?;
    Ok(Numbers {
        directory,
        words: words(content, language, |key| shown_later(key) && !before_first_question(key)),
    })
}

/// Whether a text is needed before the numbers have come.
fn before_first_question(key: &str) -> bool {
    let sign_detail = key.ends_with(".today") || key.ends_with(".good");
    match key.split_once('-').map_or(key, |(kind, _)| kind) {
        "q" | "country" | "level" | "stage" | "part" | "pattern" | "ui" => true,
        "fee" | "exit" => key.starts_with("fee-limit-") || key.starts_with("exit-paper-"),
        "sign" => !sign_detail,
        _ => false,
    }
}

/// Whether any screen shows a text. Tricks and stories are kept in the content for a later screen.
fn shown_later(key: &str) -> bool {
    !(key.starts_with("trick-") || key.starts_with("story-"))
}

fn words(content: &Content, language: &str, wanted: impl Fn(&str) -> bool) -> Words {
    let entries = content
        .messages(language)
        .filter(|(key, _)| wanted(key))
        .map(|(key, message)| (key.to_owned(), message.text.clone()))
        .collect();
    Words { language: language.to_owned(), entries }
}

/// Turns raw records into those of the domain and gathers what cannot be read.
#[derive(Default)]
struct Compiler {
    problems: Vec<Problem>,
}

impl Compiler {
    fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    fn condition<T>(
        &mut self,
        doc: &Doc<T>,
        text: &raw::Text,
        sets: &BTreeMap<String, Vec<String>>,
    ) -> Option<Condition> {
        condition::parse(text.get_ref(), sets)
            .map_err(|message| self.problems.push(doc.problem(text, message)))
            .ok()
    }

    fn id<T>(&mut self, doc: &Doc<T>, text: &raw::Text) -> Option<Id> {
        let id = Id::parse(text.get_ref());
        if id.is_none() {
            let message = format!("{:?} cannot be an id; use letters, digits and hyphens", text.get_ref());
            self.problems.push(doc.problem(text, message));
        }
        id
    }

    fn ids<T>(&mut self, doc: &Doc<T>, texts: &[raw::Text]) -> Vec<Id> {
        texts.iter().filter_map(|text| self.id(doc, text)).collect()
    }

    fn each<R, T>(&mut self, raws: &[R], mut compile: impl FnMut(&mut Self, &R) -> Option<T>) -> Vec<T> {
        raws.iter().filter_map(|raw| compile(self, raw)).collect()
    }
}
