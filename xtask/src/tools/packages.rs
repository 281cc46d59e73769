//! The packages of Debian and Ubuntu. Elsewhere, or without the right to install, we say what is needed.

use std::fs;
use std::process::Command;

use anyhow::bail;

use super::{on_path, output, run};

/// A system whose packages we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Debian, and what is built from it and says so.
    Debian,
    /// Ubuntu, whose browsers are snaps.
    Ubuntu,
    /// Any other.
    Other,
}

/// The system we run on.
pub fn system() -> System {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let says = |id: &str| {
        release
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
            .any(|ids| ids.trim_matches('"').split_whitespace().any(|known| known == id))
    };
    match (on_path("apt-get").is_some(), says("ubuntu"), says("debian")) {
        (true, true, _) => System::Ubuntu,
        (true, _, true) => System::Debian,
        _ => System::Other,
    }
}

/// Installs packages that are not there yet, without upgrading any other; `what` says what they are for.
///
/// # Errors
/// What to install by hand, where we may not.
pub fn install(what: &str, debian: &[&str], ubuntu: &[&str]) -> anyhow::Result<()> {
    let packages = match system() {
        System::Debian => debian,
        System::Ubuntu => ubuntu,
        System::Other => bail!(
            "{what}: please install it with the means of your system (on Debian: {}), so that it is on the PATH, and run \
             the command again",
            debian.join(" ")
        ),
    };
    if !may_install() {
        bail!(
            "{what}: please run `sudo apt-get install --no-upgrade {}` and then this command again",
            packages.join(" ")
        );
    }
    run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    run(Command::new("apt-get")
        .args(["install", "--yes", "--quiet=2", "--no-upgrade", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        // Servers that are installed for tests are not started for everybody.
        .env("RUNLEVEL", "1"))
}

/// Only root installs; we never ask for a password.
fn may_install() -> bool {
    output(Command::new("id").arg("-u")).is_some_and(|user| user.trim() == "0")
}
