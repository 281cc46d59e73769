//! offercheck in the browser: one plain question a screen, the warning signs, what to do, whom to call.

mod app;
mod tree;

use offercheck::browser::{load, page};

/// A panic ends the program on the spot; `web/boot.js` sees that and shows the plain page with its reason.
///
/// The program takes the place of the page that stands before it once everything for the first question is here: until
/// then that page stays, and afterwards nothing jumps.
fn main() {
    let language = page::languages().into_iter().find(|language| language.tag == page::language());
    let Some((mount, language)) = page::mount().zip(language) else { return page::show_missing() };
    let (tag, address) = (language.tag.clone(), language.walk.clone());
    let start = move |bytes: Option<Vec<u8>>| {
        let Some(bytes) = bytes else { return page::show_missing() };
        let Some(walk) = app::read_walk(&tag, &bytes) else {
            page::name_broken(&address);
            return page::show_missing();
        };
        let focus = page::focus();
        yew::Renderer::<app::App>::with_root_and_props(mount, app::Start { walk, focus }).render();
    };
    load::pack(&language.walk, false, Box::new(start));
}
