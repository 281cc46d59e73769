//! What the page around the checklist asks for, in a frame and outside of one.

use std::fs;

use anyhow::ensure;
use offercheck_tests::{ENGINES, in_browser};
use xtask::headers;

use crate::copies::copy;

const ASKED: &str = "en/#helpline=any-ngo-chabdai-kh,nobody&org=Rumah%20%3Cb%3EKerja%3C/b%3E";

/// A copy of the site with a host's page beside it, which no policy keeps from showing a frame.
fn with_a_host() -> tempfile::TempDir {
    let copy = copy();
    let path = copy.path().join(headers::FILE);
    let sent = fs::read_to_string(&path).expect("the headers");
    let sent: Vec<&str> = sent.lines().filter(|line| !line.contains("Content-Security-Policy")).collect();
    fs::write(path, sent.join("\n")).expect("other headers");
    fs::create_dir(copy.path().join("host")).expect("a folder");
    let host = format!("<!doctype html><title>Host</title><iframe src=\"../{ASKED}\"></iframe>");
    fs::write(copy.path().join("host/index.html"), host).expect("a host's page");
    copy
}

#[test]
fn a_link_puts_contacts_first_and_names_an_organisation_only_in_a_frame() {
    let copy = with_a_host();
    for engine in ENGINES {
        in_browser("asked", engine, copy.path(), async |page| {
            page.open(ASKED).await?;
            ensure!(page.count(".org").await? == 0, "a link put a name on our own page");
            page.answer("start", "already-there").await?;
            page.tap("[data-answer=watched]").await?;
            page.tap("[data-action=more]").await?;
            page.answer("nationality", "ID").await?;
            page.answer("there-country", "KH").await?;
            let first = page.find("[data-contact]").await?.attr("data-contact").await?;
            ensure!(first.as_deref() == Some("any-ngo-chabdai-kh"), "{first:?} stands first");
            ensure!(page.count("[data-contact^=id-]").await? > 0, "the person's own state is gone");
            page.go("host/").await?;
            page.driver.enter_frame(0).await?;
            page.find("main[data-state=ready]").await?;
            let line = page.text(".org").await?;
            ensure!(line.contains("Rumah <b>Kerja</b>"), "{line:?} is not the name as text");
            ensure!(page.count(".org b").await? == 0, "the name is more than text");
            Ok(())
        });
    }
}

#[test]
fn what_a_site_asks_for_by_itself_counts_for_everybody_who_comes() {
    let copy = copy();
    let page = copy.path().join("en/index.html");
    let text = fs::read_to_string(&page).expect("the English start");
    // As `cargo xtask build --overlay` writes it.
    let options = "from=KE&amp;helpline=any-ngo-chabdai-kh&amp;org=Rumah%20Kerja";
    let own = text.replacen(
        "<meta name=\"offercheck-keep\"",
        &format!("<meta name=\"offercheck-options\" content=\"{options}\"><meta name=\"offercheck-keep\""),
        1,
    );
    assert_ne!(own, text, "the page has another head");
    fs::write(page, own).expect("a copy of somebody's own");
    for engine in ENGINES {
        in_browser("own-copy", engine, copy.path(), async |page| {
            page.open("en/").await?;
            ensure!(page.text(".org").await?.contains("Rumah Kerja"));
            page.answer("start", "for-me").await?;
            let first = page.find("[data-answer]").await?.attr("data-answer").await?;
            ensure!(first.as_deref() == Some("KE"), "{first:?} stands first");
            // A link asks for something else, and gets it.
            page.open("en/#from=PH").await?;
            page.answer("start", "for-me").await?;
            let first = page.find("[data-answer]").await?.attr("data-answer").await?;
            ensure!(first.as_deref() == Some("PH"), "{first:?} stands first");
            Ok(())
        });
    }
}
