//! On other people's pages: each page of tests/hosts/ stands on an origin of its own, with our site on another.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use offercheck_tests::{ENGINES, Engine, Page, in_browser};
use serde_json::{Value, json};
use thirtyfour::WebElement;
use xtask::paths;
use xtask::server::Server;
use xtask::tools::axe;

use crate::cases::walk;
use crate::copies::{broken, copy, remove};
use crate::site;

/// The frame on a host page, of ours or pasted.
const FRAME: &str = "return document.querySelector('offer-check')?.shadowRoot?.querySelector('iframe') \
    ?? document.querySelector('offer-check') ?? document.querySelector('iframe')";

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

/// Host pages with the address of our site in them, on an origin of their own.
struct Hosts {
    folder: tempfile::TempDir,
    server: Server,
}

impl Hosts {
    /// # Errors
    /// When a page cannot be read or written.
    fn of(site: &Server) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        // Nothing goes with the files.
        fs::write(folder.path().join("_headers"), "")?;
        for entry in fs::read_dir(paths::root().join("tests/hosts"))? {
            let file = entry?.path();
            let name = file.file_name().context("a name")?.to_string_lossy().into_owned();
            write(folder.path(), &name, &fs::read_to_string(&file)?, site)?;
        }
        let server = Server::start(folder.path(), 0)?;
        Ok(Self { folder, server })
    }

    fn names(&self) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.folder.path())? {
            names.extend(entry?.file_name().to_string_lossy().strip_suffix(".html").map(str::to_owned));
        }
        names.sort();
        Ok(names)
    }

    fn address(&self, name: &str) -> String {
        format!("{}{name}.html", self.server.address())
    }
}

/// Writes a host page for a site.
fn write(folder: &Path, name: &str, text: &str, site: &Server) -> anyhow::Result<()> {
    let address = site.address();
    let text = text.replace("{{site}}", &address).replace("{{origin}}", address.trim_end_matches('/'));
    Ok(fs::write(folder.join(name), text)?)
}

/// Comes to the frame as a person does, and looks into it.
async fn into_frame(page: &Page, name: &str) -> anyhow::Result<()> {
    Ok(to_frame(page, name).await?.enter_frame().await?)
}

