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
    let built = site::build(overlay, site::Words::All)?;
    ensure!(
        built.smallest,
        "a tool that makes the site smaller is missing; a version that stays is built with all of them"
    );
    step("write the folders of the version", || write(&built.root, to))?;
    println!("version {VERSION} is in {}", to.display());
    Ok(())
}

/// Writes the folders and the archive of a site that was built.
fn write(built: &Path, to: &Path) -> anyhow::Result<()> {
    let stays = to.join(format!("v{VERSION}"));
    folders::copy(built, &stays)?;
    sums::write(&stays)?;
    // What the release before has put there stays: pages that are open still ask for its files.
    folders::copy(&stays, &to.join(format!("v{}", major())))?;
    archive(&stays, &to.join(format!("offercheck-{VERSION}.zip")))?;
    headers_of_all(to)
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

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use zip::ZipArchive;

    use super::*;

    #[test]
    fn a_version_comes_in_two_folders_and_one_archive_and_every_file_can_be_checked() {
        let (built, to) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        fs::create_dir(built.path().join("id")).expect("a folder");
        for (name, text) in
            [("id/index.html", "a page"), ("_headers", "/*\n  X: policy\n/assets/*\n  Y: z\n")]
        {
            fs::write(built.path().join(name), text).expect("a file of the site");
        }
        // A release before it, whose files are still asked for.
        let older = to.path().join(format!("v{}/assets", major()));
        fs::create_dir_all(&older).expect("a folder");
        fs::write(older.join("old.pack"), "old").expect("a file of the release before");

        write(built.path(), to.path()).expect("a release");

        let stays = to.path().join(format!("v{VERSION}"));
        for line in fs::read_to_string(stays.join("SHA256SUMS")).expect("a list").lines() {
            let (sum, name) = line.split_once("  ").expect("a hash and a name");
            let bytes = fs::read(stays.join(name)).expect("a file of the list");
            assert_eq!(format!("{:x}", Sha256::digest(bytes)), sum, "{name}");
        }
        let zip = fs::read(to.path().join(format!("offercheck-{VERSION}.zip"))).expect("an archive");
        let sum =
            fs::read_to_string(to.path().join(format!("offercheck-{VERSION}.zip.sha256"))).expect("its hash");
        assert!(sum.starts_with(&format!("{:x}  offercheck-", Sha256::digest(&zip))), "{sum}");
        let archive = ZipArchive::new(Cursor::new(zip)).expect("a zip archive");
        let mut names: Vec<String> =
            archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
        names.sort();
        let below = |name: &str| format!("offercheck-{VERSION}/{name}");
        assert_eq!(names, ["SHA256SUMS", "_headers", "id/index.html"].map(below));
        assert!(older.join("old.pack").is_file(), "open pages still ask for it");
        let headers = fs::read_to_string(to.path().join(headers::FILE)).expect("headers of all versions");
        for line in [format!("/v{VERSION}/*"), format!("/v{VERSION}/assets/*"), format!("/v{}/*", major())] {
            assert!(headers.lines().any(|known| known == line), "{line} is not in {headers}");
        }
    }
}
