//! A browser with the site open, and how a test finds its way in it.

use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use xtask::server::Server;

use crate::engine::Engine;

/// How long anything may take before a test gives up; tests wait for states, never for a time.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser with the site open.
pub struct Page {
    /// The WebDriver session.
    pub driver: WebDriver,
    /// What serves the site and knows what was asked for.
    pub server: Server,
    /// The browser's engine.
    pub engine: Engine,
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
        self.visit(&format!("{}{path}", self.server.address())).await
    }

    /// Opens any address as a new document.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn visit(&self, address: &str) -> anyhow::Result<()> {
        // Firefox tells here of a page that failed as a test left it for somewhere else.
        if self.driver.goto("about:blank").await.is_err() {
            self.driver.goto("about:blank").await?;
        }
        Ok(self.driver.goto(address).await?)
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, css: &str) -> anyhow::Result<WebElement> {
        let mut tries = 1;
        loop {
            let found =
                self.driver.query(By::Css(css)).wait(PATIENCE, Duration::from_millis(25)).first().await;
            match found {
                // Drawn anew between finding it and naming it.
                Err(error) if tries < 5 && format!("{error:?}").contains("stale") => tries += 1,
                found => return found.with_context(|| format!("{css} is not on the page")),
            }
        }
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

    /// Taps an element as a finger does. Only that counts as a person's own for WebKit, whose Back passes over all that a
    /// script did by itself.
    ///
    /// # Errors
    /// When it is not there, or something covers it.
    pub async fn press(&self, css: &str) -> anyhow::Result<()> {
        let element = self.find(css).await?;
        self.run(&format!(
            "document.querySelector({css:?}).scrollIntoView({{ block: 'center' }}); return true"
        ))
        .await?;
        Ok(element.click().await?)
    }

    /// Follows a link, and waits until the browser has the other page. WebKit's driver never answers who looks for
    /// something in a page that is just being left.
    ///
    /// # Errors
    /// When it is not there, or leads nowhere.
    pub async fn follow(&self, css: &str) -> anyhow::Result<()> {
        let before = self.driver.current_url().await?;
        self.find(css).await?.click().await?;
        for _ in 0..400 {
            if self.driver.current_url().await? != before {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("{css} leads nowhere")
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

    /// Waits until the browser has asked for a file with this part in its name.
    ///
    /// # Errors
    /// When it does not.
    pub async fn asked_for(&self, part: &str) -> anyhow::Result<()> {
        for _ in 0..400 {
            if self.server.asked().iter().any(|path| path.contains(part)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("nothing asked for {part}")
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
