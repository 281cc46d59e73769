//! What a person can rely on while they walk through the questions.

use std::path::Path;
use std::sync::LazyLock;

use super::*;
use crate::plan;

static FLOW: LazyLock<Flow> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let content = offercheck_compiler::load(&folder).expect("the content can be read");
    offercheck_compiler::compile_flow(&content).expect("the flow compiles")
});

fn id(text: &str) -> Id {
    Id::parse(text).expect("a valid id")
}

fn start() -> Session {
    Session::new(&FLOW, Options::default())
}

fn answer(session: &mut Session, question: &str, answer: &str) {
    assert_eq!(*session.screen(), Screen::Question(id(question)));
    session.act(&FLOW, Action::Answer(id(question), Choice::Answer(id(answer))));
}

fn walk(answers: &[(&str, &str)]) -> Session {
    let mut session = start();
    for (question, given) in answers {
        answer(&mut session, question, given);
    }
    session
}

#[test]
fn the_stop_screen_shows_once_and_later_stops_are_a_line() {
    let mut session = walk(&[("start", "for-me"), ("nationality", "ID"), ("country", "KH")]);
    assert_eq!(*session.screen(), Screen::Stop);
    session.act(&FLOW, Action::More);
    answer(&mut session, "city", "not-sure");
    answer(&mut session, "job", "online");
    assert_eq!(session.screen().name(), "question");
    assert!(session.news().contains(&News::Sign(id("offer-scam-hub-office-job"))));
}

/// A traveller at a desk, who has begun.
fn at_the_desk() -> Session {
    let mut session = walk(&[("start", "for-staff")]);
    assert_eq!(*session.screen(), Screen::Desk);
    session.act(&FLOW, Action::Greet("id".to_owned()));
    assert_eq!(*session.screen(), Screen::Consent);
    session.act(&FLOW, Action::Agree);
    session
}

/// Passes over all questions until another screen comes; says how many there were.
fn pass_over(session: &mut Session) -> usize {
    let mut asked = 0;
    while let Screen::Question(question) = session.screen().clone() {
        session.act(&FLOW, Action::Skip(question));
        asked += 1;
    }
    asked
}

#[test]
fn at_a_desk_no_way_leads_to_the_result_but_the_travellers_own_tap() {
    let mut session = at_the_desk();
    answer(&mut session, "nationality", "ID");
    answer(&mut session, "country", "KH");
    assert!(session.news().is_empty(), "who looks over a shoulder reads no sign");
    let asked = 2 + pass_over(&mut session);
    assert!(asked <= 8, "{asked} quick questions");
    assert_eq!(*session.screen(), Screen::Ready);
    session.act(&FLOW, Action::ToResult);
    assert_eq!(*session.screen(), Screen::Ready);
    session.act(&FLOW, Action::Open(Screen::Result));
    assert_eq!(*session.screen(), Screen::Ready);
    assert!(!session.may_show(), "nor does paper say what was answered");
    session.act(&FLOW, Action::Show);
    assert_eq!(*session.screen(), Screen::Result);
    assert!(session.may_show());
    session.act(&FLOW, Action::Settle(id("passport")));
    answer(&mut session, "passport", "them");
    assert_eq!(*session.screen(), Screen::Ready);
    session.act(&FLOW, Action::Show);
    // Whoever answers on decides again.
    session.act(&FLOW, Action::More);
    pass_over(&mut session);
    assert_eq!(*session.screen(), Screen::Ready);
}

#[test]
fn the_next_person_finds_nothing_of_the_last_one() {
    let mut session = at_the_desk();
    answer(&mut session, "nationality", "ID");
    session.act(&FLOW, Action::Plan(plan::Part::Word, plan::Entry::written("quince")));
    session.act(&FLOW, Action::Name(1));
    session.act(&FLOW, Action::LookUp(LookUp { nationality: Some(id("PH")), country: None }));
    session.act(&FLOW, Action::NextPerson);
    let mut fresh = Session::new(&FLOW, Options { start: Some(id("for-staff")), ..Options::default() });
    fresh.erased = true;
    assert_eq!(session, fresh);
    assert!(!session.can_go_back());
}

