//! The words of one language as they are shown: with unseen places to break a line, and beside the English line where a
//! wrong word could cost somebody their freedom and nobody has checked the translation.

use std::rc::Rc;

use offercheck_core::locale::{Locale, both};
use offercheck_core::pack::{Phrases, checksum};
use offercheck_core::words::Words;

use super::EMBED_WORDS;
use crate::cldr;
use crate::files::{Content, SOURCE_LANGUAGE};
use crate::fluent::Message;

impl Content {
    /// The text under a key as it is shown in a language. Where the language has none, the English one.
    pub fn shown(&self, language: &str, key: &str) -> Option<String> {
        let source = self.text(SOURCE_LANGUAGE, key);
        let Some(message) = self.words.get(language).and_then(|messages| messages.get(key)) else {
            return source.map(str::to_owned);
        };
        let text = cldr::with_breaks(language, &message.text);
        let beside = source.filter(|english| {
            self.is_draft(key, message) && self.is_safety_line(key) && **english != message.text
        });
        Some(both(text, beside.map(str::to_owned)))
    }

    /// Whether it has words of its own for webmasters.
    pub fn speaks_to_webmasters(&self, language: &str) -> bool {
        self.messages(language).any(|(_, message)| message.file.ends_with(EMBED_WORDS))
    }

    /// How many messages of a language nobody has checked since their English text changed last.
    pub fn drafts(&self, language: &str) -> usize {
        self.messages(language).filter(|(key, message)| self.is_draft(key, message)).count()
    }

    /// Nobody has checked this translation of the English text of today.
    pub(crate) fn is_draft(&self, key: &str, message: &Message) -> bool {
        let Some(state) = &message.state else { return false };
        state.checks == 0 || self.is_outdated(key, message)
    }

    /// The English text has changed since this translation was written or checked.
    pub fn is_outdated(&self, key: &str, message: &Message) -> bool {
        let source = self.words.get(SOURCE_LANGUAGE).and_then(|messages| messages.get(key));
        message.state.as_ref().zip(source).is_some_and(|(state, source)| state.of != source.sum)
    }

    /// A line that stands in `safety.toml`: never shown in an unchecked translation alone.
    pub fn is_safety_line(&self, key: &str) -> bool {
        self.safety.data.lines.iter().any(|line| is_named(line.get_ref(), key))
    }

    /// Leaves out all languages but these.
    pub fn keep_only(&mut self, languages: &[&str]) {
        self.words.retain(|language, _| languages.contains(&language.as_str()));
    }

    /// The languages of which every word has been checked by somebody; English is where they come from.
    pub fn keep_reviewed_only(&mut self) {
        let unchecked: Vec<String> = self
            .languages()
            .into_iter()
            .filter(|language| self.drafts(language) > 0)
            .map(str::to_owned)
            .collect();
        self.words.retain(|language, _| !unchecked.contains(language));
    }
}

/// Whether a line of `safety.toml` names a key: `*` stands for the rest of it up to a dot, `*.*` for a part after one.
pub(crate) fn is_named(line: &str, key: &str) -> bool {
    let (message, part) = key.split_once('.').map_or((key, None), |(message, part)| (message, Some(part)));
    match (line.strip_suffix("*.*"), line.strip_suffix('*')) {
        (Some(beginning), _) => part.is_some() && message.starts_with(beginning),
        (None, Some(beginning)) => part.is_none() && message.starts_with(beginning),
        (None, None) => line == key,
    }
}

/// How a language counts and writes; without CLDR's knowledge of it, which the check asks for, as English does.
pub(super) fn locale(content: &Content, language: &str) -> Locale {
    let source = cldr::locale(SOURCE_LANGUAGE).unwrap_or_default();
    let draft = content.drafts(language) > 0;
    let own = cldr::locale(language).unwrap_or_else(|| source.clone());
    Locale { draft, second: draft.then(|| Rc::new(source)), ..own }
}

/// The texts of one file, in the order in which its program knows their keys.
pub(super) fn phrases(content: &Content, language: &str, file: &str) -> Phrases {
    let of_file = content.messages(SOURCE_LANGUAGE).filter(|(_, message)| message.file.ends_with(file));
    let keys: Vec<&str> = of_file.map(|(key, _)| key).collect();
    let text = |key: &&str| content.shown(language, key).unwrap_or_default();
    Phrases {
        language: language.to_owned(),
        texts: keys.iter().map(text).collect(),
        keys_sum: checksum(keys.join("\n").as_bytes()),
    }
}

pub(super) fn words(content: &Content, language: &str, keys: Vec<String>) -> Words {
    Words::new(language, keys, |key| content.shown(language, key))
}
