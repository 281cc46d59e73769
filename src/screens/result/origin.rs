//! What the origin country offers: lists to look things up in, its rule on fees, lawful ways; and pay there.

use offercheck_core::contacts;
use offercheck_core::directory::{Contact, Directory, LawfulRoute, Verifies};
use yew::Html;

use crate::components::contact_card::{links, number};
use crate::components::element::el;
use crate::components::parts;
use crate::scene::Scene;
use crate::words::Ui;

/// All of it, once the numbers are here.
pub fn origin(scene: &Scene) -> Vec<Html> {
    let Some(directory) = scene.numbers.directory() else { return Vec::new() };
    vec![registries(scene, directory), pay(scene), rules(scene), routes(scene, directory)]
}

/// How to look up the licence and the job order, and how to read the answer.
fn registries(scene: &Scene, directory: &Directory) -> Html {
    let registries = contacts::registries(directory, scene.nationality().as_str());
    let mut content = vec![parts::p("help", scene.ui(Ui::RegistryLead))];
    if registries.is_empty() {
        content.push(parts::p("", scene.ui(Ui::RegistryNone)));
    }
    content.extend(registries.into_iter().map(|contact| registry(scene, contact)));
    content.push(parts::p("do", scene.ui(Ui::RegistryNotProof)));
    parts::section(scene.ui(Ui::RegistryHeading), content)
}

fn registry(scene: &Scene, contact: &Contact) -> Html {
    let texts = scene.texts();
    let key = format!("contact-{}", contact.id);
    let shows = contact.verifies.iter().map(|verifies| el("li", "").text(scene.ui(shows(*verifies))).html());
    let mut card = el("article", "card")
        .attr("data-contact", contact.id.as_str())
        .with(el("h4", "").text(texts.get(&key)))
        .with(el("ul", "").all(shows.collect()));
    for part in ["how", "note"] {
        if let Some(words) = texts.find(&format!("{key}.{part}")) {
            card = card.node(parts::p("note", words));
        }
    }
    card.with_some(links(scene, contact))
        .all(contact.phones.iter().map(|phone| number(scene, phone)).collect())
        .node(parts::sources(scene, &contact.sources))
        .html()
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
fn pay(scene: &Scene) -> Html {
    if scene.session.answers().answer("country").is_none() {
        return Html::default();
    }
    let wages = scene.wages();
    let lines = wages.iter().map(|wage| {
        let words = scene.texts().get(&format!("wage-{}", wage.id));
        el("div", "fact").node(parts::p("", words)).node(parts::sources(scene, &wage.sources)).html()
    });
    let content = if wages.is_empty() {
        parts::p("", scene.ui(Ui::PayNone))
    } else {
        el("div", "card").all(lines.collect()).html()
    };
    parts::section(scene.ui(Ui::PayHeading), vec![content])
}

/// What the origin country's rule on fees is, in a few words, and where to check.
fn rules(scene: &Scene) -> Html {
    let key = format!("origin-{}", scene.nationality());
    let lines = ["short", "check"].iter().filter_map(|part| scene.texts().find(&format!("{key}.{part}")));
    parts::section(scene.ui(Ui::LawHeading), lines.map(|line| parts::p("", line)).collect())
}

/// The lawful ways to find work abroad.
fn routes(scene: &Scene, directory: &Directory) -> Html {
    let routes = contacts::lawful_routes(directory, scene.nationality().as_str());
    if routes.is_empty() {
        return parts::section(scene.ui(Ui::RoutesHeading), vec![parts::p("", scene.ui(Ui::RoutesNone))]);
    }
    let cards = routes.into_iter().map(|route| lawful_route(scene, route));
    parts::section(scene.ui(Ui::RoutesHeading), cards.collect())
}

fn lawful_route(scene: &Scene, route: &LawfulRoute) -> Html {
    let mut card = el("details", "card route")
        .with(el("summary", "").with(el("bdi", "").text(&route.name)))
        .node(parts::p("", scene.texts().get(&format!("route-{}", route.id))));
    if let Some(url) = &route.url {
        card = card.with(el("p", "").with(parts::link(url)));
    }
    if let Some(phone) = &route.phone {
        card = card.node(parts::p("num small", phone));
    }
    if let Some(place) = &route.place {
        card = card.node(parts::p("meta", place));
    }
    card.node(parts::sources(scene, &route.sources)).html()
}
