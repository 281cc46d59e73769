//! The first time that the answers come to "do not go": what was told, what it means, two ways on.

use offercheck_core::level::Severity;
use yew::{Html, html};

use crate::components::{level_card, parts};
use crate::scene::Scene;
use crate::session::Action;
use crate::words::Ui;

pub fn stop(scene: &Scene) -> Html {
    let assessment = scene.assessment;
    let gravest = assessment.signs.iter().map(|raised| raised.severity).max().unwrap_or(Severity::Serious);
    let signs = assessment.signs.iter().filter(|raised| raised.severity == gravest).map(|raised| {
        let key = format!("sign-{}", raised.sign);
        html! {
            <div class="reason" data-sign={raised.sign.to_string()}>
                <p class="told">{ scene.ui(Ui::YouTold) }{ " " }{ scene.told(&raised.told) }</p>
                <h2>{ scene.texts().get(&key) }</h2>
                <p>{ scene.filled(scene.texts().get(&format!("{key}.why"))) }</p>
            </div>
        }
    });
    let patterns = assessment.patterns.iter().map(|pattern| {
        html! { <p class="reason"><b>{ scene.ui(Ui::KnownPattern) }{ ": " }</b>{ scene.texts().get(&format!("pattern-{pattern}")) }</p> }
    });
    html! {
        <>
            { level_card::stop_card(scene.ui(Ui::StopHeading)) }
            if scene.about_other() {
                <p class="meta">{ scene.ui(Ui::MeansWorker) }</p>
            }
            { for patterns }
            { for signs }
            <div class="ways">
                { parts::button("to-result", "", scene.ui(Ui::ToResult), scene.on(Action::ToResult)) }
                { parts::button("more", "ghost", scene.ui(Ui::More), scene.on(Action::More)) }
            </div>
            <p class="promise">{ scene.ui(Ui::Stays) }</p>
        </>
    }
}
