//! The words of the pages for webmasters.

use offercheck_core::pack::{PackError, Phrases};
use offercheck_view::words::fill;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// The words of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words(&'static Phrases);

impl Words {
    /// Reads the pack of a language.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        Phrases::read(bytes, Text::KEYS_SUMS[0]).map(Self)
    }

    /// The language, BCP 47.
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// A text.
    pub fn get(&self, text: Text) -> &str {
        self.0.texts.get(text as usize).map_or("", String::as_str)
    }

    /// A text with one value filled in.
    pub fn with(&self, text: Text, value: &str) -> String {
        fill(self.get(text), |_| value.to_owned())
    }
}
