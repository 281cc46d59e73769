//! The ways to take numbers along, each with what it leaves behind; and the card to photograph.

use offercheck_core::contacts::phones_from;
use offercheck_core::locale::{halves, spoken};

use crate::components::carried::{carried, code_word, phrase};
use crate::components::message::{escaped, share};
use crate::components::parts;
use crate::components::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::session::{Action, Handout, Screen};
use crate::vcard::{self, Entry};
use crate::words::Ui;

/// Names for the phone book that nobody asks about.
const NAMES: [Ui; 4] = [Ui::BookAunt, Ui::BookShop, Ui::BookWork, Ui::BookNeighbour];

/// The ways to take numbers along. The card comes first: it works everywhere.
#[inline(never)]
pub fn take(sheet: &mut Sheet) {
    let scene = sheet.scene;
    parts::title(sheet, scene.ui(Ui::Take));
    sheet.leaf_ui("p", "help", Ui::TakeLead);
    way(sheet, "card", Ui::Card, Ui::CardLeaves, Screen::Card);
    way(sheet, "sheet", Ui::Sheet, Ui::PrintLeaves, Screen::Handout(Handout::Sheet));
    way(sheet, "pocket", Ui::Pocket, Ui::PrintLeaves, Screen::Handout(Handout::Pocket));
    way(sheet, "plan", Ui::Plan, Ui::PlanLead, Screen::Plan);
    if scene.session.staff() {
        // This phone and its phone book are not the traveller's.
        return;
    }
    sheet.section(Ui::SendHeading, |sheet| {
        share(sheet);
        sheet.leaf_ui("p", "meta", Ui::SendLeaves);
    });
    sheet.section(Ui::Book, book);
}

fn way(sheet: &mut Sheet, action: &'static str, name: Ui, leaves: Ui, screen: Screen) {
    sheet.open("div", "way");
    parts::button(sheet, action, "btn ghost", name, Tap::Do(Action::Open(screen)));
    sheet.leaf_ui("p", "meta", leaves);
    sheet.close();
}

/// A file for the phone book, under a name that the person chooses.
fn book(sheet: &mut Sheet) {
    let scene = sheet.scene;
    sheet.leaf_ui("p", "notice inapp", Ui::BookInapp);
    sheet.leaf_ui("p", "help", Ui::BookLead);
    sheet.open("div", "answers list");
    for (index, name) in NAMES.iter().enumerate() {
        let picked = scene.session.name() == Some(index);
        parts::open_choice(sheet, picked, false, Tap::Do(Action::Name(index)));
        sheet.attr(Attr::DataPick, &index.to_string());
        sheet.ui(*name);
        sheet.close();
    }
    sheet.close();
    let chosen = scene.session.name().and_then(|index| NAMES.get(index));
    if let Some((name, file)) = chosen.and_then(|name| Some((*name, book_file(sheet, *name)?))) {
        sheet.open("a", "btn");
        sheet.attr(Attr::Href, &["data:text/vcard;charset=utf-8,", &escaped(&file)].concat());
        sheet.attr(Attr::Download, &[&spoken(halves(scene.ui(name)).0), ".vcf"].concat());
        sheet.attr(Attr::DataAction, "save");
        sheet.ui(Ui::BookSave);
        sheet.close();
        sheet.leaf_ui("p", "meta", Ui::BookLeaves);
    }
}

/// The numbers of the card, under the name with a count.
fn book_file(sheet: &Sheet, name: Ui) -> Option<String> {
    let (reach, country) = sheet.scene.to_carry()?;
    let name = spoken(halves(sheet.scene.ui(name)).0);
    let mut entries = Vec::new();
    for contact in reach.to_carry() {
        if let Some(phone) = phones_from(contact, country.as_str()).next() {
            let count = (entries.len() + 1).to_string();
            entries.push(([&name, " ", &count].concat(), phone.dialled()));
        }
    }
    let entries: Vec<Entry> = entries.iter().map(|(name, number)| Entry { name, number }).collect();
    Some(vcard::file(&entries))
}

/// One full screen to photograph: three numbers, what to say, a code word.
#[inline(never)]
pub fn card(sheet: &mut Sheet) {
    sheet.open("div", "shot");
    carried(sheet);
    if !phrase(sheet) {
        sheet.leaf_ui("p", "meta", Ui::CardSay);
    }
    code_word(sheet);
    sheet.close();
    sheet.leaf_ui("p", "help aside", Ui::CardShot);
}
