//! The built site with ten times the contacts: the same program, and a second pack of about ten times the size.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use offercheck_compiler::{Content, compile_numbers, compile_walk};
use offercheck_core::directory::Contact;
use offercheck_core::id::Id;
use offercheck_core::pack::Numbers;
use offercheck_core::words::{Words, numbers_keys};
use xtask::{folders, paths};

use super::LANGUAGE;
use crate::site::{Site, compress};

const TIMES: u8 = 10;
/// Between the id of a contact and the number of its copy.
const COPY: &str = "-copy";

/// Writes it beside the peers.
pub fn write(product: &Path, content: &Content) -> anyhow::Result<()> {
    let site = Site::fresh(&paths::bench().join("ten-times"))?;
    folders::copy(product, &paths::bench().join("ten-times"))?;
    let walk = compile_walk(content, LANGUAGE).or_else(|problems| crate::check::report(&problems))?;
    let numbers =
        compile_numbers(content, &walk.flow, LANGUAGE).or_else(|problems| crate::check::report(&problems))?;
    let once = numbers.directory.contacts.len();
    let many = multiplied(numbers, |numbers| numbers_keys(&walk.flow, &numbers.directory));
    ensure!(many.directory.contacts.len() == once * usize::from(TIMES), "some contacts were not multiplied");
    ensure!(
        Numbers::read_of_any_program(&many.write(), &walk.flow).is_ok(),
        "the larger pack does not read back"
    );
    let pack = site.asset(&format!("many-{LANGUAGE}"), "pack", &many.write())?;

    let address = format!("{LANGUAGE}/index.html");
    let page = fs::read_to_string(product.join(&address))?;
    let known = page.split(['"', ' ']).find(|word| word.contains(&format!("/numbers-{LANGUAGE}-")));
    let known = known.context("the page does not name its numbers")?;
    site.file(&address, page.replace(known, &format!("../{pack}")).as_bytes())?;
    for changed in [pack, address] {
        compress::one(&site.path(&changed))?;
    }
    Ok(())
}

fn multiplied(mut numbers: Numbers, keys: impl Fn(&Numbers) -> Vec<String>) -> Numbers {
    let copies: Vec<Contact> = (1..TIMES)
        .flat_map(|copy| numbers.directory.contacts.iter().filter_map(move |contact| another(contact, copy)))
        .collect();
    std::rc::Rc::make_mut(&mut numbers.directory).contacts.extend(copies);
    let words = Words::new(&numbers.words.language, keys(&numbers), |key| {
        let Some((contact, rest)) = key.split_once(COPY) else {
            return numbers.words.get(key).map(str::to_owned);
        };
        let (copy, part) = rest.split_at(1);
        let text = numbers.words.get(&[contact, part].concat())?;
        Some(stirred(text, copy.parse().unwrap_or_default()))
    });
    Numbers { words, ..numbers }
}

/// A contact like another, with an id and digits of its own.
fn another(contact: &Contact, copy: u8) -> Option<Contact> {
    let mut other = contact.clone();
    other.id = Id::parse(&format!("{}{COPY}{copy}", contact.id))?;
    for phone in &mut other.phones {
        let digit = |(at, character): (usize, char)| match character.to_digit(10) {
            Some(digit) if at > 3 => {
                char::from_digit((digit + at as u32 * u32::from(copy)) % 10, 10).unwrap_or(character)
            }
            _ => character,
        };
        phone.display = phone.display.chars().enumerate().map(digit).collect();
    }
    other.web = contact.web.as_ref().map(|web| stirred(web, copy));
    other.emails = contact.emails.iter().map(|email| stirred(email, copy)).collect();
    Some(other)
}

/// The same text in other letters, so that compression does not find it ten times.
fn stirred(text: &str, copy: u8) -> String {
    let other = |letter: char| match u8::try_from(letter) {
        Ok(letter @ b'a'..=b'z') => char::from(b'a' + (letter - b'a' + copy) % 26),
        _ => letter,
    };
    text.chars().map(other).collect()
}
