//! Each rule for an organisation's own file: the example with one thing broken fails with the file, the line and what to do.

use std::fs;
use std::path::{Path, PathBuf};

use offercheck_compiler::{Content, Overlay, Problem, check, lay_over, load};
use offercheck_core::id::Id;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn example() -> String {
    fs::read_to_string(repository().join("docs/overlay.example.toml")).expect("the example")
}

fn laid(overlay: &Path) -> (Content, Result<Overlay, Vec<Problem>>) {
    let mut content = load(&repository().join("content")).expect("the content can be read");
    // Two languages say as much about an overlay as all of them, sooner.
    content.keep_only(&["en", "id"]);
    let laid = lay_over(overlay, &mut content);
    (content, laid)
}

fn problems_of(text: &str) -> Vec<Problem> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("overlay.toml");
    fs::write(&path, text).expect("an overlay");
    match laid(&path) {
        (content, Ok(_)) => check::check(&content),
        (_, Err(problems)) => problems,
    }
}

/// Replaces one place of the example and looks for a problem that says `message` in that line.
fn breaking(old: &str, new: &str, message: &str) {
    breaking_below(old, new, 0, message);
}

/// The same where the line that is named stands some lines above or below the change.
fn breaking_below(old: &str, new: &str, below: isize, message: &str) {
    let text = example();
    let at = text.find(old).expect("a place in the example");
    let line = (text[..at].matches('\n').count() + 1).saturating_add_signed(below);
    let problems = problems_of(&text.replacen(old, new, 1));
    let all: Vec<String> = problems.iter().take(3).map(Problem::to_string).collect();
    let named = problems.iter().find(|problem| problem.message.contains(message));
    let named = named.map(Problem::to_string).unwrap_or_default();
    assert!(!named.is_empty(), "{new:?}: nothing says {message:?}, but {all:?}");
    assert!(named.contains(&format!("overlay.toml:{line}: ")), "{new:?}: line {line}, but {all:?}");
    assert!(!named.contains("content//"), "{named}");
}

#[test]
fn the_example_is_right_and_says_all_it_is_to_say() {
    let (content, overlay) = laid(&repository().join("docs/overlay.example.toml"));
    let overlay = overlay.expect("the example can be laid over the content");
    assert!(check::check(&content).is_empty(), "{:?}", check::check(&content).first());
    assert_eq!(overlay.address.as_deref(), Some("https://example.org/offercheck/"));
    assert_eq!((overlay.from, overlay.to), (Id::parse("ID"), Id::parse("KH")));
    let first: Vec<&str> = overlay.first.iter().map(Id::as_str).collect();
    assert_eq!(first, ["own-desk", "id-ngo-migrantcare", "any-ngo-chabdai-kh"], "own contacts come first");
}

#[test]
fn an_empty_overlay_changes_nothing() {
    assert_eq!(problems_of(""), []);
    assert_eq!(problems_of("[organisation]\nname = \"House\"\n"), []);
}

#[test]
fn a_key_that_no_overlay_has_is_refused_with_what_an_overlay_can_do() {
    breaking("[defaults]", "[levels]\n[defaults]", "cannot change questions, rules, levels");
    breaking("hide = ", "leave = false\nhide = ", "nor Leave and Erase");
    breaking("link = ", "motto = ", "an overlay can set the address");
    breaking_below("as_of = ", "theme = \"dark\"\nas_of = ", 0, "an overlay can");
}

#[test]
fn a_file_that_is_not_there_or_not_toml_is_named() {
    breaking("[organisation]", "[organisation", "");
    let (_, missing) = laid(Path::new("no-such-file.toml"));
    let missing = missing.expect_err("there is no such file");
    assert!(
        missing.iter().all(|problem| problem.to_string().contains("no-such-file.toml:1: cannot be read"))
    );
}

#[test]
fn an_address_must_be_one_of_a_folder_that_is_served_privately() {
    let address = "\"https://example.org/offercheck/\"";
    for wrong in [
        "\"http://example.org/\"",
        "\"https://example.org\"",
        "\"https:///\"",
        "\"example.org/\"",
        "\"https://example.org/#a/\"",
        "\"https://example.org/a b/\"",
        "\"http://localhost.example.org/\"",
        "\"javascript:alert(1)/\"",
    ] {
        breaking(address, wrong, "is no address of a site");
    }
    for right in ["\"http://localhost:8080/\"", "\"http://127.0.0.1/a/\"", "\"https://a.example/\""] {
        assert_eq!(problems_of(&example().replacen(address, right, 1)), [], "{right}");
    }
}

#[test]
fn an_organisation_has_a_short_name_and_a_private_link() {
    let long = format!("name = \"{}\"", "x".repeat(61));
    breaking("name = \"Example House\"", &long, "1 to 60 characters");
    breaking("name = \"Example House\"", "name = \" \"", "1 to 60 characters");
    breaking("name = \"Example House\"", "name = \"House\\u202EesuoH\"", "1 to 60 characters");
    breaking("link = \"https://example.org/\"", "link = \"http://example.org/\"", "write it with https://");
    breaking("link = \"https://example.org/\"", "link = \"javascript:alert(1)\"", "write it with https://");
}

