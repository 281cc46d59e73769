//! Help before questions: how to leave, whom to call from here, what to say.

use offercheck_core::contacts::reach;
use offercheck_core::id::Id;
use yew::{Html, html};

use crate::components::contact_card::contact_card;
use crate::components::parts;
use crate::scene::{Loaded, Scene, Tap, other};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// How many contacts stand here; the others are one tap away.
const FIRST_CONTACTS: usize = 3;

pub fn help(scene: &Scene) -> Html {
    let answers = scene.session.answers();
    let known = answers.answer("there-country").is_some();
    let watched = answers.is("there-safe", "watched") && !known;
    let lost = answers.is("there-safe", "other-lost");
    html! {
        <>
            if watched {
                { how_to_hide(scene) }
            } else {
                <h1 tabindex="-1">{ scene.ui(Ui::HelpHeading) }</h1>
            }
            { numbers(scene) }
            if !known {
                <p>{ scene.ui(Ui::HelpTellUs) }</p>
            }
            <p>{ scene.ui(Ui::HelpSay) }</p>
            if lost {
                { parts::section(scene.ui(Ui::HelpLostHeading), vec![parts::steps(
                    [Ui::HelpLost1, Ui::HelpLost2, Ui::HelpLost3].map(|step| html! { scene.ui(step) }).to_vec(),
                )]) }
            }
            <div class="ways">
                { parts::button("more", "", scene.ui(Ui::HelpMore), scene.on(Action::More)) }
                { parts::button("contacts", "ghost", scene.ui(Ui::AllNumbers), scene.on(Action::Open(Screen::Contacts))) }
                { parts::button("to-result", "ghost", scene.ui(Ui::ToResult), scene.on(Action::ToResult)) }
            </div>
            <p class="promise">{ scene.ui(Ui::CallShows) }</p>
        </>
    }
}

fn how_to_hide(scene: &Scene) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ scene.ui(Ui::HideHeading) }</h1>
            <p>{ scene.ui(Ui::HideTap) }</p>
            <p class="meta">{ scene.ui(Ui::HideKeys) }{ " " }{ scene.ui(Ui::HideHistory) }</p>
            <h2>{ scene.ui(Ui::HelpHeading) }</h2>
        </>
    }
}

/// The best state and independent numbers for where the person is, then the host country's.
fn numbers(scene: &Scene) -> Html {
    let directory = match scene.numbers {
        Loaded::Here(numbers) => &numbers.directory,
        Loaded::Coming => return html! { <p class="meta">{ scene.ui(Ui::NumbersComing) }</p> },
        Loaded::Failed => return failed(scene),
    };
    let whereabouts = scene.whereabouts();
    let nationality = whereabouts.nationality.unwrap_or_else(other);
    let now = whereabouts.now.unwrap_or_else(other);
    let reach = reach(directory, nationality.as_str(), now.as_str());
    let mut shown: Vec<&offercheck_core::directory::Contact> = Vec::new();
    shown.extend(reach.state.first());
    shown.extend(reach.independent.first());
    shown.extend(reach.host.first());
    let rest = reach
        .in_order()
        .into_iter()
        .filter(|contact| !shown.contains(contact) && !reach.without_number.contains(contact));
    let rest: Vec<_> = rest.take(FIRST_CONTACTS - shown.len()).collect();
    shown.extend(rest);
    let nothing = (!reach.has_number()).then(|| html! { <p>{ nothing_here(scene, &now) }</p> });
    html! { <>{ for nothing }{ for shown.into_iter().map(|contact| contact_card(scene, contact, now.as_str())) }</> }
}

/// What to say where we know no number.
pub fn nothing_here(scene: &Scene, country: &Id) -> String {
    match scene.country(country) {
        Some(name) => format!("{} {}", scene.texts().ui_with(Ui::NoneHere, name), scene.ui(Ui::NoneAtAll)),
        None => scene.ui(Ui::NoneAtAll).to_owned(),
    }
}

/// What to say where the numbers did not load.
pub fn failed(scene: &Scene) -> Html {
    html! {
        <>
            <p class="notice">{ scene.ui(Ui::NumbersFailed) }{ " " }{ scene.ui(Ui::PageMissing) }</p>
            { parts::button("retry", "ghost", scene.ui(Ui::TryAgain), scene.on_tap(Tap::Retry)) }
        </>
    }
}
