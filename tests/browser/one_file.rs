//! The one-file copy, opened from a disk.

use anyhow::ensure;
use offercheck_tests::{ENGINES, in_browser};

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
                ensure!(asked == serde_json::json!([]), "asked for {asked}");
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
