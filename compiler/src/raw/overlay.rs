//! What an organisation writes for its own copy of the site; `docs/overlay.md` says what each field means.

use std::collections::BTreeMap;

use offercheck_core::directory::{Confidence, ContactKind, Hours};
use serde::Deserialize;

use super::{Contact, Phone, Source, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    pub as_of: Option<Text>,
    pub address: Option<Text>,
    pub organisation: Option<Organisation>,
    #[serde(default)]
    pub defaults: Defaults,
    #[serde(default)]
    pub contacts: Chosen,
    #[serde(default)]
    pub contact: Vec<OwnContact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub name: Text,
    pub link: Option<Text>,
}

/// The corridor that stands first.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    pub from: Option<Text>,
    pub to: Option<Text>,
}

/// Contacts of the directory that are put first, or hidden.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    #[serde(default)]
    pub first: Vec<Text>,
    #[serde(default)]
    pub hide: Vec<Text>,
}

/// A contact of the organisation's own, with its country and its words in place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnContact {
    pub id: Text,
    pub country: Text,
    /// By language.
    pub name: BTreeMap<String, Text>,
    /// By language.
    #[serde(default)]
    pub note: BTreeMap<String, Text>,
    pub kind: ContactKind,
    pub nationals: Option<Text>,
    #[serde(rename = "city")]
    pub _city: Option<String>,
    #[serde(rename = "local_name")]
    pub _local_name: Option<String>,
    pub hours: Hours,
    #[serde(default)]
    pub languages: Vec<Text>,
    pub web: Option<Text>,
    #[serde(default)]
    pub emails: Vec<Text>,
    #[serde(rename = "address")]
    pub _address: Option<String>,
    pub confidence: Confidence,
    #[serde(default)]
    pub critical: bool,
    #[serde(default)]
    pub phone: Vec<Phone>,
    #[serde(default)]
    pub source: Vec<Source>,
}

impl OwnContact {
    /// The record as the files of the content hold it, without its words and its country.
    pub fn into_record(self) -> Contact {
        Contact {
            id: self.id,
            kind: self.kind,
            nationals: self.nationals,
            _city: self._city,
            _local_name: self._local_name,
            hours: self.hours,
            languages: self.languages,
            web: self.web,
            emails: self.emails,
            _address: self._address,
            verifies: Vec::new(),
            confidence: self.confidence,
            narrow: false,
            embassy_first: false,
            critical: self.critical,
            _also: Vec::new(),
            _note: None,
            _conflict: None,
            phone: self.phone,
            source: self.source,
        }
    }
}
