//! For webmasters: how the checklist gets onto a page, and what stops it there.
//!
//! ```text
//! Options ─► snippet ─► recipe for a system      pasted page and headers ─► check ─► findings
//! ```
//!
//! No browser in here: the program beside it (`src/bin/configurator/`) shows what this says.

pub mod check;
pub mod fallback;
pub mod options;
pub mod place;
pub mod policy;
pub mod recipe;
pub mod setup;
pub mod snippet;
pub mod words;
