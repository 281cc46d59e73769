//! What staff and traveller look at together, and what is put on paper, says nothing that a desk could take for a verdict: in
//! every language, whatever was answered.

use std::fs;
use std::path::Path;

use offercheck_compiler::{compile_numbers, compile_walk, load};
use offercheck_core::answers::Choice;
use offercheck_core::assess::assess;
use offercheck_core::date::Date;
use offercheck_core::id::Id;
use offercheck_core::locale::halves;
use offercheck_core::pack::{Numbers, Walk};
use offercheck_view::components::sheet::Sheet;
use offercheck_view::options::Options;
use offercheck_view::paper::{Markup, marked};
use offercheck_view::scene::{Loaded, Scene};
use offercheck_view::screens;
use offercheck_view::session::{Action, Handout, Screen, Session};
use offercheck_view::words::{Texts, Ui};

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

/// A recorded case, answered at a desk and shown.
fn shown(walk: &Walk, answers: &[(String, String)]) -> Session {
    let flow = &walk.flow;
    let mut session = Session::new(flow, Options { start: Some(id("for-staff")), ..Options::default() });
    session.act(flow, Action::Greet("en".to_owned()));
    session.act(flow, Action::Agree);
    for _ in 0..60 {
        match session.screen().clone() {
            Screen::Question(question) => {
                let given = answers.iter().find(|(known, _)| *question.as_str() == **known);
                session.act(
                    flow,
                    match given {
                        Some((_, answer)) => Action::Answer(question, Choice::Answer(id(answer))),
                        None => Action::Skip(question),
                    },
                );
            }
            Screen::Ready if session.answers().get("life").is_some() => break,
            _ => session.act(flow, Action::More),
        }
    }
    session.act(flow, Action::Show);
    session
}

fn markup(walk: &Walk, numbers: &'static Numbers, session: &Session) -> String {
    let scene = Scene {
        walk,
        numbers: Loaded::Here(numbers),
        session,
        assessment: &assess(&walk.flow, session.answers()),
        today: Date { year: 2026, month: 11, day: 28 },
        beside: None,
        language_failed: false,
        languages: &[],
        boxed: None,
        address: Some("https://check.example.org/en/"),
        org: None,
        zone: None,
        live: true,
    };
    let mut page = Markup::default();
    screens::page(&mut Sheet::new(&scene, &mut page));
    page.finish()
}

#[test]
fn no_level_no_mark_and_no_word_of_one_stands_at_a_desk_or_on_paper() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = load(&root.join("../content")).expect("the content");
    let cases: Vec<Vec<(String, String)>> = ["july-2022", "p-07", "honest-last-week"]
        .iter()
        .map(|case| {
            let file = root.join(format!("../core/tests/cases/{case}.toml"));
            let text = fs::read_to_string(file).expect("a case");
            let known = text.split_once("[answers.all_known]").expect("its answers").1;
            let lines = known
                .lines()
                .take_while(|line| !line.starts_with('['))
                .filter_map(|line| line.split_once('='));
            lines
                .map(|(id, answer)| (id.trim().to_owned(), answer.trim().trim_matches('"').to_owned()))
                .collect()
        })
        .collect();
    for language in content.languages() {
        let walk = compile_walk(&content, language).expect("the walk");
        let numbers: &'static Numbers =
            Box::leak(Box::new(compile_numbers(&content, &walk.flow, language).expect("the numbers")));
        let texts = Texts { walk: &walk, numbers: Some(numbers) };
        let mut verdicts: Vec<String> = Vec::new();
        for level in ["no-signs-found", "check-first", "do-not-go-yet", "do-not-go"] {
            for part in ["", ".text", ".first"] {
                verdicts.extend(walk.words.get(&format!("level-{level}{part}")).map(str::to_owned));
            }
        }
        for text in [Ui::GroupStop, Ui::GroupSerious, Ui::GroupCaution, Ui::StopHeading, Ui::NewSign] {
            verdicts.push(texts.ui(text).to_owned());
        }
        for answers in &cases {
            let mut session = shown(&walk, answers);
            assert_eq!(*session.screen(), Screen::Result);
            let mut pages = vec![markup(&walk, numbers, &session)];
            for handout in [Handout::Sheet, Handout::Pocket] {
                session.act(&walk.flow, Action::Open(Screen::Handout(handout)));
                pages.push(markup(&walk, numbers, &session));
            }
            for page in &pages {
                let main = &page[page.find("<main").expect("a screen")..];
                for verdict in &verdicts {
                    let verdict = marked(halves(verdict).0);
                    // A word of one button of two letters could be part of any other.
                    let whole = format!(">{verdict}<");
                    assert!(!main.contains(&whole), "in {language} the desk reads {verdict:?}");
                }
                for mark in [
                    "data-level",
                    "class=\"tag",
                    "class=\"level",
                    "tone-",
                    "class=\"shape",
                    "sign serious",
                    "sign stop",
                    "sign caution",
                ] {
                    assert!(!main.contains(mark), "in {language} stands {mark}");
                }
            }
        }
    }
}