#[test]
fn whichever_way_leads_back_to_the_desk_nothing_of_the_last_person_is_left() {
    let mut session = at_the_desk();
    answer(&mut session, "nationality", "ID");
    session.act(&FLOW, Action::Plan(plan::Part::Word, plan::Entry::written("quince")));
    session.act(&FLOW, Action::Name(1));
    session.act(&FLOW, Action::LookUp(LookUp { nationality: Some(id("PH")), country: None }));
    while session.can_go_back() {
        session.act(&FLOW, Action::Back);
    }
    let fresh = Session::new(&FLOW, Options { start: Some(id("for-staff")), ..Options::default() });
    assert_eq!(session, fresh);
    // Who only looks for numbers is a person too.
    session.act(&FLOW, Action::Open(Screen::Contacts));
    session.act(&FLOW, Action::LookUp(LookUp { nationality: Some(id("PH")), country: None }));
    session.act(&FLOW, Action::Back);
    assert_eq!(session, fresh);
}

#[test]
fn back_on_the_first_screen_of_a_desk_leaves_it_a_desk() {
    let mut session = at_the_desk();
    for _ in 0..9 {
        session.act(&FLOW, Action::Back);
    }
    assert_eq!(*session.screen(), Screen::Desk);
    assert!(session.staff());
}

#[test]
fn who_taps_that_they_are_staff_by_mistake_can_go_back() {
    let mut session = walk(&[("start", "for-staff")]);
    assert!(session.can_go_back() || *session.screen() == Screen::Desk);
    session.act(&FLOW, Action::Back);
    assert_eq!(session.screen().name(), "start");
    assert!(!session.staff(), "a phone of one's own is not watched by a clock");
    let mut session = at_the_desk();
    let mut steps = 0;
    while session.can_go_back() {
        session.act(&FLOW, Action::Back);
        steps += 1;
        assert!(steps < 20, "Back goes round in a circle");
    }
    assert_eq!(*session.screen(), Screen::Desk);
}

#[test]
fn help_comes_after_two_taps_and_takes_the_country_in_its_place() {
    for who in ["alone", "watched", "other-talk", "other-lost"] {
        let mut session = walk(&[("start", "already-there"), ("there-safe", who)]);
        assert_eq!(*session.screen(), Screen::Help, "{who}");
        session.act(&FLOW, Action::Answer(id("there-country"), Choice::Answer(id("KH"))));
        assert_eq!(*session.screen(), Screen::Help, "{who}");
        assert!(session.answers().is("there-country", "KH"));
        session.act(&FLOW, Action::More);
        assert_eq!(*session.screen(), Screen::Question(id("nationality")), "{who}");
    }
}

#[test]
fn back_goes_one_question_back_and_a_changed_answer_keeps_the_others() {
    let mut session =
        walk(&[("start", "for-me"), ("nationality", "VN"), ("country", "TW"), ("job", "hands")]);
    let reached = session.screen().clone();
    session.act(&FLOW, Action::Back);
    session.act(&FLOW, Action::Back);
    assert_eq!(*session.screen(), Screen::Question(id("country")));
    answer(&mut session, "country", "JP");
    assert_eq!(*session.screen(), reached, "what was answered is not asked again");
    assert!(session.answers().is("job", "hands"));
}

#[test]
fn back_from_anywhere_ends_at_the_start() {
    let mut session = walk(&[("start", "for-me"), ("nationality", "ID"), ("country", "KH")]);
    session.act(&FLOW, Action::ToResult);
    session.act(&FLOW, Action::Open(Screen::Contacts));
    session.act(&FLOW, Action::Open(Screen::Language));
    let mut steps = 0;
    while session.can_go_back() {
        session.act(&FLOW, Action::Back);
        steps += 1;
        assert!(steps < 20, "Back goes round in a circle");
    }
    assert_eq!(session.screen().name(), "start");
}

