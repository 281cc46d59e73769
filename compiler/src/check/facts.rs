//! Every fact has a source, and every source a publisher and a date or the word that it shows none.

use std::collections::BTreeMap;

use offercheck_core::date::Date;
use offercheck_core::directory::Side;

use crate::files::{Content, Doc};
use crate::problem::Problem;
use crate::raw::{Contact, Contacts, Fact, Source, Text};

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    let mut check = Check { ids: BTreeMap::new(), problems };
    check.as_of(&content.questions, &content.questions.data.as_of);
    check.as_of(&content.closures, &content.closures.data.as_of);
    for closure in &content.closures.data.closure {
        check.fact(&content.closures, "closure", &closure.id, &closure.source);
    }
    for doc in &content.signs {
        check.as_of(doc, &doc.data.as_of);
        for sign in &doc.data.sign {
            check.fact(doc, "sign", &sign.id, &sign.source);
        }
    }
    check.as_of(&content.places, &content.places.data.as_of);
    for place in &content.places.data.place {
        check.fact(&content.places, "place", &place.id, &place.source);
    }
    for doc in &content.contacts {
        check.as_of(doc, &doc.data.as_of);
        for contact in &doc.data.contact {
            check.fact(doc, "contact", &contact.id, &contact.source);
            check.belongs_to_a_state(doc, contact);
            for address in contact.web.iter().chain(&contact.emails) {
                check.address(doc, address);
            }
        }
    }
    for doc in &content.routes {
        check.as_of(doc, &doc.data.as_of);
        for route in &doc.data.route {
            check.fact(doc, "route", &route.id, &route.source);
        }
    }
    for doc in &content.wages {
        check.as_of(doc, &doc.data.as_of);
        for wage in &doc.data.wage {
            check.fact(doc, "wage", &wage.id, &wage.source);
        }
    }
    check.as_of(&content.stories, &content.stories.data.as_of);
    for story in &content.stories.data.story {
        check.fact(&content.stories, "story", &story.id, &story.source);
    }
    check.as_of(&content.tricks, &content.tricks.data.as_of);
    for trick in &content.tricks.data.trick {
        check.fact(&content.tricks, "trick", &trick.id, &trick.source);
    }
    check.as_of(&content.practice, &content.practice.data.as_of);
    for case in &content.practice.data.case {
        check.fact(&content.practice, "case to practise on", &case.id, &case.source);
    }
    check.as_of(&content.phrases, &content.phrases.data.as_of);
    for phrase in &content.phrases.data.phrase {
        check.fact(&content.phrases, "phrase", &phrase.id, &phrase.source);
    }
    check.as_of(&content.zones, &content.zones.data.as_of);
    check.sources(&content.zones, &content.zones.data.source);
    for doc in &content.facts {
        check.as_of(doc, &doc.data.as_of);
        check.facts(doc, "fact", &doc.data.fact);
        check.facts(doc, "fee", &doc.data.fee);
        check.facts(doc, "paper", &doc.data.paper);
        check.facts(doc, "ban", &doc.data.ban);
        check.facts(doc, "case", &doc.data.seen);
        check.sources(doc, &doc.data.check_source);
    }
    check.citations(content);
}

struct Check<'c> {
    ids: BTreeMap<(&'static str, String), String>,
    problems: &'c mut Vec<Problem>,
}

impl Check<'_> {
    fn as_of<T>(&mut self, doc: &Doc<T>, as_of: &Text) {
        self.date(doc, as_of);
    }

    /// An office of a state serves the people of that state and no others.
    fn belongs_to_a_state(&mut self, doc: &Doc<Contacts>, contact: &Contact) {
        let of_a_state = matches!(contact.kind.side(), Side::State | Side::Registry);
        if of_a_state && contact.nationals.is_none() {
            let message = "an office or line of a state needs `nationals`, or people of other countries would be sent to it";
            self.problems.push(doc.problem(&contact.id, message));
        }
    }

    fn facts<T>(&mut self, doc: &Doc<T>, kind: &'static str, facts: &[Fact]) {
        for fact in facts {
            self.fact(doc, kind, &fact.id, &fact.source);
        }
    }

    fn fact<T>(&mut self, doc: &Doc<T>, kind: &'static str, id: &Text, sources: &[Source]) {
        let key = (kind, id.get_ref().clone());
        if let Some(first) = self.ids.insert(key, doc.path.clone()) {
            let message =
                format!("the {kind} {:?} is already in content/{first}; ids are used once", id.get_ref());
            self.problems.push(doc.problem(id, message));
        }
        if sources.is_empty() {
            let message =
                format!("the {kind} {:?} has no source; what nobody can trace is not shown", id.get_ref());
            self.problems.push(doc.problem(id, message));
        }
        self.sources(doc, sources);
    }

    fn sources<T>(&mut self, doc: &Doc<T>, sources: &[Source]) {
        for source in sources {
            if source.publisher.get_ref().trim().is_empty() {
                self.problems.push(doc.problem(&source.publisher, "the source has no publisher"));
            }
            if let Some(url) = &source.url
                && !source.hide_link
            {
                self.address(doc, url);
            }
            self.dated(doc, &source.publisher, source.date.as_ref(), source.undated);
        }
    }

    /// Exactly one of a date and the word that there is none.
    fn dated<T>(&mut self, doc: &Doc<T>, at: &Text, date: Option<&Text>, undated: bool) {
        match (date, undated) {
            (Some(date), false) => self.date(doc, date),
            (None, true) => {}
            (None, false) => {
                let message =
                    "the source has no date; write date = \"2025-07-18\", or undated = true if it shows none";
                self.problems.push(doc.problem(at, message));
            }
            (Some(date), true) => {
                self.problems
                    .push(doc.problem(date, "the source has a date and is called undated; keep one"));
            }
        }
    }

    fn date<T>(&mut self, doc: &Doc<T>, date: &Text) {
        if Date::parse(date.get_ref()).is_none() {
            let message = format!("{:?} is no date; write 2025, 2025-07 or 2025-07-18", date.get_ref());
            self.problems.push(doc.problem(date, message));
        }
    }

    fn address<T>(&mut self, doc: &Doc<T>, address: &Text) {
        let text = address.get_ref();
        let web = ["https://", "http://"]
            .iter()
            .any(|scheme| text.starts_with(scheme) && text.len() > scheme.len());
        let mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if !(web || mail) || text.contains(char::is_whitespace) {
            self.problems.push(
                doc.problem(address, format!("{text:?} is neither a web address nor an e-mail address")),
            );
        }
    }

    fn citations(&mut self, content: &Content) {
        let doc = &content.sources;
        self.as_of(doc, &doc.data.as_of);
        for citation in &doc.data.source {
            self.dated(doc, &citation.id, citation.date.as_ref(), citation.undated);
            if let Some(url) = &citation.url {
                self.address(doc, url);
            }
        }
        let cited = |id: &str| doc.data.source.iter().any(|citation| citation.id.get_ref() == id);
        let sign = |id: &str| {
            content.signs.iter().flat_map(|signs| &signs.data.sign).any(|sign| sign.id.get_ref() == id)
        };
        for question in &content.questions.data.question {
            if question.sources.is_empty() {
                let message = format!("the question {:?} has no source", question.id.get_ref());
                self.problems.push(content.questions.problem(&question.id, message));
            }
            for source in question.sources.iter().filter(|id| !cited(id.get_ref()) && !sign(id.get_ref())) {
                let message = format!(
                    "unknown source {:?}; it is neither in sources.toml nor a sign",
                    source.get_ref()
                );
                self.problems.push(content.questions.problem(source, message));
            }
        }
    }
}
