//! Pages to read where no script runs: the checklist, the signs, and the numbers for each passport. They are written with
//! the app's own pieces from the same content, and anybody can print them.

use offercheck_core::contacts::{OTHER, countries, phones_from, reach};
use offercheck_core::content::{Answer, Kind, Question};
use offercheck_core::directory::Contact;
use offercheck_core::id::Id;
use offercheck_core::level::Severity;
use offercheck_view::components::contact_card::contact_card;
use offercheck_view::components::parts;
use offercheck_view::components::sheet::{Attr, Sheet};
use offercheck_view::components::sign_card::why_of;
use offercheck_view::screens::signs;
use offercheck_view::words::Ui;

use super::Language;

/// A page below the folder of its language.
pub struct Reading {
    /// Its folder, without slashes around it.
    pub address: String,
    /// What it is about.
    pub heading: String,
    /// The rest of it, as HTML.
    pub content: String,
}

/// All pages to read in a language.
pub fn pages(language: &Language) -> Vec<Reading> {
    let page = |address: &str, heading: &str, write: &dyn Fn(&mut Sheet)| Reading {
        address: address.to_owned(),
        heading: heading.to_owned(),
        content: language.written(None, true, |sheet| write(sheet)),
    };
    let mut pages = vec![
        page("checklist", language.name("page-checklist"), &|sheet| checklist(language, sheet)),
        page("signs", language.name("ui-signs-title"), &signs::list),
        page("pass-on", language.name("page-pass-on"), &|sheet| pass_on(language, sheet)),
        page("contacts", language.name("ui-contacts-heading"), &|sheet| passports(language, sheet)),
    ];
    for passport in &passports_known(language) {
        let name = language.name(&format!("country-{passport}")).to_owned();
        let heading = language.text_with("page-passport", &name);
        pages.push(page(&format!("contacts/{passport}"), &heading, &|sheet| {
            numbers(language, sheet, passport)
        }));
    }
    pages
}

fn passports_known(language: &Language) -> Vec<Id> {
    countries(&language.walk.flow, "nationality").into_iter().filter(|id| *id != OTHER).collect()
}

/// Every question with its answers; what an answer says unfolds.
fn checklist(language: &Language, sheet: &mut Sheet) {
    let flow = &language.walk.flow;
    sheet.leaf("p", "help", language.text("page-checklist-lead"));
    for stage in &flow.stages {
        sheet.section_headed(language.text(&format!("stage-{stage}")), |sheet| {
            for question in flow.questions.iter().filter(|question| question.stage == *stage) {
                if question.answers.iter().any(|answer| !answer.raises.is_empty()) {
                    asked(language, sheet, question);
                }
            }
        });
    }
    sheet.section_headed(language.text("page-paper-together"), |sheet| together(language, sheet));
    let count = |number: u8| number.to_string();
    sheet.section_headed(language.text("page-paper-heading"), |sheet| {
        sheet.open("ul", "reasons");
        for line in [
            language.text("page-paper-stop").to_owned(),
            language.text_with("page-paper-many", &count(flow.thresholds.serious_topics)),
            language.text("page-paper-one").to_owned(),
            language.text_with("page-paper-unsure", &count(flow.thresholds.must_unknown)),
            language.text("page-paper-rest").to_owned(),
        ] {
            sheet.leaf("li", "", &line);
        }
        sheet.close();
    });
    sheet.section_headed(language.text("page-paper-closed"), |sheet| {
        sheet.open("ul", "");
        for closure in flow.closures.iter().filter(|closure| closure.raises.is_some()) {
            sheet.leaf("li", "", language.text(&format!("closure-{}", closure.id)));
        }
        sheet.close();
    });
}

fn asked(language: &Language, sheet: &mut Sheet, question: &Question) {
    sheet.open("article", "card");
    sheet.attr(Attr::DataQuestion, question.id.as_str());
    sheet.leaf("h3", "", &sheet.scene.wording("q", question.id.as_str()));
    sheet.leaf("p", "help", &sheet.scene.filled(language.text(&format!("q-{}.help", question.id))));
    for answer in question.answers.iter().filter(|answer| !answer.lists_places) {
        let label = match question.kind {
            Kind::List if answer.id.is_country() => continue,
            _ => sheet.scene.wording(&format!("q-{}", question.id), answer.id.as_str()),
        };
        if answer.raises.is_empty() {
            sheet.leaf("p", "", &label);
        } else {
            parts::fold(sheet, &label, |sheet| raised(language, sheet, answer));
        }
    }
    sheet.close();
}

/// The signs that an answer raises, each with its mark and why it matters.
fn raised(language: &Language, sheet: &mut Sheet, answer: &Answer) {
    for sign in &answer.raises {
        marked(language, sheet, sign);
        why_of(sheet, sign);
    }
}

