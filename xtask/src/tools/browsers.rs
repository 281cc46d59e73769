//! The browsers of the tests, with the programs that drive them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::{cargo, on_path, packages, run, step};
use crate::paths;

/// The driver of Firefox, built from its source because Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";
/// Where Ubuntu's snaps put what they install.
const SNAPS: &str = "/snap/bin";

/// A browser and its driver.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The browser itself.
    pub browser: PathBuf,
    /// What drives it over WebDriver.
    pub driver: PathBuf,
}

/// WebKitGTK's small browser, its driver, and the screen it needs.
#[derive(Clone, Debug)]
pub struct WebKit {
    /// The browser itself.
    pub browser: PathBuf,
    /// What drives it over WebDriver.
    pub driver: PathBuf,
    /// An X server whose screen is in memory.
    pub screen: PathBuf,
}

/// Finds Chromium and its driver, or installs them.
///
/// # Errors
/// What to install by hand.
pub fn chromium() -> anyhow::Result<Browser> {
    let find = || {
        let browser = find(&["chromium", "chromium-browser", "google-chrome"])?;
        Some(Browser { browser, driver: find(&["chromedriver", "chromium.chromedriver"])? })
    };
    find().map_or_else(
        || {
            step("install Chromium and its driver", || {
                packages::install(
                    "Chromium with chromedriver",
                    &["chromium", "chromium-driver"],
                    &["chromium-browser", "chromium-chromedriver"],
                )
            })?;
            find().context("Chromium was installed, but chromium or chromedriver is not on the PATH")
        },
        Ok,
    )
}

/// Finds Firefox and its driver, or installs them.
///
/// # Errors
/// What to install by hand.
pub fn firefox() -> anyhow::Result<Browser> {
    if find(FIREFOX).is_none() {
        step("install Firefox", || packages::install("Firefox", &["firefox-esr"], &["firefox"]))?;
    }
    let browser = find(FIREFOX).context("Firefox was installed, but is not on the PATH")?;
    let ours = paths::tool_cache().join(format!("geckodriver-{GECKODRIVER}"));
    let built = ours.join("bin/geckodriver");
    let driver =
        find(&["geckodriver", "firefox.geckodriver"]).or_else(|| built.is_file().then(|| built.clone()));
    if let Some(driver) = driver {
        return Ok(Browser { browser, driver });
    }
    step("build the driver of Firefox (about two minutes, once)", || {
        run(cargo()
            .args(["install", "geckodriver", "--locked", "--quiet", "--version", GECKODRIVER, "--root"])
            .arg(&ours)
            .env_remove("CARGO_TARGET_DIR"))
    })?;
    Ok(Browser { browser, driver: built })
}

/// Finds WebKitGTK's small browser, its driver and a screen in memory, or installs them.
///
/// # Errors
/// What to install by hand.
pub fn webkit() -> anyhow::Result<WebKit> {
    let find = || {
        let (driver, screen) = (on_path("WebKitWebDriver")?, on_path("Xvfb")?);
        Some(WebKit { browser: mini_browser()?, driver, screen })
    };
    find().map_or_else(
        || {
            let names = ["webkit2gtk-driver", "xvfb"];
            step("install WebKit and its driver", || {
                packages::install("WebKitGTK with WebKitWebDriver, its MiniBrowser, and Xvfb", &names, &names)
            })?;
            find().context("WebKitGTK was installed, but WebKitWebDriver, MiniBrowser or Xvfb is not there")
        },
        Ok,
    )
}

/// The browser lies beside the library of its version: the one that the driver of that package belongs to comes first.
fn mini_browser() -> Option<PathBuf> {
    let folders = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(PathBuf::from);
    let below = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    let below: Vec<PathBuf> = below.filter_map(|entry| Some(entry.ok()?.path())).collect();
    ["webkit2gtk-4.1", "webkit2gtk-4.0"].iter().find_map(|version| {
        let place = |folder: &PathBuf| folder.join(version).join("MiniBrowser");
        folders.iter().chain(&below).map(place).find(|file| file.is_file())
    })
}

/// Lynx, a browser of text alone.
///
/// # Errors
/// What to install by hand.
pub fn lynx() -> anyhow::Result<PathBuf> {
    if on_path("lynx").is_none() {
        step("install Lynx", || packages::install("Lynx", &["lynx"], &["lynx"]))?;
    }
    on_path("lynx").context("Lynx was installed, but is not on the PATH")
}

/// Poppler, which reads what was printed.
///
/// # Errors
/// What to install by hand.
pub fn poppler() -> anyhow::Result<()> {
    if on_path("pdftoppm").is_none() {
        step("install Poppler", || packages::install("Poppler", &["poppler-utils"], &["poppler-utils"]))?;
    }
    on_path("pdftoppm").context("Poppler was installed, but pdftoppm is not on the PATH").map(drop)
}

/// Fonts of the scripts that place names and languages are written in, for pictures of screens.
///
/// # Errors
/// What to install by hand.
pub fn fonts() -> anyhow::Result<()> {
    if Path::new("/usr/share/fonts/truetype/noto").is_dir() || packages::system() == packages::System::Other {
        return Ok(());
    }
    step("install fonts", || packages::install("fonts", &["fonts-noto-core"], &["fonts-noto-core"]))
}

const FIREFOX: &[&str] = &["firefox-esr", "firefox"];

fn find(names: &[&str]) -> Option<PathBuf> {
    let snap = |name: &&&str| Path::new(SNAPS).join(name).is_file();
    names
        .iter()
        .find_map(|name| on_path(name))
        .or_else(|| names.iter().find(snap).map(|name| Path::new(SNAPS).join(name)))
}
