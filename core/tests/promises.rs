//! What must hold for every set of answers, whatever the content says.
#![allow(clippy::panic, reason = "a helper of tests fails the test")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{FLOW, walk};
use offercheck_core::answers::{Answers, Choice};
use offercheck_core::assess::{Assessment, assess};
use offercheck_core::content::{Flow, Question};
use offercheck_core::flow::{next_question, options, route};
use offercheck_core::id::Id;
use offercheck_core::level::{HelpLevel, Level, OfferLevel, Severity};
use proptest::collection::vec;
use proptest::prelude::*;

/// Picks for one walk: longer than any walk.
fn picks() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 40)
}

/// How harsh a level is; offers and help are never compared with each other.
fn harshness(level: Level) -> u8 {
    match level {
        Level::Offer(level) => {
            OfferLevel::ALL.iter().position(|known| *known == level).expect("a level") as u8
        }
        Level::Help(level) => HelpLevel::ALL.iter().position(|known| *known == level).expect("a level") as u8,
    }
}

/// The answers with one of them changed.
fn with(answers: &Answers, question: &Question, choice: Choice) -> Answers {
    let mut changed = answers.clone();
    changed.set(question.id.clone(), choice);
    changed
}

fn asked(answers: &Answers) -> Vec<Id> {
    route(&FLOW, answers).iter().map(|question| question.id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn every_walk_ends_asks_nothing_twice_and_is_at_most_26_questions_long(picks in picks()) {
        let answers = walk(&FLOW, &picks);
        let asked = assess(&FLOW, &answers).asked;
        let different: BTreeSet<&Id> = asked.iter().collect();
        prop_assert_eq!(different.len(), asked.len());
        prop_assert!(asked.len() <= 26, "{} questions", asked.len());
    }

    #[test]
    fn any_answers_at_all_have_an_assessment(chosen in vec((any::<u8>(), any::<u8>()), 0..60)) {
        let mut answers = Answers::new();
        for (question, answer) in chosen {
            let question = &FLOW.questions[usize::from(question) % FLOW.questions.len()];
            let choice = question.answers.get(usize::from(answer) % (question.answers.len() + 1));
            answers.set(question.id.clone(), choice.map_or(Choice::Skipped, |answer| Choice::Answer(answer.id.clone())));
        }
        let assessment = assess(&FLOW, &answers);
        prop_assert!(assessment.asked.len() <= 26);
    }

    #[test]
    fn a_further_sign_never_lowers_the_level(picks in picks(), question in any::<u8>(), sign in any::<u8>()) {
        let answers = walk(&FLOW, &picks);
        let before = assess(&FLOW, &answers);
        let index = usize::from(question) % before.asked.len();
        let sign = FLOW.signs[usize::from(sign) % FLOW.signs.len()].id.clone();
        let mut flow: Flow = FLOW.clone();
        let question = flow.questions.iter_mut().find(|known| known.id == before.asked[index]).expect("an asked question");
        for answer in &mut question.answers {
            answer.raises.push(sign.clone());
        }
        let after = assess(&flow, &answers);
        prop_assert!(harshness(after.level) >= harshness(before.level), "{} lowered {:?} to {:?}", sign, before.level, after.level);
    }

    #[test]
    fn not_being_sure_is_never_better_than_a_good_answer_nor_worse_than_a_bad_one(picks in picks(), index in any::<u8>()) {
        let answers = walk(&FLOW, &picks);
        let questions = route(&FLOW, &answers);
        let question = questions[usize::from(index) % questions.len()];
        let Some(unknown) = question.answers.iter().find(|answer| answer.unknown) else { return Ok(()) };
        let unsure = with(&answers, question, Choice::Answer(unknown.id.clone()));
        let level = harshness(assess(&FLOW, &unsure).level);
        for answer in question.answers.iter().filter(|answer| !answer.unknown && !answer.lists_places) {
            let given = with(&answers, question, Choice::Answer(answer.id.clone()));
            if asked(&given) != asked(&unsure) {
                continue;
            }
            let other = harshness(assess(&FLOW, &given).level);
            if answer.raises.is_empty() && answer.action.is_none() && raises_nothing_more(&unsure, &given) {
                prop_assert!(other <= level, "{}: {} is harsher than not being sure", question.id, answer.id);
            } else if answer.raises.iter().any(|sign| FLOW.sign(sign.as_str()).is_some_and(|sign| sign.severity >= Severity::Serious)) {
                prop_assert!(other >= level, "{}: {} is milder than not being sure", question.id, answer.id);
            }
        }
    }

    #[test]
    fn skipping_counts_as_not_being_sure(picks in picks(), index in any::<u8>()) {
        let answers = walk(&FLOW, &picks);
        let questions = route(&FLOW, &answers);
        let question = questions[usize::from(index) % questions.len()];
        let Some(unsure) = question.answer("not-sure") else { return Ok(()) };
        let skipped = assess(&FLOW, &with(&answers, question, Choice::Skipped));
        let unsure = assess(&FLOW, &with(&answers, question, Choice::Answer(unsure.id.clone())));
        prop_assert_eq!(skipped.level, unsure.level);
        prop_assert_eq!(skipped.asked, unsure.asked);
    }

    #[test]
    fn knowing_the_recruiter_never_makes_an_offer_look_better(picks in picks()) {
        let answers = walk(&FLOW, &picks);
        let Some(source) = route(&FLOW, &answers).into_iter().find(|question| question.id == "source") else { return Ok(()) };
        let through = |who: &str| {
            let answer = source.answer(who).unwrap_or_else(|| panic!("the question source has the answer {who}"));
            harshness(assess(&FLOW, &with(&answers, source, Choice::Answer(answer.id.clone()))).level)
        };
        for known_to_state in ["public", "employer", "agency"] {
            prop_assert!(through("friend") >= through(known_to_state), "a friend is milder than {}", known_to_state);
        }
    }

    #[test]
    fn a_good_answer_takes_no_sign_away(picks in picks(), index in any::<u8>()) {
        let answers = walk(&FLOW, &picks);
        let before = assess(&FLOW, &answers);
        let questions = route(&FLOW, &answers);
        let question = questions[usize::from(index) % questions.len()];
        for answer in question.answers.iter().filter(|answer| !answer.fits.is_empty()) {
            let given = with(&answers, question, Choice::Answer(answer.id.clone()));
            if asked(&given) != before.asked {
                continue;
            }
            let after = assess(&FLOW, &given);
            for raised in before.signs.iter().filter(|raised| raised.told.iter().all(|told| told.question != question.id)) {
                prop_assert!(has_sign(&after, &raised.sign), "{} took {} away", answer.id, raised.sign);
            }
        }
    }
}

fn has_sign(assessment: &Assessment, sign: &Id) -> bool {
    assessment.signs.iter().any(|raised| raised.sign == *sign)
}

/// Whether an answer brings no sign that "not sure" does not have, by a rule over several answers.
fn raises_nothing_more(unsure: &Answers, given: &Answers) -> bool {
    let (unsure, given) = (assess(&FLOW, unsure), assess(&FLOW, given));
    given.signs.iter().all(|raised| has_sign(&unsure, &raised.sign)) && given.closures == unsure.closures
}

/// Follows every way through the questions that a condition can tell apart, and returns the longest.
fn longest(answers: &mut Answers, depths: &mut BTreeMap<String, usize>) -> usize {
    let Some(question) = next_question(&FLOW, answers) else { return route(&FLOW, answers).len() };
    let mut longest_so_far = 0;
    for choice in distinct_choices(question) {
        answers.set(question.id.clone(), choice);
        let key = situation(answers);
        let length = match depths.get(&key) {
            Some(length) => *length,
            None => {
                let length = longest(&mut answers.clone(), depths);
                depths.insert(key, length);
                length
            }
        };
        longest_so_far = longest_so_far.max(length);
    }
    longest_so_far
}

/// One answer for each group of answers between which no condition makes a difference.
fn distinct_choices(question: &Question) -> Vec<Choice> {
    let mut seen = BTreeSet::new();
    let choices =
        question.answers.iter().filter(|answer| seen.insert(told_apart(question, answer.id.as_str())));
    choices.map(|answer| Choice::Answer(answer.id.clone())).collect()
}

/// Which terms of all conditions an answer meets.
fn told_apart(question: &Question, answer: &str) -> Vec<bool> {
    let terms = FLOW.questions.iter().flat_map(|asked| asked.ask_when.0.iter().flatten());
    terms
        .filter(|term| term.question == question.id)
        .map(|term| term.answers.iter().any(|id| *id == answer))
        .collect()
}

fn situation(answers: &Answers) -> String {
    let told = answers.questions().filter_map(|id| {
        let question = FLOW.question(id.as_str())?;
        let answer = answers.answer(id.as_str()).map_or("", Id::as_str);
        Some(format!("{id}{:?}", told_apart(question, answer)))
    });
    told.collect()
}

#[test]
fn the_longest_of_all_ways_through_is_at_most_26_questions() {
    let length = longest(&mut Answers::new(), &mut BTreeMap::new());
    assert!((20..=26).contains(&length), "the longest way has {length} questions");
}

#[test]
fn a_clear_case_is_concluded_after_at_most_12_questions_for_every_passport() {
    let nationality = FLOW.question("nationality").expect("a question");
    for answer in &nationality.answers {
        let told = [("start", "for-me"), ("country", "KH"), ("job", "online"), ("visa", "tourist")];
        let mut answers = common::answers(&told);
        answers.set(nationality.id.clone(), Choice::Answer(answer.id.clone()));
        assert_eq!(assess(&FLOW, &answers).level, Level::Offer(OfferLevel::DoNotGo));
        let mut walked = Answers::new();
        let mut count = 0;
        while assess(&FLOW, &walked).level != Level::Offer(OfferLevel::DoNotGo) {
            let question = next_question(&FLOW, &walked).expect("questions until the conclusion");
            let choice = answers.get(question.id.as_str()).cloned().unwrap_or(Choice::Skipped);
            walked.set(question.id.clone(), choice);
            count += 1;
        }
        assert!(count <= 12, "{count} questions for {}", answer.id);
    }
}

#[test]
fn the_help_paths_are_short_and_show_numbers_after_the_third_question() {
    for start in ["on-the-way", "already-there"] {
        let answers = common::answers(&[("start", start)]);
        let way = route(&FLOW, &answers);
        assert!(way.len() <= 7, "{start}: {} questions", way.len());
        let shows = way.iter().take(4).any(|question| question.help_after);
        assert!(shows, "{start}: no help after the first questions");
    }
}

#[test]
fn every_question_can_be_passed_over_to_the_end() {
    for start in ["for-me", "for-other", "for-staff", "on-the-way", "already-there"] {
        let mut answers = common::answers(&[("start", start)]);
        while let Some(question) = next_question(&FLOW, &answers) {
            answers.set(question.id.clone(), Choice::Skipped);
        }
        let level = assess(&FLOW, &answers).level;
        assert!(harshness(level) > 0, "{start}: knowing nothing came to {}", level.name());
    }
}

#[test]
fn staff_are_asked_the_quick_questions_first() {
    let mut answers = common::answers(&[("start", "for-staff")]);
    let mut seen_slow = false;
    let mut quick = 0;
    while let Some(question) = next_question(&FLOW, &answers) {
        assert!(!(question.quick && seen_slow), "{} is quick and comes late", question.id);
        seen_slow |= !question.quick;
        quick += usize::from(question.quick);
        let first = options(&FLOW, question, &answers).first().map(|(choice, _)| choice.clone());
        answers.set(question.id.clone(), first.unwrap_or(Choice::Skipped));
    }
    assert!((6..=9).contains(&quick), "{quick} quick questions");
}

#[test]
fn an_answer_that_is_not_offered_any_more_counts_as_not_sure() {
    let given = |job: &str| {
        let mut answers = Answers::new();
        for (question, answer) in
            [("start", "for-me"), ("nationality", "ID"), ("country", "HK"), ("job", job), ("fee", "within")]
        {
            let id = |text: &str| Id::parse(text).expect("an id");
            answers.set(id(question), Choice::Answer(id(answer)));
        }
        assess(&FLOW, &answers)
    };
    let says_right =
        |assessment: &Assessment| assessment.looked_right.iter().any(|told| told.question == "fee");
    let leaves_open = |assessment: &Assessment| assessment.open.iter().any(|open| open.question == "fee");
    let factory = given("hands");
    assert!(
        says_right(&factory) && !leaves_open(&factory),
        "a fee within the limit is right where there is a limit"
    );
    let home = given("home-care");
    assert!(!says_right(&home) && leaves_open(&home), "no fee is within the limit where none is allowed");
}
