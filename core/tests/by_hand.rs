//! Whoever reads the checklist without the program is told at an answer what the program would make of it.

mod common;

use common::FLOW;
use offercheck_core::by_hand::{Said, said};
use offercheck_core::id::Id;

fn at<'f>(question: &str, answer: &str) -> Vec<Said<'f>> {
    let question = FLOW.question(question).expect("a question");
    let answer = question.answers.iter().find(|known| known.id == answer).expect("an answer");
    said(&FLOW, question, answer)
}

#[test]
fn a_job_that_is_a_lure_names_the_countries_in_which_it_is() {
    for job in ["online", "casino"] {
        let said = at("job", job);
        let office = said.iter().find(|said| said.sign == "offer-scam-hub-office-job").expect("the sign");
        let whole = office.places.iter().filter(|place| place.towns.is_empty());
        assert_eq!(whole.map(|place| place.country.as_str()).collect::<Vec<_>>(), ["KH", "MM", "LA"]);
        let thailand = office.places.iter().find(|place| place.country == "TH").expect("its border towns");
        assert!(thailand.towns.contains(&"Mae Sot"));
    }
    assert_eq!(at("job", "trained"), [], "no other job is a lure by itself");
}

#[test]
fn every_sign_that_follows_from_several_answers_is_said_at_one_of_them() {
    let answers =
        || FLOW.questions.iter().flat_map(|asked| asked.answers.iter().map(move |one| (asked, one)));
    let is_said = |sign: &Id| {
        answers().any(|(asked, answer)| said(&FLOW, asked, answer).iter().any(|said| said.sign == sign))
    };
    for sign in FLOW.derived.iter().flat_map(|derived| &derived.raises) {
        assert!(is_said(sign), "{sign} is said nowhere");
    }
}
