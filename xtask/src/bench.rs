//! `bench`: what the site weighs on the way to a phone and how quickly it is there, beside the least page that could show
//! its first screen and beside the same questions in Preact and React.

mod data;
mod peers;
mod ten_times;

use xtask::paths;
use xtask::tools::esbuild::Minifier;
use xtask::tools::{self, browsers, cargo, step};

use crate::check::checked_content;
use crate::{site, weight};

/// The language that is measured.
const LANGUAGE: &str = "en";

/// Builds the site and what it is compared with, and prints sizes and timings.
pub fn run() -> anyhow::Result<()> {
    let site = site::build(None, site::Words::All)?;
    for visit in weight::visits(&site.root)? {
        println!("{visit}");
    }
    let (content, _) = checked_content(None)?;
    let minifier = Minifier::find();
    step("build the floor, the peers and ten times the contacts", || {
        peers::write(&site.root, &content, &minifier)?;
        ten_times::write(&site.root, &content)
    })?;
    browsers::chromium()?;
    step("measure in Chromium", || {
        tools::run(cargo().current_dir(paths::root()).args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "offercheck-tests",
            "--bin",
            "bench",
        ]))
    })
}
