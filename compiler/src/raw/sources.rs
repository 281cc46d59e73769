//! Where facts come from.

use serde::Deserialize;

use super::Text;

/// Where a fact comes from. Exactly one of `date` and `undated` must be there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    #[serde(rename = "title")]
    pub _title: Option<String>,
    pub publisher: Text,
    pub url: Option<Text>,
    #[serde(default)]
    pub official: bool,
    pub date: Option<Text>,
    #[serde(default)]
    pub undated: bool,
    #[serde(rename = "date_note")]
    pub _date_note: Option<String>,
    #[serde(rename = "shows")]
    pub _shows: Option<String>,
    /// Kept as a record, but not fit to be opened by a reader: a bare address, a copy on a strange site.
    #[serde(default)]
    pub hide_link: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    pub as_of: Text,
    pub source: Vec<Citation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    pub id: Text,
    #[serde(rename = "title")]
    pub _title: String,
    #[serde(rename = "publisher")]
    pub _publisher: String,
    pub url: Option<Text>,
    pub date: Option<Text>,
    #[serde(default)]
    pub undated: bool,
}
