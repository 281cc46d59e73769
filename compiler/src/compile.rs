//! From checked content to the types of the domain and the packs of one language.

use std::collections::BTreeMap;

use offercheck_core::content::{
    Answer, AnswerAction, Closure, Condition, Derived, FeeFree, Flow, Kind, Pattern, Place, Question, Sign,
    Thresholds, Weight,
};
use offercheck_core::date::Date;
use offercheck_core::directory::{
    Channel, Confidence, Contact, ContactKind, Directory, Hours, LawfulRoute, OriginRules, Phone, Purpose, Source, Verifies, Wage,
    WageKind,
};
use offercheck_core::id::Id;
use offercheck_core::level::Severity;
use offercheck_core::pack::{Numbers, Walk, Words};

use crate::condition;
use crate::files::{Content, Doc};
use crate::phones;
use crate::problem::Problem;
use crate::raw;

/// How many sources of a record the browser gets: the newest and the most official. All stay in the content.
const SHOWN_SOURCES: usize = 2;
/// Months after its newest source when a record is due for review (facts of 23 November 2026).
const REVIEW_MONTHS: u16 = 12;
/// The same for a line that people in danger call.
const CRISIS_REVIEW_MONTHS: u16 = 6;

/// The questions, signs and rules.
///
/// # Errors
/// Ids and conditions that cannot be read.
pub fn compile_flow(content: &Content) -> Result<Flow, Vec<Problem>> {
    let mut compiler = Compiler::default();
    let flow = compiler.flow(content);
    compiler.finish(flow)
}

/// The pack of one language that is needed before the first question.
///
/// # Errors
/// Ids and conditions that cannot be read.
pub fn compile_walk(content: &Content, language: &str) -> Result<Walk, Vec<Problem>> {
    Ok(Walk { flow: compile_flow(content)?, words: words(content, language, before_first_question) })
}

/// The pack of one language with contacts, routes, wages and sources.
///
/// # Errors
/// Ids and dates that cannot be read.
pub fn compile_numbers(content: &Content, language: &str) -> Result<Numbers, Vec<Problem>> {
    let mut compiler = Compiler::default();
    let directory = compiler.directory(content);
    let directory = compiler.finish(directory)?;
    Ok(Numbers { directory, words: words(content, language, |key| shown_later(key) && !before_first_question(key)) })
}

/// Whether a text is needed before the numbers have come.
fn before_first_question(key: &str) -> bool {
    let sign_detail = key.ends_with(".today") || key.ends_with(".good");
    match key.split_once('-').map_or(key, |(kind, _)| kind) {
        "q" | "country" | "level" | "stage" | "part" | "pattern" | "ui" => true,
        "fee" | "exit" => key.starts_with("fee-limit-") || key.starts_with("exit-paper-"),
        "sign" => !sign_detail,
        _ => false,
    }
}

/// Whether any screen shows a text. Tricks and stories are kept in the content for a later screen.
fn shown_later(key: &str) -> bool {
    !(key.starts_with("trick-") || key.starts_with("story-"))
}

fn words(content: &Content, language: &str, wanted: impl Fn(&str) -> bool) -> Words {
    let entries = content
        .messages(language)
        .filter(|(key, _)| wanted(key))
        .map(|(key, message)| (key.to_owned(), message.text.clone()))
        .collect();
    Words { language: language.to_owned(), entries }
}

/// Turns raw records into those of the domain and gathers what cannot be read.
#[derive(Default)]
struct Compiler {
    problems: Vec<Problem>,
}

impl Compiler {
    fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    fn flow(&mut self, content: &Content) -> Flow {
        let rules = &content.rules;
        let sets: BTreeMap<String, Vec<String>> = rules
            .data
            .sets
            .iter()
            .map(|(name, ids)| (name.clone(), ids.iter().map(|id| id.get_ref().clone()).collect()))
            .collect();
        Flow {
            stages: self.ids(rules, &rules.data.stages),
            questions: self.each(&content.questions.data.question, |compiler, question| {
                compiler.question(content, &sets, question)
            }),
            signs: self.signs(content),
            derived: self.each(&rules.data.derived, |compiler, derived| {
                Some(Derived {
                    id: compiler.id(rules, &derived.id)?,
                    topic: compiler.id(rules, &derived.topic)?,
                    when: compiler.condition(rules, &derived.when, &sets)?,
                    from: compiler.ids(rules, &derived.from),
                    raises: compiler.ids(rules, &derived.raises),
                })
            }),
            patterns: self.each(&rules.data.pattern, |compiler, pattern| {
                let groups = pattern.groups.iter().map(|group| compiler.ids(rules, group)).collect();
                Some(Pattern { id: compiler.id(rules, &pattern.id)?, groups })
            }),
            closures: self.closures(&content.closures),
            places: self.each(&content.places.data.place, |compiler, place| {
                Some(Place {
                    id: compiler.id(&content.places, &place.id)?,
                    country: compiler.id(&content.places, &place.country)?,
                    name: place.name.clone(),
                    offered: place.offered,
                })
            }),
            fee_free: self.each(&rules.data.fee_free, |compiler, rule| {
                let jobs = compiler.ids(rules, &rule.jobs);
                Some(FeeFree { nationality: compiler.id(rules, &rule.nationality)?, jobs })
            }),
            thresholds: Thresholds {
                serious_topics: rules.data.thresholds.serious_topics,
                must_unknown: rules.data.thresholds.must_unknown,
                caution_topics: rules.data.thresholds.caution_topics,
            },
        }
    }

