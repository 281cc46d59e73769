//! One raised sign: what was told, why it matters, what to do today, and where that is from.

use offercheck_core::assess::Raised;
use offercheck_core::directory::{Directory, Source, Story};
use offercheck_core::id::Id;

use super::parts;
use super::sheet::{Attr, Sheet};
use super::story::story;
use crate::words::Ui;

/// The question whose sign is read beside the legal pay.
const PAY: &str = "pay-skill";

/// A raised sign, with what happened to somebody who saw it.
pub fn sign_card(sheet: &mut Sheet, raised: &Raised, told_by: Option<&Story>) {
    let scene = sheet.scene;
    let texts = scene.texts();
    let sign = raised.sign.as_str();
    open_card(sheet, "article", raised.severity.name(), sign);
    sheet.leaf("h4", "", texts.of("sign", sign, ""));
    told(sheet, raised);
    why(sheet, raised);
    if raised.told.iter().any(|told| told.question == PAY)
        && let Some(wage) = scene.wages().first()
    {
        sheet.leaf("p", "", texts.of("wage", wage.id.as_str(), ""));
    }
    if let Some(today) = texts.find("sign", sign, ".today") {
        advice(sheet, Ui::Today, &scene.filled(today));
    }
    parts::listen(sheet);
    if let Some(told_by) = told_by {
        story(sheet, told_by);
    }
    sign_sources(sheet, &raised.sign, raised.closure.as_ref());
    sheet.close();
}

/// Opens the card of a sign in the colour of its severity.
pub fn open_card(sheet: &mut Sheet, tag: &'static str, severity: &str, sign: &str) {
    sheet.open(tag, &["card sign ", severity].concat());
    sheet.attr(Attr::DataSign, sign);
}

/// What the person told, after "You told us:".
pub fn told(sheet: &mut Sheet, raised: &Raised) {
    sheet.open("p", "told");
    sheet.ui(Ui::YouTold);
    sheet.text(" ");
    sheet.text(&sheet.scene.told(&raised.told));
    sheet.close();
}

/// Why a sign matters, and the rule behind it.
pub fn why(sheet: &mut Sheet, raised: &Raised) {
    let texts = sheet.scene.texts();
    why_of(sheet, &raised.sign);
    if let Some(closure) = &raised.closure {
        sheet.leaf("p", "", texts.of("closure", closure.as_str(), ""));
    }
}

/// Why a sign matters.
pub fn why_of(sheet: &mut Sheet, sign: &Id) {
    let scene = sheet.scene;
    if let Some(why) = scene.texts().find("sign", sign.as_str(), ".why") {
        sheet.leaf("p", "", &scene.filled(why));
    }
}

/// A line of advice after a word in bold.
pub fn advice(sheet: &mut Sheet, word: Ui, text: &str) {
    sheet.open("p", "do");
    sheet.leaf_ui("b", "", word);
    sheet.text(" ");
    sheet.text(text);
    sheet.close();
}

/// The sources of a sign, and of the rule behind it.
pub fn sign_sources(sheet: &mut Sheet, sign: &Id, closure: Option<&Id>) {
    if let Some(directory) = sheet.scene.numbers.directory() {
        sources_in(sheet, directory, sign, closure);
    }
}

/// The same, once the directory is here.
#[inline(never)]
fn sources_in(sheet: &mut Sheet, directory: &Directory, sign: &Id, closure: Option<&Id>) {
    let mut all = of(&directory.sign_sources, sign);
    if let Some(closure) = closure {
        all.extend(of(&directory.closure_sources, closure));
    }
    parts::sources(sheet, &all);
}

fn of(list: &[(Id, Vec<Source>)], id: &Id) -> Vec<Source> {
    list.iter().find(|(known, _)| known == id).map(|(_, sources)| sources.clone()).unwrap_or_default()
}
