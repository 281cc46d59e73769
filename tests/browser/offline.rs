//! What the phone keeps: the checklist opens without a network, a new version waits for the next start, and all of it can
//! be taken away again.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use offercheck_tests::wire::Wire;
use offercheck_tests::{ENGINES, Engine, Page, in_browser};
use serde_json::{Value, json};
use xtask::headers::hash;
use xtask::paths;
use xtask::server::Server;

use crate::cases::walk;
use crate::copies::{copy, copy_folder};
use crate::site;

/// Every address kept, and in how many versions.
const KEPT: &str = r"
    const names = (await caches.keys()).filter((name) => name.startsWith('offercheck '));
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return [files.flat().sort(), names.length, (await navigator.serviceWorker.getRegistrations()).length];";

/// Looks whether there is a new version, and says when it has come, or that it did not.
const UPDATE: &str = r"
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const coming = registration.installing ?? registration.waiting;
    if (!coming) return registration.active.state === 'activated' ? 'nothing new' : registration.active.state;
    while (!['activated', 'redundant'].includes(coming.state))
        await new Promise((resolve) => coming.addEventListener('statechange', resolve, { once: true }));
    return coming.state;";

/// Resolves when one version is kept.
const ONE_VERSION: &str = r"
    while ((await caches.keys()).length > 1) await new Promise((resolve) => setTimeout(resolve, 50));";

/// Opens a page by its whole address, as a new document, and waits for its first screen.
async fn open(page: &Page, address: &str) -> anyhow::Result<()> {
    page.driver.goto("about:blank").await?;
    page.driver.goto(address).await?;
    page.find("main[data-state=ready] [data-question=start]").await?;
    Ok(())
}

/// Waits until the page says that it opens without a network.
async fn kept_here(page: &Page) -> anyhow::Result<()> {
    page.until("document.documentElement.dataset.kept ?? null", "here").await?;
    ensure!(page.find(".kept p.here").await?.is_displayed().await?, "nobody can read that it works offline");
    Ok(())
}

/// What the worker in a folder says it keeps.
fn listed(worker: &Path) -> anyhow::Result<(Value, String)> {
    let text = fs::read_to_string(worker)?;
    let (first, rest) = text.split_once('\n').context("the list is the first line")?;
    let list = first.strip_prefix("const KEPT = ").and_then(|list| list.strip_suffix(';'));
    Ok((serde_json::from_str(list.context("the list is a constant")?)?, rest.to_owned()))
}

/// Releases another version of the English page, whose heading says so; `whole` or with a file that is not what it
/// should be.
fn release(site: &Path, title: &str, whole: bool) -> anyhow::Result<()> {
    let page = site.join("en/index.html");
    let text = fs::read_to_string(&page)?;
    let (before, rest) = text.split_once("<title>").context("a title")?;
    let (_, after) = rest.split_once("</title>").context("a title that ends")?;
    fs::write(&page, format!("{before}<title>{title}</title>{after}"))?;
    let worker = site.join("en/sw.js");
    let (mut list, script) = listed(&worker)?;
    let hash = if whole { hash(&fs::read(&page)?) } else { hash(b"something else") };
    list["version"] = json!(title);
    list["files"][0][1] = json!(hash);
    fs::write(worker, format!("const KEPT = {list};\n{script}"))?;
    Ok(())
}

#[test]
fn tomorrow_without_a_network_the_offer_of_july_2022_is_stopped_all_the_same() {
    let root = tempfile::tempdir().expect("a folder");
    copy_folder(&site(), &root.path().join("a/b"));
    fs::copy(site().join("_headers"), root.path().join("_headers")).expect("the headers");
    for engine in ENGINES {
        for language in ["en", "id"] {
            in_browser(&format!("offline-{language}"), engine, root.path(), async |page| {
                let wire = Wire::to(&page.server)?;
                let address = format!("{}a/b/{language}/", wire.address());
                open(page, &address).await?;
                kept_here(page).await?;
                wire.cut();
                open(page, &address).await?;
                kept_here(page).await?;
                let screens = walk(page, "july-2022").await?;
                ensure!(screens.iter().any(|screen| screen == "stop"), "no stop screen: {screens:?}");
                page.find("a[href='tel:+85512813282']").await?;
                // What is kept is what the build listed, whatever was answered.
                let (list, _) = listed(&site().join(language).join("sw.js"))?;
                let listed = list["files"].as_array().context("files")?.len();
                let kept = page.run_async(KEPT).await?;
                ensure!(kept[0].as_array().context("addresses")?.len() == listed, "kept: {kept}");
                ensure!((&kept[1], &kept[2]) == (&json!(1), &json!(1)), "kept: {kept}");
                Ok(())
            });
        }
    }
}

