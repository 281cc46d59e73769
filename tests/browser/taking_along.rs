//! What somebody takes along: a card on one screen, a text, numbers for the phone book. Each says what it leaves behind.

use anyhow::{Context, ensure};
use offercheck_tests::{ENGINES, Engine, in_browser};
use serde_json::json;

use crate::cases::walk;
use crate::languages::languages;
use crate::site;

#[test]
fn the_card_stands_on_one_screen_in_every_language() {
    in_browser("card", Engine::Chromium, &site(), async |page| {
        // A phone's screen below the browser's own bar.
        let size = json!({ "width": 360, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        page.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        for language in languages() {
            let work = async || -> anyhow::Result<()> {
                page.open(&format!("{language}/#from=ID&to=KH")).await?;
                page.tap("nav [data-action=contacts]").await?;
                page.tap("main [data-action=take]").await?;
                page.tap("main [data-action=card]").await?;
                page.find("main[data-screen=card] .num").await?;
                ensure!(page.count(".shot .num").await? == 3);
                let below =
                    page.run("document.querySelector('.shot').getBoundingClientRect().bottom").await?;
                ensure!(
                    below.as_f64().is_some_and(|below| below <= 640.0),
                    "the card ends {below} pixels down"
                );
                Ok(())
            };
            work().await.with_context(|| format!("in {language}"))?;
        }
        Ok(())
    });
}

#[test]
fn the_plan_stands_on_the_card_and_is_gone_with_the_answers() {
    for engine in ENGINES {
        in_browser("plan", engine, &site(), async |page| {
            page.open("en/#from=ID&to=KH").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            page.tap("nav [data-action=contacts]").await?;
            page.tap("main [data-action=take]").await?;
            page.tap("main [data-action=plan]").await?;
            page.tap("[data-pick=word-1]").await?;
            page.tap("[data-pick=knows-0]").await?;
            page.find("[data-pick=word-1][aria-pressed=true]").await?;
            page.tap("main [data-action=sheet]").await?;
            let paper = page.text(".paper").await?;
            ensure!(paper.contains("Umbrella") && paper.contains("My mother"), "{paper}");
            page.tap("nav [data-action=erase]").await?;
            page.find("main[data-screen=start]").await?;
            page.tap("nav [data-action=contacts]").await?;
            page.tap("main [data-action=take]").await?;
            page.tap("main [data-action=plan]").await?;
            page.find("[data-pick=word-1]").await?;
            ensure!(page.count("main [aria-pressed=true]").await? == 0);
            Ok(())
        });
    }
}

#[test]
fn numbers_go_into_the_phone_book_under_a_name_that_says_nothing() {
    in_browser("book", Engine::Chromium, &site(), async |page| {
        page.open("en/#from=ID&to=KH").await?;
        page.tap("nav [data-action=contacts]").await?;
        page.tap("main [data-action=take]").await?;
        ensure!(page.count("[data-action=save]").await? == 0, "a file before a name was chosen");
        page.tap("main [data-pick='1']").await?;
        let link = page.find("[data-action=save]").await?;
        ensure!(link.attr("download").await?.as_deref() == Some("Shop.vcf"));
        let file = page
            .run("decodeURIComponent(document.querySelector('[data-action=save]').href.split(',')[1])")
            .await?;
        let file = file.as_str().unwrap_or_default().to_owned();
        ensure!(file.matches("VERSION:4.0\r\n").count() == 3 && file.contains("FN:Shop 3\r\n"), "{file}");
        for word in ["offercheck", "Cambodia", "police", "embassy", "Migrant"] {
            ensure!(!file.contains(word), "{word} stands in {file}");
        }
        Ok(())
    });
}

#[test]
fn every_way_to_take_numbers_along_says_what_it_leaves_behind() {
    in_browser("leaves", Engine::Chromium, &site(), async |page| {
        page.open("en/#from=ID&to=KH").await?;
        walk(page, "july-2022").await?;
        page.tap("main [data-action=take]").await?;
        page.tap("main [data-pick='0']").await?;
        let ways = page.run("[...document.querySelectorAll('.way')].map((way) => way.querySelector('.meta')?.textContent.length > 20)").await?;
        ensure!(ways == json!([true, true, true, true]), "{ways}");
        let text = page.text("main").await?;
        for line in ["The message stays in the chat", "The numbers stay in the phone book"] {
            ensure!(text.contains(line), "{line:?}");
        }
        let first = page
            .run("document.querySelector('main [data-action]:not([data-action=back])').dataset.action")
            .await?;
        ensure!(first == json!("card"), "{first} comes first, where files fail");
        Ok(())
    });
}