/// Opens what hides the frame, and scrolls to it.
async fn to_frame(page: &Page, name: &str) -> anyhow::Result<WebElement> {
    match name {
        "tabs" => page.tap("#open").await?,
        "within" => page.find("iframe").await?.enter_frame().await?,
        _ => {}
    }
    for _ in 0..200 {
        page.run("(document.querySelector('offer-check') ?? document.querySelector('iframe')).scrollIntoView(); return true").await?;
        let frame = page.driver.execute(FRAME, Vec::new()).await?.element()?;
        if frame.tag_name().await? == "iframe" {
            return Ok(frame);
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    anyhow::bail!("{name} has no frame")
}

/// Waits until the questions stand in the frame, and everything that a visit loads is here.
async fn ready(page: &Page) -> anyhow::Result<()> {
    page.find("main[data-state=ready] [data-question=start]").await?;
    // The numbers come whatever is answered; where the choice of countries stands, they are here.
    page.tap("[data-action=contacts]").await?;
    page.find("main[data-screen=contacts] select").await?;
    page.tap("[data-action=back]").await?;
    page.find("main [data-question=start]").await?;
    Ok(())
}

async fn visited(page: &Page, hosts: &Hosts, name: &str, axe: &str) -> anyhow::Result<()> {
    page.visit(&hosts.address(name)).await?;
    page.run(LISTEN).await?;
    let own = page.run(OWN).await?;
    let frame = to_frame(page, name).await?;
    let scrolled = page.run("scrollY").await?;
    frame.enter_frame().await?;
    page.find("main[data-state=ready] [data-question=start]").await?;
    page.driver.enter_default_frame().await?;
    // The page that stands in a frame itself is not the one that is looked at now.
    ensure!(name == "within" || page.run("scrollY").await? == scrolled, "the host page was scrolled");
    // WebKit's driver gives the focus to the frame that it looks into.
    if page.engine != Engine::WebKit {
        ensure!(page.run("document.activeElement.localName").await? == json!("body"), "the focus was taken");
    }
    into_frame(page, name).await?;
    ready(page).await?;
    if !FIXED.contains(&name) {
        page.until("document.documentElement.hasAttribute('data-hosted')", true).await?;
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
        "1 language: language offercheck type",
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
                .filter((button) => !['leave', 'erase', 'copy', 'language', 'remove'].includes(button.dataset.action));
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

/// Waits until the browser shows another page than the host's.
async fn gone_from(page: &Page, hosts: &Hosts) -> anyhow::Result<()> {
    for _ in 0..200 {
        let here = hosts.server.address();
        // A browser on its way may have no window to ask.
        if page.driver.current_url().await.is_ok_and(|url| !url.as_str().starts_with(&here)) {
            return Ok(());
        }
        let _ = page.driver.enter_default_frame().await;
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    anyhow::bail!("the host page is still there")
}

#[test]
fn where_no_call_can_start_the_number_stands_large_with_the_address_of_the_whole_page() {
    for engine in ENGINES {
        in_browser("sandbox", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("sandbox")).await?;
            into_frame(page, "sandbox").await?;
            if engine == Engine::WebKit {
                // There 'self' is nobody in a policy, and this build knows no address: the plain page with the numbers.
                page.until("document.documentElement.dataset.problem ?? null", "missing").await?;
                page.find(".plain a[href^='tel:']").await?;
                return Ok(());
            }
            ready(page).await?;
            page.tap("[data-action=contacts]").await?;
            page.find("main .num").await?;
            ensure!(page.count("main .two a").await? > 0);
            ensure!(
                !page.find("main .two").await?.is_displayed().await?,
                "a button stands there that does nothing"
            );
            let size = page
                .run("parseFloat(getComputedStyle(document.querySelector('main .num')).fontSize)")
                .await?;
            ensure!(size.as_f64().is_some_and(|size| size > 25.0), "the number is {size} pixels high");
            let address = page.run("location.host + location.pathname").await?;
            let said = page.text(".boxed").await?;
            ensure!(said.contains(address.as_str().unwrap_or("?")), "it says {said:?}");
            Ok(())
        });
    }
}

#[test]
fn a_build_that_knows_its_address_asks_its_questions_in_the_narrowest_sandbox_of_webkit_too() {
    let copy = copy();
    // The policy of the page itself is the one that is changed.
    let headers = copy.path().join("_headers");
    let text = fs::read_to_string(&headers).expect("the headers");
    let others = text.lines().filter(|line| !line.contains("Content-Security-Policy")).collect::<Vec<_>>();
    fs::write(headers, others.join("\n")).expect("the headers without a policy");
    in_browser("sandbox-address", Engine::WebKit, copy.path(), async |page| {
        let hosts = Hosts::of(&page.server)?;
        let start = copy.path().join("id/index.html");
        let text = fs::read_to_string(&start)?;
        // What the build writes where an overlay names the address.
        let address = page.server.address();
        let own = text.replace("'self'", &format!("'self' {}", address.trim_end_matches('/')));
        ensure!(own != text);
        fs::write(start, own)?;
        page.visit(&hosts.address("sandbox")).await?;
        into_frame(page, "sandbox").await?;
        ready(page).await?;
        walk(page, "july-2022").await?;
        ensure!(page.level().await? == "do-not-go");
        Ok(())
    });
}

#[test]
fn the_name_of_an_organisation_shows_in_its_frame_as_text_and_in_no_link() {
    for engine in ENGINES {
        in_browser("org", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            let names =
                [("Rumah & Kerja <b>", true), ("100%", true), ("House\u{202e}esuoH", false), ("x\ny", false)];
            for (name, shown) in names {
                changed(page, &hosts, |text| text.replace("<offer-check ", "<offer-check data-was ")).await?;
                page.until("!!customElements.get('offer-check')", true).await?;
                page.run(&format!(
                    "document.querySelector('offer-check').setAttribute('org', {}); return true",
                    json!(name)
                ))
                .await?;
                into_frame(page, "changed").await?;
                page.find("main[data-state=ready]").await?;
                if shown {
                    page.until(
                        &format!(
                            "document.querySelector('.org')?.textContent.includes({}) ?? false",
                            json!(name)
                        ),
                        true,
                    )
                    .await?;
                } else {
                    ensure!(page.count(".org").await? == 0, "{name:?} is shown");
                }
            }
            // A link to the page itself names nobody.
            page.open("en/#org=Ministry").await?;
            ensure!(page.count(".org").await? == 0, "a link puts a name on our page");
            Ok(())
        });
    }
}

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

#[test]
fn the_element_follows_its_attributes_without_losing_an_answer() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("attributes", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("element")).await?;
            into_frame(page, "element").await?;
            ready(page).await?;
            page.answer("start", "for-me").await?;
            ensure!(page.find("[data-answer]").await?.attr("data-answer").await?.as_deref() == Some("ID"));
            page.driver.enter_default_frame().await?;
            page.run("const element = document.querySelector('offer-check'); element.setAttribute('from', 'PH'); element.setAttribute('theme', 'dark'); \
                      element.setAttribute('accent', 'c2185b'); element.lang = 'en'; return true").await?;
            into_frame(page, "element").await?;
            page.until("document.documentElement.lang", "en").await?;
            page.until("document.querySelector('[data-answer]').dataset.answer", "PH").await?;
            page.until("document.documentElement.dataset.theme ?? null", "dark").await?;
            page.find("[data-question=nationality]").await?;
            page.driver.enter_default_frame().await?;
            let title = page
                .run("document.querySelector('offer-check').shadowRoot.querySelector('iframe').title")
                .await?;
            page.until(
                "document.querySelector('offer-check').shadowRoot.querySelector('iframe').title",
                "Job offer check",
            )
            .await
            .with_context(|| format!("the title is {title}"))
        });
    }
}

