//! The compiled content that the browser loads: what is in a pack, and how it is read and written.
//!
//! A pack is four bytes of format name, eight of checksum, then the records ([`format`]). Anything else is refused with
//! a reason, so a file cut short or mixed up on the way can never show a wrong number.

mod format;
mod letters;
mod records;

use std::rc::Rc;

use core::fmt;

use format::{Packed, Reader, Writer};

use crate::content::Flow;
use crate::directory::Directory;
use crate::id::Id;
use crate::locale::Locale;
use crate::words::{Words, numbers_keys, pairs, walk_keys};

const FORMAT: &[u8; 4] = b"oc6\n";

/// What one language needs before the first question.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// Questions, signs and rules.
    pub flow: Rc<Flow>,
    /// Their words.
    pub words: Words,
    /// The texts of the program itself, in the order of their keys.
    pub program: Vec<String>,
    /// The checksum of their keys, joined by line ends.
    pub program_sum: u64,
    /// How its language counts and writes.
    pub locale: Locale,
    /// Drawings beside words.
    pub pictures: Rc<Vec<Picture>>,
}

/// A line drawing of 24 by 24 that stands beside words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it stands beside: an answer of one question (`q-job-ship`) or of all (`yes`), a question (`q-visa`), a part of a
    /// screen (`routes`).
    pub shown: Vec<Id>,
    /// Its lines, as in SVG's `d`.
    pub path: String,
}

/// What one language needs for results: loaded right after [`Walk`], whatever is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// Contacts, routes, wages and sources.
    pub directory: Rc<Directory>,
    /// Their words.
    pub words: Words,
    /// The texts of the program itself that no screen needs before these, in the order of their keys.
    pub program: Vec<String>,
    /// The checksum of their keys, joined by line ends.
    pub program_sum: u64,
}

/// Texts of a program that are no part of the content, in the order of their keys: those of the pages for webmasters.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrases {
    /// The language, BCP 47.
    pub language: String,
    /// One text for each key.
    pub texts: Vec<String>,
    /// The checksum of the keys, joined by line ends.
    pub keys_sum: u64,
}

impl Walk {
    /// Reads the first pack of a language, which stays as long as the page; `program_sum` is the checksum of the keys that the
    /// program knows. To take one apart again that is broken, or of another version, would weigh more in the browser than it holds.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read(bytes: &[u8], program_sum: u64) -> Result<&'static Self, PackError> {
        let walk = Self::read_of_any_program(bytes)?;
        if walk.program_sum == program_sum { Ok(walk) } else { Err(PackError::Keys) }
    }

    /// Reads it whatever texts its program knows: an older version's, to give it other numbers.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read_of_any_program(bytes: &[u8]) -> Result<&'static mut Self, PackError> {
        let walk: &'static mut Self = read(bytes)?;
        walk.words.open(walk_keys(&walk.flow))?;
        Ok(walk)
    }

    /// The bytes of the pack.
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }

    /// The same with the words of another language beside its own.
    pub fn beside(&self, other: &Self) -> Self {
        let second = Locale { second: None, ..other.locale.clone() };
        Self {
            flow: Rc::clone(&self.flow),
            words: self.words.beside(&other.words),
            program: pairs(&self.program, &other.program),
            program_sum: self.program_sum,
            locale: Locale { second: Some(Rc::new(second)), ..self.locale.clone() },
            pictures: Rc::clone(&self.pictures),
        }
    }

    /// The drawing beside the first of these that has one.
    pub fn picture(&self, beside: &[&str]) -> Option<&str> {
        let shown = |name: &&str| {
            self.pictures.iter().find(|picture| picture.shown.iter().any(|shown| shown == *name))
        };
        beside.iter().find_map(shown).map(|picture| picture.path.as_str())
    }
}

impl Numbers {
    /// The same with the words of another language beside its own.
    pub fn beside(&self, other: &Self) -> Self {
        Self {
            directory: Rc::clone(&self.directory),
            words: self.words.beside(&other.words),
            program: pairs(&self.program, &other.program),
            program_sum: self.program_sum,
        }
    }

    /// Reads the second pack of a language, which belongs to the flow of the first and stays as long as the page;
    /// `program_sum` is the checksum of the keys that the program knows.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read(bytes: &[u8], flow: &Flow, program_sum: u64) -> Result<&'static Self, PackError> {
        let numbers = Self::read_of_any_program(bytes, flow)?;
        if numbers.program_sum == program_sum { Ok(numbers) } else { Err(PackError::Keys) }
    }

    /// Reads it whatever texts its program knows: an older version's, to give it other numbers.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read_of_any_program(bytes: &[u8], flow: &Flow) -> Result<&'static mut Self, PackError> {
        let numbers: &'static mut Self = read(bytes)?;
        numbers.words.open(numbers_keys(flow, &numbers.directory))?;
        Ok(numbers)
    }

    /// The bytes of the pack.
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }
}

impl Phrases {
    /// Reads a pack of texts, which stays as long as the page; `keys_sum` is the checksum of the keys that the program knows.
    ///
    /// # Errors
    /// Says why it cannot be used.
    pub fn read(bytes: &[u8], keys_sum: u64) -> Result<&'static Self, PackError> {
        let phrases: &'static mut Self = read(bytes)?;
        if phrases.keys_sum == keys_sum { Ok(phrases) } else { Err(PackError::Keys) }
    }

    /// The bytes of the pack.
    pub fn write(&self) -> Vec<u8> {
        write(self)
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

fn write(content: &impl Packed) -> Vec<u8> {
    let mut writer = Writer::default();
    content.write(&mut writer);
    let body = writer.finish();
    [FORMAT, checksum(&body).to_le_bytes().as_slice(), &body].concat()
}

fn read<T: Packed>(bytes: &[u8]) -> Result<&'static mut T, PackError> {
    let (format, rest) = bytes.split_first_chunk::<4>().ok_or(PackError::Format)?;
    if format != FORMAT {
        return Err(PackError::Format);
    }
    let (sum, body) = rest.split_first_chunk::<8>().ok_or(PackError::Checksum)?;
    if u64::from_le_bytes(*sum) != checksum(body) {
        return Err(PackError::Checksum);
    }
    let mut reader = Reader::new(body);
    let content = Box::leak(Box::new(T::read(&mut reader)));
    if reader.whole() { Ok(content) } else { Err(PackError::Content) }
}

