//! Words to send, with two ways to send them that name no number.

use offercheck_core::id::Id;
use offercheck_core::locale::spoken;

use super::icon::Icon;
use super::parts;
use super::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::words::Ui;

/// The words to send about an open question.
pub fn message(sheet: &mut Sheet, question: &Id) {
    let scene = sheet.scene;
    let text = scene.filled(scene.texts().of("q", question.as_str(), ".message"));
    to_send(sheet, question, Ui::MessageNote, &text);
}

/// Words for somebody else who has an offer: the address of this page, and nothing of this person.
pub fn share(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let Some((address, id)) = scene.address.zip(Id::parse(ADDRESS)) else { return };
    let text = scene.texts().ui_with(Ui::ShareText, address);
    to_send(sheet, &id, Ui::ShareLead, &text);
}

/// The address alone, to be opened in another browser.
pub fn copy_address(sheet: &mut Sheet) {
    let Some((address, id)) = sheet.scene.address.zip(Id::parse(ADDRESS)) else { return };
    copy_button(sheet, &id, address.to_owned());
}

/// What was copied, where it is no question's.
const ADDRESS: &str = "address";

fn to_send(sheet: &mut Sheet, of: &Id, note: Ui, text: &str) {
    let plain = spoken(text);
    sheet.open("div", "message");
    sheet.leaf_ui("p", "meta", note);
    sheet.leaf("blockquote", "", text);
    sheet.open("div", "two");
    sheet.attr(Attr::AriaLive, "polite");
    let chat = chat_address(&plain);
    parts::button_link(sheet, "chat", "btn ghost", Icon::Chat, Ui::ChatSend, &chat);
    copy_button(sheet, of, plain);
    sheet.close();
    sheet.close();
}

/// A button that copies, and says whether it did.
fn copy_button(sheet: &mut Sheet, of: &Id, text: String) {
    let scene = sheet.scene;
    let state = match scene.session.copied(of) {
        None => Ui::Copy,
        Some(true) => Ui::Copied,
        Some(false) => Ui::CopyFailed,
    };
    parts::open_button(sheet, "copy", "btn ghost", Tap::Copy(of.clone(), text));
    sheet.key(scene.ui(state).to_owned());
    sheet.ui(state);
    sheet.close();
}

/// An address that opens WhatsApp with these words and no number, so that the person chooses whom to send them to.
fn chat_address(words: &str) -> String {
    let mut address = String::from("https://wa.me/?text=");
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push('%');
            for half in [byte >> 4, byte & 15] {
                address.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
            }
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::chat_address;

    #[test]
    fn words_of_any_script_and_kind_stand_in_the_address_as_they_are() {
        assert_eq!(
            chat_address("Gaji? 5 jt & ខ្ញុំ"),
            "https://wa.me/?text=Gaji%3F%205%20jt%20%26%20%E1%9E%81%E1%9F%92%E1%9E%89%E1%9E%BB%E1%9F%86"
        );
    }
}
