//! Numbers to call, for one passport in one country.

use offercheck_core::contacts::{Reach, Whereabouts, countries, reach};
use offercheck_core::directory::{Contact, Directory};
use offercheck_core::id::Id;
use yew::{Callback, Event, Html, html};

use super::help::{failed, nothing_here};
use crate::browser::page::chosen;
use crate::components::contact_card::contact_card;
use crate::components::element::{el, list};
use crate::components::parts;
use crate::scene::{Loaded, Scene, Tap, other};
use crate::session::{Action, LookUp};
use crate::words::Ui;

/// How many contacts of a country stand open; the others unfold.
const OPEN_CONTACTS: usize = 4;

pub fn contacts(scene: &Scene) -> Vec<Html> {
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
    let mut content = vec![
        parts::title(scene.ui(Ui::ContactsHeading)),
        parts::p("help", scene.ui(Ui::ContactsLead)),
        choosers(scene, &look_up),
    ];
    match scene.numbers {
        Loaded::Here(numbers) => content.extend(lists(scene, &numbers.directory, nationality, places)),
        Loaded::Coming => content.push(parts::p("meta", scene.ui(Ui::NumbersComing))),
        Loaded::Failed => content.extend(failed(scene)),
    }
    let steps = [Ui::NobodyNext, Ui::NobodyWrite, Ui::NobodyAgain, Ui::NobodyHome];
    content.push(parts::section(scene.ui(Ui::NobodyHeading), vec![parts::text_steps(scene, &steps)]));
    content.push(parts::p("promise", scene.ui(Ui::CallShows)));
    content
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

fn lists(
    scene: &Scene,
    directory: &Directory,
    nationality: Option<Id>,
    mut places: Vec<(Id, Where)>,
) -> Vec<Html> {
    let chosen = nationality.is_some() || !places.is_empty();
    let nationality = nationality.unwrap_or_else(other);
    places.retain(|(country, place)| *place != Where::Home || *country != "other");
    let mut content = Vec::new();
    if places.is_empty() {
        if !chosen {
            content.push(parts::p("", scene.ui(Ui::ChooseFirst)));
        }
        let general = reach(directory, nationality.as_str(), "other");
        content.push(offices(scene, scene.ui(Ui::General), &general, &other()));
        return content;
    }
    for (country, place) in places {
        let name = scene.country(&country).unwrap_or_else(|| scene.texts().get("q-country-other"));
        let heading = match place {
            Where::Now => scene.texts().ui_with(Ui::InCountryNow, name),
            Where::There => scene.texts().ui_with(Ui::InCountry, name),
            Where::Home => scene.ui(Ui::FromHome).to_owned(),
        };
        let reach = reach(directory, nationality.as_str(), country.as_str());
        content.push(offices(scene, &heading, &reach, &country));
    }
    content
}

/// The contacts of one country: a few open, the others folded, offices without a number last.
fn offices(scene: &Scene, heading: &str, reach: &Reach, country: &Id) -> Html {
    let cards = |contacts: &[&Contact]| -> Vec<Html> {
        contacts.iter().map(|contact| contact_card(scene, contact, country.as_str())).collect()
    };
    let with_number: Vec<&Contact> =
        reach.in_order().into_iter().filter(|contact| !reach.without_number.contains(contact)).collect();
    let (open, folded) = with_number.split_at(with_number.len().min(OPEN_CONTACTS));
    let mut content = Vec::new();
    if !reach.has_number() {
        content.push(parts::p("", &nothing_here(scene, country)));
    }
    content.extend(cards(open));
    if !folded.is_empty() {
        let more = scene.texts().ui_with(Ui::MoreNumbers, &folded.len().to_string());
        content.push(parts::fold(&more, cards(folded)));
    }
    if !reach.without_number.is_empty() {
        content.push(parts::fold(scene.ui(Ui::WithoutNumber), cards(&reach.without_number)));
    }
    parts::section(heading, content)
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
    el("div", "choosers")
        .node(chooser(scene, "nationality", scene.ui(Ui::Passport), look_up.nationality.as_ref(), passport))
        .node(chooser(scene, "there-country", scene.ui(Ui::Where), look_up.country.as_ref(), place))
        .html()
}

fn chooser(
    scene: &Scene,
    question: &'static str,
    label: &str,
    current: Option<&Id>,
    on: Callback<Event>,
) -> Html {
    let listed = countries(&scene.walk.flow, question);
    let rest =
        current.into_iter().filter(|current| !listed.contains(current) && **current != "other").cloned();
    let mut options = vec![option("", scene.ui(Ui::Choose), current.is_none())];
    for id in listed.iter().cloned().chain(rest) {
        options.push(option(id.as_str(), scene.country(&id).unwrap_or_default(), current == Some(&id)));
    }
    let another = current.is_some_and(|current| *current == "other");
    options.push(option("other", scene.texts().get("q-country-other"), another));
    html! {
        <label><span>{ label }</span><select data-choose={question} onchange={on}>{ list(options) }</select></label>
    }
}

fn option(value: &str, label: &str, selected: bool) -> Html {
    let option = el("option", "").attr("value", value);
    let option = if selected { option.attr("selected", "selected") } else { option };
    option.text(label).html()
}
