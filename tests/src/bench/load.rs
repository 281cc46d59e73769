//! One load of one candidate in a browser that has never seen it.

use anyhow::{Context, ensure};
use offercheck_tests::{Page, in_chromium};
use serde::Deserialize;
use serde_json::json;
use xtask::server::Server;

use crate::candidates::{Candidate, Network};

/// How many times the processor is slowed down.
pub const SLOWER: u32 = 6;
/// Milliseconds after which a load has failed.
const PATIENCE: u32 = 60_000;
/// How often a load may fail before measuring does: a browser that is started a hundred times fails now and then.
const TRIES: usize = 3;

/// What one load came to.
#[derive(Deserialize)]
pub struct Load {
    /// Milliseconds until the first screen stood on the screen.
    pub paint: f64,
    /// Milliseconds until a tap on it had brought the next question to the screen; nothing on the floor.
    pub answered: Option<f64>,
    /// Milliseconds until the second question was answered too, which only a program that has started can do.
    pub second: Option<f64>,
    /// Bytes that the scripts hold once everything has come.
    #[serde(default)]
    pub heap: f64,
    /// Bytes of a WebAssembly program's memory.
    memory: f64,
    /// Whether everything came that was waited for.
    whole: bool,
    pub files: Vec<File>,
}

/// A file as it came over the network.
#[derive(Clone, Deserialize)]
pub struct File {
    pub name: String,
    pub bytes: f64,
    /// Milliseconds until it was here.
    pub end: f64,
}

impl Load {
    /// Bytes that came until the program worked, and bytes that came after that.
    pub fn bytes(&self) -> (f64, f64) {
        let ready = self.second.unwrap_or(f64::INFINITY);
        let sum = |early: bool| {
            self.files.iter().filter(|file| (file.end <= ready) == early).map(|file| file.bytes).sum()
        };
        (sum(true), sum(false))
    }
}

/// Loads a candidate until its last file is here and read.
pub fn measure(network: &Network, candidate: &Candidate) -> anyhow::Result<Load> {
    until(network, candidate, candidate.last.as_deref())
}

/// Loads a candidate until the first question is answered; the floor, which answers none, until it is on the screen.
pub fn first(network: &Network, candidate: &Candidate) -> anyhow::Result<Load> {
    until(network, candidate, None)
}

/// Loads it in a fresh browser: what one load leaves behind, compiled programs too, helps no other.
fn until(network: &Network, candidate: &Candidate, last: Option<&str>) -> anyhow::Result<Load> {
    let mut tries = 1;
    loop {
        let server = Server::compressed(&candidate.site)?;
        match in_chromium("bench", server, async |page| load(page, network, candidate, last).await) {
            Err(reason) if tries < TRIES => {
                let reason = format!("{reason:#}");
                let reason: Vec<&str> = reason.lines().take(4).map(str::trim).collect();
                eprintln!("    {:?} again: {}", candidate.name, reason.join(" "));
                tries += 1;
            }
            done => return done,
        }
    }
}

async fn load(
    page: &Page,
    network: &Network,
    candidate: &Candidate,
    last: Option<&str>,
) -> anyhow::Result<Load> {
    let cdp = page.driver.cdp();
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": include_str!("watch.js") }))
        .await?;
    cdp.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    cdp.send_raw("Network.enable", json!({})).await?;
    let conditions = json!({
        "offline": false, "latency": network.latency,
        "downloadThroughput": network.down / 8.0, "uploadThroughput": network.up / 8.0,
    });
    cdp.send_raw("Network.emulateNetworkConditions", conditions).await?;
    cdp.send_raw("Page.navigate", json!({ "url": format!("{}{}", page.server.address(), candidate.page) }))
        .await?;
    let all = json!({
        "expression": format!("watched.all({}, {}, {PATIENCE})", candidate.last.is_some(), json!(last)),
        "awaitPromise": true, "returnByValue": true,
    });
    let seen = cdp.send_raw("Runtime.evaluate", all).await?;
    let mut load: Load =
        serde_json::from_value(seen["result"]["value"].clone()).with_context(|| format!("it saw {seen}"))?;
    ensure!(load.whole, "not all of it came");
    cdp.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = cdp.send_raw("Runtime.getHeapUsage", json!({})).await?;
    load.heap = heap["usedSize"].as_f64().context("the browser does not know its heap")? + load.memory;
    Ok(load)
}
