//! Each rule of the content check: a copy of the real content with one thing broken fails with the file, the line and what
//! to do.

use std::fs;
use std::path::{Path, PathBuf};

use offercheck_compiler::{Problem, check, load};
use offercheck_core::date::Date;

/// How many lines around the change may be named: a record is named by its id, which stands above the rest of it.
const SLACK: usize = 30;

/// The day the facts were gone through.
const TODAY: &str = "2026-11-24";

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

fn problems_of(folder: &Path) -> Vec<Problem> {
    let today = Date::parse(TODAY).expect("a date");
    match load(folder) {
        Ok(content) => [check::check(&content), check::overdue(&content, today)].concat(),
        Err(problems) => problems,
    }
}

/// Replaces the first place of `old` in a file of a copy and looks for a problem that says `message` where it was broken.
fn breaking(file: &str, old: &str, new: &str, message: &str) {
    breaking_elsewhere(file, old, new, file, message);
}

/// The same where another file than the broken one is to blame.
fn breaking_elsewhere(file: &str, old: &str, new: &str, named: &str, message: &str) {
    let copy = tempfile::tempdir().expect("a folder");
    copy_folder(&content(), copy.path());
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).expect("a file of the content");
    assert!(text.contains(old), "{file} does not say {old:?}");
    fs::write(&path, text.replacen(old, new, 1)).expect("a changed file");
    let line_of = |place: usize| text[..place].lines().count().max(1);
    let (begin, end) =
        text.find(old).map_or((1, 1), |at| (line_of(at), line_of(at + old.len()) + new.lines().count()));
    let near = |line: usize| named != file || (begin.saturating_sub(SLACK)..=end + SLACK).contains(&line);
    let problems = problems_of(copy.path());
    let found = problems
        .iter()
        .any(|problem| problem.message.contains(message) && problem.file == named && near(problem.line));
    let all: Vec<String> = problems.iter().take(5).map(Problem::to_string).collect();
    assert!(found, "{old:?} -> {new:?} in {file}:{begin}: nothing in {named} says {message:?}, but {all:?}");
}

#[test]
fn the_content_as_it_stands_has_nothing_wrong() {
    let problems = problems_of(&content());
    assert!(problems.is_empty(), "{:?}", problems.first());
}

#[test]
fn a_fact_without_a_source_is_refused() {
    let sourceless = "[[closure]]\nid = \"nobody\"\nnationality = \"ID\"\nstrength = \"closed\"\nsince = \"2025\"\nnote = \"-\"\n\n[[closure]]\nid = \"id-kh\"";
    breaking("flow/closures.toml", "[[closure]]\nid = \"id-kh\"", sourceless, "has no source");
}

#[test]
fn a_source_without_a_date_is_refused() {
    breaking("flow/closures.toml", "date = \"2025\"\n", "", "has no date");
    breaking("flow/closures.toml", "date = \"2025\"", "date = \"soon\"", "is no date");
    breaking("flow/closures.toml", "date = \"2025\"", "date = \"2025\"\nundated = true", "keep one");
}

#[test]
fn a_number_that_cannot_be_dialled_is_refused() {
    breaking("contacts/kh.toml", "+85512813282", "+855128132", "is no valid number");
    breaking("contacts/kh.toml", "+85512813282", "+85512810005", "must never be shown");
    breaking(
        "contacts/kh.toml",
        "number = \"117\"\nlabel = \"emergency\"\ndialable_from = \"KH\"",
        "number = \"117\"\nlabel = \"emergency\"\ndialable_from = \"anywhere\"",
        "no country code",
    );
}

#[test]
fn a_number_that_could_be_dialled_from_nowhere_is_refused() {
    breaking("contacts/kh.toml", "dialable_from = \"KH\"", "dialable_from = \"Kh\"", "is no country");
}

#[test]
fn an_office_of_a_state_without_its_people_is_refused() {
    breaking(
        "contacts/kh.toml",
        "kind = \"embassy\"\nnationals = \"ID\"\n",
        "kind = \"embassy\"\n",
        "needs `nationals`",
    );
}

