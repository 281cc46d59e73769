//! What the browser reads is what was compiled: the whole content, in every language.

use std::path::Path;

use offercheck_compiler::{compile_numbers, compile_walk, load};
use offercheck_core::pack::{Numbers, PackError, Walk};

#[test]
fn all_content_of_every_language_reads_back_as_it_was_compiled() {
    let content =
        load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).expect("the content can be read");
    for language in content.languages() {
        let walk = compile_walk(&content, language).expect("the walk compiles");
        let numbers = compile_numbers(&content, &walk.flow, language).expect("the numbers compile");
        assert_eq!(Walk::read(&walk.write(), walk.program_sum), Ok(&walk), "{language}");
        assert_eq!(
            Numbers::read(&numbers.write(), &walk.flow, numbers.program_sum),
            Ok(&numbers),
            "{language}"
        );
        assert_eq!(
            Numbers::read(&walk.write(), &walk.flow, 0),
            Err(PackError::Content),
            "a walk is no numbers"
        );
    }
}

#[test]
fn a_phone_with_the_older_code_of_burmese_shows_the_line_to_english() {
    let content =
        load(Path::new(env!("CARGO_MANIFEST_DIR")).join("../content").as_path()).expect("the content");
    let line = content.text("my", "page-language.garbled").expect("the line");
    assert!(line.contains("Zawgyi") && line.contains("English"));
    // Consonants and the long a stand at the same place in both codes; other signs do not.
    let same = |letter: char| {
        letter.is_ascii() || ('\u{1000}'..='\u{1020}').contains(&letter) || letter == '\u{102c}'
    };
    assert!(line.chars().all(same), "{line}");
}
