//! From a key to a text in the chosen language.

use offercheck_core::words::Words;

include!(concat!(env!("OUT_DIR"), "/ui.rs"));

/// The words that have been loaded.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    /// Words of questions and signs, and of the program itself.
    pub walk: &'a Words,
    /// Words of contacts, routes and wages, once they have come.
    pub numbers: Option<&'a Words>,
}

impl<'a> Texts<'a> {
    /// The text under a key, if it is loaded.
    pub fn find(&self, key: &str) -> Option<&'a str> {
        self.walk.get(key).or_else(|| self.numbers?.get(key))
    }

    /// The text under a key that the content check promises; nothing while it is still on the way.
    pub fn get(&self, key: &str) -> &'a str {
        self.find(key).unwrap_or_default()
    }

    /// A text of the program itself.
    pub fn ui(&self, key: Ui) -> &'a str {
        self.get(key.key())
    }

    /// A text of the program with one value filled in.
    pub fn ui_with(&self, key: Ui, value: &str) -> String {
        fill(self.ui(key), |_| value.to_owned())
    }
}

/// Puts a value in each `{place}` of a text.
pub fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
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
        assert_eq!(fill("A lone { stays out of the way", value), "A lone  stays out of the way");
    }
}
