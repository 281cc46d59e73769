//! Tools that the workshop needs besides cargo: found where the machine has them, fetched once where it has not, and
//! never replaced.

pub mod axe;
pub mod browsers;
pub mod esbuild;
pub mod hosts;
pub mod npm;
mod packages;
pub mod wasm;

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};

/// Says what is done, and how long it took once it is done.
///
/// # Errors
/// Those of the step.
pub fn step<T>(what: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    eprintln!("==> {what}");
    #[expect(clippy::disallowed_methods, reason = "the workshop tells people how long it takes")]
    let start = Instant::now();
    let done = work().with_context(|| format!("this step failed: {what}"))?;
    let seconds = start.elapsed().as_secs();
    if seconds > 1 {
        eprintln!("    done in {seconds} s");
    }
    Ok(done)
}

/// A program on the PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Runs a command to its end; its output goes to the terminal.
///
/// # Errors
/// When it cannot be started or ends with an error.
pub fn run(command: &mut Command) -> anyhow::Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("{line}: cannot be started"))?;
    if !status.success() {
        bail!("{line}: ended with {status}");
    }
    Ok(())
}

/// What a command prints, if it ends well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn line(command: &Command) -> String {
    let words: Vec<&OsStr> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    words.into_iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
