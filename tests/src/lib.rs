//! Opens the built site in a real browser and finds its way by the fixed names of the page (`data-…`).

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};
use thirtyfour::ChromiumLikeCapabilities;
use thirtyfour::common::capabilities::firefox::{FirefoxCapabilities, FirefoxPreferences};
use thirtyfour::prelude::*;
use xtask::paths;
use xtask::server::Server;
use xtask::tools::browsers;

/// How long anything may take before a test gives up; tests wait for states, never for a time.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink.
    Chromium,
    /// Gecko.
    Firefox,
}

/// What a browser has switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nothing.
    Nothing,
    /// Scripts.
    Scripts,
    /// WebAssembly, as some hardened browsers.
    WebAssembly,
}

/// Both engines.
pub const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

/// A browser with the site open.
pub struct Page {
    /// The WebDriver session.
    pub driver: WebDriver,
    /// What serves the site and knows what was asked for.
    pub server: Server,
}

/// A driver that ends with the test.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

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
    let page = Page { driver, server };
    let result = work(&page).await;
    if result.is_err() {
        keep_traces(&page, name, engine).await;
    }
    page.driver.quit().await?;
    result
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

fn start(lack: Lack, engine: Engine, port: u16) -> anyhow::Result<(Driver, Capabilities)> {
    let (browser, capabilities): (_, Capabilities) = match engine {
        Engine::Chromium => {
            let browser = browsers::chromium()?;
            let mut capabilities = DesiredCapabilities::chrome();
            capabilities.set_binary(&browser.browser.to_string_lossy())?;
            for argument in [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=360,640",
            ] {
                capabilities.add_arg(argument)?;
            }
            match lack {
                Lack::Nothing => {}
                Lack::Scripts => capabilities.add_experimental_option(
                    "prefs",
                    json!({ "profile.managed_default_content_settings.javascript": 2 }),
                )?,
                Lack::WebAssembly => capabilities.add_arg("--js-flags=--jitless")?,
            }
            (browser, capabilities.into())
        }
        Engine::Firefox => {
            let browser = browsers::firefox()?;
            let mut capabilities: FirefoxCapabilities = DesiredCapabilities::firefox();
            capabilities.set_firefox_binary(&browser.browser.to_string_lossy())?;
            for argument in ["-headless", "--width=360", "--height=740"] {
                capabilities.add_arg(argument)?;
            }
            let mut preferences = FirefoxPreferences::new();
            match lack {
                Lack::Nothing => {}
                Lack::Scripts => preferences.set("javascript.enabled", false)?,
                Lack::WebAssembly => preferences.set("javascript.options.wasm", false)?,
            }
            capabilities.set_preferences(preferences)?;
            (browser, capabilities.into())
        }
    };
    let port = format!("--port={port}");
    let child = Command::new(&browser.driver).arg(port).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let child = child.with_context(|| format!("{} cannot be started", browser.driver.display()))?;
    Ok((Driver(child), capabilities))
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

impl Page {
    /// Opens a page of the site and waits until its first screen is ready.
    ///
    /// # Errors
    /// When it does not become ready.
    pub async fn open(&self, path: &str) -> anyhow::Result<()> {
        self.go(path).await?;
        self.find("main[data-state=ready]").await?;
        Ok(())
    }

    /// Opens a page without waiting for the program. A new document each time, even if only the fragment differs.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn go(&self, path: &str) -> anyhow::Result<()> {
        self.driver.goto("about:blank").await?;
        self.driver.goto(format!("{}{path}", self.server.address())).await?;
        Ok(())
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, css: &str) -> anyhow::Result<WebElement> {
        let found = self.driver.query(By::Css(css)).wait(PATIENCE, Duration::from_millis(25)).first().await;
        found.with_context(|| format!("{css} is not on the page"))
    }

    /// How many elements there are now.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn count(&self, css: &str) -> anyhow::Result<usize> {
        Ok(self.driver.find_all(By::Css(css)).await?.len())
    }

    /// Taps an element, wherever on the screen it is.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn tap(&self, css: &str) -> anyhow::Result<()> {
        self.find(css).await?;
        self.run(&format!("document.querySelector({css:?}).click()")).await?;
        Ok(())
    }

    /// Answers a question that is on the screen, and waits until another screen has come.
    ///
    /// # Errors
    /// When the question or the answer is not there.
    pub async fn answer(&self, question: &str, answer: &str) -> anyhow::Result<()> {
        self.tap(&format!("[data-question={question}] [data-answer={answer}]")).await?;
        self.gone(&format!("[data-question={question}]")).await
    }

    /// Passes over the question on the screen, and waits until another screen has come.
    ///
    /// # Errors
    /// When the question is not there.
    pub async fn pass_over(&self, question: &str) -> anyhow::Result<()> {
        let skip = self.find("[data-action=skip]").await?;
        anyhow::ensure!(skip.is_displayed().await?, "nobody can see how to skip {question}");
        self.tap("[data-action=skip]").await?;
        self.gone(&format!("[data-question={question}]")).await
    }

    /// Waits until an element is gone.
    ///
    /// # Errors
    /// When it stays.
    pub async fn gone(&self, css: &str) -> anyhow::Result<()> {
        self.until(&format!("document.querySelector({css:?}) === null"), true).await
    }

    /// Waits until the browser shows another page than one of the site.
    ///
    /// # Errors
    /// When it stays.
    pub async fn away(&self) -> anyhow::Result<()> {
        for _ in 0..200 {
            let here = self
                .driver
                .current_url()
                .await
                .is_ok_and(|url| url.as_str().starts_with(&self.server.address()));
            if !here {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("the browser still shows the site")
    }

    /// The text of an element.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn text(&self, css: &str) -> anyhow::Result<String> {
        Ok(self.find(css).await?.text().await?)
    }

    /// The level on the screen.
    ///
    /// # Errors
    /// When there is none.
    pub async fn level(&self) -> anyhow::Result<String> {
        let level = self.find("[data-level]").await?.attr("data-level").await?;
        level.context("the level has no name")
    }

    /// Runs a script in the page and returns its value.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, script: &str) -> anyhow::Result<Value> {
        let script = format!("return (() => {{ {} }})()", with_return(script));
        let returned =
            self.driver.execute(script, Vec::new()).await.with_context(|| "a script failed".to_owned())?;
        Ok(returned.json().clone())
    }

    /// Runs the body of an async function in the page and returns what it resolves to.
    ///
    /// # Errors
    /// When it throws or takes too long.
    pub async fn run_async(&self, body: &str) -> anyhow::Result<Value> {
        self.driver.set_script_timeout(Duration::from_secs(300)).await?;
        let script = format!(
            "const done = arguments[arguments.length - 1]; (async () => {{ {body} }})().then(done, e => done('failed: ' + e))"
        );
        let returned = self.driver.execute_async(script, Vec::new()).await?.json().clone();
        if let Some(failure) = returned.as_str().filter(|text| text.starts_with("failed: ")) {
            bail!("in the page: {failure}");
        }
        Ok(returned)
    }

    /// Waits until an expression has a value.
    ///
    /// # Errors
    /// When it never has.
    pub async fn until(&self, expression: &str, value: impl Into<Value>) -> anyhow::Result<()> {
        let value = value.into();
        let mut last = json!(null);
        for _ in 0..400 {
            last = self.run(expression).await.unwrap_or(json!("no answer"));
            if last == value {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("{expression} is {last}, not {value}")
    }
}

/// Scripts of one expression return it.
fn with_return(script: &str) -> String {
    if script.contains("return") { script.to_owned() } else { format!("return {script}") }
}
