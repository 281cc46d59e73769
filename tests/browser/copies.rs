//! Copies of the built site in which something is broken, or something listens.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use offercheck_tests::Page;
use xtask::folders;

use crate::site;

/// Keeps what the page says in the console and what each frame shows. It runs before the page's own scripts.
const LISTENER: &str = include_str!("listener.js");

/// A part of a file's name, and what happens to the file.
pub type Change = (&'static str, fn(&Path));

/// A whole copy of the site.
pub fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder for a copy");
    copy_folder(&site(), copy.path());
    copy
}

/// A copy of the site in which the files of one kind are missing or changed.
pub fn broken((name_part, change): Change) -> tempfile::TempDir {
    let copy = copy();
    let assets: Vec<PathBuf> = fs::read_dir(copy.path().join("assets"))
        .expect("assets")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    let hit: Vec<&PathBuf> =
        assets.iter().filter(|file| file.to_string_lossy().contains(name_part)).collect();
    assert!(!hit.is_empty(), "no asset is called {name_part}");
    hit.into_iter().for_each(|file| change(file));
    copy
}

/// Copies a folder with all below it.
pub fn copy_folder(from: &Path, to: &Path) {
    folders::copy(from, to).expect("a copy");
}

/// Cuts a file in half.
pub fn cut(file: &Path) {
    let bytes = fs::read(file).expect("a file");
    fs::write(file, &bytes[..bytes.len() / 2]).expect("a shorter file");
}

/// Turns one bit of a file round, in its middle.
pub fn flip(file: &Path) {
    let mut bytes = fs::read(file).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(file, bytes).expect("a changed file");
}

/// Takes a file away.
pub fn remove(file: &Path) {
    fs::remove_file(file).expect("a file to remove");
}

/// Lets the English start of a copy listen to itself. It is not kept on the phone: it is not the page that was built.
pub fn listening(copy: tempfile::TempDir) -> tempfile::TempDir {
    let page = copy.path().join("en/index.html");
    let html = fs::read_to_string(&page).expect("the English start");
    let with = html.replacen("<title>", "<script src=\"../listener.js\"></script>\n<title>", 1);
    assert_ne!(html, with, "the page has no title");
    // A page with other bytes than those of the build is never kept; that is no news in the console.
    let with = with.replacen("offercheck-keep", "nobody", 1);
    fs::write(page, with).expect("a page that listens");
    fs::write(copy.path().join("listener.js"), LISTENER).expect("a script");
    copy
}

/// What a page that listens has said so far: errors and warnings, its own and the browser's.
pub async fn said(page: &Page) -> anyhow::Result<Vec<String>> {
    let said = page.run("window.said").await?;
    let said = said.as_array().context("the page does not listen")?;
    Ok(said.iter().map(|words| words.as_str().unwrap_or_default().to_owned()).collect())
}
