//! What the answers come to, and what to do about it. It ends on steps.

mod origin;
mod points;

pub use origin::{lists, registry_names};

use offercheck_core::assess::{Assessment, Raised};
use offercheck_core::directory::Story;
use offercheck_core::flow::on_help_path;
use offercheck_core::id::Id;
use offercheck_core::level::{Level, OfferLevel, Severity};

use super::help::{directory_or_why_not, nothing_here};
use crate::components::contact_card::contact_card;
use crate::components::kept::kept;
use crate::components::level_card::level_card;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::components::sign_card::sign_card;
use crate::components::story::stories_for;
use crate::scene::{Scene, Tap};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// How many reasons stand right below the level.
const REASONS: usize = 3;
/// How many signs stand open; the others unfold.
const OPEN_SIGNS: usize = 5;

pub fn result(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let assessment = scene.assessment;
    level_card(sheet, assessment.level, level_text(scene, assessment));
    reasons(sheet, assessment);
    so_far(sheet, assessment);
    if scene.about_other() {
        sheet.leaf_ui("p", "meta", Ui::MeansWorker);
    }
    sheet.section(Ui::DoNow, |sheet| do_now(sheet, assessment));
    // What stands behind the reasons comes with the numbers.
    if directory_or_why_not(sheet).is_some() {
        more(sheet, assessment);
    }
    next(sheet);
}

/// The signs with why they matter, what is open, what looked right, and what the origin country offers.
#[inline(never)]
fn more(sheet: &mut Sheet, assessment: &Assessment) {
    sheet.section(Ui::SignsHeading, |sheet| signs(sheet, assessment));
    points::open(sheet, assessment);
    points::looked_right(sheet, assessment);
    if !on_help_path(sheet.scene.session.answers()) {
        origin::origin(sheet);
    }
}

/// The text of the level; another one where nothing bad was said and only too little is known.
fn level_text<'a>(scene: &Scene<'a>, assessment: &Assessment) -> &'a str {
    let unknown = assessment.level == Level::Offer(OfferLevel::DoNotGoYet) && assessment.only_unknown();
    scene.texts().of("level", assessment.level.name(), if unknown { ".text-unknown" } else { ".text" })
}

/// The gravest signs in one line each, so that the level never stands without its reasons.
fn reasons(sheet: &mut Sheet, assessment: &Assessment) {
    if assessment.signs.is_empty() {
        return;
    }
    sheet.open("ul", "reasons");
    for raised in assessment.signs.iter().take(REASONS) {
        sheet.leaf("li", "", sheet.scene.texts().of("sign", raised.sign.as_str(), ""));
    }
    sheet.close();
}

/// A line and a way on while questions are still to be asked.
fn so_far(sheet: &mut Sheet, assessment: &Assessment) {
    let left = assessment.open.iter().filter(|point| point.not_asked_yet && point.closure.is_none()).count();
    if left > 0 {
        sheet.open("div", "so-far");
        sheet.leaf("p", "", &sheet.scene.texts().ui_count(Ui::SoFar, left));
        parts::button(sheet, "more", "btn ghost", Ui::More, Tap::Do(Action::More));
        sheet.close();
    }
}

/// The steps of the level: the first, the call with its numbers, then the others.
fn do_now(sheet: &mut Sheet, assessment: &Assessment) {
    sheet.open("ol", "steps");
    for part in [".first", ".call", ".then", ".last"] {
        let Some(text) = sheet.scene.texts().find("level", assessment.level.name(), part) else { continue };
        parts::step(sheet, |sheet| {
            sheet.text(text);
            if part == ".call" && sheet.scene.numbers.directory().is_some() {
                callable(sheet);
            }
        });
    }
    sheet.close();
}

/// Whom to call now from where the person is.
#[inline(never)]
fn callable(sheet: &mut Sheet) {
    let Some((reach, now)) = sheet.scene.reach_now() else { return };
    let first = reach.first_to_call(on_help_path(sheet.scene.session.answers()));
    match sheet.scene.whereabouts().now {
        Some(now) if first.is_empty() => nothing_here(sheet, now.as_str()),
        None if first.is_empty() => sheet.leaf_ui("p", "help", Ui::HelpTellUs),
        _ => {}
    }
    for contact in first {
        contact_card(sheet, contact, now.as_str());
    }
}

fn signs(sheet: &mut Sheet, assessment: &Assessment) {
    for pattern in &assessment.patterns {
        sheet.open("p", "card pattern");
        sheet.attr(Attr::DataPattern, pattern.as_str());
        parts::pattern(sheet, pattern);
        sheet.close();
    }
    let (open, folded) = assessment.signs.split_at(assessment.signs.len().min(OPEN_SIGNS));
    let open_signs: Vec<&Id> = open.iter().map(|raised| &raised.sign).collect();
    let stories = stories_for(sheet.scene, &open_signs);
    groups(sheet, open, None, &stories);
    if !folded.is_empty() {
        let more = sheet.scene.texts().ui_count(Ui::MoreSigns, folded.len());
        parts::fold(sheet, &more, |sheet| groups(sheet, folded, open.last(), &[]));
    }
}

/// The signs under a heading for each severity, each with its story if there is one; `before` is the last of the list above.
#[inline(never)]
fn groups(sheet: &mut Sheet, signs: &[Raised], before: Option<&Raised>, stories: &[Option<&Story>]) {
    let stops = sheet.scene.assessment.level == Level::Offer(OfferLevel::DoNotGo);
    let mut last = before.map(|raised| raised.severity);
    for (index, raised) in signs.iter().enumerate() {
        if last != Some(raised.severity) {
            last = Some(raised.severity);
            sheet.leaf_ui(
                "h3",
                "",
                match raised.severity {
                    Severity::Stop => Ui::GroupStop,
                    Severity::Serious if stops => Ui::GroupSeriousToo,
                    Severity::Serious => Ui::GroupSerious,
                    Severity::Caution => Ui::GroupCaution,
                },
            );
        }
        sign_card(sheet, raised, stories.get(index).copied().flatten());
    }
}

/// The end: whom to tell, when to look again, the numbers, and erasing.
fn next(sheet: &mut Sheet) {
    sheet.section(Ui::LastHeading, |sheet| {
        parts::button(sheet, "contacts", "btn", Ui::AllNumbers, Tap::Do(Action::Open(Screen::Contacts)));
        parts::take(sheet);
        sheet.open("ol", "steps");
        if !on_help_path(sheet.scene.session.answers()) {
            parts::step(sheet, |sheet| sheet.ui(Ui::LastTell));
            parts::step(sheet, |sheet| sheet.ui(Ui::LastAgain));
        }
        parts::step(sheet, |sheet| {
            sheet.ui(Ui::LastErase);
            sheet.text(" ");
            sheet.ui(Ui::ErasedNot);
            parts::button(sheet, "erase", "btn ghost", Ui::Erase, Tap::Do(Action::Erase));
        });
        sheet.close();
        kept(sheet);
        parts::org(sheet);
    });
}
