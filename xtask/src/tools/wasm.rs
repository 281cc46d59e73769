//! What turns Rust into WebAssembly, besides cargo and wasm-bindgen, which is a library of ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::{on_path, output, packages, run, step};
use crate::paths;

/// The target of the compiler.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's own version is too old to read what today's compiler writes.
const BINARYEN: &str = "132";
/// The oldest version on the PATH that we take.
const OLDEST_BINARYEN: u32 = 120;

/// Adds the target to the compiler if it is not there.
///
/// # Errors
/// What to run by hand.
pub fn target() -> anyhow::Result<()> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = output(Command::new(rustc).args(["--print", "sysroot"]))
        .context("rustc does not answer; install Rust with rustup")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    step("add the WebAssembly target to the compiler", || {
        run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
            format!("without rustup, install the standard library of Rust for {TARGET} with the means of your system")
        })
    })
}

/// A wasm-opt that makes the program smaller.
pub struct WasmOpt(Vec<PathBuf>);

impl WasmOpt {
    /// A command that runs it.
    pub fn command(&self) -> Command {
        let mut words = self.0.iter();
        let mut command = Command::new(words.next().cloned().unwrap_or_default());
        command.args(words);
        command
    }
}

/// A recent wasm-opt: that of the machine, ours from an earlier run, or one fetched now. Nothing where it cannot be had:
/// the site works without it and is about a third larger.
pub fn wasm_opt() -> Option<WasmOpt> {
    let recent = |file: &PathBuf| version(file).is_some_and(|version| version >= OLDEST_BINARYEN);
    if let Some(found) = on_path("wasm-opt").filter(recent) {
        return Some(WasmOpt(vec![found]));
    }
    match fetched() {
        Ok(command) => Some(command),
        Err(reason) => {
            eprintln!("    building without wasm-opt, so the program is about a third larger: {reason:#}");
            None
        }
    }
}

fn fetched() -> anyhow::Result<WasmOpt> {
    let folder = paths::tool_cache().join(format!("binaryen-{BINARYEN}"));
    let script = folder.join("node_modules/binaryen/bin/wasm-opt");
    if on_path("node").is_none() || (on_path("npm").is_none() && !script.is_file()) {
        step("install Node.js, which runs wasm-opt", || {
            packages::install("Node.js with npm", &["nodejs", "npm"], &["nodejs", "npm"])
        })?;
    }
    if !script.is_file() {
        step("fetch wasm-opt", || {
            std::fs::create_dir_all(&folder)?;
            run(Command::new("npm")
                .args([
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                    "--loglevel=error",
                    "--prefix",
                ])
                .arg(&folder)
                .arg(format!("binaryen@{BINARYEN}.0.0")))
        })?;
    }
    let node = on_path("node").context("Node.js is not on the PATH")?;
    Ok(WasmOpt(vec![node, script]))
}

/// `wasm-opt version 132 (version_132)` is 132.
fn version(file: &Path) -> Option<u32> {
    let line = output(Command::new(file).arg("--version"))?;
    line.split_whitespace().find_map(|word| word.parse().ok())
}
