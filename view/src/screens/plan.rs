//! A plan for the way: two numbers by heart, who knows, when to write, a code word, copies at home.

use crate::components::carried::carried;
use crate::components::parts;
use crate::components::planned::{heading, offered};
use crate::components::sheet::{Attr, Sheet};
use crate::plan::{Entry, Part};
use crate::scene::Tap;
use crate::session::{Action, Handout, Screen};
use crate::words::Ui;

#[inline(never)]
pub fn plan(sheet: &mut Sheet) {
    parts::title(sheet, sheet.scene.ui(Ui::Plan));
    sheet.leaf_ui("p", "help", Ui::PlanLead);
    sheet.section(Ui::PlanNumbers, |sheet| {
        sheet.leaf_ui("p", "help", Ui::PlanNumbersLead);
        carried(sheet);
    });
    for part in Part::ALL {
        choices(sheet, part);
    }
    sheet.leaf_ui("p", "do", Ui::PlanMissed);
    sheet.open("div", "ways");
    let open = |screen| Tap::Do(Action::Open(screen));
    parts::button(sheet, "card", "btn", Ui::Card, open(Screen::Card));
    parts::button(sheet, "sheet", "btn ghost", Ui::Sheet, open(Screen::Handout(Handout::Sheet)));
    sheet.close();
}

fn choices(sheet: &mut Sheet, part: Part) {
    let filled = sheet.scene.session.plan().get(part);
    let own = match filled {
        Some(Entry::Own(words)) => words,
        _ => "",
    };
    sheet.section(heading(part), |sheet| {
        sheet.open("div", "answers list");
        for (index, words) in offered(part).iter().enumerate() {
            let entry = Entry::Offered(index);
            let picked = filled == Some(&entry);
            parts::open_choice(sheet, picked, false, Tap::Do(Action::Plan(part, Some(entry))));
            sheet.attr(Attr::DataPick, &[part.name(), "-", &index.to_string()].concat());
            sheet.ui(*words);
            sheet.close();
        }
        sheet.close();
        // Another app around the page may see what is written.
        sheet.open("label", "own ours");
        sheet.leaf_ui("span", "meta", Ui::PlanOwn);
        sheet.open("input", "");
        sheet.attr(Attr::Type, "text");
        sheet.attr(Attr::MaxLength, "80");
        sheet.attr(Attr::AutoComplete, "off");
        sheet.attr(Attr::Value, own);
        sheet.attr(Attr::DataPick, part.name());
        // Browsers keep what somebody wrote, whatever stands there now.
        sheet.key([part.name(), own].join(" "));
        sheet.on_write(part);
        sheet.close();
        sheet.close();
    });
}
