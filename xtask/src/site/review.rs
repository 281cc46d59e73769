//! `review`: a sheet on which somebody who speaks a language checks its words without any tool: English on the left, the
//! translation on the right, and before them the screen on which they stand.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use offercheck_compiler::{Content, Message, SOURCE_LANGUAGE};
use offercheck_core::assess::assess;
use offercheck_core::content::Question;
use offercheck_core::locale::each_form;
use offercheck_view::components::sheet::Sheet;
use offercheck_view::options::Options;
use offercheck_view::paper::{Markup, escape};
use offercheck_view::scene::{Loaded, Scene};
use offercheck_view::screens;
use offercheck_view::session::{Action, Screen, Session};

use super::{Language, STYLES, Site, web};
use crate::check::{checked_content, today};

/// The files in the order in which a reader meets their words, with the screen that most of a file stands on; those that no
/// screen shows yet come last.
const FILES: [(&str, Option<Screen>); 18] = [
    ("levels", Some(Screen::Result)),
    ("app", Some(Screen::Language)),
    ("later", Some(Screen::Take)),
    ("page", None),
    ("questions", None),
    ("signs", Some(Screen::Signs)),
    ("closures", None),
    ("origins", None),
    ("routes", None),
    ("wages", None),
    ("contacts", Some(Screen::Contacts)),
    ("countries", None),
    ("languages", None),
    ("embed", None),
    ("places", None),
    ("practice", Some(Screen::Practice)),
    ("stories", None),
    ("tricks", None),
];

