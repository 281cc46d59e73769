//! What is always there: Back and Leave above, Numbers, Language and Erase below.

use offercheck_core::locale::SOURCE;

use super::icon::Icon;
use super::parts::{self, bar_button};
use super::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::session::{Action, Screen};
use crate::words::Ui;

/// The bar above the screen.
pub fn top(sheet: &mut Sheet) {
    let back = sheet.scene.session.can_go_back();
    sheet.open("header", "");
    sheet.key(key(sheet, &[if back { "top-back" } else { "top" }, draft_state(sheet)].concat()));
    sheet.open("div", "top");
    if back {
        bar_button(sheet, "back", "quiet", Icon::Back, Ui::Back, Tap::Do(Action::Back));
    } else {
        sheet.leaf_ui("strong", "", Ui::Title);
    }
    parts::listen(sheet);
    bar_button(sheet, "leave", "leave", Icon::Leave, Ui::Leave, Tap::Leave);
    sheet.close();
    // The card to photograph has no room for it.
    if *sheet.scene.session.screen() != Screen::Card {
        draft(sheet);
    }
    sheet.close();
    if let Some(address) = sheet.scene.boxed {
        sheet.open("aside", "boxed");
        sheet.text(&sheet.scene.texts().ui_with(Ui::Boxed, address));
        sheet.close();
    }
}

/// What of a draft's line makes a new drawing of it.
fn draft_state(sheet: &Sheet) -> &'static str {
    match (sheet.scene.language_failed, sheet.scene.session.screen()) {
        (_, Screen::Card) => "-card",
        (true, _) => "-failed",
        (false, _) => "",
    }
}

/// Says that nobody has checked this translation, with English one tap away.
fn draft(sheet: &mut Sheet) {
    let scene = sheet.scene;
    if !scene.walk.locale.draft {
        return;
    }
    sheet.open("div", "draft");
    sheet.leaf_ui("span", "", if scene.language_failed { Ui::LanguageFailed } else { Ui::Draft });
    if let Some(english) =
        scene.languages.iter().find(|language| language.tag == SOURCE && !scene.has_second())
    {
        parts::open_button(sheet, "beside", "quiet", Tap::Beside(Some(english.tag.clone())));
        sheet.attr(Attr::Lang, SOURCE);
        sheet.text(&english.name);
        sheet.close();
    }
    sheet.close();
}

/// The bar below the screen.
pub fn bottom(sheet: &mut Sheet) {
    let erase = sheet.scene.session.has_answers();
    let open = |screen| Tap::Do(Action::Open(screen));
    sheet.open("nav", "bar");
    sheet.key(key(sheet, bar_state(sheet)));
    bar_button(sheet, "contacts", "quiet", Icon::Phone, Ui::Numbers, open(Screen::Contacts));
    bar_button(sheet, "language", "quiet", Icon::Language, Ui::Language, open(Screen::Language));
    if sheet.scene.session.staff() {
        let next = Tap::Do(Action::NextPerson);
        if *sheet.scene.session.screen() != Screen::Desk {
            bar_button(sheet, "next-person", "quiet", Icon::Erase, Ui::NextShort, next);
        }
    } else if erase {
        bar_button(sheet, "erase", "quiet", Icon::Erase, Ui::Erase, Tap::Do(Action::Erase));
    }
    sheet.close();
}

/// What of the bar's buttons makes a new drawing of it.
fn bar_state(sheet: &Sheet) -> &'static str {
    let session = sheet.scene.session;
    match session.screen() {
        Screen::Desk => "bar-desk",
        _ if session.staff() => "bar-next",
        _ if session.has_answers() => "bar-erase",
        _ => "bar",
    }
}

/// A bar is drawn anew when its buttons or its language change.
fn key(sheet: &Sheet, bar: &str) -> String {
    [bar, &sheet.scene.spoken()].join(" ")
}
