//! `check`: the content, without building anything.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::bail;
use offercheck_compiler::{Content, Overlay, Problem, check, lay_over};
use offercheck_core::date::Date;

use xtask::paths;

use crate::Failure;

/// Checks the content and prints every problem with its file and line; contacts past their review are problems too.
pub fn run(overlay: Option<&Path>) -> Result<(), Failure> {
    let (content, _) = checked_content(overlay)?;
    let overdue = check::overdue(&content, today());
    if !overdue.is_empty() {
        report(&overdue)?;
    }
    println!("content: {} languages, nothing to complain about", content.languages().len());
    Ok(())
}

/// How long before a review is due the other commands begin to say so.
const NOTICE_MONTHS: u16 = 1;

/// The content with an organisation's overlay, if nothing is wrong with them. Says which critical contacts must be reviewed soon; only `check` fails on them.
pub fn checked_content(overlay: Option<&Path>) -> anyhow::Result<(Content, Overlay)> {
    let mut content = offercheck_compiler::load(&paths::content()).or_else(|problems| report(&problems))?;
    let overlay = match overlay {
        Some(path) => lay_over(path, &mut content).or_else(|problems| report(&problems))?,
        None => Overlay::default(),
    };
    let problems = check::check(&content);
    if !problems.is_empty() {
        return report(&problems);
    }
    let soon = check::overdue(&content, today().plus_months(NOTICE_MONTHS));
    for problem in &soon {
        eprintln!("    soon: {problem}");
    }
    Ok((content, overlay))
}

/// Prints problems and fails.
pub fn report<T>(problems: &[Problem]) -> anyhow::Result<T> {
    for problem in problems {
        eprintln!("{problem}");
    }
    bail!("{} problems in the content; each line says where and what to do", problems.len())
}

/// The date in UTC, from the machine's clock.
pub fn today() -> Date {
    #[expect(clippy::disallowed_methods, reason = "reviews are due by the calendar")]
    let now = SystemTime::now();
    let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs());
    from_days(seconds / 86_400)
}

/// The date that many days after 1 January 1970.
fn from_days(days: u64) -> Date {
    let (mut left, mut year) = (days, 1970_u16);
    let length = |year: u16| {
        if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) {
            366
        } else {
            365
        }
    };
    while left >= length(year) {
        left -= length(year);
        year += 1;
    }
    let february = length(year) - 337;
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if left < days {
            break;
        }
        left -= days;
        month += 1;
    }
    Date { year, month, day: left as u8 + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_knows_leap_years() {
        for (days, date) in
            [(0, "1970-01-01"), (11_016, "2000-02-29"), (20_781, "2026-11-24"), (20_818, "2026-12-31")]
        {
            assert_eq!(from_days(days).to_string(), date);
        }
    }
}
