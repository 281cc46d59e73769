//! What both pages start with: their words in every language, and for the configurator the content. All of it is loaded at
//! once, whatever is chosen.

use std::rc::Rc;

use offercheck::browser::page::Mount;
use offercheck::browser::{load, page};
use offercheck_core::pack::{Numbers, Walk};
use offercheck_embed::options::Options;
use offercheck_embed::setup::shown_in;
use offercheck_embed::words::Words;
use offercheck_view::words::Ui;
use yew::Properties;

use crate::{configurator, self_test};

/// The words of one language, and its own name.
pub struct Spoken {
    pub name: String,
    pub words: Words,
}

impl Spoken {
    /// BCP 47.
    pub fn tag(&self) -> &str {
        self.words.language()
    }
}

/// Questions and contacts in one language.
pub struct Known {
    pub walk: &'static Walk,
    pub numbers: &'static Numbers,
}

impl Known {
    /// A text of the content.
    pub fn text(&self, key: &str) -> Option<String> {
        self.walk.words.get(key).or_else(|| self.numbers.words.get(key)).map(str::to_owned)
    }
}

/// What a page starts with; in the same order in both lists.
#[derive(Clone, Properties)]
pub struct Start {
    pub spoken: Rc<Vec<Spoken>>,
    pub known: Rc<Vec<Known>>,
}

impl PartialEq for Start {
    /// Yew asks for it, and there is only one start.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.spoken, &other.spoken)
    }
}

impl Start {
    /// The language a page is shown in, if a link asks for one of these.
    pub fn shown(&self, wanted: &[&str]) -> usize {
        let there: Vec<&str> = self.spoken.iter().map(Spoken::tag).collect();
        shown_in(&there, wanted, &page::browser_languages())
    }

    /// Where the language with this tag stands, else the first.
    pub fn place(&self, tag: &str) -> usize {
        self.spoken.iter().position(|spoken| spoken.tag() == tag).unwrap_or_default()
    }
}

/// The languages of the checklist (BCP 47), each with its own name: more than speak to webmasters.
pub fn offered() -> Vec<(String, String)> {
    let metas = page::metas("offercheck-offered");
    metas
        .iter()
        .filter_map(|meta| meta.split_once(' ').map(|(tag, name)| (tag.to_owned(), name.to_owned())))
        .collect()
}

/// Loads all for the configurator, and shows it.
pub fn configurator() {
    let languages = page::languages();
    let mut addresses: Vec<String> = languages.iter().map(|language| language.walk.clone()).collect();
    addresses.extend(languages.iter().map(|language| language.numbers.clone()));
    let count = languages.len();
    load(addresses, move |spoken, packs| {
        let known: Option<Vec<Known>> =
            packs.iter().zip(packs.iter().skip(count)).take(count).map(read).collect();
        show(spoken, known, |start, mount| {
            yew::Renderer::<configurator::Configurator>::with_root_and_props(mount, start).render();
        });
    });
}

/// Loads the words of the self-test, and shows it.
pub fn self_test() {
    load(Vec::new(), |spoken, _| {
        show(spoken, Some(Vec::new()), |start, mount| {
            yew::Renderer::<self_test::SelfTest>::with_root_and_props(mount, start).render();
        });
    });
}

/// The fragment's own wish for the language of a page, then that of the checklist.
pub fn wanted(shown_in: &str, options: &Options) -> [String; 2] {
    [shown_in.to_owned(), options.lang.clone()]
}

fn read((walk, numbers): (&Vec<u8>, &Vec<u8>)) -> Option<Known> {
    let walk = Walk::read(walk, Ui::KEYS_SUMS[0]).ok()?;
    let numbers = Numbers::read(numbers, &walk.flow, Ui::KEYS_SUMS[1]).ok()?;
    Some(Known { walk, numbers })
}

/// Loads the words of every language the page names, and what else is asked for.
fn load(more: Vec<String>, then: impl FnOnce(Option<Vec<Spoken>>, Vec<Vec<u8>>) + 'static) {
    let metas = page::metas("offercheck-words");
    let named: Vec<(String, String)> = metas
        .iter()
        .filter_map(|meta| meta.split_once(' ').map(|(address, name)| (address.to_owned(), name.to_owned())))
        .collect();
    let addresses = named.iter().map(|(address, _)| address.clone()).chain(more).collect();
    load::packs(addresses, move |packs| {
        let mut packs = packs.unwrap_or_default();
        let rest = packs.split_off(named.len().min(packs.len()));
        let spoken = packs.iter().zip(named).map(|(bytes, (_, name))| {
            let words = Words::read(bytes).ok()?;
            Some(Spoken { name, words })
        });
        then(spoken.collect(), rest);
    });
}

fn show(spoken: Option<Vec<Spoken>>, known: Option<Vec<Known>>, render: impl FnOnce(Start, Mount)) {
    let spoken = spoken.filter(|spoken| !spoken.is_empty());
    let Some(((spoken, known), mount)) = spoken.zip(known).zip(page::mount()) else {
        return page::show_missing();
    };
    render(Start { spoken: Rc::new(spoken), known: Rc::new(known) }, mount);
    page::show_program();
}
