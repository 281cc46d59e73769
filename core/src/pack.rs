//! The compiled content that the browser loads: what is in a pack, and how it is read and written.
//!
//! A pack is four bytes of format name, eight of checksum, then postcard. Anything else is refused with a reason, so
//! a file cut short or mixed up on the way can never show a wrong number.

use core::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::content::Flow;
use crate::directory::Directory;
use crate::words::{Words, numbers_keys, walk_keys};

const FORMAT: &[u8; 4] = b"oc1\n";
const HEAD: usize = FORMAT.len() + 8;

/// What one language needs before the first question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    /// Questions, signs and rules.
    pub flow: Flow,
    /// Their words.
    pub words: Words,
}

/// What one language needs for results: loaded right after [`Walk`], whatever is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Numbers {
    /// Contacts, routes, wages and sources.
    pub directory: Directory,
    /// Their words.
    pub words: Words,
}

impl Walk {
    /// Reads the first pack of a language; `program` are the keys of the program's own texts.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read(bytes: &[u8], program: &[&str]) -> Result<Self, PackError> {
        let mut walk: Self = read(bytes)?;
        walk.words.open(walk_keys(&walk.flow, program))?;
        Ok(walk)
    }
}

impl Numbers {
    /// Reads the second pack of a language, which belongs to the flow of the first.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read(bytes: &[u8], flow: &Flow) -> Result<Self, PackError> {
        let mut numbers: Self = read(bytes)?;
        numbers.words.open(numbers_keys(flow, &numbers.directory))?;
        Ok(numbers)
    }
}

/// Why a pack could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It is not a pack of this version.
    Format,
    /// It was changed or cut short on the way.
    Checksum,
    /// It is whole, but does not hold what was expected.
    Content,
    /// Its texts belong to other content.
    Keys,
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Format => "not a pack of this version",
            Self::Checksum => "changed or cut short on the way",
            Self::Content => "does not hold what was expected",
            Self::Keys => "its texts belong to other content",
        })
    }
}

impl core::error::Error for PackError {}

/// Writes a pack.
///
/// # Errors
/// [`PackError::Content`] if the content cannot be written as postcard, which plain data always can.
pub fn write<T: Serialize>(content: &T) -> Result<Vec<u8>, PackError> {
    let body = postcard::to_allocvec(content).map_err(|_| PackError::Content)?;
    let mut bytes = Vec::with_capacity(HEAD + body.len());
    bytes.extend_from_slice(FORMAT);
    bytes.extend_from_slice(&checksum(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

/// Reads a pack.
///
/// # Errors
/// Says whether the format, the checksum or the content is wrong.
fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, PackError> {
    let (format, rest) = bytes.split_first_chunk::<4>().ok_or(PackError::Format)?;
    if format != FORMAT {
        return Err(PackError::Format);
    }
    let (sum, body) = rest.split_first_chunk::<8>().ok_or(PackError::Checksum)?;
    if u64::from_le_bytes(*sum) != checksum(body) {
        return Err(PackError::Checksum);
    }
    postcard::from_bytes(body).map_err(|_| PackError::Content)
}

/// FNV-1a, 64 bits: tells a broken file from a whole one. It is no protection against somebody who means harm; the
/// host serves the program as well as the packs.
pub fn checksum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk() -> Walk {
        let keys = walk_keys(&Flow::default(), &["ui-back", "ui-leave"]);
        let words = Words::new("en", keys, |key| (key == "ui-leave").then(|| "Leave".to_owned()));
        Walk { flow: Flow::default(), words }
    }

    #[test]
    fn a_pack_reads_back_as_it_was_written() {
        let bytes = write(&walk()).expect("plain data");
        let read = Walk::read(&bytes, &["ui-back", "ui-leave"]).expect("a whole pack");
        assert_eq!(read, walk());
        assert_eq!(read.words.get("ui-leave"), Some("Leave"));
        assert_eq!(read.words.get("ui-back"), None);
    }

    #[test]
    fn texts_never_stand_under_keys_of_other_content() {
        let bytes = write(&walk()).expect("plain data");
        assert_eq!(Walk::read(&bytes, &["ui-leave", "ui-back"]), Err(PackError::Keys));
        assert_eq!(Walk::read(&bytes, &["ui-leave"]), Err(PackError::Keys));
    }

    #[test]
    fn a_pack_cut_short_or_changed_anywhere_is_refused() {
        let bytes = write(&walk()).expect("plain data");
        for length in 0..bytes.len() {
            assert!(Walk::read(&bytes[..length], &["ui-back", "ui-leave"]).is_err(), "cut to {length} bytes");
        }
        for position in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[position] ^= 0x20;
            assert!(Walk::read(&changed, &["ui-back", "ui-leave"]).is_err(), "changed at {position}");
        }
    }
}
