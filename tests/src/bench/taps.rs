//! How long the next question takes after an answer.

use anyhow::Context;
use offercheck_tests::in_chromium;
use serde_json::json;
use xtask::paths;
use xtask::server::Server;

use crate::load::SLOWER;

/// From a tap until the next screen is in the page and laid out, and until the browser has drawn it, over several walks.
const MEASURE: &str = r"
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const asked = () => document.querySelector('[data-question]')?.dataset.question;
    const laid = [], seen = [];
    while (laid.length < 400) {
        const answers = document.querySelectorAll('main[data-screen=question] [data-answer], main[data-screen=start] [data-answer=for-me]');
        const button = answers[laid.length % Math.max(answers.length, 1)] || document.querySelector('[data-action=erase]');
        const measured = answers.length > 0;
        const before = asked();
        const begin = performance.now();
        button.click();
        await Promise.resolve();
        while (measured && asked() === before) await new Promise((resolve) => setTimeout(resolve));
        document.body.offsetHeight;
        const took = performance.now() - begin;
        await drawn();
        if (measured) {
            laid.push(took);
            seen.push(performance.now() - begin);
        }
    }
    return [laid, seen].map((times) => times.sort((a, b) => a - b));";

/// Milliseconds for each of many taps, in order.
pub struct Taps {
    /// Until the next screen was in the page and laid out.
    pub laid: Times,
    /// Until the browser had drawn it, which it does sixty times a second.
    pub drawn: Times,
}

/// Sorted milliseconds.
pub struct Times(Vec<f64>);

impl Times {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The time that this share of them does not exceed.
    pub fn at(&self, share: f64) -> f64 {
        self.0.get((self.0.len() as f64 * share) as usize).copied().unwrap_or(f64::NAN)
    }
}

/// Taps through the site with the processor slowed down.
pub fn measure() -> anyhow::Result<Taps> {
    let times = in_chromium("taps", Server::compressed(&paths::dist())?, async |page| {
        page.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
        page.open("en/").await?;
        page.run_async(MEASURE).await
    })?;
    let (laid, drawn) = serde_json::from_value(times).context("no times")?;
    Ok(Taps { laid: Times(laid), drawn: Times(drawn) })
}
