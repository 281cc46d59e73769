//! One file a screen. A screen asks the scene and writes; it holds no rule.

mod contacts;
mod desk;
mod handout;
mod help;
mod language;
mod plan;
mod practice;
mod question;
mod result;
pub mod signs;
mod stop;
mod take;
mod together;

use offercheck_core::id::Id;

use crate::components::frame;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::{Loaded, Scene};
use crate::session::Screen;

/// The whole page for what the session has on the screen.
///
/// Each screen is a `<main>` with a key of its own and is thrown away whole: page translators wrap text nodes in
/// elements of theirs, and a text changed in place would then stay as it was.
pub fn page(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let screen = scene.session.screen();
    let idle = scene.session.idle();
    sheet.open("div", "app");
    frame::top(sheet);
    sheet.open("main", "");
    sheet.key(key(scene));
    sheet.attr(Attr::DataScreen, if idle { "idle" } else { screen.name() });
    sheet.attr(Attr::DataState, if scene.live { "ready" } else { "starting" });
    match screen {
        // All of it comes with the numbers: words, facts, and the part of the program that draws it.
        _ if scene.numbers.directory().is_none() && comes_later(scene) => {
            help::directory_or_why_not(sheet);
        }
        _ if idle => desk::idle(sheet),
        Screen::Question(id) => question::question(sheet, id),
        Screen::Stop => stop::stop(sheet),
        Screen::Help => help::help(sheet),
        Screen::Result if scene.session.staff() => together::together(sheet),
        Screen::Result => result::result(sheet),
        Screen::Signs => signs::signs(sheet),
        Screen::Contacts => contacts::contacts(sheet),
        Screen::Language => language::language(sheet),
        Screen::Desk => desk::desk(sheet),
        Screen::Consent => desk::consent(sheet),
        Screen::Ready => desk::ready(sheet),
        Screen::Take => take::take(sheet),
        Screen::Card => take::card(sheet),
        Screen::Handout(which) => handout::handout(sheet, *which),
        Screen::Plan => plan::plan(sheet),
        Screen::Practice => practice::practice(sheet),
        Screen::Case(id) => practice::case(sheet, id),
    }
    sheet.close();
    if *screen != Screen::Card || idle {
        frame::bottom(sheet);
    }
    sheet.close();
}

/// A screen that needs what comes with the numbers (`xtask/src/site/program/split.rs`).
fn comes_later(scene: &Scene) -> bool {
    match scene.session.screen() {
        _ if scene.session.idle() => true,
        Screen::Question(_) | Screen::Stop | Screen::Help | Screen::Signs | Screen::Language => false,
        Screen::Result => scene.session.staff(),
        _ => true,
    }
}

/// What makes one drawing of a screen different from another.
fn key(scene: &Scene) -> String {
    let session = scene.session;
    let numbers = match scene.numbers {
        // Questions stand as they are when the numbers come: nobody loses the focus or what they opened.
        _ if matches!(session.screen(), Screen::Question(_)) => "",
        Loaded::Coming => "coming",
        Loaded::Here(_) => "here",
        Loaded::Failed => "failed",
    };
    let language_failed = if scene.language_failed { "failed" } else { "" };
    let erased = if session.erased() { "erased" } else { "" };
    let idle = if session.idle() { "idle" } else { "" };
    let name = session.name().map(|name| scene.walk.locale.number(name)).unwrap_or_default();
    let counting = if session.shift().counting() { "counting" } else { "" };
    let there = session.answers().answer("there-country").filter(|_| *session.screen() == Screen::Help);
    let there = there.map_or("", Id::as_str);
    let looked_up = session.look_up().map(|look_up| look_up.key()).unwrap_or_default();
    [
        &session.screen().key(),
        &looked_up,
        there,
        idle,
        counting,
        &name,
        erased,
        language_failed,
        &scene.spoken(),
        numbers,
    ]
    .join(" ")
}
