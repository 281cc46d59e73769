//! Whatever a host page is like, the walk goes on, the page stays as it was, and nothing is said of answers.

use anyhow::{Context, ensure};
use offercheck_tests::{ENGINES, Engine, Page, in_browser};
use serde_json::json;
use xtask::tools::axe;

use super::hosts::{Hosts, into_frame, ready, to_frame};
use crate::cases::walk;
use crate::site;

/// Host pages that set the height of the frame themselves.
const FIXED: [&str; 3] = ["frame", "sandbox", "fixed-box"];

/// What WebKit opens too.
const IN_WEBKIT: [&str; 6] = ["element", "script-line", "strict-policy", "unset", "one-page", "two"];

/// What of a host page must stay as it was.
const OWN: &str = r"
    const own = getComputedStyle(document.getElementById('own'));
    return [own.color, own.fontSize, own.display, own.marginTop, document.title, history.length, document.getElementById('field').value, document.querySelectorAll('style').length].join(' | ')";

/// Keeps what the frame says to the host page.
const LISTEN: &str = r"
    window.told = [];
    addEventListener('message', ({ source, data }) => source === self || told.push(data));
    return true";

/// All kinds of words that were said: their version, type and names, each once.
const TOLD: &str = r"
    const kinds = [];
    for (const words of told) {
        const kind = words.offercheck + ' ' + words.type + ': ' + Object.keys(words).sort().join(' ');
        if (!kinds.includes(kind)) kinds.push(kind);
    }
    return kinds.sort().join('\n')";

/// What axe-core finds wrong, each in a line.
const AXE: &str = r"
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')).join('\n')";

async fn visited(page: &Page, hosts: &Hosts, name: &str, axe: &str) -> anyhow::Result<()> {
    page.visit(&hosts.address(name)).await?;
    page.run(LISTEN).await?;
    // Browsers scroll by themselves to keep in place what stands beside a box that grows. That is not the frame's doing.
    page.run("document.documentElement.style.overflowAnchor = 'none'").await?;
    let own = page.run(OWN).await?;
    let frame = to_frame(page, name).await?;
    let scrolled = page.run("scrollY").await?;
    frame.enter_frame().await?;
    page.find("main[data-state=ready] [data-question=start]").await?;
    page.driver.enter_default_frame().await?;
    // The page that stands in a frame itself is not the one that is looked at now. A page that got shorter ends sooner.
    let most = page.run("Math.max(0, document.documentElement.scrollHeight - innerHeight)").await?;
    let (scrolled, most) = (scrolled.as_f64().unwrap_or(0.0), most.as_f64().unwrap_or(0.0));
    let now = page.run("scrollY").await?.as_f64().unwrap_or(-1.0);
    let stayed = (now - scrolled.min(most)).abs() <= 1.0;
    ensure!(name == "within" || stayed, "the host page was scrolled from {scrolled} to {now}, of {most}");
    // WebKit's driver gives the focus to the frame that it looks into.
    if page.engine != Engine::WebKit {
        ensure!(page.run("document.activeElement.localName").await? == json!("body"), "the focus was taken");
    }
    into_frame(page, name).await?;
    ready(page).await?;
    if !FIXED.contains(&name) {
        page.until("document.documentElement.hasAttribute('data-hosted')", true).await?;
    }
    if name == "two" {
        // The second one comes when somebody comes near it, which a shorter first one may bring about as well.
        page.driver.enter_default_frame().await?;
        page.run("document.querySelectorAll('offer-check')[1].scrollIntoView(); return true").await?;
        page.until("!!document.querySelectorAll('offer-check')[1].shadowRoot.querySelector('iframe')", true)
            .await?;
        for _ in 0..400 {
            if page.server.asked().iter().any(|path| path.starts_with("/assets/numbers-en-")) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        into_frame(page, name).await?;
    }
    let asked = page.server.asked();
    let screens = walk(page, "july-2022").await?;
    ensure!(screens.iter().any(|screen| screen == "stop"), "no stop screen: {screens:?}");
    ensure!(page.level().await? == "do-not-go", "the level is {}", page.level().await?);
    let wide = page.run("document.documentElement.scrollWidth <= innerWidth").await?;
    ensure!(wide == json!(true), "the result is wider than the frame");
    if FIXED.contains(&name) {
        ensure!(page.run("innerHeight <= 640").await? == json!(true));
        ensure!(page.find("nav.bar").await?.is_displayed().await?);
    } else {
        // No bar to scroll by inside, and no empty room below.
        let fits = page.until("document.documentElement.scrollHeight <= innerHeight", true).await;
        let sizes = page.run("[innerWidth, innerHeight, document.documentElement.scrollHeight, document.body.getBoundingClientRect().height, devicePixelRatio].join(' ')").await?;
        fits.with_context(|| format!("the sizes are {sizes}"))?;
        page.until(
            "innerHeight - document.body.getBoundingClientRect().height < (innerHeight > 1500 ? 700 : 60)",
            true,
        )
        .await?;
    }
    ensure!(page.server.asked() == asked, "asked for {:?}", page.server.asked().split_off(asked.len()));
    if page.engine != Engine::WebKit {
        page.driver.execute(format!("{axe}; window.axe = axe;"), Vec::new()).await?;
        let wrong = page.run_async(AXE).await?;
        ensure!(wrong == json!(""), "on the result: {wrong}");
    }
    page.driver.enter_default_frame().await?;
    ensure!(page.run(OWN).await? == own, "the host page was {own}, and is {}", page.run(OWN).await?);
    only_manners(page).await
}

/// Nothing was said but how high, and in which language.
async fn only_manners(page: &Page) -> anyhow::Result<()> {
    let told = page.run(TOLD).await?;
    let allowed = [
        "1 height: first height offercheck start type",
        "1 height: height offercheck start type",
        "1 language: language leave offercheck title type",
    ];
    let told = told.as_str().context("what was told")?;
    ensure!(told.lines().all(|kind| allowed.contains(&kind)), "the frame said {told}");
    Ok(())
}

#[test]
fn on_every_hostile_page_the_offer_of_july_2022_is_stopped_and_the_page_stays_as_it_was() {
    let axe = axe::script().expect("axe-core");
    for engine in ENGINES {
        in_browser("hosts", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            let names = hosts.names()?;
            ensure!(names.len() >= 20, "only {} host pages", names.len());
            for name in names {
                if engine == Engine::WebKit && !IN_WEBKIT.contains(&name.as_str()) {
                    continue;
                }
                visited(page, &hosts, &name, &axe).await.with_context(|| format!("on {name}"))?;
            }
            Ok(())
        });
    }
}

