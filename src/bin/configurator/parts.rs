//! Pieces of both pages.

use offercheck::browser::page;
use offercheck_embed::words::{Text, Words};
use yew::{Callback, Event, Html, html};

use crate::start::{Spoken, Start};

/// What was copied last, and whether the browser let us.
pub type Copied = Option<(String, bool)>;

/// Text to paste elsewhere, with a button that copies it. `name` tells it from the other boxes of the page.
pub fn paste(
    words: &Words,
    name: &str,
    text: &str,
    copied: &Copied,
    copy: &Callback<(String, String)>,
) -> Html {
    let pair = (name.to_owned(), text.to_owned());
    let said = copied
        .as_ref()
        .filter(|(last, _)| last == name)
        .map(|(_, worked)| words.get(if *worked { Text::Copied } else { Text::CopyHold }).to_owned());
    html! {
        <div class="paste" data-paste={name.to_owned()}>
            <pre class="code" tabindex="0">{ text.to_owned() }</pre>
            <button type="button" class="btn ghost" data-action="copy" onclick={copy.reform(move |_| pair.clone())}>
                { words.get(Text::Copy).to_owned() }
            </button>
            <p class="meta" role="status">{ said }</p>
        </div>
    }
}

/// A label over something to fill in, with a line of help below.
pub fn labelled(label: &str, help: Option<&str>, control: Html) -> Html {
    html! {
        <label class="field">
            <b>{ label.to_owned() }</b>
            { control }
            { for help.map(|help| html! { <span class="meta">{ help.to_owned() }</span> }) }
        </label>
    }
}

/// A list of values with their words, of which one is chosen.
pub fn list(
    name: &'static str,
    chosen: &str,
    values: Vec<(String, String)>,
    choose: Callback<String>,
) -> Html {
    let onchange = choose.reform(|event: Event| page::written(&event));
    let line = |(value, words): (String, String)| {
        let selected = value == chosen;
        html! { <option {value} {selected}>{ words }</option> }
    };
    html! { <select data-field={name} {onchange}>{ for values.into_iter().map(line) }</select> }
}

/// The other page and the languages, above the heading.
pub fn top(start: &Start, shown: usize, other: (&'static str, Text), speak: &Callback<String>) -> Html {
    let words = &start.spoken.get(shown).map(|spoken| &spoken.words);
    let text = |text| words.map_or("", |words| words.get(text)).to_owned();
    let line = |(place, spoken): (usize, &Spoken)| {
        let tag = spoken.tag().to_owned();
        let onclick = speak.reform({
            let tag = tag.clone();
            move |_| tag.clone()
        });
        let current = (place == shown).then_some("true");
        html! {
            <button type="button" class="quiet" lang={tag.clone()} data-shown={tag} aria-current={current} {onclick}>
                { spoken.name.clone() }
            </button>
        }
    };
    html! {
        <header class="top">
            <nav class="spoken" aria-label={text(Text::OtherLanguage)}>{ for start.spoken.iter().enumerate().map(line) }</nav>
            <a class="quiet" href={other.0}>{ text(other.1) }</a>
        </header>
    }
}
