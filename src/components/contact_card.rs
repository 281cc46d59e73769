//! One office or line: its name, its numbers large and selectable, and where they come from.

use offercheck_core::contacts::phones_from;
use offercheck_core::directory::{Channel, Confidence, Contact, ContactKind, Hours, Phone, Purpose, Side};
use yew::Html;

use super::element::{Element, el};
use super::icon::Icon;
use super::parts;
use crate::scene::Scene;
use crate::words::Ui;

/// A contact with the numbers that work from a country.
pub fn contact_card(scene: &Scene, contact: &Contact, from: &str) -> Html {
    let texts = scene.texts();
    let key = format!("contact-{}", contact.id);
    let phones: Vec<&Phone> = phones_from(contact, from).collect();
    let mut card = el("article", "card contact")
        .attr("data-contact", contact.id.as_str())
        .node(parts::p("side", scene.ui(side(contact.kind))))
        .with(el("h4", "").text(texts.get(&key)));
    if !phones.is_empty() {
        card =
            card.with(el("p", "meta").text(scene.ui(hours(contact.hours))).text(&languages(scene, contact)));
    }
    if let Some(note) = texts.find(&format!("{key}.note")) {
        card = card.node(parts::p("note", note));
    }
    card = card
        .all(phones.into_iter().map(|phone| number(scene, phone)).collect())
        .with_some(links(scene, contact));
    if contact.review.is_none_or(|review| review < scene.today) {
        card = card.node(parts::p("meta overdue", scene.ui(Ui::ReviewOverdue)));
    }
    card.node(parts::fold(scene.ui(Ui::SourceHeading), provenance(scene, contact))).html()
}

/// A number with the ways to use it.
pub fn number(scene: &Scene, phone: &Phone) -> Html {
    let mut about = el("p", "meta").text(scene.ui(purpose(phone.purpose)));
    if let Some(country) = phone.only_from.as_ref().and_then(|country| scene.country(country)) {
        about = about.text(" · ").text(&scene.texts().ui_with(Ui::WorksOnlyIn, country));
    }
    let sms = phone.channel == Channel::Sms;
    if sms {
        about = about.text(" · ").text(scene.ui(Ui::SmsOnly));
    }
    let dialled = phone.dialled();
    let (scheme, picture, words) =
        if sms { ("sms", Icon::Chat, Ui::Text) } else { ("tel", Icon::Phone, Ui::Call) };
    let address = format!("{scheme}:{dialled}");
    let mut ways =
        el("div", "two").node(parts::button_link("call", "btn", picture, scene.ui(words), &address));
    if phone.whatsapp {
        let address = format!("https://wa.me/{}", dialled.trim_start_matches('+'));
        ways = ways.node(parts::button_link("chat", "btn ghost", Icon::Chat, scene.ui(Ui::Chat), &address));
    }
    el("div", "phone").node(parts::p("num", &phone.display)).with(about).with(ways).html()
}

/// Its own page and addresses.
pub fn links(scene: &Scene, contact: &Contact) -> Option<Element> {
    if contact.web.is_none() && contact.emails.is_empty() {
        return None;
    }
    let mut lines: Vec<Html> = Vec::new();
    lines.extend(contact.web.iter().map(|web| el("p", "").with(parts::link(web)).html()));
    lines.extend(contact.emails.iter().map(|email| {
        let link = parts::outside(el("a", ""), &format!("mailto:{email}")).text(email);
        el("p", "").text(scene.ui(Ui::Email)).text(": ").with(link).html()
    }));
    Some(el("div", "links").all(lines))
}

fn languages(scene: &Scene, contact: &Contact) -> String {
    let names: Vec<&str> =
        contact.languages.iter().filter_map(|tag| scene.texts().find(&format!("language-{tag}"))).collect();
    if names.is_empty() {
        return String::new();
    }
    format!(" · {}", scene.texts().ui_with(Ui::Speaks, &names.join(", ")))
}

fn provenance(scene: &Scene, contact: &Contact) -> Vec<Html> {
    let confidence = match contact.confidence {
        Confidence::Official => Ui::ConfidenceOfficial,
        Confidence::Corroborated => Ui::ConfidenceCorroborated,
        Confidence::Single => Ui::ConfidenceSingle,
    };
    let newest = match contact.newest {
        Some(date) => scene.texts().ui_with(Ui::Newest, &date.to_string()),
        None => scene.ui(Ui::NewestUnknown).to_owned(),
    };
    let mut lines = vec![
        el("p", "")
            .text(scene.ui(confidence))
            .text(" ")
            .text(&newest)
            .text(" ")
            .text(scene.ui(Ui::NotDialled))
            .html(),
        parts::source_list(scene, &contact.sources),
    ];
    let count = usize::from(contact.source_count);
    if count > contact.sources.len() {
        lines.push(parts::p("meta", &scene.texts().ui_with(Ui::SourceCount, &count.to_string())));
    }
    lines
}
fn side(kind: ContactKind) -> Ui {
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
