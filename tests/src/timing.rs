//! How long the next question takes in Chromium with the processor slowed down six times.

use anyhow::Context;
use offercheck_tests::{Engine, in_browser};
use serde_json::json;
use xtask::paths;

/// From a tap to the drawn next screen, over several walks, sorted.
const MEASURE: &str = r"
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const times = [];
    while (times.length < 400) {
        const answers = document.querySelectorAll('main[data-screen=question] [data-answer], main[data-screen=start] [data-answer=for-me]');
        const button = answers[times.length % Math.max(answers.length, 1)] || document.querySelector('[data-action=erase]');
        const measured = answers.length > 0;
        const begin = performance.now();
        button.click();
        await Promise.resolve();
        document.body.offsetHeight;
        const took = performance.now() - begin;
        await drawn();
        if (measured) times.push(took);
    }
    return times.sort((a, b) => a - b);";

fn main() {
    in_browser("timing", Engine::Chromium, &paths::dist(), async |page| {
        page.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await?;
        page.open("en/").await?;
        let times = page.run_async(MEASURE).await?;
        let times = times.as_array().context("no times")?;
        let at = |share: f64| {
            times
                .get((times.len() as f64 * share) as usize)
                .and_then(serde_json::Value::as_f64)
                .unwrap_or(f64::NAN)
        };
        println!(
            "next question, processor 6 times slower: median {:.1} ms, p98 {:.1} ms ({} taps)",
            at(0.5),
            at(0.98),
            times.len()
        );
        Ok(())
    });
}
