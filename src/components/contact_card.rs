//! One office or line: its name, its numbers large and selectable, and where they come from.

use offercheck_core::contacts::phones_from;
use offercheck_core::directory::{Channel, Confidence, Contact, ContactKind, Hours, Phone, Purpose, Side};
use yew::{Html, html};

use super::icon::{Icon, icon};
use super::parts;
use crate::scene::Scene;
use crate::words::Ui;

/// A contact with the numbers that work from a country.
pub fn contact_card(scene: &Scene, contact: &Contact, from: &str) -> Html {
    let texts = scene.texts();
    let key = format!("contact-{}", contact.id);
    let phones: Vec<&Phone> = phones_from(contact, from).collect();
    let overdue = contact.review.is_none_or(|review| review < scene.today);
    html! {
        <article class="card contact" data-contact={contact.id.to_string()}>
            <p class="side">{ scene.ui(side(contact.kind)) }</p>
            <h4>{ texts.get(&key) }</h4>
            if !phones.is_empty() {
                <p class="meta">{ scene.ui(hours(contact.hours)) }{ languages(scene, contact) }</p>
            }
            if let Some(note) = texts.find(&format!("{key}.note")) {
                <p class="note">{ note }</p>
            }
            { for phones.into_iter().map(|phone| number(scene, phone)) }
            { links(scene, contact) }
            if overdue {
                <p class="meta overdue">{ scene.ui(Ui::ReviewOverdue) }</p>
            }
            { parts::fold(scene.ui(Ui::SourceHeading).to_owned(), provenance(scene, contact)) }
        </article>
    }
}

/// A number with the ways to use it.
pub fn number(scene: &Scene, phone: &Phone) -> Html {
    let only_from = phone.only_from.as_ref().and_then(|country| scene.country(country));
    let dialled: String = phone.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let call = html! { <>{ icon(Icon::Phone) }<span>{ scene.ui(Ui::Call) }</span></> };
    let chat = html! { <>{ icon(Icon::Chat) }<span>{ scene.ui(Ui::Chat) }</span></> };
    let text = html! { <>{ icon(Icon::Chat) }<span>{ scene.ui(Ui::Text) }</span></> };
    html! {
        <div class="phone">
            <p class="num">{ &phone.display }</p>
            <p class="meta">
                { scene.ui(purpose(phone.purpose)) }
                if let Some(country) = only_from {
                    { " · " }{ scene.texts().ui_with(Ui::WorksOnlyIn, country) }
                }
                if phone.channel == Channel::Sms {
                    { " · " }{ scene.ui(Ui::SmsOnly) }
                }
            </p>
            <div class="two">
                if phone.channel == Channel::Sms {
                    { parts::outside_link("call", "", text, format!("sms:{dialled}")) }
                } else {
                    { parts::outside_link("call", "", call, format!("tel:{dialled}")) }
                }
                if phone.whatsapp {
                    { parts::outside_link("chat", "ghost", chat, format!("https://wa.me/{}", dialled.trim_start_matches('+'))) }
                }
            </div>
        </div>
    }
}

fn links(scene: &Scene, contact: &Contact) -> Html {
    let web = contact.web.as_ref().map(|web| {
        html! { <p><a href={web.clone()} target="_blank" rel="noopener noreferrer">{ parts::readable(web) }</a></p> }
    });
    let emails = contact.emails.iter().map(|email| {
        html! { <p>{ scene.ui(Ui::Email) }{ ": " }<a href={format!("mailto:{email}")}>{ email }</a></p> }
    });
    html! { <div class="links">{ for web }{ for emails }</div> }
}

fn languages(scene: &Scene, contact: &Contact) -> String {
    let names: Vec<&str> =
        contact.languages.iter().filter_map(|tag| scene.texts().find(&format!("language-{tag}"))).collect();
    if names.is_empty() {
        return String::new();
    }
    format!(" · {}", scene.texts().ui_with(Ui::Speaks, &names.join(", ")))
}

fn provenance(scene: &Scene, contact: &Contact) -> Html {
    let confidence = match contact.confidence {
        Confidence::Official => Ui::ConfidenceOfficial,
        Confidence::Corroborated => Ui::ConfidenceCorroborated,
        Confidence::Single => Ui::ConfidenceSingle,
    };
    let newest = match contact.newest {
        Some(date) => scene.texts().ui_with(Ui::Newest, &date.to_string()),
        None => scene.ui(Ui::NewestUnknown).to_owned(),
    };
    let count = usize::from(contact.source_count);
    html! {
        <>
            <p>{ scene.ui(confidence) }{ " " }{ newest }{ " " }{ scene.ui(Ui::NotDialled) }</p>
            { parts::source_list(scene, &contact.sources) }
            if count > contact.sources.len() {
                <p class="meta">{ scene.texts().ui_with(Ui::SourceCount, &count.to_string()) }</p>
            }
        </>
    }
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
