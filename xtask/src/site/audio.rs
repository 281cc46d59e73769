//! Recorded clips of a language: one for a text, found by what the text says.

use std::collections::BTreeMap;
use std::fs;

use offercheck_compiler::Content;
use offercheck_core::locale::spoken;
use serde_json::{Map, Value};
use xtask::paths;

use super::{ASSETS, Language, Site};

/// How the keys of texts begin that no screen says: those for webmasters, and of the page around the program.
const UNSPOKEN: [&str; 2] = ["embed-", "page-"];

/// Writes the clips of a language and their list, and returns its address, with a word if every text has a clip; nothing if
/// there are none.
pub fn write(site: &Site, content: &Content, language: &str) -> anyhow::Result<Option<String>> {
    let mut list = BTreeMap::new();
    for clip in content.clips().iter().filter(|clip| clip.language == language) {
        let text = content.shown(language, &clip.key).unwrap_or_default();
        let address = site.asset("clip", "opus", &fs::read(paths::content().join(&clip.file))?)?;
        let name = address.trim_start_matches(ASSETS).trim_start_matches('/').to_owned();
        list.insert(checksum(&spoken(&text)), Value::String(name));
    }
    if list.is_empty() {
        return Ok(None);
    }
    let texts =
        content.messages(language).filter(|(key, _)| !UNSPOKEN.iter().any(|kind| key.starts_with(kind)));
    let whole = if texts.count() == list.len() { " whole" } else { "" };
    let list = Value::Object(list.into_iter().collect::<Map<_, _>>()).to_string();
    Ok(Some(site.asset(&format!("audio-{language}"), "json", list.as_bytes())? + whole))
}

/// What the page of a language says of its clips.
pub fn meta(language: &Language) -> String {
    let address = language.audio.as_ref();
    address.map_or_else(String::new, |address| {
        format!("<meta name=\"offercheck-audio\" content=\"../{address}\">\n")
    })
}

/// FNV-1a, 32 bits, over UTF-16: `web/listen.js` finds the clip of a text by it.
fn checksum(text: &str) -> String {
    let sum = text
        .encode_utf16()
        .fold(0x811c_9dc5_u32, |sum, unit| (sum ^ u32::from(unit)).wrapping_mul(0x0100_0193));
    format!("{sum:08x}")
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn a_text_has_the_checksum_that_the_browser_finds_it_by() {
        assert_eq!(checksum(""), "811c9dc5");
        assert_eq!(checksum("a"), "e40c292c");
        assert_ne!(checksum("ក"), checksum("ខ"));
    }
}
