//! On other people's pages: each page of tests/hosts/ stands on an origin of its own, with our site on another.

mod hosts;
mod leave;
mod loading;
mod manners;
mod options;
mod sandbox;
