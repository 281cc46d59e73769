//! The domain of offercheck: which question comes next, what the answers mean, whom to call.
//!
//! Everything here is a total function of its arguments: no browser, no clock, no randomness, no words that a
//! person reads. Facts and rules come in as [`content::Flow`] and [`directory::Directory`], which the compiler
//! makes from the files under `content/`.

pub mod answers;
pub mod assess;
pub mod by_hand;
pub mod case;
pub mod contacts;
pub mod content;
pub mod date;
pub mod directory;
pub mod flow;
pub mod id;
pub mod level;
pub mod locale;
pub mod order;
pub mod organisation;
pub mod pack;
pub mod unseen;
pub mod words;
