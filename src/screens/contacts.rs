//! Numbers to call, for one passport in one country.

use offercheck_core::contacts::{Reach, Whereabouts, countries, reach};
use offercheck_core::directory::{Contact, Directory};
use offercheck_core::id::Id;
use yew::{Html, html};

use super::help::{failed, nothing_here};
use crate::browser::page::chosen;
use crate::components::contact_card::contact_card;
use crate::components::parts;
use crate::scene::{Loaded, Scene, Tap, other};
use crate::session::{Action, LookUp};
use crate::words::Ui;

/// How many contacts of a country stand open; the others unfold.
const OPEN_CONTACTS: usize = 4;

pub fn contacts(scene: &Scene) -> Html {
    let told = scene.whereabouts();
    let chosen = scene.session.look_up();
    let nationality = chosen.and_then(|look_up| look_up.nationality.clone()).or(told.nationality.clone());
    let country = chosen.and_then(|look_up| look_up.country.clone());
    let look_up = LookUp {
        nationality: nationality.clone(),
        country: country.clone().or_else(|| told.then.clone()).or_else(|| told.now.clone()),
    };
    let places = match country {
        Some(country) => {
            let home = nationality.clone().filter(|home| *home != country);
            vec![(country, Where::There), (home.unwrap_or_else(other), Where::Home)]
        }
        None => places(told, nationality.as_ref()),
    };
    html! {
        <>
            <h1 tabindex="-1">{ scene.ui(Ui::ContactsHeading) }</h1>
            <p class="help">{ scene.ui(Ui::ContactsLead) }</p>
            { choosers(scene, &look_up) }
            { match scene.numbers {
                Loaded::Here(numbers) => lists(scene, &numbers.directory, nationality, places),
                Loaded::Coming => html! { <p class="meta">{ scene.ui(Ui::NumbersComing) }</p> },
                Loaded::Failed => failed(scene),
            } }
            { parts::section(scene.ui(Ui::NobodyHeading), vec![parts::steps(
                [Ui::NobodyNext, Ui::NobodyWrite, Ui::NobodyAgain, Ui::NobodyHome].map(|step| html! { scene.ui(step) }).to_vec(),
            )]) }
            <p class="promise">{ scene.ui(Ui::CallShows) }</p>
        </>
    }
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

fn places(told: Whereabouts, nationality: Option<&Id>) -> Vec<(Id, Where)> {
    let mut places = Vec::new();
    if let Some(then) = told.then {
        places.push((then, Where::There));
    }
    if let Some(now) = told.now {
        let at_home = Some(&now) == nationality;
        places.push((now, if at_home { Where::Home } else { Where::Now }));
    }
    places
}

fn lists(scene: &Scene, directory: &Directory, nationality: Option<Id>, places: Vec<(Id, Where)>) -> Html {
    let chosen = nationality.is_some() || !places.is_empty();
    let nationality = nationality.unwrap_or_else(other);
    let places: Vec<_> =
        places.into_iter().filter(|(country, place)| *place != Where::Home || *country != "other").collect();
    if places.is_empty() {
        let general = reach(directory, nationality.as_str(), "other");
        return html! {
            <>
                if !chosen {
                    <p>{ scene.ui(Ui::ChooseFirst) }</p>
                }
                { list(scene, scene.ui(Ui::General).to_owned(), &general, &other()) }
            </>
        };
    }
    let lists = places.into_iter().map(|(country, place)| {
        let name = scene.country(&country).unwrap_or_else(|| scene.texts().get("q-country-other"));
        let heading = match place {
            Where::Now => scene.texts().ui_with(Ui::InCountryNow, name),
            Where::There => scene.texts().ui_with(Ui::InCountry, name),
            Where::Home => scene.ui(Ui::FromHome).to_owned(),
        };
        list(scene, heading, &reach(directory, nationality.as_str(), country.as_str()), &country)
    });
    html! { <>{ for lists }</> }
}

/// The contacts of one country: a few open, the others folded, offices without a number last.
fn list(scene: &Scene, heading: String, reach: &Reach, country: &Id) -> Html {
    let cards = |contacts: &[&Contact]| -> Vec<Html> {
        contacts.iter().map(|contact| contact_card(scene, contact, country.as_str())).collect()
    };
    let with_number: Vec<&Contact> =
        reach.in_order().into_iter().filter(|contact| !reach.without_number.contains(contact)).collect();
    let (open, folded) = with_number.split_at(with_number.len().min(OPEN_CONTACTS));
    html! {
        <section>
            <h2>{ heading }</h2>
            if !reach.has_number() {
                <p>{ nothing_here(scene, country) }</p>
            }
            { for cards(open) }
            if !folded.is_empty() {
                { parts::fold(scene.texts().ui_with(Ui::MoreNumbers, &folded.len().to_string()), html! { <>{ for cards(folded) }</> }) }
            }
            if !reach.without_number.is_empty() {
                { parts::fold(scene.ui(Ui::WithoutNumber).to_owned(), html! { <>{ for cards(&reach.without_number) }</> }) }
            }
        </section>
    }
}

/// Two lists to choose from; choosing here leaves the answers alone.
fn choosers(scene: &Scene, look_up: &LookUp) -> Html {
    let of = |nationality: Option<Id>, country: Option<Id>| {
        Tap::Do(Action::LookUp(LookUp { nationality, country }))
    };
    let passport = {
        let country = look_up.country.clone();
        scene.tap.reform(move |event| of(chosen(&event), country.clone()))
    };
    let place = {
        let nationality = look_up.nationality.clone();
        scene.tap.reform(move |event| of(nationality.clone(), chosen(&event)))
    };
    html! {
        <div class="choosers">
            { chooser(scene, "nationality", scene.ui(Ui::Passport), look_up.nationality.as_ref(), passport) }
            { chooser(scene, "there-country", scene.ui(Ui::Where), look_up.country.as_ref(), place) }
        </div>
    }
}

fn chooser(
    scene: &Scene,
    question: &'static str,
    label: &str,
    current: Option<&Id>,
    on: yew::Callback<yew::Event>,
) -> Html {
    let listed = countries(&scene.walk.flow, question);
    let rest =
        current.into_iter().filter(|current| !listed.contains(current) && **current != "other").cloned();
    let all: Vec<Id> = listed.iter().cloned().chain(rest).collect();
    let options = all.iter().map(|id| {
        html! { <option value={id.to_string()} selected={current == Some(id)}>{ scene.country(id).unwrap_or_default() }</option> }
    });
    html! {
        <label>
            <span>{ label }</span>
            <select data-choose={question} onchange={on}>
                <option value="" selected={current.is_none()}>{ scene.ui(Ui::Choose) }</option>
                { for options }
                <option value="other" selected={current.is_some_and(|current| *current == "other")}>{ scene.texts().get("q-country-other") }</option>
            </select>
        </label>
    }
}
