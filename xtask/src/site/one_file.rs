//! The one-file copy: everything inside, for a memory card, Bluetooth or a chat. It asks for nothing.

use std::io::Write as _;

use anyhow::ensure;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use offercheck_view::paper::escape;
use offercheck_view::screens;
use xtask::headers::inside_policy;

use super::page::fill;
use super::{Assets, Language, Site, own, plain};
use crate::check::today;

/// What it may weigh, in bytes: chats and old phones refuse large files.
const LIMIT: usize = 350_000;

/// The copy in one language.
pub fn page(site: &Site, assets: &Assets, language: &Language) -> anyhow::Result<String> {
    let inside = &assets.inside;
    let scripts = [&inside.glue, &inside.decoder, &inside.boot, &inside.listen].map(String::as_str);
    ensure!(
        scripts.iter().all(|script| !script.contains("</")),
        "a script holds \"</\", which would end it in a page"
    );
    let page = fill(
        "one-file.html",
        vec![
            ("lang", escape(language.tag())),
            ("policy", escape(&inside_policy(&assets.style, &scripts))),
            ("title", escape(&language.plain("ui-title"))),
            ("dir", language.direction().to_owned()),
            ("style", assets.style.clone()),
            ("language-name", escape(language.text("page-language"))),
            ("options", own::meta(&site.overlay)),
            // It holds one language.
            ("start", language.written_among(&[], None, false, screens::page)),
            ("plain", plain::alone(language)),
            ("copy-of", dated(language)),
            ("module", packed(&inside.module)?),
            ("walk", packed(&language.walk.write())?),
            ("numbers", packed(&language.numbers.write())?),
            ("glue", inside.glue.clone()),
            ("inside", inside.decoder.clone()),
            ("boot", inside.boot.clone()),
            ("listen", inside.listen.clone()),
        ],
    )?;
    ensure!(
        page.len() <= LIMIT,
        "the copy in {} has {} bytes, and may have {LIMIT}",
        language.tag(),
        page.len()
    );
    Ok(page)
}

/// Says of what day the copy is.
pub fn dated(language: &Language) -> String {
    language.html_of(&language.text_with("page-copy-of", &language.walk.locale.date(today())))
}

/// Bytes as text that stands in a page: compressed, then base64.
pub fn packed(bytes: &[u8]) -> anyhow::Result<String> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(STANDARD.encode(gzip.finish()?))
}
