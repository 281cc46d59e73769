//! Each drawing says where it comes from, and stands beside words that there are.

use crate::files::{Content, SOURCE_LANGUAGE};
use crate::problem::Problem;

/// Parts of screens that have a drawing of their own.
const PARTS: [&str; 1] = ["routes"];

pub(super) fn check(content: &Content, problems: &mut Vec<Problem>) {
    let doc = &content.pictures;
    let answers: Vec<&str> = content
        .questions
        .data
        .question
        .iter()
        .flat_map(|question| &question.answer)
        .map(|answer| answer.id.get_ref().as_str())
        .collect();
    let mut seen: Vec<&str> = Vec::new();
    for picture in &doc.data.picture {
        if picture.from.get_ref().trim().is_empty() {
            problems.push(doc.problem(&picture.from, "a drawing needs a word on where it comes from"));
        }
        let path = picture.path.get_ref();
        if !path.starts_with(['M', 'm']) || path.contains(['<', '"', '&']) {
            problems.push(doc.problem(&picture.path, "not the lines of a drawing, as in SVG's `d`"));
        }
        for shown in &picture.shown {
            let name = shown.get_ref().as_str();
            let known = PARTS.contains(&name)
                || answers.contains(&name)
                || (name.starts_with("q-") && content.text(SOURCE_LANGUAGE, name).is_some());
            if !known {
                problems.push(doc.problem(shown, format!("there is no question or answer {name:?}")));
            }
            if seen.contains(&name) {
                problems.push(doc.problem(shown, format!("{name:?} has a drawing already; keep one")));
            }
            seen.push(name);
        }
    }
}
