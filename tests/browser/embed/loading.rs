//! The loader: late, lazy, blocked, taken away, or without a part.

use std::fs;

use anyhow::ensure;
use offercheck_tests::{Engine, Page, in_browser};
use serde_json::{Value, json};

use super::hosts::{Hosts, changed, into_frame, ready};
use crate::copies::{broken, remove};
use crate::site;

#[test]
fn a_frame_that_starts_anew_is_known_again_and_one_that_lacks_its_manners_stays() {
    let lacking = broken(("guest-", remove));
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("reload", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("element")).await?;
            into_frame(page, "element").await?;
            page.until("document.documentElement.hasAttribute('data-hosted')", true).await?;
            page.run(
                "document.documentElement.setAttribute('data-before', ''); location.reload(); return true",
            )
            .await
            .ok();
            page.driver.enter_default_frame().await?;
            into_frame(page, "element").await?;
            page.find("html:not([data-before])[data-hosted] main[data-state=ready]").await?;
            Ok(())
        });
        in_browser("no-manners", engine, lacking.path(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("element")).await?;
            into_frame(page, "element").await?;
            page.find("main[data-state=ready]").await?;
            page.driver.enter_default_frame().await?;
            // It was heard before it could be taken for somebody else's page.
            page.until("document.querySelector('offer-check').answered ?? false", true).await
        });
    }
}

#[test]
fn nothing_of_the_checklist_is_loaded_before_somebody_comes_near_it() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("lazy", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("far-below")).await?;
            page.until("!!customElements.get('offer-check')", true).await?;
            page.run_async(
                "await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))",
            )
            .await?;
            ensure!(page.server.asked() == ["/embed.js"], "asked for {:?}", page.server.asked());
            let before = page.run("document.documentElement.scrollHeight").await?;
            into_frame(page, "far-below").await?;
            ready(page).await?;
            page.driver.enter_default_frame().await?;
            let after = page.run("document.documentElement.scrollHeight").await?;
            let moved = after
                .as_f64()
                .zip(before.as_f64())
                .map_or(f64::MAX, |(after, before)| (after - before).abs());
            ensure!(moved < 200.0, "what stands below moved by {moved} pixels");
            Ok(())
        });
    }
}

/// The fallback in the element stands there for people to read, and nothing covers it.
async fn fallback(page: &Page) -> anyhow::Result<()> {
    page.until("document.querySelector('offer-check').innerText.includes('+855 12 813 282') && !document.querySelector('offer-check').shadowRoot?.querySelector('iframe')", true).await
}

/// The loader was kept out, now that the page is whole.
async fn no_element(page: &Page) -> anyhow::Result<()> {
    page.until("document.readyState", "complete").await?;
    ensure!(page.run("!!customElements.get('offer-check')").await? == json!(false), "the loader ran");
    Ok(())
}

#[test]
fn where_the_loader_or_the_frame_is_blocked_the_way_in_and_the_number_stay() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("blocked", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            let policy = |policy: &str| {
                format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<title>")
            };
            // The script, by the page's policy.
            changed(page, &hosts, |text| text.replace("<title>", &policy("script-src 'none'"))).await?;
            fallback(page).await?;
            no_element(page).await?;
            // The script, because it is not the one that was meant.
            let other = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC";
            changed(page, &hosts, |text| {
                text.replace("<script async", &format!("<script async integrity=\"{other}\" crossorigin"))
            })
            .await?;
            fallback(page).await?;
            no_element(page).await?;
            // The frame, by the page's policy.
            changed(page, &hosts, |text| text.replace("<title>", &policy("frame-src 'none'"))).await?;
            page.until("!!customElements.get('offer-check')", true).await?;
            fallback(page).await?;
            // A loader that takes its time.
            page.server.hold("embed.js");
            changed(page, &hosts, |text| text.replace("<script async", "<script type=\"text/plain\""))
                .await?;
            // From now on the page waits for it; browsers' drivers would wait as well.
            page.run(
                "const script = document.createElement('script'); \
                 script.src = document.querySelector('script[type]').src; document.body.append(script); return true",
            )
            .await?;
            page.asked_for("embed.js").await?;
            fallback(page).await?;
            page.server.release();
            into_frame(page, "changed").await?;
            page.find("main[data-state=ready]").await?;
            Ok(())
        });
    }
}

#[test]
fn with_its_own_hash_the_loader_loads() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("integrity", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            let hash = xtask::headers::hash(&fs::read(site().join("embed.js"))?);
            changed(page, &hosts, |text| {
                text.replace("<script async", &format!("<script async integrity=\"{hash}\" crossorigin"))
            })
            .await?;
            into_frame(page, "changed").await?;
            page.find("main[data-state=ready]").await?;
            Ok(())
        });
    }
}

#[test]
fn a_host_that_takes_it_away_in_the_middle_is_left_with_nothing_of_ours() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("removed", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("element")).await?;
            page.run("window.failures = []; addEventListener('error', ({ message }) => failures.push(message)); return true").await?;
            let entries = page.run("history.length").await?;
            into_frame(page, "element").await?;
            ready(page).await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            page.driver.enter_default_frame().await?;
            page.run("window.element = document.querySelector('offer-check'); element.remove(); element.lang = 'en'; return true").await?;
            ensure!(page.run("self.length").await? == json!(0), "a frame is left");
            ensure!(
                page.run("history.length").await? == entries,
                "entries of ours are in the host's history"
            );
            page.run("document.body.append(element); return true").await?;
            into_frame(page, "element").await?;
            page.find("html[lang=en] main[data-state=ready] [data-question=start]").await?;
            page.driver.enter_default_frame().await?;
            ensure!(page.run("failures").await? == Value::Array(Vec::new()));
            Ok(())
        });
    }
}
