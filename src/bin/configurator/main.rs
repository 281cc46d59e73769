//! The program of the pages for webmasters: the configurator, and the look at what stops the widget on a page. Walkers load
//! nothing of it.

mod configurator;
mod inside;
mod options;
mod parts;
mod poster;
mod recipe;
mod self_test;
mod start;

use offercheck::browser::page;

/// The page says which of the two it is. If anything is missing, what stands in the page already stays there.
fn main() {
    match page::metas("offercheck-page").first().map(String::as_str) {
        Some("configurator") => start::configurator(),
        Some("self-test") => start::self_test(),
        _ => page::show_missing(),
    }
}
