//! Small pieces: buttons, links, sections, numbered steps, sources.

use offercheck_core::directory::Source;
use yew::{Callback, Html, MouseEvent, html};

use super::element::{Element, el, list};
use super::icon::{Icon, icon};
use crate::scene::Scene;
use crate::words::Ui;

/// A paragraph.
pub fn p(class: &'static str, text: &str) -> Html {
    el("p", class).text(text).html()
}

/// The heading of a screen; the focus moves to it.
pub fn title(text: &str) -> Html {
    el("h1", "").attr("tabindex", "-1").text(text).html()
}

/// A button across the column. `action` is its fixed name in `data-action`.
pub fn button(action: &'static str, class: &'static str, words: &str, on: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={format!("btn {class}")} data-action={action} onclick={on}>{ words }</button> }
}

/// A small button with an icon, in the bars.
pub fn bar_button(
    action: &'static str,
    class: &'static str,
    picture: Icon,
    words: &str,
    on: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" {class} data-action={action} onclick={on}>{ icon(picture) }<span>{ words }</span></button>
    }
}

/// A link that looks like a button and opens beside the page.
pub fn button_link(
    action: &'static str,
    class: &'static str,
    picture: Icon,
    words: &str,
    address: &str,
) -> Html {
    let link = el("a", class).attr("data-action", action);
    outside(link, address).node(icon(picture)).with(el("span", "").text(words)).html()
}

/// A link to a page that somebody may read before they open it.
pub fn link(address: &str) -> Element {
    outside(el("a", ""), address).text(readable(address))
}

/// Gives a link its address; pages of others open beside this one and learn nothing about it.
pub fn outside(link: Element, address: &str) -> Element {
    let link = link.attr("href", address).attr("rel", "noopener noreferrer");
    if address.starts_with("http") { link.attr("target", "_blank") } else { link }
}

/// A part of a screen under a heading; nothing if it would be empty.
pub fn section(heading: &str, content: Vec<Html>) -> Html {
    if content.is_empty() {
        return list(Vec::new());
    }
    el("section", "").with(el("h2", "").text(heading)).all(content).html()
}

/// Numbered steps.
pub fn steps(steps: Vec<Html>) -> Html {
    let lines = steps.into_iter().map(|step| el("li", "").with(el("div", "").node(step)).html()).collect();
    el("ol", "steps").all(lines).html()
}

/// Numbered steps that are texts of the program.
pub fn text_steps(scene: &Scene, texts: &[Ui]) -> Html {
    steps(texts.iter().map(|text| Html::from(scene.ui(*text))).collect())
}

/// Something that opens in place.
pub fn fold(summary: &str, content: Vec<Html>) -> Html {
    el("details", "").with(el("summary", "").text(summary)).all(content).html()
}

/// Where something comes from, on demand.
pub fn sources(scene: &Scene, sources: &[Source]) -> Html {
    if sources.is_empty() {
        return list(Vec::new());
    }
    let count = scene.texts().ui_with(Ui::Sources, &sources.len().to_string());
    fold(&count, vec![source_list(scene, sources)])
}

/// A list of sources with their dates.
pub fn source_list(scene: &Scene, sources: &[Source]) -> Html {
    let lines = sources.iter().map(|source| {
        let date = source.date.map_or_else(|| scene.ui(Ui::NoDate).to_owned(), |date| date.to_string());
        let name = el("bdi", "").text(&source.publisher);
        let name = match &source.url {
            Some(url) => outside(el("a", ""), url).with(name),
            None => name,
        };
        el("li", "").with(name).with(el("span", "meta").text(", ").text(&date)).html()
    });
    el("ul", "sources").all(lines.collect()).html()
}

/// An address on the web without its scheme, to read.
pub fn readable(address: &str) -> &str {
    let address =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    address.trim_end_matches('/')
}
