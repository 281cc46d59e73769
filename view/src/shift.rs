//! What one shift of outreach staff came to: counts in the memory of the page, and nothing that could point at one person.

use offercheck_core::id::Id;
use offercheck_core::order::sort_by_key;

/// What stands between the two ends of a way.
const WAY: &str = " → ";
/// Smaller counts are not shown.
const FEW: usize = 5;

/// The counts of one shift. Nothing is counted before somebody says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    counting: bool,
    people: usize,
    papers: usize,
    /// How many people went each way: `ID → KH`.
    ways: Vec<(String, usize)>,
    /// How many people read each language (BCP 47).
    languages: Vec<(String, usize)>,
}

impl Shift {
    /// Counts from now on.
    pub fn start(&mut self) {
        self.counting = true;
    }

    /// Whether it counts.
    pub fn counting(&self) -> bool {
        self.counting
    }

    /// Somebody is done who answered questions, in a language (BCP 47).
    pub fn person(&mut self, language: Option<String>, from: Option<&Id>, to: Option<&Id>) {
        if !self.counting {
            return;
        }
        self.people += 1;
        let name = |id| Option::map_or(id, "?", Id::as_str);
        add(&mut self.ways, [name(from), WAY, name(to)].concat());
        if let Some(language) = language {
            add(&mut self.languages, language);
        }
    }

    /// A paper was printed.
    pub fn paper(&mut self) {
        self.papers += usize::from(self.counting);
    }

    /// How many people; nothing for few of them.
    pub fn people(&self) -> Option<usize> {
        shown(self.people)
    }

    /// How many papers; the same.
    pub fn papers(&self) -> Option<usize> {
        shown(self.papers)
    }

    /// Languages and ways with their counts, each list in the order of its names; those of few people are left out.
    pub fn lines(&self) -> Vec<(&str, usize)> {
        let mut lines: Vec<_> = self.languages.iter().chain(&self.ways).collect();
        // The order in which they came would tell who came when.
        sort_by_key(&mut lines, |(name, _)| (name.contains(WAY), name.clone()));
        lines.into_iter().filter_map(|(name, count)| Some((name.as_str(), shown(*count)?))).collect()
    }
}

/// A count in steps of a few: who reads it before and after one person must not learn who they were.
fn shown(count: usize) -> Option<usize> {
    (count >= FEW).then_some(count - count % FEW)
}

fn add(counts: &mut Vec<(String, usize)>, name: String) {
    match counts.iter_mut().find(|(known, _)| *known == name) {
        Some((_, count)) => *count += 1,
        None => counts.push((name, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_counted_before_somebody_says_so_and_few_are_hidden() {
        let (id, kh) = (Id::parse("ID"), Id::parse("KH"));
        let mut shift = Shift::default();
        let language = || Some("id".to_owned());
        shift.person(language(), id.as_ref(), kh.as_ref());
        shift.paper();
        assert_eq!((shift.people(), shift.lines()), (None, vec![]));
        shift.start();
        for _ in 0..4 {
            shift.person(language(), id.as_ref(), kh.as_ref());
        }
        assert_eq!(shift.lines(), []);
        shift.person(language(), id.as_ref(), kh.as_ref());
        shift.person(None, None, None);
        assert_eq!(shift.people(), Some(5), "the sixth is not told from the fifth");
        assert_eq!(shift.lines(), [("id", 5), ("ID → KH", 5)]);
    }
}
