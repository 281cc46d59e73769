//! What an overlay may say, line by line. What its contacts need besides is checked with all other contacts.

use std::collections::BTreeMap;

use offercheck_core::contacts::countries;
use offercheck_core::directory::ContactKind;
use offercheck_core::organisation;
use offercheck_core::unseen::unseen;

use crate::check::contains_word;
use crate::compile::compile_flow;
use crate::files::{Content, Doc, SOURCE_LANGUAGE};
use crate::problem::Problem;
use crate::raw::{Contact, Overlay, OwnContact, Text};

/// How the ids of own contacts begin, so that no contact of ours ever takes one.
const OWN: &str = "own-";

pub(super) fn check(doc: &Doc<Overlay>, content: &Content, problems: &mut Vec<Problem>) {
    let mut check = Check { doc, content, problems };
    check.addresses();
    check.defaults();
    check.chosen();
    let contacts = &doc.data.contact;
    if let (None, Some(first)) = (&doc.data.as_of, contacts.first()) {
        let message = "own contacts need `as_of` at the top of the file: the day you last went through them, as in \
                       as_of = \"2026-11-23\"";
        check.say(&first.id, message);
    }
    contacts.iter().for_each(|contact| check.own(contact));
}

/// More than anybody looks through; and what the page is told of them stays short.
const MOST_FIRST: usize = 20;

struct Check<'c> {
    doc: &'c Doc<Overlay>,
    content: &'c Content,
    problems: &'c mut Vec<Problem>,
}

