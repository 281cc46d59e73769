//! After loading nothing is asked for, and nothing is kept: in two hundred walks of any kind.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, in_browser};
use serde_json::json;

use crate::site;

/// Walks at random: answers, skips, goes back, opens what can be opened, erases now and then. Leaving, changing the
/// language and removing everything are what a person asks for by name; links lead elsewhere.
const WALKS: &str = r"
    let seed = 7;
    const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    let taps = 0;
    for (let walk = 0; walk < WALKS; walk++) {
        for (let step = 0; step < 36; step++) {
            for (const fold of document.querySelectorAll('main details')) if (random(3) === 0) fold.open = true;
            const answers = [...document.querySelectorAll('main [data-answer]')];
            const others = [...document.querySelectorAll('button[data-action]')]
                .filter((button) => !['leave', 'erase', 'copy', 'language', 'remove', 'print', 'beside', 'next-person'].includes(button.dataset.action));
            const from = answers.length && random(6) ? answers : others;
            from[random(from.length)].click();
            taps++;
            await turn();
            if (!document.querySelector('main[data-state=ready]')) throw new Error('no screen after ' + taps + ' taps');
        }
        document.querySelector('[data-action=erase]')?.click();
        await turn();
    }
    return taps;";

const KEPT: &str = r"
    const databases = indexedDB.databases ? await indexedDB.databases() : [];
    return [localStorage.length, sessionStorage.length, document.cookie, databases.length,
        (await Promise.all((await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).length]))).join(), location.href, ['Job offer check', 'Notes'].includes(document.title),
        history.state === null || typeof history.state === 'number' ? 'steps' : history.state,
        (await navigator.serviceWorker?.getRegistrations() ?? []).length, window.name];";

#[test]
fn two_hundred_walks_ask_for_nothing_and_keep_nothing() {
    for engine in ENGINES {
        let walks = if engine == Engine::Chromium { 200 } else { 60 };
        in_browser("silence", engine, &site(), async |page| {
            page.open("en/").await?;
            page.until("document.documentElement.dataset.kept ?? null", "here").await?;
            page.tap("[data-action=contacts]").await?;
            page.until("document.querySelector('main select') !== null", true).await?;
            let before = page.run_async(KEPT).await?;
            let asked = page.server.asked();
            let resources = page.run("performance.getEntriesByType('resource').length").await?;
            let taps = page.run_async(&WALKS.replace("WALKS", &walks.to_string())).await?;
            ensure!(taps.as_u64() == Some(walks * 36), "only {taps} taps");
            ensure!(page.server.asked() == asked, "asked for {:?}", page.server.asked());
            ensure!(page.run("performance.getEntriesByType('resource').length").await? == resources);
            let after = page.run_async(KEPT).await?;
            ensure!(after == before, "kept {after}, before {before}");
            ensure!(
                after[0] == json!(0) && after[1] == json!(0) && after[2] == json!("") && after[3] == json!(0)
            );
            Ok(())
        });
    }
}
