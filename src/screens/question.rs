//! One question, its answers as buttons, and why it is asked.

use offercheck_core::answers::Choice;
use offercheck_core::content::{Answer, Kind, Question};
use offercheck_core::flow::{options, progress, route};
use offercheck_core::id::Id;
use yew::{Html, html};

use crate::components::icon::{Icon, icon};
use crate::components::parts;
use crate::scene::Scene;
use crate::session::{Action, News, Screen};
use crate::words::Ui;

pub fn question(scene: &Scene, id: &Id) -> Html {
    let Some(question) = scene.walk.flow.question(id.as_str()) else { return Html::default() };
    let start = scene.session.screen().name() == "start";
    let key = format!("q-{id}");
    let help = if start {
        scene.ui(Ui::StartLead).to_owned()
    } else {
        scene.filled(scene.texts().get(&format!("{key}.help")))
    };
    html! {
        <>
            { news(scene) }
            if scene.session.erased() {
                <p class="notice" role="status"><b>{ scene.ui(Ui::Erased) }</b>{ " " }{ scene.ui(Ui::ErasedNot) }</p>
            }
            if !start {
                { how_far(scene, question) }
            }
            <div data-question={id.to_string()}>
                if start {
                    <p class="lead">{ help }</p>
                    <h1 tabindex="-1">{ scene.wording(&key) }</h1>
                } else {
                    <h1 tabindex="-1">{ scene.wording(&key) }</h1>
                    <p class="help">{ help }</p>
                }
                { answers(scene, question) }
            </div>
            if start {
                { parts::button("signs", "ghost", scene.ui(Ui::StartSigns), scene.on(Action::Open(Screen::Signs))) }
                <p class="promise"><b>{ scene.ui(Ui::Promise) }</b>{ " " }{ scene.ui(Ui::PromiseMore) }</p>
            } else {
                { parts::fold(scene.ui(Ui::WhyWeAsk).to_owned(), html! { <p>{ scene.texts().get(&format!("{key}.why")) }</p> }) }
                { parts::button("skip", "plain", scene.ui(Ui::Skip), scene.on(Action::Skip(id.clone()))) }
            }
        </>
    }
}

/// A line for what the last answer brought up.
fn news(scene: &Scene) -> Html {
    let lines = scene.session.news().iter().map(|news| {
        let (sign, key) = match news {
            News::Sign(sign) => (Some(sign.to_string()), format!("sign-{sign}")),
            News::Pattern(pattern) => (None, format!("pattern-{pattern}")),
        };
        html! { <p class="notice stop" role="status" data-sign={sign}><b>{ scene.ui(Ui::NewSign) }</b>{ " " }{ scene.texts().get(&key) }</p> }
    });
    html! { <>{ for lines }</> }
}

/// A piece for each stage on the way, and about how many questions are left.
fn how_far(scene: &Scene, question: &Question) -> Html {
    let answers = scene.session.answers();
    let flow = &scene.walk.flow;
    let mut stages: Vec<&Id> = Vec::new();
    let mut at = 0;
    for step in route(flow, answers) {
        if !stages.contains(&&step.stage) {
            stages.push(&step.stage);
        }
        if step.id == question.id {
            at = stages.len();
        }
    }
    let left = progress(flow, answers, question.id.as_str()).left;
    let left = match left {
        0 | 1 => scene.ui(Ui::LastQuestion).to_owned(),
        more => scene.texts().ui_with(Ui::Left, &more.to_string()),
    };
    let pieces = (1..=stages.len()).map(|piece| html! { <i class={(piece <= at).then_some("on")}></i> });
    html! {
        <>
            <div class="progress" aria-hidden="true">{ for pieces }</div>
            <p class="stage">{ scene.texts().get(&format!("stage-{}", question.stage)) }{ " · " }{ left }</p>
        </>
    }
}

fn answers(scene: &Scene, question: &Question) -> Html {
    let mut options = options(&scene.walk.flow, question, scene.session.answers());
    if let Some(first) = offered_first(scene, question) {
        options.sort_by_key(|(_, answer)| answer.id != first);
    }
    let given = scene.session.answers().get(question.id.as_str());
    let buttons = options
        .into_iter()
        .map(|(choice, answer)| button(scene, question, &choice, answer, given == Some(&choice)));
    let class = match question.kind {
        Kind::List => "answers list",
        Kind::One => "answers",
    };
    html! { <div class={class}>{ for buttons }</div> }
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
    let mut class = String::from("answer");
    if picked {
        class.push_str(" picked");
    }
    if answer.unknown {
        class.push_str(" unsure");
    }
    let place = match choice {
        Choice::Place(_, place) => Some(place.to_string()),
        _ => None,
    };
    let action = Action::Answer(question.id.clone(), choice.clone());
    html! {
        <button type="button" class={class} data-answer={answer.id.to_string()} data-place={place}
            aria-pressed={if picked { "true" } else { "false" }} onclick={scene.on(action)}>
            <span>{ scene.label(&question.id, choice) }</span>
            if picked {
                { icon(Icon::Tick) }
            }
        </button>
    }
}
