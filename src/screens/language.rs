//! The choice of languages, each in its own words.

use yew::{Html, html};

use crate::scene::{Scene, Tap};
use crate::words::Ui;

pub fn language(scene: &Scene) -> Html {
    let current = &scene.walk.words.language;
    let buttons = scene.languages.iter().map(|language| {
        let picked = language.tag == *current;
        html! {
            <button type="button" class={if picked { "answer picked" } else { "answer" }} lang={language.tag.clone()}
                data-language={language.tag.clone()} aria-pressed={if picked { "true" } else { "false" }}
                onclick={scene.on_tap(Tap::Speak(language.tag.clone()))}>
                <span>{ &language.name }</span>
            </button>
        }
    });
    html! {
        <>
            <h1 tabindex="-1">{ scene.ui(Ui::LanguageHeading) }</h1>
            <div class="answers">{ for buttons }</div>
        </>
    }
}
