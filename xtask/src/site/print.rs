//! `print`: a poster and cards for one way, ready for a printer. The browser sets them, so every script is shaped as on a
//! phone, and its fonts go into the file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::ensure;
use offercheck_core::assess::assess;
use offercheck_core::id::Id;
use offercheck_view::components::carried::{carried, facts_of};
use offercheck_view::components::icon::line;
use offercheck_view::components::sheet::{Attr, Sheet};
use offercheck_view::options::Options;
use offercheck_view::paper::{Markup, escape};
use offercheck_view::qr;
use offercheck_view::scene::{Loaded, Scene};
use offercheck_view::session::Session;
use offercheck_view::words::Ui;
use xtask::tools::{browsers, run};

use super::{Language, STYLES, Site, web};
use crate::check::{checked_content, today};

/// Where the site of this machine is: codes lead there until somebody says where theirs is.
const HERE: &str = "http://localhost:8080/";
/// What else a poster looks like.
const MORE_STYLES: [&str; 2] = ["later.css", "print.css"];
/// Makes the letters smaller where a language needs more room, until all of it stands on its paper. What does not even then
/// goes on another page, which the tests see.
const FIT: &str = "<script>for (const paper of document.querySelectorAll('.sheet-a4, .card-a6')) {\
    for (let part = 100; paper.scrollHeight > paper.clientHeight && part > 50; part -= 2) paper.style.zoom = part / 100, \
    paper.style.inlineSize = `calc(var(--wide) * ${100 / part})`, paper.style.blockSize = `calc(var(--high) * ${100 / part})`;\
    if (paper.scrollHeight > paper.clientHeight) paper.style.overflow = 'visible';\
    }</script>";
/// How many cards stand on a sheet.
const CARDS: usize = 4;

/// What to print.
pub struct Order {
    /// The passport (ISO 3166 alpha-2).
    pub from: String,
    /// The destination (the same).
    pub to: String,
    /// The language (BCP 47).
    pub language: String,
    /// Where the site is; that of the overlay, or this machine's.
    pub address: Option<String>,
    /// A code for the place where it hangs, which people may name to a help line. The checklist never reads it.
    pub place: Option<String>,
    /// An organisation's own file.
    pub overlay: Option<PathBuf>,
    /// The folder to write into.
    pub out: PathBuf,
}

/// Writes the poster and the sheet of cards; returns where they are.
///
/// # Errors
/// A language, passport or country that is not known, a bad address or code, a browser that cannot be had.
pub fn write(order: &Order) -> anyhow::Result<Vec<PathBuf>> {
    let (content, overlay) = checked_content(order.overlay.as_deref())?;
    let known = content.languages();
    let tag = order.language.as_str();
    ensure!(known.contains(&tag), "there is no language {tag:?}, only {}", known.join(", "));
    if let Some(place) = &order.place {
        let plain = place.bytes().all(|byte| byte.is_ascii_alphanumeric());
        ensure!(
            plain && (1..=6).contains(&place.len()),
            "a place is up to six letters and digits, such as K7"
        );
    }
    let folder = tempfile::tempdir()?;
    let site = Site::own(folder.path(), overlay)?;
    let address = order.address.clone().or_else(|| site.overlay.address.clone());
    if address.is_none() {
        eprintln!("the codes lead to {HERE}, for a look; say where the site is with --address");
    }
    let mut address = address.unwrap_or_else(|| HERE.to_owned());
    let of_web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    ensure!(of_web, "the address {address:?} must begin with https://");
    if !address.ends_with('/') {
        address.push('/');
    }
    let language = site.language(&content, tag)?;
    for (question, id) in [("nationality", &order.from), ("country", &order.to)] {
        let known = language.walk.flow.question(question).and_then(|question| question.answer(id));
        ensure!(
            known.is_some_and(|answer| answer.id.is_country()),
            "{id:?} is not among the answers to the question {question:?}; write ID, KH and so on"
        );
    }
    // A place in the fragment reaches no server, and the checklist passes over it.
    let place = order.place.as_deref().map(|place| format!("&place={place}")).unwrap_or_default();
    let address = format!("{address}{tag}/#from={}&to={}{place}", order.from, order.to);
    fs::create_dir_all(&order.out)?;
    let browser = browsers::chromium()?.browser;
    let name = format!("{}-{}-{tag}", order.from, order.to);
    let poster = written(&language, order, |sheet| {
        sheet.within("div", "sheet-a4", |sheet| piece(sheet, &address, order));
    });
    let cards = written(&language, order, |sheet| {
        sheet.open("div", "cards-a6");
        for _ in 0..CARDS {
            sheet.within("div", "card-a6", |sheet| piece(sheet, &address, order));
        }
        sheet.close();
    });
    let mut files = Vec::new();
    for (kind, markup) in [("poster", poster), ("cards", cards)] {
        let page = folder.path().join(format!("{kind}.html"));
        fs::write(&page, document(&language, &markup)?)?;
        let file = order.out.join(format!("{kind}-{name}.pdf"));
        print(&browser, &page, &file)?;
        files.push(file);
    }
    Ok(files)
}

