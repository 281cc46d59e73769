//! From the crate to a small WebAssembly module with the script that joins it to the browser.

use std::fs;

use anyhow::{Context, anyhow};
use wasm_bindgen_cli_support::Bindgen;
use xtask::paths;
use xtask::tools::wasm::{self, TARGET, WasmOpt};
use xtask::tools::{cargo, run, step};

/// Small, and nothing that needs a newer browser than the compiler's own defaults.
const WASM_OPT: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--strip-producers",
];
const PROFILE: &str = "release-web";
const NAME: &str = "offercheck";

/// The program as the browser loads it.
pub struct Program {
    /// A JavaScript module whose default export starts the program.
    pub script: String,
    /// The WebAssembly module.
    pub module: Vec<u8>,
}

/// Compiles, binds and shrinks the program, fetching what is missing.
pub fn build() -> anyhow::Result<Program> {
    wasm::target()?;
    let wasm_opt = wasm::wasm_opt();
    step("compile the program to WebAssembly", || {
        run(cargo().current_dir(paths::root()).env("CARGO_ENCODED_RUSTFLAGS", path_free()).args([
            "build",
            "--package",
            NAME,
            "--target",
            TARGET,
            "--profile",
            PROFILE,
        ]))
    })?;
    let target = cargo_target()?;
    let compiled = target.join(TARGET).join(PROFILE).join(format!("{NAME}.wasm"));
    step("bind it to the browser", || {
        let bound = target.join("site");
        fs::create_dir_all(&bound)?;
        Bindgen::new()
            .input_path(&compiled)
            .web(true)?
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .omit_default_module_path(true)
            .generate(&bound)?;
        let module = bound.join(format!("{NAME}_bg.wasm"));
        if let Some(wasm_opt) = &wasm_opt {
            shrink(wasm_opt, &module)?;
        }
        Ok(Program {
            script: fs::read_to_string(bound.join(format!("{NAME}.js")))?,
            module: fs::read(&module)?,
        })
    })
}

fn shrink(wasm_opt: &WasmOpt, module: &std::path::Path) -> anyhow::Result<()> {
    run(wasm_opt.command().args(WASM_OPT).arg(module).arg("--output").arg(module))
}

/// Compiler options that keep the paths of the machine it was built on out of the program.
fn path_free() -> String {
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo_home = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let root = paths::root();
    [format!("--remap-path-prefix={cargo_home}="), format!("--remap-path-prefix={}=", root.display())]
        .join("\u{1f}")
}

/// The folder that cargo builds into, wherever this machine has it.
fn cargo_target() -> anyhow::Result<std::path::PathBuf> {
    let metadata = xtask::tools::output(cargo().current_dir(paths::root()).args([
        "metadata",
        "--format-version",
        "1",
        "--no-deps",
    ]))
    .context("cargo metadata does not answer")?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    metadata["target_directory"]
        .as_str()
        .map(Into::into)
        .ok_or_else(|| anyhow!("cargo names no target folder"))
}
