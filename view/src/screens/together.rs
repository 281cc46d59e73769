//! What staff and traveller look at together: what the offer says, what to ask, where to check. No verdict: no level, no
//! colour, nothing to stop or pass anybody by.

use offercheck_core::assess::{Assessment, Open};
use offercheck_core::contacts::calling_code;

use super::result::lists;
use crate::components::facts::facts;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::components::sign_card::{advice, why_of};
use crate::scene::Tap;
use crate::session::{Action, Screen};
use crate::words::Ui;

#[inline(never)]
pub fn together(sheet: &mut Sheet) {
    let assessment = sheet.scene.assessment;
    parts::title(sheet, sheet.scene.ui(Ui::TogetherHeading));
    sheet.leaf_ui("p", "help", Ui::TogetherLead);
    if assessment.open.iter().any(|point| point.not_asked_yet && point.closure.is_none()) {
        parts::button(sheet, "more", "btn ghost", Ui::More, Tap::Do(Action::More));
    }
    sheet.section(Ui::OfferSays, facts);
    sheet.section(Ui::AskHeading, |sheet| to_ask(sheet, assessment));
    sheet.section(Ui::TalkHeading, |sheet| points(sheet, assessment));
    sheet.section(Ui::RingHeading, ring);
    lists(sheet);
    sheet.open("div", "ways");
    parts::button(sheet, "take", "btn", Ui::Take, Tap::Do(Action::Open(Screen::Take)));
    parts::button(sheet, "contacts", "btn ghost", Ui::AllNumbers, Tap::Do(Action::Open(Screen::Contacts)));
    parts::button(sheet, "next-person", "btn ghost", Ui::NextPerson, Tap::Do(Action::NextPerson));
    sheet.close();
}

/// The points that were asked and stayed open.
pub fn asked_and_open(assessment: &Assessment) -> impl Iterator<Item = &Open> {
    assessment.open.iter().filter(|point| !point.not_asked_yet && point.closure.is_none())
}

fn to_ask(sheet: &mut Sheet, assessment: &Assessment) {
    if asked_and_open(assessment).next().is_none() {
        return;
    }
    sheet.open("ul", "");
    for point in asked_and_open(assessment) {
        sheet.open("li", "");
        sheet.attr(Attr::DataTodo, point.question.as_str());
        sheet.text(&sheet.scene.wording("q", point.question.as_str()));
        sheet.close();
    }
    sheet.close();
}

/// What was raised, as points to talk about: all alike, none graver than another.
fn points(sheet: &mut Sheet, assessment: &Assessment) {
    let scene = sheet.scene;
    for raised in &assessment.signs {
        let sign = raised.sign.as_str();
        sheet.open("article", "card");
        sheet.attr(Attr::DataSign, sign);
        sheet.leaf("h3", "", scene.texts().of("sign", sign, ""));
        why_of(sheet, &raised.sign);
        if let Some(today) = scene.texts().find("sign", sign, ".today") {
            advice(sheet, Ui::Today, &scene.filled(today));
        }
        sheet.close();
    }
}

/// How to ring the employer, and where a number must come from.
fn ring(sheet: &mut Sheet) {
    parts::text_steps(sheet, &[Ui::Ring1, Ui::Ring2, Ui::Ring3]);
    let Some((directory, country)) =
        sheet.scene.numbers.directory().zip(sheet.scene.session.answers().answer("country"))
    else {
        return;
    };
    let code = calling_code(directory, country.as_str());
    if let Some((code, name)) = code.zip(sheet.scene.country(country.as_str())) {
        sheet.open("div", "card");
        sheet.attr(Attr::DataPick, country.as_str());
        sheet.leaf("p", "", &sheet.scene.texts().ui_with(Ui::RingCode, name));
        sheet.leaf("p", "num", &["+", &code.to_string()].concat());
        sheet.leaf_ui("p", "", Ui::RingOther);
        sheet.close();
    }
}
