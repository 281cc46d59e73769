//! axe-core, which knows the rules by which people with any ability can use a page.

use std::fs;

use anyhow::Context;

use super::npm;

/// MPL-2.0, of Deque; used by tests alone, so nothing of it is in the site.
const VERSION: &str = "4.14.1";

/// Its script, which makes `axe` in a page.
///
/// # Errors
/// What is missing and how to get it.
pub fn script() -> anyhow::Result<String> {
    let file = npm::file("axe-core", VERSION, "axe.min.js", "axe-core, which checks who can use a page")?;
    fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
}
