//! Contacts, lawful routes, wages and the rules of origin countries, with the sources that the browser gets.

use offercheck_core::date::Date;
use offercheck_core::directory::{Contact, Directory, LawfulRoute, Phone, Source, Wage};
use offercheck_core::id::Id;

use super::Compiler;
use crate::files::{Content, Doc};
use crate::phones;
use crate::raw;

/// How many sources of a contact, route or wage the browser gets: the best one. All stay in the content.
const SHOWN_SOURCES: usize = 1;
/// How many of a sign or closure.
const SHOWN_SIGN_SOURCES: usize = 2;
impl Compiler {
    pub(super) fn directory(&mut self, content: &Content) -> Directory {
        let mut directory = Directory::default();
        let origins = origins(content);
        for doc in &content.contacts {
            let country = doc.country();
            let Some(country) = Id::parse(&country) else { continue };
            // Offices of a state whose passport nobody can choose wait in the content until somebody can.
            let chosen = |raw: &&raw::Contact| {
                !content.hidden.contains(raw.id.get_ref())
                    && raw
                        .nationals
                        .as_ref()
                        .is_none_or(|nationals| origins.contains(&nationals.get_ref().as_str()))
            };
            directory.contacts.extend(
                doc.data.contact.iter().filter(chosen).filter_map(|raw| self.contact(doc, &country, raw)),
            );
        }
        for doc in &content.routes {
            directory.routes.extend(self.each(&doc.data.route, |compiler, raw| compiler.route(doc, raw)));
        }
        for doc in &content.wages {
            directory.wages.extend(self.each(&doc.data.wage, |compiler, raw| compiler.wage(doc, raw)));
        }
        directory.as_of = Date::parse(content.contacts_as_of());
        self.accounts(content, &mut directory);
        for doc in &content.signs {
            for sign in &doc.data.sign {
                if let Some(id) = self.id(doc, &sign.id) {
                    directory.sign_sources.push((id, self.sources(doc, &sign.source, SHOWN_SIGN_SOURCES)));
                }
            }
        }
        for closure in &content.closures.data.closure {
            if let Some(id) = self.id(&content.closures, &closure.id) {
                let sources = self.sources(&content.closures, &closure.source, SHOWN_SIGN_SOURCES);
                directory.closure_sources.push((id, sources));
            }
        }
        directory
    }

    fn contact(&mut self, doc: &Doc<raw::Contacts>, country: &Id, raw: &raw::Contact) -> Option<Contact> {
        let web = raw.web.as_ref().map(|web| web.get_ref().clone());
        let nationals = match &raw.nationals {
            Some(nationals) => Some(self.id(doc, nationals)?),
            None => None,
        };
        Some(Contact {
            id: self.id(doc, &raw.id)?,
            kind: raw.kind,
            nationals,
            country: country.clone(),
            phones: self.each(&raw.phone, |compiler, phone| compiler.phone(doc, phone)),
            emails: raw.emails.iter().map(|email| email.get_ref().clone()).collect(),
            web: web.clone(),
            narrow: raw.narrow,
            embassy_first: raw.embassy_first,
            hours: raw.hours,
            languages: raw.languages.iter().map(|language| language.get_ref().clone()).collect(),
            confidence: raw.confidence,
            verifies: raw.verifies.clone(),
            sources: linked_once(self.sources(doc, &raw.source, SHOWN_SOURCES), web.as_deref()),
            source_count: u8::try_from(raw.source.len()).unwrap_or(u8::MAX),
        })
    }

    fn phone(&mut self, doc: &Doc<raw::Contacts>, raw: &raw::Phone) -> Option<Phone> {
        let only_from = match raw.dialable_from.get_ref().as_str() {
            "anywhere" => None,
            _ => Some(self.id(doc, &raw.dialable_from)?),
        };
        Some(Phone {
            display: phones::display(raw.number.get_ref()),
            purpose: raw.label,
            only_from,
            whatsapp: raw.whatsapp,
            channel: raw.channel,
        })
    }

    fn route(&mut self, doc: &Doc<raw::Routes>, raw: &raw::Route) -> Option<LawfulRoute> {
        let url = raw.url.as_ref().map(|url| full_address(url));
        Some(LawfulRoute {
            id: self.id(doc, &raw.id)?,
            origin: self.id(doc, &doc.data.origin)?,
            url: url.clone(),
            phone: raw.phone.as_ref().map(|number| number.get_ref().clone()),
            place: raw.place.clone(),
            sources: linked_once(self.sources(doc, &raw.source, SHOWN_SOURCES), url.as_deref()),
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
            kind: raw.kind,
            jobs: self.ids(doc, &raw.jobs),
            not_jobs: self.ids(doc, &raw.not_jobs),
            nationality,
            sources: self.sources(doc, &raw.source, SHOWN_SOURCES),
        })
    }

    /// The newest and most official sources first, at most `limit`. Only official pages are linked: of the others the
    /// browser gets publisher and date, because addresses weigh more than all other words together.
    pub(super) fn sources<T>(&mut self, doc: &Doc<T>, raw: &[raw::Source], limit: usize) -> Vec<Source> {
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
            url: source
                .url
                .as_ref()
                .filter(|_| source.official && !source.hide_link)
                .map(|url| url.get_ref().clone()),
        });
        shown.collect()
    }
}

/// The passports that people can choose.
fn origins(content: &Content) -> Vec<&str> {
    let questions = &content.questions.data.question;
    let nationality = questions.iter().find(|question| question.id.get_ref() == "nationality");
    let answers = nationality.map(|question| question.answer.as_slice()).unwrap_or_default();
    answers.iter().map(|answer| answer.id.get_ref().as_str()).collect()
}

/// Leaves out the address of a source on the same site as the page that is linked anyway.
fn linked_once(mut sources: Vec<Source>, linked: Option<&str>) -> Vec<Source> {
    let site = |address: &str| {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default().trim_start_matches("www.").to_owned()
    };
    let linked = linked.map(site);
    for source in &mut sources {
        if source.url.as_deref().map(site) == linked {
            source.url = None;
        }
    }
    sources
}

/// The date of the newest source that has one.
pub(crate) fn newest_source(sources: &[raw::Source]) -> Option<Date> {
    sources.iter().filter_map(|source| Date::parse(source.date.as_ref()?.get_ref())).max()
}

/// An address as written in the facts, with its scheme.
fn full_address(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}
