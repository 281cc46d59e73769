//! What is printed: a page of A4 that belongs to the traveller, and a card for a pocket. Neither names anybody, nor says
//! what the offer is worth.

use super::result::registry_names;
use super::together::asked_and_open;
use crate::components::carried::{carried, code_word, facts_of, more_numbers, phrase};
use crate::components::facts::facts;
use crate::components::parts;
use crate::components::planned::lines;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::session::Handout;
use crate::words::Ui;

/// How many open questions a page has room for.
const ASKED: usize = 4;

#[inline(never)]
pub fn handout(sheet: &mut Sheet, which: Handout) {
    sheet.open("div", "ways no-print");
    // A frame that may start no call may not print either; the whole page is one tap away.
    if sheet.scene.boxed.is_none() {
        parts::button(sheet, "print", "btn", Ui::Print, Tap::Print);
    }
    add_language(sheet);
    sheet.leaf_ui("p", "meta", Ui::PrintNot);
    sheet.close();
    match which {
        Handout::Sheet => page(sheet),
        Handout::Pocket => pocket(sheet),
    }
}

/// A second language, so that somebody who helps can read it too.
fn add_language(sheet: &mut Sheet) {
    let scene = sheet.scene;
    if scene.has_second() {
        return;
    }
    let offered: Vec<_> = scene.beside_offered().collect();
    if offered.is_empty() {
        return;
    }
    sheet.leaf_ui("p", "meta", Ui::PrintTwo);
    sheet.open("div", "two");
    for language in offered {
        parts::open_button(sheet, "beside", "btn ghost", Tap::Beside(Some(language.tag.clone())));
        sheet.attr(Attr::Lang, &language.tag);
        sheet.text(&language.name);
        sheet.close();
    }
    sheet.close();
}

/// One page of A4, line by line in both languages (`../shared/research/people.md`, 7c).
fn page(sheet: &mut Sheet) {
    let scene = sheet.scene;
    sheet.open("article", if scene.has_second() { "paper a4 both" } else { "paper a4" });
    sheet.leaf_ui("p", "yours", Ui::SheetYours);
    sheet.open("div", "halves");
    sheet.within("div", "", carried);
    phrase(sheet);
    sheet.open("div", "");
    code_word(sheet);
    lines(sheet);
    sheet.close();
    more_numbers(sheet);
    if scene.session.may_show() {
        answered(sheet);
    }
    sheet.section(Ui::SheetCheck, registry_names);
    sheet.section(Ui::SheetWant, |sheet| {
        sheet.open("ul", "boxes");
        for want in [Ui::WantTalk, Ui::WantCall, Ui::WantCheck, Ui::WantTravel] {
            sheet.leaf_ui("li", "", want);
        }
        sheet.close();
    });
    sheet.close();
    sheet.open("footer", "");
    dated(sheet);
    sheet.leaf_ui("p", "meta", Ui::SheetFooter);
    sheet.close();
    sheet.close();
}

/// What the answers say of the offer, and what nobody knows yet.
fn answered(sheet: &mut Sheet) {
    let scene = sheet.scene;
    sheet.section(Ui::OfferSays, facts);
    sheet.section(Ui::SheetUnknown, |sheet| {
        if asked_and_open(scene.assessment).next().is_none() {
            return;
        }
        sheet.open("ul", "boxes");
        for point in asked_and_open(scene.assessment).take(ASKED) {
            sheet.leaf("li", "", &scene.wording("q", point.question.as_str()));
        }
        sheet.close();
    });
}

/// The month of the facts, and whether nobody has checked the translation.
fn dated(sheet: &mut Sheet) {
    if sheet.scene.walk.locale.draft {
        sheet.leaf_ui("p", "meta", Ui::Draft);
    }
    facts_of(sheet);
}

/// A card of four faces: cut, folded twice.
fn pocket(sheet: &mut Sheet) {
    sheet.leaf_ui("p", "help no-print", Ui::PocketFold);
    sheet.open("article", "paper pocket");
    sheet.within("div", "", carried);
    sheet.open("div", "");
    sheet.leaf_ui("p", "", Ui::CardSay);
    phrase(sheet);
    code_word(sheet);
    lines(sheet);
    sheet.close();
    sheet.within("div", "", more_numbers);
    sheet.open("div", "");
    sheet.leaf_ui("p", "", Ui::SheetYours);
    dated(sheet);
    sheet.close();
    sheet.close();
}
