//! The choice of languages, each in its own words.

use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::words::Ui;

pub fn language(sheet: &mut Sheet) {
    let scene = sheet.scene;
    parts::title(sheet, scene.ui(Ui::LanguageHeading));
    if scene.language_failed {
        parts::open_status(sheet, "notice");
        sheet.ui(Ui::LanguageFailed);
        sheet.close();
    }
    sheet.open("div", "answers");
    for language in scene.languages {
        let picked = language.tag == scene.walk.words.language;
        parts::open_choice(sheet, picked, false, Tap::Speak(language.tag.clone()));
        sheet.attr(Attr::Lang, &language.tag);
        sheet.attr(Attr::DataLanguage, &language.tag);
        sheet.text(&language.name);
        sheet.close();
    }
    sheet.close();
}