/// How the sheet itself looks.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:1rem auto;max-width:70rem;padding:0 1rem}\
    table{border-collapse:collapse;width:100%}td{border:1px solid #bbb;padding:.4rem .6rem;vertical-align:top;width:46%}\
    td:first-child{width:8%;font-size:.8rem;color:#555;overflow-wrap:anywhere}iframe{width:362px;height:642px;border:1px solid #bbb}\
    .safety td:first-child{border-inline-start:6px solid #9f1d1d}code{font-size:.75rem;color:#555;user-select:all}\
    @media print{iframe{display:none}}";

/// Writes the sheet of a language.
pub fn run(tag: &str, to: &Path) -> anyhow::Result<()> {
    let (content, _) = checked_content(None)?;
    let known = content.languages();
    ensure!(
        known.contains(&tag) && tag != SOURCE_LANGUAGE,
        "there is no translation {tag:?}, only {}",
        known.join(", ")
    );
    let folder = tempfile::tempdir()?;
    let language = Site::fresh(folder.path())?.language(&content, tag)?;
    let style = STYLES
        .iter()
        .chain(&["later.css"])
        .map(|name| web(&format!("style/{name}")))
        .collect::<Result<String, _>>()?;
    let picture = |screen: Screen| {
        let markup = shown(&language, screen);
        let page = format!(
            "<!doctype html><html lang=\"{tag}\" dir=\"{}\"><meta charset=\"utf-8\"><style>{style}</style><body>{markup}",
            language.direction()
        );
        format!("<iframe loading=\"lazy\" title=\"{tag}\" srcdoc=\"{}\"></iframe>\n", escape(&page))
    };
    let mut sheet = head(&content, &language);
    for (file, screen) in FILES {
        let messages = in_order(&content, tag, file);
        if messages.is_empty() {
            continue;
        }
        write!(sheet, "<h2>{file}.ftl</h2>\n{}", screen.map(picture).unwrap_or_default())?;
        let mut asked: Option<&Question> = None;
        sheet.push_str("<table>\n");
        for (key, message) in messages {
            let question = language.walk.flow.questions.iter().rev().find(|question| is_of(key, question));
            if let Some(question) =
                question.filter(|question| asked.is_none_or(|asked| asked.id != question.id))
            {
                let screen = picture(Screen::Question(question.id.clone()));
                write!(sheet, "</table>\n{screen}<table>\n")?;
                asked = Some(question);
            }
            sheet.push_str(&row(&content, key, message, &language));
        }
        sheet.push_str("</table>\n");
    }
    sheet.push_str("</body></html>\n");
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(to, sheet).with_context(|| format!("{} cannot be written", to.display()))
}

/// Whether a text is a question, a part of it, or one of its answers.
fn is_of(key: &str, question: &Question) -> bool {
    let rest = key.strip_prefix("q-").and_then(|rest| rest.strip_prefix(question.id.as_str()));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
}

/// The messages of a file as they stand in it.
fn in_order<'c>(content: &'c Content, tag: &str, file: &str) -> Vec<(&'c str, &'c Message)> {
    let path = format!("locales/{tag}/{file}.ftl");
    let mut messages: Vec<_> = content.messages(tag).filter(|(_, message)| message.file == path).collect();
    messages.sort_by_key(|(key, message)| (message.line, *key));
    messages
}

/// A screen as people see it, with nothing answered.
fn shown(language: &Language, screen: Screen) -> String {
    let flow = &language.walk.flow;
    let mut session = Session::new(flow, Options::default());
    session.act(flow, Action::Open(screen));
    let scene = Scene {
        walk: &language.walk,
        numbers: Loaded::Here(language.numbers),
        session: &session,
        assessment: &assess(flow, session.answers()),
        today: today(),
        language_failed: false,
        languages: &language.names,
        beside: None,
        boxed: None,
        address: None,
        org: None,
        zone: None,
        live: true,
    };
    let mut page = Markup::default();
    screens::page(&mut Sheet::new(&scene, &mut page));
    page.finish()
}

fn head(content: &Content, language: &Language) -> String {
    let tag = escape(language.tag());
    let name = escape(language.text("page-language"));
    let (drafts, all) = (content.drafts(language.tag()), content.messages(language.tag()).count());
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{tag}: to be checked</title><style>{STYLE}</style></head><body>\n\
         <h1>{name} ({tag}): {drafts} of {all} texts nobody has checked</h1>\n\
         <p>Read the right column as somebody worried would who went to school for a few years. Does it say the same as the English, \
         no more and no less? Would people in your country say it so? A red edge marks lines in which one wrong word could cost \
         somebody their freedom: look at those first. Write your corrections on this sheet, or beside the key in a message; no tool \
         is needed. Who keeps the files puts the line in small print above the text, with your name and the day, once you have \
         checked it.</p>\n"
    )
}

fn row(content: &Content, key: &str, message: &Message, language: &Language) -> String {
    let english = content.text(SOURCE_LANGUAGE, key).unwrap_or_default();
    let source = content
        .messages(SOURCE_LANGUAGE)
        .find(|(known, _)| *known == key)
        .map_or(0, |(_, message)| message.sum);
    let class = if content.is_safety_line(key) { " class=\"safety\"" } else { "" };
    let checks = message.state.as_ref().map_or(0, |state| state.checks);
    let state = match checks {
        _ if content.is_outdated(key, message) => "the English has changed",
        0 => "draft",
        1 => "checked by one",
        _ => "checked by two",
    };
    // The state stands above a message, not above each part of it; a second check is added to the first by hand.
    let paste = if key.contains('.') || checks > 0 {
        String::new()
    } else {
        format!("<br><code># checked-by-one {source:08x} NAME, {}</code>", today())
    };
    format!(
        "<tr{class}><td>{}<br>{state}</td><td lang=\"en\">{}</td><td lang=\"{}\" dir=\"{}\">{}{paste}</td></tr>\n",
        escape(key),
        readable(english),
        escape(language.tag()),
        language.direction(),
        readable(&message.text),
    )
}

/// A text with both of its forms, if it has two.
fn readable(text: &str) -> String {
    each_form(text).map(escape).collect::<Vec<_>>().join("<br>/ ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_shows_each_text_beside_the_english_one_and_the_screens() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let to = folder.path().join("sheet.html");
        run("km", &to)?;
        let sheet = fs::read_to_string(&to)?;
        let (content, _) = checked_content(None)?;
        for key in ["level-do-not-go", "q-visa.help", "ui-leave", "contact-id-embassy-kh"] {
            let text = |tag| escape(content.text(tag, key).unwrap_or_default());
            let row = sheet.lines().find(|line| line.contains(&format!("<td>{key}<br>"))).context("a row")?;
            assert!(row.contains(&text("en")) && row.contains(&text("km")), "{row}");
        }
        assert!(sheet.matches("<iframe").count() > 30);
        assert!(run("xx", &to).is_err());
        Ok(())
    }
}
