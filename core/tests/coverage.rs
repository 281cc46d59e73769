//! Whom somebody can call, for each of the 16 passports in each country that can be chosen. Writes `docs/coverage.md`.
#![allow(clippy::panic, reason = "a helper of tests fails the test")]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use common::{DIRECTORY, FLOW};
use offercheck_core::contacts::{Reach, countries, phones_from, reach};
use offercheck_core::id::Id;

const INTRODUCTION: &str = "\
# Who can be called from where

For each passport (rows) and each country one can be in (columns): how many offices of the person's own state, independent
organisations and police or lines of that country have a number that works from there, as `state·independent·host`. `–` means that
we know no such number; the app then says so, says to ask the nearest embassy, and gives the offices of the International Organization for
Migration that we know.

Written by `cargo test -p offercheck-core --test coverage` from `content/contacts`; not edited by hand.

";

#[test]
fn everybody_has_a_number_or_is_told_plainly_that_we_have_none() {
    let origins: Vec<Id> = countries(&FLOW, "nationality").into_iter().filter(|id| *id != "other").collect();
    assert_eq!(origins.len(), 16);
    let mut places = countries(&FLOW, "there-country");
    places.extend(countries(&FLOW, "country"));
    places.extend(origins.iter().cloned());
    places.retain(|place| place.as_str().len() == 2);
    places.sort();
    places.dedup();

    let mut without = Vec::new();
    let mut without_state = 0;
    let mut table = String::from("| |");
    for place in &places {
        write!(table, " {place} |").expect("a string");
    }
    table.push_str("\n|---|");
    table.push_str(&"---|".repeat(places.len()));
    table.push('\n');
    for origin in &origins {
        write!(table, "| {origin} |").expect("a string");
        for place in &places {
            let reach = reach(&DIRECTORY, origin.as_str(), place.as_str());
            assert_works(&reach, place);
            write!(table, " {} |", cell(&reach)).expect("a string");
            assert!(reach.has_number() || !reach.general.is_empty(), "{origin} in {place}: nobody to try");
            if !reach.has_number() {
                without.push(format!("{origin} in {place}"));
            }
            without_state += usize::from(reach.state.is_empty());
        }
        table.push('\n');
    }
    let pairs = origins.len() * places.len();
    let summary = format!(
        "{} of {pairs} pairs have at least one number that works from there; {} have one of the person's own state.\n\n\
         Without any number: {}.\n\n",
        pairs - without.len(),
        pairs - without_state,
        if without.is_empty() { "none".to_owned() } else { without.join(", ") },
    );
    println!("{summary}{table}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/coverage.md");
    let page = format!("{INTRODUCTION}{summary}{table}");
    let before = fs::read_to_string(&path).unwrap_or_default();
    fs::write(&path, &page).expect("docs/coverage.md can be written");
    assert_eq!(
        before, page,
        "docs/coverage.md was out of date and has been written anew; look at the difference and commit it"
    );
    let hubs = ["KH", "MM", "LA", "TH", "PH", "MY", "AE"];
    let in_hubs: Vec<_> = without.iter().filter(|pair| hubs.iter().any(|hub| pair.ends_with(hub))).collect();
    assert!(in_hubs.is_empty(), "nobody to call in a hub country: {in_hubs:?}");
}

/// Each contact that is shown with a number has one that can be used from there.
fn assert_works(reach: &Reach, place: &Id) {
    for contact in [&reach.state, &reach.independent, &reach.host, &reach.general].into_iter().flatten() {
        let phone = phones_from(contact, place.as_str()).next();
        let phone = phone.unwrap_or_else(|| panic!("{} has no number that works from {place}", contact.id));
        let local = !phone.display.starts_with('+');
        assert!(
            !local || phone.only_from.as_ref() == Some(place),
            "{} shows a short number in {place}",
            contact.id
        );
    }
}

fn cell(reach: &Reach) -> String {
    if !reach.has_number() {
        return "–".to_owned();
    }
    format!("{}·{}·{}", reach.state.len(), reach.independent.len(), reach.host.len())
}

#[test]
fn no_office_of_another_state_is_shown_as_ones_own() {
    for origin in countries(&FLOW, "nationality") {
        for place in countries(&FLOW, "there-country") {
            for contact in reach(&DIRECTORY, origin.as_str(), place.as_str()).state {
                assert_eq!(
                    contact.nationals.as_ref(),
                    Some(&origin),
                    "{} for {origin} in {place}",
                    contact.id
                );
            }
        }
    }
}
