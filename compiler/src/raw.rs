//! The files as people write them, before anything is checked. `docs/content.md` says what each field means.

mod accounts;
mod directory;
mod exceptions;
mod flow;
mod overlay;
mod pictures;
mod sources;

pub use accounts::*;
pub use directory::*;
pub use exceptions::*;
pub use flow::*;
pub use overlay::*;
pub use pictures::*;
pub use sources::*;

/// Text with its place in the file.
pub type Text = toml::Spanned<String>;
