//! One case as it comes from the command line: ids in, answers out, or a line that says what is wrong.

use core::fmt;

use crate::answers::{Answers, Choice};
use crate::content::Flow;
use crate::id::Id;

/// The key under which a town is named, beside `"city": "listed"`.
const PLACE: &str = "place";

/// An id that the content does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownId {
    /// What the id should have been.
    pub expected: &'static str,
    /// What was given.
    pub given: String,
    /// The ids that would have been valid.
    pub valid: Vec<String>,
}

impl fmt::Display for UnknownId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "no {} has the id {:?}", self.expected, self.given)
    }
}

impl core::error::Error for UnknownId {}

/// Reads pairs of question and answer ids; a town is `city` = `listed` with `place` = the id of the place.
///
/// # Errors
/// Names the first question, answer or place that does not exist, and those that do.
pub fn answers_from_pairs<'a>(
    flow: &Flow,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Answers, UnknownId> {
    let mut answers = Answers::new();
    let mut place = None;
    for (question_id, answer_id) in pairs {
        if question_id == PLACE {
            place = Some(answer_id);
            continue;
        }
        let Some(question) = flow.question(question_id) else {
            return Err(unknown("question", question_id, flow.questions.iter().map(|question| &question.id)));
        };
        let Some(answer) = question.answer(answer_id) else {
            let ids = question.answers.iter().map(|answer| &answer.id);
            return Err(unknown("answer of this question", answer_id, ids));
        };
        answers.set(question.id.clone(), Choice::Answer(answer.id.clone()));
    }
    if let Some(place_id) = place {
        let Some(place) = flow.place(place_id) else {
            return Err(unknown("place", place_id, flow.places.iter().map(|place| &place.id)));
        };
        let listed = answers.answer("city").filter(|answer| **answer == "listed").cloned();
        let there = answers.answer("country") == Some(&place.country);
        let (Some(listed), Some(city), true) = (listed, flow.question("city"), there) else {
            let here = flow.places.iter().filter(|place| answers.answer("country") == Some(&place.country));
            return Err(unknown(
                "place for this country and `\"city\": \"listed\"`",
                place_id,
                here.map(|place| &place.id),
            ));
        };
        answers.set(city.id.clone(), Choice::Place(listed, place.id.clone()));
    }
    Ok(answers)
}

fn unknown<'a>(expected: &'static str, given: &str, valid: impl Iterator<Item = &'a Id>) -> UnknownId {
    UnknownId { expected, given: given.to_owned(), valid: valid.map(|id| id.as_str().to_owned()).collect() }
}
