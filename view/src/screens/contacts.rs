//! Numbers to call, for one passport in one country.

use offercheck_core::contacts::{OTHER, Reach, Whereabouts, countries};
use offercheck_core::directory::{Contact, Directory};
use offercheck_core::id::Id;
use offercheck_core::locale::halves;

use super::help::nothing_here;
use crate::components::contact_card::contact_card;
use crate::components::parts;
use crate::components::sheet::{Attr, Part, Sheet};
use crate::scene::Scene;
use crate::session::LookUp;
use crate::words::Ui;

/// How many contacts of a country stand open; the others unfold.
const OPEN_CONTACTS: usize = 4;

#[inline(never)]
pub fn contacts(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let told = scene.whereabouts();
    let chosen = scene.session.look_up();
    let nationality = chosen.and_then(|look_up| look_up.nationality.as_ref()).or(told.nationality.as_ref());
    let country = chosen.and_then(|look_up| look_up.country.as_ref());
    parts::title(sheet, scene.ui(Ui::ContactsHeading));
    sheet.leaf_ui("p", "help", Ui::ContactsLead);
    choosers(
        sheet,
        &LookUp {
            nationality: nationality.cloned(),
            country: country.or(told.then.as_ref()).or(told.now.as_ref()).cloned(),
        },
    );
    if let Some(directory) = scene.numbers.directory() {
        let mut home = nationality.map_or(OTHER, Id::as_str);
        let mut places = match country {
            Some(country) => looked_up(country, home),
            None => places(&told, nationality),
        };
        if nationality.is_none() && places.is_empty() {
            sheet.leaf_ui("p", "", Ui::ChooseFirst);
            // Nothing is answered for anybody, but the page around may know who comes.
            let wished = scene.session.options();
            if let Some(from) = &wished.from {
                home = from.as_str();
                places.extend(wished.to.as_ref().map(|to| (to.as_str(), Where::There)));
                places.push((home, Where::Home));
                sheet.leaf("h2", "", &[scene.ui(Ui::Passport), ": ", name(scene, home)].concat());
            }
        }
        lists(sheet, directory, home, &places);
        parts::take(sheet);
    }
    sheet.section(Ui::NobodyHeading, |sheet| {
        parts::text_steps(sheet, &[Ui::NobodyNext, Ui::NobodyWrite, Ui::NobodyAgain, Ui::NobodyHome]);
    });
    sheet.leaf_ui("p", "promise", Ui::CallShows);
}

/// How a country stands to the person.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    /// They are there now.
    Now,
    /// They would be there, or somebody looks it up.
    There,
    /// They are at home.
    Home,
}

/// The country that was looked up, and home.
fn looked_up<'a>(country: &'a Id, home: &'a str) -> Vec<(&'a str, Where)> {
    let mut places = vec![(country.as_str(), Where::There)];
    if home != OTHER && *country != home {
        places.push((home, Where::Home));
    }
    places
}

/// Where the person told that they are, or would be.
fn places<'a>(told: &'a Whereabouts, nationality: Option<&Id>) -> Vec<(&'a str, Where)> {
    let mut places = Vec::new();
    places.extend(told.then.as_ref().map(|then| (then.as_str(), Where::There)));
    if let Some(now) = &told.now {
        let at_home = Some(now) == nationality;
        places.push((now.as_str(), if at_home { Where::Home } else { Where::Now }));
    }
    places
}

fn lists(sheet: &mut Sheet, directory: &Directory, home: &str, places: &[(&str, Where)]) {
    let scene = sheet.scene;
    if places.is_empty() {
        offices(sheet, scene.ui(Ui::General), &scene.reach(directory, home, OTHER), OTHER);
    }
    for (country, place) in places {
        let name = name(scene, country);
        let heading = match place {
            Where::Now => scene.texts().ui_with(Ui::InCountryNow, name),
            Where::There => scene.texts().ui_with(Ui::InCountry, name),
            Where::Home => scene.ui(Ui::FromHome).to_owned(),
        };
        offices(sheet, &heading, &scene.reach(directory, home, country), country);
    }
}

fn name<'s>(scene: &Scene<'s>, country: &str) -> &'s str {
    scene.country(country).unwrap_or_else(|| scene.texts().of("q", "country", "-other"))
}

/// The contacts of one country: a few open, the others folded, offices without a number last.
fn offices(sheet: &mut Sheet, heading: &str, reach: &Reach, country: &str) {
    let scene = sheet.scene;
    let with_number = reach.in_order();
    let with_number = with_number.get(..with_number.len() - reach.without_number.len()).unwrap_or_default();
    // Who was put first hides nobody who would stand open without them.
    let open = OPEN_CONTACTS + reach.first.len();
    let (open, folded) = with_number.split_at(with_number.len().min(open));
    sheet.section_headed(heading, |sheet| {
        if !reach.has_number() && country != OTHER {
            nothing_here(sheet, country);
        }
        cards(sheet, open, country);
        if !folded.is_empty() {
            let more = scene.texts().ui_count(Ui::MoreNumbers, folded.len());
            parts::fold(sheet, &more, |sheet| cards(sheet, folded, country));
        }
        if !reach.without_number.is_empty() {
            let summary = scene.ui(Ui::WithoutNumber);
            parts::fold(sheet, summary, |sheet| cards(sheet, &reach.without_number, country));
        }
    });
}

fn cards(sheet: &mut Sheet, contacts: &[&Contact], country: &str) {
    for contact in contacts {
        contact_card(sheet, contact, country);
    }
}

/// Two lists to choose from; choosing here leaves the answers alone.
fn choosers(sheet: &mut Sheet, look_up: &LookUp) {
    sheet.open("div", "choosers");
    chooser(sheet, "nationality", Ui::Passport, look_up, Part::Nationality);
    chooser(sheet, "there-country", Ui::Where, look_up, Part::Country);
    sheet.close();
}

fn chooser(sheet: &mut Sheet, question: &'static str, label: Ui, look_up: &LookUp, part: Part) {
    let scene = sheet.scene;
    let listed = countries(&scene.walk.flow, question);
    let current = match part {
        Part::Nationality => &look_up.nationality,
        Part::Country => &look_up.country,
    };
    let current = current.as_ref().map_or("", Id::as_str);
    sheet.open("label", "");
    sheet.leaf_ui("span", "", label);
    sheet.open("select", "");
    sheet.attr(Attr::DataChoose, question);
    sheet.on_choice(look_up.clone(), part);
    option(sheet, "", scene.ui(Ui::Choose), current);
    let mut known = current.is_empty() || current == OTHER;
    for id in &listed {
        known |= *id == current;
        option(sheet, id.as_str(), name(scene, id.as_str()), current);
    }
    if !known {
        option(sheet, current, name(scene, current), current);
    }
    option(sheet, OTHER, name(scene, OTHER), current);
    sheet.close();
    sheet.close();
}

fn option(sheet: &mut Sheet, value: &str, label: &str, current: &str) {
    sheet.open("option", "");
    sheet.attr(Attr::Value, value);
    if value == current {
        sheet.attr(Attr::Selected, "selected");
    }
    // A line of a list holds no elements, so one language must do.
    sheet.text(halves(label).0);
    sheet.close();
}
