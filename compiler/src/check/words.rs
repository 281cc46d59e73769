//! Every word is there in every language, with the same variables, and none of it says what must not be said.

use std::collections::BTreeSet;

use offercheck_core::id::Id;
use offercheck_core::level::{HelpLevel, Level, OfferLevel};

use super::{languages, need_reason};
use crate::compile::{EMBED_WORDS, LATER_WORDS, PROGRAM_WORDS, is_named};
use crate::files::{Content, SOURCE_LANGUAGE};
use crate::fluent::Message;
use crate::problem::Problem;
use crate::raw::Forbidden;

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    needed_keys(content, problems);
    same_in_every_language(content, problems);
    forbidden_words(content, problems);
    places_to_fill(content, problems);
    languages::check(content, problems);
    safety_lines(content, problems);
}

/// Each line of `safety.toml` is the key of a text, or begins some.
fn safety_lines(content: &Content, problems: &mut Vec<Problem>) {
    let doc = &content.safety;
    for line in &doc.data.lines {
        let name = line.get_ref();
        if !content.messages(SOURCE_LANGUAGE).any(|(key, _)| is_named(name, key)) {
            problems.push(doc.problem(line, format!("no text has the key {name:?}")));
        }
    }
}

/// What `Scene::filled` of the view can put into a text.
const FILLED: [&str; 7] =
    ["exit-paper", "fee-limit", "hotline", "registry-job-order", "registry-licence", "regulator", "wage"];

/// A text of the content names only places that are filled; one of the program at most one place.
fn places_to_fill(content: &Content, problems: &mut Vec<Problem>) {
    for (key, message) in content.messages(SOURCE_LANGUAGE) {
        let of_program = [PROGRAM_WORDS, LATER_WORDS, EMBED_WORDS, "/page.ftl"]
            .iter()
            .any(|file| message.file.ends_with(file));
        if of_program && message.variables.len() > 1 {
            problems
                .push(at(message, format!("{key:?} names more than one variable; the program fills one")));
        }
        if of_program {
            continue;
        }
        for name in message.variables.iter().filter(|name| !FILLED.contains(&name.as_str())) {
            problems.push(at(message, format!("{key:?} names the variable {name:?}, which nothing fills")));
        }
    }
}

/// Each record has its words in the source language.
fn needed_keys(content: &Content, problems: &mut Vec<Problem>) {
    let mut need = |problem: &dyn Fn(String) -> Problem, key: String| {
        if content.text(SOURCE_LANGUAGE, &key).is_none() {
            problems.push(problem(format!("the words {key:?} are missing in locales/{SOURCE_LANGUAGE}")));
        }
    };
    let doc = &content.questions;
    for question in &doc.data.question {
        let problem = |message| doc.problem(&question.id, message);
        let id = question.id.get_ref();
        for key in ["", ".other", ".help", ".why"] {
            need(&problem, format!("q-{id}{key}"));
        }
        for answer in question.answer.iter().filter(|answer| !answer.lists_places) {
            let is_country = Id::parse(answer.id.get_ref()).is_some_and(|id| id.is_country());
            let answer_key = answer.id.get_ref();
            let key =
                if is_country { format!("country-{answer_key}") } else { format!("q-{id}-{answer_key}") };
            need(&|message| doc.problem(&answer.id, message), key);
        }
    }
    for doc in &content.signs {
        for sign in &doc.data.sign {
            for part in ["", ".why", ".today", ".good"] {
                need(&|message| doc.problem(&sign.id, message), format!("sign-{}{part}", sign.id.get_ref()));
            }
        }
    }
    for pattern in &content.rules.data.pattern {
        need(
            &|message| content.rules.problem(&pattern.id, message),
            format!("pattern-{}", pattern.id.get_ref()),
        );
    }
    for stage in &content.rules.data.stages {
        need(&|message| content.rules.problem(stage, message), format!("stage-{}", stage.get_ref()));
    }
    for level in OfferLevel::ALL.map(Level::Offer).into_iter().chain(HelpLevel::ALL.map(Level::Help)) {
        let first = if matches!(level, Level::Offer(_)) { ".first" } else { "" };
        for part in ["", ".text", first, ".call"] {
            need(&|message| content.rules.problem_at_top(message), format!("level-{}{part}", level.name()));
        }
    }
    need(&|message| content.rules.problem_at_top(message), "level-do-not-go-yet.text-unknown".to_owned());
    for doc in &content.signs {
        need(&|message| doc.problem_at_top(message), format!("part-{}", doc.stem()));
    }
    for closure in &content.closures.data.closure {
        need(
            &|message| content.closures.problem(&closure.id, message),
            format!("closure-{}", closure.id.get_ref()),
        );
    }
    for place in &content.places.data.place {
        need(&|message| content.places.problem(&place.id, message), format!("place-{}", place.id.get_ref()));
    }
    for story in &content.stories.data.story {
        need(&|message| content.stories.problem(&story.id, message), format!("story-{}", story.id.get_ref()));
    }
    for trick in &content.tricks.data.trick {
        for part in ["", ".see-through"] {
            need(
                &|message| content.tricks.problem(&trick.id, message),
                format!("trick-{}{part}", trick.id.get_ref()),
            );
        }
    }
    for case in &content.practice.data.case {
        for part in ["", ".title", ".outcome"] {
            need(
                &|message| content.practice.problem(&case.id, message),
                format!("practice-{}{part}", case.id.get_ref()),
            );
        }
    }
    for doc in &content.contacts {
        for contact in &doc.data.contact {
            need(&|message| doc.problem(&contact.id, message), format!("contact-{}", contact.id.get_ref()));
        }
    }
    for doc in &content.routes {
        for route in &doc.data.route {
            for part in ["", ".name"] {
                need(
                    &|message| doc.problem(&route.id, message),
                    format!("route-{}{part}", route.id.get_ref()),
                );
            }
        }
    }
    for doc in &content.wages {
        for wage in &doc.data.wage {
            need(&|message| doc.problem(&wage.id, message), format!("wage-{}", wage.id.get_ref()));
        }
    }
}

