//! What the Unicode CLDR knows of a language: how it counts, writes digits, dates and lists, which way it runs, and where
//! its lines may break. All of it is taken from the library's data at build time, so that the program in the browser
//! needs no library for it.

use std::sync::LazyLock;

use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{Locale as Tag, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use icu::plurals::{PluralCategory, PluralRules};
use icu::properties::props as properties;
use icu::properties::{CodePointMapData, PropertyParser};
use icu::segmenter::LineSegmenter;
use offercheck_core::locale::{BREAK, DAY, Locale, YEAR};

/// No list of the content is longer, so no larger number is counted on a screen.
const COUNTED: u16 = 500;
/// A day that no pattern of a date holds by itself, to find its place.
const SAMPLE_DAY: u8 = 26;
/// The same of a year.
const SAMPLE_YEAR: u16 = 2031;

/// The ways of a language; nothing if its tag is not BCP 47, or CLDR does not know how it counts.
pub(crate) fn locale(language: &str) -> Option<Locale> {
    // Readers are abroad or on their way: days before months, as everywhere but in one country.
    let mut tag: Tag = if language == "en" { "en-GB" } else { language }.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut tag);
    let rules = PluralRules::try_new_cardinal((&tag).into()).ok()?;
    let one = |number: &u16| rules.category_for(usize::from(*number)) == PluralCategory::One;
    let digits = DecimalFormatter::try_new((&tag).into(), Default::default()).ok()?;
    let nought = digits.format(&Decimal::from(0)).to_string().chars().next()?;
    let list = ListFormatter::try_new_and((&tag).into(), ListFormatterOptions::default()).ok()?;
    let listed = list.format(["A", "B", "C", "D"].iter()).to_string();
    Some(Locale {
        tag: language.to_owned(),
        second: None,
        draft: false,
        right_to_left: LocaleDirectionality::new_extended().is_right_to_left(&tag.id),
        ones: (0..=COUNTED).filter(one).collect(),
        nought: u16::try_from(u32::from(nought)).ok()?,
        comma: listed.strip_prefix('A')?.split_once('B')?.0.to_owned(),
        dates: dates(&tag, u32::from(nought))?,
    })
}

/// The patterns of dates in the Gregorian calendar, which papers and the texts of the content use everywhere. Nothing if the
/// places of day and year cannot be found: a date must never be another one.
fn dates(tag: &Tag, nought: u32) -> Option<Vec<String>> {
    let digits = |number: u16| {
        let digit = |digit: u8| char::from_u32(nought + u32::from(digit - b'0'));
        number.to_string().bytes().map(digit).collect::<Option<String>>()
    };
    let (year, day) = (digits(SAMPLE_YEAR)?, digits(SAMPLE_DAY.into())?);
    let pattern = |written: String, places: &[char]| {
        let pattern = written.replace(&year, &YEAR.to_string()).replace(&day, &DAY.to_string());
        places.iter().all(|place| pattern.matches(*place).count() == 1).then_some(pattern)
    };
    let date = |month: u8| Date::try_new_gregorian(SAMPLE_YEAR.into(), month, SAMPLE_DAY).ok();
    let of_day =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(tag.into(), fieldsets::YMD::long()).ok()?;
    let of_month =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(tag.into(), fieldsets::YM::long()).ok()?;
    let days = (1..=12).map(|month| pattern(of_day.format(&date(month)?).to_string(), &[DAY, YEAR]));
    let months = (1..=12).map(|month| pattern(of_month.format(&date(month)?).to_string(), &[YEAR]));
    days.chain(months).chain([Some(YEAR.to_string())]).collect()
}

/// What a browser may call a language besides its own tag: Filipino is `fil` there and `tl` here.
pub fn also_called(language: &str) -> Option<String> {
    let mut tag: Tag = language.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut tag);
    let other = tag.id.language.to_string();
    (!language.starts_with(&other)).then_some(other)
}

/// Languages whose words stand without spaces between them.
pub(crate) const UNSPACED: [&str; 4] = ["km", "lo", "my", "th"];

/// A text of so many letters stands on one line of the narrowest screen.
const ONE_LINE: usize = 18;

static BREAKS: LazyLock<icu::segmenter::LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_auto(Default::default()));

/// A text with an unseen mark wherever a line may break between two letters that no space parts. Browsers know many of
/// these places, old ones few.
pub(crate) fn with_breaks(language: &str, text: &str) -> String {
    if !UNSPACED.contains(&language) || text.chars().count() <= ONE_LINE {
        return text.to_owned();
    }
    let mut marked = String::with_capacity(text.len());
    let mut before = 0;
    for place in BREAKS.segment_str(text) {
        let part = text.get(before..place).unwrap_or_default();
        let letters =
            |character: Option<char>| character.is_some_and(|one| one.is_alphabetic() && !one.is_ascii());
        let next = text.get(place..).and_then(|rest| rest.chars().next());
        marked.push_str(part);
        // Vowel signs and tone marks close a word too; what follows must be a letter.
        if letters(next)
            && part.chars().next_back().is_some_and(|last| !last.is_whitespace() && !last.is_ascii())
        {
            marked.push(BREAK);
        }
        before = place;
    }
    marked
}

/// The script that a language is written in.
pub(crate) struct Script(properties::Script);

