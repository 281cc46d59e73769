//! The list of hashes in the folder of a version, as `sha256sum -c` reads it.

use std::fs;
use std::path::Path;

use anyhow::Context;
use sha2::{Digest, Sha256};
use xtask::folders;

/// The name of the list.
const SUMS: &str = "SHA256SUMS";

/// Writes it for all files of a folder.
pub fn write(root: &Path) -> anyhow::Result<()> {
    let mut lines = String::new();
    for file in folders::files(root)?.into_iter().filter(|file| *file != Path::new(SUMS)) {
        let bytes =
            fs::read(root.join(&file)).with_context(|| format!("{} cannot be read", file.display()))?;
        lines.push_str(&format!("{:x}  {}\n", Sha256::digest(bytes), file.display()));
    }
    Ok(fs::write(root.join(SUMS), lines)?)
}

/// Writes it anew in a folder that has one.
pub fn renew(root: &Path) -> anyhow::Result<()> {
    if root.join(SUMS).is_file() { write(root) } else { Ok(()) }
}
