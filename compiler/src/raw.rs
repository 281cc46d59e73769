//! The files as people write them, before anything is checked.

use serde::Deserialize;
use toml::Spanned;

/// Text with its place in the file.
pub type Text = Spanned<String>;

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

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    One,
    List,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    Nice,
    Must,
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
    pub action: Option<Action>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    HideFirst,
    HelpNow,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub stages: Vec<Text>,
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
    pub id: Text,
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

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Caution,
    Serious,
    Stop,
}

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

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Embassy,
    Consulate,
    LabourOffice,
    OriginHotline,
    Ngo,
    Igo,
    DestinationHotline,
    Emergency,
    Registry,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Hours {
    #[serde(rename = "24/7")]
    AllDay,
    #[serde(rename = "office")]
    Office,
    #[serde(rename = "unknown")]
    Unknown,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Verifies {
    AgencyLicence,
    JobOrder,
    Contract,
    WorkerRegistration,
    Company,
}

/// How well a contact is supported. What is unconfirmed has no place in the content.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    Official,
    Corroborated,
    Single,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    pub number: Text,
    pub label: Label,
    pub dialable_from: Text,
    #[serde(default)]
    pub whatsapp: bool,
    #[serde(default)]
    pub channel: Channel,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    Emergency,
    Hotline,
    Mobile,
    Labour,
    Consular,
    Switchboard,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    #[default]
    Call,
    Sms,
    Letters,
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
    pub name: String,
    pub kind: Text,
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

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum WageKind {
    Minimum,
    Remark,
    Usual,
}

/// A file of facts of which the compiler needs only the ids, the signs they show and the sources.
#[derive(Debug, Deserialize)]
pub struct Facts {
    pub as_of: Text,
    #[serde(default, alias = "trick", alias = "story", alias = "lure", alias = "floor")]
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

/// What the checks let pass, each with its reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    #[serde(default)]
    pub number: Vec<NumberException>,
    #[serde(default)]
    pub unraised_sign: Vec<IdException>,
    #[serde(default)]
    pub overdue: Vec<OverdueException>,
    pub forbidden: Vec<Forbidden>,
    #[serde(default)]
    pub allowed_word: Vec<WordException>,
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
