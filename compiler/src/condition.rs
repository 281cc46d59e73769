//! Conditions as people write them: `start is for-me|for-other and country in hub_countries`.

use std::collections::BTreeMap;

use offercheck_core::content::{Condition, Term};
use offercheck_core::id::Id;

/// Reads a condition. `and` binds tighter than `or`; there are no brackets.
///
/// # Errors
/// What cannot be read, and how it would be written.
pub(crate) fn parse(text: &str, sets: &BTreeMap<String, Vec<String>>) -> Result<Condition, String> {
    if text.trim() == "always" {
        return Ok(Condition::always());
    }
    let clauses =
        text.split(" or ").map(|clause| clause.split(" and ").map(|term| parse_term(term, sets)).collect());
    clauses.collect::<Result<_, _>>().map(Condition)
}

fn parse_term(text: &str, sets: &BTreeMap<String, Vec<String>>) -> Result<Term, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (question, negated, set, value) = match words.as_slice() {
        [question, "is", value] => (question, false, false, value),
        [question, "is", "not", value] => (question, true, false, value),
        [question, "in", value] => (question, false, true, value),
        [question, "not", "in", value] => (question, true, true, value),
        _ => {
            return Err(format!(
                "{text:?} is no term; write `question is answer|answer` or `question in set`"
            ));
        }
    };
    let answers: Vec<String> = if set {
        sets.get(*value).cloned().ok_or_else(|| format!("no set is named {value:?} in flow/rules.toml"))?
    } else {
        value.split('|').map(str::to_owned).collect()
    };
    let id = |text: &str| Id::parse(text).ok_or_else(|| format!("{text:?} cannot be an id"));
    let answers = answers.iter().map(|answer| id(answer)).collect::<Result<_, _>>()?;
    Ok(Term { question: id(question)?, answers, negated })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn and_binds_tighter_than_or_and_sets_are_spelled_out() {
        let sets = BTreeMap::from([("hubs".to_owned(), vec!["KH".to_owned(), "LA".to_owned()])]);
        let condition =
            parse("start is for-me and country in hubs or job is not ship", &sets).expect("a condition");
        assert_eq!(condition.0.len(), 2);
        assert_eq!(condition.0[0][1].answers.len(), 2);
        assert!(condition.0[1][0].negated);
    }

    #[test]
    fn what_cannot_be_read_says_how_it_would_be_written() {
        let error = parse("start equals for-me", &BTreeMap::new()).expect_err("no condition");
        assert!(error.contains("question is answer"), "{error}");
        assert!(parse("country in nowhere", &BTreeMap::new()).expect_err("no set").contains("nowhere"));
    }
}
