//! Contacts that a site or a link puts first: they come on top, and nobody loses anybody by it.

mod common;

use common::{DIRECTORY, FLOW};
use offercheck_core::contacts::{Reach, countries, reach};
use offercheck_core::directory::Contact;

const NGO: &str = "any-ngo-chabdai-kh";
const POLICE: &str = "any-emergency-police-kh";

fn ids(contacts: &[&Contact]) -> Vec<String> {
    contacts.iter().map(|contact| contact.id.to_string()).collect()
}

#[test]
fn the_own_embassy_there_is_carried_first_with_one_that_is_no_government_and_the_police() {
    let carried = reach(&DIRECTORY, "ID", "KH").to_carry();
    let ids: Vec<&str> = carried.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids[0], "id-embassy-kh");
    assert_eq!(ids.len(), 3);
    assert!(carried[2].embassy_first, "the police of Cambodia come after the embassy");
}

fn with(helpline: &[&str]) -> Reach<'static> {
    reach(&DIRECTORY, "ID", "KH").preferring(&helpline.join(","))
}

#[test]
fn the_contacts_of_a_link_stand_first_in_its_order_and_nobody_is_lost_or_doubled() {
    let plain = with(&[]);
    let asked = with(&[POLICE, NGO, POLICE]);
    let (before, after) = (ids(&plain.in_order()), ids(&asked.in_order()));
    assert_eq!(after[..2], [POLICE, NGO]);
    let others: Vec<&String> = before.iter().filter(|id| *id != POLICE && *id != NGO).collect();
    assert_eq!(after[2..].iter().collect::<Vec<_>>(), others, "the others keep their order");
}

#[test]
fn whom_to_call_first_still_holds_the_state_and_the_best_independent_contact() {
    let plain = with(&[]).first_to_call(false);
    assert!(plain.len() >= 2, "{:?}", ids(&plain));
    for helpline in [vec![NGO], vec![POLICE, NGO], vec!["any-ngo-lscw-kh"]] {
        let asked = with(&helpline).first_to_call(false);
        assert_eq!(ids(&asked)[..helpline.len()], helpline);
        for contact in ids(&plain) {
            assert!(ids(&asked).contains(&contact), "{helpline:?} took {contact} away");
        }
    }
}

#[test]
fn what_is_unknown_or_does_not_work_from_there_is_ignored() {
    let in_japan = "ph-embassy-jp";
    assert!(DIRECTORY.contacts.iter().any(|contact| contact.id == in_japan), "the test is about nobody");
    assert_eq!(with(&["nobody", in_japan, "any-ngo-caritas-shelter-kh", "", "+85512810005"]), with(&[]));
}

#[test]
fn every_contact_put_first_leaves_every_pair_of_passport_and_country_whole() {
    let all: Vec<&str> = DIRECTORY.contacts.iter().map(|contact| contact.id.as_str()).collect();
    let all = all.join(",");
    for origin in countries(&FLOW, "nationality") {
        for place in countries(&FLOW, "there-country") {
            let plain = reach(&DIRECTORY, origin.as_str(), place.as_str());
            let asked = plain.clone().preferring(&all);
            assert!(asked.first.len() <= 5, "{} stand first for {origin} in {place}", asked.first.len());
            let (mut before, mut after) = (ids(&plain.in_order()), ids(&asked.in_order()));
            before.sort();
            after.sort();
            assert_eq!(before, after, "{origin} in {place}");
            assert_eq!((&plain.state, &plain.independent), (&asked.state, &asked.independent));
        }
    }
}
