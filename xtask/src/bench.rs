//! `bench`: what the site weighs on the way to a phone, and how long the next question takes.

use xtask::paths;
use xtask::tools::{self, browsers, cargo, step};

use crate::{site, weight};

/// Builds the site, prints sizes and timings.
pub fn run() -> anyhow::Result<()> {
    let site = site::build()?;
    for visit in weight::visits(&site.root)? {
        println!("{visit}");
    }
    browsers::chromium()?;
    step("time the next question in Chromium, processor slowed down six times", || {
        tools::run(cargo().current_dir(paths::root()).args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "offercheck-tests",
            "--bin",
            "timing",
        ]))
    })
}