    fn question(
        &mut self,
        content: &Content,
        sets: &BTreeMap<String, Vec<String>>,
        raw: &raw::Question,
    ) -> Option<Question> {
        let doc = &content.questions;
        let key = |attribute: &str| format!("q-{}.{attribute}", raw.id.get_ref());
        let has = |attribute: &str| content.text(crate::files::SOURCE_LANGUAGE, &key(attribute)).is_some();
        Some(Question {
            id: self.id(doc, &raw.id)?,
            stage: self.id(doc, &raw.stage)?,
            topic: self.id(doc, &raw.topic)?,
            kind: match raw.kind {
                raw::Kind::One => Kind::One,
                raw::Kind::List => Kind::List,
            },
            quick: raw.quick,
            ask_when: self.condition(doc, &raw.ask_when, sets)?,
            unknown_weight: match raw.unknown_weight {
                raw::Weight::Nice => Weight::Nice,
                raw::Weight::Must => Weight::Must,
            },
            help_after: raw.help_after,
            has_message: has("message"),
            has_todo: has("todo"),
            answers: self.each(&raw.answer, |compiler, answer| {
                Some(Answer {
                    id: compiler.id(doc, &answer.id)?,
                    raises: compiler.ids(doc, &answer.raises),
                    fits: compiler.ids(doc, &answer.fits),
                    unknown: answer.unknown,
                    hide_when_fee_free: answer.hide_when_fee_free,
                    lists_places: answer.lists_places,
                    action: answer.action.map(|action| match action {
                        raw::Action::HideFirst => AnswerAction::HideFirst,
                        raw::Action::HelpNow => AnswerAction::HelpNow,
                    }),
                })
            }),
        })
    }

    fn signs(&mut self, content: &Content) -> Vec<Sign> {
        let mut signs = Vec::new();
        for doc in &content.signs {
            let stage = doc.path.trim_start_matches("signs/").trim_end_matches(".toml");
            let Some(stage) = Id::parse(stage) else { continue };
            signs.extend(self.each(&doc.data.sign, |compiler, sign| {
                let severity = match sign.severity {
                    raw::Severity::Caution => Severity::Caution,
                    raw::Severity::Serious => Severity::Serious,
                    raw::Severity::Stop => Severity::Stop,
                };
                Some(Sign { id: compiler.id(doc, &sign.id)?, severity, stage: stage.clone() })
            }));
        }
        signs
    }

    fn closures(&mut self, doc: &Doc<raw::Closures>) -> Vec<Closure> {
        self.each(&doc.data.closure, |compiler, raw| {
            let (raises, leaves_open) = match raw.strength {
                raw::Strength::Closed => (Id::parse("new-place-closed"), None),
                raw::Strength::Warned => (Id::parse("new-place-warned"), None),
                raw::Strength::CheckMust => (None, Some(Weight::Must)),
                raw::Strength::CheckNice => (None, Some(Weight::Nice)),
            };
            Some(Closure {
                id: compiler.id(doc, &raw.id)?,
                nationality: compiler.id(doc, &raw.nationality)?,
                countries: compiler.ids(doc, &raw.countries),
                jobs: compiler.ids(doc, &raw.jobs),
                raises,
                leaves_open,
            })
        })
    }

