//! What an organisation's own copy says of itself: the options in its pages, and whose it is at their foot.

use offercheck_compiler::Overlay;
use offercheck_view::options::Options;
use offercheck_view::paper::escape;
use offercheck_view::words::fill;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Language;

/// What may stand as it is in the value of an option.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The name of the organisation whose copy it is.
pub fn name(overlay: &Overlay) -> Option<String> {
    overlay.organisation.as_ref().map(|organisation| organisation.name.clone())
}

/// What the site asks for by itself, in the form of a fragment; nothing without an overlay.
pub fn fragment(overlay: &Overlay) -> String {
    let ids = |ids: &[_]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let parts = [
        ("from", ids(overlay.from.as_slice())),
        ("to", ids(overlay.to.as_slice())),
        ("helpline", ids(&overlay.first)),
        ("org", utf8_percent_encode(&name(overlay).unwrap_or_default(), ESCAPED).to_string()),
    ];
    let set = parts.iter().filter(|(_, value)| !value.is_empty());
    set.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// The same as the program reads it.
pub fn options(overlay: &Overlay) -> Options {
    Options::read(&fragment(overlay), "")
}

/// The line in the head of a page that the program reads it from; nothing without an overlay.
pub fn meta(overlay: &Overlay) -> String {
    match fragment(overlay) {
        none if none.is_empty() => none,
        some => format!("\n<meta name=\"offercheck-options\" content=\"{}\">", escape(&some)),
    }
}

/// Whose copy it is, at the foot of a page to read; nothing without an organisation.
pub fn foot(overlay: &Overlay, language: &Language) -> String {
    let Some(organisation) = &overlay.organisation else { return String::new() };
    let name = escape(&organisation.name);
    let name = match &organisation.link {
        Some(link) => format!("<a href=\"{}\" rel=\"noreferrer\">{name}</a>", escape(link)),
        None => name,
    };
    let words = fill(&language.html("ui-org"), |_| name.clone());
    format!("\n<footer><p class=\"meta org\">{words}</p></footer>")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use offercheck_core::answers::Choice;
    use offercheck_core::assess::assess;
    use offercheck_core::id::Id;
    use offercheck_view::components::sheet::Sheet;
    use offercheck_view::paper::Markup;
    use offercheck_view::scene::{Loaded, Scene};
    use offercheck_view::screens;
    use offercheck_view::session::{Action, Screen, Session};
    use percent_encoding::percent_decode_str;

    use super::super::{Site, plain, reading};
    use offercheck_view::paper::marked;

    use super::*;
    use crate::check::{checked_content, today};

    fn id(text: &str) -> Id {
        Id::parse(text).expect("a valid id")
    }

    /// The languages of the copy that the example in `docs/` makes, or of the site without it.
    fn languages(overlay: bool) -> (tempfile::TempDir, Site, Vec<Language>) {
        let folder = tempfile::tempdir().expect("a folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/overlay.example.toml");
        let (mut content, overlay) = checked_content(overlay.then_some(&*example)).expect("the content");
        content.keep_only(&["en", "id", "km"]);
        let site = Site::own(folder.path(), overlay).expect("an empty site");
        let languages = site.languages(&content).expect("its languages");
        (folder, site, languages)
    }

    /// What somebody sees on a screen after their answers.
    fn screen(language: &Language, answers: &[(&str, &str)], screen: Option<Screen>) -> String {
        let flow = &language.walk.flow;
        let mut session = Session::new(flow, language.options.clone());
        for (question, answer) in answers {
            session.act(flow, Action::Answer(id(question), Choice::Answer(id(answer))));
        }
        if let Some(screen) = screen {
            session.act(flow, Action::Open(screen));
        }
        let scene = Scene {
            walk: &language.walk,
            numbers: Loaded::Here(language.numbers),
            session: &session,
            assessment: &assess(flow, session.answers()),
            today: today(),
            language_failed: false,
            languages: &[],
            beside: None,
            boxed: None,
            address: None,
            org: language.org.clone(),
            zone: None,
            live: true,
        };
        let mut page = Markup::default();
        screens::page(&mut Sheet::new(&scene, &mut page));
        page.finish()
    }

    /// The ids of the contacts on a page, in order.
    fn contacts(page: &str) -> Vec<&str> {
        page.split("data-contact=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn own_contacts_stand_first_on_every_screen_and_nobody_is_lost_but_those_hidden() {
        let (_keep, _, plain) = languages(false);
        let (_folder, _, own) = languages(true);
        let hidden = "any-emergency-police-foreigners-kh";
        let at_home = [("start", "for-me"), ("nationality", "ID"), ("country", "KH")];
        let there = [
            ("start", "already-there"),
            ("there-safe", "watched"),
            ("nationality", "ID"),
            ("there-country", "KH"),
        ];
        for (plain, own) in plain.iter().zip(&own) {
            for (answers, open, first) in [
                (&at_home[..], Some(Screen::Result), &["own-desk", "id-ngo-migrantcare"][..]),
                (&there[..], None, &["own-desk", "id-ngo-migrantcare", "any-ngo-chabdai-kh"][..]),
                (
                    &there[..],
                    Some(Screen::Contacts),
                    &["own-desk", "id-ngo-migrantcare", "any-ngo-chabdai-kh"][..],
                ),
            ] {
                let (before, after) = (screen(plain, answers, open.clone()), screen(own, answers, open));
                let (before, after) = (contacts(&before), contacts(&after));
                assert_eq!(&after[..first.len()], first, "{}", own.tag());
                for contact in before.into_iter().filter(|contact| *contact != hidden) {
                    assert!(after.contains(&contact), "{contact} is gone from {after:?}");
                }
                assert!(!after.contains(&hidden), "{hidden} is hidden");
            }
        }
    }

    #[test]
    fn the_name_of_the_organisation_stands_on_the_first_screen_and_on_the_result() {
        let (_folder, _, languages) = languages(true);
        for language in &languages {
            let line = marked(&language.text_with("ui-org", "Example House"));
            assert!(line.contains("Example House"), "{line}");
            assert!(language.written(None, false, screens::page).contains(&line), "{}", language.tag());
            assert!(screen(language, &[("start", "for-me")], Some(Screen::Result)).contains(&line));
            assert!(
                !screen(language, &[("start", "for-me")], None).contains(&line),
                "questions stay as they are"
            );
        }
    }

    #[test]
    fn the_default_corridor_stands_first_and_is_chosen_for_nobody() {
        let (_folder, _, languages) = languages(true);
        let questions = screen(&languages[0], &[("start", "for-me"), ("nationality", "PH")], None);
        let first = questions.split("data-answer=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(first, Some("KH"));
        assert!(!questions.contains("picked"), "{questions}");
    }

    #[test]
    fn the_pages_to_read_hold_own_contacts_and_whose_copy_it_is() {
        let (_folder, site, languages) = languages(true);
        for language in &languages {
            let pages = reading::pages(language);
            let numbers = pages.iter().find(|page| page.address == "contacts/ID").expect("a page for ID");
            assert_eq!(contacts(&numbers.content)[0], "own-desk");
            assert!(pages.iter().all(|page| !page.content.contains("any-emergency-police-foreigners-kh")));
            let plain = plain::alone(language);
            let passport = plain.split("<details>").find(|passport| passport.contains("tel:+442079460123"));
            let passport = passport.expect("the plain page has the own contact");
            assert!(
                passport.find("tel:+44").expect("own") < passport.find("tel:+62").expect("state"),
                "{passport}"
            );
            assert!(passport.contains(&language.html("ui-side-independent")), "{passport}");
            let foot = foot(&site.overlay, language);
            assert!(
                foot.contains("<a href=\"https://example.org/\" rel=\"noreferrer\">Example House</a>"),
                "{foot}"
            );
        }
    }

    #[test]
    fn the_program_reads_what_the_file_says_and_a_name_ends_no_attribute() {
        let organisation = |name: &str| Overlay {
            organisation: Some(offercheck_compiler::Organisation { name: name.to_owned(), link: None }),
            first: vec![id("own-a"), id("b")],
            from: Some(id("ID")),
            ..Overlay::default()
        };
        for name in ["Rumah & Kerja = #1", "\"><b>", "ផ្ទះ", "100%25"] {
            let options = options(&organisation(name));
            let escaped = fragment(&organisation(name));
            let (_, org) = escaped.rsplit_once("&org=").expect("a name at the end");
            assert_eq!(percent_decode_str(org).decode_utf8().as_deref(), Ok(name));
            assert_eq!((options.helpline.as_str(), options.from), ("own-a,b", Some(id("ID"))));
            let meta = meta(&organisation(name));
            assert_eq!(meta.matches('"').count(), 4, "{meta}");
            assert!(!meta.contains("<b>"), "{meta}");
        }
        assert_eq!(meta(&Overlay::default()), "", "without an overlay the pages stay as they are");
    }
}
