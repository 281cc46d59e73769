//! One test in one browser: server, driver and session around it, and traces if it fails.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{bail, ensure};
use thirtyfour::prelude::*;
use xtask::paths;
use xtask::server::Server;

use crate::engine::{Engine, Lack, start};
use crate::page::Page;

/// The window of a small phone, in which all engines show the site.
const WINDOW: (u32, u32) = (360, 640);

/// Runs a test in one engine on a folder with the site; keeps a picture and the page if it fails.
///
/// # Panics
/// When the test fails or the browser cannot be started.
pub fn in_browser(name: &str, engine: Engine, site: &Path, test: impl AsyncFn(&Page) -> anyhow::Result<()>) {
    in_browser_without(Lack::Nothing, name, engine, site, test);
}

/// The same in a browser that lacks something.
///
/// # Panics
/// When the test fails or the browser cannot be started.
pub fn in_browser_without(
    lack: Lack,
    name: &str,
    engine: Engine,
    site: &Path,
    test: impl AsyncFn(&Page) -> anyhow::Result<()>,
) {
    let result = Server::start(site, 0).and_then(|server| run(lack, name, engine, server, test));
    if let Err(error) = result {
        #[expect(clippy::panic, reason = "this is how a test fails")]
        {
            panic!("{name} in {engine:?}: {error:#}");
        }
    }
}

/// Does something in a fresh Chromium with what a server serves, and returns what it came to.
///
/// # Errors
/// When it fails or the browser cannot be started.
pub fn in_chromium<T>(
    name: &str,
    server: Server,
    work: impl AsyncFn(&Page) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    run(Lack::Nothing, name, Engine::Chromium, server, work)
}

fn run<T>(
    lack: Lack,
    name: &str,
    engine: Engine,
    server: Server,
    work: impl AsyncFn(&Page) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(session(lack, name, engine, server, work))
}

async fn session<T>(
    lack: Lack,
    name: &str,
    engine: Engine,
    server: Server,
    work: impl AsyncFn(&Page) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let (_driver, capabilities) = start(lack, engine, port)?;
    let address = format!("http://127.0.0.1:{port}");
    let driver = connect(&address, capabilities).await?;
    if engine == Engine::WebKit {
        // The others take their size from the command line.
        driver.set_window_rect(0, 0, WINDOW.0, WINDOW.1).await?;
        let width = driver.get_window_rect().await?.width;
        ensure!(
            width == i64::from(WINDOW.0),
            "the window of WebKit is {width} wide: tests/webkit makes it narrow"
        );
    }
    let page = Page { driver, server, engine };
    let result = work(&page).await;
    if result.is_err() {
        keep_traces(&page, name, engine).await;
    }
    // Why the test failed comes before why the browser did not end.
    let ended = page.driver.quit().await;
    let done = result?;
    ended?;
    Ok(done)
}

/// Waits until the driver answers and opens a session.
async fn connect(address: &str, capabilities: Capabilities) -> anyhow::Result<WebDriver> {
    let mut last = None;
    for _ in 0..100 {
        match WebDriver::new(address, capabilities.clone()).await {
            Ok(driver) => return Ok(driver),
            Err(error) => last = Some(error),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("the driver does not answer: {last:?}")
}

/// Keeps a picture and the page, so that one sees what went wrong.
async fn keep_traces(page: &Page, name: &str, engine: Engine) {
    let folder = paths::root().join("tests/failures");
    // Whatever cannot be kept must not hide why the test failed.
    let _ = fs::create_dir_all(&folder);
    let file = |ending: &str| -> PathBuf { folder.join(format!("{name}-{engine:?}.{ending}")) };
    let _ = page.driver.screenshot(&file("png")).await;
    if let Ok(source) = page.driver.source().await {
        let _ = fs::write(file("html"), source);
    }
}
