//! One office or line: its name, its numbers large and selectable, and where they come from.

use offercheck_core::contacts::phones_from;
use offercheck_core::directory::{Channel, Confidence, Contact, ContactKind, Hours, Phone, Purpose, Side};

use super::icon::Icon;
use super::parts;
use super::sheet::{Attr, Sheet};
use crate::words::Ui;

/// A contact with the numbers that work from a country.
#[inline(never)]
pub fn contact_card(sheet: &mut Sheet, contact: &Contact, from: &str) {
    let scene = sheet.scene;
    let (texts, id) = (scene.texts(), contact.id.as_str());
    let phones: Vec<&Phone> = phones_from(contact, from).collect();
    sheet.open("article", "card contact");
    sheet.attr(Attr::DataContact, id);
    sheet.leaf_ui("p", "side", side(contact.kind));
    sheet.leaf("h3", "", texts.of("contact", id, ""));
    if !phones.is_empty() {
        sheet.open("p", "meta");
        sheet.ui(hours(contact.hours));
        languages(sheet, contact);
        sheet.close();
    }
    if let Some(note) = texts.find("contact", id, ".note") {
        sheet.leaf("p", "note", note);
    }
    for phone in phones {
        number(sheet, phone);
    }
    links(sheet, contact);
    if contact.review().is_none_or(|review| review < scene.today) {
        sheet.leaf_ui("p", "meta overdue", Ui::ReviewOverdue);
    }
    parts::fold(sheet, scene.ui(Ui::SourceHeading), |sheet| provenance(sheet, contact));
    sheet.close();
}

/// A number with the ways to use it.
pub fn number(sheet: &mut Sheet, phone: &Phone) {
    let scene = sheet.scene;
    let sms = phone.channel == Channel::Sms;
    sheet.open("div", "phone");
    sheet.leaf("p", "num", &phone.display);
    sheet.open("p", "meta");
    sheet.ui(purpose(phone.purpose));
    if let Some(country) = phone.only_from.as_ref().and_then(|country| scene.country(country.as_str())) {
        sheet.text(" · ");
        sheet.text(&scene.texts().ui_with(Ui::WorksOnlyIn, country));
    }
    if sms {
        sheet.text(" · ");
        sheet.ui(Ui::SmsOnly);
    }
    sheet.close();
    let dialled = phone.dialled();
    sheet.open("div", "two");
    let (scheme, picture, words) =
        if sms { ("sms:", Icon::Chat, Ui::Text) } else { ("tel:", Icon::Phone, Ui::Call) };
    parts::button_link(sheet, "call", "btn", picture, words, &[scheme, &dialled].concat());
    if phone.whatsapp {
        let address = ["https://wa.me/", dialled.trim_start_matches('+')].concat();
        parts::button_link(sheet, "chat", "btn ghost", Icon::Chat, Ui::Chat, &address);
    }
    sheet.close();
    sheet.close();
}

/// Its own page and addresses.
pub fn links(sheet: &mut Sheet, contact: &Contact) {
    if contact.web.is_none() && contact.emails.is_empty() {
        return;
    }
    sheet.open("div", "links");
    if let Some(web) = &contact.web {
        sheet.within("p", "", |sheet| parts::link(sheet, web));
    }
    for email in &contact.emails {
        sheet.open("p", "");
        sheet.ui(Ui::Email);
        sheet.text(": ");
        parts::open_link(sheet, "", &["mailto:", email].concat());
        sheet.text(email);
        sheet.close();
        sheet.close();
    }
    sheet.close();
}

fn languages(sheet: &mut Sheet, contact: &Contact) {
    let texts = sheet.scene.texts();
    let names = contact.languages.iter().filter_map(|tag| texts.find("language", tag, ""));
    let names = texts.walk.locale.joined(names);
    if !names.is_empty() {
        sheet.text(" · ");
        sheet.text(&texts.ui_with(Ui::Speaks, &names));
    }
}

fn provenance(sheet: &mut Sheet, contact: &Contact) {
    let texts = sheet.scene.texts();
    sheet.open("p", "");
    sheet.ui(match contact.confidence {
        Confidence::Official => Ui::ConfidenceOfficial,
        Confidence::Corroborated => Ui::ConfidenceCorroborated,
        Confidence::Single => Ui::ConfidenceSingle,
    });
    sheet.text(" ");
    match contact.newest() {
        Some(date) => sheet.text(&texts.ui_with(Ui::Newest, &sheet.scene.walk.locale.date(date))),
        None => sheet.ui(Ui::NewestUnknown),
    }
    sheet.text(" ");
    sheet.ui(Ui::NotDialled);
    sheet.close();
    parts::source_list(sheet, &contact.sources);
    let count = usize::from(contact.source_count);
    if count > contact.sources.len() {
        sheet.leaf("p", "meta", &texts.ui_count(Ui::SourceCount, count));
    }
}

/// Who stands behind a contact, in words.
pub fn side(kind: ContactKind) -> Ui {
    match kind.side() {
        Side::State | Side::Registry => Ui::SideState,
        Side::Independent if kind == ContactKind::Igo => Ui::SideIntergovernmental,
        Side::Independent => Ui::SideIndependent,
        Side::Host => Ui::SideHost,
    }
}

fn hours(hours: Hours) -> Ui {
    match hours {
        Hours::AllDay => Ui::HoursAllDay,
        Hours::Office => Ui::HoursOffice,
        Hours::Unknown => Ui::HoursUnknown,
    }
}

fn purpose(purpose: Purpose) -> Ui {
    match purpose {
        Purpose::Emergency => Ui::PurposeEmergency,
        Purpose::Hotline => Ui::PurposeHotline,
        Purpose::Mobile => Ui::PurposeMobile,
        Purpose::Labour => Ui::PurposeLabour,
        Purpose::Consular => Ui::PurposeConsular,
        Purpose::Switchboard => Ui::PurposeSwitchboard,
    }
}