    fn directory(&mut self, content: &Content) -> Directory {
        let mut directory = Directory::default();
        for doc in &content.contacts {
            let country = doc.path.trim_start_matches("contacts/").trim_end_matches(".toml").to_uppercase();
            let Some(country) = Id::parse(&country) else { continue };
            directory
                .contacts
                .extend(self.each(&doc.data.contact, |compiler, raw| compiler.contact(doc, &country, raw)));
        }
        for doc in &content.routes {
            directory.routes.extend(self.each(&doc.data.route, |compiler, raw| compiler.route(doc, raw)));
        }
        for doc in &content.wages {
            directory.wages.extend(self.each(&doc.data.wage, |compiler, raw| compiler.wage(doc, raw)));
        }
        for doc in &content.facts {
            let origin = doc.path.strip_prefix("fees/").map(|name| name.trim_end_matches(".toml").to_uppercase());
            let Some(origin) = origin.and_then(|code| Id::parse(&code)) else { continue };
            let mut rules = |facts: &[raw::Fact]| {
                self.each(facts, |compiler, fact| {
                    Some((compiler.id(doc, &fact.id)?, compiler.sources(doc, &fact.source, SHOWN_SOURCES)))
                })
            };
            let (fees, papers) = (rules(&doc.data.fee), rules(&doc.data.paper));
            directory.rules.push(OriginRules { origin, fees, papers });
        }
        for doc in &content.signs {
            for sign in &doc.data.sign {
                if let Some(id) = self.id(doc, &sign.id) {
                    directory.sign_sources.push((id, self.sources(doc, &sign.source, usize::MAX)));
                }
            }
        }
        for closure in &content.closures.data.closure {
            if let Some(id) = self.id(&content.closures, &closure.id) {
                let sources = self.sources(&content.closures, &closure.source, usize::MAX);
                directory.closure_sources.push((id, sources));
            }
        }
        directory
    }

    fn contact(&mut self, doc: &Doc<raw::Contacts>, country: &Id, raw: &raw::Contact) -> Option<Contact> {
        let kind = contact_kind(raw.kind);
        let newest = newest_source(&raw.source);
        let nationals = match &raw.nationals {
            Some(nationals) => Some(self.id(doc, nationals)?),
            None => None,
        };
        Some(Contact {
            id: self.id(doc, &raw.id)?,
            kind,
            nationals,
            country: country.clone(),
            phones: self.each(&raw.phone, |compiler, phone| compiler.phone(doc, phone)),
            emails: raw.emails.iter().map(|email| email.get_ref().clone()).collect(),
            web: raw.web.as_ref().map(|web| web.get_ref().clone()),
            hours: match raw.hours {
                raw::Hours::AllDay => Hours::AllDay,
                raw::Hours::Office => Hours::Office,
                raw::Hours::Unknown => Hours::Unknown,
            },
            languages: raw.languages.iter().map(|language| language.get_ref().clone()).collect(),
            confidence: match raw.confidence {
                raw::Confidence::Official => Confidence::Official,
                raw::Confidence::Corroborated => Confidence::Corroborated,
                raw::Confidence::Single => Confidence::Single,
            },
            verifies: raw.verifies.iter().map(|verifies| match verifies {
                raw::Verifies::AgencyLicence => Verifies::AgencyLicence,
                raw::Verifies::JobOrder => Verifies::JobOrder,
                raw::Verifies::Contract => Verifies::Contract,
                raw::Verifies::WorkerRegistration => Verifies::WorkerRegistration,
                raw::Verifies::Company => Verifies::Company,
            }).collect(),
            newest,
            review: newest.map(|date| date.plus_months(review_months(raw.kind))),
            sources: self.sources(doc, &raw.source, SHOWN_SOURCES),
            source_count: u8::try_from(raw.source.len()).unwrap_or(u8::MAX),
        })
    }

    fn phone(&mut self, doc: &Doc<raw::Contacts>, raw: &raw::Phone) -> Option<Phone> {
        let only_from = match raw.dialable_from.get_ref().as_str() {
            "anywhere" => None,
            _ => Some(self.id(doc, &raw.dialable_from)?),
        };
        Some(Phone {
            number: raw.number.get_ref().clone(),
            display: phones::display(raw.number.get_ref()),
            purpose: match raw.label {
                raw::Label::Emergency => Purpose::Emergency,
                raw::Label::Hotline => Purpose::Hotline,
                raw::Label::Mobile => Purpose::Mobile,
                raw::Label::Labour => Purpose::Labour,
                raw::Label::Consular => Purpose::Consular,
                raw::Label::Switchboard => Purpose::Switchboard,
            },
            only_from,
            whatsapp: raw.whatsapp,
            channel: match raw.channel {
                raw::Channel::Call => Channel::Call,
                raw::Channel::Sms => Channel::Sms,
                raw::Channel::Letters => Channel::Letters,
            },
        })
    }

    fn route(&mut self, doc: &Doc<raw::Routes>, raw: &raw::Route) -> Option<LawfulRoute> {
        Some(LawfulRoute {
            id: self.id(doc, &raw.id)?,
            origin: self.id(doc, &doc.data.origin)?,
            kind: Id::parse(&raw.kind.get_ref().replace('_', "-"))?,
            name: raw.name.clone(),
            url: raw.url.as_ref().map(|url| full_address(url)),
            phone: raw.phone.as_ref().map(|number| number.get_ref().clone()),
            place: raw.place.clone(),
            sources: self.sources(doc, &raw.source, SHOWN_SOURCES),
        })
    }

