//! Texts in few bytes: a letter beyond ASCII takes one byte instead of the two to four of UTF-8, or two where a script
//! has more than fit. What is packed gets a tenth smaller by it in most scripts (docs/performance.md).

use std::collections::BTreeMap;

use super::format::{put, take};

/// How many letters one byte can stand for, beside ASCII.
const ROOM: usize = 0x80;
/// How many a first byte can stand for together with a second one.
const PAGE: usize = 0x100;

/// The letters beyond ASCII of one pack.
pub(super) struct Letters {
    /// Those of two bytes follow those of one.
    all: Vec<char>,
    /// How many have one byte.
    short: usize,
}

impl Letters {
    /// The letters of these texts: the most frequent ones get one byte, and stand in the order of Unicode, as do the others.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut counts = BTreeMap::<char, usize>::new();
        texts
            .flat_map(str::chars)
            .filter(|letter| !letter.is_ascii())
            .for_each(|letter| *counts.entry(letter).or_default() += 1);
        let mut all: Vec<char> = counts.keys().copied().collect();
        all.sort_by_key(|letter| core::cmp::Reverse(counts[letter]));
        let short = match all.len().checked_sub(ROOM) {
            None | Some(0) => all.len(),
            Some(left) => ROOM - left.div_ceil(PAGE - 1),
        };
        all[..short].sort_unstable();
        all[short..].sort_unstable();
        Self { all, short }
    }

    /// What a pack holds of them: those of one byte and those of two, as steps from one to the next.
    pub(super) fn parts(&self) -> [Vec<u8>; 2] {
        let steps = |letters: &[char]| {
            let (mut steps, mut last) = (Vec::new(), 0);
            for letter in letters {
                put(&mut steps, u64::from(u32::from(*letter) - last));
                last = u32::from(*letter);
            }
            steps
        };
        let (short, long) = self.all.split_at(self.short);
        [steps(short), steps(long)]
    }

    /// Letters from the two parts of a pack; what cannot be read ends its part.
    pub(super) fn from_parts(short: &[u8], long: &[u8]) -> Self {
        let mut all = Vec::new();
        add(&mut all, short);
        let short = all.len();
        add(&mut all, long);
        Self { all, short }
    }

    /// Writes a text and its end, which is what stands for nothing in a text.
    pub(super) fn write(&self, text: &str, to: &mut Vec<u8>) {
        for letter in text.chars().filter(|letter| *letter != '\0') {
            match self.all.iter().position(|known| *known == letter) {
                None => {
                    debug_assert!(letter.is_ascii(), "{letter} is none of the letters");
                    to.push(letter as u8);
                }
                Some(at) if at < self.short => to.push((ROOM + at) as u8),
                Some(at) => {
                    let at = at - self.short;
                    to.push((ROOM + self.short + at / PAGE) as u8);
                    to.push((at % PAGE) as u8);
                }
            }
        }
        to.push(0);
    }

    /// Takes the next text; nothing if it has no end or a letter that is not known.
    #[inline(never)]
    pub(super) fn read(&self, from: &mut &[u8]) -> Option<String> {
        let mut text = String::new();
        let mut next = || {
            let (byte, rest) = from.split_first()?;
            *from = rest;
            Some(usize::from(*byte))
        };
        loop {
            let byte = next()?;
            if byte == 0 {
                return Some(text);
            }
            text.push(match byte.checked_sub(ROOM) {
                None => char::from(byte as u8),
                Some(at) if at < self.short => *self.all.get(at)?,
                Some(at) => *self.all.get(self.short + (at - self.short) * PAGE + next()?)?,
            });
        }
    }
}

#[inline(never)]
fn add(to: &mut Vec<char>, mut steps: &[u8]) {
    let mut last = 0_u32;
    while let Some(letter) = take(&mut steps).and_then(|step| char::from_u32(last.wrapping_add(step as u32)))
    {
        last = u32::from(letter);
        to.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(texts: &[&str]) -> (usize, Vec<Option<String>>) {
        let letters = Letters::of(texts.iter().copied());
        let mut bytes = Vec::new();
        texts.iter().for_each(|text| letters.write(text, &mut bytes));
        let [short, long] = letters.parts();
        let (letters, mut left) = (Letters::from_parts(&short, &long), bytes.as_slice());
        let read = texts.iter().map(|_| letters.read(&mut left)).collect();
        assert!(left.is_empty(), "all of it was read");
        (bytes.len(), read)
    }

    #[test]
    fn a_text_in_any_script_reads_back_in_one_byte_a_letter() {
        for text in ["", "Leave", "ထွက်မယ်", "Tiếng Việt 🙂", "اردو\u{1f}Urdu"] {
            assert_eq!(again(&[text]), (text.chars().count() + 1, vec![Some(text.to_owned())]));
        }
    }

    #[test]
    fn letters_that_do_not_fit_into_one_byte_take_two() {
        for many in [127, 128, 129, 383, 384, 3000] {
            let text: String = ('\u{4e00}'..).take(many).collect();
            let (bytes, read) = again(&[&text, "后"]);
            assert_eq!(read, [Some(text), Some("后".to_owned())], "{many} letters");
            assert!(bytes <= 2 * many + 4, "{many} letters in {bytes} bytes");
        }
    }

    #[test]
    fn a_text_without_an_end_or_with_an_unknown_letter_is_no_text() {
        let letters = Letters::of(["ක"].into_iter());
        for broken in [&[][..], &[0x80], &[0x81, 0], &[0xff, 0xff, 0], b"Lea"] {
            assert_eq!(letters.read(&mut &*broken), None, "{broken:?}");
        }
        for unreadable in [[0xff; 5], [0x41, 0xff, 0xff, 0xff, 0x0f]] {
            let letters = Letters::from_parts(&unreadable, &unreadable);
            assert_eq!(letters.read(&mut [0x81, 0].as_slice()), None, "{unreadable:?}");
        }
    }
}
