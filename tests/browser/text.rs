//! The site in a browser of text alone, as on an old phone or over a slow line: no style, no script, no picture.

use std::fs;
use std::process::Command;

use anyhow::{Context, ensure};
use xtask::server::Server;
use xtask::tools::{browsers, output};

use crate::site;

/// What lynx shows of a page, with the addresses of its links below it.
fn dump(server: &Server, path: &str) -> anyhow::Result<String> {
    let address = format!("{}{path}", server.address());
    let arguments = ["-dump", "-display_charset=utf-8", "-width=60"];
    output(Command::new(browsers::lynx()?).args(arguments).arg(&address))
        .with_context(|| format!("lynx does not show {address}"))
}

/// The texts of a page between something that begins with `open` and `close`, without marks and spaces: lines break
/// where they like.
fn texts(html: &str, open: &str, close: &str) -> Vec<String> {
    let parts = html.split(open).skip(1).filter_map(|part| part.split_once('>')?.1.split(close).next());
    parts.map(|part| bare(&without_marks(part))).filter(|text| !text.is_empty()).collect()
}

fn without_scripts(html: &str) -> String {
    html.split("<script").map(|part| part.split_once("</script>").map_or(part, |(_, after)| after)).collect()
}

fn without_marks(html: &str) -> String {
    let text: String =
        html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (mark, sign)| text.replace(mark, sign))
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_question_number_and_link_can_be_read_without_style_and_scripts() -> anyhow::Result<()> {
    let server = Server::start(&site(), 0)?;
    for path in ["en/", "en/checklist/", "en/signs/", "en/contacts/ID/", "id/contacts/ID/"] {
        let html = without_scripts(&fs::read_to_string(site().join(path).join("index.html"))?);
        let dump = dump(&server, path)?;
        let shown = bare(&dump);
        let (headings, links) = (
            [texts(&html, "<h1", "</h1>"), texts(&html, "<h2", "</h2>"), texts(&html, "<h3", "</h3>")]
                .concat(),
            texts(&html, "<a ", "</a>"),
        );
        ensure!(!headings.is_empty() && links.len() > 3, "{path} has no headings or no links");
        for text in headings.iter().chain(&links) {
            ensure!(shown.contains(text.as_str()), "{path} does not show {text:?}");
        }
        for style in ["{color", "display:", "@media"] {
            ensure!(!shown.contains(style), "{path} shows its style");
        }
        let leads = |to: &str| dump.lines().any(|line| line.trim_end().ends_with(to));
        ensure!(leads("/contacts/") && leads("/signs/"), "{path} leads nowhere");
    }
    let numbers = dump(&server, "en/contacts/ID/#KH")?;
    ensure!(numbers.contains("+855 12 813 282"), "the embassy in Phnom Penh cannot be read");
    Ok(())
}
