//! How hard questions, signs and steps are to read. English is measured by the Flesch–Kincaid grade (Kincaid, Fishburne,
//! Rogers and Chissom 1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Syllables are counted as groups of
//! vowels, without a silent ending. Other languages have no such formula that holds for all; their sentences have a limit.

use offercheck_core::locale::each_form;

use super::words::at;
use crate::cldr::UNSPACED;
use crate::files::{Content, SOURCE_LANGUAGE};
use crate::fluent::Message;
use crate::problem::Problem;

/// The grade of an American school whose pupils read a text with ease; ours are read at about the age of nine to eleven.
const HARDEST: f64 = 6.0;
/// Words in a sentence of a translation. Languages that write much as one word stay far below it.
const LONGEST: usize = 36;
/// Letters between two pauses where no spaces stand between words: there a space is a pause.
const LONGEST_UNSPACED: usize = 110;
/// How the keys begin of what people read while they decide.
const MEASURED: [&str; 3] = ["q-", "sign-", "level-"];

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    for language in content.languages() {
        let mut measured: Vec<(&str, &Message)> = content
            .messages(language)
            .filter(|(key, _)| MEASURED.iter().any(|beginning| key.starts_with(beginning)))
            .collect();
        if language == SOURCE_LANGUAGE {
            // A question with its help, a sign with its reasons, a level with its steps: each is one text to its reader.
            measured.sort_by_key(|(key, _)| (stem(key), *key));
            for whole in measured.chunk_by(|(one, _), (next, _)| stem(one) == stem(next)) {
                let grade = grade(whole.iter().flat_map(|(_, message)| each_form(&message.text)));
                // Answers are labels, no sentences.
                if let Some((key, message)) = whole.first().filter(|_| whole.len() > 2 && grade > HARDEST) {
                    problems.push(at(
                        message,
                        format!("{key:?} and its parts read at grade {grade:.1}, and may at {HARDEST}: use shorter words and sentences"),
                    ));
                }
            }
        } else {
            for (key, message) in measured {
                let unspaced = UNSPACED.contains(&language) || language.starts_with("zh");
                let (most, what) = if unspaced { (LONGEST_UNSPACED, "letters") } else { (LONGEST, "words") };
                let length = |sentence: &str| {
                    let words = sentence.split_whitespace();
                    if unspaced {
                        words.map(|run| run.chars().count()).max().unwrap_or(0)
                    } else {
                        words.count()
                    }
                };
                let long = each_form(&message.text).flat_map(sentences).map(length).max().unwrap_or(0);
                if long > most {
                    problems.push(at(
                        message,
                        format!(
                            "{key:?} has a sentence of {long} {what}, and may have {most}: make two of it"
                        ),
                    ));
                }
            }
        }
    }
}

fn stem(key: &str) -> &str {
    key.split_once('.').map_or(key, |(stem, _)| stem)
}

/// The sentences of a text, in whatever script.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ':', ';', '。', '！', '？', '：', '؟', '۔', '।', '።', '፤', '၊', '။', '។', '៖'])
}

/// The Flesch–Kincaid grade of several texts together.
fn grade<'t>(texts: impl Iterator<Item = &'t str>) -> f64 {
    let (mut count, mut words, mut parts) = (0_usize, 0_usize, 0_usize);
    for sentence in texts.flat_map(sentences) {
        let said: Vec<&str> = sentence
            .split(|letter: char| !(letter.is_ascii_alphabetic() || letter == '\''))
            .filter(|word| word.contains(|letter: char| letter.is_ascii_alphabetic()))
            // Names of papers and offices in capitals are read letter by letter, if at all.
            .filter(|word| word.len() == 1 || word.contains(|letter: char| letter.is_ascii_lowercase()))
            .collect();
        count += usize::from(!said.is_empty());
        words += said.len();
        parts += said.iter().map(|word| syllables(word)).sum::<usize>();
    }
    if words == 0 {
        return 0.0;
    }
    0.39 * words as f64 / count as f64 + 11.8 * parts as f64 / words as f64 - 15.59
}

/// How many syllables a word has, about.
fn syllables(word: &str) -> usize {
    let word = word.to_ascii_lowercase();
    let vowel = |letter: u8| b"aeiouy".contains(&letter);
    let bytes = word.as_bytes();
    let silent = match bytes {
        [.., before, b'e', b's'] if !vowel(*before) && *before != b'l' => 2,
        [.., before, b'e', b'd'] if !vowel(*before) && !b"lt".contains(before) => 2,
        [.., before, b'e'] if !vowel(*before) && *before != b'l' => 1,
        _ => 0,
    };
    let spoken = if bytes.len() <= 3 { bytes } else { bytes.get(..bytes.len() - silent).unwrap_or(bytes) };
    let groups = spoken.chunk_by(|one, next| vowel(*one) == vowel(*next));
    groups.filter(|group| group.first().is_some_and(|first| vowel(*first))).count().max(1)
}

#[cfg(test)]
mod tests {
    use super::{grade, syllables};

    #[test]
    fn syllables_are_those_that_are_spoken() {
        for (word, spoken) in [
            ("the", 1),
            ("pay", 1),
            ("agency", 3),
            ("passport", 2),
            ("moved", 1),
            ("wanted", 2),
            ("contract", 2),
            ("life", 1),
        ] {
            assert_eq!(syllables(word), spoken, "{word}");
        }
    }

    #[test]
    fn official_language_is_harder_than_plain_words() {
        let plain = ["Do not pay.", "Call the embassy first."].into_iter();
        let official = "Prospective applicants are advised to ascertain the authenticity of documentation prior to remittance.";
        assert!(grade(plain) < 4.0);
        assert!(grade([official].into_iter()) > 14.0);
    }
}
