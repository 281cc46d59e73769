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

/// The languages that are copied: more would only take longer.
const LANGUAGES: [&str; 3] = ["en", "id", "km"];

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        let left_out = from.ends_with("locales") && !LANGUAGES.iter().any(|kept| entry.file_name() == *kept);
        if left_out {
            continue;
        }
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
fn a_translation_says_what_english_says_and_in_its_own_script() {
    let levels = "locales/km/levels.ftl";
    let first = |english: &str| {
        let text = fs::read_to_string(content().join(levels)).expect("the levels");
        let line = text.lines().find(|line| line.starts_with(english)).expect("a line");
        line.to_owned()
    };
    let heading = first("level-do-not-go =");
    breaking(levels, &heading, "level-do-not-go = Do not go", "which is English");
    breaking(levels, &heading, &format!("{heading} Do not pay before you see the visa."), "which is English");
    breaking(levels, &heading, &format!("{heading} 24"), "names the numbers");
    breaking(levels, &heading, &format!("{heading}\u{200b}."), "unseen places");
    breaking("locales/id/levels.ftl", "part-offer = ", "part-offer = and the ", "which is English");
    let app = fs::read_to_string(content().join("locales/km/app.ftl")).expect("the words");
    let left = app.lines().find(|line| line.starts_with("ui-left = ")).expect("a line");
    let forms = "ui-left =\n    { $count ->\n        [one] { $count }\n       *[other] { $count }\n    }";
    breaking("locales/km/app.ftl", left, forms, "has a form for one");
}

#[test]
fn a_translation_without_a_state_or_with_a_wrong_one_is_refused() {
    let app = fs::read_to_string(content().join("locales/km/app.ftl")).expect("the words");
    let state = app.lines().find(|line| line.starts_with("# draft ")).expect("a state").to_owned();
    breaking("locales/km/app.ftl", &state, "", "no comment above says its state");
    breaking("locales/km/app.ftl", &state, "# draft", "no checksum");
    breaking("locales/km/app.ftl", &state, &state.replace("draft", "checked-by-one"), "names 0 people");
}

#[test]
fn words_that_are_hard_to_read_are_refused() {
    let official = "sign-offer-rush = Prospective applicants are advised to ascertain the authenticity of documentation prior to remittance";
    breaking(
        "locales/en/signs.ftl",
        "sign-offer-rush = ",
        &format!(
            "{official}. Notwithstanding administrative considerations, remuneration is unascertainable. "
        ),
        "read at grade",
    );
}

#[test]
fn drawings_safety_lines_and_clips_stand_for_something() {
    breaking("pictures.toml", "\"q-job-ship\"", "\"q-job-shipp\"", "no question or answer");
    breaking("pictures.toml", "[\"no\"]", "[\"yes\"]", "has a drawing already");
    breaking("safety.toml", "\"ui-leave\"", "\"ui-leeve\"", "no text has the key");
    let copy = tempfile::tempdir().expect("a folder");
    copy_folder(&content(), copy.path());
    let clips = copy.path().join("audio/km");
    fs::create_dir_all(&clips).expect("a folder");
    fs::write(clips.join("q-visa.opus"), vec![0; 60_001]).expect("a clip");
    fs::write(clips.join("ui-left.opus"), [0]).expect("a clip");
    fs::write(clips.join("q-none.opus"), [0]).expect("a clip");
    let said: Vec<String> = problems_of(copy.path()).iter().map(Problem::to_string).collect();
    for wrong in ["may have 1 to 60000", "places to fill", "has the key \"q-none\"", "LICENCE.txt is missing"]
    {
        assert!(said.iter().any(|problem| problem.contains(wrong)), "nothing says {wrong:?}: {said:?}");
    }
}

#[test]
fn a_critical_contact_past_its_review_is_refused() {
    let until = ("until = \"2027-05-31\"", "until = \"2026-01-31\"");
    breaking_elsewhere("exceptions.toml", until.0, until.1, "contacts/ae.toml", "is due for review");
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
