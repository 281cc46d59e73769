//! One raised sign: what was told, why it matters, what to do today, and where that is from.

use offercheck_core::assess::Raised;
use offercheck_core::directory::Source;
use offercheck_core::id::Id;
use yew::Html;

use super::element::{Element, el};
use super::parts;
use crate::scene::Scene;
use crate::words::Ui;

/// The question whose sign is read beside the legal pay.
const PAY: &str = "pay-skill";

/// A raised sign.
pub fn sign_card(scene: &Scene, raised: &Raised) -> Html {
    let texts = scene.texts();
    let key = format!("sign-{}", raised.sign);
    let mut card = el("article", "")
        .attr("class", &format!("card sign {}", raised.severity.name()))
        .attr("data-sign", raised.sign.as_str())
        .with(el("h4", "").text(texts.get(&key)))
        .with(told(scene, &scene.told(&raised.told)))
        .node(parts::p("", &scene.filled(texts.get(&format!("{key}.why")))));
    if let Some(closure) = &raised.closure {
        card = card.node(parts::p("", texts.get(&format!("closure-{closure}"))));
    }
    if raised.told.iter().any(|told| told.question == PAY)
        && let Some(wage) = scene.wages().first()
    {
        card = card.node(parts::p("", texts.get(&format!("wage-{}", wage.id))));
    }
    if let Some(today) = texts.find(&format!("{key}.today")) {
        let words = scene.filled(today);
        card = card.with(el("p", "do").with(el("b", "").text(scene.ui(Ui::Today))).text(" ").text(&words));
    }
    card.node(sign_sources(scene, &raised.sign, raised.closure.as_ref())).html()
}

/// What the person told, after "You told us:".
pub fn told(scene: &Scene, words: &str) -> Element {
    el("p", "told").text(scene.ui(Ui::YouTold)).text(" ").text(words)
}

/// The sources of a sign, and of the rule behind it.
pub fn sign_sources(scene: &Scene, sign: &Id, closure: Option<&Id>) -> Html {
    let Some(directory) = scene.numbers.directory() else { return Html::default() };
    let mut all = of(&directory.sign_sources, sign);
    if let Some(closure) = closure {
        all.extend(of(&directory.closure_sources, closure));
    }
    parts::sources(scene, &all)
}

fn of(list: &[(Id, Vec<Source>)], id: &Id) -> Vec<Source> {
    list.iter().find(|(known, _)| known == id).map(|(_, sources)| sources.clone()).unwrap_or_default()
}
