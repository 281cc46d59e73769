//! The choice of languages, each in its own words.

use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::{Language, Tap};
use crate::words::Ui;

pub fn language(sheet: &mut Sheet) {
    let scene = sheet.scene;
    parts::title(sheet, scene.ui(Ui::LanguageHeading));
    if scene.language_failed {
        parts::open_status(sheet, "notice");
        sheet.ui(Ui::LanguageFailed);
        sheet.close();
    }
    let own = scene.walk.words.language.as_str();
    sheet.open("div", "answers list");
    let (own_first, others): (Vec<_>, Vec<_>) =
        scene.languages.iter().partition(|language| language.tag == own);
    for language in own_first.into_iter().chain(others) {
        choice(sheet, language, language.tag == own, Attr::DataLanguage, Tap::Speak(language.tag.clone()));
    }
    sheet.close();
    sheet.section(Ui::VoiceHeading, |sheet| {
        sheet.leaf_ui("p", "no-voice", Ui::VoiceNone);
        sheet.leaf_ui("p", "voice", Ui::VoiceHere);
    });
    if scene.languages.len() > 1 {
        parts::fold(sheet, scene.ui(Ui::TwoHeading), beside);
    }
}

/// The choice of a second language beside the first.
fn beside(sheet: &mut Sheet) {
    let scene = sheet.scene;
    sheet.leaf_ui("p", "help", Ui::TwoLead);
    sheet.open("div", "answers list");
    parts::open_choice(sheet, !scene.has_second(), false, Tap::Beside(None));
    sheet.attr(Attr::DataBeside, "");
    sheet.ui(Ui::OneOnly);
    sheet.close();
    for language in scene.languages.iter().filter(|language| language.tag != scene.walk.words.language) {
        let picked = scene.beside == Some(language.tag.as_str());
        choice(sheet, language, picked, Attr::DataBeside, Tap::Beside(Some(language.tag.clone())));
    }
    sheet.close();
}

/// A language in its own words.
fn choice(sheet: &mut Sheet, language: &Language, picked: bool, mark: Attr, tap: Tap) {
    parts::open_choice(sheet, picked, false, tap);
    sheet.attr(Attr::Lang, &language.tag);
    sheet.attr(mark, &language.tag);
    sheet.text(&language.name);
    sheet.close();
}
