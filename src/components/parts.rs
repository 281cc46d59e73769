//! Small pieces: buttons, sections, numbered steps, sources.

use offercheck_core::directory::Source;
use yew::{Callback, Html, MouseEvent, html};

use crate::scene::Scene;
use crate::words::Ui;

/// A button across the column. `action` is its fixed name in `data-action`.
pub fn button(action: &'static str, class: &'static str, words: &str, on: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={format!("btn {class}")} data-action={action} onclick={on}>{ words }</button> }
}

/// A link that looks like a button and opens beside the page.
pub fn outside_link(action: &'static str, class: &'static str, words: Html, address: String) -> Html {
    let aside = address.starts_with("http");
    html! {
        <a class={format!("btn {class}")} data-action={action} href={address}
            target={aside.then_some("_blank")} rel="noopener noreferrer">{ words }</a>
    }
}

/// A part of a screen under a heading; nothing if it would be empty.
pub fn section(heading: &str, content: Vec<Html>) -> Html {
    if content.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{ heading }</h2>{ for content }</section> }
}

/// Numbered steps.
pub fn steps(steps: Vec<Html>) -> Html {
    html! { <ol class="steps">{ for steps.into_iter().map(|step| html! { <li><div>{ step }</div></li> }) }</ol> }
}

/// Something that opens in place.
pub fn fold(summary: String, content: Html) -> Html {
    html! { <details><summary>{ summary }</summary>{ content }</details> }
}

/// Where something comes from, on demand.
pub fn sources(scene: &Scene, sources: &[Source]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let count = scene.texts().ui_with(Ui::Sources, &sources.len().to_string());
    fold(count, source_list(scene, sources))
}

/// A list of sources with their dates.
pub fn source_list(scene: &Scene, sources: &[Source]) -> Html {
    let lines = sources.iter().map(|source| {
        let date = source.date.map_or_else(|| scene.ui(Ui::NoDate).to_owned(), |date| date.to_string());
        let name = html! { <bdi>{ &source.publisher }</bdi> };
        let name = match &source.url {
            Some(url) => {
                html! { <a href={url.clone()} target="_blank" rel="noopener noreferrer">{ name }</a> }
            }
            None => name,
        };
        html! { <li>{ name }<span class="meta">{ format!(", {date}") }</span></li> }
    });
    html! { <ul class="sources">{ for lines }</ul> }
}

/// An address on the web without its scheme, to read.
pub fn readable(address: &str) -> &str {
    let address =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    address.trim_end_matches('/')
}
