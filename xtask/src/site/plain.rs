//! The plain part of each page, which needs no script: why the questions do not start, and the numbers to call.

use offercheck_core::contacts::{OTHER, countries, phones_from, reach};
use offercheck_core::directory::{Channel, Contact, Phone, Purpose};
use offercheck_core::id::Id;

use offercheck_view::components::contact_card::side;
use offercheck_view::paper::{escape, marked};
use offercheck_view::words::Texts;

use super::Language;

/// Where the plain page's own Leave leads; `web/boot.js` reads it from there, and leaves for it too.
pub const PLAIN_PAGE: &str = "https://www.wikipedia.org/";
/// How many lines at home are named for each passport.
const HOME_LINES: usize = 3;

/// The plain part of the one-file copy, which leads to no other page.
pub fn alone(language: &Language) -> String {
    written(language, "", "", "")
}

/// The plain part of a language's page, with links to the pages to read and to the other languages.
pub fn section(language: &Language, all: &[Language]) -> String {
    let link =
        |class: &str, to: &str, key: &str| format!("<a{class} href=\"{to}\">{}</a>", language.html(key));
    let ways = [("checklist/", "page-checklist"), ("signs/", "ui-signs-title")];
    let ways = ways.map(|(to, key)| link(" class=\"btn ghost\"", to, key)).concat();
    let names: String = all
        .iter()
        .filter(|other| other.tag() != language.tag())
        .map(|other| {
            let tag = escape(other.tag());
            format!("<a href=\"../{tag}/\" lang=\"{tag}\">{}</a>", marked(other.text("page-language")))
        })
        .collect();
    written(
        language,
        &format!("<p class=\"ways\">{ways}</p>\n"),
        &format!("<p>{}</p>\n", link("", "contacts/", "ui-all-numbers")),
        &format!("<p class=\"names\">{}{names}</p>\n", link("", "pass-on/", "page-pass-on")),
    )
}

/// Why the questions do not start, other `ways` to go on, the numbers with a way to `more` of them, and what comes `last`.
fn written(language: &Language, ways: &str, more: &str, last: &str) -> String {
    let text = |key: &str| language.html(key);
    format!(
        "<section class=\"plain\" lang=\"{tag}\">\n\
         <div class=\"top\"><h1>{title}</h1>\
         <a class=\"leave away\" data-action=\"leave\" rel=\"noreferrer\" target=\"_top\" href=\"{away}\">{leave}</a></div>\n\
         <p class=\"why slow\">{slow}</p>\n\
         <p class=\"why missing\">{missing}</p>\n\
         <p class=\"why crash\">{crash}</p>\n\
         <p class=\"why unsupported\">{unsupported}</p>\n\
         <noscript><p>{no_scripts}</p></noscript>\n\
         <p class=\"again\"><a class=\"btn ghost\" href=\"\">{again}</a></p>\n\
         {ways}\
         <h2>{numbers}</h2>\n\
         <p class=\"help\">{lead}</p>\n\
         {passports}\
         {more}\
         {last}\
         </section>",
        tag = escape(language.tag()),
        title = text("ui-title"),
        slow = text("page-slow"),
        missing = text("page-missing"),
        crash = text("page-crash"),
        unsupported = text("page-unsupported"),
        no_scripts = text("page-no-scripts"),
        away = PLAIN_PAGE,
        leave = text("ui-leave"),
        again = text("page-again"),
        numbers = text("page-numbers"),
        lead = text("page-numbers-lead"),
        passports = passports(language),
    )
}

fn passports(language: &Language) -> String {
    let listed = countries(&language.walk.flow, "nationality");
    let one = |nationality: &Id| {
        let lines: String = lines(language, nationality).into_iter().collect();
        let name = country(language, nationality);
        format!("<details><summary>{name}</summary><ul>{lines}</ul></details>\n")
    };
    listed.iter().filter(|id| **id != OTHER).map(one).collect()
}

/// The lines at home, then the best state number in each other country.
fn lines(language: &Language, nationality: &Id) -> Vec<String> {
    let directory = &language.numbers.directory;
    let from = |place: &Id| {
        reach(directory, nationality.as_str(), place.as_str()).preferring(&language.options.helpline)
    };
    let home = from(nationality);
    let mut lines: Vec<String> =
        home.first.iter().map(|contact| first(language, contact, nationality, None)).collect();
    let state = home.state.iter().filter(|contact| !home.first.contains(contact)).take(HOME_LINES);
    lines.extend(state.map(|contact| office(language, contact, nationality, None)));
    if home.state.is_empty() {
        // We know no line of that state: the organisation of many governments, as the program says too.
        let general = home.general.iter().take(HOME_LINES);
        lines.extend(general.map(|contact| first(language, contact, nationality, Some(&contact.country))));
    }
    for place in countries(&language.walk.flow, "there-country") {
        if place == *nationality {
            continue;
        }
        let there = from(&place);
        let asked = there.first.iter().filter(|contact| contact.country == place);
        lines.extend(asked.map(|contact| first(language, contact, &place, Some(&place))));
        let mission = there.state.iter().find(|contact| contact.country == place);
        let mission = mission.filter(|mission| !there.first.contains(mission));
        lines.extend(mission.map(|contact| office(language, contact, &place, Some(&place))));
    }
    lines
}

/// A line that does not belong to the state of a passport, with who stands behind it.
fn first(language: &Language, contact: &Contact, from: &Id, place: Option<&Id>) -> String {
    let texts = Texts { walk: &language.walk, numbers: Some(language.numbers) };
    let side = texts.ui(side(contact.kind));
    let line = office(language, contact, from, place);
    line.replacen("<p>", &format!("<p class=\"side\">{}</p><p>", language.html_of(side)), 1)
}

/// One line: at home with its note; a mission elsewhere (`place`) without, or the page would weigh a third more.
fn office(language: &Language, contact: &Contact, from: &Id, place: Option<&Id>) -> String {
    let key = format!("contact-{}", contact.id);
    // Without places to break a line: the first page has to fit into one round trip.
    let name = escape(&language.plain(&key));
    let note = language.html(&format!("{key}.note"));
    let mut line = match place {
        Some(place) => format!("<p class=\"side\">{}</p><p>{name}</p>", country(language, place)),
        None if note.is_empty() => format!("<p>{name}</p>"),
        None => format!("<p>{name}</p><p class=\"note\">{note}</p>"),
    };
    line.extend(phones_from(contact, from.as_str()).take(2).map(|phone| number(language, phone)));
    format!("<li>{line}</li>")
}

fn number(language: &Language, phone: &Phone) -> String {
    let dialled = phone.dialled();
    let only = phone.only_from.as_ref().map(|place| {
        let words = language.text_with("ui-works-only-in", language.text(&format!("country-{place}")));
        format!(" <span class=\"meta\">{}</span>", language.html_of(&words))
    });
    let papers = (phone.purpose == Purpose::Consular)
        .then(|| format!(" <span class=\"meta\">{}</span>", escape(&language.plain("ui-purpose-consular"))));
    let scheme = if phone.channel == Channel::Sms { "sms" } else { "tel" };
    format!(
        "<p><a class=\"num\" href=\"{scheme}:{dialled}\">{}</a>{}{}</p>",
        escape(&phone.display),
        papers.unwrap_or_default(),
        only.unwrap_or_default()
    )
}

fn country(language: &Language, id: &Id) -> String {
    language.html(&format!("country-{id}"))
}
