//! The pages: the choice of languages, and a page for each with its first screen already in it.

use anyhow::{bail, ensure};
use offercheck_compiler::{SOURCE_LANGUAGE, also_called};
use offercheck_core::content::Answer;
use offercheck_core::locale::spoken;
use offercheck_view::options::Options;
use offercheck_view::paper::{escape, marked};
use offercheck_view::screens;
use offercheck_view::session::{Screen, Session};
use xtask::headers::policy;

use super::{Assets, Language, Site, audio, embed, one_file, own, plain, reading, web};

/// Writes the choice of languages and the page of each language.
pub fn write_all(site: &Site, assets: &Assets, languages: &[Language]) -> anyhow::Result<()> {
    site.file("index.html", choice(assets, languages)?.as_bytes())?;
    for language in languages {
        let page = checklist(site, assets, language, languages)?;
        site.file(&format!("{}/index.html", language.tag()), page.as_bytes())?;
        let copy = one_file::page(site, assets, language)?;
        site.file(&format!("offercheck-{}.html", language.tag()), copy.as_bytes())?;
        for reading in reading::pages(language) {
            let up = "../".repeat(reading.address.split('/').count() + 1);
            let mut values = head(assets, &assets.whole_style, language, &up)?;
            values.push(("links", links(language, &reading.address)));
            values.push(("languages", other_languages(language, languages, &reading.address)));
            values.push(("away", plain::PLAIN_PAGE.to_owned()));
            values.push(("leave", language.html("ui-leave")));
            values.push(("draft", draft(language, &up, &reading.address)));
            values.push(("heading", marked(&reading.heading)));
            values.push(("name", escape(&spoken(&reading.heading))));
            values.push(("content", reading.content));
            values.push(("foot", own::foot(&site.overlay, language)));
            let page = fill("reading.html", values)?;
            site.file(&format!("{}/{}/index.html", language.tag(), reading.address), page.as_bytes())?;
        }
    }
    Ok(())
}

/// Every language in its own words; nobody is sent anywhere.
fn choice(assets: &Assets, languages: &[Language]) -> anyhow::Result<String> {
    let Some(first) = languages.first() else { bail!("there is no language to write pages in") };
    let line = |language: &Language| {
        let tag = escape(language.tag());
        let also = also_called(language.tag()).map(|also| format!(" data-also=\"{}\"", escape(&also)));
        let also = also.unwrap_or_default();
        format!(
            "<a href=\"{tag}/\" lang=\"{tag}\"{also} dir=\"{}\" hreflang=\"{tag}\"><b>{}</b>{}</a>",
            language.direction(),
            marked(language.name("page-language")),
            marked(language.name("ui-start-lead")),
        )
    };
    let mut values = head(assets, &assets.whole_style, first, "")?;
    values.push(("order", assets.order.clone()));
    values.push(("keep", assets.keep.clone()));
    let choices =
        languages.iter().map(|language| format!("<div>{}{}</div>", line(language), garbled(language, "")));
    values.push(("choices", choices.collect::<Vec<_>>().join("\n")));
    fill("languages.html", values)
}

/// The page of the checklist in one language.
fn checklist(
    site: &Site,
    assets: &Assets,
    language: &Language,
    languages: &[Language],
) -> anyhow::Result<String> {
    let at = |address: &str| format!("../{address}");
    let mut values = head(assets, &assets.style, language, "../")?;
    values.extend([
        ("program", at(&assets.program)),
        ("module", at(&assets.module)),
        ("walk", at(&language.walk_address)),
        ("boot", assets.inside.boot.clone()),
        ("keep", at(&assets.keep)),
        ("guest", at(&assets.guest)),
        ("listen", at(&assets.listen)),
        ("later-style", at(&assets.later_style)),
        ("later", at(&assets.later)),
        ("audio", audio::meta(language)),
        ("garbled", garbled(language, "../")),
        ("closed", language.html("page-closed")),
        ("icon-small", at(&assets.icon_small)),
        ("old-browser", at(&assets.old_browser)),
        ("no-scripts", at(&assets.no_scripts)),
        ("announced", embed::announced(assets.address.as_deref(), language)),
        ("languages", languages.iter().map(packs).collect::<Vec<_>>().join("\n")),
        ("options", own::meta(&site.overlay)),
        ("start", language.written(None, false, screens::page)),
        ("next", next(language)?),
        ("plain", plain::section(language, languages)),
    ]);
    fill("index.html", values)
}

