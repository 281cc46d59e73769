//! Line drawings beside words, never instead of them.

use super::sheet::{Attr, Sheet};

/// A drawing of 24 by 24.
#[derive(Clone, Copy)]
pub enum Icon {
    /// An arrow back.
    Back,
    /// A cross.
    Leave,
    /// A telephone.
    Phone,
    /// A globe.
    Language,
    /// A rubber.
    Erase,
    /// A speech bubble.
    Chat,
    /// A tick.
    Tick,
    /// A loudspeaker.
    Listen,
}

/// Draws an icon in the colour of the text around it.
#[inline(never)]
pub fn icon(sheet: &mut Sheet, icon: Icon) {
    let path = match icon {
        Icon::Back => "M15 5l-7 7 7 7",
        Icon::Leave => "M6 6l12 12M18 6L6 18",
        Icon::Phone => {
            "M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z"
        }
        Icon::Language => {
            "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"
        }
        Icon::Erase => "M9 20h11M5 14l8-9 6 6-8 9H8z",
        Icon::Chat => "M4 5h16v11H9l-5 4z",
        Icon::Tick => "M5 13l5 5L20 6",
        Icon::Listen => "M4 9h4l5-4v14l-5-4H4zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12",
    };
    open_drawing(sheet, "icon");
    line(sheet, "", path);
    sheet.close();
}

/// Draws what stands beside the first of these names that has a drawing (`content/pictures.toml`).
#[inline(never)]
pub fn picture(sheet: &mut Sheet, beside: &[&str]) {
    if let Some(path) = sheet.scene.walk.picture(beside) {
        open_drawing(sheet, "icon");
        line(sheet, "", path);
        sheet.close();
    }
}

/// Opens a drawing; screen readers pass it over.
#[inline(never)]
pub fn open_drawing(sheet: &mut Sheet, class: &'static str) {
    sheet.open("svg", class);
    sheet.attr(Attr::ViewBox, "0 0 24 24");
    sheet.attr(Attr::AriaHidden, "true");
}

/// A line of a drawing.
#[inline(never)]
pub fn line(sheet: &mut Sheet, class: &'static str, path: &str) {
    sheet.open("path", class);
    sheet.attr(Attr::Path, path);
    sheet.close();
}
