//! For staff who hand one screen to many people: the language, what the traveller may expect, the tap that shows, the wipe.

use offercheck_core::locale::halves;

use crate::components::message::copy_button;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::{Scene, Tap};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// The first screen: the traveller taps the name of their language.
#[inline(never)]
pub fn desk(sheet: &mut Sheet) {
    let scene = sheet.scene;
    if scene.session.erased() {
        parts::open_status(sheet, "notice");
        sheet.ui(Ui::DeskReady);
        sheet.close();
    }
    parts::title(sheet, scene.ui(Ui::DeskHeading));
    sheet.leaf_ui("p", "help", Ui::DeskLead);
    sheet.open("div", "answers list");
    for language in scene.languages {
        parts::open_choice(sheet, false, false, Tap::Greet(language.tag.clone()));
        sheet.attr(Attr::Lang, &language.tag);
        sheet.attr(Attr::DataLanguage, &language.tag);
        sheet.text(&language.name);
        sheet.close();
    }
    sheet.close();
    parts::fold(sheet, scene.ui(Ui::DeskStaff), |sheet| {
        parts::text_steps(sheet, &[Ui::DeskStaff1, Ui::DeskStaff2, Ui::DeskStaff3, Ui::DeskStaff4]);
    });
    parts::fold(sheet, scene.ui(Ui::Shift), shift);
}

/// The counts of the shift, for whoever wants them.
fn shift(sheet: &mut Sheet) {
    let scene = sheet.scene;
    sheet.leaf_ui("p", "help", Ui::ShiftLead);
    if !scene.session.shift().counting() {
        return parts::button(sheet, "count", "btn ghost", Ui::ShiftStart, Tap::Do(Action::Count));
    }
    let text = shift_text(scene);
    sheet.open("pre", "shift");
    sheet.text(&text);
    sheet.close();
    copy_button(sheet, "shift", text);
}

/// The counts as lines of text.
fn shift_text(scene: &Scene) -> String {
    let (shift, texts) = (scene.session.shift(), scene.texts());
    let count = |count: Option<usize>| match count {
        Some(count) => scene.walk.locale.number(count),
        None => halves(scene.ui(Ui::ShiftUnder)).0.to_owned(),
    };
    let mut lines = vec![
        halves(&texts.ui_with(Ui::ShiftPeople, &count(shift.people()))).0.to_owned(),
        halves(&texts.ui_with(Ui::ShiftPapers, &count(shift.papers()))).0.to_owned(),
    ];
    for (name, number) in shift.lines() {
        let language = scene.languages.iter().find(|language| language.tag == name);
        let name = language.map_or(name, |language| &language.name);
        lines.push([name, ": ", &count(Some(number))].concat());
    }
    lines.join("\n")
}

/// What the traveller may expect, refuse and end.
#[inline(never)]
pub fn consent(sheet: &mut Sheet) {
    if sheet.scene.language_failed {
        parts::open_status(sheet, "notice");
        sheet.ui(Ui::LanguageFailed);
        sheet.close();
    }
    parts::title(sheet, sheet.scene.ui(Ui::ConsentHeading));
    parts::text_steps(
        sheet,
        &[Ui::ConsentWho, Ui::ConsentFree, Ui::ConsentSecret, Ui::ConsentHold, Ui::ConsentGone],
    );
    sheet.open("div", "ways");
    parts::button(sheet, "agree", "btn", Ui::ConsentYes, Tap::Do(Action::Agree));
    let numbers = Tap::Do(Action::Open(Screen::Contacts));
    parts::button(sheet, "contacts", "btn ghost", Ui::ConsentNumbers, numbers);
    parts::button(sheet, "next-person", "btn ghost", Ui::ConsentNo, Tap::Do(Action::NextPerson));
    sheet.close();
}

/// The answers are ready: nobody but the traveller opens what they come to.
#[inline(never)]
pub fn ready(sheet: &mut Sheet) {
    parts::title(sheet, sheet.scene.ui(Ui::ShowHeading));
    sheet.leaf_ui("p", "", Ui::ShowLead);
    sheet.open("div", "ways");
    parts::button(sheet, "show", "btn", Ui::Show, Tap::Do(Action::Show));
    if sheet.scene.assessment.open.iter().any(|point| point.not_asked_yet && point.closure.is_none()) {
        parts::button(sheet, "more", "btn ghost", Ui::More, Tap::Do(Action::More));
    }
    let numbers = Tap::Do(Action::Open(Screen::Contacts));
    parts::button(sheet, "contacts", "btn ghost", Ui::ConsentNumbers, numbers);
    parts::button(sheet, "next-person", "btn ghost", Ui::NextPerson, Tap::Do(Action::NextPerson));
    sheet.close();
}

/// Nobody has touched the screen for a while.
#[inline(never)]
pub fn idle(sheet: &mut Sheet) {
    parts::title(sheet, sheet.scene.ui(Ui::IdleHeading));
    sheet.leaf_ui("p", "", Ui::IdleLead);
    sheet.open("div", "ways");
    parts::button(sheet, "stay", "btn", Ui::IdleStay, Tap::Do(Action::Idle(false)));
    parts::button(sheet, "next-person", "btn ghost", Ui::NextPerson, Tap::Do(Action::NextPerson));
    sheet.close();
}
