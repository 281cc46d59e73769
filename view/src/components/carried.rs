//! What somebody carries on paper or in a picture: three numbers, a sentence, a code word, where there is more.

use offercheck_core::contacts::{OTHER, phones_from, phrases};
use offercheck_core::directory::{Means, Phrase};

use super::contact_card::side;
use super::parts;
use super::planned;
use super::sheet::{Attr, Sheet};
use crate::plan::Part;
use crate::qr;
use crate::scene::Scene;
use crate::words::Ui;

/// The numbers to carry under the country they work from.
pub fn carried(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let Some((reach, country)) = scene.to_carry() else { return };
    let name = scene.country(country.as_str());
    let heading = match name {
        Some(name) => scene.texts().ui_with(Ui::InCountry, name),
        None => scene.ui(Ui::General).to_owned(),
    };
    parts::title(sheet, &heading);
    for contact in reach.to_carry() {
        let Some(phone) = phones_from(contact, country.as_str()).next() else { continue };
        sheet.open("div", "carried");
        sheet.attr(Attr::DataContact, contact.id.as_str());
        sheet.leaf_ui("p", "side", side(contact.kind));
        sheet.leaf("p", "office", scene.texts().of("contact", contact.id.as_str(), ""));
        sheet.open("p", "num");
        sheet.text(&phone.display);
        if phone.whatsapp {
            sheet.text(" ");
            sheet.leaf("span", "meta", "WhatsApp");
        }
        sheet.close();
        if contact.embassy_first {
            sheet.leaf_ui("p", "before", Ui::EmbassyFirst);
        }
        sheet.close();
    }
    if !reach.has_number() {
        sheet.leaf_ui("p", "", Ui::NoneAtAll);
    }
}

/// A sentence in the language of the country one is in; says whether there is one.
pub fn phrase(sheet: &mut Sheet) -> bool {
    let first = here(sheet.scene).into_iter().next();
    if let Some(phrase) = first {
        said(sheet, phrase);
    }
    first.is_some()
}

/// All sentences for the country, with where they are from.
#[inline(never)]
pub fn phrase_list(sheet: &mut Sheet) {
    let known = here(sheet.scene);
    if known.is_empty() {
        return;
    }
    sheet.leaf_ui("p", "", Ui::PhraseLead);
    for phrase in known {
        sheet.open("div", "card");
        said(sheet, phrase);
        parts::sources(sheet, &phrase.sources);
        sheet.close();
    }
}

fn here<'s>(scene: &Scene<'s>) -> Vec<&'s Phrase> {
    let country = scene.place();
    let directory = scene.numbers.directory();
    directory
        .zip(country)
        .map(|(directory, country)| phrases(directory, country.as_str()))
        .unwrap_or_default()
}

fn said(sheet: &mut Sheet, phrase: &Phrase) {
    sheet.open("div", "said");
    sheet.open("p", "sentence");
    sheet.attr(Attr::Lang, &phrase.language);
    sheet.text(&phrase.text);
    sheet.close();
    if let Some(say) = &phrase.say {
        sheet.leaf("p", "meta", say);
    }
    sheet.leaf_ui(
        "p",
        "meta",
        match phrase.means {
            Means::NeedHelp => Ui::PhraseNeedHelp,
            Means::CallPolice => Ui::PhraseCallPolice,
            Means::UsePhone => Ui::PhraseUsePhone,
            Means::Embassy => Ui::PhraseEmbassy,
        },
    );
    sheet.close();
}

/// The code word of the plan, or a line to write one on.
pub fn code_word(sheet: &mut Sheet) {
    sheet.open("p", "word");
    sheet.ui(Ui::CardWord);
    sheet.text(" ");
    sheet.open("b", "");
    sheet.text(planned::said(sheet.scene, Part::Word).unwrap_or("____________"));
    sheet.close();
    sheet.close();
}

/// Where a camera finds all numbers for this passport, in this country.
pub fn more_numbers(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let Some(address) = scene.address.map(|address| corridor_page(scene, address)) else { return };
    let Some(code) = qr::code(&address) else { return };
    sheet.open("div", "more-numbers");
    sheet.open("svg", "qr");
    let side = code.side.to_string();
    sheet.attr(Attr::ViewBox, &["0 0 ", &side, " ", &side].concat());
    sheet.attr(Attr::AriaHidden, "true");
    super::icon::line(sheet, "", &code.path);
    sheet.close();
    sheet.open("p", "meta");
    sheet.ui(Ui::SheetQr);
    sheet.text(" ");
    sheet.open("span", "address");
    sheet.text(&address);
    sheet.close();
    sheet.close();
    sheet.close();
}

/// The page to read with all numbers of a passport; the country is an anchor on it.
fn corridor_page(scene: &Scene, address: &str) -> String {
    let (home, there) = scene.corridor();
    let mut page = [address, "contacts/"].concat();
    if let Some(home) = home.filter(|home| *home != OTHER) {
        page.extend([home.as_str(), "/"]);
        if let Some(there) = there.filter(|there| *there != home && *there != OTHER) {
            page.extend(["#", there.as_str()]);
        }
    }
    page
}

/// The month of the facts.
pub fn facts_of(sheet: &mut Sheet) {
    let scene = sheet.scene;
    if let Some(date) = scene.numbers.directory().and_then(|directory| directory.as_of) {
        let month = offercheck_core::date::Date { day: 0, ..date };
        sheet.leaf("p", "meta", &scene.texts().ui_with(Ui::FactsOf, &scene.walk.locale.date(month)));
    }
}
