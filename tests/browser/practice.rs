//! Real offers to practise on: all of them open, none leaves an answer behind.

use anyhow::ensure;
use offercheck_tests::{Engine, in_browser};

use crate::site;

#[test]
fn ten_real_offers_can_be_tried_before_ones_own() {
    in_browser("practice", Engine::Chromium, &site(), async |page| {
        for language in ["en", "id", "km"] {
            page.open(&format!("{language}/")).await?;
            page.tap("main [data-action=practice]").await?;
            page.find("main[data-screen=practice] [data-action=case]").await?;
            ensure!(page.count("[data-action=case]").await? == 10);
            for case in 1..=10 {
                page.tap(&format!("main [data-action=case]:nth-of-type({case})")).await?;
                page.tap("main[data-screen=case] summary").await?;
                for part in ["blockquote", ".strong", ".sources li"] {
                    // Sources unfold once more.
                    let text = page
                        .run(&format!("document.querySelector('main {part}').textContent.trim()"))
                        .await?;
                    let text = text.as_str().unwrap_or_default();
                    ensure!(!text.is_empty(), "{part} of case {case} is empty in {language}");
                }
                page.tap("[data-action=back]").await?;
                page.find("main[data-screen=practice]").await?;
            }
            page.tap("main [data-action=case]").await?;
            page.tap("main [data-action=own]").await?;
            page.find("main[data-screen=start]").await?;
            ensure!(
                page.count("[aria-pressed=true]").await? == 0
                    && page.count("[data-action=erase]").await? == 0
            );
        }
        Ok(())
    });
}