/// The signs that follow from several answers, which no answer names by itself.
fn together(language: &Language, sheet: &mut Sheet) {
    let mut written: Vec<&Id> = Vec::new();
    for sign in language.walk.flow.derived.iter().flat_map(|derived| &derived.raises) {
        if !written.contains(&sign) {
            written.push(sign);
            sheet.open("article", "card");
            marked(language, sheet, sign);
            why_of(sheet, sign);
            sheet.close();
        }
    }
}

/// A sign after the word for how grave it is.
fn marked(language: &Language, sheet: &mut Sheet, sign: &Id) {
    let severity = language.walk.flow.sign(sign.as_str()).map_or(Severity::Caution, |sign| sign.severity);
    sheet.open("p", "");
    sheet.leaf_ui("span", "tag", signs::mark(severity));
    sheet.text(" ");
    sheet.text(language.text(&format!("sign-{sign}")));
    sheet.close();
}

/// How the one-file copy goes from phone to phone.
fn pass_on(language: &Language, sheet: &mut Sheet) {
    sheet.leaf("p", "help", language.text("page-pass-on-lead"));
    let file = format!("offercheck-{}.html", language.tag());
    sheet.open("a", "btn");
    sheet.attr(Attr::Href, &format!("../../{file}"));
    sheet.attr(Attr::Download, &file);
    sheet.text(language.text("page-pass-on-get"));
    sheet.close();
    sheet.open("ol", "steps");
    for step in ["page-pass-on-1", "page-pass-on-2", "page-pass-on-3", "page-pass-on-4"] {
        parts::step(sheet, |sheet| sheet.text(language.text(step)));
    }
    sheet.close();
}

/// The choice of passports.
fn passports(language: &Language, sheet: &mut Sheet) {
    sheet.leaf_ui("p", "help", Ui::ContactsLead);
    sheet.leaf("h2", "", language.text("page-more-numbers"));
    sheet.open("div", "languages");
    for passport in passports_known(language) {
        sheet.open("a", "");
        sheet.attr(Attr::Href, &format!("{passport}/"));
        sheet.leaf("b", "", language.text(&format!("country-{passport}")));
        sheet.close();
    }
    sheet.close();
    let directory = &language.numbers.directory;
    sheet.section(Ui::General, |sheet| cards(sheet, &reach(directory, OTHER, OTHER).general, OTHER));
    nobody(sheet);
}

/// All numbers for one passport: at home, from anywhere, and in each country, which an anchor names.
fn numbers(language: &Language, sheet: &mut Sheet, passport: &Id) {
    let directory = &language.numbers.directory;
    let passport = passport.as_str();
    let places: Vec<(Id, Vec<&Contact>)> = countries(&language.walk.flow, "there-country")
        .into_iter()
        .filter(|place| *place != passport && *place != OTHER)
        .map(|place| {
            let mut there = sheet.scene.reach(directory, passport, place.as_str()).in_order();
            there.retain(|contact| contact.country == place);
            (place, there)
        })
        .filter(|(_, there)| !there.is_empty())
        .collect();
    sheet.leaf_ui("p", "help", Ui::ContactsLead);
    sheet.open("p", "names");
    for (place, _) in &places {
        sheet.open("a", "");
        sheet.attr(Attr::Href, &format!("#{place}"));
        sheet.text(language.text(&format!("country-{place}")));
        sheet.close();
    }
    sheet.close();
    let home = sheet.scene.reach(directory, passport, passport);
    sheet.section(Ui::FromHome, |sheet| cards(sheet, &home.in_order(), passport));
    let mut abroad = home.in_order();
    abroad.retain(|contact| phones_from(contact, OTHER).next().is_some());
    sheet.section_headed(language.text("page-abroad"), |sheet| cards(sheet, &abroad, OTHER));
    for (place, there) in &places {
        sheet.open("section", "");
        sheet.attr(Attr::Id, place.as_str());
        sheet.leaf(
            "h2",
            "",
            &language.text_with("ui-in-country", language.text(&format!("country-{place}"))),
        );
        cards(sheet, there, place.as_str());
        sheet.close();
    }
    nobody(sheet);
}

fn cards(sheet: &mut Sheet, contacts: &[&Contact], from: &str) {
    for contact in contacts {
        contact_card(sheet, contact, from);
    }
}

fn nobody(sheet: &mut Sheet) {
    sheet.section(Ui::NobodyHeading, |sheet| {
        parts::text_steps(sheet, &[Ui::NobodyNext, Ui::NobodyWrite, Ui::NobodyAgain, Ui::NobodyHome]);
    });
}
