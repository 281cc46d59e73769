//! `test`: everything that must hold, in the order in which it fails soonest.

use xtask::paths;
use xtask::tools::{browsers, cargo, hosts, run, step, wasm};

use crate::{check, site, weight};

/// The browser tests, which need a built site.
const BROWSER_TESTS: &str = "offercheck-tests";

/// Runs all checks and tests; `fast` leaves the browsers out.
pub fn all(fast: bool) -> anyhow::Result<()> {
    let here = |arguments: &[&str]| run(cargo().current_dir(paths::root()).args(arguments));
    step("format", || here(&["fmt", "--all", "--check"]))?;
    step("content", || check::checked_content(None).map(drop))?;
    wasm::target()?;
    step("lints", || {
        here(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
        here(&[
            "clippy",
            "--quiet",
            "--package",
            "offercheck",
            "--package",
            "offercheck-embed",
            "--target",
            wasm::TARGET,
            "--",
            "--deny",
            "warnings",
        ])
    })?;
    step("unit and property tests", || {
        here(&["test", "--quiet", "--workspace", "--exclude", BROWSER_TESTS])
    })?;
    let site = site::build(None, site::Words::All)?;
    if site.smallest {
        step("weigh a visit", || weight::check(&site.root))?;
    } else {
        println!("    not weighed, because a tool that makes it smaller is missing");
    }
    if fast {
        println!("all good, without the browsers");
        return Ok(());
    }
    hosts::nginx()?;
    hosts::caddy()?;
    hosts::wordpress()?;
    browsers::chromium()?;
    browsers::firefox()?;
    browsers::webkit()?;
    browsers::lynx()?;
    browsers::poppler()?;
    browsers::fonts()?;
    step("hosting, WordPress, and browser tests in Chromium, Firefox, WebKit and Lynx", || {
        // One browser at a time: on two cores WebKit's driver gives up beside another one.
        here(&["test", "--quiet", "--package", BROWSER_TESTS, "--", "--test-threads=1"])
    })?;
    println!("all good");
    Ok(())
}
