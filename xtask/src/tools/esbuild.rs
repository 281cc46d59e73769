//! Scripts and styles without what only people need.

use std::io::Write as _;
use std::process::Stdio;

use anyhow::{Context, bail};

use super::npm::NodeProgram;

/// MIT licence; a program for each system without further dependencies. What it writes, every browser reads that reads
/// what it was given.
const VERSION: &str = "0.28.2";

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
        self.minify(text, &["--loader=js", "--format=esm"])
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

    fn minify(&self, text: &str, options: &[&str]) -> anyhow::Result<String> {
        let Some(program) = &self.0 else { return Ok(text.to_owned()) };
        let mut child = program
            .command()
            .args(options)
            .args(["--minify", "--charset=utf8", "--log-level=warning"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the minifier cannot be started")?;
        let mut input = child.stdin.take().context("the minifier takes no input")?;
        input.write_all(text.as_bytes())?;
        drop(input);
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("the minifier ended with {}", output.status);
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}
