//! What the answers come to, and what to do about it. It ends on steps.

mod origin;
mod points;

use offercheck_core::assess::{Assessment, Raised};
use offercheck_core::contacts::reach;
use offercheck_core::directory::Contact;
use offercheck_core::flow::on_help_path;
use offercheck_core::level::{Level, OfferLevel, Severity};
use yew::Html;

use crate::components::contact_card::contact_card;
use crate::components::element::{el, list};
use crate::components::level_card::level_card;
use crate::components::parts;
use crate::components::sign_card::sign_card;
use crate::scene::{Scene, other};
use crate::session::{Action, Screen};
use crate::words::Ui;

/// How many reasons stand right below the level.
const REASONS: usize = 3;
/// How many signs stand open; the others unfold.
const OPEN_SIGNS: usize = 5;

pub fn result(scene: &Scene) -> Vec<Html> {
    let assessment = scene.assessment;
    let mut content = vec![level_card(scene, assessment.level, level_text(scene, assessment))];
    content.extend(reasons(scene, assessment));
    content.extend(so_far(scene, assessment));
    if scene.about_other() {
        content.push(parts::p("meta", scene.ui(Ui::MeansWorker)));
    }
    content.extend([
        parts::section(scene.ui(Ui::DoNow), vec![do_now(scene, assessment)]),
        parts::section(scene.ui(Ui::SignsHeading), signs(scene, assessment)),
        points::open(scene, assessment),
        points::looked_right(scene, assessment),
    ]);
    if !on_help_path(scene.session.answers()) {
        content.extend(origin::origin(scene));
    }
    content.push(next(scene));
    content
}

/// The text of the level; another one where nothing bad was said and only too little is known.
fn level_text<'a>(scene: &Scene<'a>, assessment: &Assessment) -> &'a str {
    let unknown = assessment.level == Level::Offer(OfferLevel::DoNotGoYet) && assessment.only_unknown();
    let part = if unknown { "text-unknown" } else { "text" };
    scene.texts().get(&format!("level-{}.{part}", assessment.level.name()))
}

/// The gravest signs in one line each, so that the level never stands without its reasons.
fn reasons(scene: &Scene, assessment: &Assessment) -> Option<Html> {
    let lines = assessment
        .signs
        .iter()
        .take(REASONS)
        .map(|raised| el("li", "").text(scene.texts().get(&format!("sign-{}", raised.sign))).html());
    (!assessment.signs.is_empty()).then(|| el("ul", "reasons").all(lines.collect()).html())
}

/// A line and a way on while questions are still to be asked.
fn so_far(scene: &Scene, assessment: &Assessment) -> Option<Html> {
    let left = assessment.open.iter().filter(|point| point.not_asked_yet && point.closure.is_none()).count();
    (left > 0).then(|| {
        let words = scene.texts().ui_with(Ui::SoFar, &left.to_string());
        el("div", "so-far")
            .node(parts::p("", &words))
            .node(parts::button("more", "ghost", scene.ui(Ui::More), scene.on(Action::More)))
            .html()
    })
}

/// The steps of the level: the first, the call with its numbers, then the others.
fn do_now(scene: &Scene, assessment: &Assessment) -> Html {
    let name = assessment.level.name();
    let mut steps = Vec::new();
    for part in ["first", "call", "then", "last"] {
        let Some(text) = scene.texts().find(&format!("level-{name}.{part}")) else { continue };
        let mut step = vec![Html::from(text)];
        if part == "call" {
            step.extend(
                callable(scene).into_iter().map(|(contact, from)| contact_card(scene, contact, &from)),
            );
        }
        steps.push(list(step));
    }
    parts::steps(steps)
}

/// Whom to call now from where the person is.
fn callable<'a>(scene: &Scene<'a>) -> Vec<(&'a Contact, String)> {
    let Some(directory) = scene.numbers.directory() else { return Vec::new() };
    let whereabouts = scene.whereabouts();
    let nationality = whereabouts.nationality.unwrap_or_else(other);
    let now = whereabouts.now.unwrap_or_else(other);
    let reach = reach(directory, nationality.as_str(), now.as_str());
    let contacts = reach.first_to_call(on_help_path(scene.session.answers()));
    contacts.into_iter().map(|contact| (contact, now.to_string())).collect()
}

fn signs(scene: &Scene, assessment: &Assessment) -> Vec<Html> {
    let mut content = Vec::new();
    for pattern in &assessment.patterns {
        let known = el("b", "").text(scene.ui(Ui::KnownPattern)).text(": ");
        let words = scene.texts().get(&format!("pattern-{pattern}"));
        content.push(
            el("p", "card pattern").attr("data-pattern", pattern.as_str()).with(known).text(words).html(),
        );
    }
    let (open, folded) = assessment.signs.split_at(assessment.signs.len().min(OPEN_SIGNS));
    content.extend(groups(scene, open, None));
    if !folded.is_empty() {
        let last = open.last().map(|raised| raised.severity);
        let more = scene.texts().ui_with(Ui::MoreSigns, &folded.len().to_string());
        content.push(parts::fold(&more, groups(scene, folded, last)));
    }
    content
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
            drawn.push(el("h3", "").text(scene.ui(heading)).html());
            last = Some(raised.severity);
        }
        drawn.push(sign_card(scene, raised));
    }
    drawn
}

/// The end: whom to tell, when to look again, the numbers, and erasing.
fn next(scene: &Scene) -> Html {
    let erase = list(vec![
        Html::from(scene.ui(Ui::LastErase)),
        Html::from(" "),
        Html::from(scene.ui(Ui::ErasedNot)),
        parts::button("erase", "ghost", scene.ui(Ui::Erase), scene.on(Action::Erase)),
    ]);
    let mut steps = Vec::new();
    if !on_help_path(scene.session.answers()) {
        steps.extend([Html::from(scene.ui(Ui::LastTell)), Html::from(scene.ui(Ui::LastAgain))]);
    }
    steps.push(erase);
    let steps = parts::steps(steps);
    let numbers = scene.on(Action::Open(Screen::Contacts));
    parts::section(
        scene.ui(Ui::LastHeading),
        vec![parts::button("contacts", "", scene.ui(Ui::AllNumbers), numbers), steps],
    )
}
