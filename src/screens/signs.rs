//! All warning signs, by the part of the way they belong to.

use offercheck_core::content::Sign;
use offercheck_core::level::Severity;
use yew::{Html, html};

use crate::components::sign_card::sign_sources;
use crate::scene::Scene;
use crate::words::Ui;

pub fn signs(scene: &Scene) -> Html {
    let mut parts: Vec<(&str, Vec<&Sign>)> = Vec::new();
    for sign in &scene.walk.flow.signs {
        match parts.iter_mut().find(|(part, _)| *part == sign.stage.as_str()) {
            Some((_, signs)) => signs.push(sign),
            None => parts.push((sign.stage.as_str(), vec![sign])),
        }
    }
    html! {
        <>
            <h1 tabindex="-1">{ scene.ui(Ui::SignsTitle) }</h1>
            <p class="help">{ scene.ui(Ui::SignsLead) }</p>
            { for parts.into_iter().map(|(part, signs)| html! {
                <section>
                    <h2>{ scene.texts().get(&format!("part-{part}")) }</h2>
                    { for signs.into_iter().map(|each| sign(scene, each)) }
                </section>
            }) }
        </>
    }
}

fn sign(scene: &Scene, sign: &Sign) -> Html {
    let key = format!("sign-{}", sign.id);
    let severity = match sign.severity {
        Severity::Stop => Ui::SeverityStop,
        Severity::Serious => Ui::SeveritySerious,
        Severity::Caution => Ui::SeverityCaution,
    };
    let good = scene.texts().find(&format!("{key}.good"));
    html! {
        <details class={format!("card sign {}", sign.severity.name())} data-sign={sign.id.to_string()}>
            <summary><span class="tag">{ scene.ui(severity) }</span>{ " " }{ scene.texts().get(&key) }</summary>
            <p>{ scene.filled(scene.texts().get(&format!("{key}.why"))) }</p>
            if let Some(good) = good {
                <p class="do"><b>{ scene.ui(Ui::Good) }</b>{ " " }{ good }</p>
            }
            { sign_sources(scene, &sign.id, None) }
        </details>
    }
}
