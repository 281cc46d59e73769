//! From the crate to small WebAssembly modules with the scripts that join them to the browser: the walkers' program, and the
//! webmasters', of which walkers load nothing.

mod split;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, anyhow, ensure};
use walrus::ModuleConfig;
use wasm_bindgen_cli_support::Bindgen;
use xtask::paths;
use xtask::tools::esbuild::Minifier;
use xtask::tools::wasm::{self, TARGET, WasmOpt};
use xtask::tools::{cargo, run, step};

/// Small, and nothing that needs a newer browser than the compiler's own defaults. The program keeps nothing below
/// address 1024, like functions beside each other compress better, and so do values that are worked out again where they are used.
const WASM_OPT: [&str; 16] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--skip-pass=local-cse",
    "--one-caller-inline-max-function-size=100",
    "--low-memory-unused",
    "--reorder-functions-by-name",
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--strip-producers",
    "--strip-debug",
];
/// Compiler options that cost nothing but time.
const SMALL: &str = "-Cllvm-args=-inline-threshold=10";
/// Options with which a panic stops the program on the spot, without words: the page behind it says what is to be said
/// (`web/boot.js`). They belong to the pinned compiler; that is why they may be unstable (docs/performance.md).
const WORDLESS: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];
/// The standard library compiled again for that, and for size.
const STANDARD_LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const PROFILE: &str = "release-web";
const NAME: &str = "offercheck";
/// The webmasters' program, compiled from the same package.
const CONFIGURATOR: &str = "configurator";

/// A program as the browser loads it.
pub struct Program {
    /// A JavaScript module whose default export starts the program.
    pub script: String,
    /// The WebAssembly module.
    pub module: Vec<u8>,
    /// The part of it that comes with the numbers; none of the webmasters'.
    pub later: Vec<u8>,
}

/// Both programs.
pub struct Programs {
    /// The checklist.
    pub walkers: Program,
    /// The same for a page that loads nothing: its script makes the function `wasm_bindgen`.
    pub inside: Program,
    /// The pages for webmasters.
    pub webmasters: Program,
    /// Every tool that makes it smaller was there.
    pub smallest: bool,
}

/// Compiles, binds and shrinks both programs, fetching what is missing.
pub fn build(minifier: &Minifier) -> anyhow::Result<Programs> {
    wasm::target()?;
    let wasm_opt = wasm::wasm_opt();
    let target = cargo_target()?.join("program");
    let lean = step("compile the program to WebAssembly", || {
        if wasm::standard_library() {
            match run(&mut compile(&target, true)) {
                Ok(()) => return Ok(true),
                Err(reason) => {
                    eprintln!("    again without the standard library, so a fifth larger: {reason:#}")
                }
            }
        }
        run(&mut compile(&target, false)).map(|()| false)
    })?;
    let compiled = target.join(TARGET).join(PROFILE);
    step("bind it to the browser", || {
        let bound = |name: &str, folder: &str, kind: BindKind| {
            bind(&compiled.join(format!("{name}.wasm")), &target.join(folder), wasm_opt.as_ref(), kind)
        };
        let module = |(script, module, later): (String, Vec<u8>, Vec<u8>)| -> anyhow::Result<Program> {
            Ok(Program { script: minifier.script(&script)?, module, later })
        };
        let (inside, same, later) = bound(NAME, "inside", Bindgen::no_modules)?;
        Ok(Programs {
            walkers: module(bound(NAME, "bound", Bindgen::web)?)?,
            inside: Program { script: minifier.classic(&inside)?, module: same, later },
            webmasters: module(bound(CONFIGURATOR, CONFIGURATOR, Bindgen::web)?)?,
            smallest: lean && wasm_opt.is_some(),
        })
    })
}

/// One of the ways in which a browser loads scripts.
type BindKind = fn(&mut Bindgen, bool) -> anyhow::Result<&mut Bindgen>;

/// Joins the compiled program to a browser, for one way of loading scripts, and makes it small.
fn bind(
    compiled: &Path,
    folder: &Path,
    wasm_opt: Option<&WasmOpt>,
    kind: BindKind,
) -> anyhow::Result<(String, Vec<u8>, Vec<u8>)> {
    fs::create_dir_all(folder)?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).typescript(false).remove_producers_section(true);
    bindgen.omit_default_module_path(true);
    kind(&mut bindgen, true)?.generate(folder)?;
    let name = compiled.file_stem().unwrap_or_default().to_string_lossy();
    let module = folder.join(format!("{name}_bg.wasm"));
    let script = fs::read_to_string(folder.join(format!("{name}.js")))?;
    let script = shorten_names(&module, script)?;
    let later = folder.join(format!("{name}_later.wasm"));
    if name == NAME {
        let parts = split::split(&fs::read(&module)?)?;
        fs::write(&module, parts.first)?;
        fs::write(&later, parts.later)?;
    } else {
        fs::write(&later, [])?;
    }
    if let Some(wasm_opt) = wasm_opt {
        shrink(wasm_opt, &module)?;
        if name == NAME {
            shrink(wasm_opt, &later)?;
        }
    }
    Ok((script, fs::read(&module)?, fs::read(&later)?))
}

/// Cargo's call. The folder is apart from that of the tests: other options would compile everything anew each time.
fn compile(target: &Path, lean: bool) -> Command {
    let mut flags = path_free();
    flags.push(SMALL.to_owned());
    let mut command = cargo();
    command
        .current_dir(paths::root())
        .args(["build", "--package", NAME, "--target", TARGET, "--profile", PROFILE, "--target-dir"])
        .arg(target);
    if lean {
        flags.extend(WORDLESS.map(str::to_owned));
        command.args(STANDARD_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    command
}

/// Gives what the module asks the script for names of one or two letters: the long ones weigh more than some screens.
fn shorten_names(module: &Path, mut script: String) -> anyhow::Result<String> {
    let mut parsed = ModuleConfig::new().generate_producers_section(false).parse(&fs::read(module)?)?;
    for (number, import) in parsed.imports.iter_mut().enumerate() {
        let long = format!(" {}: function", import.name);
        ensure!(script.matches(&long).count() == 1, "the script does not have {:?} once", import.name);
        import.name = letters(number);
        script = script.replace(&long, &format!(" {}: function", import.name));
    }
    fs::write(module, parsed.emit_wasm())?;
    Ok(script)
}

/// `a` to `z`, then `aa` and on, with an underscore before them, as no name of the language has.
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'a' + u8::try_from(number % 26).unwrap_or_default()));
        number /= 26;
        if number == 0 {
            return format!("_{name}");
        }
        number -= 1;
    }
}

fn shrink(wasm_opt: &WasmOpt, module: &Path) -> anyhow::Result<()> {
    let command = &mut wasm_opt.command();
    run(command.args(WASM_OPT).arg(module).arg("--output").arg(module))
}

/// Compiler options that keep the paths of the machine it was built on out of the program.
fn path_free() -> Vec<String> {
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo_home = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let root = paths::root();
    vec![format!("--remap-path-prefix={cargo_home}="), format!("--remap-path-prefix={}=", root.display())]
}

/// The folder that cargo builds into, wherever this machine has it.
fn cargo_target() -> anyhow::Result<PathBuf> {
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
