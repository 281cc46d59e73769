//! What turns Rust into WebAssembly, besides cargo and wasm-bindgen, which is a library of ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::npm::NodeProgram;
use super::{on_path, output, run, step};

/// The target of the compiler.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's own version is too old to read what today's compiler writes.
const BINARYEN: &str = "132.0.0";
/// The oldest version on the PATH that we take.
const OLDEST_BINARYEN: u32 = 120;

/// Adds the target to the compiler if it is not there.
///
/// # Errors
/// What to run by hand.
pub fn target() -> anyhow::Result<()> {
    let sysroot = sysroot().context("rustc does not answer; install Rust with rustup")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    step("add the WebAssembly target to the compiler", || {
        run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
            format!("without rustup, install the standard library of Rust for {TARGET} with the means of your system")
        })
    })
}

/// Whether the standard library can be compiled again for our own program. If it cannot, says why.
pub fn standard_library() -> bool {
    let source = || {
        let sysroot = sysroot()?;
        Some(Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock"))
    };
    let here = || source().is_some_and(|file| file.is_file());
    let fetched = here()
        || step("add the source of the standard library to the compiler", || {
            run(Command::new("rustup").args(["component", "add", "rust-src"]))
        })
        .inspect_err(|reason| eprintln!("    the program will be about a fifth larger: {reason:#}"))
        .is_ok();
    fetched && here()
}

fn sysroot() -> Option<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    output(Command::new(rustc).args(["--print", "sysroot"]))
}

/// A wasm-opt that makes the program smaller.
pub enum WasmOpt {
    /// That of the machine.
    Here(PathBuf),
    /// Ours.
    Fetched(NodeProgram),
}

impl WasmOpt {
    /// A command that runs it.
    pub fn command(&self) -> Command {
        match self {
            Self::Here(file) => Command::new(file),
            Self::Fetched(program) => program.command(),
        }
    }
}

/// A recent wasm-opt: that of the machine, ours from an earlier run, or one fetched now. Nothing where it cannot be had:
/// the site works without it and is about a third larger.
pub fn wasm_opt() -> Option<WasmOpt> {
    let recent = |file: &PathBuf| version(file).is_some_and(|version| version >= OLDEST_BINARYEN);
    if let Some(found) = on_path("wasm-opt").filter(recent) {
        return Some(WasmOpt::Here(found));
    }
    match NodeProgram::of("binaryen", BINARYEN, "bin/wasm-opt", "wasm-opt") {
        Ok(program) => Some(WasmOpt::Fetched(program)),
        Err(reason) => {
            eprintln!("    building without wasm-opt, so the program is about a third larger: {reason:#}");
            None
        }
    }
}

/// `wasm-opt version 132 (version_132)` is 132.
fn version(file: &Path) -> Option<u32> {
    let line = output(Command::new(file).arg("--version"))?;
    line.split_whitespace().find_map(|word| word.parse().ok())
}
