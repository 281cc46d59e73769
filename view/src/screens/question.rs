//! One question, its answers as buttons, and why it is asked.

use offercheck_core::answers::Choice;
use offercheck_core::content::{Kind, Question};
use offercheck_core::flow::{options, progress};
use offercheck_core::id::Id;

use crate::components::icon::{Icon, icon, picture};
use crate::components::kept::kept;
use crate::components::message::copy_address;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::{Scene, Tap};
use crate::session::{Action, News, Screen};
use crate::words::Ui;

pub fn question(sheet: &mut Sheet, id: &Id) {
    let scene = sheet.scene;
    let Some(question) = scene.walk.flow.question(id.as_str()) else { return };
    news(sheet);
    if scene.session.erased() {
        parts::open_status(sheet, "notice");
        sheet.leaf_ui("b", "", Ui::Erased);
        sheet.text(" ");
        sheet.ui(Ui::ErasedNot);
        sheet.close();
        kept(sheet);
    }
    if scene.session.screen().name() == "start" {
        start(sheet, question);
    } else {
        later(sheet, question);
    }
}

/// The first screen: what this is, what it is for, and the promise.
fn start(sheet: &mut Sheet, question: &Question) {
    open_asked(sheet, question);
    sheet.leaf_ui("p", "lead", Ui::StartLead);
    title(sheet, question);
    answers(sheet, question);
    sheet.close();
    parts::button(sheet, "signs", "btn ghost", Ui::StartSigns, Tap::Do(Action::Open(Screen::Signs)));
    parts::button(sheet, "practice", "btn bare", Ui::Practice, Tap::Do(Action::Open(Screen::Practice)));
    sheet.open("p", "promise ours");
    sheet.leaf_ui("b", "", Ui::Promise);
    sheet.text(" ");
    sheet.ui(Ui::PromiseMore);
    sheet.close();
    // The style shows it where `web/boot.js` sees another app around the page.
    if sheet.scene.live {
        sheet.open("div", "notice inapp");
        sheet.leaf_ui("p", "", Ui::Inapp);
        copy_address(sheet);
        sheet.close();
    }
    if !sheet.scene.session.erased() {
        kept(sheet);
    }
    parts::org(sheet);
}

fn later(sheet: &mut Sheet, question: &Question) {
    let scene = sheet.scene;
    let (texts, id) = (scene.texts(), question.id.as_str());
    how_far(sheet, question);
    open_asked(sheet, question);
    title(sheet, question);
    sheet.leaf("p", "help", &scene.filled(texts.of("q", id, ".help")));
    answers(sheet, question);
    sheet.close();
    parts::fold(sheet, scene.ui(Ui::WhyWeAsk), |sheet| sheet.leaf("p", "", texts.of("q", id, ".why")));
    parts::button(sheet, "skip", "btn bare", Ui::Skip, Tap::Do(Action::Skip(question.id.clone())));
}

fn open_asked(sheet: &mut Sheet, question: &Question) {
    sheet.open("div", "");
    sheet.attr(Attr::DataQuestion, question.id.as_str());
}

fn title(sheet: &mut Sheet, question: &Question) {
    parts::title(sheet, &sheet.scene.wording("q", question.id.as_str()));
}

/// A line for what the last answer brought up.
fn news(sheet: &mut Sheet) {
    let scene = sheet.scene;
    for news in scene.session.news() {
        parts::open_status(sheet, "notice stop");
        let (kind, id) = match news {
            News::Sign(sign) => ("sign", sign.as_str()),
            News::Pattern(pattern) => ("pattern", pattern.as_str()),
        };
        if kind == "sign" {
            sheet.attr(Attr::DataSign, id);
        }
        sheet.leaf_ui("b", "", Ui::NewSign);
        sheet.text(" ");
        sheet.text(scene.texts().of(kind, id, ""));
        sheet.close();
    }
}

/// A piece for each stage on the way, and about how many questions are left.
fn how_far(sheet: &mut Sheet, question: &Question) {
    let scene = sheet.scene;
    let progress = progress(&scene.walk.flow, scene.session.answers(), question.id.as_str());
    sheet.open("div", "progress");
    sheet.attr(Attr::AriaHidden, "true");
    for piece in 1..=progress.stages {
        sheet.open("i", if piece <= progress.reached { "on" } else { "" });
        sheet.close();
    }
    sheet.close();
    sheet.open("p", "stage");
    picture(sheet, &[&["q-", question.id.as_str()].concat()]);
    sheet.text(scene.texts().of("stage", question.stage.as_str(), ""));
    sheet.text(" · ");
    match progress.left {
        0 | 1 => sheet.ui(Ui::LastQuestion),
        more => sheet.text(&scene.texts().ui_count(Ui::Left, more)),
    }
    sheet.close();
}

fn answers(sheet: &mut Sheet, question: &Question) {
    let scene = sheet.scene;
    let mut options = options(&scene.walk.flow, question, scene.session.answers());
    if let Some(first) = offered_first(scene, question)
        && let Some(position) = options.iter().position(|(_, answer)| answer.id == *first)
    {
        let option = options.remove(position);
        options.insert(0, option);
    }
    let given = scene.session.answers().get(question.id.as_str());
    sheet.open(
        "div",
        match question.kind {
            Kind::List => "answers list",
            Kind::One => "answers",
        },
    );
    for (choice, answer) in options {
        let picked = given == Some(&choice);
        let tap = Tap::Do(Action::Answer(question.id.clone(), choice.clone()));
        parts::open_choice(sheet, picked, answer.unknown, tap);
        sheet.attr(Attr::DataAnswer, answer.id.as_str());
        if let Choice::Place(_, place) = &choice {
            sheet.attr(Attr::DataPlace, place.as_str());
        }
        let own = ["q-", question.id.as_str(), "-", answer.id.as_str()].concat();
        picture(sheet, &[&own, answer.id.as_str()]);
        sheet.leaf("span", "", &scene.label(&question.id, &choice));
        if picked {
            icon(sheet, Icon::Tick);
        }
        sheet.close();
    }
    sheet.close();
}

/// The country that the host page is about stands first in its list; it is not chosen for anybody.
fn offered_first<'s>(scene: &'s Scene, question: &Question) -> Option<&'s Id> {
    let options = scene.session.options();
    match question.id.as_str() {
        "nationality" => options.from.as_ref(),
        "country" | "there-country" => options.to.as_ref(),
        _ => None,
    }
}
