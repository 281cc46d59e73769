//! Which languages are on the screen, and the packs that have come for them: one language, or two beside each other.

use offercheck_core::locale::halves;
use offercheck_core::pack::{Numbers, Walk};
use yew::Context;

use super::{App, Msg, read_walk};
use offercheck::browser::{load, page};
use offercheck_view::scene::Loaded;
use offercheck_view::words::Ui;

impl App {
    pub(super) fn walk_came(&mut self, ctx: &Context<Self>, language: &str, bytes: Option<Vec<u8>>) -> bool {
        let known = self.walks.iter().any(|walk| walk.words.language == language);
        let came = bytes.is_some();
        let wanted = language == self.wanted || self.beside.as_deref() == Some(language);
        match bytes.filter(|_| !known).and_then(|bytes| read_walk(language, &bytes)) {
            Some(walk) => {
                self.walks.push(walk);
                if wanted {
                    self.speak(ctx);
                }
            }
            None if !known && wanted => {
                if came {
                    self.name_broken(language, |language| &language.walk);
                }
                // What is on the screen stays as it is, and so does the other wish.
                for wish in [&mut self.wanted, &mut self.desk] {
                    if wish == language {
                        wish.clone_from(&self.walk.words.language);
                    }
                }
                if [language, &self.wanted].map(Some).contains(&self.beside.as_deref()) {
                    self.beside = None;
                }
                self.speak(ctx);
                self.language_failed = true;
                // The notice stands at the top.
                self.drawn.clear();
            }
            None => {}
        }
        true
    }

    /// The second language on the screen, if somebody chose one.
    pub(super) fn shown_beside(&self) -> Option<&'static str> {
        let paired = self.paired_walks.iter().any(|walk| core::ptr::eq(*walk, self.walk));
        let second = self.walk.locale.second.as_deref().filter(|_| paired)?;
        Some(second.tag.as_str())
    }

    fn walk_in(&self, language: &str) -> Option<&'static Walk> {
        self.walks.iter().find(|walk| walk.words.language == language).copied()
    }

    fn numbers_in(&self, language: &str) -> Option<&'static Numbers> {
        self.all_numbers.iter().find(|numbers| numbers.words.language == language).copied()
    }

    /// Shows the languages that are wanted, or asks for the one that has not come yet.
    pub(super) fn speak_or_ask(&mut self, ctx: &Context<Self>, language: &str, again: bool) -> bool {
        if self.walk_in(language).is_none() {
            self.ask(ctx, language, |language| &language.walk, again, load::pack, Msg::Walk);
        }
        self.speak(ctx)
    }

    /// The words of the languages that are wanted, as far as they have come: the second waits for nobody, nor the first for it.
    fn walk_wanted(&mut self) -> Option<&'static Walk> {
        let walk = self.walk_in(&self.wanted)?;
        let second = self.beside.as_deref().and_then(|beside| Some((beside, self.walk_in(beside)?)));
        let Some((beside, second)) = second else { return Some(walk) };
        let known = |paired: &&&Walk| {
            let second = paired.locale.second.as_deref().map(|second| second.tag.as_str());
            paired.words.language == self.wanted && second == Some(beside)
        };
        if let Some(paired) = self.paired_walks.iter().find(known) {
            return Some(paired);
        }
        let paired: &'static Walk = Box::leak(Box::new(walk.beside(second)));
        self.paired_walks.push(paired);
        Some(paired)
    }

    pub(super) fn numbers_came(&mut self, language: &str, bytes: Option<Vec<u8>>) -> bool {
        let walk = self.walks.iter().find(|walk| walk.words.language == language);
        let known = self.all_numbers.iter().any(|numbers| numbers.words.language == language);
        let bytes = bytes.filter(|_| !known);
        let came = bytes.is_some();
        let read = walk.zip(bytes).and_then(|(walk, bytes)| read_numbers(walk, language, &bytes));
        self.all_numbers.extend(read);
        if language == self.walk.words.language || Some(language) == self.shown_beside() {
            let own = language == self.walk.words.language;
            let otherwise = if own { Loaded::Failed } else { self.numbers };
            self.numbers = self.numbers_here().unwrap_or(otherwise);
            if came && self.numbers_in(language).is_none() {
                self.name_broken(language, |language| &language.numbers);
            }
        }
        true
    }

    /// Goes on in the languages that are wanted, once they have come.
    pub(super) fn speak(&mut self, ctx: &Context<Self>) -> bool {
        let Some(walk) = self.walk_wanted().filter(|walk| !core::ptr::eq(*walk, self.walk)) else {
            return true;
        };
        self.walk = walk;
        self.say_language();
        match self.numbers_here() {
            Some(numbers) => self.numbers = numbers,
            None => self.numbers = Loaded::Coming,
        }
        self.load_numbers(ctx, false);
        true
    }

    /// Tells the page its language, and the tab its title.
    pub(super) fn say_language(&self) {
        let title = if self.quiet { Ui::TitleQuiet } else { Ui::Title };
        let title = self.walk.program.get(title as usize).map_or("", String::as_str);
        page::set_language(&self.walk.words.language, halves(title).0, self.walk.locale.right_to_left);
    }

    /// The numbers in the languages shown, as far as they have come: one language is better than none.
    fn numbers_here(&mut self) -> Option<Loaded> {
        let language = &self.walk.words.language;
        let numbers = self.numbers_in(language)?;
        let Some(beside) = self.shown_beside() else { return Some(Loaded::Here(numbers)) };
        let known =
            |(second, paired): &&(String, &Numbers)| paired.words.language == *language && second == beside;
        if let Some((_, paired)) = self.paired_numbers.iter().find(known) {
            return Some(Loaded::Here(paired));
        }
        let Some(second) = self.numbers_in(beside) else { return Some(Loaded::Here(numbers)) };
        let paired = pair_numbers(numbers, second);
        self.paired_numbers.push((beside.to_owned(), paired));
        Some(Loaded::Here(paired))
    }

    /// Asks for the numbers in the languages shown that have not come.
    pub(super) fn load_numbers(&self, ctx: &Context<Self>, again: bool) {
        let shown = [Some(self.walk.words.language.as_str()), self.shown_beside()];
        for language in shown.into_iter().flatten().filter(|language| self.numbers_in(language).is_none()) {
            self.ask(ctx, language, |language| &language.numbers, again, load::later_pack, Msg::Numbers);
        }
    }
}

/// The numbers in two languages, which stay as long as the page.
#[inline(never)]
fn pair_numbers(numbers: &Numbers, second: &Numbers) -> &'static Numbers {
    Box::leak(Box::new(numbers.beside(second)))
}

/// A second pack of a language, which stays as long as the page.
#[inline(never)]
fn read_numbers(walk: &Walk, language: &str, bytes: &[u8]) -> Option<&'static Numbers> {
    let numbers = Numbers::read(bytes, &walk.flow, Ui::KEYS_SUMS[1]).ok();
    numbers.filter(|numbers| numbers.words.language == language)
}
