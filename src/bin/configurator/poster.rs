//! One sheet of paper with the address, its code and the numbers.

use offercheck_embed::fallback::{Fallback, Line};
use offercheck_embed::words::{Text, Words};
use offercheck_view::qr::code;
use yew::{Html, html};

/// The sheet, in the language of the checklist.
pub fn sheet(words: &Words, address: &str, fallback: &Fallback, org: Option<&str>) -> Html {
    let text = |text: Text| words.get(text).to_owned();
    let line = |line: &Line| {
        html! {
            <li>
                <p>{ line.name.clone() }</p>
                <p class="num">{ line.number.clone() }</p>
                <p class="meta">{ line.about.clone() }</p>
            </li>
        }
    };
    let picture = match code(address) {
        Some(code) => html! {
            <svg class="qr" viewBox={format!("0 0 {0} {0}", code.side)} role="img" aria-label={text(Text::PosterCode)} shape-rendering="crispEdges">
                <path d={code.path} />
            </svg>
        },
        None => html! { <p>{ text(Text::PosterTooLong) }</p> },
    };
    html! {
        <article class="poster" lang={words.language().to_owned()}>
            <p class="poster-heading">{ text(Text::PosterHeading) }</p>
            <p>{ text(Text::PosterLine) }</p>
            <p><b>{ text(Text::PosterScan) }</b></p>
            { picture }
            <p class="address">{ address.split('#').next().unwrap_or_default().to_owned() }</p>
            if !fallback.lines.is_empty() {
                <p><b>{ text(Text::PosterNumbers) }</b></p>
                <ul>{ for fallback.lines.iter().map(line) }</ul>
            }
            { for org.map(|org| html! { <p class="org">{ org.to_owned() }</p> }) }
        </article>
    }
}
