//! Tools that npm keeps, each in a folder of its own in our cache.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use super::{on_path, output, packages, run, step};
use crate::paths;

/// Nothing but the packages: no scripts of theirs, no other questions to the network.
const QUIET: [&str; 4] = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/// A program of a package, run by Node.js.
#[derive(Clone, Debug)]
pub struct NodeProgram {
    node: PathBuf,
    script: PathBuf,
}

impl NodeProgram {
    /// The program `script` of a package at one version, fetched once; `use_of` says what it is for.
    ///
    /// # Errors
    /// What is missing and how to get it.
    pub fn of(package: &str, version: &str, script: &str, use_of: &str) -> anyhow::Result<Self> {
        let (folder, script) = place(package, version, script);
        if on_path("node").is_none() || (on_path("npm").is_none() && !script.is_file()) {
            install(use_of)?;
        }
        let node = on_path("node").context("Node.js is not on the PATH")?;
        let program = Self { node, script };
        if !program.works() {
            step(&format!("fetch {use_of}"), || fetch(package, version, &folder))?;
        }
        ensure!(program.works(), "{} does not run", program.script.display());
        Ok(program)
    }

    /// Whether it is there, whole.
    fn works(&self) -> bool {
        self.script.is_file() && output(self.command().arg("--version")).is_some()
    }

    /// A command that runs it.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.node);
        command.arg(&self.script);
        command
    }
}

/// The file `name` of a package at one version, fetched once; `use_of` says what it is for.
///
/// # Errors
/// What is missing and how to get it.
pub fn file(package: &str, version: &str, name: &str, use_of: &str) -> anyhow::Result<PathBuf> {
    let (folder, file) = place(package, version, name);
    if !file.is_file() {
        if on_path("npm").is_none() {
            install(use_of)?;
        }
        step(&format!("fetch {use_of}"), || fetch(package, version, &folder))?;
    }
    ensure!(file.is_file(), "{} is not there", file.display());
    Ok(file)
}

/// Where a package is kept, and a file of it.
fn place(package: &str, version: &str, name: &str) -> (PathBuf, PathBuf) {
    let folder = paths::tool_cache().join(format!("{package}-{version}"));
    let file = folder.join("node_modules").join(package).join(name);
    (folder, file)
}

fn install(use_of: &str) -> anyhow::Result<()> {
    step(&format!("install Node.js, for {use_of}"), || {
        packages::install("Node.js with npm", &["nodejs", "npm"], &["nodejs", "npm"])
    })
}

/// Fetches what the lock file of a folder names into its `node_modules`.
///
/// # Errors
/// When npm is missing, or a package is not what the lock file says.
pub fn locked(folder: &Path) -> anyhow::Result<()> {
    run(Command::new("npm").current_dir(folder).arg("ci").args(QUIET))
}

fn fetch(package: &str, version: &str, folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    run(Command::new("npm")
        .args(["install", "--no-save"])
        .args(QUIET)
        .arg("--prefix")
        .arg(folder)
        .arg(format!("{package}@{version}")))
}
