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
    to_send(sheet, question.as_str(), Ui::MessageNote, &text);
}

/// Words for somebody else who has an offer: the address of this page, and nothing of this person.
pub fn share(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let Some(address) = scene.address else { return };
    let text = scene.texts().ui_with(Ui::ShareText, address);
    to_send(sheet, ADDRESS, Ui::ShareLead, &text);
}

/// The address alone, to be opened in another browser.
pub fn copy_address(sheet: &mut Sheet) {
    let Some(address) = sheet.scene.address else { return };
    copy_button(sheet, ADDRESS, address.to_owned());
}

/// What was copied, where it is no question's.
const ADDRESS: &str = "address";

fn to_send(sheet: &mut Sheet, of: &str, note: Ui, text: &str) {
    let plain = spoken(text);
    sheet.open("div", "message");
    sheet.leaf_ui("p", "meta", note);
    sheet.leaf("blockquote", "", text);
    sheet.open("div", "two");
    sheet.attr(Attr::AriaLive, "polite");
    let words = escaped(&plain);
    let chat = ["https://wa.me/?text=", &words].concat();
    parts::button_link(sheet, "chat", "btn ghost", Icon::Chat, Ui::ChatSend, &chat);
    if of == ADDRESS && sheet.scene.numbers.directory().is_some() {
        // No number: the person chooses whom to send it to (RFC 5724).
        let sms = ["sms:?body=", &words].concat();
        parts::button_link(sheet, "sms", "btn ghost", Icon::Chat, Ui::SmsSend, &sms);
    }
    copy_button(sheet, of, plain);
    sheet.close();
    sheet.close();
}

/// A button that copies, and says whether it did.
pub fn copy_button(sheet: &mut Sheet, of: &str, text: String) {
    let scene = sheet.scene;
    let Some(of) = Id::parse(of) else { return };
    let state = match scene.session.copied(&of) {
        None => Ui::Copy,
        Some(true) => Ui::Copied,
        Some(false) => Ui::CopyFailed,
    };
    parts::open_button(sheet, "copy", "btn ghost", Tap::Copy(of, text));
    sheet.key(scene.ui(state).to_owned());
    sheet.ui(state);
    sheet.close();
}

/// Words as they stand in an address (RFC 3986).
#[inline(never)]
pub fn escaped(words: &str) -> String {
    let mut address = String::new();
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
    use super::escaped;

    #[test]
    fn words_of_any_script_and_kind_stand_in_the_address_as_they_are() {
        assert_eq!(
            escaped("Gaji? 5 jt & ខ្ញុំ"),
            "Gaji%3F%205%20jt%20%26%20%E1%9E%81%E1%9F%92%E1%9E%89%E1%9E%BB%E1%9F%86"
        );
    }
}