#[test]
fn somebody_watched_sees_first_how_to_leave_and_numbers_come_after_the_third_tap() {
    let mut session = walk(&[("start", "already-there"), ("there-safe", "watched")]);
    assert_eq!(*session.screen(), Screen::Help);
    session.act(&FLOW, Action::More);
    answer(&mut session, "nationality", "ID");
    answer(&mut session, "there-country", "KH");
    assert_eq!(*session.screen(), Screen::Help);
}

#[test]
fn an_open_point_is_settled_from_the_result_and_leads_back_to_it() {
    let mut session = walk(&[("start", "for-me"), ("nationality", "ID")]);
    session.act(&FLOW, Action::ToResult);
    session.act(&FLOW, Action::Settle(id("visa")));
    answer(&mut session, "visa", "work-seen");
    assert_eq!(*session.screen(), Screen::Result);
    assert!(session.answers().is("visa", "work-seen"));
}

#[test]
fn back_still_leads_to_the_start_when_a_changed_answer_takes_questions_away() {
    let mut session = walk(&[("start", "for-me"), ("nationality", "ID"), ("country", "TW")]);
    while let Screen::Question(question) = session.screen().clone() {
        session.act(&FLOW, Action::Skip(question));
    }
    session.act(&FLOW, Action::Settle(id("job")));
    answer(&mut session, "job", "no-job");
    let mut steps = 0;
    while session.can_go_back() {
        session.act(&FLOW, Action::Back);
        steps += 1;
        assert!(steps < 40, "Back goes nowhere from {:?}", session.screen());
    }
    assert_eq!(session.screen().name(), "start");
}

#[test]
fn another_country_asks_for_its_own_town() {
    let mut session =
        walk(&[("start", "for-me"), ("nationality", "IN"), ("country", "PH"), ("city", "other-place")]);
    session.act(&FLOW, Action::Back);
    session.act(&FLOW, Action::Back);
    answer(&mut session, "country", "KH");
    assert_eq!(session.answers().get("city"), None);
}

#[test]
fn a_new_answer_ends_an_old_look_up_of_numbers() {
    let mut session = start();
    session.act(&FLOW, Action::LookUp(LookUp { nationality: Some(id("NP")), country: Some(id("QA")) }));
    answer(&mut session, "start", "for-me");
    assert_eq!(session.look_up(), None);
}

#[test]
fn a_stop_that_was_settled_away_is_not_shown_again() {
    let mut session = walk(&[("start", "for-me"), ("nationality", "ID"), ("country", "KH")]);
    session.act(&FLOW, Action::ToResult);
    session.act(&FLOW, Action::Settle(id("country")));
    answer(&mut session, "country", "TW");
    assert_eq!(*session.screen(), Screen::Result);
    session.act(&FLOW, Action::Back);
    assert_ne!(*session.screen(), Screen::Stop);
}

#[test]
fn looking_up_numbers_for_somebody_else_leaves_the_answers_alone() {
    let mut session = walk(&[("start", "for-me"), ("nationality", "ID")]);
    let before = session.answers().clone();
    session.act(&FLOW, Action::Open(Screen::Contacts));
    session.act(&FLOW, Action::LookUp(LookUp { nationality: Some(id("NP")), country: Some(id("QA")) }));
    assert_eq!(*session.answers(), before);
}

#[test]
fn erasing_leaves_nothing_but_the_options_of_the_host_page() {
    let options = Options { from: Some(id("PH")), start: Some(id("for-me")), ..Options::default() };
    let mut session = Session::new(&FLOW, options);
    assert_eq!(*session.screen(), Screen::Question(id("nationality")), "the host page chose how to start");
    session.act(&FLOW, Action::Skip(id("nationality")));
    session.act(&FLOW, Action::Erase);
    assert!(session.erased() && !session.has_answers());
    assert_eq!(session.screen().name(), "start");
    assert_eq!(session.options().from, Some(id("PH")));
}

#[test]
fn answers_to_questions_that_do_not_exist_change_nothing() {
    let mut session = start();
    session.act(&FLOW, Action::Answer(id("no-such-question"), Choice::Skipped));
    assert_eq!(session, start());
}
