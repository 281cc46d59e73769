//! `release`: the folders of a version, and an archive to put up elsewhere.

use std::fs;
use std::path::Path;

use anyhow::ensure;
use sha2::{Digest, Sha256};
use xtask::tools::step;
use xtask::{folders, headers, paths};

use crate::{archive, site, sums};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds the site and writes `v1.2.3/`, `v1/` and `offercheck-1.2.3.zip` into a folder. A version that is there already stays.
pub fn run(to: &Path, overlay: Option<&Path>) -> anyhow::Result<()> {
    let stays = to.join(format!("v{VERSION}"));
    ensure!(
        !stays.exists(),
        "{} is there already, and its bytes stay; give the next version a number in Cargo.toml, or give this one today's contacts: \
         cargo xtask refresh {}",
        stays.display(),
        stays.display()
    );
    let built = site::build(overlay)?;
    ensure!(
        built.smallest,
        "a tool that makes the site smaller is missing; a version that stays is built with all of them"
    );
    step("write the folders of the version", || {
        folders::copy(&built.root, &stays)?;
        sums::write(&stays)?;
        let moves = to.join(format!("v{}", major()));
        if moves.exists() {
            fs::remove_dir_all(&moves)?;
        }
        folders::copy(&stays, &moves)?;
        archive(&stays, &to.join(format!("offercheck-{VERSION}.zip")))?;
        headers_of_all(to)
    })?;
    println!("version {VERSION} is in {}", to.display());
    Ok(())
}

/// The first number of the version.
fn major() -> &'static str {
    VERSION.split('.').next().unwrap_or(VERSION)
}

fn archive(root: &Path, to: &Path) -> anyhow::Result<()> {
    let bytes = archive::zip(root, &format!("offercheck-{VERSION}"))?;
    let name = to.file_name().unwrap_or_default().to_string_lossy();
    fs::write(paths::beside(to, "sha256"), format!("{:x}  {name}\n", Sha256::digest(&bytes)))?;
    Ok(fs::write(to, bytes)?)
}

/// One `_headers` for all versions: hosts read that of their root alone, and each version has a policy of its own.
fn headers_of_all(to: &Path) -> anyhow::Result<()> {
    let mut all = String::new();
    for file in folders::files(to)? {
        let Some(version) = file.to_str().and_then(|file| file.strip_suffix(&format!("/{}", headers::FILE)))
        else {
            continue;
        };
        for line in fs::read_to_string(to.join(&file))?.lines() {
            let path = if line.starts_with('/') { format!("/{version}") } else { String::new() };
            all.push_str(&format!("{path}{line}\n"));
        }
    }
    Ok(fs::write(to.join(headers::FILE), all)?)
}
