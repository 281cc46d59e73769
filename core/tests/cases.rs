//! Recorded offers come to the level they should: lures are caught, honest offers are not scared away.
#![allow(clippy::panic, reason = "a helper of tests fails the test")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use common::{DIRECTORY, FLOW, answers};
use offercheck_core::answers::Answers;
use offercheck_core::assess::{Assessment, assess};
use offercheck_core::contacts;
use offercheck_core::level::{Level, OfferLevel, Severity};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    id: String,
    expected_level_at_least: Option<String>,
    expected_level_at_most: Option<String>,
    answers: BTreeMap<String, BTreeMap<String, String>>,
    source: Vec<Source>,
}

#[derive(Deserialize)]
struct Source {
    publisher: String,
}

impl Case {
    /// The answers under a heading, but for some questions.
    fn given(&self, which: &str, without: &[&str]) -> Answers {
        let given = self.answers.get(which).unwrap_or_else(|| panic!("{} has answers {which}", self.id));
        let kept = given.iter().filter(|(question, _)| !without.contains(&question.as_str()));
        let pairs: Vec<(&str, &str)> = kept.map(|(key, value)| (key.as_str(), value.as_str())).collect();
        answers(&pairs)
    }

    fn assess(&self, which: &str) -> Assessment {
        assess(&FLOW, &self.given(which, &[]))
    }
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder of cases")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let cases: Vec<Case> = files
        .iter()
        .map(|file| {
            toml::from_str(&fs::read_to_string(file).expect("a case"))
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        })
        .collect();
    assert!(cases.len() >= 32, "only {} cases were found", cases.len());
    assert!(cases.iter().all(|case| case.source.iter().all(|source| !source.publisher.is_empty())));
    cases
}

fn level(name: &str) -> OfferLevel {
    OfferLevel::ALL
        .into_iter()
        .find(|level| level.name() == name)
        .unwrap_or_else(|| panic!("no level {name}"))
}

fn offer_level(assessment: &Assessment) -> OfferLevel {
    match assessment.level {
        Level::Offer(level) => level,
        Level::Help(level) => panic!("an offer was checked, but the result is {}", level.name()),
    }
}

fn sign_ids(assessment: &Assessment) -> Vec<&str> {
    assessment.signs.iter().map(|raised| raised.sign.as_str()).collect()
}

#[test]
fn no_lure_is_taken_for_milder_than_it_was() {
    for case in cases() {
        let Some(least) = case.expected_level_at_least.as_deref().map(level) else { continue };
        for which in ["first_contact", "all_known"] {
            let result = case.assess(which);
            assert!(
                offer_level(&result) >= least,
                "{} {which}: {}, signs {:?}",
                case.id,
                result.level.name(),
                sign_ids(&result)
            );
        }
    }
}

#[test]
fn no_honest_offer_is_scared_away() {
    for case in cases() {
        let Some(most) = case.expected_level_at_most.as_deref().map(level) else { continue };
        let known = case.assess("all_known");
        assert!(
            offer_level(&known) <= most,
            "{}: {}, signs {:?}",
            case.id,
            known.level.name(),
            sign_ids(&known)
        );
        let first = case.assess("first_contact");
        let grave: Vec<_> =
            first.signs.iter().filter(|raised| raised.severity >= Severity::Serious).collect();
        assert!(grave.is_empty(), "{} at first contact: {grave:?}", case.id);
        let too_little = offer_level(&first) > OfferLevel::CheckFirst;
        assert!(
            !too_little
                || first.only_unknown()
                || first.signs.iter().all(|raised| raised.severity == Severity::Caution)
        );
    }
}

/// One case by its id.
fn case(id: &str) -> Case {
    cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no case {id}"))
}

#[test]
fn the_offer_of_july_2022_is_stopped_and_leads_to_the_embassy_that_can_help() {
    let given = case("july-2022").given("all_known", &[]);
    let result = assess(&FLOW, &given);
    assert_eq!(result.level, Level::Offer(OfferLevel::DoNotGo));
    let signs = sign_ids(&result);
    for sign in [
        "new-place-closed",
        "offer-scam-hub-office-job",
        "offer-high-pay-no-skill",
        "doc-tourist-visa",
        "money-fee-above-law",
    ] {
        assert!(signs.contains(&sign), "{sign} is missing in {signs:?}");
    }
    let numbers: Vec<String> = contacts::contact_ids(&DIRECTORY, &given)
        .iter()
        .filter_map(|id| DIRECTORY.contacts.iter().find(|contact| contact.id == *id))
        .flat_map(|contact| contact.phones.iter().map(|phone| phone.dialled()))
        .collect();
    assert!(numbers.contains(&"+85512813282".to_owned()), "{numbers:?}");
}

#[test]
fn each_part_of_that_offer_alone_would_already_be_caught() {
    let case = case("july-2022");
    let told = case.answers["all_known"]
        .keys()
        .filter(|question| !["start", "nationality"].contains(&question.as_str()));
    for question in told {
        let without = assess(&FLOW, &case.given("all_known", &[question]));
        assert_eq!(without.level, Level::Offer(OfferLevel::DoNotGo), "without {question}");
    }
}

#[test]
fn an_honest_offer_in_its_last_week_shows_no_warning_sign() {
    let result = case("honest-last-week").assess("all_known");
    assert_eq!(
        result.level,
        Level::Offer(OfferLevel::NoSignsFound),
        "{:?} {:?}",
        sign_ids(&result),
        result.open
    );
    assert!(!result.looked_right.is_empty());
}

#[test]
fn the_same_offer_at_first_contact_says_only_that_too_little_is_known() {
    let result = case("honest-last-week").assess("first_contact");
    assert_eq!(result.level, Level::Offer(OfferLevel::DoNotGoYet));
    assert!(result.only_unknown());
}

#[test]
fn a_fee_far_above_the_law_with_a_loan_and_a_kept_passport_stops_an_otherwise_honest_offer() {
    let mut case = case("honest-last-week");
    let known = case.answers.get_mut("all_known").expect("answers");
    let change = [("country", "HK"), ("fee", "above"), ("owe", "loan"), ("pay-how", "bank-after")];
    known.extend(change.map(|(question, answer)| (question.to_owned(), answer.to_owned())));
    let without_passport = assess(&FLOW, &case.given("all_known", &["passport"]));
    assert_eq!(
        without_passport.level,
        Level::Offer(OfferLevel::DoNotGoYet),
        "{:?}",
        sign_ids(&without_passport)
    );
    case.answers.get_mut("all_known").expect("answers").insert("passport".to_owned(), "recruiter".to_owned());
    let with_passport = case.assess("all_known");
    assert_eq!(with_passport.level, Level::Offer(OfferLevel::DoNotGo), "{:?}", sign_ids(&with_passport));
}
