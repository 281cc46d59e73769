//! The parts of the workshop that the browser tests use as well.

pub mod folders;
pub mod headers;
pub mod paths;
pub mod server;
pub mod tools;
