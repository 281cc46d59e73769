//! Words: a small part of Fluent, so that translation tools can be used and nothing has to be parsed at run time.
//!
//! Allowed are messages, attributes, comments, `{ $variable }`, and a text that is as a whole one choice between the
//! forms for `[one]` and `*[other]` numbers. What a message says is kept as plain text with `{variable}`. A comment above
//! a message of a translation says how far people have checked it (`state.rs`).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{ast, parser};
use offercheck_core::locale::forms;

use crate::problem::{Problem, line_of};
use crate::state::{self, State};

/// One text and where it stands.
#[derive(Clone, Debug)]
pub struct Message {
    /// Path below the content folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The text, with `{variable}` for each variable; both forms, if it has two.
    pub text: String,
    /// The variables it names.
    pub variables: BTreeSet<String>,
    /// It has a form for one and another for other numbers.
    pub counted: bool,
    /// The checksum of the message it is a part of.
    pub sum: u32,
    /// How far people have checked it. Nothing is said of English, nor of an organisation's own words.
    pub state: Option<State>,
}

/// Adds the messages of one file; attributes get the key `message.attribute`. Those of a translation need a state.
pub(crate) fn read(
    path: &str,
    text: &str,
    translation: bool,
    messages: &mut BTreeMap<String, Message>,
    problems: &mut Vec<Problem>,
) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| Problem {
                file: path.to_owned(),
                line: line_of(text, error.pos.start),
                message: format!("not Fluent: {}", error.kind),
            }));
            resource
        }
    };
    let mut reader = Reader { path, text, messages, problems };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => reader.message(message, translation),
            Entry::Term(term) => reader.refuse(term.id.name, "terms are not used here; write the words out"),
            _ => {}
        }
    }
}

struct Reader<'r> {
    path: &'r str,
    text: &'r str,
    messages: &'r mut BTreeMap<String, Message>,
    problems: &'r mut Vec<Problem>,
}

/// What a pattern says.
#[derive(Default)]
struct Said {
    text: String,
    variables: BTreeSet<String>,
    counted: bool,
}

impl Reader<'_> {
    fn message(&mut self, message: &ast::Message<&str>, translation: bool) {
        let id = message.id.name;
        let state = if translation { self.state(message) } else { None };
        let value = message.value.iter().map(|value| (id.to_owned(), value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (key, pattern) in value.chain(attributes) {
            match said(pattern) {
                Ok(said) => self.add(key, id, said, state::sum(message), state.clone()),
                Err(why) => self.refuse(id, why),
            }
        }
    }

    fn state(&mut self, message: &ast::Message<&str>) -> Option<State> {
        let comment = message.comment.iter().flat_map(|comment| &comment.content);
        match comment.filter_map(|line| State::read(line)).next() {
            Some(Ok(state)) => Some(state),
            Some(Err(why)) => {
                self.refuse(message.id.name, &why);
                None
            }
            None => {
                self.refuse(
                    message.id.name,
                    "no comment above says its state; `cargo xtask stamp` writes one",
                );
                None
            }
        }
    }

    fn add(&mut self, key: String, id: &str, said: Said, sum: u32, state: Option<State>) {
        let line = self.line(id);
        let Said { text, variables, counted } = said;
        let message = Message { file: self.path.to_owned(), line, text, variables, counted, sum, state };
        if let Some(first) = self.messages.insert(key.clone(), message) {
            let message =
                format!("{key} is already written in content/{}:{}; keep one", first.file, first.line);
            self.problems.push(Problem { file: self.path.to_owned(), line, message });
        }
    }

    fn refuse(&mut self, id: &str, why: &str) {
        let line = self.line(id);
        self.problems.push(Problem { file: self.path.to_owned(), line, message: format!("{id}: {why}") });
    }

    /// The line on which a message begins.
    fn line(&self, id: &str) -> usize {
        let begins = |line: &str| {
            line.trim_start_matches('-')
                .strip_prefix(id)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        self.text.lines().position(begins).map_or(1, |index| index + 1)
    }
}

/// Why a pattern cannot be read.
const ALLOWED: &str =
    "only { $variable } is allowed between braces, or one choice of [one] and *[other] around the whole text";

fn said(pattern: &Pattern<&str>) -> Result<Said, &'static str> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    {
        return counted(selector, variants);
    }
    let mut said = Said::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id: variable }),
            } => {
                said.variables.insert(variable.name.to_owned());
                said.text.extend(["{", variable.name, "}"]);
            }
            PatternElement::Placeable { .. } => return Err(ALLOWED),
        }
    }
    Ok(said)
}

/// A text with a form for one and one for other numbers.
fn counted(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Result<Said, &'static str> {
    let InlineExpression::VariableReference { id: variable } = selector else { return Err(ALLOWED) };
    let named = |variant: &Variant<&str>, wanted: &str| matches!(&variant.key, VariantKey::Identifier { name } if *name == wanted);
    let [one, other] = variants else { return Err(ALLOWED) };
    if !named(one, "one") || !named(other, "other") || !other.default {
        return Err(ALLOWED);
    }
    let (one, other) = (said(&one.value)?, said(&other.value)?);
    if one.counted || other.counted {
        return Err(ALLOWED);
    }
    if !one.variables.contains(variable.name) || !other.variables.contains(variable.name) {
        return Err("each form names the number itself, because more than one number may be [one]");
    }
    let variables = one.variables.union(&other.variables).cloned().collect();
    Ok(Said { text: forms(&one.text, &other.text), variables, counted: true })
}
