//! What is not clear yet, with words to send; and what looked right.

use offercheck_core::assess::{Assessment, Open};
use offercheck_core::content::Weight;
use yew::Html;

use crate::components::element::el;
use crate::components::message::message;
use crate::components::parts;
use crate::scene::Scene;
use crate::session::Action;
use crate::words::Ui;

/// The open points: what must be known stands open, the rest unfolds.
pub fn open(scene: &Scene, assessment: &Assessment) -> Html {
    let mut must = Vec::new();
    let mut nice = Vec::new();
    for open in assessment.open.iter().filter(|point| !point.not_asked_yet) {
        match open.weight {
            Weight::Must => must.push(point(scene, open)),
            Weight::Nice => nice.push(point(scene, open)),
        }
    }
    if must.is_empty() && nice.is_empty() {
        return Html::default();
    }
    let mut content = vec![parts::p("help", scene.ui(Ui::OpenLead))];
    if must.is_empty() {
        content.extend(nice);
    } else {
        let rest = scene.texts().ui_with(Ui::OpenRest, &nice.len().to_string());
        content.extend(must);
        if !nice.is_empty() {
            content.push(parts::fold(&rest, nice));
        }
    }
    if assessment.stops() {
        // Nobody is sent after papers for an offer that they should not go on.
        return parts::fold(scene.ui(Ui::OpenHeading), content);
    }
    parts::section(scene.ui(Ui::OpenHeading), content)
}

/// One open point: what to do, words to send, and a way back to its question.
fn point(scene: &Scene, open: &Open) -> Html {
    let texts = scene.texts();
    let id = &open.question;
    let todo = match &open.closure {
        Some(closure) => texts.get(&format!("closure-{closure}")).to_owned(),
        None => scene.filled(texts.get(&format!("q-{id}.todo"))),
    };
    let mut card = el("article", "card todo")
        .attr("data-todo", id.as_str())
        .with(el("h4", "").text(&scene.wording(&format!("q-{id}"))));
    if !todo.is_empty() {
        card = card.node(parts::p("", &todo));
    }
    if open.closure.is_none() {
        if scene.walk.flow.question(id.as_str()).is_some_and(|question| question.has_message) {
            card = card.node(message(scene, id));
        }
        let settle = scene.on(Action::Settle(id.clone()));
        card = card.node(parts::button("answer-now", "bare", scene.ui(Ui::AnswerNow), settle));
    }
    card.html()
}

/// What spoke against a sign.
pub fn looked_right(scene: &Scene, assessment: &Assessment) -> Html {
    if assessment.looked_right.is_empty() {
        return Html::default();
    }
    let lines = assessment.looked_right.iter().map(|told| {
        let question = scene.wording(&format!("q-{}", told.question));
        let answer = scene.label(&told.question, &told.choice);
        el("li", "").node(parts::p("meta", &question)).node(parts::p("", &answer)).html()
    });
    let mut content = Vec::new();
    if !assessment.signs.is_empty() {
        content.push(parts::p("help", scene.ui(Ui::LookedRightNote)));
    }
    content.push(el("ul", "right").all(lines.collect()).html());
    parts::section(scene.ui(Ui::LookedRight), content)
}
