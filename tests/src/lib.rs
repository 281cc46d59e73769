//! Opens the built site in a real browser and finds its way by the fixed names of the page (`data-…`).

mod engine;
mod page;
mod printed;
mod session;
mod webkit;
pub mod wire;

pub use engine::{ENGINES, Engine, Lack};
pub use page::Page;
pub use printed::{Picture, Printed};
pub use session::{in_browser, in_browser_without, in_chromium};
