//! Whatever is hidden, nobody loses their own state or everybody independent of it.

use offercheck_core::contacts::{Reach, countries, reach};
use offercheck_core::directory::{Contact, Directory};
use offercheck_core::id::Id;

use crate::compile::compile_flow;
use crate::files::{Content, Doc};
use crate::problem::Problem;
use crate::raw::Text;

/// Compares whom everybody could reach before with whom they can reach after.
pub(super) fn check(
    content: &Content,
    doc: &Doc<()>,
    hide: &[Text],
    [before, after]: [&Directory; 2],
    problems: &mut Vec<Problem>,
) -> Result<(), Vec<Problem>> {
    if hide.is_empty() {
        return Ok(());
    }
    let flow = compile_flow(content)?;
    let mut origins = countries(&flow, "nationality");
    let mut places = countries(&flow, "there-country");
    places.extend(countries(&flow, "country"));
    places.extend(origins.iter().cloned());
    let nobody_listed = Id::parse("other");
    origins.extend(nobody_listed.iter().cloned());
    places.extend(nobody_listed);
    let mut named: Vec<&str> = Vec::new();
    for (origin, place) in origins.iter().flat_map(|origin| places.iter().map(move |place| (origin, place))) {
        let [before, after] =
            [before, after].map(|directory| reach(directory, origin.as_str(), place.as_str()));
        for (side, of) in SIDES.iter().filter(|(_, of)| of(&after).is_empty()) {
            for had in of(&before) {
                let Some(id) = hide.iter().find(|id| had.id == id.get_ref().as_str()) else { continue };
                if !named.contains(&id.get_ref().as_str()) {
                    named.push(id.get_ref());
                    let message = format!(
                        "hiding {:?} would leave passport {origin} in {place} without {side} that has a number; take it \
                         out of `hide`",
                        id.get_ref()
                    );
                    problems.push(doc.problem(id, message));
                }
            }
        }
    }
    Ok(())
}

type Of = for<'r, 'd> fn(&'r Reach<'d>) -> Vec<&'d Contact>;

const SIDES: [(&str, Of); 2] = [
    ("anybody of their own state", |reach| reach.state.clone()),
    ("anybody independent", |reach| reach.independent.iter().chain(&reach.general).copied().collect()),
];
