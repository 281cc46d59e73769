//! Words: a small part of Fluent, so that translation tools can be used and nothing has to be parsed at run time.
//!
//! Allowed are messages, attributes, comments and `{ $variable }`. What a message says is kept as plain text with
//! `{variable}`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::problem::{Problem, line_of};

/// One text and where it stands.
#[derive(Clone, Debug)]
pub struct Message {
    /// Path below the content folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The text, with `{variable}` for each variable.
    pub text: String,
    /// The variables it names.
    pub variables: BTreeSet<String>,
}

/// Adds the messages of one file; attributes get the key `message.attribute`.
pub(crate) fn read(
    path: &str,
    text: &str,
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
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    reader.add(id.to_owned(), id, value);
                }
                for attribute in &message.attributes {
                    reader.add(format!("{id}.{}", attribute.id.name), id, &attribute.value);
                }
            }
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

impl Reader<'_> {
    fn add(&mut self, key: String, id: &str, pattern: &Pattern<&str>) {
        let mut text = String::new();
        let mut variables = BTreeSet::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id: variable }),
                } => {
                    variables.insert(variable.name.to_owned());
                    text.push('{');
                    text.push_str(variable.name);
                    text.push('}');
                }
                PatternElement::Placeable { .. } => {
                    self.refuse(id, "only { $variable } is allowed between braces");
                    return;
                }
            }
        }
        let line = self.line(id);
        let message = Message { file: self.path.to_owned(), line, text, variables };
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
