//! The system, and its recipe in steps.

use offercheck_embed::recipe::{Kitchen, Step, Way};
use offercheck_embed::setup::{Field, System};
use offercheck_embed::words::{Text, Words};
use yew::{Callback, Html, html};

use crate::parts::{Copied, labelled, list, paste};

/// The choice of a system and what to do there.
pub fn view(
    kitchen: &Kitchen,
    words: &Words,
    copied: &Copied,
    copy: &Callback<(String, String)>,
    set: &Callback<(Field, String)>,
) -> Html {
    let systems = System::ALL.map(|system| (system.name().to_owned(), words.get(name(system)).to_owned()));
    let set = set.reform(|value| (Field::System, value));
    let system = kitchen.setup.system.name();
    let chooser = list(Field::System.name(), system, systems.into(), set);
    let way = |(number, way): (usize, Way)| {
        let step = |(place, step): (usize, Step)| {
            let box_name = format!("way-{number}-{place}");
            html! {
                <li><div>
                    <p>{ words.get(step.text).to_owned() }</p>
                    { for step.code.map(|code| paste(words, &box_name, &code, copied, copy)) }
                </div></li>
            }
        };
        html! {
            <article class="card" data-way={number.to_string()}>
                <h3>{ words.get(way.heading).to_owned() }</h3>
                <p class="meta">{ words.get(way.known.text()).to_owned() }</p>
                <ol class="steps">{ for way.steps.into_iter().enumerate().map(step) }</ol>
            </article>
        }
    };
    html! {
        <section class="recipe" key={system}>
            <h2>{ words.get(Text::Recipe).to_owned() }</h2>
            { labelled(words.get(Text::System), None, chooser) }
            { for kitchen.ways().into_iter().enumerate().map(way) }
        </section>
    }
}

fn name(system: System) -> Text {
    match system {
        System::Html => Text::SystemHtml,
        System::WordPress => Text::SystemWordpress,
        System::WordPressAuthor => Text::SystemWordpressAuthor,
        System::WordPressPlugin => Text::SystemWordpressPlugin,
        System::WordPressCom => Text::SystemWordpressCom,
        System::Wix => Text::SystemWix,
        System::Squarespace => Text::SystemSquarespace,
        System::Drupal => Text::SystemDrupal,
        System::Blogger => Text::SystemBlogger,
        System::GoogleSites => Text::SystemGoogleSites,
        System::Post => Text::SystemPost,
    }
}
