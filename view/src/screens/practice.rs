//! Real offers to try the questions on: read one, think, then see what the answers come to and what happened.

use offercheck_core::answers::{Answers, Choice};
use offercheck_core::assess::assess;
use offercheck_core::directory::Case;
use offercheck_core::id::Id;

use crate::components::parts;
use crate::components::sheet::Sheet;
use crate::scene::Tap;
use crate::session::{Action, Screen};
use crate::words::Ui;

/// All of them.
#[inline(never)]
pub fn practice(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let Some(directory) = scene.numbers.directory() else { return };
    parts::title(sheet, scene.ui(Ui::Practice));
    sheet.leaf_ui("p", "help", Ui::PracticeLead);
    sheet.open("div", "answers");
    for case in &directory.cases {
        let open = Tap::Do(Action::Open(Screen::Case(case.id.clone())));
        parts::open_button(sheet, "case", "answer", open);
        sheet.leaf("span", "", scene.texts().of("practice", case.id.as_str(), ".title"));
        sheet.close();
    }
    sheet.close();
}

/// One of them.
#[inline(never)]
pub fn case(sheet: &mut Sheet, id: &Id) {
    let texts = sheet.scene.texts();
    let Some(directory) = sheet.scene.numbers.directory() else { return };
    let Some(case) = directory.cases.iter().find(|case| case.id == *id) else { return };
    parts::title(sheet, texts.of("practice", id.as_str(), ".title"));
    sheet.leaf("blockquote", "", texts.of("practice", id.as_str(), ""));
    parts::fold(sheet, sheet.scene.ui(Ui::PracticeSee), |sheet| verdict(sheet, case));
    sheet.open("div", "ways");
    parts::button(sheet, "own", "btn", Ui::PracticeOwn, Tap::Do(Action::Own));
    sheet.close();
}

fn verdict(sheet: &mut Sheet, case: &Case) {
    let scene = sheet.scene;
    let mut answers = Answers::new();
    for (question, answer) in &case.answers {
        answers.set(question.clone(), Choice::Answer(answer.clone()));
    }
    let assessment = assess(&scene.walk.flow, &answers);
    let texts = scene.texts();
    sheet.leaf("p", "strong", texts.of("level", assessment.level.name(), ""));
    sheet.open("ul", "reasons");
    for raised in &assessment.signs {
        sheet.leaf("li", "", texts.of("sign", raised.sign.as_str(), ""));
    }
    sheet.close();
    sheet.leaf_ui("h2", "", Ui::PracticeThen);
    sheet.leaf("p", "", texts.of("practice", case.id.as_str(), ".outcome"));
    parts::sources(sheet, &case.sources);
}
