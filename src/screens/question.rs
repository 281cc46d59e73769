//! One question, its answers as buttons, and why it is asked.

use offercheck_core::answers::Choice;
use offercheck_core::content::{Answer, Kind, Question};
use offercheck_core::flow::{options, progress};
use offercheck_core::id::Id;
use yew::{Html, html};

use crate::components::element::el;
use crate::components::icon::{Icon, icon};
use crate::components::parts;
use crate::scene::Scene;
use crate::session::{Action, News, Screen};
use crate::words::Ui;

pub fn question(scene: &Scene, id: &Id) -> Vec<Html> {
    let Some(question) = scene.walk.flow.question(id.as_str()) else { return Vec::new() };
    let mut content = news(scene);
    if scene.session.erased() {
        let erased = el("b", "").text(scene.ui(Ui::Erased));
        content.push(notice("notice").with(erased).text(" ").text(scene.ui(Ui::ErasedNot)).html());
    }
    if scene.session.screen().name() == "start" {
        content.extend(start(scene, question));
    } else {
        content.extend(later(scene, question));
    }
    content
}

/// The first screen: what this is, what it is for, and the promise.
fn start(scene: &Scene, question: &Question) -> Vec<Html> {
    let asked = el("div", "")
        .attr("data-question", question.id.as_str())
        .node(parts::p("lead", scene.ui(Ui::StartLead)))
        .node(parts::title(&scene.wording(&key(question))))
        .node(answers(scene, question));
    let promise = el("b", "").text(scene.ui(Ui::Promise));
    vec![
        asked.html(),
        parts::button("signs", "ghost", scene.ui(Ui::StartSigns), scene.on(Action::Open(Screen::Signs))),
        el("p", "promise").with(promise).text(" ").text(scene.ui(Ui::PromiseMore)).html(),
    ]
}

fn later(scene: &Scene, question: &Question) -> Vec<Html> {
    let key = key(question);
    let help = scene.filled(scene.texts().get(&format!("{key}.help")));
    let asked = el("div", "")
        .attr("data-question", question.id.as_str())
        .node(parts::title(&scene.wording(&key)))
        .node(parts::p("help", &help))
        .node(answers(scene, question));
    let why = scene.texts().get(&format!("{key}.why"));
    let mut content = how_far(scene, question);
    content.extend([
        asked.html(),
        parts::fold(scene.ui(Ui::WhyWeAsk), vec![parts::p("", why)]),
        parts::button("skip", "bare", scene.ui(Ui::Skip), scene.on(Action::Skip(question.id.clone()))),
    ]);
    content
}

fn key(question: &Question) -> String {
    format!("q-{}", question.id)
}

fn notice(class: &'static str) -> crate::components::element::Element {
    el("p", class).attr("role", "status")
}

/// A line for what the last answer brought up.
fn news(scene: &Scene) -> Vec<Html> {
    let lines = scene.session.news().iter().map(|news| {
        let line = notice("notice stop");
        let (line, key) = match news {
            News::Sign(sign) => (line.attr("data-sign", sign.as_str()), format!("sign-{sign}")),
            News::Pattern(pattern) => (line, format!("pattern-{pattern}")),
        };
        line.with(el("b", "").text(scene.ui(Ui::NewSign))).text(" ").text(scene.texts().get(&key)).html()
    });
    lines.collect()
}

/// A piece for each stage on the way, and about how many questions are left.
fn how_far(scene: &Scene, question: &Question) -> Vec<Html> {
    let progress = progress(&scene.walk.flow, scene.session.answers(), question.id.as_str());
    let left = match progress.left {
        0 | 1 => scene.ui(Ui::LastQuestion).to_owned(),
        more => scene.texts().ui_with(Ui::Left, &more.to_string()),
    };
    let pieces =
        (1..=progress.stages).map(|piece| el("i", if piece <= progress.reached { "on" } else { "" }).html());
    let stage = scene.texts().get(&format!("stage-{}", question.stage));
    vec![
        el("div", "progress").attr("aria-hidden", "true").all(pieces.collect()).html(),
        el("p", "stage").text(stage).text(" · ").text(&left).html(),
    ]
}

fn answers(scene: &Scene, question: &Question) -> Html {
    let mut options = options(&scene.walk.flow, question, scene.session.answers());
    if let Some(first) = offered_first(scene, question)
        && let Some(position) = options.iter().position(|(_, answer)| answer.id == first)
    {
        let option = options.remove(position);
        options.insert(0, option);
    }
    let given = scene.session.answers().get(question.id.as_str());
    let buttons = options
        .into_iter()
        .map(|(choice, answer)| button(scene, question, &choice, answer, given == Some(&choice)));
    let class = match question.kind {
        Kind::List => "answers list",
        Kind::One => "answers",
    };
    el("div", class).all(buttons.collect()).html()
}

/// The country that the host page is about stands first in its list; it is not chosen for anybody.
fn offered_first(scene: &Scene, question: &Question) -> Option<Id> {
    let options = scene.session.options();
    match question.id.as_str() {
        "nationality" => options.from.clone(),
        "country" | "there-country" => options.to.clone(),
        _ => None,
    }
}

fn button(scene: &Scene, question: &Question, choice: &Choice, answer: &Answer, picked: bool) -> Html {
    let class = match (picked, answer.unknown) {
        (true, true) => "answer picked unsure",
        (true, false) => "answer picked",
        (false, true) => "answer unsure",
        (false, false) => "answer",
    };
    let place = match choice {
        Choice::Place(_, place) => Some(place.to_string()),
        _ => None,
    };
    let on = scene.on(Action::Answer(question.id.clone(), choice.clone()));
    let tick = if picked { icon(Icon::Tick) } else { Html::default() };
    html! {
        <button type="button" {class} data-answer={answer.id.to_string()} data-place={place}
            aria-pressed={if picked { "true" } else { "false" }} onclick={on}>
            <span>{ scene.label(&question.id, choice) }</span>{ tick }
        </button>
    }
}
