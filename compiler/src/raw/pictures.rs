//! Line drawings beside words.

use serde::Deserialize;

use super::Text;

/// `pictures.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pictures {
    pub picture: Vec<Picture>,
}

/// A drawing of 24 by 24.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Where it comes from, and under which licence the head of the file says.
    pub from: Text,
    /// Beside which words it stands.
    pub shown: Vec<Text>,
    /// Its lines, as in SVG's `d`.
    pub path: Text,
}
