//! Questions, rules, closures and signs.

use offercheck_core::content::{AnswerAction, Kind, Weight};
use offercheck_core::level::Severity;
use serde::Deserialize;

use super::{Source, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    pub as_of: Text,
    pub question: Vec<Question>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: Text,
    pub stage: Text,
    pub topic: Text,
    pub kind: Kind,
    #[serde(default)]
    pub quick: bool,
    pub ask_when: Text,
    pub unknown_weight: Weight,
    #[serde(default)]
    pub help_after: bool,
    pub sources: Vec<Text>,
    pub answer: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub id: Text,
    #[serde(default)]
    pub raises: Vec<Text>,
    #[serde(default)]
    pub fits: Vec<Text>,
    #[serde(default)]
    pub unknown: bool,
    #[serde(default)]
    pub hide_when_fee_free: bool,
    #[serde(default)]
    pub lists_places: bool,
    pub action: Option<AnswerAction>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Stages of the walk, in order.
    pub stages: Vec<Text>,
    /// Parts of the way that signs belong to, in order: one file in `signs/` for each.
    pub parts: Vec<Text>,
    pub sets: std::collections::BTreeMap<String, Vec<Text>>,
    pub thresholds: Thresholds,
    pub derived: Vec<Derived>,
    pub pattern: Vec<Pattern>,
    #[serde(default)]
    pub fee_free: Vec<FeeFree>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    pub serious_topics: u8,
    pub must_unknown: u8,
    pub caution_topics: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    #[serde(rename = "id")]
    pub _id: Text,
    pub topic: Text,
    pub when: Text,
    pub from: Vec<Text>,
    pub raises: Vec<Text>,
    #[serde(rename = "explain")]
    pub _explain: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    pub id: Text,
    pub groups: Vec<Vec<Text>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeFree {
    pub nationality: Text,
    pub jobs: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closures {
    pub as_of: Text,
    pub closure: Vec<Closure>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    pub id: Text,
    pub nationality: Text,
    #[serde(default)]
    pub countries: Vec<Text>,
    #[serde(default)]
    pub jobs: Vec<Text>,
    pub strength: Strength,
    #[serde(rename = "since")]
    pub _since: String,
    #[serde(rename = "note")]
    pub _note: String,
    #[serde(default)]
    pub source: Vec<Source>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    Closed,
    Warned,
    CheckMust,
    CheckNice,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    pub as_of: Text,
    pub sign: Vec<Sign>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    pub id: Text,
    pub severity: Severity,
    #[serde(rename = "severity_reason")]
    pub _severity_reason: Option<String>,
    #[serde(rename = "applies_to")]
    pub _applies_to: Vec<String>,
    #[serde(rename = "ilo_indicators")]
    pub _ilo_indicators: Vec<String>,
    #[serde(default)]
    pub source: Vec<Source>,
}