#[test]
fn any_colour_becomes_one_that_can_be_read() {
    const CONTRAST: &str = r"
        const parts = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
        const bright = (colour) => parts(colour).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
        const [one, other] = [LINK, GROUND].map(bright).sort((a, b) => b - a);
        return (one + 0.05) / (other + 0.05)";
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("accent", engine, &site(), async |page| {
            for theme in ["light", "dark"] {
                for accent in ["ffff00", "000000", "ffffff", "c2185b", "7f7f7f", "00FF00"] {
                    page.open(&format!("en/#theme={theme}&accent={accent}")).await?;
                    page.until(
                        "document.documentElement.style.getPropertyValue('--accent-light') !== ''",
                        true,
                    )
                    .await?;
                    let words = "getComputedStyle(document.querySelector('nav.bar button')).color";
                    let script = CONTRAST
                        .replace("LINK", words)
                        .replace("GROUND", "getComputedStyle(document.body).backgroundColor");
                    let contrast = page.run(&script).await?;
                    ensure!(
                        contrast.as_f64().is_some_and(|contrast| contrast >= 4.5),
                        "{accent} in {theme}: {contrast}"
                    );
                }
            }
            // What is no colour changes nothing.
            page.open("en/#accent=red;}").await?;
            ensure!(page.run("document.documentElement.style.length").await? == json!(0));
            Ok(())
        });
    }
}

/// A host page with a change, opened.
async fn changed(page: &Page, hosts: &Hosts, change: impl Fn(&str) -> String) -> anyhow::Result<()> {
    let text = fs::read_to_string(hosts.folder.path().join("element.html"))?;
    let other = change(&text);
    ensure!(other != text, "nothing was changed");
    fs::write(hosts.folder.path().join("changed.html"), other)?;
    page.visit(&hosts.address("changed")).await
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

/// What axe-core finds wrong, each in a line.
const AXE: &str = r"
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')).join('\n')";

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
