//! What stands in the page itself until the checklist is there, or if it never comes: a link and two numbers.

use offercheck_core::contacts::{Reach, reach};
use offercheck_core::directory::{Channel, Contact, Directory, Phone};
use offercheck_core::id::Id;
use offercheck_view::paper::escape;

use crate::options::Options;
use crate::words::{Text, Words};

/// A link and the lines to call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fallback {
    /// What the link says.
    pub link: String,
    /// The lines.
    pub lines: Vec<Line>,
}

/// One line to call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Whose it is.
    pub name: String,
    /// The number, grouped as people write it.
    pub number: String,
    /// From where it works, the date of what is known of it, and a warning if there is one.
    pub about: String,
}

/// Where the names of contacts and countries are looked up: the key's text, if there is one.
pub type LookUp<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Fallback {
    /// The best line of the person's own state and the best independent one for these options, with the date of what is
    /// known of them. Where no passport is named, whom anybody can ask.
    pub fn new(options: &Options, directory: &Directory, words: &Words, look_up: LookUp) -> Self {
        let from = options.from.as_ref().map_or("other", Id::as_str);
        // Where the job is, and at home, where people still are when they read about it.
        let mut places: Vec<&str> =
            [&options.to, &options.from].into_iter().flatten().map(Id::as_str).collect();
        if places.is_empty() {
            places.push("other");
        }
        let write = |contact: &Contact, place: &str| line(contact, place, words, look_up);
        let known = |id: &Id| {
            let contact = directory.contacts.iter().find(|contact| contact.id == *id)?;
            places.iter().find_map(|place| write(contact, place))
        };
        let reached: Vec<(&str, Reach)> =
            places.iter().map(|place| (*place, reach(directory, from, place))).collect();
        let best = |side: for<'r, 'd> fn(&'r Reach<'d>) -> &'r [&'d Contact]| {
            // What stands in a page for long should say how old it is: first who can.
            let written = |dated: bool| {
                reached.iter().find_map(|(place, reach)| {
                    let fitting = side(reach).iter().filter(|contact| !dated || contact.newest().is_some());
                    fitting.copied().find_map(|contact| write(contact, place))
                })
            };
            written(true).or_else(|| written(false))
        };
        let (state, independent) = (best(|reach| &reach.state), best(|reach| &reach.independent));
        // Whom anybody can ask, where there is nobody else.
        let general = || {
            let reach = reach(directory, "other", "other");
            reach.general.iter().find_map(|contact| write(contact, "other"))
        };
        let independent = independent.or_else(general);
        let own = options.helpline.iter().filter_map(known);
        let mut lines: Vec<Line> = Vec::new();
        for line in own.chain(state).chain(independent) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        Self { link: words.get(Text::FallbackLink).to_owned(), lines }
    }

    /// It as HTML.
    pub fn html(&self, address: &str) -> String {
        let link = format!("<p><a href=\"{}\">{}</a></p>", escape(address), escape(&self.link));
        if self.lines.is_empty() {
            return link;
        }
        let one = |line: &Line| {
            let [name, number, about] = [&line.name, &line.number, &line.about].map(|text| escape(text));
            format!("<li>{name}: <strong>{number}</strong> {about}</li>")
        };
        let lines: String = self.lines.iter().map(one).collect();
        format!("{link}\n<ul>{lines}</ul>")
    }
}

/// A contact with the number that works from a country, one that works from anywhere if it has one; nothing if it is not
/// called but texted or written to.
fn line(contact: &Contact, place: &str, words: &Words, look_up: LookUp) -> Option<Line> {
    let called = |phone: &&Phone| phone.channel == Channel::Call && phone.works_from(place);
    let mut phones = contact.phones.iter().filter(called);
    let phone = phones.clone().find(|phone| phone.only_from.is_none()).or_else(|| phones.next())?;
    let key = ["contact-", contact.id.as_str()].concat();
    let only = phone.only_from.as_ref().and_then(|country| look_up(&["country-", country.as_str()].concat()));
    let dated = match contact.newest() {
        Some(date) => words.with(Text::FallbackDated, &date.iso()),
        None => words.get(Text::FallbackUndated).to_owned(),
    };
    let only = only.map(|country| words.with(Text::FallbackOnlyFrom, &country));
    let known = only.into_iter().chain([dated]).collect::<Vec<_>>().join("; ");
    let mut about = ["(", &known, ")"].concat();
    if let Some(note) = look_up(&[&key, ".note"].concat()) {
        about.push(' ');
        about.push_str(&note);
    }
    Some(Line { name: look_up(&key)?, number: phone.display.clone(), about })
}
