//! A level: words, a shape and a colour.

use offercheck_core::level::{HelpLevel, Level, OfferLevel};
use yew::Html;

use super::element::{Element, el};
use super::parts;
use crate::scene::Scene;

/// The level of the result with its heading and text.
pub fn level_card(scene: &Scene, level: Level, text: &str) -> Html {
    let name = level.name();
    let heading = scene.texts().get(&format!("level-{name}"));
    card(level, heading).attr("data-level", name).node(parts::p("", text)).html()
}

/// The octagon of the gravest level, beside a heading of its own.
pub fn stop_card(heading: &str) -> Html {
    card(Level::Offer(OfferLevel::DoNotGo), heading).html()
}

fn card(level: Level, heading: &str) -> Element {
    el("div", "")
        .attr("class", &format!("level {}", tone(level)))
        .with(shape(level))
        .node(parts::title(heading))
}

fn tone(level: Level) -> &'static str {
    match level {
        Level::Offer(OfferLevel::DoNotGo) | Level::Help(HelpLevel::GetHelpNow) => "tone-stop",
        Level::Offer(OfferLevel::DoNotGoYet) => "tone-yet",
        Level::Offer(OfferLevel::CheckFirst) | Level::Help(HelpLevel::GetAdvice) => "tone-check",
        Level::Offer(OfferLevel::NoSignsFound) | Level::Help(HelpLevel::KeepWatch) => "tone-none",
    }
}

/// Octagon, diamond, triangle, circle: told apart without colour.
fn shape(level: Level) -> Element {
    let (outline, mark) = match tone(level) {
        "tone-stop" => ("M8 2h8l6 6v8l-6 6H8l-6-6V8z", "M7 11h10v2.6H7z"),
        "tone-yet" => ("M12 1l11 11-11 11L1 12z", "M11 6h2v8h-2zM11 16h2v2.4h-2z"),
        "tone-check" => ("M12 2l11 20H1z", "M11 9h2v6h-2zM11 17h2v2.4h-2z"),
        _ => ("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20", "M11 6h2v2.4h-2zM11 10.4h2V18h-2z"),
    };
    el("svg", "shape")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .with(el("path", "").attr("d", outline))
        .with(el("path", "mark").attr("d", mark))
}
