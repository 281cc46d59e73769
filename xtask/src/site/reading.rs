//! Pages to read where no script runs: the checklist, the signs, and the numbers for each passport. They are written with
//! the app's own pieces from the same content, and anybody can print them.

use offercheck_core::by_hand::{Place, Said, leaves_open, said};
use offercheck_core::contacts::{OTHER, countries, phones_from, reach};
use offercheck_core::content::{Answer, Flow, Kind, Question, Weight};
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

/// How to count, then every question with its answers; what an answer says unfolds.
fn checklist(language: &Language, sheet: &mut Sheet) {
    let flow = &language.walk.flow;
    sheet.leaf("p", "help", language.text("page-checklist-lead"));
    let count = |number: u8| number.to_string();
    sheet.section_headed(language.text("page-paper-heading"), |sheet| {
        sheet.open("ul", "reasons");
        for line in [
            language.text("page-paper-stop").to_owned(),
            language.text_with("page-paper-many", &count(flow.thresholds.serious_topics)),
            language.text("page-paper-one").to_owned(),
            language.text_with("page-paper-caution", &count(flow.thresholds.caution_topics)),
            language.text_with("page-paper-unsure", &count(flow.thresholds.must_unknown)),
            language.text("page-paper-rest").to_owned(),
        ] {
            sheet.leaf("li", "", &line);
        }
        sheet.close();
        // What two answers come to that are less grave each by itself.
        sheet.open("ul", "");
        for pattern in &flow.patterns {
            sheet.open("li", "");
            marked(sheet, Some(Ui::SeverityStop), language.text(&format!("pattern-{}", pattern.id)));
            sheet.close();
        }
        sheet.close();
    });
    for stage in &flow.stages {
        sheet.section_headed(language.text(&format!("stage-{stage}")), |sheet| {
            if stage == "already-there" {
                help_first(language, sheet);
            }
            for question in flow.questions.iter().filter(|question| question.stage == *stage) {
                let counts = |answer: &Answer| {
                    leaves_open(question, answer) || !said(flow, question, answer).is_empty()
                };
                if question.answers.iter().any(counts) {
                    asked(language, sheet, question);
                }
            }
        });
    }
}

fn asked(language: &Language, sheet: &mut Sheet, question: &Question) {
    sheet.open("article", "card");
    sheet.attr(Attr::DataQuestion, question.id.as_str());
    sheet.leaf("h3", "", &sheet.scene.wording("q", question.id.as_str()));
    sheet.leaf("p", "help", &sheet.scene.filled(language.text(&format!("q-{}.help", question.id))));
    for answer in &question.answers {
        let said = said(&language.walk.flow, question, answer);
        if answer.lists_places {
            write_said(language, sheet, &said);
            continue;
        }
        let label = match question.kind {
            Kind::List if answer.id.is_country() => continue,
            _ => sheet.scene.wording(&format!("q-{}", question.id), answer.id.as_str()),
        };
        let everywhere = said.iter().filter(|said| said.places.is_empty());
        let gravest = everywhere.map(|said| severity(&language.walk.flow, said.sign)).max();
        let mark = gravest.map(signs::mark).or(leaves_open(question, answer).then_some(Ui::AskHeading));
        // The mark shows where nothing unfolds, as on paper. What depends on the place has none, and stands open.
        let folds = mark.is_some() && !said.is_empty();
        if folds {
            sheet.open("details", "");
        }
        sheet.open(if folds { "summary" } else { "p" }, "");
        marked(sheet, mark, &label);
        sheet.close();
        write_said(language, sheet, &said);
        if folds {
            sheet.close();
        }
    }
    if question.id == "country" {
        closed(language, sheet);
    }
    sheet.close();
}

/// What states have closed or warned of.
fn closed(language: &Language, sheet: &mut Sheet) {
    let flow = &language.walk.flow;
    sheet.leaf("h4", "", language.text("page-paper-closed"));
    sheet.open("ul", "");
    for closure in &flow.closures {
        sheet.open("li", "");
        let raised = closure.raises.as_ref().map(|sign| signs::mark(severity(flow, sign)));
        let open = (closure.leaves_open == Some(Weight::Must)).then_some(Ui::AskHeading);
        marked(sheet, raised.or(open), language.text(&format!("closure-{}", closure.id)));
        sheet.close();
    }
    sheet.close();
}

/// Whoever is there already calls first, whatever the answers come to.
fn help_first(language: &Language, sheet: &mut Sheet) {
    sheet.open("p", "notice stop");
    sheet.leaf("b", "", language.text("level-get-help-now"));
    sheet.text(" ");
    sheet.open("a", "");
    sheet.attr(Attr::Href, "../contacts/");
    sheet.text(language.text("ui-contacts-heading"));
    sheet.close();
    sheet.close();
}

fn severity(flow: &Flow, sign: &Id) -> Severity {
    flow.sign(sign.as_str()).map_or(Severity::Caution, |sign| sign.severity)
}

/// A text, after a word for what it counts as.
fn marked(sheet: &mut Sheet, mark: Option<Ui>, text: &str) {
    if let Some(mark) = mark {
        sheet.leaf_ui("span", "tag", mark);
        sheet.text(" ");
    }
    sheet.text(text);
}

/// Signs, each with its mark, where it holds and why it matters.
fn write_said(language: &Language, sheet: &mut Sheet, said: &[Said]) {
    let name = |place: &Place| language.text(&format!("country-{}", place.country)).to_owned();
    for Said { sign, places } in said {
        sheet.open("p", "");
        let mark = signs::mark(severity(&language.walk.flow, sign));
        marked(sheet, Some(mark), language.text(&format!("sign-{sign}")));
        sheet.close();
        why_of(sheet, sign);
        let (whole, in_towns): (Vec<&Place>, Vec<&Place>) =
            places.iter().partition(|place| place.towns.is_empty());
        if !whole.is_empty() {
            sheet.leaf("p", "", &whole.into_iter().map(name).collect::<Vec<_>>().join(", "));
        }
        for place in in_towns {
            parts::fold(sheet, &name(place), |sheet| sheet.leaf("p", "", &place.towns.join("; ")));
        }
    }
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
    lead(language, sheet);
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
    lead(language, sheet);
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

/// What to know before a call.
fn lead(language: &Language, sheet: &mut Sheet) {
    sheet.leaf_ui("p", "help", Ui::ContactsLead);
    sheet.leaf("p", "help", language.text("ui-call-shows"));
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use xtask::paths;

    #[test]
    fn how_to_count_names_the_marks_as_they_stand_beside_the_answers() {
        let content = offercheck_compiler::load(&paths::content()).expect("the content");
        for language in content.languages() {
            let words: BTreeMap<_, _> =
                content.messages(language).map(|(key, message)| (key, &message.text)).collect();
            for (line, mark) in [
                ("page-paper-stop", "ui-severity-stop"),
                ("page-paper-many", "ui-severity-serious"),
                ("page-paper-one", "ui-severity-serious"),
                ("page-paper-caution", "ui-severity-caution"),
            ] {
                assert!(words[line].contains(words[mark]), "{language}: {:?}", words[line]);
            }
        }
    }
}