/// Walks at random in a frame, with all that can be tapped there but what leaves, copies or changes the language.
const WALKS: &str = r"
    let seed = 11;
    const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
    for (let walk = 0; walk < 100; walk++) {
        for (let step = 0; step < 30; step++) {
            const answers = [...document.querySelectorAll('main [data-answer]')];
            const others = [...document.querySelectorAll('button[data-action]')]
                .filter((button) => !['leave', 'erase', 'copy', 'language', 'beside', 'remove', 'print'].includes(button.dataset.action));
            const from = answers.length && random(6) ? answers : others;
            from[random(from.length)].click();
            await new Promise((resolve) => setTimeout(resolve));
        }
        document.querySelector('[data-action=erase]')?.click();
    }
    return document.querySelectorAll('main').length";

#[test]
fn a_hundred_walks_tell_the_host_page_a_height_and_nothing_else() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("hundred-walks", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("element")).await?;
            page.run(LISTEN).await?;
            into_frame(page, "element").await?;
            ready(page).await?;
            let asked = page.server.asked();
            page.run_async(WALKS).await?;
            ensure!(page.server.asked() == asked, "something was asked for");
            page.driver.enter_default_frame().await?;
            only_manners(page).await?;
            let values = page.run("told.filter(({ type }) => type === 'height').every(({ height, start }) => height % 20 === 0 && typeof start === 'boolean')").await?;
            ensure!(values == json!(true) && page.run("told.length > 100").await? == json!(true));
            Ok(())
        });
    }
}

#[test]
fn everybody_can_use_the_screens_in_a_frame() {
    let axe = axe::script().expect("axe-core");
    for engine in [Engine::Chromium, Engine::Firefox] {
        for name in ["element", "sandbox", "dark"] {
            in_browser(&format!("axe-{name}"), engine, &site(), async |page| {
                let hosts = Hosts::of(&page.server)?;
                page.visit(&hosts.address(name)).await?;
                into_frame(page, name).await?;
                ready(page).await?;
                page.driver.execute(format!("{axe}; window.axe = axe;"), Vec::new()).await?;
                for action in ["start", "contacts", "language", "signs"] {
                    if action != "start" {
                        page.tap(&format!("[data-action={action}]")).await?;
                        page.find(&format!("main[data-screen={action}]")).await?;
                    }
                    let wrong = page.run_async(AXE).await?;
                    ensure!(wrong == json!(""), "on the screen {action}: {wrong}");
                    if action != "start" {
                        page.tap("[data-action=back]").await?;
                    }
                }
                Ok(())
            });
        }
    }
}
