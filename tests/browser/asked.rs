//! What the page around the checklist asks for, in a frame and outside of one.

use std::fs;

use anyhow::ensure;
use offercheck_tests::{ENGINES, in_browser};
use xtask::headers;
use xtask::server::Server;

use crate::copies::copy;
use crate::site;

const ASKED: &str = "en/#helpline=any-ngo-chabdai-kh,nobody&org=Rumah%20%3Cb%3EKerja%3C/b%3E";

#[test]
fn a_link_puts_contacts_first_and_names_an_organisation_only_in_a_frame() {
    for engine in ENGINES {
        in_browser("asked", engine, &site(), async |page| {
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
            // On a host page with an origin of its own.
            let folder = tempfile::tempdir()?;
            let frame = format!(
                "<!doctype html><title>Host</title><iframe src=\"{}{ASKED}\"></iframe>",
                page.server.address()
            );
            fs::write(folder.path().join("index.html"), frame)?;
            fs::write(folder.path().join(headers::FILE), "")?;
            let host = Server::start(folder.path(), 0)?;
            page.visit(&host.address()).await?;
            page.find("iframe").await?.enter_frame().await?;
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
