//! What the origin country offers: lists to look things up in, its rule on fees, lawful ways; and pay there.

use offercheck_core::contacts::{self, OTHER};
use offercheck_core::directory::{Contact, Directory, LawfulRoute, Trick, Verifies};
use offercheck_core::id::Id;

use crate::components::contact_card::{links, number};
use crate::components::icon::picture;
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::words::Ui;

/// How many lists a paper has room for.
const ON_PAPER: usize = 2;
/// How many tricks stand there.
const TRICKS: usize = 3;

/// All of it, once the numbers are here.
pub fn origin(sheet: &mut Sheet) {
    let Some(directory) = sheet.scene.numbers.directory() else { return };
    lists(sheet);
    if sheet.scene.session.answers().answer("country").is_some() {
        sheet.section(Ui::PayHeading, pay);
    }
    sheet.section(Ui::TricksHeading, |sheet| tricks(sheet, directory));
    sheet.section(Ui::LawHeading, rules);
    sheet.section(Ui::RoutesHeading, |sheet| {
        picture(sheet, &["routes"]);
        routes(sheet, directory);
    });
}

/// The lists to look things up in.
pub fn lists(sheet: &mut Sheet) {
    if let Some(directory) = sheet.scene.numbers.directory() {
        sheet.section(Ui::RegistryHeading, |sheet| registries(sheet, directory));
    }
}

/// The same in a few lines, for paper: names and addresses.
pub fn registry_names(sheet: &mut Sheet) {
    let Some(directory) = sheet.scene.numbers.directory() else { return };
    let home = sheet.scene.corridor().0;
    let registries = contacts::registries(directory, home.as_ref().map_or(OTHER, Id::as_str));
    for contact in registries.iter().take(ON_PAPER) {
        sheet.open("p", "");
        sheet.text(sheet.scene.texts().of("contact", contact.id.as_str(), ""));
        if let Some(web) = &contact.web {
            sheet.text(" ");
            sheet.leaf("span", "address", parts::readable(web));
        }
        sheet.close();
    }
    sheet.leaf_ui("p", "meta", if registries.is_empty() { Ui::RegistryNone } else { Ui::RegistryNotProof });
}

/// How to look up the licence and the job order, and how to read the answer.
fn registries(sheet: &mut Sheet, directory: &Directory) {
    let registries = contacts::registries(directory, sheet.scene.nationality());
    sheet.leaf_ui("p", "help", Ui::RegistryLead);
    if registries.is_empty() {
        sheet.leaf_ui("p", "", Ui::RegistryNone);
    }
    for contact in registries {
        registry(sheet, contact);
    }
    sheet.leaf_ui("p", "do", Ui::RegistryNotProof);
}

fn registry(sheet: &mut Sheet, contact: &Contact) {
    let (texts, id) = (sheet.scene.texts(), contact.id.as_str());
    sheet.open("article", "card");
    sheet.attr(Attr::DataContact, id);
    sheet.leaf("h3", "", texts.of("contact", id, ""));
    sheet.open("ul", "");
    for verifies in &contact.verifies {
        sheet.leaf_ui("li", "", shows(*verifies));
    }
    sheet.close();
    for part in [".how", ".note"] {
        if let Some(words) = texts.find("contact", id, part) {
            sheet.leaf("p", "note", words);
        }
    }
    links(sheet, contact);
    for phone in &contact.phones {
        number(sheet, phone);
    }
    parts::sources(sheet, &contact.sources);
    sheet.close();
}

fn shows(verifies: Verifies) -> Ui {
    match verifies {
        Verifies::AgencyLicence => Ui::ShowsAgencyLicence,
        Verifies::JobOrder => Ui::ShowsJobOrder,
        Verifies::Contract => Ui::ShowsContract,
        Verifies::WorkerRegistration => Ui::ShowsWorkerRegistration,
        Verifies::Company => Ui::ShowsCompany,
    }
}

/// Legal and usual pay beside the promise, or that there is no figure.
fn pay(sheet: &mut Sheet) {
    let wages = sheet.scene.wages();
    if wages.is_empty() {
        return sheet.leaf_ui("p", "", Ui::PayNone);
    }
    sheet.open("div", "card");
    for wage in wages {
        sheet.open("div", "fact");
        sheet.leaf("p", "", sheet.scene.texts().of("wage", wage.id.as_str(), ""));
        parts::sources(sheet, &wage.sources);
        sheet.close();
    }
    sheet.close();
}

/// Tricks reported on this way, those that show a sign of this offer first.
fn tricks(sheet: &mut Sheet, directory: &Directory) {
    let scene = sheet.scene;
    let country = scene.session.answers().answer("country").map_or(OTHER, Id::as_str);
    let mut tricks = contacts::tricks(directory, scene.nationality(), country);
    let shown_here =
        |trick: &Trick| scene.assessment.signs.iter().any(|raised| trick.signs.contains(&raised.sign));
    offercheck_core::order::sort_by_key(&mut tricks, |trick| !shown_here(trick));
    for trick in tricks.into_iter().take(TRICKS) {
        let (texts, id) = (scene.texts(), trick.id.as_str());
        sheet.open("article", "card trick");
        sheet.leaf("p", "", texts.of("trick", id, ""));
        sheet.leaf("p", "do", texts.of("trick", id, ".see-through"));
        sheet.leaf("p", "meta", &texts.ui_with(Ui::TrickSeen, &scene.walk.locale.date(trick.last_seen)));
        parts::sources(sheet, &trick.sources);
        sheet.close();
    }
}

/// What the origin country's rule on fees is, in a few words, and where to check.
fn rules(sheet: &mut Sheet) {
    let nationality = sheet.scene.nationality();
    for part in [".short", ".check"] {
        if let Some(line) = sheet.scene.texts().find("origin", nationality, part) {
            sheet.leaf("p", "", line);
        }
    }
}

/// The lawful ways to find work abroad.
fn routes(sheet: &mut Sheet, directory: &Directory) {
    let routes = contacts::lawful_routes(directory, sheet.scene.nationality());
    if routes.is_empty() {
        sheet.leaf_ui("p", "", Ui::RoutesNone);
    }
    for route in routes {
        lawful_route(sheet, route);
    }
}

fn lawful_route(sheet: &mut Sheet, route: &LawfulRoute) {
    sheet.open("details", "card route");
    let texts = sheet.scene.texts();
    sheet.leaf("summary", "", texts.of("route", route.id.as_str(), ".name"));
    sheet.leaf("p", "", sheet.scene.texts().of("route", route.id.as_str(), ""));
    if let Some(url) = &route.url {
        sheet.within("p", "", |sheet| parts::link(sheet, url));
    }
    if let Some(phone) = &route.phone {
        sheet.leaf("p", "num small", phone);
    }
    if let Some(place) = &route.place {
        sheet.leaf("p", "meta", place);
    }
    parts::sources(sheet, &route.sources);
    sheet.close();
}
