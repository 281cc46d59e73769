//! Numbers can be dialled, and those people rely on most are looked at again in time.

use offercheck_core::date::Date;
use offercheck_core::directory::Channel;

use super::need_reason;
use crate::compile::newest_source;
use crate::files::{Content, Doc, SOURCE_LANGUAGE};
use crate::phones::{self, Reading};
use crate::problem::Problem;
use crate::raw::{Contact, Phone};

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    let exceptions = &content.exceptions;
    for exception in exceptions.data.number.iter().chain(&exceptions.data.never) {
        need_reason(exceptions, &exception.reason, problems);
    }
    for doc in &content.contacts {
        for phone in doc.data.contact.iter().flat_map(|contact| &contact.phone) {
            check_phone(content, doc, phone, problems);
        }
    }
}

fn check_phone<T>(content: &Content, doc: &Doc<T>, phone: &Phone, problems: &mut Vec<Problem>) {
    let number = phone.number.get_ref();
    let from = phone.dialable_from.get_ref();
    if from != "anywhere" && content.text(SOURCE_LANGUAGE, &format!("country-{from}")).is_none() {
        let message = format!(
            "{from:?} is no country that has a name in countries.ftl; write `anywhere` or its ISO 3166 code"
        );
        problems.push(doc.problem(&phone.dialable_from, message));
    }
    if let Some(wrong) = content.exceptions.data.never.iter().find(|never| never.number.get_ref() == number) {
        let message = format!("this number must never be shown: {}", wrong.reason.get_ref());
        problems.push(doc.problem(&phone.number, message));
    }
    if phone.channel == Channel::Letters || excepted(content, number) {
        return;
    }
    match phones::read(number) {
        Reading::Valid(_) => {}
        Reading::Short if phone.dialable_from.get_ref() == "anywhere" => {
            let message =
                format!("{number:?} has no country code, so it cannot work from anywhere; name the country");
            problems.push(doc.problem(&phone.number, message));
        }
        Reading::Short => {}
        Reading::Invalid => {
            let message = format!(
                "{number:?} is no valid number; correct it, or give the reason it is right in exceptions.toml"
            );
            problems.push(doc.problem(&phone.number, message));
        }
    }
}

fn excepted(content: &Content, number: &str) -> bool {
    content.exceptions.data.number.iter().any(|exception| exception.number.get_ref() == number)
}

pub(super) fn check_reviews(content: &Content, today: Date, problems: &mut Vec<Problem>) {
    let exceptions = &content.exceptions;
    for exception in &exceptions.data.overdue {
        need_reason(exceptions, &exception.reason, problems);
        for id in &exception.contacts {
            if !contacts(content).any(|(_, contact)| contact.id.get_ref() == id.get_ref()) {
                problems.push(exceptions.problem(id, format!("no contact has the id {:?}", id.get_ref())));
            }
        }
    }
    for (doc, contact) in contacts(content).filter(|(_, contact)| contact.critical) {
        let due = newest_source(&contact.source).map(|date| date.plus_months(contact.kind.review_months()));
        if due.is_some_and(|due| due >= today) || granted(content, contact.id.get_ref(), today) {
            continue;
        }
        let id = contact.id.get_ref();
        let message = match due {
            Some(due) => {
                format!("the critical contact {id:?} is due for review on {due}; find a newer source")
            }
            None => format!("the critical contact {id:?} has no dated source; find one"),
        };
        problems.push(doc.problem(&contact.id, message));
    }
}

/// Whether the contact may stay although it is overdue: the page says so beside the number.
fn granted(content: &Content, id: &str, today: Date) -> bool {
    content.exceptions.data.overdue.iter().any(|exception| {
        exception.contacts.iter().any(|contact| contact.get_ref() == id)
            && Date::parse(exception.until.get_ref()).is_some_and(|until| until >= today)
    })
}

fn contacts(content: &Content) -> impl Iterator<Item = (&Doc<crate::raw::Contacts>, &Contact)> {
    content.contacts.iter().flat_map(|doc| doc.data.contact.iter().map(move |contact| (doc, contact)))
}
