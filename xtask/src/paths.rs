//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}

/// The content that people edit.
pub fn content() -> PathBuf {
    root().join("content")
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What `bench` compares the product with, and the product with ten times the contacts: a site in each folder.
pub fn bench() -> PathBuf {
    root().join("target/bench")
}

/// Tools fetched by the workshop: one folder per user, outside every checkout, so that a second clone finds them.
pub fn tool_cache() -> PathBuf {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_else(env::temp_dir);
    cache.unwrap_or_else(|| home.join(".cache")).join("offercheck")
}

/// `index.html` becomes `index.html.br`.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
