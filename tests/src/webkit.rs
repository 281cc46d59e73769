//! WebKitGTK's small browser, which has no way to run without a screen: it gets one of its own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};
use serde_json::json;
use thirtyfour::Capabilities;
use xtask::paths;
use xtask::tools::browsers::WebKit;

use crate::engine::Lack;

/// A screen that nobody sees. It ends with the test, and the browser on it ends with it.
pub(crate) struct Screen {
    process: Child,
    /// What X calls it.
    name: String,
}

impl Screen {
    /// Starts one under the first number that is free, which the server looks for itself.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(crate) fn start(server: &Path) -> anyhow::Result<Self> {
        let mut process = Command::new(server)
            .args(["-displayfd", "1", "-screen", "0", "800x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} cannot be started", server.display()))?;
        let said = process.stdout.take();
        let mut screen = Self { process, name: String::from(":") };
        let mut said = BufReader::new(said.context("the screen says nothing")?);
        said.read_line(&mut screen.name)?;
        screen.name.truncate(screen.name.trim_end().len());
        ensure!(screen.name.len() > 1, "{} found no number for a screen", server.display());
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The driver, which hands what stands in its environment on to the browser.
pub(crate) fn driver(lack: Lack, browser: &WebKit, screen: &Screen) -> Command {
    let mut command = Command::new(&browser.driver);
    command
        .env("DISPLAY", &screen.name)
        .env("GDK_BACKEND", "x11")
        .env("XDG_CONFIG_HOME", paths::root().join("tests/webkit"))
        // No helper of a desktop is started, which would stay behind.
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1")
        // Its sandbox does not start for root or inside a container; the browser opens nothing but our own site.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    if lack == Lack::WebAssembly {
        command.env("JSC_useWasm", "false");
    }
    command
}

/// What to ask of the driver.
///
/// # Errors
/// Never with these values.
pub(crate) fn capabilities(lack: Lack, browser: &WebKit) -> anyhow::Result<Capabilities> {
    let mut arguments = vec!["--automation"];
    if lack == Lack::Scripts {
        arguments.push("--enable-javascript=false");
    }
    let mut capabilities = Capabilities::new();
    let options = json!({ "binary": browser.browser, "args": arguments });
    capabilities.set("webkitgtk:browserOptions", options)?;
    Ok(capabilities)
}