/// Texts that only some languages need: a line on phones that show the letters of the language by an older code, in signs
/// that look the same in both.
const OF_SOME: [&str; 1] = ["page-language.garbled"];

/// Files that a translation may leave out as a whole: English stands there instead.
const LEFT_OUT: [&str; 2] = ["embed.ftl", "places.ftl"];

/// Whether a language leaves out the file in which the English text stands.
fn left_out(content: &Content, language: &str, original: &Message) -> bool {
    let name = original.file.rsplit('/').next().unwrap_or_default();
    let file = format!("locales/{language}/{name}");
    LEFT_OUT.contains(&name) && content.messages(language).all(|(_, message)| message.file != file)
}

fn same_in_every_language(content: &Content, problems: &mut Vec<Problem>) {
    let Some(source) = content.words.get(SOURCE_LANGUAGE) else {
        let message = format!("there are no words in the source language {SOURCE_LANGUAGE}");
        problems.push(Problem { file: "locales".to_owned(), line: 1, message });
        return;
    };
    for (language, messages) in content.words.iter().filter(|(language, _)| *language != SOURCE_LANGUAGE) {
        for (key, original) in source {
            match messages.get(key) {
                None if left_out(content, language, original) => {}
                None => problems.push(at(original, format!("{key:?} is missing in locales/{language}"))),
                Some(message) if message.variables != original.variables => {
                    let list = |variables: &BTreeSet<String>| {
                        variables.iter().cloned().collect::<Vec<_>>().join(", ")
                    };
                    let text = format!(
                        "{key:?} names the variables [{}], but the English text names [{}]",
                        list(&message.variables),
                        list(&original.variables)
                    );
                    problems.push(at(message, text));
                }
                Some(_) => {}
            }
        }
        let unknown = |key: &str| !source.contains_key(key) && !OF_SOME.contains(&key);
        for (key, message) in messages.iter().filter(|(key, _)| unknown(key)) {
            problems.push(at(
                message,
                format!("{key:?} is not in locales/{SOURCE_LANGUAGE}; nobody would show it"),
            ));
        }
    }
}

pub(super) fn at(message: &Message, text: String) -> Problem {
    Problem { file: message.file.clone(), line: message.line, message: text }
}

fn forbidden_words(content: &Content, problems: &mut Vec<Problem>) {
    let exceptions = &content.exceptions;
    for exception in &exceptions.data.allowed_word {
        need_reason(exceptions, &exception.reason, problems);
    }
    for list in &exceptions.data.forbidden {
        for (key, message) in content.messages(&list.language).filter(|(_, message)| applies(list, message)) {
            for word in list.words.iter().filter(|word| contains_word(&message.text, word)) {
                let allowed = exceptions
                    .data
                    .allowed_word
                    .iter()
                    .any(|exception| exception.key.get_ref() == key && exception.word == *word);
                if !allowed {
                    problems
                        .push(at(message, format!("{key:?} says {word:?}, which we never say; reword it")));
                }
            }
        }
    }
}

fn applies(list: &Forbidden, message: &Message) -> bool {
    list.files.iter().any(|file| message.file == format!("locales/{}/{file}", list.language))
}

/// Whether a text has a word or phrase, not as part of a longer word and without regard to case.
pub(crate) fn contains_word(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    let letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    text.match_indices(&word.to_lowercase()).any(|(start, found)| {
        !letter(text[..start].chars().next_back()) && !letter(text[start + found.len()..].chars().next())
    })
}
