//! offercheck in the browser: one plain question a screen, the warning signs, what to do, whom to call.

mod app;
mod browser;
mod components;
mod options;
mod scene;
mod screens;
mod session;
mod words;

use browser::page::{self, Problem};

fn main() {
    // The hook runs before the program dies; the plain page behind it needs no program.
    yew::set_custom_panic_hook(Box::new(|_| page::show_problem(Problem::Crash)));
    match page::mount() {
        Some(mount) => {
            yew::Renderer::<app::App>::with_root(mount).render();
        }
        None => page::show_problem(Problem::Missing),
    }
}
