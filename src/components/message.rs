//! Words to send, with two ways to send them that name no number.

use offercheck_core::id::Id;
use yew::{Html, html};

use super::element::el;
use super::icon::Icon;
use super::parts;
use crate::browser::share;
use crate::scene::{Scene, Tap};
use crate::words::Ui;

/// The words to send about an open question.
pub fn message(scene: &Scene, question: &Id) -> Html {
    let text = scene.filled(scene.texts().get(&format!("q-{question}.message")));
    let state = match scene.session.copied(question) {
        None => Ui::Copy,
        Some(true) => Ui::Copied,
        Some(false) => Ui::CopyFailed,
    };
    let on = scene.on_tap(Tap::Copy(question.clone(), text.clone()));
    let copy = html! {
        <button type="button" class="btn ghost" data-action="copy" key={scene.ui(state)} aria-live="polite" onclick={on}>
            { scene.ui(state) }
        </button>
    };
    let chat = share::chat_address(&text);
    let two = el("div", "two")
        .node(parts::button_link("chat", "btn ghost", Icon::Chat, scene.ui(Ui::ChatSend), &chat))
        .node(copy);
    el("div", "message")
        .node(parts::p("meta", scene.ui(Ui::MessageNote)))
        .with(el("blockquote", "").text(&text))
        .with(two)
        .html()
}
