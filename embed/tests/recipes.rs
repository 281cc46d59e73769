//! Every recipe in every language, written with the real words and the real contacts.

use std::path::Path;

use offercheck_compiler::{Content, compile_embed, compile_flow, compile_numbers, compile_walk};
use offercheck_embed::fallback::Fallback;
use offercheck_embed::options::Options;
use offercheck_embed::recipe::{Kitchen, Known, choices, policy_lines};
use offercheck_embed::setup::{Setup, System};
use offercheck_embed::snippet::Site;
use offercheck_embed::words::{Text, Words};

fn content() -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    offercheck_compiler::load(&folder).expect("the content can be read")
}

fn words(content: &Content, language: &str) -> Words {
    Words::read(&compile_embed(content, language).write()).expect("the pack fits the program")
}

fn fallback(content: &Content, language: &str, options: &Options) -> Fallback {
    let numbers =
        compile_numbers(content, &compile_flow(content).expect("the flow"), language).expect("numbers");
    let look_up = |key: &str| content.text(language, key).map(str::to_owned);
    Fallback::new(options, &numbers.directory, &words(content, language), &look_up)
}

fn site() -> Site {
    Site { root: "https://check.example/tool/".to_owned(), loader: None }
}

#[test]
fn every_system_has_a_recipe_that_carries_the_options_as_far_as_it_can() {
    let content = content();
    for language in ["en", "id"] {
        let words = words(&content, language);
        let options = Options::parse(&format!("lang={language}&from=ID&to=KH&org=Rumah%20%22Kerja%22"));
        let fallback = fallback(&content, language, &options);
        for system in System::ALL {
            let setup = Setup { options: options.clone(), system, ..Setup::default() };
            let site = site();
            let kitchen = Kitchen { site: &site, setup: &setup, words: &words, fallback: &fallback };
            let ways = kitchen.ways();
            assert!(!ways.is_empty(), "{system:?}");
            let mut carried = false;
            for way in ways {
                assert!(way.steps.iter().all(|step| !words.get(step.text).is_empty()), "{system:?}");
                for code in way.steps.iter().filter_map(|step| step.code.as_ref()) {
                    assert!(code.contains("https://check.example/tool/"), "{system:?}: {code}");
                    carried |= code.contains("from=\"ID\"") || code.contains("#from=ID");
                    assert!(!code.contains("\"Kerja\""), "{system:?}: {code}");
                }
            }
            // WordPress fetches the page itself: of an address on a line of its own, no fragment comes back.
            assert_eq!(carried, system != System::WordPressAuthor, "{system:?}");
        }
    }
}

#[test]
fn what_was_not_tried_is_said_so() {
    let content = content();
    let words = words(&content, "en");
    let (site, fallback) = (site(), Fallback::default());
    for (system, known) in [
        (System::Html, Known::Tried),
        (System::Wix, Known::Read),
        (System::Squarespace, Known::NotFound),
        (System::Drupal, Known::NotFound),
        (System::GoogleSites, Known::NotFound),
        (System::WordPressPlugin, Known::InWordPress),
        (System::WordPressAuthor, Known::InWordPress),
    ] {
        let setup = Setup { system, ..Setup::default() };
        let kitchen = Kitchen { site: &site, setup: &setup, words: &words, fallback: &fallback };
        assert!(kitchen.ways().iter().all(|way| way.known == known), "{system:?}");
    }
    assert!(words.get(Known::NotFound.text()).starts_with("Not tried"));
}

#[test]
fn the_fallback_names_the_state_and_somebody_independent_with_dates() {
    let content = content();
    for (from, to) in [("ID", "KH"), ("PH", "MM"), ("VN", "KH"), ("ID", "ID")] {
        let options = Options::parse(&format!("lang=en&from={from}&to={to}"));
        let fallback = fallback(&content, "en", &options);
        assert!(fallback.lines.len() >= 2, "{from} {to}: {:?}", fallback.lines);
        for line in &fallback.lines {
            assert!(!line.name.is_empty() && line.number.chars().any(|digit| digit.is_ascii_digit()));
            assert!(line.about.contains("source"), "{line:?}");
        }
        let state = fallback.lines.first().map(|line| line.about.as_str()).unwrap_or_default();
        assert!(state.contains("newest source: 20"), "{from} {to}: {state}");
    }
}

#[test]
fn chosen_lines_come_first_and_unknown_ones_not_at_all() {
    let content = content();
    let plain = fallback(&content, "id", &Options::parse("lang=id&from=ID&to=KH"));
    let numbers =
        compile_numbers(&content, &compile_flow(&content).expect("the flow"), "id").expect("numbers");
    let called = numbers.directory.contacts.iter().find(|contact| {
        let name = content.text("id", &format!("contact-{}", contact.id)).unwrap_or_default();
        plain.lines.last().is_some_and(|line| line.name == name)
    });
    let id = called.expect("the contact of the last line").id.clone();
    let chosen =
        fallback(&content, "id", &Options::parse(&format!("lang=id&from=ID&to=KH&helpline=nobody,{id}")));
    assert_eq!(chosen.lines.first(), plain.lines.last());
    assert_eq!(chosen.lines.len(), plain.lines.len());
}

#[test]
fn without_a_passport_the_fallback_still_leads_somewhere() {
    let html = fallback(&content(), "en", &Options::parse("lang=en")).html("https://check.example/en/");
    assert!(html.starts_with("<p><a href=\"https://check.example/en/\">"), "{html}");
}

#[test]
fn the_lines_for_a_policy_name_the_origin_alone() {
    assert_eq!(
        policy_lines(&site()),
        [
            "frame-src https://check.example;",
            "script-src https://check.example; frame-src https://check.example;"
        ]
    );
}

#[test]
fn passports_countries_and_ways_to_start_can_be_chosen() {
    let walk = compile_walk(&content(), "en").expect("a walk");
    for (question, known) in [("nationality", "ID"), ("country", "KH"), ("start", "for-staff")] {
        assert!(choices(&walk.flow, question).iter().any(|choice| choice == known), "{question}");
    }
    assert!(choices(&walk.flow, "no-question").is_empty());
}

#[test]
fn every_text_is_there_in_every_language() {
    let content = content();
    for language in content.languages() {
        assert!(!words(&content, language).get(Text::InsideStarted).is_empty(), "{language}");
    }
}
