//! The built site in Chromium, Firefox and WebKit, as people use it. `cargo xtask test` builds it first.

mod asked;
mod cases;
mod configurator;
mod copies;
mod embed;
mod failures;
mod handing_over;
mod languages;
mod narrow;
mod offline;
mod one_file;
mod pdf;
mod practice;
mod reading;
mod silence;
mod start;
mod startup;
mod taking_along;
mod text;
mod there;
mod versions;
mod walk;

use std::path::PathBuf;

use xtask::paths;

/// The languages a case is walked in.
const LANGUAGES: [&str; 2] = ["en", "id"];

/// The built site.
fn site() -> PathBuf {
    let site = paths::dist();
    assert!(site.join("index.html").is_file(), "there is no site in dist/; run `cargo xtask build` first");
    site
}