#[test]
fn what_is_kept_can_be_removed_in_another_language_too() {
    in_browser("other-kept", Engine::Chromium, &site(), async |page| {
        page.open("en/").await?;
        kept_here(page).await?;
        page.tap("[data-action=language]").await?;
        page.tap("[data-language=id]").await?;
        page.until("document.documentElement.dataset.kept ?? null", "other").await?;
        page.tap("[data-action=back]").await?;
        ensure!(!page.find(".kept p.here").await?.is_displayed().await?, "Indonesian is not kept");
        page.tap("[data-action=remove]").await?;
        page.until("document.documentElement.dataset.kept ?? null", "removed").await?;
        ensure!(page.run_async("return (await caches.keys()).length").await? == json!(0));
        Ok(())
    });
}

#[test]
fn the_choice_of_languages_opens_without_a_network_too() {
    for engine in ENGINES {
        in_browser("offline-choice", engine, &site(), async |page| {
            let wire = Wire::to(&page.server)?;
            page.driver.goto(wire.address()).await?;
            page.until("document.documentElement.dataset.kept ?? null", "here").await?;
            page.tap(".languages a[lang=id]").await?;
            page.find("main[data-state=ready]").await?;
            kept_here(page).await?;
            wire.cut();
            page.driver.goto("about:blank").await?;
            page.driver.goto(wire.address()).await?;
            page.tap(".languages a[lang=id]").await?;
            page.find("html[lang=id] main[data-state=ready]").await?;
            Ok(())
        });
    }
}

#[test]
fn a_new_version_comes_whole_or_not_at_all_and_waits_for_the_next_start() {
    for engine in ENGINES {
        let copy = copy();
        in_browser("update", engine, copy.path(), async |page| {
            let address = format!("{}en/", page.server.address());
            open(page, &address).await?;
            kept_here(page).await?;
            open(page, &address).await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            let before = page.run_async(KEPT).await?;

            release(copy.path(), "Half", false)?;
            let came = page.run_async(UPDATE).await;
            ensure!(!came.is_ok_and(|state| state == json!("activated")), "half a version took over");
            ensure!(page.run_async(KEPT).await? == before, "half a version is kept");

            // The files of the version that is open are gone from the host with the next release.
            release(copy.path(), "Whole", true)?;
            let walk = pack(copy.path(), "walk-id")?;
            fs::rename(&walk, walk.with_extension("gone"))?;
            ensure!(page.run_async(UPDATE).await? == json!("activated"));
            page.answer("country", "SG").await?;
            page.tap("[data-action=contacts]").await?;
            page.find("main [data-contact]").await?;
            page.tap("[data-action=language]").await?;
            page.tap("[data-language=id]").await?;
            page.find("main [role=status]").await?;
            ensure!(page.run("document.title").await? != json!("Whole"), "the page changed in the middle");

            open(page, &address).await?;
            page.until("document.title", "Whole").await?;
            page.run_async(ONE_VERSION).await?;
            ensure!(page.count(".picked").await? == 0);
            Ok(())
        });
    }
}

#[test]
fn removing_it_takes_everything_away_and_shows_that_nothing_is_left() {
    for engine in ENGINES {
        in_browser("remove", engine, &site(), async |page| {
            let wire = Wire::to(&page.server)?;
            for language in ["id", "en"] {
                open(page, &format!("{}{language}/", wire.address())).await?;
                kept_here(page).await?;
            }
            page.answer("start", "for-me").await?;
            page.tap("[data-action=erase]").await?;
            page.find(".kept [data-action=remove]").await?.click().await?;
            page.until("document.documentElement.dataset.kept", "removed").await?;
            ensure!(
                page.find(".kept .removed").await?.is_displayed().await?,
                "nobody can read that it is gone"
            );
            ensure!(!page.find("[data-action=remove]").await?.is_displayed().await?);
            ensure!(page.run_async(KEPT).await? == json!([[], 0, 0]), "something is left");
            page.answer("start", "for-me").await?;
            wire.cut();
            page.driver.goto("about:blank").await?;
            // Browsers show an error page of their own, and drivers report it.
            page.driver.goto(format!("{}en/", wire.address())).await.ok();
            ensure!(page.count("main").await? == 0, "it still opens");
            Ok(())
        });
    }
}

