//! How far people have checked a translation. The state of each message stands in a comment above it, which tools for
//! translators (Weblate, Pontoon) keep:
//!
//! ```text
//! # draft 1a2b3c4d
//! # checked-by-one 1a2b3c4d Name, 2026-11-30
//! # checked-by-two 1a2b3c4d Name, 2026-11-30; Name, 2026-12-02
//! ```
//!
//! The eight digits are the checksum of the English message. When that changes the message counts as a draft again.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;
use offercheck_core::date::Date;
use offercheck_core::pack::checksum;

/// Who has looked at a message, and at a translation of which English text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// How many people have checked it: none, one or two.
    pub checks: u8,
    /// The checksum of the English message that it says the same as.
    pub of: u32,
}

/// The names of the states, by how many people have checked a message.
const NAMES: [&str; 3] = ["draft", "checked-by-one", "checked-by-two"];

impl State {
    /// Reads the state from a line of a comment; nothing if the line is some other remark.
    ///
    /// # Errors
    /// A line that begins like a state and is none, with what is wrong.
    pub(crate) fn read(line: &str) -> Option<Result<Self, String>> {
        let (name, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        let checks = NAMES.iter().position(|known| *known == name)?;
        Some(Self::checked(checks, rest))
    }

    fn checked(checks: usize, rest: &str) -> Result<Self, String> {
        let (sum, people) = rest.split_once(' ').unwrap_or((rest, ""));
        let of = u32::from_str_radix(sum, 16).ok().filter(|_| sum.len() == 8);
        let of = of.ok_or("the state has no checksum of eight digits; `cargo xtask stamp` writes one")?;
        let who = people.split(';').filter(|one| !one.trim().is_empty());
        let known = |one: &str| {
            let (name, day) = one.rsplit_once(',')?;
            (!name.trim().is_empty()).then_some(())?;
            Date::parse(day.trim()).filter(|date| date.day > 0)
        };
        let count = who.clone().count();
        if count != checks || who.clone().any(|one| known(one).is_none()) {
            return Err(format!(
                "the state names {count} people with a day, and should name {checks}: \"Name, 2026-11-30; Name, 2026-12-02\""
            ));
        }
        Ok(Self { checks: checks as u8, of })
    }
}

/// The checksum of an English message: its text and its attributes, however they are laid out.
pub(crate) fn sum(message: &Message<&str>) -> u32 {
    let bare = Message { comment: None, ..message.clone() };
    let text = serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(bare)] });
    checksum(text.as_bytes()) as u32
}

/// A file of a translation with `# draft …` above each message that has no state yet; `source` is the same file in
/// English.
///
/// # Errors
/// A message that the English file has not.
pub fn stamp(source: &str, translation: &str) -> Result<String, String> {
    let sums: BTreeMap<String, u32> =
        messages(source).map(|message| (message.id.name.to_owned(), sum(&message))).collect();
    let mut missing = BTreeMap::new();
    for message in messages(translation) {
        let comment = message.comment.iter().flat_map(|comment| &comment.content);
        if comment.clone().all(|line| State::read(line).is_none()) {
            let id = message.id.name;
            let sum = sums.get(id).ok_or_else(|| format!("{id} is not in the English file"))?;
            missing.insert(id.to_owned(), *sum);
        }
    }
    let mut stamped = String::with_capacity(translation.len() * 2);
    for line in translation.split_inclusive('\n') {
        let id = line.split([' ', '=']).next().unwrap_or_default();
        if let Some(sum) = missing.remove(id) {
            stamped.push_str(&format!("# {} {sum:08x}\n", NAMES[0]));
        }
        stamped.push_str(line);
    }
    Ok(stamped)
}

fn messages(text: &str) -> impl Iterator<Item = Message<&str>> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_says_who_checked_and_when() {
        let read = |line| State::read(line).expect("a state");
        assert_eq!(read("draft 0000001f"), Ok(State { checks: 0, of: 31 }));
        assert_eq!(read("checked-by-one 0000001f Somebody, 2026-11-30"), Ok(State { checks: 1, of: 31 }));
        let two = "checked-by-two 0000001f Somebody, 2026-11-30; Somebody Else, 2026-12-02";
        assert_eq!(read(two), Ok(State { checks: 2, of: 31 }));
        for wrong in [
            "draft",
            "draft 1f",
            "draft 0000001f Somebody, 2026-11-30",
            "checked-by-one 0000001f",
            "checked-by-one 0000001f Somebody",
            "checked-by-one 0000001f Somebody, 2026-11",
            "checked-by-two 0000001f Somebody, 2026-11-30",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        assert_eq!(State::read("The name on the start screen."), None);
    }

    #[test]
    fn a_stamp_is_written_once_and_is_that_of_the_english_text() {
        let english = "# A remark.\nui-a = One\n    .note = Two\nui-b = Three\n";
        let once = stamp(english, "ui-a = Satu\n    .note = Dua\nui-b = Tiga\n").expect("a stamp");
        assert_eq!(once.matches("# draft ").count(), 2);
        assert_eq!(stamp(english, &once), Ok(once.clone()), "a state is never written over");
        let elsewhere = stamp(&english.replace("Two", "2"), "ui-a = Satu\n").expect("a stamp");
        assert_ne!(once.lines().next(), elsewhere.lines().next(), "another English text has another sum");
        assert!(stamp(english, "ui-c = Empat\n").is_err());
    }
}
