//! Help before questions: how to leave, whom to call from here, what to say.

use offercheck_core::answers::Choice;
use offercheck_core::contacts::countries;
use offercheck_core::directory::Directory;
use offercheck_core::id::Id;

use crate::components::carried::phrase_list;
use crate::components::contact_card::contact_card;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::{Loaded, Tap};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// The question where somebody is.
const THERE: &str = "there-country";

pub fn help(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let answers = scene.session.answers();
    let known = answers.answer("there-country").is_some();
    sheet.leaf_ui("p", "notice", Ui::HelpClose);
    if answers.is("there-safe", "watched") && !known {
        how_to_hide(sheet);
    } else {
        parts::title(sheet, scene.ui(Ui::HelpHeading));
    }
    if directory_or_why_not(sheet).is_some() {
        from_here(sheet);
    }
    sheet.leaf_ui("p", "", Ui::HelpSay);
    if answers.is("there-safe", "other-lost") {
        sheet.section(Ui::HelpLostHeading, |sheet| {
            parts::text_steps(sheet, &[Ui::HelpLost1, Ui::HelpLost2, Ui::HelpLost3]);
        });
    }
    sheet.open("div", "ways");
    parts::button(sheet, "more", "btn", Ui::HelpMore, Tap::Do(Action::More));
    parts::button(sheet, "contacts", "btn ghost", Ui::AllNumbers, Tap::Do(Action::Open(Screen::Contacts)));
    parts::button(sheet, "to-result", "btn ghost", Ui::ToResult, Tap::Do(Action::ToResult));
    sheet.close();
}

fn how_to_hide(sheet: &mut Sheet) {
    parts::title(sheet, sheet.scene.ui(Ui::HideHeading));
    sheet.leaf_ui("p", "", Ui::HideTap);
    // The style shows it where it is so.
    sheet.leaf_ui("p", "guest", Ui::HideFrame);
    sheet.open("p", "meta");
    sheet.ui(Ui::HideKeys);
    sheet.text(" ");
    sheet.ui(Ui::HideHistory);
    sheet.close();
    sheet.leaf_ui("h2", "", Ui::HelpHeading);
}

/// Where the person is, and whom to call from there.
#[inline(never)]
fn from_here(sheet: &mut Sheet) {
    whereabouts(sheet);
    if sheet.scene.place().is_some() {
        sheet.leaf_ui("p", "meta", Ui::CallShows);
        numbers(sheet);
    } else {
        sheet.leaf_ui("p", "help", Ui::HelpTellUs);
    }
}

/// The country of the phone's clock, said to be a guess, and all others one tap away.
fn whereabouts(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let told = scene.corridor().1.is_some();
    if let Some(country) =
        scene.guessed_place().filter(|_| !told).and_then(|guess| scene.country(guess.as_str()))
    {
        sheet.leaf("p", "", &scene.texts().ui_with(Ui::HelpClock, country));
    }
    if scene.place().is_some() {
        parts::fold(sheet, scene.ui(Ui::HelpWhere), where_list);
    } else {
        // Nothing comes before this: no number fits until it is known.
        sheet.leaf_ui("h2", "", Ui::HelpWhere);
        where_list(sheet);
    }
}

/// The countries one may be in.
fn where_list(sheet: &mut Sheet) {
    let scene = sheet.scene;
    sheet.open("div", "answers list");
    for country in countries(&scene.walk.flow, THERE) {
        let (Some(name), Some(question)) = (scene.country(country.as_str()), Id::parse(THERE)) else {
            continue;
        };
        let choice = Choice::Answer(country.clone());
        parts::open_choice(sheet, false, false, Tap::Do(Action::Answer(question, choice)));
        sheet.attr(Attr::DataAnswer, country.as_str());
        sheet.text(name);
        sheet.close();
    }
    sheet.close();
}

/// Whom to call first from where the person is; the others are one tap away. Without a country there is none: the first
/// number that comes to hand would be that of somebody far away.
fn numbers(sheet: &mut Sheet) {
    if let Some((reach, now)) = sheet.scene.to_carry() {
        sheet.open("div", "large");
        if let Some(name) = sheet.scene.country(now.as_str()) {
            sheet.leaf("h2", "", &sheet.scene.texts().ui_with(Ui::InCountryNow, name));
        }
        if !reach.has_number() {
            nothing_here(sheet, now.as_str());
        }
        for contact in reach.first_to_call(true) {
            contact_card(sheet, contact, now.as_str());
        }
        sheet.close();
    }
    phrase_list(sheet);
}

/// Says that we know no number in a country.
pub fn nothing_here(sheet: &mut Sheet, country: &str) {
    let scene = sheet.scene;
    sheet.open("p", "");
    if let Some(name) = scene.country(country) {
        sheet.text(&scene.texts().ui_with(Ui::NoneHere, name));
        sheet.text(" ");
    }
    sheet.ui(Ui::NoneAtAll);
    sheet.close();
}

/// The directory; if it is not here, says why and what to do.
pub fn directory_or_why_not<'s>(sheet: &mut Sheet<'s>) -> Option<&'s Directory> {
    match sheet.scene.numbers {
        Loaded::Here(numbers) => return Some(&numbers.directory),
        Loaded::Coming => sheet.leaf_ui("p", "meta", Ui::NumbersComing),
        Loaded::Failed => sheet.leaf_ui("p", "notice", Ui::NumbersFailed),
    }
    parts::button(sheet, "retry", "btn ghost", Ui::TryAgain, Tap::Retry);
    None
}
