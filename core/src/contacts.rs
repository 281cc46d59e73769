//! Whom to call: by nationality, by the country one is in, by what works from there.

use core::cmp::Reverse;

use crate::answers::Answers;
use crate::content::Flow;
use crate::date::Date;
use crate::directory::{
    Channel, Contact, ContactKind, Directory, Hours, LawfulRoute, Phone, Phrase, Side, Story, Trick,
    Verifies, Wage,
};
use crate::flow::on_help_path;
use crate::id::Id;
use crate::order::sort_by_key;

/// What stands for every country not listed, and for one that nobody has told.
pub const OTHER: &str = "other";

/// How many contacts a link or a site can put first.
const FIRST: usize = 5;

/// How many contacts fit on a card.
const CARRIED: usize = 3;

/// Whom somebody of one nationality can reach from one country, best first in each list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reach<'d> {
    /// Those of the lists below that the page around asks to put first.
    pub first: Vec<&'d Contact>,
    /// The person's own state.
    pub state: Vec<&'d Contact>,
    /// Not a government.
    pub independent: Vec<&'d Contact>,
    /// Police and lines of the country one is in.
    pub host: Vec<&'d Contact>,
    /// Only where none of these has a number: offices of an organisation of many governments elsewhere, which know
    /// whom to ask in the region.
    pub general: Vec<&'d Contact>,
    /// Offices there for which no number is known: a page, an e-mail or an address only.
    pub without_number: Vec<&'d Contact>,
    /// The country is one that we know. Where it is not, nobody of the general ones is chosen for the person: the first that
    /// comes to hand would be far away.
    placed: bool,
}

impl<'d> Reach<'d> {
    /// Puts the contacts with these ids, between commas, first and in this order, as far as they have a number that works from there. It adds nobody whom
    /// the person could not reach, and the lists stay as they are: nobody loses their own state or the best independent one.
    pub fn preferring(mut self, ids: &str) -> Self {
        let mut all = self.in_order();
        all.truncate(all.len() - self.without_number.len());
        for id in ids.split(',') {
            if self.first.len() < FIRST {
                self.first.extend(all.iter().find(|contact| contact.id == id));
            }
        }
        self
    }

    /// All of them in the order they are shown: those that were asked for, then two of the state and the best
    /// independent one.
    pub fn in_order(&self) -> Vec<&'d Contact> {
        let mut order = Vec::new();
        order.extend(self.state.iter().take(2));
        order.extend(self.independent.first());
        order.extend(self.state.iter().skip(2));
        order.extend(self.independent.iter().skip(1));
        order.extend(&self.host);
        order.extend(&self.general);
        order.extend(&self.without_number);
        self.put_first(order)
    }

    /// Whom to call first: those that were asked for, then the best of the state, its mission in the country one is in, the best independent one and,
    /// for somebody in danger there, the best of the country itself.
    pub fn first_to_call(&self, in_danger: bool) -> Vec<&'d Contact> {
        let mission = self.state.get(1).filter(|contact| is_mission(contact));
        let host = self.host.first().filter(|_| in_danger);
        let general = self.general.first().filter(|_| self.placed);
        let all = [self.state.first(), mission, self.independent.first(), host, general];
        self.put_first(all.into_iter().flatten().copied().collect())
    }

    /// The few to carry along on paper or in a picture: the own state's mission there, or else the best of that state, the best
    /// independent one, and the best of the country itself, filled up from the others; those that were asked for come in front.
    pub fn to_carry(&self) -> Vec<&'d Contact> {
        let mut few = Vec::new();
        few.extend(self.state.iter().find(|contact| is_mission(contact)).or(self.state.first()));
        few.extend(self.independent.first());
        few.extend(self.host.first());
        few.extend(self.first.iter().chain(&self.in_order()).copied());
        let far = if self.placed { &[][..] } else { &self.general };
        let others = || self.without_number.iter().chain(far);
        let with_number = |contact: &&Contact| !others().any(|other| core::ptr::eq(*other, *contact));
        let mut carried: Vec<&Contact> = Vec::new();
        for contact in few.into_iter().filter(with_number) {
            if carried.len() < CARRIED && !carried.iter().any(|known| core::ptr::eq(*known, contact)) {
                carried.push(contact);
            }
        }
        self.put_first(carried).into_iter().take(CARRIED).collect()
    }

    /// Each contact once, those that were asked for in front.
    fn put_first(&self, mut order: Vec<&'d Contact>) -> Vec<&'d Contact> {
        for contact in self.first.iter().rev() {
            if let Some(at) = order.iter().position(|other| core::ptr::eq(*other, *contact)) {
                order.remove(at);
            }
            order.insert(0, contact);
        }
        order
    }

    /// Whether there is a number for this nationality in this country.
    pub fn has_number(&self) -> bool {
        !(self.state.is_empty() && self.independent.is_empty() && self.host.is_empty())
    }
}