    fn wage(&mut self, doc: &Doc<raw::Wages>, raw: &raw::Wage) -> Option<Wage> {
        let nationality = match &raw.nationality {
            Some(nationality) => Some(self.id(doc, nationality)?),
            None => None,
        };
        Some(Wage {
            id: self.id(doc, &raw.id)?,
            country: self.id(doc, &doc.data.country)?,
            kind: match raw.kind {
                raw::WageKind::Minimum => WageKind::Minimum,
                raw::WageKind::Remark => WageKind::Remark,
                raw::WageKind::Usual => WageKind::Usual,
            },
            jobs: self.ids(doc, &raw.jobs),
            not_jobs: self.ids(doc, &raw.not_jobs),
            nationality,
            sources: self.sources(doc, &raw.source, SHOWN_SOURCES),
        })
    }

    /// The newest and most official sources first, at most `limit`.
    fn sources<T>(&mut self, doc: &Doc<T>, raw: &[raw::Source], limit: usize) -> Vec<Source> {
        let mut ordered: Vec<(&raw::Source, Option<Date>)> = Vec::new();
        for source in raw {
            let date = source.date.as_ref().and_then(|date| {
                let parsed = Date::parse(date.get_ref());
                if parsed.is_none() {
                    self.problems.push(doc.problem(date, "not a date; write 2025, 2025-07 or 2025-07-18"));
                }
                parsed
            });
            ordered.push((source, date));
        }
        ordered.sort_by_key(|(source, date)| core::cmp::Reverse((*date, source.official)));
        if let Some(best) = ordered.iter().skip(1).position(|(source, _)| source.official) {
            let official = ordered.remove(best + 1);
            ordered.insert(1, official);
        }
        let shown = ordered.into_iter().take(limit).map(|(source, date)| Source {
            publisher: source.publisher.get_ref().clone(),
            date,
            url: source.url.as_ref().filter(|_| !source.hide_link).map(|url| url.get_ref().clone()),
        });
        shown.collect()
    }

    fn condition<T>(
        &mut self,
        doc: &Doc<T>,
        text: &raw::Text,
        sets: &BTreeMap<String, Vec<String>>,
    ) -> Option<Condition> {
        condition::parse(text.get_ref(), sets)
            .map_err(|message| self.problems.push(doc.problem(text, message)))
            .ok()
    }

    fn id<T>(&mut self, doc: &Doc<T>, text: &raw::Text) -> Option<Id> {
        let id = Id::parse(text.get_ref());
        if id.is_none() {
            let message = format!("{:?} cannot be an id; use letters, digits and hyphens", text.get_ref());
            self.problems.push(doc.problem(text, message));
        }
        id
    }

    fn ids<T>(&mut self, doc: &Doc<T>, texts: &[raw::Text]) -> Vec<Id> {
        texts.iter().filter_map(|text| self.id(doc, text)).collect()
    }

    fn each<R, T>(&mut self, raws: &[R], mut compile: impl FnMut(&mut Self, &R) -> Option<T>) -> Vec<T> {
        raws.iter().filter_map(|raw| compile(self, raw)).collect()
    }
}

/// The date of the newest source that has one.
pub(crate) fn newest_source(sources: &[raw::Source]) -> Option<Date> {
    sources.iter().filter_map(|source| Date::parse(source.date.as_ref()?.get_ref())).max()
}

/// Months from the newest source to the review.
pub(crate) fn review_months(kind: raw::ContactKind) -> u16 {
    match kind {
        raw::ContactKind::OriginHotline | raw::ContactKind::DestinationHotline | raw::ContactKind::Emergency => {
            CRISIS_REVIEW_MONTHS
        }
        _ => REVIEW_MONTHS,
    }
}

fn contact_kind(kind: raw::ContactKind) -> ContactKind {
    match kind {
        raw::ContactKind::Embassy => ContactKind::Embassy,
        raw::ContactKind::Consulate => ContactKind::Consulate,
        raw::ContactKind::LabourOffice => ContactKind::LabourOffice,
        raw::ContactKind::OriginHotline => ContactKind::OriginHotline,
        raw::ContactKind::Ngo => ContactKind::Ngo,
        raw::ContactKind::Igo => ContactKind::Igo,
        raw::ContactKind::DestinationHotline => ContactKind::DestinationHotline,
        raw::ContactKind::Emergency => ContactKind::Emergency,
        raw::ContactKind::Registry => ContactKind::Registry,
    }
}

/// An address as written in the facts, with its scheme.
fn full_address(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}