/// What stands on a poster or a card.
fn piece(sheet: &mut Sheet, address: &str, order: &Order) {
    sheet.leaf_ui("p", "lead", Ui::StartLead);
    sheet.open("div", "camera");
    if let Some(code) = qr::code(address) {
        sheet.open("svg", "qr");
        sheet.attr(Attr::ViewBox, &format!("0 0 {0} {0}", code.side));
        line(sheet, "", &code.path);
        sheet.close();
    }
    sheet.leaf("p", "address", address.split('#').next().unwrap_or_default());
    sheet.close();
    carried(sheet);
    sheet.open("p", "promise");
    sheet.ui(Ui::Promise);
    sheet.text(" ");
    sheet.ui(Ui::PromiseMore);
    sheet.close();
    if sheet.scene.walk.locale.draft {
        sheet.leaf_ui("p", "draft-note", Ui::Draft);
    }
    sheet.open("div", "foot");
    facts_of(sheet);
    sheet.leaf("p", "", sheet.scene.org.as_deref().unwrap_or_default());
    sheet.leaf("p", "", order.place.as_deref().unwrap_or_default());
    sheet.close();
}

fn written(language: &Language, order: &Order, write: impl FnOnce(&mut Sheet)) -> String {
    let flow = &language.walk.flow;
    let wished =
        Options { from: Id::parse(&order.from), to: Id::parse(&order.to), ..language.options.clone() };
    let session = Session::new(flow, wished);
    let scene = Scene {
        walk: &language.walk,
        numbers: Loaded::Here(language.numbers),
        session: &session,
        assessment: &assess(flow, session.answers()),
        today: today(),
        language_failed: false,
        languages: &[],
        beside: None,
        boxed: None,
        address: None,
        org: language.org.clone(),
        zone: None,
        live: false,
    };
    let mut page = Markup::default();
    write(&mut Sheet::new(&scene, &mut page));
    page.finish()
}

fn document(language: &Language, markup: &str) -> anyhow::Result<String> {
    let style: String = STYLES
        .iter()
        .chain(&MORE_STYLES)
        .map(|name| web(&format!("style/{name}")))
        .collect::<Result<_, _>>()?;
    Ok(format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\" data-theme=\"light\"><meta charset=\"utf-8\"><title>{}</title><style>{style}</style><body>{markup}{FIT}",
        language.tag(),
        language.direction(),
        escape(&language.plain("ui-title")),
    ))
}

/// Has the browser set a page and write it as a PDF.
fn print(browser: &Path, page: &Path, file: &Path) -> anyhow::Result<()> {
    // An older one must not pass for this.
    if file.is_file() {
        fs::remove_file(file)?;
    }
    let mut command = Command::new(browser);
    command
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--print-to-pdf={}", file.display()))
        .arg(page)
        .stderr(Stdio::null());
    run(&mut command)?;
    ensure!(file.is_file(), "{} was not written", file.display());
    Ok(())
}
