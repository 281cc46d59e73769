//! All warning signs, by the part of the way they belong to.

use offercheck_core::content::Sign;
use offercheck_core::id::Id;
use offercheck_core::level::Severity;

use super::help::directory_or_why_not;
use crate::components::parts;
use crate::components::sheet::Sheet;
use crate::components::sign_card::{advice, open_card, sign_sources, why_of};
use crate::words::Ui;

/// The screen.
pub fn signs(sheet: &mut Sheet) {
    let scene = sheet.scene;
    parts::title(sheet, scene.ui(Ui::SignsTitle));
    // Why they matter comes with the numbers.
    directory_or_why_not(sheet);
    list(sheet);
}

/// The signs under the parts of the way.
pub fn list(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let signs = &scene.walk.flow.signs;
    sheet.leaf_ui("p", "help", Ui::SignsLead);
    let mut written: Vec<&Id> = Vec::new();
    for first in signs {
        let part = &first.stage;
        if written.contains(&part) {
            continue;
        }
        written.push(part);
        sheet.section_headed(scene.texts().of("part", part.as_str(), ""), |sheet| {
            for each in signs.iter().filter(|sign| sign.stage == *part) {
                sign(sheet, each);
            }
        });
    }
}

/// The word for how grave a sign is.
pub fn mark(severity: Severity) -> Ui {
    match severity {
        Severity::Stop => Ui::SeverityStop,
        Severity::Serious => Ui::SeveritySerious,
        Severity::Caution => Ui::SeverityCaution,
    }
}

fn sign(sheet: &mut Sheet, sign: &Sign) {
    let scene = sheet.scene;
    let (texts, id) = (scene.texts(), sign.id.as_str());
    open_card(sheet, "details", sign.severity.name(), id);
    sheet.open("summary", "");
    sheet.leaf_ui("span", "tag", mark(sign.severity));
    sheet.text(" ");
    sheet.text(texts.of("sign", id, ""));
    sheet.close();
    why_of(sheet, &sign.id);
    if let Some(good) = texts.find("sign", id, ".good") {
        advice(sheet, Ui::Good, good);
    }
    sign_sources(sheet, &sign.id, None);
    sheet.close();
}
