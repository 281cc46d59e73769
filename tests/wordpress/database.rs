//! A MariaDB of its own, in a folder, that nobody reaches over the network.

use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};
use xtask::tools::{hosts, output};

/// A log of 4 MB instead of 96: databases come and go with each test.
const SMALL: &str = "--innodb-log-file-size=4M";

/// Starts one that will listen on a socket and ask for no password.
///
/// # Errors
/// When it cannot be made or started.
pub fn start(packages: &hosts::WordPress, folder: &Path, socket: &Path) -> anyhow::Result<Child> {
    // MariaDB runs as root only if told to.
    let user = output(Command::new("id").arg("-un")).context("nobody runs this")?;
    let shared = [
        "--no-defaults".to_owned(),
        format!("--datadir={}", folder.join("data").display()),
        // Two that start at once sweep each other's tables out of a common one.
        format!("--tmpdir={}", folder.display()),
        format!("--user={}", user.trim()),
        SMALL.to_owned(),
    ];
    let made = Command::new(&packages.install_database)
        .args(&shared)
        .args(["--skip-test-db", "--auth-root-authentication-method=normal"])
        .output()?;
    ensure!(made.status.success(), "no database: {}", String::from_utf8_lossy(&made.stderr));
    let database = Command::new(&packages.database)
        .args(&shared)
        .args(["--skip-networking", "--skip-grant-tables", "--skip-log-bin"])
        // It is thrown away at the end.
        .args(["--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"])
        .arg(format!("--socket={}", socket.display()))
        .arg(format!("--pid-file={}", folder.join("pid").display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    Ok(database)
}

/// Whether it answers.
pub fn answers(socket: &Path) -> bool {
    UnixStream::connect(socket).is_ok()
}
