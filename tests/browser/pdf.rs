//! What is printed: one page, with its fonts, every number on it, a code that leads to the right page, and each script set as
//! the browser sets it on a screen.

use std::fs;
use std::process::Command;

use anyhow::{Context, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use offercheck_tests::{Engine, Page, Picture, Printed, in_browser};
use serde_json::json;
use xtask::paths;

use crate::cases::walk;
use crate::languages::languages;
use crate::site;

/// The paper inside its margins of 12 mm, in CSS pixels, and the margin itself.
const PAPER: (u32, u32) = (703, 1031);
const MARGIN: usize = 45;
/// Dots an inch of a CSS pixel.
const SCREEN: u32 = 96;

/// Has the browser print what is on the screen.
async fn print(page: &Page) -> anyhow::Result<Printed> {
    let cdp = page.driver.cdp();
    let pdf = cdp.send_raw("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
    let data = pdf["data"].as_str().context("nothing was printed")?;
    Printed::new(&STANDARD.decode(data)?)
}

/// The same as the browser draws it on a screen as wide as the paper.
async fn drawn(page: &Page) -> anyhow::Result<Picture> {
    let cdp = page.driver.cdp();
    cdp.send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let size = json!({ "width": PAPER.0, "height": PAPER.1, "deviceScaleFactor": 1, "mobile": false });
    cdp.send_raw("Emulation.setDeviceMetricsOverride", size).await?;
    page.run("scrollTo(0, 0); return true").await?;
    let shot = cdp.send_raw("Page.captureScreenshot", json!({ "format": "png" })).await?;
    cdp.send_raw("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    cdp.send_raw("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
    Picture::of_png(&STANDARD.decode(shot["data"].as_str().context("no picture")?)?)
}

/// Looks at one handout of the language on the screen.
async fn look_at(page: &Page, language: &str) -> anyhow::Result<()> {
    let numbers = page
        .run("[...document.querySelectorAll('.paper .num')].map(({ textContent }) => textContent)")
        .await?;
    let numbers: Vec<String> = serde_json::from_value(numbers)?;
    ensure!((2..=3).contains(&numbers.len()), "{numbers:?}");
    let printed = print(page).await?;
    let pages = printed.pages()?;
    ensure!(pages == 1, "{pages} pages");
    let left_behind = printed.fonts_left_behind()?;
    ensure!(left_behind.is_empty(), "fonts that do not travel: {left_behind:?}");
    let dense = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
    let text = dense(&printed.text()?);
    for number in &numbers {
        ensure!(text.contains(&dense(number)), "{number} is not on the paper");
    }
    let codes = printed.picture(300)?.codes();
    let expected = format!("{}{language}/contacts/ID/#KH", page.server.address());
    ensure!(codes == [expected.clone()], "the code leads to {codes:?}, not {expected}");
    Ok(())
}

/// Fails if letters stand on paper in another way than on the screen. The card has no columns, which a browser balances
/// otherwise on a screen.
async fn set_alike(page: &Page) -> anyhow::Result<()> {
    let likeness = print(page).await?.picture(SCREEN)?.likeness(&drawn(page).await?, MARGIN, MARGIN);
    ensure!(likeness > 0.9, "the paper is not set as the screen is: {likeness:.3}");
    Ok(())
}

#[test]
fn both_handouts_stand_on_one_page_in_every_language_and_hold_their_numbers() {
    in_browser("handouts", Engine::Chromium, &site(), async |page| {
        for language in languages() {
            let work = async || -> anyhow::Result<()> {
                page.open(&format!("{language}/")).await?;
                walk(page, "july-2022").await?;
                page.tap("main [data-action=take]").await?;
                page.tap("main [data-action=sheet]").await?;
                page.find("main[data-screen=sheet] .paper .num").await?;
                look_at(page, &language).await.context("the page alone")?;
                if language != "en" {
                    // English beside it, for whoever helps.
                    page.tap("main [data-action=beside][lang=en]").await?;
                    page.until("document.querySelector('.paper .yours .second') !== null", true).await?;
                    look_at(page, &language).await.context("the page in two languages")?;
                }
                page.tap("[data-action=back]").await?;
                page.tap("main [data-action=pocket]").await?;
                page.find("main[data-screen=pocket] .paper .num").await?;
                look_at(page, &language).await.context("the pocket card")?;
                set_alike(page).await
            };
            work().await.with_context(|| format!("in {language}"))?;
        }
        Ok(())
    });
}

#[test]
fn the_page_says_whose_it_is_and_names_nobody_and_no_level() {
    in_browser("sheet-words", Engine::Chromium, &site(), async |page| {
        page.open("en/").await?;
        walk(page, "july-2022").await?;
        page.tap("main [data-action=take]").await?;
        page.tap("main [data-action=sheet]").await?;
        let text = page.text("main .paper").await?;
        for line in [
            "This paper is yours. Keep it, fold it or throw it away.",
            "What the offer says",
            "Still unknown: ask this",
            "Where to check",
            "nothing, I travel on",
            "no reason to hold anybody back",
            "Facts of November 2026",
        ] {
            ensure!(text.contains(line), "{line:?} is not on {text}");
        }
        let text = text.to_lowercase();
        for word in
            ["do not go", "warning", "safe", "victim", "trafficking", "stop", "clear", "signature", "name:"]
        {
            ensure!(!text.contains(word), "the paper says {word:?}");
        }
        ensure!(page.count(".paper [data-level], .paper .level, .paper img").await? == 0);
        // One number of the state, one of nobody's state.
        let sides = page
            .run(
                "[...document.querySelectorAll('.paper .side')].map(({ textContent }) => textContent).join()",
            )
            .await?;
        ensure!(
            sides
                .as_str()
                .is_some_and(|sides| sides.contains("Your government") && sides.contains("Not a government")),
            "{sides}"
        );
        Ok(())
    });
}

#[test]
fn posters_and_cards_are_ready_for_a_printer() {
    // The last number of each, which is cut first where there is no room.
    for (from, to, language, last) in [
        ("ID", "KH", "id", "117"),
        ("MM", "TH", "my", "191"),
        ("PK", "AE", "ur", "999"),
        ("IN", "KH", "ta", "117"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let status = Command::new(env!("CARGO"))
            .current_dir(paths::root())
            .args(["xtask", "print", "--from", from, "--to", to, "--lang", language, "--place", "K7"])
            .args(["--address", "https://check.example.org/a/b", "--out"])
            .arg(folder.path())
            .status()
            .expect("the workshop");
        assert!(status.success());
        for (kind, codes) in [("poster", 1), ("cards", 4)] {
            let file = folder.path().join(format!("{kind}-{from}-{to}-{language}.pdf"));
            let printed = Printed::new(&fs::read(&file).expect("a PDF")).expect("a PDF");
            assert_eq!(printed.pages().expect("pages"), 1, "{kind} {language}");
            assert_eq!(
                printed.fonts_left_behind().expect("fonts"),
                Vec::<String>::new(),
                "{kind} {language}"
            );
            let read = printed.picture(300).expect("a picture").codes();
            let address = format!("https://check.example.org/a/b/{language}/#from={from}&to={to}&place=K7");
            assert_eq!(read, vec![address; codes], "{kind} {language}");
            let text = printed.text().expect("text");
            assert!(text.contains("K7") && text.contains(last), "{kind} {language}: {text}");
        }
    }
}
