//! What a person sees: the walk through the questions, the screens, their words. No browser: the program puts a
//! screen's elements into the page, the workshop writes the same ones into files ([`paper`]).

pub mod components;
pub mod options;
pub mod paper;
pub mod plan;
pub mod qr;
pub mod scene;
pub mod screens;
pub mod session;
pub mod shift;
pub mod vcard;
pub mod words;
