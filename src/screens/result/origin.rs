//! What the origin country offers: lists to look things up in, rules on fees and papers, lawful ways; and pay there.

use offercheck_core::contacts;
use offercheck_core::directory::{Contact, LawfulRoute, Source, Verifies};
use offercheck_core::id::Id;
use yew::{Html, html};

use crate::components::contact_card::number;
use crate::components::parts;
use crate::scene::Scene;
use crate::words::Ui;

/// How to look up the licence and the job order, and how to read the answer.
pub fn registries(scene: &Scene) -> Html {
    let Some(directory) = scene.numbers.directory() else { return Html::default() };
    let registries = contacts::registries(directory, scene.nationality().as_str());
    html! {
        <section>
            <h2>{ scene.ui(Ui::RegistryHeading) }</h2>
            <p class="help">{ scene.ui(Ui::RegistryLead) }</p>
            if registries.is_empty() {
                <p>{ scene.ui(Ui::RegistryNone) }</p>
            }
            { for registries.into_iter().map(|contact| registry(scene, contact)) }
            <p class="do">{ scene.ui(Ui::RegistryNotProof) }</p>
        </section>
    }
}

fn registry(scene: &Scene, contact: &Contact) -> Html {
    let texts = scene.texts();
    let key = format!("contact-{}", contact.id);
    let shows = contact.verifies.iter().map(|verifies| html! { <li>{ scene.ui(shows(*verifies)) }</li> });
    let phones = contact.phones.iter().map(|phone| number(scene, phone));
    html! {
        <article class="card" data-contact={contact.id.to_string()}>
            <h4>{ texts.get(&key) }</h4>
            <ul>{ for shows }</ul>
            if let Some(how) = texts.find(&format!("{key}.how")) {
                <p>{ how }</p>
            }
            if let Some(note) = texts.find(&format!("{key}.note")) {
                <p class="note">{ note }</p>
            }
            if let Some(web) = &contact.web {
                <p><a href={web.clone()} target="_blank" rel="noopener noreferrer">{ parts::readable(web) }</a></p>
            }
            { for phones }
            { parts::sources(scene, &contact.sources) }
        </article>
    }
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
pub fn pay(scene: &Scene) -> Html {
    if scene.numbers.directory().is_none() || scene.session.answers().answer("country").is_none() {
        return Html::default();
    }
    let wages = scene.wages();
    let lines = wages.iter().map(|wage| {
        html! {
            <div class="fact">
                <p>{ scene.texts().get(&format!("wage-{}", wage.id)) }</p>
                { parts::sources(scene, &wage.sources) }
            </div>
        }
    });
    html! {
        <section class="pay">
            <h2>{ scene.ui(Ui::PayHeading) }</h2>
            if wages.is_empty() {
                <p>{ scene.ui(Ui::PayNone) }</p>
            } else {
                <div class="card">{ for lines }</div>
            }
        </section>
    }
}

/// What the origin country's rules say on fees and papers.
pub fn rules(scene: &Scene) -> Html {
    let Some(directory) = scene.numbers.directory() else { return Html::default() };
    let nationality = scene.nationality();
    let Some(rules) = directory.rules.iter().find(|rules| rules.origin == nationality) else {
        return Html::default();
    };
    let fact = |(id, sources): &(Id, Vec<Source>)| {
        html! {
            <div class="fact">
                <p>{ scene.texts().get(id.as_str()) }</p>
                { parts::sources(scene, sources) }
            </div>
        }
    };
    html! {
        <section>
            <h2>{ scene.ui(Ui::LawHeading) }</h2>
            <p>{ scene.texts().get(&format!("origin-{nationality}.short")) }</p>
            { parts::fold(scene.ui(Ui::FeeHeading).to_owned(), html! { <>{ for rules.fees.iter().map(fact) }</> }) }
            { parts::fold(scene.ui(Ui::PaperHeading).to_owned(), html! { <>{ for rules.papers.iter().map(fact) }</> }) }
        </section>
    }
}

/// The lawful ways to find work abroad.
pub fn routes(scene: &Scene) -> Html {
    let Some(directory) = scene.numbers.directory() else { return Html::default() };
    let routes = contacts::lawful_routes(directory, scene.nationality().as_str());
    html! {
        <section>
            <h2>{ scene.ui(Ui::RoutesHeading) }</h2>
            if routes.is_empty() {
                <p>{ scene.ui(Ui::RoutesNone) }</p>
            }
            { for routes.into_iter().map(|route| lawful_route(scene, route)) }
        </section>
    }
}

fn lawful_route(scene: &Scene, route: &LawfulRoute) -> Html {
    let link = route.url.as_ref().map(|url| {
        html! { <p><a href={url.clone()} target="_blank" rel="noopener noreferrer">{ parts::readable(url) }</a></p> }
    });
    html! {
        <details class="card route">
            <summary><bdi>{ &route.name }</bdi></summary>
            <p>{ scene.texts().get(&format!("route-{}", route.id)) }</p>
            { for link }
            { for route.phone.iter().map(|phone| html! { <p class="num small">{ phone }</p> }) }
            { for route.place.iter().map(|place| html! { <p class="meta">{ place }</p> }) }
            { parts::sources(scene, &route.sources) }
        </details>
    }
}