#[test]
fn removing_it_while_a_new_version_is_on_its_way_leaves_nothing_either() {
    for engine in ENGINES {
        let copy = copy();
        in_browser("remove-update", engine, copy.path(), async |page| {
            open(page, &format!("{}en/", page.server.address())).await?;
            kept_here(page).await?;
            release(copy.path(), "Next", true)?;
            // It has one file more, which is slow to come.
            fs::write(copy.path().join("assets/more.txt"), "more")?;
            let (mut list, script) = listed(&copy.path().join("en/sw.js"))?;
            let files = list["files"].as_array_mut().context("files")?;
            files.push(json!(["../assets/more.txt", hash(b"more")]));
            fs::write(copy.path().join("en/sw.js"), format!("const KEPT = {list};\n{script}"))?;
            page.server.hold("more.txt");
            page.run_async("(await navigator.serviceWorker.getRegistration()).update(); return 0").await?;
            page.asked_for("more.txt").await?;
            page.tap("[data-action=remove]").await?;
            page.until("document.documentElement.dataset.kept", "removed").await?;
            page.server.release();
            ensure!(page.run_async(KEPT).await? == json!([[], 0, 0]), "something is left");
            Ok(())
        });
    }
}

#[test]
fn where_the_browser_refuses_to_keep_anything_all_else_works() {
    for engine in ENGINES {
        in_browser("sandbox", engine, &site(), async |page| {
            let folder = tempfile::tempdir()?;
            let frame = format!(
                "<!doctype html><iframe sandbox=allow-scripts width=340 height=600 src={}en/></iframe>",
                page.server.address()
            );
            fs::write(folder.path().join("index.html"), frame)?;
            fs::write(folder.path().join("_headers"), "/*\n")?;
            let host = Server::start(folder.path(), 0)?;
            page.driver.goto(host.address()).await?;
            if engine == Engine::WebKit {
                // WebKit lets a frame without an origin load no script of ours: 'self' is nobody there.
                page.find("iframe").await?.enter_frame().await?;
                page.until("document.documentElement.dataset.problem ?? null", "missing").await?;
                page.find(".plain a[href^='tel:']").await?;
                return Ok(());
            }
            // Drivers lose a frame that is entered while it is still being opened.
            page.asked_for("numbers-en").await?;
            page.find("iframe").await?.enter_frame().await?;
            page.find("main[data-state=ready]").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            page.tap("[data-action=contacts]").await?;
            page.find("main [data-contact]").await?;
            // A guest asks for nothing that would keep it here.
            ensure!(page.server.asked().iter().all(|path| !path.contains("keep-")));
            ensure!(page.run("document.documentElement.dataset.kept ?? null").await? == json!(null));
            Ok(())
        });
    }
    // A browser in which whatever has to do with storage throws.
    in_browser("throws", Engine::Chromium, &site(), async |page| {
        let throwing = r"
            const refuse = { get() { throw new DOMException('refused', 'SecurityError'); } };
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) Object.defineProperty(window, name, refuse);
            Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse);
            Object.defineProperty(Document.prototype, 'cookie', refuse);";
        page.driver
            .cdp()
            .send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": throwing }))
            .await?;
        page.open("en/").await?;
        walk(page, "july-2022").await?;
        ensure!(page.level().await? == "do-not-go");
        page.tap("[data-action=erase]").await?;
        page.find("main[data-screen=start] .notice").await?;
        page.asked_for("keep-").await?;
        ensure!(page.run("document.documentElement.dataset.problem ?? null").await? == json!(null));
        Ok(())
    });
}

#[test]
fn a_site_that_is_taken_down_leaves_the_phones_that_had_it() {
    for engine in ENGINES {
        let copy = copy();
        in_browser("withdraw", engine, copy.path(), async |page| {
            open(page, &format!("{}en/", page.server.address())).await?;
            kept_here(page).await?;
            fs::copy(paths::root().join("docs/hosting/withdraw/sw.js"), copy.path().join("en/sw.js"))?;
            page.run_async(UPDATE).await.ok();
            page.run_async("while ((await caches.keys()).length) await new Promise((resolve) => setTimeout(resolve, 50));")
                .await?;
            ensure!(page.run_async(KEPT).await? == json!([[], 0, 0]), "something is left");
            Ok(())
        });
    }
}

/// The pack with this part in its name.
fn pack(site: &Path, part: &str) -> anyhow::Result<std::path::PathBuf> {
    let mut files = fs::read_dir(site.join("assets"))?.filter_map(|entry| Some(entry.ok()?.path()));
    files
        .find(|file| {
            file.to_string_lossy().contains(part) && file.extension().is_some_and(|ending| ending == "pack")
        })
        .context("a pack")
}