/// Chooses contacts for a nationality (ISO 3166 alpha-2 or `other`) in a country (the same, `other` or unknown).
///
/// A number counts only if it can be dialled, texted or written to from that country. Contacts at home count when
/// they have such a number.
#[inline(never)]
pub fn reach<'d>(directory: &'d Directory, nationality: &str, country: &str) -> Reach<'d> {
    let mut reach = Reach { placed: country != OTHER, ..Reach::default() };
    for contact in &directory.contacts {
        let serves = contact.nationals.as_ref().is_none_or(|nationals| *nationals == nationality);
        let here = contact.country == country;
        let home = contact.country == nationality;
        let side = contact.kind.side();
        if !serves || side == Side::Registry || !(here || (home && side != Side::Host)) {
            continue;
        }
        let list = match side {
            _ if !phones_from(contact, country).any(|_| true) && here => &mut reach.without_number,
            _ if !phones_from(contact, country).any(|_| true) => continue,
            Side::State => &mut reach.state,
            Side::Independent => &mut reach.independent,
            Side::Host | Side::Registry => &mut reach.host,
        };
        list.push(contact);
    }
    if !reach.has_number() {
        let works = |contact: &&Contact| phones_from(contact, country).next().is_some();
        let everybody = |contact: &&Contact| contact.kind == ContactKind::Igo && contact.nationals.is_none();
        reach.general = directory.contacts.iter().filter(everybody).filter(works).collect();
    }
    for list in [
        &mut reach.general,
        &mut reach.state,
        &mut reach.independent,
        &mut reach.host,
        &mut reach.without_number,
    ] {
        sort_by_key(list, |contact| rank(contact, country));
    }
    // The mission in the country one is in stands second at the latest, even if it does not answer day and night.
    if let Some(mission) =
        reach.state.iter().position(|contact| contact.country == country).filter(|at| *at > 1)
    {
        let mission = reach.state.remove(mission);
        reach.state.insert(1, mission);
    }
    reach
}

fn is_mission(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::Embassy | ContactKind::Consulate)
}

/// The numbers of a contact that work from a country, best first.
pub fn phones_from<'c>(contact: &'c Contact, country: &str) -> impl Iterator<Item = &'c Phone> {
    let country = country.to_owned();
    contact.phones.iter().filter(move |phone| phone.works_from(&country) && phone.channel != Channel::Letters)
}

type Rank = (bool, u8, u8, bool, u8, Reverse<Option<Date>>);

/// Who serves everybody first; then around the clock, then WhatsApp, then the rest; then the nearer and the better supported.
fn rank(contact: &Contact, country: &str) -> Rank {
    let answers = match contact.hours {
        Hours::AllDay => 0,
        _ if phones_from(contact, country).any(|phone| phone.whatsapp) => 1,
        Hours::Unknown => 2,
        Hours::Office => 3,
    };
    let kind = match contact.kind {
        ContactKind::Embassy | ContactKind::Emergency => 0,
        ContactKind::Consulate | ContactKind::LabourOffice => 1,
        ContactKind::Ngo | ContactKind::DestinationHotline => 0,
        ContactKind::OriginHotline | ContactKind::Igo | ContactKind::Registry => 2,
    };
    let confidence = contact.confidence as u8;
    (contact.narrow, answers, kind, contact.country != country, confidence, Reverse(contact.newest()))
}

/// The registries of an origin country in the order of the steps: licence, job order, contract, registration.
pub fn registries<'d>(directory: &'d Directory, nationality: &str) -> Vec<&'d Contact> {
    let mut registries: Vec<&Contact> = directory
        .contacts
        .iter()
        .filter(|contact| contact.kind == ContactKind::Registry)
        .filter(|contact| contact.nationals.as_ref().is_some_and(|nationals| *nationals == nationality))
        .collect();
    sort_by_key(&mut registries, |contact| contact.verifies.iter().map(|verifies| step(*verifies)).min());
    registries
}

fn step(verifies: Verifies) -> u8 {
    match verifies {
        Verifies::AgencyLicence => 0,
        Verifies::JobOrder => 1,
        Verifies::Contract => 2,
        Verifies::WorkerRegistration => 3,
        Verifies::Company => 4,
    }
}

/// The registry of an origin country that shows one thing, if there is one.
#[inline(never)]
pub fn registry_for<'d>(directory: &'d Directory, nationality: &str, shows: Verifies) -> Option<&'d Contact> {
    registries(directory, nationality).into_iter().find(|contact| contact.verifies.contains(&shows))
}

/// The lawful ways to find work of an origin country.
pub fn lawful_routes<'d>(directory: &'d Directory, nationality: &str) -> Vec<&'d LawfulRoute> {
    directory.routes.iter().filter(|route| route.origin == nationality).collect()
}

