//! Scripts and styles without what only people need.

use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

use anyhow::{Context, bail};

use super::npm::NodeProgram;

/// MIT licence; a program for each system without further dependencies. What it writes, every browser reads that reads
/// what it was given.
const VERSION: &str = "0.28.2";
/// What it is told whatever it works on.
const COMMON: [&str; 3] = ["--minify", "--charset=utf8", "--log-level=warning"];

/// Makes scripts and styles smaller, or leaves them as they are where it cannot be had.
pub struct Minifier(Option<NodeProgram>);

impl Minifier {
    /// The one of our cache, or fetched now.
    pub fn find() -> Self {
        match NodeProgram::of("esbuild", VERSION, "bin/esbuild", "the minifier of scripts and styles") {
            Ok(program) => Self(Some(program)),
            Err(reason) => {
                eprintln!("    scripts and styles stay as long as they are: {reason:#}");
                Self(None)
            }
        }
    }

    /// Whether it makes anything smaller.
    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// A script module.
    ///
    /// # Errors
    /// What it finds wrong in the script.
    pub fn script(&self, text: &str) -> anyhow::Result<String> {
        // Browsers that know modules read all of it, and run at least what says that they are too old for the program.
        self.minify(
            text,
            &[
                "--loader=js",
                "--format=esm",
                "--target=es2017",
                "--supported:dynamic-import=true",
                "--supported:import-meta=true",
            ],
        )
    }

    /// A script that is no module.
    ///
    /// # Errors
    /// What it finds wrong in the script.
    pub fn classic(&self, text: &str) -> anyhow::Result<String> {
        self.minify(text, &["--loader=js"])
    }

    /// A style sheet.
    ///
    /// # Errors
    /// What it finds wrong in the style sheet.
    pub fn style(&self, text: &str) -> anyhow::Result<String> {
        self.minify(text, &["--loader=css"])
    }

    /// A script module with all that it names, taken from a folder of packages.
    ///
    /// # Errors
    /// What it finds wrong or cannot find, or that it is not there itself.
    pub fn bundle(&self, entry: &Path, packages: &Path, options: &[String]) -> anyhow::Result<String> {
        let program = self.0.as_ref().context("scripts cannot be put together without the minifier")?;
        let command = &mut program.command();
        command.arg(entry).args(options).env("NODE_PATH", packages);
        command.args(["--bundle", "--format=esm"]).args(COMMON).stderr(Stdio::inherit());
        finished(&command.output().context("the minifier cannot be started")?)
    }

    fn minify(&self, text: &str, options: &[&str]) -> anyhow::Result<String> {
        let Some(program) = &self.0 else { return Ok(text.to_owned()) };
        let mut child = program
            .command()
            .args(options)
            .args(COMMON)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the minifier cannot be started")?;
        let mut input = child.stdin.take().context("the minifier takes no input")?;
        input.write_all(text.as_bytes())?;
        drop(input);
        finished(&child.wait_with_output()?)
    }
}

/// What it wrote, if it ended well.
fn finished(output: &Output) -> anyhow::Result<String> {
    if !output.status.success() {
        bail!("the minifier ended with {}", output.status);
    }
    Ok(String::from_utf8(output.stdout.clone())?)
}
