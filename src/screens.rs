//! One file a screen. A screen asks the scene and draws; it holds no rule.

mod contacts;
mod help;
mod language;
mod question;
mod result;
mod signs;
mod stop;

use yew::{Html, html};

use crate::components::element::list;
use crate::components::frame;
use crate::scene::{Loaded, Scene};
use crate::session::Screen;

/// The whole page for what the session has on the screen.
///
/// Each screen is a `<main>` with a key of its own and is thrown away whole: page translators wrap text nodes in
/// elements of theirs, and a text changed in place would then stay as it was.
pub fn page(scene: &Scene) -> Html {
    let screen = scene.session.screen();
    let content = match &screen {
        Screen::Question(id) => question::question(scene, id),
        Screen::Stop => stop::stop(scene),
        Screen::Help => help::help(scene),
        Screen::Result => result::result(scene),
        Screen::Signs => signs::signs(scene),
        Screen::Contacts => contacts::contacts(scene),
        Screen::Language => language::language(scene),
    };
    html! {
        <div class="app" key="app">
            { frame::top(scene) }
            <main key={key(scene)} data-screen={screen.name()} data-state="ready">{ list(content) }</main>
            { frame::bottom(scene) }
        </div>
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
    let looked_up = session.look_up().map(|look_up| look_up.key()).unwrap_or_default();
    [&session.screen().key(), &looked_up, erased, language_failed, &scene.walk.words.language, numbers]
        .join(" ")
}
