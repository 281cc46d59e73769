//! How a language counts and writes numbers, dates and lists, as the build took it from the Unicode CLDR; and how two
//! languages stand in one text.

use std::rc::Rc;

use crate::date::Date;

/// Between the form of a text for one and that for other numbers.
const FORM: char = '\u{1e}';
/// Between a text and the same text in a second language.
pub(crate) const SECOND: char = '\u{1f}';
/// Where a line may break between two letters, unseen (zero-width space).
pub const BREAK: char = '\u{200b}';
/// Stands for the day in the pattern of a date.
pub const DAY: char = '\u{1}';
/// Stands for the year in the pattern of a date.
pub const YEAR: char = '\u{2}';

/// The language that all words are first written in (BCP 47).
pub const SOURCE: &str = "en";

/// The ways of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// Which language it is (BCP 47).
    pub tag: String,
    /// The language in which the second part of a text is, where one has it.
    pub second: Option<Rc<Locale>>,
    /// Some of its words have not been checked by a person.
    pub draft: bool,
    /// It is written from right to left.
    pub right_to_left: bool,
    /// The numbers, as far as anything is counted, whose plural category is `one`.
    pub ones: Vec<u16>,
    /// The code point of its digit nought.
    pub nought: u16,
    /// What stands between two things of a list.
    pub comma: String,
    /// Patterns of dates with [`DAY`] and [`YEAR`]: twelve of a day, January first; twelve of a month; one of a year.
    pub dates: Vec<String>,
}

impl Locale {
    /// What `write` makes of one language, and of the second if there is one.
    fn in_each(&self, write: impl Fn(&Self) -> String) -> String {
        both(write(self), self.second.as_deref().map(write))
    }

    /// A number in the digits of the language, or of both.
    pub fn number(&self, number: usize) -> String {
        self.in_each(|locale| locale.digits(number))
    }

    /// Without the standard library's way to write numbers, which weighs more in the browser than this.
    fn digits(&self, mut number: usize) -> String {
        let mut backwards = Vec::new();
        loop {
            let digit = (number % 10) as u8;
            let own = char::from_u32(u32::from(self.nought) + u32::from(digit));
            backwards.push(own.unwrap_or(char::from(b'0' + digit)));
            number /= 10;
            if number == 0 {
                return backwards.into_iter().rev().collect();
            }
        }
    }

    /// A date, as precisely as it is known, in the language or in both.
    pub fn date(&self, date: Date) -> String {
        self.in_each(|locale| locale.written(date))
    }

    fn written(&self, date: Date) -> String {
        let place = match (date.month, date.day) {
            (0, _) => 24,
            (month, 0) => 11 + usize::from(month),
            (month, _) => usize::from(month) - 1,
        };
        let mut written = String::new();
        for character in self.dates.get(place).map(String::as_str).unwrap_or_default().chars() {
            match character {
                DAY => written.push_str(&self.digits(date.day.into())),
                YEAR => written.push_str(&self.digits(date.year.into())),
                other => written.push(other),
            }
        }
        written
    }

    /// The form of a text for a number, in each of its languages.
    pub fn form(&self, text: &str, number: usize) -> String {
        let (first, second) = halves(text);
        let of_second = |text: &str| {
            self.second.as_deref().map_or(text, |locale| locale.form_of(text, number)).to_owned()
        };
        both(self.form_of(first, number).to_owned(), second.map(of_second))
    }

    fn form_of<'t>(&self, text: &'t str, number: usize) -> &'t str {
        let one = self.ones.iter().any(|one| usize::from(*one) == number);
        let (first, other) = text.split_once(FORM).unwrap_or((text, text));
        if one { first } else { other }
    }

    /// Texts after each other in one, in each of their languages.
    pub fn joined<'t>(&self, texts: impl Iterator<Item = &'t str> + Clone) -> String {
        let comma = self.second.as_deref().map_or(self.comma.as_str(), |second| second.comma.as_str());
        joined(texts, &self.comma, comma)
    }
}

/// The forms of a text in one language: for one and for other numbers, or the one it has.
pub fn each_form(text: &str) -> impl Iterator<Item = &str> {
    text.split(FORM)
}

