//! Words to send, with two ways to send them that name no number.

use offercheck_core::id::Id;

use super::icon::Icon;
use super::parts;
use super::sheet::{Attr, Sheet};
use crate::browser::share;
use crate::scene::Tap;
use crate::words::Ui;

/// The words to send about an open question.
pub fn message(sheet: &mut Sheet, question: &Id) {
    let scene = sheet.scene;
    let text = scene.filled(scene.texts().of("q", question.as_str(), ".message"));
    let state = match scene.session.copied(question) {
        None => Ui::Copy,
        Some(true) => Ui::Copied,
        Some(false) => Ui::CopyFailed,
    };
    sheet.open("div", "message");
    sheet.leaf_ui("p", "meta", Ui::MessageNote);
    sheet.leaf("blockquote", "", &text);
    sheet.open("div", "two");
    let chat = share::chat_address(&text);
    parts::button_link(sheet, "chat", "btn ghost", Icon::Chat, Ui::ChatSend, &chat);
    parts::open_button(sheet, "copy", "btn ghost", Tap::Copy(question.clone(), text));
    sheet.key(scene.ui(state).to_owned());
    sheet.attr(Attr::AriaLive, "polite");
    sheet.ui(state);
    sheet.close();
    sheet.close();
    sheet.close();
}
