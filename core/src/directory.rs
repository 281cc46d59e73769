//! What comes with the numbers: contacts, lawful routes, wages, sources, stories, tricks, cases to practise on, phrases.

use serde::Deserialize;

use crate::date::Date;
use crate::id::Id;

/// Everything looked up by origin or destination; loaded right after the flow, whatever is answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Directory {
    /// All contacts and registries.
    pub contacts: Vec<Contact>,
    /// Lawful ways to find work abroad.
    pub routes: Vec<LawfulRoute>,
    /// What is known of pay in a destination.
    pub wages: Vec<Wage>,
    /// Where each sign comes from.
    pub sign_sources: Vec<(Id, Vec<Source>)>,
    /// Where each closure comes from.
    pub closure_sources: Vec<(Id, Vec<Source>)>,
    /// The day up to which the contacts were looked at last.
    pub as_of: Option<Date>,
    /// Short accounts of people who came back or stopped in time.
    pub stories: Vec<Story>,
    /// Tricks that were reported, the one seen last first.
    pub tricks: Vec<Trick>,
    /// Real offers to try the questions on.
    pub cases: Vec<Case>,
    /// Sentences in the languages of the countries people are held in.
    pub phrases: Vec<Phrase>,
    /// The calling code of each country (ITU-T E.164), without `+`.
    pub calling_codes: Vec<(Id, u16)>,
    /// The country of a time zone of a phone's clock (IANA).
    pub zones: Vec<(String, Id)>,
}

/// A page, paper or notice that a fact rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// When, as precisely as it says; nothing if it shows no date.
    pub date: Option<Date>,
    /// Its address, if it has one that may be shown.
    pub url: Option<String>,
}

/// An office, line or list.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Stable id. Name and note stand under `contact-<id>`.
    pub id: Id,
    /// What it is.
    pub kind: ContactKind,
    /// The nationality it serves; nothing means anybody.
    pub nationals: Option<Id>,
    /// The country it is in.
    pub country: Id,
    /// Its numbers, best first.
    pub phones: Vec<Phone>,
    /// Its e-mail addresses.
    pub emails: Vec<String>,
    /// Its page.
    pub web: Option<String>,
    /// It serves only some of those who may come: children, one trade. Others are shown before it.
    pub narrow: bool,
    /// Whoever is held inside a place calls their embassy before it; its note says why.
    pub embassy_first: bool,
    /// When it answers.
    pub hours: Hours,
    /// Languages it is known to speak (BCP 47).
    pub languages: Vec<String>,
    /// How well its numbers are supported.
    pub confidence: Confidence,
    /// What a registry shows.
    pub verifies: Vec<Verifies>,
    /// The newest of its sources first, then the most official.
    pub sources: Vec<Source>,
    /// How many sources the record has in all.
    pub source_count: u8,
}

impl Contact {
    /// The date of the newest source; nothing if none shows a date.
    pub fn newest(&self) -> Option<Date> {
        self.sources.first().and_then(|source| source.date)
    }

    /// When its numbers must be looked at again; nothing if no source has a date.
    pub fn review(&self) -> Option<Date> {
        self.newest().map(|newest| newest.plus_months(self.kind.review_months()))
    }
}

/// What kind of office, line or list a contact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// An embassy of the origin country.
    Embassy,
    /// A consulate of the origin country.
    Consulate,
    /// A labour or trade office of the origin country.
    LabourOffice,
    /// A line of the origin country's own authorities.
    OriginHotline,
    /// A charity, union or other group that is not a government.
    Ngo,
    /// An organisation of several governments, such as the IOM.
    Igo,
    /// A line of the country one is in.
    DestinationHotline,
    /// Police, ambulance.
    Emergency,
    /// A list in which a licence, job order or contract is looked up.
    Registry,
}

impl ContactKind {
    /// Months from its newest source to its review (facts of 23 November 2026): half a year for a line that people in
    /// danger call, else a year.
    pub fn review_months(self) -> u16 {
        match self {
            Self::OriginHotline | Self::DestinationHotline | Self::Emergency => 6,
            _ => 12,
        }
    }

    /// On whose side of the pair it stands: the person's own state, somebody independent, or the host country.
    pub fn side(self) -> Side {
        match self {
            Self::Embassy | Self::Consulate | Self::LabourOffice | Self::OriginHotline => Side::State,
            Self::Ngo | Self::Igo => Side::Independent,
            Self::DestinationHotline | Self::Emergency => Side::Host,
            Self::Registry => Side::Registry,
        }
    }
}