/// Stories that show a sign, those of people of the same origin first.
pub fn stories<'d>(directory: &'d Directory, nationality: &str, sign: &str) -> Vec<&'d Story> {
    let mut stories: Vec<&Story> =
        directory.stories.iter().filter(|story| story.signs.iter().any(|shown| *shown == sign)).collect();
    sort_by_key(&mut stories, |story| story.origin != nationality);
    stories
}

/// Tricks reported from an origin for a destination, the one seen last first. A trick for which the sources name a country
/// counts only there.
pub fn tricks<'d>(directory: &'d Directory, nationality: &str, country: &str) -> Vec<&'d Trick> {
    let fits = |named: &[Id], id: &str| named.is_empty() || named.iter().any(|named| *named == id);
    let tricks = directory.tricks.iter();
    tricks.filter(|trick| fits(&trick.origins, nationality) && fits(&trick.destinations, country)).collect()
}

/// What to say or show in a country, the call for help first.
pub fn phrases<'d>(directory: &'d Directory, country: &str) -> Vec<&'d Phrase> {
    let mut phrases: Vec<&Phrase> = directory
        .phrases
        .iter()
        .filter(|phrase| phrase.countries.iter().any(|spoken| *spoken == country))
        .collect();
    sort_by_key(&mut phrases, |phrase| phrase.means);
    phrases
}

/// The calling code of a country, without `+`.
pub fn calling_code(directory: &Directory, country: &str) -> Option<u16> {
    directory.calling_codes.iter().find(|(known, _)| *known == country).map(|(_, code)| *code)
}

/// The country of a time zone (IANA), as far as it is one that we know numbers in.
pub fn country_of_zone<'d>(directory: &'d Directory, zone: &str) -> Option<&'d Id> {
    directory.zones.iter().find(|(known, _)| known == zone).map(|(_, country)| country)
}

/// What is known of pay for a job in a country: the legal minimum first.
#[inline(never)]
pub fn wages<'d>(directory: &'d Directory, nationality: &str, country: &str, job: &str) -> Vec<&'d Wage> {
    let mut wages: Vec<&Wage> = directory
        .wages
        .iter()
        .filter(|wage| wage.country == country)
        .filter(|wage| wage.jobs.is_empty() || wage.jobs.iter().any(|covered| *covered == job))
        .filter(|wage| !wage.not_jobs.iter().any(|left_out| *left_out == job))
        .filter(|wage| wage.nationality.as_ref().is_none_or(|only| *only == nationality))
        .collect();
    sort_by_key(&mut wages, |wage| (wage.jobs.is_empty(), wage.kind));
    wages
}

/// Where somebody is, or will be: the country to choose contacts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// ISO 3166 alpha-2, `other`, or nothing if not told.
    pub nationality: Option<Id>,
    /// The country the person is in now, if it is known.
    pub now: Option<Id>,
    /// The country the person would go to, if it is known and not the one they are in.
    pub then: Option<Id>,
}

/// Reads from the answers where somebody is. Who has not left yet is at home.
pub fn whereabouts(answers: &Answers) -> Whereabouts {
    let nationality = answers.answer("nationality").cloned();
    if on_help_path(answers) {
        let told = answers.answer("there-country").cloned();
        let now =
            if told.as_ref().is_some_and(|country| *country == "home") { nationality.clone() } else { told };
        return Whereabouts { nationality, now: now.filter(Id::is_country), then: None };
    }
    let then = answers.answer("country").cloned().filter(Id::is_country);
    let now = nationality.clone().filter(Id::is_country);
    Whereabouts { then: then.filter(|country| Some(country) != now.as_ref()), nationality, now }
}

/// The ids of all contacts for these answers in the order they are shown: first where the job is, then at home.
pub fn contact_ids(directory: &Directory, answers: &Answers) -> Vec<Id> {
    let whereabouts = whereabouts(answers);
    let nationality = whereabouts.nationality.as_ref().map_or(OTHER, Id::as_str);
    let mut ids: Vec<Id> = Vec::new();
    for country in [&whereabouts.then, &whereabouts.now].into_iter().flatten() {
        for contact in reach(directory, nationality, country.as_str()).in_order() {
            if !ids.contains(&contact.id) {
                ids.push(contact.id.clone());
            }
        }
    }
    if whereabouts.now.is_none() && whereabouts.then.is_none() {
        ids.extend(reach(directory, nationality, OTHER).in_order().iter().map(|contact| contact.id.clone()));
    }
    ids
}

/// All countries that a question lets people choose.
pub fn countries(flow: &Flow, question: &str) -> Vec<Id> {
    let answers = flow.question(question).map(|question| question.answers.as_slice()).unwrap_or_default();
    answers.iter().map(|answer| answer.id.clone()).filter(Id::is_country).collect()
}
