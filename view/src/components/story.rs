//! What happened to somebody with the same sign.

use offercheck_core::contacts::stories;
use offercheck_core::directory::Story;
use offercheck_core::id::Id;

use super::parts;
use super::sheet::Sheet;
use crate::scene::Scene;
use crate::words::Ui;

/// A story for each of these signs that has one, and none twice: the best by origin.
pub fn stories_for<'s>(scene: &Scene<'s>, signs: &[&Id]) -> Vec<Option<&'s Story>> {
    let Some(directory) = scene.numbers.directory() else { return vec![None; signs.len()] };
    let mut told: Vec<&Id> = Vec::new();
    let mut chosen = Vec::new();
    for sign in signs {
        let fitting = stories(directory, scene.nationality(), sign.as_str());
        let story = fitting.into_iter().find(|story| !told.contains(&&story.id));
        told.extend(story.map(|story| &story.id));
        chosen.push(story);
    }
    chosen
}

/// A story with where it is from, and what of it is ours.
pub fn story(sheet: &mut Sheet, story: &Story) {
    let scene = sheet.scene;
    let texts = scene.texts();
    parts::fold(sheet, scene.ui(Ui::Story), |sheet| {
        sheet.leaf("blockquote", "", texts.of("story", story.id.as_str(), ""));
        sheet.open("p", "meta");
        if let Some(country) = scene.country(story.origin.as_str()) {
            sheet.text(&texts.ui_with(Ui::StoryFrom, country));
        }
        if story.ends_in_advice {
            sheet.text(" ");
            sheet.ui(Ui::StoryAdvice);
        }
        sheet.close();
        parts::source_list(sheet, &story.sources);
    });
}
