//! Calendar dates as sources give them: a year, a month, or a day.

use core::fmt;

/// A date known to the year, the month or the day (ISO 8601: `2025`, `2025-07`, `2025-07-18`).
///
/// A part that is not known is 0, so a vaguer date sorts before the days it covers: the cautious reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, 1900 to 2100.
    pub year: u16,
    /// The month, 1 to 12, or 0.
    pub month: u8,
    /// The day of the month, 1 to 31, or 0.
    pub day: u8,
}

impl Date {
    /// Reads an ISO 8601 year, year and month, or full date; nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month =
            parts.next().map_or(Some(0), |part| number(part, 2).filter(|month| (1..=12).contains(month)))?;
        let day =
            parts.next().map_or(Some(0), |part| number(part, 2).filter(|day| (1..=31).contains(day)))?;
        let whole = parts.next().is_none() && (1900..=2100).contains(&year);
        let in_month = month == 0 || day <= u16::from(days_in(year, month as u8));
        (whole && in_month).then_some(Self { year, month: month as u8, day: day as u8 })
    }

    /// The same day `months` months later, or the last day of that month. What is unknown stays unknown.
    pub fn plus_months(self, months: u16) -> Self {
        let month = u16::from(self.month.max(1)) - 1 + months;
        let (year, month) = (self.year + month / 12, (month % 12 + 1) as u8);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

impl Date {
    /// The date as ISO 8601 writes it, as precisely as it is known.
    pub fn iso(self) -> String {
        let mut text = self.year.to_string();
        for part in [self.month, self.day].into_iter().take_while(|part| *part > 0) {
            text.push('-');
            text.push(char::from(b'0' + part / 10));
            text.push(char::from(b'0' + part % 10));
        }
        text
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_precisely_as_the_source_gives_them() {
        for text in ["2025", "2025-07", "2025-07-18"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in
            ["", "late 2025", "2025-13", "2025-07-32", "2025-02-29", "25-07-18", "2025-07-18-01", "+025"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_review_date_carries_over_the_year() {
        let date = |text| Date::parse(text).expect("a date");
        assert_eq!(date("2025-11-03").plus_months(6), date("2026-05-03"));
        assert_eq!(date("2025-12").plus_months(12), date("2026-12"));
        assert_eq!(date("2023-10-31").plus_months(6), date("2024-04-30"));
        assert_eq!(date("2023-08-30").plus_months(6), date("2024-02-29"));
        assert!(date("2025") < date("2025-01-01"));
    }
}
