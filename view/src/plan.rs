//! A plan for the way: who knows, when to write, a code word, copies at home. Tapped, or in own words; in memory only.

use offercheck_core::unseen::unseen;

/// A part of the plan that somebody fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who knows where the person goes.
    Knows,
    /// When the person writes.
    When,
    /// A word that means danger.
    Word,
    /// Where copies of the papers are.
    Papers,
}

impl Part {
    /// All parts, in the order of the plan.
    pub const ALL: [Self; 4] = [Self::Knows, Self::When, Self::Word, Self::Papers];

    /// Its name in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Knows => "knows",
            Self::When => "when",
            Self::Word => "word",
            Self::Papers => "papers",
        }
    }
}

/// What stands in a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One of the texts that are offered, by its place among them.
    Offered(usize),
    /// Own words.
    Own(String),
}

/// What joins letters or pictures, and has no shape itself.
const JOINERS: [char; 3] = ['\u{200c}', '\u{200d}', '\u{fe0f}'];
/// Longer words of one's own are cut: they must fit on a card.
const LONGEST: usize = 80;

impl Entry {
    /// What somebody wrote, as one short line; nothing if it is empty.
    pub fn written(text: &str) -> Option<Self> {
        let seen: String = text.chars().filter(|character| !unseen(*character)).collect();
        let line: String = seen.trim().chars().take(LONGEST).collect();
        let shows = |character: char| !character.is_whitespace() && !JOINERS.contains(&character);
        line.chars().any(shows).then_some(Self::Own(line))
    }
}

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan([Option<Entry>; 4]);

impl Plan {
    /// What a part says; nothing while it is empty.
    pub fn get(&self, part: Part) -> Option<&Entry> {
        self.0.get(part as usize)?.as_ref()
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Puts something into a part, or empties it; what is offered is taken away by the same again.
    pub fn put(&mut self, part: Part, entry: Option<Entry>) {
        if let Some(place) = self.0.get_mut(part as usize) {
            let again = matches!(entry, Some(Entry::Offered(_))) && *place == entry;
            *place = entry.filter(|_| !again);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tapped_twice_is_taken_away_again() {
        let mut plan = Plan::default();
        plan.put(Part::Word, Some(Entry::Offered(1)));
        assert_eq!((plan.get(Part::Word), plan.get(Part::When)), (Some(&Entry::Offered(1)), None));
        plan.put(Part::Word, Some(Entry::Offered(1)));
        assert!(plan.is_empty());
    }

    #[test]
    fn own_words_are_one_short_line() {
        let long = ["a\nb\u{7}\u{1f}", &"c".repeat(500)].concat();
        let Some(Entry::Own(line)) = Entry::written(&long) else { panic!("own words") };
        assert_eq!(line.chars().count(), LONGEST);
        assert!(line.starts_with("abc"), "{line}");
        for nothing in [" \n ", "\u{202e} \u{202e}", "\u{200b}", "\u{2800}", "\u{200d}", "\u{e0041}"] {
            assert_eq!(Entry::written(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn own_words_turn_no_number_round() {
        let turned = "Ana \u{202e}+855 12\u{202c} \u{2067}9\u{2069}\u{200f}";
        assert_eq!(Entry::written(turned), Some(Entry::Own("Ana +855 12 9".to_owned())));
        // What Persian and Hindi need between letters stays.
        let joined = "\u{645}\u{200c}\u{6cc} \u{915}\u{94d}\u{200d}";
        assert_eq!(Entry::written(joined), Some(Entry::Own(joined.to_owned())));
    }
}
