//! From checked content to the types of the domain and the packs of one language.

mod accounts;
mod directory;
mod flow;
mod words;

use std::collections::BTreeMap;
use std::rc::Rc;

use offercheck_core::content::{Condition, Flow};
use offercheck_core::directory::Directory;
use offercheck_core::id::Id;
use offercheck_core::pack::{Numbers, Phrases, Picture, Walk};
use offercheck_core::words::{numbers_keys, walk_keys};

pub(crate) use directory::newest_source;
pub(crate) use words::is_named;
use words::{locale, phrases, words};

use crate::condition;
use crate::files::{Content, Doc};
use crate::problem::Problem;
use crate::raw;

/// The file of the program's own words, of which its build makes names.
pub(crate) const PROGRAM_WORDS: &str = "/app.ftl";
/// The file of the program's own words that no screen needs before the numbers are there.
pub(crate) const LATER_WORDS: &str = "/later.ftl";
/// The file of words for webmasters, which walkers never load.
pub(crate) const EMBED_WORDS: &str = "/embed.ftl";

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
    let flow = compile_flow(content)?;
    let words = words(content, language, walk_keys(&flow));
    let Phrases { texts: program, keys_sum: program_sum, .. } = phrases(content, language, PROGRAM_WORDS);
    let flow = Rc::new(flow);
    let mut compiler = Compiler::default();
    let pictures = compiler.each(&content.pictures.data.picture, |compiler, picture| {
        let shown = compiler.ids(&content.pictures, &picture.shown);
        Some(Picture { shown, path: picture.path.get_ref().clone() })
    });
    let pictures = Rc::new(compiler.finish(pictures)?);
    Ok(Walk { flow, words, program, program_sum, locale: locale(content, language), pictures })
}

/// The pack of one language with the words for webmasters.
pub fn compile_embed(content: &Content, language: &str) -> Phrases {
    phrases(content, language, EMBED_WORDS)
}

/// The pack of one language with contacts, routes, wages and sources, for a flow: that of the same content, or of an
/// older version of it.
///
/// # Errors
/// Ids and dates that cannot be read.
pub fn compile_numbers(content: &Content, flow: &Flow, language: &str) -> Result<Numbers, Vec<Problem>> {
    let mut directory = compile_directory(content)?;
    directory.calling_codes = accounts::calling_codes(flow);
    let words = words(content, language, numbers_keys(flow, &directory));
    let Phrases { texts: program, keys_sum: program_sum, .. } = phrases(content, language, LATER_WORDS);
    Ok(Numbers { directory: Rc::new(directory), words, program, program_sum })
}

/// Contacts, routes, wages and sources, without their words.
pub(crate) fn compile_directory(content: &Content) -> Result<Directory, Vec<Problem>> {
    let mut compiler = Compiler::default();
    let directory = compiler.directory(content);
    compiler.finish(directory)
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
