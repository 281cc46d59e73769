//! One raised sign: what was told, why it matters, what to do today, and where that is from.

use offercheck_core::assess::Raised;
use offercheck_core::id::Id;
use yew::{Html, html};

use super::parts;
use crate::scene::Scene;
use crate::words::Ui;

/// The question whose sign is read beside the legal pay.
const PAY: &str = "pay-skill";

/// A raised sign.
pub fn sign_card(scene: &Scene, raised: &Raised) -> Html {
    let texts = scene.texts();
    let key = format!("sign-{}", raised.sign);
    let rule = raised.closure.as_ref().map(|closure| texts.get(&format!("closure-{closure}")));
    let pay = raised
        .told
        .iter()
        .any(|told| told.question == PAY)
        .then(|| scene.wages())
        .and_then(|wages| wages.first().copied());
    let today = scene.texts().find(&format!("{key}.today")).map(|today| scene.filled(today));
    html! {
        <article class={format!("card sign {}", raised.severity.name())} data-sign={raised.sign.to_string()}>
            <h4>{ texts.get(&key) }</h4>
            <p class="told">{ scene.ui(Ui::YouTold) }{ " " }{ scene.told(&raised.told) }</p>
            <p>{ scene.filled(texts.get(&format!("{key}.why"))) }</p>
            if let Some(rule) = rule {
                <p>{ rule }</p>
            }
            if let Some(wage) = pay {
                <p>{ texts.get(&format!("wage-{}", wage.id)) }</p>
            }
            if let Some(today) = today {
                <p class="do"><b>{ scene.ui(Ui::Today) }</b>{ " " }{ today }</p>
            }
            { sign_sources(scene, &raised.sign, raised.closure.as_ref()) }
        </article>
    }
}

/// The sources of a sign, and of the rule behind it.
pub fn sign_sources(scene: &Scene, sign: &Id, closure: Option<&Id>) -> Html {
    let Some(directory) = scene.numbers.directory() else { return Html::default() };
    let of = |list: &[(Id, Vec<offercheck_core::directory::Source>)], id: &Id| {
        list.iter().find(|(known, _)| known == id).map(|(_, sources)| sources.clone()).unwrap_or_default()
    };
    let mut all = closure.map(|closure| of(&directory.closure_sources, closure)).unwrap_or_default();
    all.extend(of(&directory.sign_sources, sign));
    parts::sources(scene, &all)
}
