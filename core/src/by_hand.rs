//! What answers come to for somebody who reads the checklist and counts by hand: nobody but the reader puts two answers together.
//!
//! The program for walkers has no use for it: inlined where they are called, these functions leave nothing in it.

use crate::content::{Answer, Flow, Question, Term, Weight};
use crate::id::Id;

/// A sign that an answer brings about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'f> {
    /// The sign.
    pub sign: &'f Id,
    /// Where the answer does so; empty if everywhere.
    pub places: Vec<Place<'f>>,
}

/// A country of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place<'f> {
    /// ISO 3166 alpha-2.
    pub country: &'f Id,
    /// The names of the towns that the rule is about; empty if it is about the whole country.
    pub towns: Vec<&'f str>,
}

/// The signs that an answer raises by itself, then those that it raises together with others.
#[inline]
pub fn said<'f>(flow: &'f Flow, question: &Question, answer: &'f Answer) -> Vec<Said<'f>> {
    let mut said: Vec<Said> = answer.raises.iter().map(|sign| Said { sign, places: Vec::new() }).collect();
    let speaks_of =
        |term: &Term| !term.negated && term.question == question.id && term.answers.contains(&answer.id);
    for derived in &flow.derived {
        for together in derived.when.0.iter().filter(|together| together.iter().any(speaks_of)) {
            let places = places(flow, together);
            for sign in &derived.raises {
                match said.iter_mut().find(|said| said.sign == sign) {
                    Some(said) => said.places.extend(places.clone()),
                    None => said.push(Said { sign, places: places.clone() }),
                }
            }
        }
    }
    said
}

/// Whether an answer is none yet, to a question that needs one.
#[inline]
pub fn leaves_open(question: &Question, answer: &Answer) -> bool {
    answer.unknown && question.unknown_weight == Weight::Must
}

#[inline]
fn places<'f>(flow: &'f Flow, together: &'f [Term]) -> Vec<Place<'f>> {
    let listed = |id: &Id| {
        let answers = flow.questions.iter().flat_map(|question| &question.answers);
        answers.filter(|answer| answer.lists_places).any(|answer| answer.id == *id)
    };
    let terms = || together.iter().filter(|term| !term.negated);
    let in_towns = terms().any(|term| term.answers.iter().any(listed));
    let countries = terms().filter(|term| term.question == "country").flat_map(|term| &term.answers);
    let towns = |country: &Id| {
        let known = flow.places.iter().filter(|place| in_towns && place.offered && place.country == *country);
        known.map(|place| place.name.as_str()).collect()
    };
    countries.map(|country| Place { country, towns: towns(country) }).collect()
}
