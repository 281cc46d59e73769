//! The one-file copy, opened from a disk.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, Lack, in_browser, in_browser_without};

use serde_json::json;

use crate::{LANGUAGES, site};

#[test]
fn the_one_file_copy_walks_from_a_disk_and_asks_for_nothing() {
    for engine in ENGINES {
        for language in LANGUAGES {
            in_browser("one-file", engine, &site(), async |page| {
                let file = site().join(format!("offercheck-{language}.html"));
                page.driver.goto(format!("file://{}", file.display())).await?;
                page.find("main[data-state=ready]").await?;
                for (question, answer) in [("start", "for-me"), ("nationality", "ID"), ("country", "KH")] {
                    page.answer(question, answer).await?;
                }
                page.find("main[data-screen=stop]").await?;
                page.tap("[data-action=contacts]").await?;
                page.find("a[href='tel:+85512813282']").await?;
                page.tap("[data-action=back]").await?;
                page.find("main[data-screen=stop]").await?;
                ensure!(page.server.asked().is_empty(), "asked for {:?}", page.server.asked());
                let asked = page
                    .run("performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('blob:'))")
                    .await?;
                ensure!(asked == json!([]), "asked for {asked}");
                Ok(())
            });
        }
    }
}

#[test]
fn a_crash_of_the_one_file_copy_brings_its_plain_page() {
    for engine in ENGINES {
        in_browser("one-file-crash", engine, &site(), async |page| {
            let file = site().join("offercheck-en.html");
            page.driver.goto(format!("file://{}", file.display())).await?;
            page.find("main[data-state=ready]").await?;
            page.run("const refuse = () => { throw new Error('refused') }; Node.prototype.insertBefore = refuse; Node.prototype.appendChild = refuse; document.querySelector('[data-answer=for-me]').click(); return true").await?;
            page.until("document.documentElement.dataset.problem ?? null", "crash").await?;
            ensure!(page.find(".plain a[href^='tel:']").await?.attr("href").await?.is_some());
            Ok(())
        });
    }
}

#[test]
fn a_copy_that_cannot_run_shows_the_numbers_and_says_why() {
    let address = || format!("file://{}", site().join("offercheck-id.html").display());
    for engine in ENGINES {
        in_browser_without(Lack::Scripts, "one-file-no-scripts", engine, &site(), async |page| {
            page.driver.goto(address()).await?;
            ensure!(
                page.find(".plain noscript p").await?.is_displayed().await?,
                "nothing says that scripts are off"
            );
            ensure!(!page.find("#app").await?.is_displayed().await?, "buttons that can do nothing are shown");
            page.find(".plain a[href^='tel:']").await?;
            Ok(())
        });
    }
    in_browser("one-file-old", Engine::Chromium, &site(), async |page| {
        let source = json!({ "source": "delete globalThis.DecompressionStream" });
        page.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        page.driver.goto(address()).await?;
        page.until("document.documentElement.dataset.problem ?? null", "unsupported").await
    });
}

#[test]
fn a_copy_that_was_cut_on_its_way_says_so_and_shows_the_numbers() {
    let whole = std::fs::read(site().join("offercheck-id.html")).expect("a copy");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("cut.html");
    std::fs::write(&file, whole.get(..whole.len() / 2).expect("half of it")).expect("a cut copy");
    for engine in ENGINES {
        in_browser("one-file-cut", engine, &site(), async |page| {
            page.driver.goto(format!("file://{}", file.display())).await?;
            page.until("document.documentElement.dataset.problem ?? null", "missing").await?;
            page.find(".plain a[href^='tel:']").await?;
            Ok(())
        });
    }
}
