//! Reads the content folder into memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::audio::{self, Clip};
use crate::fluent::{self, Message};
use crate::problem::{Problem, line_of};
use crate::raw;

/// One file and what it says.
#[derive(Debug)]
pub(crate) struct Doc<T> {
    /// Path below the content folder.
    pub path: String,
    /// The text, to find lines in.
    pub text: String,
    /// What it says.
    pub data: T,
}

impl<T> Doc<T> {
    /// A problem of the file as a whole.
    pub fn problem_at_top(&self, message: impl Into<String>) -> Problem {
        Problem { file: self.path.clone(), line: 1, message: message.into() }
    }

    /// The name of the file without its folder and ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit_once('/').map_or(self.path.as_str(), |(_, name)| name);
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }

    /// A problem at a place in this file.
    pub fn problem<V>(&self, at: &toml::Spanned<V>, message: impl Into<String>) -> Problem {
        Problem {
            file: self.path.clone(),
            line: line_of(&self.text, at.span().start),
            message: message.into(),
        }
    }
}

impl Doc<raw::Contacts> {
    /// The country its contacts are in.
    pub fn country(&self) -> String {
        self.data.country.clone().unwrap_or_else(|| self.stem().to_uppercase())
    }
}

/// All content, read but not yet checked.
#[derive(Debug)]
pub struct Content {
    pub(crate) questions: Doc<raw::Questions>,
    pub(crate) rules: Doc<raw::Rules>,
    pub(crate) closures: Doc<raw::Closures>,
    pub(crate) signs: Vec<Doc<raw::Signs>>,
    pub(crate) places: Doc<raw::Places>,
    pub(crate) contacts: Vec<Doc<raw::Contacts>>,
    pub(crate) routes: Vec<Doc<raw::Routes>>,
    pub(crate) wages: Vec<Doc<raw::Wages>>,
    pub(crate) facts: Vec<Doc<raw::Facts>>,
    pub(crate) sources: Doc<raw::Sources>,
    pub(crate) exceptions: Doc<raw::Exceptions>,
    pub(crate) safety: Doc<raw::Safety>,
    pub(crate) pictures: Doc<raw::Pictures>,
    pub(crate) stories: Doc<raw::Stories>,
    pub(crate) tricks: Doc<raw::Tricks>,
    pub(crate) practice: Doc<raw::Practice>,
    pub(crate) phrases: Doc<raw::Phrases>,
    pub(crate) zones: Doc<raw::Zones>,
    /// Messages by language, then by key.
    pub(crate) words: BTreeMap<String, BTreeMap<String, Message>>,
    /// Recorded clips.
    pub(crate) clips: Vec<Clip>,
    /// The folder it was read from.
    pub(crate) root: PathBuf,
    /// Ids of contacts that the organisation of this copy does not show.
    pub(crate) hidden: Vec<String>,
}

impl Content {
    /// The day up to which the contacts were looked at last (ISO 8601).
    pub fn contacts_as_of(&self) -> &str {
        self.contacts.iter().map(|doc| doc.data.as_of.get_ref().as_str()).max().unwrap_or_default()
    }

    /// The recorded clips.
    pub fn clips(&self) -> &[Clip] {
        &self.clips
    }

    /// The languages there are words in (BCP 47), the source language first.
    pub fn languages(&self) -> Vec<&str> {
        let mut languages: Vec<&str> = self.words.keys().map(String::as_str).collect();
        languages.sort_by_key(|language| *language != SOURCE_LANGUAGE);
        languages
    }

    /// The text under a key in one language.
    pub fn text(&self, language: &str, key: &str) -> Option<&str> {
        Some(self.words.get(language)?.get(key)?.text.as_str())
    }

    /// All messages of one language in the order of their keys.
    pub fn messages(&self, language: &str) -> impl Iterator<Item = (&str, &Message)> {
        self.words.get(language).into_iter().flatten().map(|(key, message)| (key.as_str(), message))
    }
}

