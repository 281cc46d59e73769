//! HTML that somebody pasted, taken apart by the browser's own parser. The document that comes of it is inert: it is shown
//! nowhere, its scripts do not run, and it loads nothing.

use offercheck_embed::check::{Frame, Page, Script};
use offercheck_embed::options::OPTIONS;
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, SupportedType};

/// More of one kind than any page has.
const MOST: u32 = 1000;

/// What there is in a page; nothing if the browser cannot take it apart.
pub fn page(html: &str) -> Option<Page> {
    let document = DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()?;
    let policy = |meta: &Element| {
        let named = meta.get_attribute("http-equiv")?.trim().eq_ignore_ascii_case("content-security-policy");
        named.then(|| meta.get_attribute("content"))?
    };
    Some(Page {
        base: all(&document, "base[href]").first().and_then(|base| base.get_attribute("href")),
        policies: all(&document, "meta[http-equiv]").iter().filter_map(policy).collect(),
        frames: all(&document, "iframe").iter().map(frame).collect(),
        scripts: all(&document, "script").iter().map(script).collect(),
        pictures: attributes(&document, "img[src]", "src"),
        elements: all(&document, "offer-check").len(),
        links: attributes(&document, "a[href]", "href"),
        held_back: attributes(&document, "[data-src]", "data-src"),
        words: document.body().and_then(|body| body.text_content()).unwrap_or_default(),
    })
}

/// One attribute of all elements that a selector finds.
fn attributes(document: &Document, css: &str, name: &str) -> Vec<String> {
    all(document, css).iter().filter_map(|element| element.get_attribute(name)).collect()
}

fn all(document: &Document, css: &str) -> Vec<Element> {
    let Ok(found) = document.query_selector_all(css) else { return Vec::new() };
    (0..found.length().min(MOST)).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

fn frame(element: &Element) -> Frame {
    let attribute = |name: &str| element.get_attribute(name);
    Frame {
        src: attribute("src").unwrap_or_default(),
        title: attribute("title"),
        height: attribute("height"),
        style: attribute("style"),
        sandbox: attribute("sandbox"),
        loading: attribute("loading"),
    }
}

fn script(element: &Element) -> Script {
    Script {
        kind: element.get_attribute("type"),
        in_head: element.closest("head").ok().flatten().is_some(),
        makes_one: OPTIONS.iter().any(|name| element.has_attribute(&["data-", name].concat())),
        src: element.get_attribute("src"),
        text: element.text_content().unwrap_or_default(),
        integrity: element.get_attribute("integrity").unwrap_or_default(),
        crossorigin: element.get_attribute("crossorigin"),
        nonce: element.has_attribute("nonce"),
    }
}
