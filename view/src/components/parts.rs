//! Small pieces: buttons, links, numbered steps, things that unfold, sources.

use offercheck_core::directory::Source;
use offercheck_core::id::Id;
use offercheck_core::locale::halves;

use super::icon::{Icon, icon};
use super::sheet::{Attr, Sheet};
use crate::scene::Tap;
use crate::session::{Action, Screen};
use crate::words::Ui;

/// The heading of a screen; the focus moves to it.
pub fn title(sheet: &mut Sheet, text: &str) {
    sheet.open("h1", "");
    sheet.attr(Attr::TabIndex, "-1");
    sheet.text(text);
    sheet.close();
}

/// Opens a button; `action` is its fixed name in `data-action`.
#[inline(never)]
pub fn open_button(sheet: &mut Sheet, action: &'static str, class: &'static str, tap: Tap) {
    sheet.open("button", class);
    sheet.attr(Attr::Type, "button");
    sheet.attr(Attr::DataAction, action);
    sheet.on_tap(tap);
}

/// A button across the column.
#[inline(never)]
pub fn button(sheet: &mut Sheet, action: &'static str, class: &'static str, words: Ui, tap: Tap) {
    open_button(sheet, action, class, tap);
    sheet.ui(words);
    sheet.close();
}

/// A small button with an icon, in the bars.
#[inline(never)]
pub fn bar_button(
    sheet: &mut Sheet,
    action: &'static str,
    class: &'static str,
    picture: Icon,
    words: Ui,
    tap: Tap,
) {
    open_button(sheet, action, class, tap);
    icon(sheet, picture);
    sheet.leaf_ui("span", "", words);
    sheet.close();
}

/// A button that reads the screen or the card around it aloud. `web/listen.js` hears it, and the style shows it where there
/// is a voice.
#[inline(never)]
pub fn listen(sheet: &mut Sheet) {
    if !sheet.scene.live {
        return;
    }
    sheet.open("button", "quiet listen");
    sheet.attr(Attr::Type, "button");
    sheet.attr(Attr::DataAction, "listen");
    icon(sheet, Icon::Listen);
    sheet.leaf_ui("span", "say", Ui::Listen);
    sheet.leaf_ui("span", "hush", Ui::Hush);
    sheet.close();
}

/// A link that looks like a button and opens beside the page.
pub fn button_link(
    sheet: &mut Sheet,
    action: &'static str,
    class: &'static str,
    picture: Icon,
    words: Ui,
    address: &str,
) {
    open_link(sheet, class, address);
    sheet.attr(Attr::DataAction, action);
    icon(sheet, picture);
    sheet.leaf_ui("span", "", words);
    sheet.close();
}

/// A link to a page that somebody may read before they open it.
pub fn link(sheet: &mut Sheet, address: &str) {
    open_link(sheet, "", address);
    sheet.text(readable(address));
    sheet.close();
}

/// Opens a link; pages of others open beside this one and learn nothing about it.
#[inline(never)]
pub fn open_link(sheet: &mut Sheet, class: &'static str, address: &str) {
    sheet.open("a", class);
    sheet.attr(Attr::Href, address);
    sheet.attr(Attr::Rel, "noopener noreferrer");
    if address.starts_with("http") {
        sheet.attr(Attr::Target, "_blank");
    }
}

/// A line that screen readers read out when it comes.
pub fn open_status(sheet: &mut Sheet, class: &'static str) {
    sheet.open("p", class);
    sheet.attr(Attr::Role, "status");
}

/// On whose page this stands, if that is known.
pub fn org(sheet: &mut Sheet) {
    let scene = sheet.scene;
    if let Some(org) = &scene.org {
        sheet.leaf("p", "meta org", &scene.texts().ui_with(Ui::Org, org));
    }
}

/// One of several numbered steps; stands in `<ol class="steps">`.
pub fn step(sheet: &mut Sheet, write: impl FnOnce(&mut Sheet)) {
    sheet.open("li", "");
    sheet.within("div", "", write);
    sheet.close();
}

/// Numbered steps that are texts of the program.
#[inline(never)]
pub fn text_steps(sheet: &mut Sheet, texts: &[Ui]) {
    sheet.open("ol", "steps");
    for text in texts {
        step(sheet, |sheet| sheet.ui(*text));
    }
    sheet.close();
}

/// Something that opens in place.
#[inline(always)]
pub fn fold(sheet: &mut Sheet, summary: &str, write: impl FnOnce(&mut Sheet)) {
    sheet.open("details", "");
    sheet.leaf("summary", "", summary);
    write(sheet);
    sheet.close();
}

/// Where something comes from, on demand.
pub fn sources(sheet: &mut Sheet, sources: &[Source]) {
    if !sources.is_empty() {
        let count = sheet.scene.texts().ui_count(Ui::Sources, sources.len());
        fold(sheet, &count, |sheet| source_list(sheet, sources));
    }
}

/// A list of sources with their dates.
pub fn source_list(sheet: &mut Sheet, sources: &[Source]) {
    sheet.open("ul", "sources");
    for source in sources {
        sheet.open("li", "");
        if let Some(url) = &source.url {
            open_link(sheet, "", url);
        }
        sheet.leaf("bdi", "", &source.publisher);
        if source.url.is_some() {
            sheet.close();
        }
        sheet.open("span", "meta");
        sheet.text(", ");
        match source.date {
            Some(date) => sheet.text(halves(&sheet.scene.walk.locale.date(date)).0),
            None => sheet.ui(Ui::NoDate),
        }
        sheet.close();
        sheet.close();
    }
    sheet.close();
}

/// An address on the web without its scheme, to read.
pub fn readable(address: &str) -> &str {
    let address =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    address.trim_end_matches('/')
}

/// A way to take the numbers along, once they are here.
pub fn take(sheet: &mut Sheet) {
    if sheet.scene.numbers.directory().is_some() {
        button(sheet, "take", "btn ghost", Ui::Take, Tap::Do(Action::Open(Screen::Take)));
    }
}

/// A pattern known from cases, after the words that say so.
pub fn pattern(sheet: &mut Sheet, pattern: &Id) {
    sheet.leaf_ui("b", "", Ui::KnownPattern);
    sheet.text(": ");
    sheet.text(sheet.scene.texts().of("pattern", pattern.as_str(), ""));
}

/// Opens a button of a list of which one is picked.
#[inline(never)]
pub fn open_choice(sheet: &mut Sheet, picked: bool, unsure: bool, tap: Tap) {
    sheet.open(
        "button",
        match (picked, unsure) {
            (true, true) => "answer picked unsure",
            (true, false) => "answer picked",
            (false, true) => "answer unsure",
            (false, false) => "answer",
        },
    );
    sheet.attr(Attr::Type, "button");
    sheet.attr(Attr::AriaPressed, if picked { "true" } else { "false" });
    sheet.on_tap(tap);
}
