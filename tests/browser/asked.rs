//! What the page around the checklist asks for, in a frame and outside of one.

use std::fs;

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, in_browser};
use serde_json::json;
use xtask::headers;
use xtask::server::Server;

use crate::cases::walk;
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

#[test]
fn inside_another_app_nothing_is_promised_that_the_app_may_break() {
    in_browser("inapp", Engine::Chromium, &site(), async |page| {
        page.open("id/").await?;
        ensure!(
            !page.find(".inapp").await?.is_displayed().await?
                && page.find(".ours").await?.is_displayed().await?
        );
        let cdp = page.driver.cdp();
        for app in [
            "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0;]",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0",
            "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/119.0 Mobile Safari/537.36 BytedanceWebview/d8a21c6",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/MessengerForiOS;]",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari Line/13.1.0",
        ] {
            cdp.send_raw("Emulation.setUserAgentOverride", json!({ "userAgent": app })).await?;
            page.open("id/").await?;
            ensure!(page.find(".inapp").await?.is_displayed().await?, "{app} is not known");
            ensure!(!page.find(".ours").await?.is_displayed().await?, "{app} is promised for");
            page.find(".inapp [data-action=copy]").await?;
        }
        // A browser of its own is none of them.
        let own = "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36 Online/1";
        cdp.send_raw("Emulation.setUserAgentOverride", json!({ "userAgent": own })).await?;
        page.open("id/").await?;
        ensure!(page.find(".ours").await?.is_displayed().await?);
        Ok(())
    });
}

/// The text as it goes to a chat, as a text message, and as it is shown.
const TEXTS: &str = "[...document.querySelectorAll('main .message a')].map(({ href }) => decodeURIComponent(href)).join('\\n') + '\\n' + \
    document.querySelector('main .message blockquote').firstChild.data.replaceAll('\\u200b', '')";

#[test]
fn the_text_for_somebody_else_holds_the_address_and_nothing_of_the_answers() {
    for language in ["en", "km", "ur"] {
        in_browser("share", Engine::Chromium, &site(), async |page| {
            let mut sent: Option<String> = None;
            // Whatever was answered, the words are the same.
            for case in recorded().into_iter().filter(|case| language == "en" || case.ends_with('2')) {
                page.open(&format!("{language}/#from=ID&to=KH")).await?;
                walk(page, &case).await?;
                page.tap("main [data-action=take]").await?;
                page.find("main .message a").await?;
                let texts = page.run(TEXTS).await?;
                let texts = texts.as_str().unwrap_or_default().to_owned();
                let address = format!("{}{language}/", page.server.address());
                let (_, text) =
                    texts.lines().next().and_then(|line| line.split_once("?text=")).unwrap_or_default();
                ensure!(text.ends_with(&address), "{text}");
                ensure!(
                    texts.lines().all(|line| line.ends_with(text)),
                    "not all ways send the same: {texts}"
                );
                ensure!(sent.as_ref().is_none_or(|sent| *sent == texts), "after {case}: {texts}");
                sent = Some(texts);
            }
            Ok(())
        });
    }
}

/// The recorded cases that are walked as an offer.
fn recorded() -> Vec<String> {
    let folder = xtask::paths::root().join("core/tests/cases");
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the cases")
        .filter_map(|file| file.ok()?.file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
        .collect();
    names.sort();
    names
}
