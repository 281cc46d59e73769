//! What the checks let pass, and the words they never let pass.

use serde::Deserialize;

use super::Text;

/// What the checks let pass, each with its reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    #[serde(default)]
    pub number: Vec<NumberException>,
    /// Numbers known to be wrong.
    #[serde(default)]
    pub never: Vec<NumberException>,
    #[serde(default)]
    pub unraised_sign: Vec<IdException>,
    #[serde(default)]
    pub overdue: Vec<OverdueException>,
    pub forbidden: Vec<Forbidden>,
    #[serde(default)]
    pub allowed_word: Vec<WordException>,
    /// Names of offices and papers that translations keep as they are in English.
    #[serde(default)]
    pub names: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberException {
    pub number: Text,
    pub reason: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdException {
    pub id: Text,
    pub reason: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverdueException {
    pub until: Text,
    pub reason: Text,
    pub contacts: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    pub language: String,
    pub words: Vec<String>,
    pub files: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordException {
    pub key: Text,
    pub word: String,
    pub reason: Text,
}

/// Lines that are never shown in an unchecked translation alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// Keys of texts, or beginnings of keys before a `*`.
    pub lines: Vec<Text>,
}
