//! What is always there: Back and Leave above, Numbers, Language and Erase below.

use yew::{Html, html};

use super::element::el;
use super::icon::Icon;
use super::parts::bar_button;
use crate::scene::{Scene, Tap};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// The bar above the screen.
pub fn top(scene: &Scene) -> Html {
    let back = scene.session.can_go_back();
    let first = if back {
        bar_button("back", "quiet", Icon::Back, scene.ui(Ui::Back), scene.on(Action::Back))
    } else {
        el("strong", "").text(scene.ui(Ui::Title)).html()
    };
    html! {
        <header class="top" key={format!("top-{}-{back}", scene.walk.words.language)}>
            { first }
            { bar_button("leave", "leave", Icon::Leave, scene.ui(Ui::Leave), scene.on_tap(Tap::Leave)) }
        </header>
    }
}

/// The bar below the screen.
pub fn bottom(scene: &Scene) -> Html {
    let has_answers = scene.session.has_answers();
    let open = |screen| scene.on(Action::Open(screen));
    let mut buttons = vec![
        bar_button("contacts", "quiet", Icon::Phone, scene.ui(Ui::Numbers), open(Screen::Contacts)),
        bar_button("language", "quiet", Icon::Language, scene.ui(Ui::Language), open(Screen::Language)),
    ];
    if has_answers {
        buttons.push(bar_button("erase", "quiet", Icon::Erase, scene.ui(Ui::Erase), scene.on(Action::Erase)));
    }
    html! {
        <nav class="bar" key={format!("bar-{}-{has_answers}", scene.walk.words.language)}>{ for buttons }</nav>
    }
}