#[test]
fn a_corridor_must_be_one_that_can_be_chosen() {
    breaking("from = \"ID\"", "from = \"XX\"", "cannot be chosen there; write one of");
    breaking("to = \"KH\"", "to = \"kh\"", "cannot be chosen there; write one of");
}

#[test]
fn contacts_that_are_put_first_or_hidden_must_be_ours() {
    breaking("\"any-ngo-chabdai-kh\"", "\"any-ngo-chabday-kh\"", "no contact of ours has the id");
    breaking("\"any-emergency-police-foreigners-kh\"", "\"nobody\"", "no contact of ours has the id");
    breaking("\"any-emergency-police-foreigners-kh\"", "\"own-desk\"", "no contact of ours has the id");
    breaking_below("\"any-emergency-police-foreigners-kh\"", "\"any-ngo-chabdai-kh\"", -2, "keep one");
}

#[test]
fn a_public_list_cannot_be_hidden() {
    let registries = fs::read_to_string(repository().join("content/contacts/id.toml")).expect("contacts");
    let kind = registries.find("kind = \"registry\"").expect("a registry");
    let id = registries[..kind].rfind("id = ").expect("its id");
    let id = registries[id + 5..kind].trim();
    breaking("\"any-emergency-police-foreigners-kh\"", id, "is a public list");
}

#[test]
fn nobody_loses_their_own_state_or_everybody_independent_of_it() {
    let everybody_of = |side: &str, kinds: &[&str]| {
        let mut ids = Vec::new();
        for entry in fs::read_dir(repository().join("content/contacts")).expect("contacts") {
            let text = fs::read_to_string(entry.expect("a file").path()).expect("a file");
            let records = text.split("[[contact]]").skip(1);
            let of_kind =
                |record: &&str| kinds.iter().any(|kind| record.contains(&format!("kind = \"{kind}\"")));
            ids.extend(
                records.filter(of_kind).filter_map(|record| Some(record.split('"').nth(1)?.to_owned())),
            );
        }
        assert!(ids.len() > 10, "{side}");
        format!("{ids:?}")
    };
    let hide = "[\"any-emergency-police-foreigners-kh\"]";
    let mine = "first = [\"id-ngo-migrantcare\", \"any-ngo-chabdai-kh\"]";
    let text = example().replacen(mine, "first = []", 1);
    for (side, kinds) in [
        (
            "without anybody of their own state",
            &["embassy", "consulate", "labour_office", "origin_hotline"][..],
        ),
        ("without anybody independent", &["ngo", "igo"][..]),
    ] {
        let problems = problems_of(&text.replacen(hide, &everybody_of(side, kinds), 1));
        assert!(problems.len() > 10, "{side}: {problems:?}");
        assert!(problems.iter().all(|problem| problem.message.contains(side)), "{side}: {problems:?}");
    }
    // One of several can go.
    assert_eq!(problems_of(&text.replacen(hide, "[\"any-ngo-lscw-kh\"]", 1)), []);
}

#[test]
fn own_contacts_say_who_they_are() {
    breaking("id = \"own-desk\"", "id = \"desk\"", "write \"own-desk\"");
    breaking("country = \"ID\"", "country = \"IDN\"", "is no country");
    breaking_below("kind = \"ngo\"", "kind = \"registry\"\nnationals = \"ID\"", -2, "not lists");
    breaking("name = { en = ", "name = { fr = ", "no page is in \"fr\"");
    breaking_below(
        "name = { en = \"Example House, desk for families\", ",
        "name = { ",
        -3,
        "has no English name",
    );
    breaking(
        "note = { en = \"For anybody who has an offer in Cambodia.\"",
        "note = { en = \" \"",
        "is empty",
    );
    breaking_below("as_of = ", "# ", 21, "need `as_of`");
    breaking_below("kind = \"ngo\"", "", -3, "missing field `kind`");
}

#[test]
fn own_contacts_keep_the_rules_of_all_contacts() {
    breaking("number = \"+442079460123\"", "number = \"+4420794601\"", "is no valid number");
    breaking("number = \"+442079460123\"", "number = \"+85512810005\"", "must never be shown");
    breaking("number = \"+442079460123\"", "number = \"112\"", "no country code");
    breaking("dialable_from = \"anywhere\"", "dialable_from = \"Id\"", "is no country");
    breaking_below("date = \"2026-11-23\"\nofficial", "official", -1, "has no date");
    breaking("web = \"https://example.org/\"", "web = \"example\"", "neither a web address");
    breaking_below("kind = \"ngo\"", "kind = \"origin_hotline\"", -2, "needs `nationals`");
    breaking("{ en = \"For anybody", "{ en = \"You are safe. For anybody", "\"safe\"");
    let text = example();
    let sourceless = &text[..text.find("# For your own number").expect("the source")];
    assert!(problems_of(sourceless).iter().any(|problem| problem.message.contains("has no source")));
    let twice = [&text, &text[text.find("[[contact]]").expect("a contact")..]].concat();
    assert!(problems_of(&twice).iter().any(|problem| problem.message.contains("ids are used once")));
    let phoneless = text.replacen("[[contact.phone]]\nnumber = \"+442079460123\"\nlabel = \"hotline\"\ndialable_from = \"anywhere\"\nwhatsapp = true\n", "", 1);
    assert!(
        problems_of(&phoneless).iter().any(|problem| problem.message.contains("has no [[contact.phone]]"))
    );
}
