//! What the page sees of the frame it stands in.

use offercheck::browser::frame::around;
use offercheck_embed::words::{Text, Words};
use yew::{Html, html};

/// Lower or narrower than this, questions and texts are hard to use.
const LOW: u32 = 480;
const NARROW: u32 = 280;

/// Everything it can tell, a line each.
pub fn report(words: &Words) -> Html {
    let Some(around) = around() else { return html! {} };
    let (width, height) = around.size;
    let pick = |true_one, other, condition| if condition { true_one } else { other };
    let mut lines = vec![
        (
            pick("framed", "alone", around.framed),
            words.get(pick_text(around.framed, Text::InsideFramed, Text::InsideAlone)).to_owned(),
        ),
        ("size", words.with(Text::InsideSize, &format!("{width} × {height}"))),
    ];
    let mut add = |name: &'static str, text: Text| lines.push((name, words.get(text).to_owned()));
    if height < LOW {
        add("low", Text::InsideLow);
    }
    if width < NARROW {
        add("narrow", Text::InsideNarrow);
    }
    add("started", Text::InsideStarted);
    add(pick("opaque", "own", around.opaque), pick_text(around.opaque, Text::InsideOpaque, Text::InsideOwn));
    add(
        pick("storage", "no-storage", around.keeps),
        pick_text(around.keeps, Text::InsideStorage, Text::InsideNoStorage),
    );
    // Nobody can read the flags of the own sandbox. Who gives no origin seldom gives more.
    add(
        pick("calls-unlikely", "calls-likely", around.opaque),
        pick_text(around.opaque, Text::InsideCallsUnlikely, Text::InsideCallsLikely),
    );
    let line = |(name, text): (&'static str, String)| html! { <li data-seen={name}>{ text }</li> };
    html! {
        <section class="inside">
            <h2>{ words.get(Text::Inside).to_owned() }</h2>
            <ul>{ for lines.into_iter().map(line) }</ul>
        </section>
    }
}

fn pick_text(condition: bool, true_one: Text, other: Text) -> Text {
    if condition { true_one } else { other }
}