/// A text for one and one for other numbers, in one.
pub fn forms(one: &str, other: &str) -> String {
    [one, other].join(FORM.encode_utf8(&mut [0; 4]))
}

/// A text and the same in a second language, in one.
pub fn both(mut first: String, second: Option<String>) -> String {
    if let Some(second) = second {
        first.push(SECOND);
        first.push_str(&second);
    }
    first
}

/// A text, and the same in the second language if it is there.
pub fn halves(text: &str) -> (&str, Option<&str>) {
    match text.split_once(SECOND) {
        Some((first, second)) => (first, Some(second)),
        None => (text, None),
    }
}

/// The same done to a text in each of its languages.
pub fn in_both(text: &str, done: impl Fn(&str) -> String) -> String {
    let (first, second) = halves(text);
    both(done(first), second.map(done))
}

/// Texts after each other in one, in each of their languages, with what stands between two of them in each.
pub fn joined<'t>(texts: impl Iterator<Item = &'t str> + Clone, comma: &str, second_comma: &str) -> String {
    let two = texts.clone().any(|text| halves(text).1.is_some());
    let first: Vec<&str> = texts.clone().map(|text| halves(text).0).collect();
    let second = texts.map(|text| halves(text).1.unwrap_or(text));
    both(first.join(comma), two.then(|| second.collect::<Vec<_>>().join(second_comma)))
}

/// A text for somebody's clipboard, a link or a voice: in the first language, without unseen places to break a line.
pub fn spoken(text: &str) -> String {
    halves(text).0.replace(BREAK, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Locale {
        Locale { ones: vec![1], nought: 0x30, comma: ", ".to_owned(), ..Locale::default() }
    }

    fn bangla() -> Locale {
        Locale { ones: vec![0, 1], nought: 0x09e6, ..Locale::default() }
    }

    fn beside_english() -> Locale {
        Locale { second: Some(Rc::new(english())), ..bangla() }
    }

    #[test]
    fn numbers_stand_in_the_digits_of_the_language() {
        assert_eq!(bangla().number(2025), "২০২৫");
        assert_eq!((english().number(0), english().number(1070)), ("0".to_owned(), "1070".to_owned()));
        assert_eq!(Locale { nought: 0xd800, ..Locale::default() }.number(20), "20", "no letter stands there");
        assert_eq!(beside_english().number(7), "৭\u{1f}7", "each language has its own");
    }

    #[test]
    fn each_language_of_a_text_has_its_own_form() {
        let text = both(forms("ক", "খ"), Some(forms("a", "b")));
        assert_eq!(beside_english().form(&text, 0), "ক\u{1f}b");
        assert_eq!(beside_english().form(&text, 1), "ক\u{1f}a");
        assert_eq!(beside_english().form(&text, 11), "খ\u{1f}b");
        assert_eq!(bangla().form("no forms", 1), "no forms");
    }

    #[test]
    fn a_date_says_no_more_than_is_known() {
        let date = |text| Date::parse(text).expect("a date");
        let mut dates: Vec<String> = (1..=12).map(|month| format!("{DAY} m{month} {YEAR}")).collect();
        dates.extend((1..=12).map(|month| format!("m{month} {YEAR}")));
        dates.push(YEAR.to_string());
        let locale = Locale { nought: 0x30, dates, ..Locale::default() };
        for (iso, written) in [("2025-07-18", "18 m7 2025"), ("2025-12", "m12 2025"), ("2025", "2025")] {
            assert_eq!(locale.date(date(iso)), written);
        }
        assert_eq!(Locale::default().date(date("2025")), "", "a pack without patterns breaks nothing");
    }

    #[test]
    fn lists_stand_in_both_languages() {
        assert_eq!(joined(["a\u{1f}b", "c"].into_iter(), "、", ", "), "a、c\u{1f}b, c");
        assert_eq!(english().joined(["a", "c"].into_iter()), "a, c");
        assert_eq!(in_both("a\u{1f}b", |text| text.to_uppercase()), "A\u{1f}B");
    }

    #[test]
    fn what_is_copied_or_spoken_has_nothing_unseen_in_it() {
        assert_eq!(spoken("ส่ง\u{200b}คน\u{1f}Send"), "ส่งคน");
    }
}