/// The question after each answer to the first one, as text: it is shown before the program has started. Staff wait for the
/// program: their first screen needs it.
fn next(language: &Language) -> anyhow::Result<String> {
    let Some(question) = language.walk.flow.question("start") else { bail!("there is no first question") };
    let after = |answer: &Answer| {
        let screen = language.written(Some(answer.id.clone()), false, screens::page);
        ensure!(!screen.contains("</script"), "the screen after {} would end its script", answer.id);
        Ok(format!("<script type=\"text/plain\" data-after=\"{}\">{screen}</script>", answer.id))
    };
    let asks = |answer: &&Answer| {
        let options = Options { start: Some(answer.id.clone()), ..Options::default() };
        matches!(Session::new(&language.walk.flow, options).screen(), Screen::Question(_))
    };
    question.answers.iter().filter(asks).map(after).collect()
}

/// A line to English for phones that show the letters of this language by an older code.
fn garbled(language: &Language, up: &str) -> String {
    match language.name("page-language.garbled") {
        "" => String::new(),
        text => format!(
            "<p class=\"garbled\"><a href=\"{up}{SOURCE_LANGUAGE}/\" lang=\"{SOURCE_LANGUAGE}\">{}</a></p>\n",
            escape(text)
        ),
    }
}

/// Says that nobody has checked this translation, and leads to the same page in English.
fn draft(language: &Language, up: &str, address: &str) -> String {
    if !language.walk.locale.draft {
        return String::new();
    }
    let english = language.names.iter().find(|named| named.tag == SOURCE_LANGUAGE).map(|named| {
        let tag = escape(&named.tag);
        format!(
            " <a href=\"{up}{tag}/{address}/\" lang=\"{tag}\" hreflang=\"{tag}\">{}</a>",
            escape(&named.name)
        )
    });
    format!(
        "<div class=\"draft\"><span>{}</span>{}</div>",
        language.html("ui-draft"),
        english.unwrap_or_default()
    )
}

/// From a page to read to the others.
fn links(language: &Language, address: &str) -> String {
    let up = "../".repeat(address.split('/').count());
    let links: Vec<String> = [
        ("", "page-start"),
        ("checklist/", "page-checklist"),
        ("signs/", "ui-signs-title"),
        ("contacts/", "ui-contacts-heading"),
        ("pass-on/", "page-pass-on"),
    ]
    .iter()
    .map(|(to, text)| format!("<a href=\"{up}{to}\">{}</a>", language.html(text)))
    .collect();
    links.join("\n")
}

/// From a page to read to the same one in other languages.
fn other_languages(language: &Language, languages: &[Language], address: &str) -> String {
    let up = "../".repeat(address.split('/').count() + 1);
    let others = languages.iter().filter(|other| other.tag() != language.tag());
    let link = |other: &Language| {
        let (tag, name) = (escape(other.tag()), marked(other.name("page-language")));
        format!("<a href=\"{up}{tag}/{address}/\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a>")
    };
    others.map(link).collect::<Vec<_>>().join("\n")
}

/// What the head of every page needs, with one of the two styles.
pub fn head(
    assets: &Assets,
    style: &str,
    language: &Language,
    up: &str,
) -> anyhow::Result<Vec<(&'static str, String)>> {
    ensure!(
        !style.contains("</") && !assets.inside.boot.contains("</"),
        "a style sheet or a script holds \"</\", which would end it in a page"
    );
    Ok(vec![
        ("lang", escape(language.tag())),
        ("dir", language.direction().to_owned()),
        ("policy", escape(&policy(assets.inline(&[style])))),
        ("title", escape(&language.plain("ui-title"))),
        ("icon", format!("{up}{}", assets.icon)),
        ("style", style.to_owned()),
    ])
}

/// What the program reads: a language with its packs and its own name.
pub fn packs(language: &Language) -> String {
    format!(
        "<meta name=\"offercheck-language\" content=\"{} ../{} ../{} {}\">",
        escape(language.tag()),
        language.walk_address,
        language.numbers_address,
        escape(&language.plain("page-language")),
    )
}

/// Puts values into a template of `web/`, all of which begin with the same head.
pub fn fill(template: &str, values: Vec<(&str, String)>) -> anyhow::Result<String> {
    let text = web(template)?.replace("{{head}}", web("head.html")?.trim_end());
    let mut page = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else {
            bail!("web/{template} has {{{{ without }}}}")
        };
        let value = values.iter().find(|(known, _)| *known == name);
        let Some((_, value)) = value else {
            bail!("web/{template} asks for {name:?}, which this page has not")
        };
        page.push_str(before);
        page.push_str(value);
        rest = after;
    }
    Ok(page + rest)
}
