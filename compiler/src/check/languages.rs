//! A translation says as many numbers as the English text, in the script of its language, and leaves no English standing.

use super::words::at;
use crate::cldr::{self, Script};
use crate::files::{Content, SOURCE_LANGUAGE};
use crate::fluent::Message;
use crate::problem::Problem;
use offercheck_core::locale::{BREAK, each_form};

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    for language in content.languages() {
        let Some((locale, script)) = cldr::locale(language).zip(Script::of(language)) else {
            problems.push(Problem {
                file: format!("locales/{language}"),
                line: 1,
                message: format!(
                    "{language:?} is no language that CLDR knows; name the folder by a tag of BCP 47"
                ),
            });
            continue;
        };
        for (key, message) in content.messages(language) {
            let mut wrong = |what: String| problems.push(at(message, format!("{key:?} {what}")));
            if message.counted && locale.ones.is_empty() {
                wrong(
                    "has a form for one, which this language does not tell from others; write one text"
                        .to_owned(),
                );
            }
            if message.text.contains([BREAK, '\u{ad}']) {
                wrong("holds unseen places to break a line; the build puts them in".to_owned());
            }
            // English, and what an organisation has written itself in whichever language it could.
            if message.state.is_none() {
                continue;
            }
            let Some(original) = content.words.get(SOURCE_LANGUAGE).and_then(|messages| messages.get(key))
            else {
                continue;
            };
            let english = numbers(each_form(&original.text).last().unwrap_or_default());
            for ours in each_form(&message.text).map(numbers).filter(|ours| *ours != english) {
                wrong(format!(
                    "names the numbers {ours:?}, and the English text {english:?}; write them alike"
                ));
            }
            let names = &content.exceptions.data.names;
            for word in foreign(&script, message, original, names) {
                wrong(format!(
                    "says {word:?}, which is English; translate it, or list the name in exceptions.toml"
                ));
            }
        }
    }
}

/// All numbers of a text, in the digits 0 to 9 and without what parts thousands, in order of size. Digits in a name (P3MI)
/// are none.
fn numbers(text: &str) -> Vec<String> {
    let digits: Vec<char> = text.chars().map(|letter| cldr::digit(letter).unwrap_or(letter)).collect();
    let mut found = Vec::new();
    let mut number = String::new();
    // Where a number begins right after a letter it may be a part of a name.
    let mut after_letter = false;
    for (place, letter) in digits.iter().enumerate() {
        let next = digits.get(place + 1);
        match letter {
            digit if digit.is_ascii_digit() => number.push(*digit),
            ',' | '.' | '\u{a0}' | '\u{202f}'
                if !number.is_empty() && next.is_some_and(char::is_ascii_digit) => {}
            other => {
                let of_name = after_letter && other.is_ascii_alphabetic();
                found.extend((!number.is_empty() && !of_name).then(|| std::mem::take(&mut number)));
                number.clear();
                after_letter = other.is_ascii_alphabetic();
            }
        }
    }
    found.extend((!number.is_empty()).then_some(number));
    found.sort();
    found
}

/// Short English words that stand in every second sentence.
const ENGLISH: [&str; 8] = ["the", "and", "your", "you", "with", "from", "not", "this"];

/// Words of a text that are left from the English one.
fn foreign(script: &Script, message: &Message, original: &Message, names: &[String]) -> Vec<String> {
    let mut text = without_variables(&message.text);
    for name in names {
        text = text.replace(name.as_str(), "|");
    }
    if script.is_latin() {
        if message.file.ends_with("/contacts.ftl") && message.text == original.text {
            // An office that is known by its own name.
            return Vec::new();
        }
        let words: Vec<&str> = text.split(|letter: char| !letter.is_alphabetic()).collect();
        // Between two capitals it is a part of a name: Human Rights and Development Foundation.
        let capital = |place: Option<usize>| {
            let word = place.and_then(|place| words.get(place));
            word.is_some_and(|word| word.starts_with(char::is_uppercase))
        };
        let left = words.iter().enumerate().filter(|(place, word)| {
            ENGLISH.contains(word) && !(capital(place.checked_sub(1)) && capital(Some(place + 1)))
        });
        return left.map(|(_, word)| (*word).to_owned()).collect();
    }
    let runs = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || " @./'’-".contains(letter)));
    let runs = runs.flat_map(|run| run.split(". "));
    let runs = runs.map(|run| run.trim_matches(|edge: char| !edge.is_ascii_alphabetic()));
    // A name, an address on the web, a code: as the English text has it, every word of it with a capital.
    let capital =
        |part: &str| part.starts_with(|letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit());
    let named = |word: &str| {
        word.contains(['.', '@'])
            || ["of", "for", "and", "the", "/", "-"].contains(&word)
            || word.split(['-', '/']).all(capital)
    };
    let english = original.text.to_lowercase();
    let kept = |run: &str| {
        run.split(' ').all(named) && !run.starts_with("the ") && english.contains(&run.to_lowercase())
    };
    let mut left: Vec<String> = runs.filter(|run| !run.is_empty() && !kept(run)).map(str::to_owned).collect();
    let said = without_variables(&original.text)
        .split(' ')
        .any(|word| word.len() > 3 && word.bytes().all(|letter| letter.is_ascii_lowercase()));
    if said && !text.chars().any(|letter| script.has(letter)) {
        left.push(text);
    }
    left
}

fn without_variables(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    for (index, part) in text.split('{').enumerate() {
        bare.push_str(if index == 0 { part } else { part.split_once('}').map_or(part, |(_, rest)| rest) });
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        let english = numbers("At most INR 30,000, since 2025; 12 hours.");
        assert_eq!(english, ["12", "2025", "30000"]);
        assert_eq!(numbers("সর্বোচ্চ ৩০,০০০ রুপি, ২০২৫ থেকে; ১২ ঘণ্টা।"), english);
        assert_eq!(numbers("Paling banyak 30.000, sejak 2025; 12 jam"), english);
        assert_ne!(numbers("30,00"), numbers("30,000"));
        assert_eq!(numbers("P3MI, BP3MI: 3 papers"), ["3"]);
        assert_eq!(numbers("{count} left"), Vec::<String>::new());
    }
}
