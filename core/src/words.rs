//! Words of one language, by key. The keys follow from the content, so packs carry the texts alone.

use crate::content::{Flow, Kind};
use crate::directory::Directory;
use crate::id::Id;
use crate::level::{HelpLevel, Level, OfferLevel};
use crate::locale::{both, halves};
use crate::pack::{PackError, checksum_of};

/// Texts of one language. Placeholders stand as `{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// The language, BCP 47.
    pub language: String,
    /// A checksum of the keys, each with the end of its line, so that texts of one content can never stand under keys of another.
    keys_sum: u64,
    /// One text for each key, in the order of the keys; empty where there is none.
    texts: Vec<String>,
    /// The keys that have a text, in order, and where it is.
    index: Vec<(String, usize)>,
}

impl Words {
    /// The texts that `text` has for these keys.
    pub fn new(language: &str, keys: Vec<String>, text: impl Fn(&str) -> Option<String>) -> Self {
        let texts = keys.iter().map(|key| text(key).unwrap_or_default()).collect();
        let mut words =
            Self { language: language.to_owned(), keys_sum: sum_of(&keys), texts, index: Vec::new() };
        words.put_in_order(keys);
        words
    }

    /// What a pack holds of them: the language, the checksum of the keys, the texts.
    pub(crate) fn parts(&self) -> (&String, &u64, &Vec<String>) {
        (&self.language, &self.keys_sum, &self.texts)
    }

    /// What was read from a pack, still without keys.
    pub(crate) fn unopened(language: String, keys_sum: u64, texts: Vec<String>) -> Self {
        Self { language, keys_sum, texts, index: Vec::new() }
    }

    /// Gives texts that were read from a pack their keys.
    ///
    /// # Errors
    /// [`PackError::Keys`] if the texts were written for other keys.
    pub fn open(&mut self, keys: Vec<String>) -> Result<(), PackError> {
        if keys.len() != self.texts.len() || sum_of(&keys) != self.keys_sum {
            return Err(PackError::Keys);
        }
        self.put_in_order(keys);
        Ok(())
    }

    /// The same texts, each with that of another language beside it. Texts of other content stay out.
    pub fn beside(&self, other: &Self) -> Self {
        let mut words = self.clone();
        if self.keys_sum == other.keys_sum {
            words.texts = pairs(&self.texts, &other.texts);
        }
        words
    }

    /// The text under a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let position = self.index.binary_search_by(|(entry, _)| entry.as_str().cmp(key)).ok()?;
        self.index.get(position).and_then(|(_, text)| self.texts.get(*text)).map(String::as_str)
    }

    fn put_in_order(&mut self, keys: Vec<String>) {
        let with_text = keys
            .into_iter()
            .enumerate()
            .filter(|(at, _)| self.texts.get(*at).is_some_and(|text| !text.is_empty()));
        self.index = with_text.map(|(at, key)| (key, at)).collect();
        self.index.sort_unstable();
    }
}

/// Texts with those of another language beside them; what one of them lacks is lacking.
pub(crate) fn pairs(texts: &[String], others: &[String]) -> Vec<String> {
    let pair = |(text, other): (&String, &String)| {
        let (first, second) = (halves(text).0, halves(other).0);
        both(first.to_owned(), (!second.is_empty()).then(|| second.to_owned()))
    };
    texts.iter().zip(others).map(pair).collect()
}

fn sum_of(keys: &[String]) -> u64 {
    checksum_of(keys.iter().flat_map(|key| key.bytes().chain([b'\n'])))
}

/// The keys of all texts of the content that are needed before the first question.
pub fn walk_keys(flow: &Flow) -> Vec<String> {
    let mut keys = Keys::default();
    flow.stages.iter().for_each(|stage| keys.add("stage", stage, &[""]));
    for question in &flow.questions {
        keys.add("q", &question.id, &["", ".other", ".help", ".why"]);
        for answer in question.answers.iter().filter(|answer| !answer.lists_places) {
            if answer.id.is_country() && question.kind == Kind::List {
                keys.add_once("country", &answer.id);
            } else {
                keys.add(&["q", question.id.as_str()].join("-"), &answer.id, &["", ".other"]);
            }
        }
        if question.id == "nationality" {
            for answer in &question.answers {
                keys.add("fee-limit", &answer.id, &[""]);
                keys.add("exit-paper", &answer.id, &[""]);
            }
        }
    }
    for sign in &flow.signs {
        keys.add_once("part", &sign.stage);
        keys.add("sign", &sign.id, &[""]);
    }
    flow.patterns.iter().for_each(|pattern| keys.add("pattern", &pattern.id, &[""]));
    for level in OfferLevel::ALL.map(Level::Offer).into_iter().chain(HelpLevel::ALL.map(Level::Help)) {
        for part in ["", ".text", ".text-unknown", ".first", ".call", ".then", ".last"] {
            keys.0.push(["level-", level.name(), part].concat());
        }
    }
    keys.0
}

/// The keys of the texts that come with the numbers.
pub fn numbers_keys(flow: &Flow, directory: &Directory) -> Vec<String> {
    let mut keys = Keys::default();
    flow.signs.iter().for_each(|sign| keys.add("sign", &sign.id, &[".why", ".today", ".good"]));
    flow.questions.iter().for_each(|question| keys.add("q", &question.id, &[".todo", ".message"]));
    flow.closures.iter().for_each(|closure| keys.add("closure", &closure.id, &[""]));
    if let Some(nationality) = flow.question("nationality") {
        nationality
            .answers
            .iter()
            .for_each(|answer| keys.add("origin", &answer.id, &["", ".short", ".check"]));
    }
    for contact in &directory.contacts {
        keys.add("contact", &contact.id, &["", ".note", ".how"]);
        keys.add_once("country", &contact.country);
        contact.languages.iter().for_each(|language| keys.add_once("language", language));
    }
    directory.routes.iter().for_each(|route| keys.add("route", &route.id, &["", ".name"]));
    directory.wages.iter().for_each(|wage| keys.add("wage", &wage.id, &[""]));
    directory.stories.iter().for_each(|story| keys.add("story", &story.id, &[""]));
    directory.tricks.iter().for_each(|trick| keys.add("trick", &trick.id, &["", ".see-through"]));
    directory.cases.iter().for_each(|case| keys.add("practice", &case.id, &["", ".title", ".outcome"]));
    keys.0
}

#[derive(Default)]
struct Keys(Vec<String>);

impl Keys {
    fn add(&mut self, kind: &str, id: &Id, parts: &[&str]) {
        self.0.extend(parts.iter().map(|part| [kind, "-", id.as_str(), part].concat()));
    }

    fn add_once(&mut self, kind: &str, id: &(impl AsRef<str> + ?Sized)) {
        let key = [kind, "-", id.as_ref()].concat();
        if !self.0.contains(&key) {
            self.0.push(key);
        }
    }
}
