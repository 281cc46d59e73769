//! The engines, and how a browser of each is started.

use std::process::{Child, Command, Stdio};

use anyhow::Context;
use serde_json::json;
use thirtyfour::common::capabilities::firefox::{FirefoxCapabilities, FirefoxPreferences};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use xtask::tools::browsers::{self, Browser};

use crate::webkit::{self, Screen};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink.
    Chromium,
    /// Gecko.
    Firefox,
    /// What Safari and every browser of an iPhone is made of.
    WebKit,
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

/// All engines.
pub const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// A driver that ends with the test, and the screen it draws on if it has one of its own.
pub(crate) struct Driver {
    process: Child,
    _screen: Option<Screen>,
}

impl Driver {
    fn start(command: &mut Command, port: u16, screen: Option<Screen>) -> anyhow::Result<Self> {
        let process =
            command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let process =
            process.with_context(|| format!("{} cannot be started", command.get_program().display()))?;
        Ok(Self { process, _screen: screen })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Starts a driver that listens on this port, and says what to ask of it.
///
/// # Errors
/// When a browser is not there or its driver cannot be started.
pub(crate) fn start(lack: Lack, engine: Engine, port: u16) -> anyhow::Result<(Driver, Capabilities)> {
    match engine {
        Engine::Chromium => {
            let browser = browsers::chromium()?;
            let wanted = chromium(lack, &browser)?;
            Ok((Driver::start(&mut Command::new(browser.driver), port, None)?, wanted))
        }
        Engine::Firefox => {
            let browser = browsers::firefox()?;
            let wanted = firefox(lack, &browser)?;
            Ok((Driver::start(&mut Command::new(browser.driver), port, None)?, wanted))
        }
        Engine::WebKit => {
            let browser = browsers::webkit()?;
            let screen = Screen::start(&browser.screen)?;
            let mut driver = webkit::driver(lack, &browser, &screen);
            let wanted = webkit::capabilities(lack, &browser)?;
            Ok((Driver::start(&mut driver, port, Some(screen))?, wanted))
        }
    }
}

fn chromium(lack: Lack, browser: &Browser) -> anyhow::Result<Capabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&browser.browser.to_string_lossy())?;
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::Warning)?;
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
    Ok(capabilities.into())
}

fn firefox(lack: Lack, browser: &Browser) -> anyhow::Result<Capabilities> {
    let mut capabilities: FirefoxCapabilities = DesiredCapabilities::firefox();
    capabilities.set_firefox_binary(&browser.browser.to_string_lossy())?;
    for argument in ["-headless", "--width=360", "--height=740"] {
        capabilities.add_arg(argument)?;
    }
    let mut preferences = FirefoxPreferences::new();
    // On Linux it puts a bar over the page where nothing can speak, and the page gets lower.
    preferences.set("media.webspeech.synth.dont_notify_on_error", true)?;
    match lack {
        Lack::Nothing => {}
        Lack::Scripts => preferences.set("javascript.enabled", false)?,
        Lack::WebAssembly => preferences.set("javascript.options.wasm", false)?,
    }
    capabilities.set_preferences(preferences)?;
    Ok(capabilities.into())
}
