//! A level: words, a shape and a colour.

use offercheck_core::level::{HelpLevel, Level, OfferLevel};

use super::icon::{line, open_drawing};
use super::parts;
use super::sheet::{Attr, Sheet};

/// The level of the result with its heading and text.
pub fn level_card(sheet: &mut Sheet, level: Level, text: &str) {
    let name = level.name();
    open_card(sheet, level, sheet.scene.texts().of("level", name, ""));
    sheet.attr(Attr::DataLevel, name);
    sheet.leaf("p", "", text);
    sheet.close();
}

/// The octagon of the gravest level, beside a heading of its own.
pub fn stop_card(sheet: &mut Sheet, heading: &str) {
    open_card(sheet, Level::Offer(OfferLevel::DoNotGo), heading);
    sheet.close();
}

fn open_card(sheet: &mut Sheet, level: Level, heading: &str) {
    // Octagon, diamond, triangle, circle: told apart without colour.
    let (class, outline, mark) = match level {
        Level::Offer(OfferLevel::DoNotGo) | Level::Help(HelpLevel::GetHelpNow) => {
            ("level tone-stop", "M8 2h8l6 6v8l-6 6H8l-6-6V8z", "M7 11h10v2.6H7z")
        }
        Level::Offer(OfferLevel::DoNotGoYet) => {
            ("level tone-yet", "M12 1l11 11-11 11L1 12z", "M11 6h2v8h-2zM11 16h2v2.4h-2z")
        }
        Level::Offer(OfferLevel::CheckFirst) | Level::Help(HelpLevel::GetAdvice) => {
            ("level tone-check", "M12 2l11 20H1z", "M11 9h2v6h-2zM11 17h2v2.4h-2z")
        }
        Level::Offer(OfferLevel::NoSignsFound) | Level::Help(HelpLevel::KeepWatch) => {
            ("level tone-none", "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20", "M11 6h2v2.4h-2zM11 10.4h2V18h-2z")
        }
    };
    sheet.open("div", class);
    open_drawing(sheet, "shape");
    line(sheet, "", outline);
    line(sheet, "mark", mark);
    sheet.close();
    parts::title(sheet, heading);
}
