//! An organisation's own copy of the site: its file is read and checked here, and laid over the content. It can add and
//! order; what it cannot do, no key does.

mod pair;
mod rules;

use std::path::Path;

use offercheck_core::id::Id;
use toml::Spanned;

use crate::compile::compile_directory;
use crate::files::{Content, Doc, SOURCE_LANGUAGE};
use crate::fluent::Message;
use crate::problem::{Problem, line_of};
use crate::raw;

/// What an organisation has set for its own copy, once its contacts are part of the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    /// Where the site will be; ends on a slash.
    pub address: Option<String>,
    /// Whose copy it is.
    pub organisation: Option<Organisation>,
    /// The nationality that stands first.
    pub from: Option<Id>,
    /// The destination that stands first.
    pub to: Option<Id>,
    /// The contacts that stand first where they can be reached: its own, then those it names.
    pub first: Vec<Id>,
}

/// Whose copy it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its page.
    pub link: Option<String>,
}

/// What an overlay is for, said to whoever tries something else.
const CAN: &str = "an overlay can set the address, the organisation, the first corridor, which contacts stand first, which are \
                   hidden, and add contacts of your own; it cannot change questions, rules, levels or other words, nor Leave and \
                   Erase (docs/overlay.md)";

/// Reads an overlay and lays it over the content, which is to be checked after that: own contacts keep the same rules as
/// all others.
///
/// # Errors
/// Everything in the file that an overlay cannot say, with its line.
pub fn lay_over(path: &Path, content: &mut Content) -> Result<Overlay, Vec<Problem>> {
    let doc = read(path).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    rules::check(&doc, content, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let before = compile_directory(content)?;
    let overlay = overlay(&doc);
    let hide: Vec<Spanned<String>> = doc.data.contacts.hide.clone();
    content.hidden = hide.iter().map(|id| id.get_ref().clone()).collect();
    let (path, text) = (doc.path, doc.text);
    let place = Doc { path, text, data: () };
    // Contacts of the organisation's own stand for nobody of the pair: they say themselves what they are.
    let after = compile_directory(content)?;
    pair::check(content, &place, &hide, [&before, &after], &mut problems)?;
    add(content, doc.data, &place);
    if problems.is_empty() { Ok(overlay) } else { Err(problems) }
}

/// The file; its path is whole, so that problems name it as it is and not below the content.
fn read(path: &Path) -> Result<Doc<raw::Overlay>, Problem> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let file = whole.display().to_string();
    let problem = |line, message| Problem { file: file.clone(), line, message };
    let text = std::fs::read_to_string(&whole)
        .map_err(|error| problem(1, format!("cannot be read ({error}); give the path of an overlay file")))?;
    match toml::from_str(&text) {
        Ok(data) => Ok(Doc { path: file, text, data }),
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(&text, span.start));
            let unknown = error.message().starts_with("unknown field");
            let more = if unknown { format!("; {CAN}") } else { String::new() };
            Err(problem(line, format!("{}{more}", error.message())))
        }
    }
}

fn overlay(doc: &Doc<raw::Overlay>) -> Overlay {
    let said = |text: &raw::Text| text.get_ref().trim().to_owned();
    let id = |text: &raw::Text| Id::parse(text.get_ref());
    let own = doc.data.contact.iter().map(|contact| &contact.id);
    Overlay {
        address: doc.data.address.as_ref().map(said),
        organisation: doc.data.organisation.as_ref().map(|organisation| Organisation {
            name: said(&organisation.name),
            link: organisation.link.as_ref().map(said),
        }),
        from: doc.data.defaults.from.as_ref().and_then(id),
        to: doc.data.defaults.to.as_ref().and_then(id),
        first: own.chain(&doc.data.contacts.first).filter_map(id).collect(),
    }
}

/// Puts the organisation's own contacts before all others, each as a file of its own, with their words in every language.
fn add(content: &mut Content, overlay: raw::Overlay, place: &Doc<()>) {
    let Some(as_of) = overlay.as_of else { return };
    let mut own = Vec::new();
    for mut contact in overlay.contact {
        for (part, words) in [("", &contact.name), (".note", &contact.note)] {
            let key = format!("contact-{}{part}", contact.id.get_ref());
            for (language, messages) in &mut content.words {
                let Some(text) = words.get(language).or_else(|| words.get(SOURCE_LANGUAGE)) else { continue };
                let message = Message {
                    file: place.path.clone(),
                    line: line_of(&place.text, text.span().start),
                    text: text.get_ref().trim().to_owned(),
                    variables: std::collections::BTreeSet::new(),
                    counted: false,
                    sum: 0,
                    state: None,
                };
                messages.insert(key.clone(), message);
            }
        }
        let country = Some(std::mem::take(contact.country.get_mut()));
        let record = contact.into_record();
        let data = raw::Contacts { as_of: as_of.clone(), country, contact: vec![record] };
        own.push(Doc { path: place.path.clone(), text: place.text.clone(), data });
    }
    own.append(&mut content.contacts);
    content.contacts = own;
}
