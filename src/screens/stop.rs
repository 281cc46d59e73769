//! The first time that the answers come to "do not go": what was told, what it means, two ways on.

use offercheck_core::level::Severity;
use yew::Html;

use crate::components::element::el;
use crate::components::sign_card::told;
use crate::components::{level_card, parts};
use crate::scene::Scene;
use crate::session::Action;
use crate::words::Ui;

pub fn stop(scene: &Scene) -> Vec<Html> {
    let assessment = scene.assessment;
    let texts = scene.texts();
    let mut content = vec![level_card::stop_card(scene.ui(Ui::StopHeading))];
    if scene.about_other() {
        content.push(parts::p("meta", scene.ui(Ui::MeansWorker)));
    }
    for pattern in &assessment.patterns {
        let known = el("b", "").text(scene.ui(Ui::KnownPattern)).text(": ");
        content.push(el("p", "reason").with(known).text(texts.get(&format!("pattern-{pattern}"))).html());
    }
    let gravest = assessment.signs.iter().map(|raised| raised.severity).max().unwrap_or(Severity::Serious);
    for raised in assessment.signs.iter().filter(|raised| raised.severity == gravest) {
        let key = format!("sign-{}", raised.sign);
        let mut reason = el("div", "reason")
            .attr("data-sign", raised.sign.as_str())
            .with(told(scene, &scene.told(&raised.told)))
            .with(el("h2", "").text(texts.get(&key)))
            .node(parts::p("", &scene.filled(texts.get(&format!("{key}.why")))));
        if let Some(closure) = &raised.closure {
            reason = reason.node(parts::p("", texts.get(&format!("closure-{closure}"))));
        }
        content.push(reason.html());
    }
    let ways = el("div", "ways")
        .node(parts::button("to-result", "", scene.ui(Ui::ToResult), scene.on(Action::ToResult)))
        .node(parts::button("more", "ghost", scene.ui(Ui::More), scene.on(Action::More)));
    content.extend([ways.html(), parts::p("promise", scene.ui(Ui::Stays))]);
    content
}
