//! Leave in a frame: with our script on the host page, without it, and where nobody lets us.

use std::fs;

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, Page, in_browser};

use super::hosts::{Hosts, changed, gone_from, into_frame, ready, write};
use crate::site;

#[test]
fn from_a_frame_leave_covers_the_whole_page_and_leads_away() {
    for engine in ENGINES {
        for name in ["element", "within"] {
            in_browser(&format!("leave-{name}"), engine, &site(), async |page| {
                let hosts = Hosts::of(&page.server)?;
                page.visit(&hosts.address(name)).await?;
                into_frame(page, name).await?;
                page.find("main[data-state=ready]").await?;
                page.until("document.documentElement.hasAttribute('data-hosted')", true).await?;
                page.answer("start", "for-me").await?;
                leave(page).await?;
                gone_from(page, &hosts).await
            });
        }
    }
}

#[test]
fn however_far_somebody_reads_on_a_host_page_leave_stays_in_sight() {
    const IN_SIGHT: &str = "const { top, bottom } = document.querySelector('offer-check').shadowRoot.querySelector('button').getBoundingClientRect(); \
        return top >= 0 && bottom <= innerHeight";
    // On a page that takes every tap for itself, too.
    for (engine, name) in ENGINES.into_iter().flat_map(|engine| [(engine, "element"), (engine, "hijack")]) {
        in_browser(&format!("in-sight-{name}"), engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address(name)).await?;
            into_frame(page, name).await?;
            ready(page).await?;
            page.tap("[data-action=contacts]").await?;
            page.driver.enter_default_frame().await?;
            page.until("document.querySelector('offer-check').clientHeight > 3 * innerHeight", true).await?;
            page.run("scrollTo(0, 2 * innerHeight); return true").await?;
            page.until(IN_SIGHT, true).await?;
            let button = "return document.querySelector('offer-check').shadowRoot.querySelector('button')";
            if engine == Engine::Chromium {
                page.driver.execute(button, Vec::new()).await?.element()?.click().await.ok();
            } else {
                // The other drivers scroll to what they tap, and so to where it is not.
                page.run(&format!("{}.click(); return true", button.trim_start_matches("return ")))
                    .await
                    .ok();
            }
            gone_from(page, &hosts).await
        });
    }
}

#[test]
fn without_our_script_on_the_page_the_tap_itself_leads_the_window_away() {
    for engine in ENGINES {
        in_browser("leave-frame", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            let frame = fs::read_to_string(hosts.folder.path().join("frame.html"))?;
            let free = frame.replace("allow-modals", "allow-modals allow-top-navigation-by-user-activation");
            ensure!(free != frame);
            write(hosts.folder.path(), "frame.html", &free, &page.server)?;
            page.visit(&hosts.address("frame")).await?;
            into_frame(page, "frame").await?;
            page.find("main[data-state=ready]").await?;
            leave(page).await?;
            gone_from(page, &hosts).await
        });
    }
}

#[test]
fn where_nobody_lets_us_leave_the_frame_stays_blank_and_says_what_to_do() {
    for engine in ENGINES {
        in_browser("leave-refused", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("frame")).await?;
            into_frame(page, "frame").await?;
            page.find("main[data-state=ready]").await?;
            page.answer("start", "for-me").await?;
            page.press("[data-action=leave]").await?;
            page.until("getComputedStyle(document.querySelector('.closed')).display", "block").await?;
            ensure!(page.text(".closed").await?.len() > 20);
            ensure!(
                page.text("body").await? == page.text(".closed").await?,
                "more than that is on the screen"
            );
            page.driver.enter_default_frame().await?;
            ensure!(page.driver.current_url().await?.as_str() == hosts.address("frame"));
            Ok(())
        });
    }
}

/// Taps Leave as a finger does.
async fn leave(page: &Page) -> anyhow::Result<()> {
    let button = page.find("[data-action=leave]").await?;
    // Firefox tells that the page it leads to is out of reach here.
    button.click().await.ok();
    Ok(())
}

#[test]
fn an_exit_that_nobody_can_read_leads_to_the_plain_page() {
    for engine in ENGINES {
        in_browser("bad-exit", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            changed(page, &hosts, |text| {
                text.replace("<offer-check ", "<offer-check exit=\"https://a.example:99999/\" ")
            })
            .await?;
            into_frame(page, "changed").await?;
            page.find("main[data-state=ready]").await?;
            page.until("document.documentElement.hasAttribute('data-hosted')", true).await?;
            leave(page).await?;
            gone_from(page, &hosts).await
        });
    }
}
