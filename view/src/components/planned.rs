//! The words of a plan for the way.

use super::sheet::Sheet;
use crate::plan::{Entry, Part};
use crate::scene::Scene;
use crate::words::Ui;

/// The heading of a part.
pub fn heading(part: Part) -> Ui {
    match part {
        Part::Knows => Ui::PlanKnows,
        Part::When => Ui::PlanWhen,
        Part::Word => Ui::PlanWord,
        Part::Papers => Ui::PlanPapers,
    }
}

/// What is offered for a part.
pub fn offered(part: Part) -> &'static [Ui] {
    match part {
        Part::Knows => &[Ui::PlanKnows1, Ui::PlanKnows2, Ui::PlanKnows3, Ui::PlanKnows4, Ui::PlanKnows5],
        Part::When => &[Ui::PlanWhen1, Ui::PlanWhen2],
        Part::Word => &[Ui::PlanWord1, Ui::PlanWord2, Ui::PlanWord3],
        Part::Papers => &[Ui::PlanPapers1, Ui::PlanPapers2],
    }
}

/// What a part says, in the language on the screen.
pub fn said<'s>(scene: &Scene<'s>, part: Part) -> Option<&'s str> {
    match scene.session.plan().get(part)? {
        Entry::Offered(index) => offered(part).get(*index).map(|text| scene.ui(*text)),
        Entry::Own(words) => Some(words),
    }
}

/// The plan as lines on a paper; nothing while it is empty.
pub fn lines(sheet: &mut Sheet) {
    let scene = sheet.scene;
    for part in [Part::Knows, Part::When, Part::Papers] {
        if let Some(text) = said(scene, part) {
            sheet.open("p", "planned");
            sheet.ui(heading(part));
            sheet.text(" ");
            sheet.leaf("b", "", text);
            sheet.close();
        }
    }
    if !scene.session.plan().is_empty() {
        sheet.leaf_ui("p", "meta", Ui::PlanMissed);
    }
}
