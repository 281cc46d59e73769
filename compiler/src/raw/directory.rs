//! Places, contacts, lawful routes, wages, and the rules of origin countries.

use offercheck_core::directory::{Channel, Confidence, ContactKind, Hours, Purpose, Verifies, WageKind};
use serde::Deserialize;

use super::{Source, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    pub as_of: Text,
    pub place: Vec<Place>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: Text,
    pub name: String,
    #[serde(default, rename = "aliases")]
    pub _aliases: Vec<String>,
    pub country: Text,
    #[serde(rename = "kind")]
    pub _kind: String,
    #[serde(default)]
    pub offered: bool,
    #[serde(default)]
    pub source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    pub as_of: Text,
    /// The country of an organisation's own contact; that of all others is the name of their file.
    #[serde(skip)]
    pub country: Option<String>,
    pub contact: Vec<Contact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: Text,
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
    #[serde(default)]
    pub verifies: Vec<Verifies>,
    pub confidence: Confidence,
    #[serde(default)]
    pub narrow: bool,
    #[serde(default)]
    pub embassy_first: bool,
    #[serde(default)]
    pub critical: bool,
    #[serde(default, rename = "also")]
    pub _also: Vec<String>,
    #[serde(rename = "note")]
    pub _note: Option<String>,
    #[serde(rename = "conflict")]
    pub _conflict: Option<String>,
    #[serde(default)]
    pub phone: Vec<Phone>,
    #[serde(default)]
    pub source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    pub number: Text,
    pub label: Purpose,
    pub dialable_from: Text,
    #[serde(default)]
    pub whatsapp: bool,
    #[serde(default)]
    pub channel: Channel,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routes {
    pub as_of: Text,
    pub origin: Text,
    pub route: Vec<Route>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    pub id: Text,
    #[serde(rename = "kind")]
    pub _kind: Text,
    pub url: Option<String>,
    pub phone: Option<Text>,
    pub place: Option<String>,
    #[serde(rename = "note")]
    pub _note: Option<String>,
    #[serde(default)]
    pub source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
pub struct Wages {
    pub as_of: Text,
    pub country: Text,
    pub wage: Vec<Wage>,
}

#[derive(Debug, Deserialize)]
pub struct Wage {
    pub id: Text,
    pub kind: WageKind,
    #[serde(default)]
    pub jobs: Vec<Text>,
    #[serde(default)]
    pub not_jobs: Vec<Text>,
    pub nationality: Option<Text>,
    #[serde(default)]
    pub source: Vec<Source>,
}

/// A file of facts of which the compiler needs only the ids, the signs they show and the sources.
#[derive(Debug, Deserialize)]
pub struct Facts {
    pub as_of: Text,
    #[serde(default, alias = "lure", alias = "floor")]
    pub fact: Vec<Fact>,
    #[serde(default)]
    pub fee: Vec<Fact>,
    #[serde(default)]
    pub paper: Vec<Fact>,
    #[serde(default)]
    pub ban: Vec<Fact>,
    #[serde(default)]
    pub seen: Vec<Fact>,
    #[serde(default)]
    pub check_source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
pub struct Fact {
    pub id: Text,
    #[serde(default)]
    pub signs: Vec<Text>,
    #[serde(default)]
    pub source: Vec<Source>,
}