/// Who stands behind a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The person's own state.
    State,
    /// Not a government.
    Independent,
    /// The country one is in.
    Host,
    /// A list, not somebody who answers.
    Registry,
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Phone {
    /// Grouped the way people write it: with `+` and the country code, or as it is dialled in its country.
    pub display: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The only country it works from; nothing means it works from anywhere.
    pub only_from: Option<Id>,
    /// WhatsApp answers on it.
    pub whatsapp: bool,
    /// How it is reached.
    pub channel: Channel,
}

impl Phone {
    /// The number as a phone dials it: E.164 with `+`, or short or toll-free as in its country.
    pub fn dialled(&self) -> String {
        self.display.chars().filter(|character| character.is_ascii_digit() || *character == '+').collect()
    }

    /// Whether the number can be dialled from that country; an unknown country counts as abroad.
    pub fn works_from(&self, country: &str) -> bool {
        self.only_from.as_ref().is_none_or(|only| *only == country)
    }
}

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// For people in danger.
    Emergency,
    /// A help line.
    Hotline,
    /// A mobile that the office answers.
    Mobile,
    /// Questions of work and pay.
    Labour,
    /// Passports and papers.
    Consular,
    /// The office's main line.
    Switchboard,
}

/// How a number is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// It is called.
    #[default]
    Call,
    /// It takes texts only.
    Sms,
    /// It is known only in letters and cannot be turned into a link.
    Letters,
}

/// When a contact answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Hours {
    /// Day and night.
    #[serde(rename = "24/7")]
    AllDay,
    /// Office hours.
    #[serde(rename = "office")]
    Office,
    /// No source says.
    #[serde(rename = "unknown")]
    Unknown,
}

/// How well a contact is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The institution's or its government's own page.
    Official,
    /// Two or more independent sources.
    Corroborated,
    /// One source.
    Single,
}

/// What a registry shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verifies {
    /// That an agency is licensed.
    AgencyLicence,
    /// That a job order is approved.
    JobOrder,
    /// That a contract was checked.
    Contract,
    /// That the worker is registered.
    WorkerRegistration,
    /// That a firm exists.
    Company,
}

/// A lawful way to find work abroad. Its words stand under `route-<id>`, its name under `.name`.
#[derive(Clone, Debug, PartialEq)]
pub struct LawfulRoute {
    /// Stable id.
    pub id: Id,
    /// The origin country.
    pub origin: Id,
    /// Its address on the web.
    pub url: Option<String>,
    /// Its number as the source gives it.
    pub phone: Option<String>,
    /// Where to go.
    pub place: Option<String>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// One thing known of pay in a destination. Its words stand under `wage-<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Wage {
    /// Stable id.
    pub id: Id,
    /// The destination country.
    pub country: Id,
    /// What kind of figure it is.
    pub kind: WageKind,
    /// Jobs it is about; empty means any that `not_jobs` does not name.
    pub jobs: Vec<Id>,
    /// Jobs it does not cover.
    pub not_jobs: Vec<Id>,
    /// The nationality it is about, if only one.
    pub nationality: Option<Id>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// What kind of figure a wage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WageKind {
    /// The legal minimum.
    Minimum,
    /// A remark on why there is none, or what an ordinary job pays.
    Remark,
    /// What is usually paid, or a floor an origin country sets.
    Usual,
}

/// What happened to somebody, retold from one report. Its words stand under `story-<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Stable id.
    pub id: Id,
    /// The origin country.
    pub origin: Id,
    /// The signs it shows.
    pub signs: Vec<Id>,
    /// The last thought is our own advice, not that of the person.
    pub ends_in_advice: bool,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// A trick used on people who look for work. Its words stand under `trick-<id>`, what to do about it under `.see-through`.
#[derive(Clone, Debug, PartialEq)]
pub struct Trick {
    /// Stable id.
    pub id: Id,
    /// Origin countries it was reported from; empty means that the source names none.
    pub origins: Vec<Id>,
    /// Destinations it was reported for; empty means that the source names none.
    pub destinations: Vec<Id>,
    /// The newest report.
    pub last_seen: Date,
    /// The signs it shows.
    pub signs: Vec<Id>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// A real offer to try the questions on. Its words stand under `practice-<id>`, with `.title` and `.outcome`.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Stable id.
    pub id: Id,
    /// What the person knew before leaving: question and answer.
    pub answers: Vec<(Id, Id)>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// A sentence to show or say to somebody in a country. What it means stands in a text of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// What it says.
    pub means: Means,
    /// Its language (BCP 47).
    pub language: String,
    /// The countries where it is spoken.
    pub countries: Vec<Id>,
    /// The sentence in its own script.
    pub text: String,
    /// How to say it, in Latin letters, where the source gives that.
    pub say: Option<String>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// I need help.
    NeedHelp,
    /// Call the police.
    CallPolice,
    /// May I use your phone?
    UsePhone,
    /// I want to speak to my embassy.
    Embassy,
}