impl Check<'_> {
    fn say(&mut self, at: &Text, message: impl Into<String>) {
        self.problems.push(self.doc.problem(at, message));
    }

    fn addresses(&mut self) {
        if let Some(address) = &self.doc.data.address
            && !is_site(address.get_ref())
        {
            let message = format!(
                "{:?} is no address of a site; write it with https:// and a slash at the end, as in \
                 https://example.org/offercheck/ (http:// only for localhost)",
                address.get_ref()
            );
            self.say(address, message);
        }
        let Some(organisation) = &self.doc.data.organisation else { return };
        if organisation::name(organisation.name.get_ref()).is_none() {
            let message = format!(
                "the name of the organisation must have 1 to {} characters, none of which is unseen, and \
                 no number to call",
                organisation::LONGEST
            );
            self.say(&organisation.name, message);
        }
        if let Some(link) = &organisation.link
            && !(link.get_ref().starts_with("https://") && is_address(link.get_ref()))
        {
            let message = format!("{:?} is no address; write it with https://", link.get_ref());
            self.say(link, message);
        }
    }

    fn defaults(&mut self) {
        // Questions that do not compile are named by the check of the content.
        let Ok(flow) = compile_flow(self.content) else { return };
        let defaults = &self.doc.data.defaults;
        for (text, question) in [(&defaults.from, "nationality"), (&defaults.to, "country")] {
            let known = countries(&flow, question);
            if let Some(text) =
                text.as_ref().filter(|text| known.iter().all(|id| id != text.get_ref().as_str()))
            {
                let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
                let message =
                    format!("{:?} cannot be chosen there; write one of {}", text.get_ref(), known.join(", "));
                self.say(text, message);
            }
        }
    }

    fn chosen(&mut self) {
        let chosen = &self.doc.data.contacts;
        for id in chosen.first.iter().chain(&chosen.hide) {
            match self.known(id) {
                None => {
                    let message = format!(
                        "no contact of ours has the id {:?}; ids stand in content/contacts, and own contacts are first \
                         without being named here",
                        id.get_ref()
                    );
                    self.say(id, message);
                }
                Some(contact) if contact.kind == ContactKind::Registry => {
                    let message = format!(
                        "{:?} is a public list and not somebody to call; lists can neither be put first nor hidden",
                        id.get_ref()
                    );
                    self.say(id, message);
                }
                Some(_) => {}
            }
        }
        if let Some(id) = chosen.first.get(MOST_FIRST) {
            self.say(id, format!("at most {MOST_FIRST} contacts can be put first; take some out of `first`"));
        }
        for id in &chosen.first {
            if chosen.hide.iter().any(|hidden| hidden.get_ref() == id.get_ref()) {
                self.say(id, format!("{:?} is put first and hidden; keep one", id.get_ref()));
            }
        }
    }

    fn known(&self, id: &Text) -> Option<&Contact> {
        let mut all = self.content.contacts.iter().flat_map(|doc| &doc.data.contact);
        all.find(|contact| contact.id.get_ref() == id.get_ref())
    }

    fn own(&mut self, contact: &OwnContact) {
        let id = contact.id.get_ref();
        if !id.starts_with(OWN) {
            self.say(&contact.id, format!("write \"{OWN}{id}\": ids of own contacts begin with `{OWN}`"));
        }
        if contact.kind == ContactKind::Registry {
            self.say(&contact.id, "an overlay adds people to call, not lists; choose another `kind`");
        }
        if contact.phone.is_empty() {
            let message = format!("{id:?} has no [[contact.phone]]; without a number it cannot stand first");
            self.say(&contact.id, message);
        }
        let country = contact.country.get_ref();
        if self.content.text(SOURCE_LANGUAGE, &format!("country-{country}")).is_none() {
            let message = format!(
                "{country:?} is no country that has a name in countries.ftl; write its ISO 3166 code"
            );
            self.say(&contact.country, message);
        }
        if !contact.name.contains_key(SOURCE_LANGUAGE) {
            let message = format!(
                "{id:?} has no English name, which stands in for languages without one; write name = {{ en = \"…\" }}"
            );
            self.say(&contact.id, message);
        }
        if !contact.note.is_empty() && !contact.note.contains_key(SOURCE_LANGUAGE) {
            let message =
                format!("the note of {id:?} is not there in English, which stands in for other languages");
            self.say(&contact.id, message);
        }
        self.words(&contact.name);
        self.words(&contact.note);
        self.never_said(&contact.note);
    }

    /// Each word belongs to a language that is built, and is there to be read.
    fn words(&mut self, words: &BTreeMap<String, Text>) {
        let built = self.content.languages();
        for (language, text) in words {
            if !built.contains(&language.as_str()) {
                let message = format!("no page is in {language:?}; the languages are {}", built.join(", "));
                self.say(text, message);
            }
            if text.get_ref().trim().is_empty() || text.get_ref().contains(unseen) {
                self.say(
                    text,
                    "the text is empty or holds characters that nobody sees; write it out in one line",
                );
            }
        }
    }

    /// Notes keep to the words that all our texts keep to; names are what they are.
    fn never_said(&mut self, note: &BTreeMap<String, Text>) {
        for list in &self.content.exceptions.data.forbidden {
            let Some(text) = note.get(&list.language) else { continue };
            for word in list.words.iter().filter(|word| contains_word(text.get_ref(), word)) {
                self.say(text, format!("the note says {word:?}, which we never say; reword it"));
            }
        }
    }
}

/// The address of a folder: what comes after it is ours.
fn is_site(address: &str) -> bool {
    let here = ["http://localhost", "http://127.0.0.1"]
        .iter()
        .any(|here| address.strip_prefix(here).is_some_and(|rest| rest.starts_with(['/', ':'])));
    (address.starts_with("https://") || here)
        && address.ends_with('/')
        && !address.contains(['?', '#'])
        && is_address(address)
        // The host stands in the policy of the pages.
        && address.split('/').nth(2).is_some_and(|host| {
            host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte))
        })
}

/// A scheme, a host and nothing that would have to be escaped.
fn is_address(address: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&()*+,;=%".contains(&byte);
    let host = address.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| !host.is_empty() && !host.contains('@')) && address.bytes().all(plain)
}
