//! The choice of languages, each in its own words.

use yew::{Html, html};

use crate::components::element::el;
use crate::components::parts;
use crate::scene::{Scene, Tap};
use crate::words::Ui;

pub fn language(scene: &Scene) -> Vec<Html> {
    let current = &scene.walk.words.language;
    let buttons = scene.languages.iter().map(|language| {
        let picked = language.tag == *current;
        let tag = &language.tag;
        html! {
            <button type="button" class={if picked { "answer picked" } else { "answer" }} lang={tag.clone()}
                data-language={tag.clone()} aria-pressed={if picked { "true" } else { "false" }}
                onclick={scene.on_tap(Tap::Speak(tag.clone()))}>{ &language.name }</button>
        }
    });
    let mut content = vec![parts::title(scene.ui(Ui::LanguageHeading))];
    if scene.language_failed {
        content.push(el("p", "notice").attr("role", "status").text(scene.ui(Ui::LanguageFailed)).html());
    }
    content.push(el("div", "answers").all(buttons.collect()).html());
    content
}
