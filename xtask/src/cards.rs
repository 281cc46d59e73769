//! `cards`: the pictures that stand for the checklist where nothing but a linked picture is allowed, and in previews.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::ensure;
use offercheck_view::paper::escape;
use xtask::paths;
use xtask::tools::{browsers, run};

use crate::check::checked_content;
use crate::site::template;

/// Draws `web/card.html` in each language into `web/card-<language>.png`. They are kept in the repository, so that no build
/// needs a browser.
pub fn run_all() -> anyhow::Result<()> {
    let (content, _) = checked_content(None)?;
    let browser = browsers::chromium()?.browser;
    for language in content.languages() {
        let text = |wanted: &str| {
            let found = content.messages(language).find(|(key, _)| *key == wanted);
            found.map_or_else(String::new, |(_, message)| escape(&message.text))
        };
        let values = vec![
            ("lang", escape(language)),
            ("title", text("ui-title")),
            ("lead", text("page-preview")),
            ("action", text("page-start")),
        ];
        let page = template("card.html", values)?;
        let source = paths::root().join("target/card.html");
        fs::write(&source, page)?;
        let picture = paths::root().join(format!("web/card-{language}.png"));
        let mut command = Command::new(&browser);
        command
            .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
            .args(["--window-size=1200,630", "--force-device-scale-factor=1"])
            .arg(format!("--screenshot={}", picture.display()))
            .arg(&source)
            .stderr(Stdio::null());
        run(&mut command)?;
        fs::remove_file(source)?;
        ensure!(picture.is_file(), "{} was not drawn", picture.display());
    }
    Ok(())
}
