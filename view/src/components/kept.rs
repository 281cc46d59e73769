//! Whether the checklist opens without a network here, and how it is taken from the phone again.

use super::parts::{button, open_status};
use super::sheet::Sheet;
use crate::scene::Tap;
use crate::session::Action;
use crate::words::Ui;

/// Only what is true shows: `web/keep.js` says on the root element what the browser keeps, and the style hides the rest.
/// It also hears the button. A page that stands before the program has nothing kept yet.
pub fn kept(sheet: &mut Sheet) {
    if !sheet.scene.live {
        return;
    }
    sheet.open("div", "kept");
    open_status(sheet, "here");
    sheet.leaf_ui("b", "", Ui::Offline);
    sheet.text(" ");
    sheet.ui(Ui::OfflineMore);
    sheet.close();
    // Answers go first: who takes the checklist away leaves none on the screen.
    button(sheet, "remove", "btn bare here", Ui::Remove, Tap::Do(Action::Erase));
    for (state, words) in [("removed", Ui::Removed), ("stays", Ui::NotRemoved)] {
        open_status(sheet, state);
        sheet.ui(words);
        sheet.close();
    }
    sheet.close();
}
