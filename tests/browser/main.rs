//! The built site in Chromium, Firefox and WebKit, as people use it. `cargo xtask test` builds it first.

mod cases;
mod failures;
mod offline;
mod one_file;
mod reading;
mod silence;
mod start;
mod walk;

use std::fs;
use std::path::{Path, PathBuf};

use xtask::paths;

/// The languages a case is walked in.
const LANGUAGES: [&str; 2] = ["en", "id"];

/// The built site.
fn site() -> PathBuf {
    let site = paths::dist();
    assert!(site.join("index.html").is_file(), "there is no site in dist/; run `cargo xtask build` first");
    site
}

/// A copy of a folder, in which a test may break things.
fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