#[test]
fn an_exception_without_a_reason_is_refused() {
    breaking(
        "exceptions.toml",
        "reason = \"Three-digit style hotline behind the area code of Manila, as the Philippine labour",
        "reason = \"so\"\n# \"",
        "needs its reason",
    );
}

#[test]
fn an_id_that_nothing_has_is_refused() {
    breaking(
        "flow/questions.toml",
        "raises = [\"doc-tourist-visa\"]",
        "raises = [\"doc-tourist-visum\"]",
        "doc-tourist-visum",
    );
    breaking("flow/rules.toml", "job in lure_jobs", "job in lure_job", "lure_job");
    breaking("flow/closures.toml", "countries = [\"KH\", \"MM\", \"TH\"]", "countries = [\"XX\"]", "XX");
}

#[test]
fn a_country_that_nobody_knows_is_refused() {
    breaking("contacts/kh.toml", "nationals = \"ID\"", "nationals = \"IDN\"", "\"IDN\"");
    breaking("routes/id.toml", "origin = \"ID\"", "origin = \"IDN\"", "\"IDN\"");
    breaking("wages/hk.toml", "country = \"HK\"", "country = \"Hk\"", "\"Hk\"");
}

#[test]
fn a_place_in_a_text_that_nothing_fills_is_refused() {
    breaking("locales/en/signs.ftl", "{ $hotline }", "{ $hotlin }", "which nothing fills");
}

#[test]
fn an_id_that_is_used_twice_is_refused() {
    breaking(
        "contacts/kh.toml",
        "id = \"id-embassy-kh\"",
        "id = \"any-emergency-police-kh\"",
        "ids are used once",
    );
}

#[test]
fn a_question_that_nobody_can_reach_is_refused() {
    breaking(
        "flow/questions.toml",
        "ask_when = \"start is for-me|for-other|for-staff and job is club\"",
        "ask_when = \"start is for-me and start is on-the-way\"",
        "nobody can reach the question",
    );
}

#[test]
fn a_grave_sign_that_no_answer_raises_is_refused() {
    breaking_elsewhere(
        "flow/questions.toml",
        "raises = [\"doc-tourist-visa\"]",
        "raises = []",
        "signs/documents.toml",
        "no answer raises the sign",
    );
}

#[test]
fn a_word_that_is_missing_in_a_language_is_refused() {
    let levels = "locales/en/levels.ftl";
    breaking_elsewhere(
        "locales/id/levels.ftl",
        "part-offer = ",
        "part-ofer = ",
        levels,
        "is missing in locales/id",
    );
    breaking("locales/en/levels.ftl", "part-offer = ", "part-offers = ", "part-offer");
}

#[test]
fn a_variable_that_differs_between_languages_is_refused() {
    breaking("locales/id/app.ftl", "{ $count }", "{ $jumlah }", "names the variables");
}

#[test]
fn a_critical_contact_past_its_review_is_refused() {
    let until = ("until = \"2027-05-31\"", "until = \"2026-01-31\"");
    breaking_elsewhere("exceptions.toml", until.0, until.1, "contacts/ae.toml", "was due for review");
    let listed = "    \"any-emergency-police-th\",\n";
    breaking_elsewhere("exceptions.toml", listed, "", "contacts/th.toml", "any-emergency-police-th");
}

#[test]
fn words_that_we_never_say_are_refused() {
    breaking(
        "locales/en/levels.ftl",
        "level-no-signs-found = No warning signs",
        "level-no-signs-found = You are safe. No warning signs",
        "\"safe\"",
    );
    breaking("locales/en/levels.ftl", "part-offer = The offer", "part-offer = The victim", "\"victim\"");
    breaking("locales/id/levels.ftl", "part-offer = ", "part-offer = Anda aman. ", "\"aman\"");
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_its_line() {
    breaking("flow/rules.toml", "[thresholds]", "[thresholds", "");
    breaking("flow/questions.toml", "kind = \"one\"", "kind = \"two\"", "two");
    breaking("locales/en/app.ftl", "ui-back = Back", "ui-back Back", "not Fluent");
    breaking(
        "locales/en/app.ftl",
        "ui-back = Back",
        "ui-back = { NUMBER($x) }",
        "only { $variable } is allowed",
    );
}
