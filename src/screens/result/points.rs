//! What is not clear yet, with words to send; and what looked right.

use offercheck_core::assess::{Assessment, Open};
use offercheck_core::content::Weight;
use yew::{Html, html};

use crate::components::message::message;
use crate::components::parts;
use crate::scene::Scene;
use crate::session::Action;
use crate::words::Ui;

/// The open points: what must be known stands open, the rest unfolds.
pub fn open(scene: &Scene, assessment: &Assessment) -> Html {
    let (must, nice): (Vec<&Open>, Vec<&Open>) = assessment
        .open
        .iter()
        .filter(|point| !point.not_asked_yet)
        .partition(|point| point.weight == Weight::Must);
    if must.is_empty() && nice.is_empty() {
        return Html::default();
    }
    let draw =
        |points: Vec<&Open>| -> Vec<Html> { points.into_iter().map(|open| point(scene, open)).collect() };
    let rest = scene.texts().ui_with(Ui::OpenRest, &nice.len().to_string());
    html! {
        <section>
            <h2>{ scene.ui(Ui::OpenHeading) }</h2>
            <p class="help">{ scene.ui(Ui::OpenLead) }</p>
            if must.is_empty() {
                { for draw(nice) }
            } else {
                { for draw(must) }
                if !nice.is_empty() {
                    { parts::fold(rest, html! { <>{ for draw(nice) }</> }) }
                }
            }
        </section>
    }
}

/// One open point: what to do, words to send, and a way back to its question.
fn point(scene: &Scene, open: &Open) -> Html {
    let texts = scene.texts();
    let id = &open.question;
    let (heading, todo) = match &open.closure {
        Some(closure) => {
            (scene.wording(&format!("q-{id}")), texts.get(&format!("closure-{closure}")).to_owned())
        }
        None => (scene.wording(&format!("q-{id}")), scene.filled(texts.get(&format!("q-{id}.todo")))),
    };
    let asks = scene.walk.flow.question(id.as_str()).is_some_and(|question| question.has_message)
        && open.closure.is_none();
    html! {
        <article class="card todo" data-todo={id.to_string()}>
            <h4>{ heading }</h4>
            if !todo.is_empty() {
                <p>{ todo }</p>
            }
            if asks {
                { message(scene, id) }
            }
            if open.closure.is_none() {
                { parts::button("answer-now", "plain", scene.ui(Ui::AnswerNow), scene.on(Action::Settle(id.clone()))) }
            }
        </article>
    }
}

/// What spoke against a sign.
pub fn looked_right(scene: &Scene, assessment: &Assessment) -> Html {
    if assessment.looked_right.is_empty() {
        return Html::default();
    }
    let lines = assessment.looked_right.iter().map(|told| {
        html! {
            <li>
                <span class="meta">{ scene.wording(&format!("q-{}", told.question)) }</span>
                <br />{ scene.label(&told.question, &told.choice) }
            </li>
        }
    });
    html! {
        <section class="right">
            <h2>{ scene.ui(Ui::LookedRight) }</h2>
            <p class="help">{ scene.ui(Ui::LookedRightNote) }</p>
            <ul>{ for lines }</ul>
        </section>
    }
}
