//! Help before questions: how to leave, whom to call from here, what to say.

use offercheck_core::contacts::reach;
use offercheck_core::id::Id;
use yew::Html;

use crate::components::contact_card::contact_card;
use crate::components::element::el;
use crate::components::parts;
use crate::scene::{Loaded, Scene, Tap, other};
use crate::session::{Action, Screen};
use crate::words::Ui;

pub fn help(scene: &Scene) -> Vec<Html> {
    let answers = scene.session.answers();
    let known = answers_tell_where(scene);
    let watched = answers.is("there-safe", "watched") && !known;
    let mut content =
        if watched { how_to_hide(scene) } else { vec![parts::title(scene.ui(Ui::HelpHeading))] };
    if !known {
        content.push(parts::p("help", scene.ui(Ui::HelpTellUs)));
    }
    content.push(parts::p("meta", scene.ui(Ui::CallShows)));
    content.extend(numbers(scene));
    content.push(parts::p("", scene.ui(Ui::HelpSay)));
    if answers.is("there-safe", "other-lost") {
        let steps = parts::text_steps(scene, &[Ui::HelpLost1, Ui::HelpLost2, Ui::HelpLost3]);
        content.push(parts::section(scene.ui(Ui::HelpLostHeading), vec![steps]));
    }
    let all_numbers = scene.on(Action::Open(Screen::Contacts));
    let ways = el("div", "ways")
        .node(parts::button("more", "", scene.ui(Ui::HelpMore), scene.on(Action::More)))
        .node(parts::button("contacts", "ghost", scene.ui(Ui::AllNumbers), all_numbers))
        .node(parts::button("to-result", "ghost", scene.ui(Ui::ToResult), scene.on(Action::ToResult)));
    content.push(ways.html());
    content
}

fn how_to_hide(scene: &Scene) -> Vec<Html> {
    vec![
        parts::title(scene.ui(Ui::HideHeading)),
        parts::p("", scene.ui(Ui::HideTap)),
        el("p", "meta").text(scene.ui(Ui::HideKeys)).text(" ").text(scene.ui(Ui::HideHistory)).html(),
        el("h2", "").text(scene.ui(Ui::HelpHeading)).html(),
    ]
}

/// Whom to call first from where the person is; the others are one tap away.
fn numbers(scene: &Scene) -> Vec<Html> {
    let directory = match scene.numbers {
        Loaded::Here(numbers) => &numbers.directory,
        Loaded::Coming => return vec![parts::p("meta", scene.ui(Ui::NumbersComing))],
        Loaded::Failed => return failed(scene),
    };
    let whereabouts = scene.whereabouts();
    let nationality = whereabouts.nationality.unwrap_or_else(other);
    let now = whereabouts.now.unwrap_or_else(other);
    let reach = reach(directory, nationality.as_str(), now.as_str());
    let shown = reach.first_to_call(true);
    let mut content = Vec::new();
    if !reach.has_number() && answers_tell_where(scene) {
        content.push(parts::p("", &nothing_here(scene, &now)));
    }
    content.extend(shown.into_iter().map(|contact| contact_card(scene, contact, now.as_str())));
    content
}

fn answers_tell_where(scene: &Scene) -> bool {
    scene.session.answers().answer("there-country").is_some()
}

/// What to say where we know no number.
pub fn nothing_here(scene: &Scene, country: &Id) -> String {
    match scene.country(country) {
        Some(name) => [&scene.texts().ui_with(Ui::NoneHere, name), " ", scene.ui(Ui::NoneAtAll)].concat(),
        None => scene.ui(Ui::NoneAtAll).to_owned(),
    }
}

/// What to say where the numbers did not load.
pub fn failed(scene: &Scene) -> Vec<Html> {
    vec![
        parts::p("notice", scene.ui(Ui::NumbersFailed)),
        parts::button("retry", "ghost", scene.ui(Ui::TryAgain), scene.on_tap(Tap::Retry)),
    ]
}
