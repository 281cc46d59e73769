//! Pages of hosts, and the way to the frame on them.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use offercheck_tests::Page;
use thirtyfour::WebElement;
use xtask::paths;
use xtask::server::Server;

/// The frame on a host page, of ours or pasted.
pub const FRAME: &str = "return document.querySelector('offer-check')?.shadowRoot?.querySelector('iframe') \
    ?? document.querySelector('offer-check') ?? document.querySelector('iframe')";

/// Host pages with the address of our site in them, on an origin of their own.
pub struct Hosts {
    pub folder: tempfile::TempDir,
    pub server: Server,
}

impl Hosts {
    /// # Errors
    /// When a page cannot be read or written.
    pub fn of(site: &Server) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        // Nothing goes with the files.
        fs::write(folder.path().join("_headers"), "")?;
        for entry in fs::read_dir(paths::root().join("tests/hosts"))? {
            let file = entry?.path();
            let name = file.file_name().context("a name")?.to_string_lossy().into_owned();
            write(folder.path(), &name, &fs::read_to_string(&file)?, site)?;
        }
        let server = Server::start(folder.path(), 0)?;
        Ok(Self { folder, server })
    }

    pub fn names(&self) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.folder.path())? {
            names.extend(entry?.file_name().to_string_lossy().strip_suffix(".html").map(str::to_owned));
        }
        names.sort();
        Ok(names)
    }

    pub fn address(&self, name: &str) -> String {
        format!("{}{name}.html", self.server.address())
    }
}

/// Writes a host page for a site.
pub fn write(folder: &Path, name: &str, text: &str, site: &Server) -> anyhow::Result<()> {
    let address = site.address();
    let text = text.replace("{{site}}", &address).replace("{{origin}}", address.trim_end_matches('/'));
    Ok(fs::write(folder.join(name), text)?)
}

/// Comes to the frame as a person does, and looks into it.
pub async fn into_frame(page: &Page, name: &str) -> anyhow::Result<()> {
    Ok(to_frame(page, name).await?.enter_frame().await?)
}

/// Opens what hides the frame, and scrolls to it.
pub async fn to_frame(page: &Page, name: &str) -> anyhow::Result<WebElement> {
    match name {
        "tabs" => page.tap("#open").await?,
        "within" => page.find("iframe").await?.enter_frame().await?,
        _ => {}
    }
    for _ in 0..200 {
        page.run("(document.querySelector('offer-check') ?? document.querySelector('iframe')).scrollIntoView(); return true").await?;
        let frame = page.driver.execute(FRAME, Vec::new()).await?.element()?;
        if frame.tag_name().await? == "iframe" {
            return Ok(frame);
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    bail!("{name} has no frame")
}

/// Whether what reads screens aloud has come to this page.
const LISTENS: &str =
    "performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/listen-'))";

/// Waits until the questions stand in the frame, and everything that a visit loads is here.
pub async fn ready(page: &Page) -> anyhow::Result<()> {
    page.find("main[data-state=ready] [data-question=start]").await?;
    // What reads screens aloud comes when nothing else is left to do, after ten seconds at the latest: to this page, not to
    // another that was opened before.
    page.until(LISTENS, true).await?;
    // The numbers come whatever is answered; where the choice of countries stands, they are here.
    page.tap("[data-action=contacts]").await?;
    page.find("main[data-screen=contacts] select").await?;
    page.tap("[data-action=back]").await?;
    page.find("main [data-question=start]").await?;
    Ok(())
}

/// A host page with a change, opened.
pub async fn changed(page: &Page, hosts: &Hosts, change: impl Fn(&str) -> String) -> anyhow::Result<()> {
    let text = fs::read_to_string(hosts.folder.path().join("element.html"))?;
    let other = change(&text);
    ensure!(other != text, "nothing was changed");
    fs::write(hosts.folder.path().join("changed.html"), other)?;
    page.visit(&hosts.address("changed")).await
}

/// Waits until the browser shows another page than the host's.
pub async fn gone_from(page: &Page, hosts: &Hosts) -> anyhow::Result<()> {
    for _ in 0..200 {
        let here = hosts.server.address();
        // A browser on its way may have no window to ask.
        if page.driver.current_url().await.is_ok_and(|url| !url.as_str().starts_with(&here)) {
            return Ok(());
        }
        let _ = page.driver.enter_default_frame().await;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("the host page is still there")
}
