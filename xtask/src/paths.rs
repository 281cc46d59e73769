//! Where things are in the repository.

use std::path::PathBuf;

/// The root of the repository.
pub fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}

/// The content that people edit.
pub fn content() -> PathBuf {
    root().join("content")
}
