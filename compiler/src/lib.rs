//! From the files that people edit under `content/` to the packs that the browser loads: read, check, compile.
//!
//! ```text
//! content/*.toml, *.ftl ── read ──► Content ── check ──► problems with file and line
//!                                      └────── compile ──► core::pack::{Walk, Numbers} for one language
//! ```

mod audio;
pub mod check;
mod cldr;
mod compile;
mod condition;
mod files;
mod fluent;
mod overlay;
mod phones;
mod problem;
mod raw;
mod state;

use std::path::Path;

pub use audio::Clip;
pub use cldr::also_called;
pub use compile::{compile_embed, compile_flow, compile_numbers, compile_walk};
pub use files::{Content, SOURCE_LANGUAGE};
pub use fluent::Message;
pub use overlay::{Organisation, Overlay, lay_over};
pub use problem::Problem;
pub use state::{State, stamp};

/// Reads all content below `root`.
///
/// # Errors
/// Every file that cannot be read or is not of its form, with the line.
pub fn load(root: &Path) -> Result<Content, Vec<Problem>> {
    files::load(root)
}
