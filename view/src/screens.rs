//! One file a screen. A screen asks the scene and writes; it holds no rule.

mod contacts;
mod help;
mod language;
mod question;
mod result;
pub mod signs;
mod stop;

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
    sheet.open("div", "app");
    frame::top(sheet);
    sheet.open("main", "");
    sheet.key(key(scene));
    sheet.attr(Attr::DataScreen, screen.name());
    sheet.attr(Attr::DataState, if scene.live { "ready" } else { "starting" });
    match screen {
        Screen::Question(id) => question::question(sheet, id),
        Screen::Stop => stop::stop(sheet),
        Screen::Help => help::help(sheet),
        Screen::Result => result::result(sheet),
        Screen::Signs => signs::signs(sheet),
        Screen::Contacts => contacts::contacts(sheet),
        Screen::Language => language::language(sheet),
    }
    sheet.close();
    frame::bottom(sheet);
    sheet.close();
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
    let looked_up = session.look_up().map(|look_up| look_up.key()).unwrap_or_default();
    [&session.screen().key(), &looked_up, erased, language_failed, &scene.spoken(), numbers].join(" ")
}
