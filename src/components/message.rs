//! Words to send, with two ways to send them that name no number.

use offercheck_core::id::Id;
use yew::{Html, html};

use super::icon::{Icon, icon};
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
    let chat = html! { <>{ icon(Icon::Chat) }<span>{ scene.ui(Ui::ChatSend) }</span></> };
    html! {
        <div class="message">
            <p class="meta">{ scene.ui(Ui::MessageNote) }</p>
            <blockquote>{ &text }</blockquote>
            <div class="two">
                { parts::outside_link("chat", "ghost", chat, share::chat_address(&text)) }
                <button type="button" class="btn ghost" data-action="copy" key={scene.ui(state)} aria-live="polite"
                    onclick={scene.on_tap(Tap::Copy(question.clone(), text.clone()))}>{ scene.ui(state) }</button>
            </div>
        </div>
    }
}
