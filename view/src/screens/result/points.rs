//! What is not clear yet, with words to send; and what looked right.

use offercheck_core::assess::{Assessment, Open};
use offercheck_core::content::Weight;

use crate::components::message::message;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::session::Action;
use crate::words::Ui;

/// The open points. Nobody is sent after papers for an offer that they should not go on with: there they unfold.
pub fn open(sheet: &mut Sheet, assessment: &Assessment) {
    let mut points: Vec<&Open> = assessment.open.iter().filter(|point| !point.not_asked_yet).collect();
    let must: Vec<&Open> = points.iter().copied().filter(|point| point.weight == Weight::Must).collect();
    points.retain(|point| point.weight == Weight::Nice);
    if must.is_empty() && points.is_empty() {
        return;
    }
    if assessment.stops() {
        let heading = sheet.scene.ui(Ui::OpenStopped);
        parts::fold(sheet, heading, |sheet| list(sheet, &must, &points));
    } else {
        sheet.section(Ui::OpenHeading, |sheet| list(sheet, &must, &points));
    }
}

/// What must be known stands open, the rest unfolds.
fn list(sheet: &mut Sheet, must: &[&Open], nice: &[&Open]) {
    sheet.leaf_ui("p", "help", Ui::OpenLead);
    must.iter().for_each(|open| point(sheet, open));
    if must.is_empty() {
        nice.iter().for_each(|open| point(sheet, open));
    } else if !nice.is_empty() {
        let rest = sheet.scene.texts().ui_count(Ui::OpenRest, nice.len());
        parts::fold(sheet, &rest, |sheet| nice.iter().for_each(|open| point(sheet, open)));
    }
}

/// One open point: what to do, words to send, and a way back to its question.
#[inline(never)]
fn point(sheet: &mut Sheet, open: &Open) {
    let scene = sheet.scene;
    let (texts, id) = (scene.texts(), open.question.as_str());
    sheet.open("article", "card todo");
    sheet.attr(Attr::DataTodo, id);
    sheet.leaf("h3", "", &scene.wording("q", id));
    if let Some(closure) = &open.closure {
        sheet.leaf("p", "", texts.of("closure", closure.as_str(), ""));
    } else {
        let todo = scene.filled(texts.of("q", id, ".todo"));
        if !todo.is_empty() {
            sheet.leaf("p", "", &todo);
        }
        if scene.walk.flow.question(id).is_some_and(|question| question.has_message) {
            message(sheet, &open.question);
        }
        let settle = Tap::Do(Action::Settle(open.question.clone()));
        parts::button(sheet, "answer-now", "btn bare", Ui::AnswerNow, settle);
    }
    sheet.close();
}

/// What spoke against a sign.
pub fn looked_right(sheet: &mut Sheet, assessment: &Assessment) {
    if assessment.looked_right.is_empty() {
        return;
    }
    sheet.section(Ui::LookedRight, |sheet| {
        let scene = sheet.scene;
        if !assessment.signs.is_empty() {
            sheet.leaf_ui("p", "help", Ui::LookedRightNote);
        }
        sheet.open("ul", "right");
        for told in &assessment.looked_right {
            sheet.open("li", "");
            sheet.leaf("p", "meta", &scene.wording("q", told.question.as_str()));
            sheet.leaf("p", "", &scene.label(&told.question, &told.choice));
            sheet.close();
        }
        sheet.close();
    });
}
