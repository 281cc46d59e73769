//! What the answers come to, and what to do about it. It ends on steps.

mod origin;
mod points;

use offercheck_core::assess::{Assessment, Raised};
use offercheck_core::contacts::reach;
use offercheck_core::directory::Contact;
use offercheck_core::flow::on_help_path;
use offercheck_core::level::{Level, OfferLevel, Severity};
use yew::{Html, html};

use crate::components::contact_card::contact_card;
use crate::components::level_card::level_card;
use crate::components::parts;
use crate::components::sign_card::sign_card;
use crate::scene::{Scene, other};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// How many signs stand open; the others unfold.
const OPEN_SIGNS: usize = 5;

pub fn result(scene: &Scene) -> Html {
    let assessment = scene.assessment;
    let help = on_help_path(scene.session.answers());
    html! {
        <>
            { level_card(scene, assessment.level, &level_text(scene, assessment)) }
            { so_far(scene, assessment) }
            if scene.about_other() {
                <p class="meta">{ scene.ui(Ui::MeansWorker) }</p>
            }
            { parts::section(scene.ui(Ui::DoNow), vec![do_now(scene, assessment)]) }
            { signs(scene, assessment) }
            { points::open(scene, assessment) }
            { points::looked_right(scene, assessment) }
            if !help {
                { origin::registries(scene) }
                { origin::pay(scene) }
                { origin::rules(scene) }
                { origin::routes(scene) }
            }
            { next(scene) }
        </>
    }
}

/// The text of the level; another one where nothing bad was said and only too little is known.
fn level_text(scene: &Scene, assessment: &Assessment) -> String {
    let name = assessment.level.name();
    let unknown = assessment.level == Level::Offer(OfferLevel::DoNotGoYet) && assessment.only_unknown();
    let key = if unknown { format!("level-{name}.text-unknown") } else { format!("level-{name}.text") };
    scene.texts().get(&key).to_owned()
}

/// A line and a way on while questions are still to be asked.
fn so_far(scene: &Scene, assessment: &Assessment) -> Html {
    let left = assessment.open.iter().filter(|point| point.not_asked_yet && point.closure.is_none()).count();
    if left == 0 {
        return Html::default();
    }
    html! {
        <div class="so-far">
            <p>{ scene.texts().ui_with(Ui::SoFar, &left.to_string()) }</p>
            { parts::button("more", "ghost", scene.ui(Ui::More), scene.on(Action::More)) }
        </div>
    }
}

/// The steps of the level: the first, the call with its numbers, then the others.
fn do_now(scene: &Scene, assessment: &Assessment) -> Html {
    let texts = scene.texts();
    let name = assessment.level.name();
    let step = |part: &str| texts.find(&format!("level-{name}.{part}")).map(|text| html! { text });
    let call = texts.find(&format!("level-{name}.call")).map(|text| {
        html! { <>{ text }{ for callable(scene).into_iter().map(|(contact, from)| contact_card(scene, contact, &from)) }</> }
    });
    let steps = [step("first"), call, step("then"), step("last")];
    parts::steps(steps.into_iter().flatten().collect())
}

/// Whom to call now: one of the person's own state and one independent; in danger the host country's line first.
fn callable<'a>(scene: &Scene<'a>) -> Vec<(&'a Contact, String)> {
    let Some(directory) = scene.numbers.directory() else { return Vec::new() };
    let whereabouts = scene.whereabouts();
    let nationality = whereabouts.nationality.unwrap_or_else(other);
    let now = whereabouts.now.unwrap_or_else(other);
    let reach = reach(directory, nationality.as_str(), now.as_str());
    let mut contacts: Vec<&Contact> = Vec::new();
    contacts.extend(reach.state.first());
    contacts.extend(reach.independent.first());
    if on_help_path(scene.session.answers()) {
        contacts.extend(reach.host.first());
    }
    contacts.into_iter().map(|contact| (contact, now.to_string())).collect()
}

fn signs(scene: &Scene, assessment: &Assessment) -> Html {
    let patterns = assessment.patterns.iter().map(|pattern| {
        let words = scene.texts().get(&format!("pattern-{pattern}"));
        html! { <p class="card pattern" data-pattern={pattern.to_string()}><b>{ scene.ui(Ui::KnownPattern) }{ ": " }</b>{ words }</p> }
    });
    let (open, folded) = assessment.signs.split_at(assessment.signs.len().min(OPEN_SIGNS));
    let mut content: Vec<Html> = patterns.collect();
    content.extend(groups(scene, open, None));
    if !folded.is_empty() {
        let last = open.last().map(|raised| raised.severity);
        let more = scene.texts().ui_with(Ui::MoreSigns, &folded.len().to_string());
        content.push(parts::fold(more, html! { <>{ for groups(scene, folded, last) }</> }));
    }
    parts::section(scene.ui(Ui::SignsHeading), content)
}

/// The signs under a heading for each severity; `before` is the severity the list above ended with.
fn groups(scene: &Scene, signs: &[Raised], before: Option<Severity>) -> Vec<Html> {
    let mut last = before;
    let mut drawn = Vec::new();
    for raised in signs {
        if last != Some(raised.severity) {
            let heading = match raised.severity {
                Severity::Stop => Ui::GroupStop,
                Severity::Serious => Ui::GroupSerious,
                Severity::Caution => Ui::GroupCaution,
            };
            drawn.push(html! { <h3>{ scene.ui(heading) }</h3> });
            last = Some(raised.severity);
        }
        drawn.push(sign_card(scene, raised));
    }
    drawn
}

/// The end: whom to tell, when to look again, the numbers, and erasing.
fn next(scene: &Scene) -> Html {
    let erase = html! {
        <>{ scene.ui(Ui::LastErase) }{ " " }{ scene.ui(Ui::ErasedNot) }
            { parts::button("erase", "ghost", scene.ui(Ui::Erase), scene.on(Action::Erase)) }</>
    };
    let steps = vec![html! { scene.ui(Ui::LastTell) }, html! { scene.ui(Ui::LastAgain) }, erase];
    html! {
        <section>
            <h2>{ scene.ui(Ui::LastHeading) }</h2>
            { parts::button("contacts", "", scene.ui(Ui::AllNumbers), scene.on(Action::Open(Screen::Contacts))) }
            { parts::steps(steps) }
        </section>
    }
}