/// FNV-1a, 64 bits: tells a broken file from a whole one. It is no protection against somebody who means harm; the
/// host serves the program as well as the packs.
pub fn checksum(bytes: &[u8]) -> u64 {
    checksum_of(bytes.iter().copied())
}

/// The same of bytes that stand in no one place.
pub(crate) fn checksum_of(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM: u64 = 7;

    fn walk() -> Walk {
        let flow = Flow { stages: vec![Id::parse("offer").expect("an id")], ..Flow::default() };
        let words =
            Words::new("en", walk_keys(&flow), |key| (key == "stage-offer").then(|| "Offer".to_owned()));
        Walk {
            flow: Rc::new(flow),
            words,
            program: vec!["Leave".to_owned()],
            program_sum: SUM,
            locale: Locale { tag: "en".to_owned(), ..Locale::default() },
            pictures: Rc::default(),
        }
    }

    #[test]
    fn a_pack_reads_back_as_it_was_written() {
        let bytes = walk().write();
        let read = Walk::read(&bytes, SUM).expect("a whole pack");
        assert_eq!(read, &walk());
        assert_eq!(read.words.get("stage-offer"), Some("Offer"));
        assert_eq!(read.words.get("stage-other"), None);
    }

    #[test]
    fn texts_of_every_script_and_of_two_languages_read_back() {
        let mut walk = walk();
        for text in ["ထွက်မယ်\u{1f}Leave", "Thoát", "", "离开\u{1f}", "一\u{1f}b\u{1f}c"] {
            walk.program.push(text.to_owned());
        }
        assert_eq!(Walk::read(&walk.write(), SUM), Ok(&walk));
    }

    #[test]
    fn texts_never_stand_under_keys_of_other_content() {
        let bytes = walk().write();
        assert_eq!(Walk::read(&bytes, SUM + 1), Err(PackError::Keys));
        let other = Walk { flow: Rc::default(), ..walk() };
        assert_eq!(Walk::read(&other.write(), SUM), Err(PackError::Keys));
    }

    #[test]
    fn two_languages_stand_beside_each_other_in_every_text() {
        let other = |text: &str| {
            let mut walk = walk();
            walk.words = Words::new("id", walk_keys(&walk.flow), |key| {
                (key == "stage-offer").then(|| "Tawaran\u{1f}Offer".to_owned())
            });
            walk.program = vec![text.to_owned()];
            walk.locale.tag = "id".to_owned();
            walk
        };
        let both = other("Keluar\u{1f}Leave").beside(&walk());
        assert_eq!(both.words.get("stage-offer"), Some("Tawaran\u{1f}Offer"));
        assert_eq!(both.words.get("stage-none"), None);
        assert_eq!(both.program, ["Keluar\u{1f}Leave"]);
        assert_eq!(both.locale.second.map(|second| second.tag.clone()).as_deref(), Some("en"));
        let turned = walk().beside(&other("Keluar\u{1f}Leave"));
        assert_eq!(
            (turned.program, turned.locale.second.map(|second| second.tag.clone()).as_deref()),
            (vec!["Leave\u{1f}Keluar".to_owned()], Some("id"))
        );
    }

    #[test]
    fn phrases_are_read_by_the_program_they_were_written_for() {
        let phrases = Phrases { language: "id".to_owned(), texts: vec!["Salin".to_owned()], keys_sum: SUM };
        assert_eq!(Phrases::read(&phrases.write(), SUM), Ok(&phrases));
        assert_eq!(Phrases::read(&phrases.write(), SUM + 1), Err(PackError::Keys));
        assert_eq!(Phrases::read(&walk().write(), SUM), Err(PackError::Content));
    }

    #[test]
    fn a_pack_that_was_written_wrong_is_refused_or_read_and_stops_nothing() {
        let bytes = walk().write();
        for position in 12..bytes.len() {
            for change in [0x01, 0x20, 0x7f, 0x80, 0xff] {
                let mut changed = bytes.clone();
                changed[position] ^= change;
                let sum = checksum(&changed[12..]).to_le_bytes();
                changed[4..12].copy_from_slice(&sum);
                // Whatever comes of it, it comes.
                assert_ne!(Walk::read(&changed, SUM), Err(PackError::Checksum), "changed at {position}");
            }
        }
    }

    #[test]
    fn letters_of_two_bytes_read_back_in_both_languages() {
        let mut walk = walk();
        walk.program
            .push(('\u{4e00}'..).take(400).chain(['\u{1f}']).chain(('\u{4e40}'..).take(400)).collect());
        assert_eq!(Walk::read(&walk.write(), SUM), Ok(&walk));
    }

    #[test]
    fn a_pack_cut_short_or_changed_anywhere_is_refused() {
        let bytes = walk().write();
        for length in 0..bytes.len() {
            assert!(Walk::read(&bytes[..length], SUM).is_err(), "cut to {length} bytes");
        }
        for position in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[position] ^= 0x20;
            assert!(Walk::read(&changed, SUM).is_err(), "changed at {position}");
        }
    }
}
