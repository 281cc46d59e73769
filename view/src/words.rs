//! From a key to a text in the chosen language.

use offercheck_core::locale::{both, halves};
use offercheck_core::pack::{Numbers, Walk};

include!(concat!(env!("OUT_DIR"), "/ui.rs"));

/// The words that have been loaded.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    /// Words of questions and signs, and of the program itself.
    pub walk: &'a Walk,
    /// Words of contacts and of all that comes with them, once they are here.
    pub numbers: Option<&'a Numbers>,
}

impl<'a> Texts<'a> {
    /// The text of a thing of the content, if it is loaded: `kind` `q`, `id` `debt` and `part` `.why` find `q-debt.why`.
    #[inline(never)]
    pub fn find(&self, kind: &str, id: &str, part: &str) -> Option<&'a str> {
        let key = [kind, "-", id, part].concat();
        self.walk.words.get(&key).or_else(|| self.numbers?.words.get(&key))
    }

    /// The same of a text that the content check promises; nothing while it is still on the way.
    #[inline(never)]
    pub fn of(&self, kind: &str, id: &str, part: &str) -> &'a str {
        self.find(kind, id, part).unwrap_or_default()
    }

    /// A text of the program itself; nothing while it is one of those that come with the numbers, and they are on the way.
    #[inline(never)]
    pub fn ui(&self, text: Ui) -> &'a str {
        let later = (text as usize).checked_sub(Ui::FIRST);
        let text = match later {
            None => self.walk.program.get(text as usize),
            Some(later) => self.numbers.and_then(|numbers| numbers.program.get(later)),
        };
        text.map(String::as_str).unwrap_or_default()
    }

    /// A text of the program with one value filled in.
    #[inline(never)]
    pub fn ui_with(&self, text: Ui, value: &str) -> String {
        fill(self.ui(text), |_| value.to_owned())
    }

    /// A text of the program with a number of things, in the form for that number.
    #[inline(never)]
    pub fn ui_count(&self, text: Ui, count: usize) -> String {
        let locale = &self.walk.locale;
        let number = locale.number(count);
        fill(&locale.form(self.ui(text), count), |_| number.clone())
    }
}

/// Puts a value in each `{place}` of a text; where text and value stand in two languages, each in its own.
pub fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
    let (first, second) = halves(text);
    let of_first = fill_half(first, |name| halves(&value(name)).0.to_owned());
    let of_second = second.map(|second| {
        fill_half(second, |name| {
            let value = value(name);
            let (first, second) = halves(&value);
            second.unwrap_or(first).to_owned()
        })
    });
    both(of_first, of_second)
}

fn fill_half(text: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            break;
        };
        filled.push_str(&value(name));
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_stand_where_the_text_names_them() {
        let value = |name: &str| name.to_uppercase();
        assert_eq!(fill("Call {hotline} or {ngo}.", value), "Call HOTLINE or NGO.");
        assert_eq!(fill("Nothing to fill", value), "Nothing to fill");
        assert_eq!(
            fill("Hubungi {x}\u{1f}Call {x}", |_| "KBRI\u{1f}the embassy".to_owned()),
            "Hubungi KBRI\u{1f}Call the embassy"
        );
        assert_eq!(fill("Hubungi {x}\u{1f}Call {x}", |_| "110".to_owned()), "Hubungi 110\u{1f}Call 110");
        assert_eq!(fill("A lone { stays out of the way", value), "A lone  stays out of the way");
    }
}
