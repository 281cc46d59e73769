//! What is wrong in the content, and where.

use std::fmt;
use std::path::Path;

/// One thing wrong: the file, the line, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path below the content folder, with forward slashes; of an overlay the whole path.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let folder = if Path::new(&self.file).is_absolute() { "" } else { "content/" };
        write!(out, "{folder}{}:{}: {}", self.file, self.line, self.message)
    }
}

/// The line of a byte offset, from 1.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
