//! The only door to the browser. Nothing outside this module names web-sys, js-sys or gloo.
//!
//! There is no storage here and no second way to load: [`load`] is the one module that asks for anything, for packs and the part
//! of the program that comes with them.

pub mod frame;
pub mod history;
pub mod idle;
pub mod leave;
pub mod load;
pub mod page;
pub mod paste;
pub mod share;

/// Listens until it is dropped.
pub type Listener = gloo_events::EventListener;
