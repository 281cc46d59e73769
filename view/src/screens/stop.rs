//! The first time that the answers come to "do not go": what was told, what it means, two ways on.

use offercheck_core::level::Severity;

use super::help::directory_or_why_not;
use crate::components::sheet::{Attr, Sheet};
use crate::components::sign_card::{told, why};
use crate::components::{level_card, parts};
use crate::scene::Tap;
use crate::session::Action;
use crate::words::Ui;

pub fn stop(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let (assessment, texts) = (scene.assessment, scene.texts());
    level_card::stop_card(sheet, scene.ui(Ui::StopHeading));
    if scene.about_other() {
        sheet.leaf_ui("p", "meta", Ui::MeansWorker);
    }
    for pattern in &assessment.patterns {
        sheet.open("p", "reason");
        parts::pattern(sheet, pattern);
        sheet.close();
    }
    // Why they matter comes with the numbers.
    directory_or_why_not(sheet);
    let gravest = assessment.signs.iter().map(|raised| raised.severity).max().unwrap_or(Severity::Serious);
    for raised in assessment.signs.iter().filter(|raised| raised.severity == gravest) {
        let sign = raised.sign.as_str();
        sheet.open("div", "reason");
        sheet.attr(Attr::DataSign, sign);
        told(sheet, raised);
        sheet.leaf("h2", "", texts.of("sign", sign, ""));
        why(sheet, raised);
        sheet.close();
    }
    sheet.open("div", "ways");
    parts::button(sheet, "to-result", "btn", Ui::ToResult, Tap::Do(Action::ToResult));
    parts::button(sheet, "more", "btn ghost", Ui::More, Tap::Do(Action::More));
    sheet.close();
    sheet.leaf_ui("p", "promise", Ui::Stays);
}