/// The language that every word is first written in.
pub const SOURCE_LANGUAGE: &str = offercheck_core::locale::SOURCE;

pub(crate) fn load(root: &Path) -> Result<Content, Vec<Problem>> {
    let mut reader = Reader { root, problems: Vec::new() };
    let questions = reader.one("flow/questions.toml");
    let rules = reader.one("flow/rules.toml");
    let closures = reader.one("flow/closures.toml");
    let places = reader.one("places.toml");
    let sources = reader.one("sources.toml");
    let exceptions = reader.one("exceptions.toml");
    let safety = reader.one("safety.toml");
    let pictures = reader.one("pictures.toml");
    let stories = reader.one("stories.toml");
    let tricks = reader.one("tricks.toml");
    let practice = reader.one("practice.toml");
    let phrases = reader.one("phrases.toml");
    let zones = reader.one("zones.toml");
    let signs = reader.folder("signs");
    let contacts = reader.folder("contacts");
    let routes = reader.folder("routes");
    let wages = reader.folder("wages");
    let mut facts: Vec<Doc<raw::Facts>> = reader.folder("fees");
    facts.extend(["lures.toml", "floors.toml"].iter().filter_map(|file| reader.one(file)));
    let words = reader.words();
    let problems = reader.problems;
    // A file that could not be read is among the problems.
    let (Some(questions), Some(rules), Some(closures), Some(places)) = (questions, rules, closures, places)
    else {
        return Err(problems);
    };
    let (Some(sources), Some(exceptions), Some(safety), Some(pictures)) =
        (sources, exceptions, safety, pictures)
    else {
        return Err(problems);
    };
    let (Some(stories), Some(tricks), Some(practice), Some(phrases), Some(zones)) =
        (stories, tricks, practice, phrases, zones)
    else {
        return Err(problems);
    };
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Content {
        questions,
        rules,
        closures,
        signs,
        places,
        contacts,
        routes,
        wages,
        facts,
        sources,
        exceptions,
        safety,
        pictures,
        stories,
        tricks,
        practice,
        phrases,
        zones,
        words,
        clips: audio::read(root),
        root: root.to_path_buf(),
        hidden: Vec::new(),
    })
}

struct Reader<'r> {
    root: &'r Path,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn one<T: DeserializeOwned>(&mut self, path: &str) -> Option<Doc<T>> {
        let text = self.text(path)?;
        match toml::from_str(&text) {
            Ok(data) => Some(Doc { path: path.to_owned(), text, data }),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_of(&text, span.start));
                self.problems.push(Problem {
                    file: path.to_owned(),
                    line,
                    message: error.message().to_owned(),
                });
                None
            }
        }
    }

    fn folder<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<Doc<T>> {
        let names = self.names(folder, ".toml");
        names.iter().filter_map(|name| self.one(&format!("{folder}/{name}"))).collect()
    }

    fn words(&mut self) -> BTreeMap<String, BTreeMap<String, Message>> {
        let mut words = BTreeMap::new();
        for language in self.names("locales", "") {
            let mut messages = BTreeMap::new();
            for name in self.names(&format!("locales/{language}"), ".ftl") {
                let path = format!("locales/{language}/{name}");
                let Some(text) = self.text(&path) else { continue };
                let translation = language != SOURCE_LANGUAGE;
                fluent::read(&path, &text, translation, &mut messages, &mut self.problems);
            }
            words.insert(language, messages);
        }
        words
    }

    fn text(&mut self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.join(path)).map_err(|error| self.unreadable(path, &error)).ok()
    }

    fn names(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let entries = match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) => {
                self.unreadable(folder, &error);
                return Vec::new();
            }
        };
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(ending) && !name.starts_with('.'))
            .collect();
        names.sort();
        names
    }

    fn unreadable(&mut self, path: &str, error: &std::io::Error) {
        self.problems.push(Problem {
            file: path.to_owned(),
            line: 1,
            message: format!("cannot be read ({error}); restore it from the repository"),
        });
    }
}
