//! What happened to people, what is tried on them, and what they can say: stories, tricks, cases to practise on, phrases.

use std::collections::BTreeMap;

use offercheck_core::directory::Means;
use serde::Deserialize;

use super::{Source, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stories {
    pub as_of: Text,
    pub story: Vec<Story>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub id: Text,
    pub origin: Text,
    #[serde(rename = "destination")]
    pub _destination: Option<String>,
    #[serde(rename = "year")]
    pub _year: Option<u16>,
    pub signs: Vec<Text>,
    pub ending_from: Ending,
    #[serde(default)]
    pub source: Vec<Source>,
}

/// Whose thought a story ends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ending {
    /// The person's, as the source reports it.
    Source,
    /// Our own conclusion.
    Editor,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tricks {
    pub as_of: Text,
    pub trick: Vec<Trick>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trick {
    pub id: Text,
    pub for_origins: Vec<Text>,
    pub destinations: Vec<Text>,
    #[serde(rename = "first_seen")]
    pub _first_seen: Option<String>,
    pub last_seen: Text,
    pub signs: Vec<Text>,
    #[serde(rename = "date_note")]
    pub _date_note: Option<String>,
    #[serde(default)]
    pub source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    pub as_of: Text,
    pub case: Vec<Case>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: Text,
    pub label: Label,
    pub answers: BTreeMap<String, Text>,
    #[serde(default)]
    pub source: Vec<Source>,
}

/// What an offer turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    /// Bait.
    Lure,
    /// A real job.
    Honest,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    pub as_of: Text,
    /// Where each language is spoken: countries by language.
    pub spoken: BTreeMap<String, Vec<Text>>,
    pub phrase: Vec<Phrase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    pub id: Text,
    pub means: Means,
    pub language: Text,
    pub text: String,
    pub say: Option<String>,
    #[serde(default)]
    pub source: Vec<Source>,
}

/// The country of each time zone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zones {
    pub as_of: Text,
    #[serde(default)]
    pub source: Vec<Source>,
    pub zone: BTreeMap<String, Text>,
}
