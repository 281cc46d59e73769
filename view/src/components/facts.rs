//! What the offer says, in the person's own answers.

use offercheck_core::answers::Choice;

use super::sheet::Sheet;

/// The questions whose answers say what the offer is: where, what work, through whom, for what pay, and who has the papers.
const FACTS: [&str; 8] = ["country", "city", "job", "source", "pay-skill", "fee", "visa", "passport"];

/// A line for each answer that says something of the offer.
pub fn facts(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let given = FACTS.iter().filter_map(|id| {
        let question = scene.walk.flow.question(id)?;
        let choice = scene.session.answers().get(id)?;
        let known = match choice {
            Choice::Skipped => false,
            Choice::Answer(answer) | Choice::Place(answer, _) => {
                question.answer(answer.as_str()).is_some_and(|answer| !answer.unknown)
            }
        };
        known.then_some((question, choice))
    });
    let given: Vec<_> = given.collect();
    if given.is_empty() {
        return;
    }
    sheet.open("ul", "ticked");
    for (question, choice) in given {
        sheet.open("li", "");
        sheet.leaf("p", "meta", &scene.wording("q", question.id.as_str()));
        sheet.leaf("p", "", &scene.label(&question.id, choice));
        sheet.close();
    }
    sheet.close();
}
