//! Stable names of questions, answers, signs, contacts and places.

use core::borrow::Borrow;
use core::fmt;

/// A stable id: ASCII letters, digits and hyphens, at most 64 of them. Countries are ISO 3166 alpha-2 in capitals.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// The id in `text`, or nothing if `text` cannot be one.
    ///
    /// ```
    /// # use offercheck_core::id::Id;
    /// assert!(Id::parse("do-not-go").is_some());
    /// assert!(Id::parse("<b>").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let fits = !text.is_empty()
            && text.len() <= 64
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        fits.then(|| Self(text.to_owned()))
    }

    /// What stands for an id that a broken pack does not hold.
    pub(crate) fn missing() -> Self {
        Self(String::new())
    }

    /// Whether it is a country: ISO 3166 alpha-2 in capitals.
    pub fn is_country(&self) -> bool {
        self.0.len() == 2 && self.0.bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