impl Script {
    /// The script of a language; nothing if its tag is not BCP 47.
    pub(crate) fn of(language: &str) -> Option<Self> {
        let mut tag: Tag = language.parse().ok()?;
        LocaleExpander::new_extended().maximize(&mut tag.id);
        let name = tag.id.script?;
        let known = PropertyParser::<properties::Script>::new().get_strict(match name.as_str() {
            // Unicode knows the letters of both Chinese scripts by one name.
            "Hans" | "Hant" => "Hani",
            other => other,
        });
        known.map(Self)
    }

    /// Whether it is that of English.
    pub(crate) fn is_latin(&self) -> bool {
        self.0 == properties::Script::Latin
    }

    /// Whether a letter is one of it.
    pub(crate) fn has(&self, letter: char) -> bool {
        CodePointMapData::<properties::Script>::new().get(letter) == self.0
    }
}

/// The digit 0 to 9 that a character is in whatever script.
pub(crate) fn digit(letter: char) -> Option<char> {
    let kind = CodePointMapData::<properties::GeneralCategory>::new();
    if kind.get(letter) != properties::GeneralCategory::DecimalNumber {
        return None;
    }
    // Unicode has the ten digits of each script one after the other.
    let is_digit = |code: u32| {
        char::from_u32(code).is_some_and(|one| kind.get(one) == properties::GeneralCategory::DecimalNumber)
    };
    let value = (1..10).take_while(|back| is_digit(u32::from(letter) - back)).count();
    char::from_digit(value as u32, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use offercheck_core::date::Date as Known;

    fn known(language: &str) -> Locale {
        locale(language).unwrap_or_else(|| panic!("CLDR knows {language}"))
    }

    #[test]
    fn each_language_counts_as_its_speakers_do() {
        for (language, ones) in [
            ("en", vec![1]),
            ("id", vec![]),
            ("ms", vec![]),
            ("tl", vec![0, 1, 2, 3, 11, 100]),
            ("th", vec![]),
            ("km", vec![]),
            ("lo", vec![]),
            ("my", vec![]),
            ("zh-Hans", vec![]),
            ("hi", vec![0, 1]),
            ("bn", vec![0, 1]),
            ("ne", vec![1]),
            ("si", vec![0, 1]),
            ("ta", vec![1]),
            ("ur", vec![1]),
            ("am", vec![0, 1]),
            ("sw", vec![1]),
        ] {
            let counted =
                [0, 1, 2, 3, 4, 11, 100].into_iter().filter(|number| known(language).ones.contains(number));
            assert_eq!(counted.collect::<Vec<_>>(), ones, "{language}");
        }
    }

    #[test]
    fn dates_numbers_and_lists_are_written_as_in_the_country() {
        let date = Known::parse("2025-07-18").expect("a date");
        for (language, written) in [
            ("en", "18 July 2025"),
            ("id", "18 Juli 2025"),
            ("zh-Hans", "2025年7月18日"),
            ("bn", "১৮ জুলাই, ২০২৫"),
            ("tl", "Hulyo 18, 2025"),
            ("ur", "18 جولائی، 2025"),
        ] {
            assert_eq!(known(language).date(date), written);
        }
        let month = Known::parse("2025-08").expect("a month");
        assert_eq!(known("vi").date(month), "tháng 8 năm 2025");
        assert_eq!(known("zh-Hans").comma, "、");
        assert_eq!(known("ur").comma, "، ");
        assert_eq!((known("ur").right_to_left, known("en").right_to_left), (true, false));
    }

    #[test]
    fn letters_and_digits_are_known_in_every_script() {
        let script = |language| Script::of(language).expect("a script");
        assert!(script("vi").is_latin() && script("km").has('ក') && !script("km").has('ก'));
        assert!(script("zh-Hans").has('工') && script("ur").has('ک') && script("am").has('አ'));
        for (letter, value) in [('0', '0'), ('9', '9'), ('৭', '7'), ('၃', '3'), ('०', '0')] {
            assert_eq!(digit(letter), Some(value));
        }
        assert_eq!(digit('x'), None);
    }

    #[test]
    fn every_date_of_every_language_says_the_day_it_is_of() {
        for language in [
            "en", "id", "ms", "tl", "vi", "th", "km", "lo", "my", "zh-Hans", "hi", "bn", "ne", "si", "ta",
            "ur", "am", "sw",
        ] {
            let locale = known(language);
            let own = |number: usize| locale.number(number);
            for month in 1..=12 {
                let written = locale.date(Known { year: 2025, month, day: 18 });
                assert!(written.contains(&own(18)) && written.contains(&own(2025)), "{language}: {written}");
                assert!(
                    !written.contains(&own(26)) && !written.contains(&own(2031)),
                    "{language}: {written}"
                );
            }
        }
        assert_eq!(also_called("tl").as_deref(), Some("fil"));
        assert_eq!((also_called("id"), also_called("zh-Hans")), (None, None));
    }

    #[test]
    fn lines_may_break_between_words_that_no_space_parts() {
        assert_eq!(
            with_breaks("th", "ห้ามจ่ายเงินก่อนเห็นวีซ่า"),
            "ห้าม\u{200b}จ่าย\u{200b}เงิน\u{200b}ก่อน\u{200b}เห็น\u{200b}วีซ่า"
        );
        assert_eq!(with_breaks("th", "ห้ามจ่ายเงิน"), "ห้ามจ่ายเงิน");
        assert_eq!(with_breaks("en", "no breaks here"), "no breaks here");
    }
}
