//! What is always there: Back and Leave above, Numbers, Language and Erase below.

use yew::{Callback, Html, MouseEvent, html};

use super::icon::{Icon, icon};
use crate::scene::{Scene, Tap};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// The bar above the screen.
pub fn top(scene: &Scene) -> Html {
    let back = scene.session.can_go_back();
    html! {
        <header class="top" key={format!("top-{}-{back}", scene.walk.words.language)}>
            if back {
                <button type="button" class="quiet" data-action="back" onclick={scene.on(Action::Back)}>
                    { icon(Icon::Back) }<span>{ scene.ui(Ui::Back) }</span>
                </button>
            } else {
                <strong>{ scene.ui(Ui::Title) }</strong>
            }
            <button type="button" class="leave" data-action="leave" onclick={scene.on_tap(Tap::Leave)}>
                { icon(Icon::Leave) }<span>{ scene.ui(Ui::Leave) }</span>
            </button>
        </header>
    }
}

/// The bar below the screen.
pub fn bottom(scene: &Scene) -> Html {
    let has_answers = scene.session.has_answers();
    html! {
        <nav class="bar" key={format!("bar-{}-{has_answers}", scene.walk.words.language)}>
            { item("contacts", Icon::Phone, scene.ui(Ui::Numbers), scene.on(Action::Open(Screen::Contacts))) }
            { item("language", Icon::Language, scene.ui(Ui::Language), scene.on(Action::Open(Screen::Language))) }
            if has_answers {
                { item("erase", Icon::Erase, scene.ui(Ui::Erase), scene.on(Action::Erase)) }
            }
        </nav>
    }
}

fn item(action: &'static str, picture: Icon, words: &str, on: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="quiet" data-action={action} onclick={on}>
            { icon(picture) }<span>{ words }</span>
        </button>
    }
}
