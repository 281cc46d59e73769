//! Folders as one file to pass on.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use anyhow::Context;
use xtask::folders;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A zip archive of all files below a folder, which unpacks into the folder `name`. No date of today stands in it: the same
/// files make the same archive.
pub fn zip(root: &Path, name: &str) -> anyhow::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in folders::files(root)? {
        let bytes =
            fs::read(root.join(&file)).with_context(|| format!("{} cannot be read", file.display()))?;
        archive.start_file(format!("{name}/{}", file.display()), SimpleFileOptions::default())?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
