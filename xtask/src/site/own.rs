//! What an organisation's own copy says of itself: the options in its pages, and whose it is at their foot.

use offercheck_compiler::Overlay;
use offercheck_view::options::Options;
use offercheck_view::paper::escape;
use offercheck_view::words::fill;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Language;

/// What may stand as it is in the value of an option.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the site asks for by itself, in the form of a fragment; nothing without an overlay.
pub fn fragment(overlay: &Overlay) -> String {
    let ids = |ids: &[_]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let name = overlay.organisation.as_ref().map(|organisation| organisation.name.as_str());
    let parts = [
        ("from", ids(overlay.from.as_slice())),
        ("to", ids(overlay.to.as_slice())),
        ("helpline", ids(&overlay.first)),
        ("org", utf8_percent_encode(name.unwrap_or_default(), ESCAPED).to_string()),
    ];
    let set = parts.iter().filter(|(_, value)| !value.is_empty());
    set.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// The same as the program reads it.
pub fn options(overlay: &Overlay) -> Options {
    Options::read(&fragment(overlay), "", false)
}

/// The line in the head of a page that the program reads it from; nothing without an overlay.
pub fn meta(overlay: &Overlay) -> String {
    match fragment(overlay) {
        none if none.is_empty() => none,
        some => format!("\n<meta name=\"offercheck-options\" content=\"{}\">", escape(&some)),
    }
}

/// Whose copy it is, at the foot of a page to read; nothing without an organisation.
pub fn foot(overlay: &Overlay, language: &Language) -> String {
    let Some(organisation) = &overlay.organisation else { return String::new() };
    let name = escape(&organisation.name);
    let name = match &organisation.link {
        Some(link) => format!("<a href=\"{}\" rel=\"noreferrer\">{name}</a>", escape(link)),
        None => name,
    };
    let words = fill(&escape(language.text("ui-org")), |_| name.clone());
    format!("\n<footer><p class=\"meta org\">{words}</p></footer>")
}
