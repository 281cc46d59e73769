//! Numbers as they are dialled: which are valid, and how people group them.

use phonenumber::{Mode, country};

/// What a number is.
pub(crate) enum Reading {
    /// Valid by the tables of libphonenumber, with the grouping people use.
    Valid(String),
    /// A short number or one without a country code, which those tables do not hold.
    Short,
    /// Not valid.
    Invalid,
}

/// Reads a number: E.164 with `+`, or as dialled inside one country.
pub(crate) fn read(number: &str) -> Reading {
    if !number.starts_with('+') {
        let dialled = number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'));
        return if dialled && !number.is_empty() { Reading::Short } else { Reading::Invalid };
    }
    if !number[1..].bytes().all(|byte| byte.is_ascii_digit()) {
        return Reading::Invalid;
    }
    match phonenumber::parse(None::<country::Id>, number) {
        Ok(parsed) if phonenumber::is_valid(&parsed) => {
            Reading::Valid(parsed.format().mode(Mode::International).to_string())
        }
        _ => Reading::Invalid,
    }
}

/// The number as people write it: grouped if the tables know it, else as the content has it.
pub(crate) fn display(number: &str) -> String {
    match read(number) {
        Reading::Valid(display) => display,
        _ => number.to_owned(),
    }
}

/// The calling code of a country (ISO 3166 alpha-2) by those tables, which hold the codes of ITU-T E.164.
pub(crate) fn calling_code(country: &str) -> Option<u16> {
    phonenumber::metadata::DATABASE.by_id(country).map(phonenumber::Metadata::country_code)
}
