//! The one-file copy: everything inside, for a memory card, Bluetooth or a chat. It asks for nothing.

use anyhow::ensure;
use offercheck_view::paper::escape;
use offercheck_view::screens;
use xtask::headers::inside_policy;

use super::page::fill;
use super::{Assets, Language, Site, compress, own, plain};
use crate::check::today;

/// What it may weigh, in bytes: chats and old phones refuse large files.
const LIMIT: usize = 350_000;

/// The copy in one language.
pub fn page(site: &Site, assets: &Assets, language: &Language) -> anyhow::Result<String> {
    let inside = &assets.inside;
    let scripts = [&inside.glue, &inside.decoder, &inside.boot, &inside.listen, &inside.old_browser];
    let scripts = scripts.map(String::as_str);
    ensure!(
        scripts.iter().all(|script| !script.contains("</")),
        "a script holds \"</\", which would end it in a page"
    );
    let page = fill(
        "one-file.html",
        vec![
            ("lang", escape(language.tag())),
            ("policy", escape(&inside_policy(&[&assets.whole_style, &inside.no_scripts], &scripts))),
            ("title", escape(&language.plain("ui-title"))),
            ("dir", language.direction().to_owned()),
            ("style", assets.whole_style.clone()),
            ("no-scripts", inside.no_scripts.clone()),
            ("language-name", escape(language.text("page-language"))),
            ("options", own::meta(&site.overlay)),
            // It holds one language.
            ("start", language.written_among(&[], None, false, screens::page)),
            ("plain", plain::alone(language)),
            ("copy-of", dated(language)),
            ("module", packed(&inside.module)?),
            ("later", packed(&inside.later)?),
            ("walk", packed(&language.walk.write())?),
            ("numbers", packed(&language.numbers.write())?),
            ("glue", inside.glue.clone()),
            ("inside", inside.decoder.clone()),
            ("boot", inside.boot.clone()),
            ("listen", inside.listen.clone()),
            ("old-browser", inside.old_browser.clone()),
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

/// Bytes as text that stands in a page: compressed, then five signs for each four bytes, after their number
/// (`web/inside.js` reads it). Base64 takes a fifteenth more, and chats refuse large files.
pub fn packed(bytes: &[u8]) -> anyhow::Result<String> {
    Ok(signs(&compress::smallest(bytes)?))
}

/// Base 85 with the signs from `(` on. None of them ends a script: `!` stands in the place of `<`.
fn signs(bytes: &[u8]) -> String {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let mut signs = String::with_capacity(bytes.len() / 4 * 5 + 10);
    for four in length.to_be_bytes().chunks(4).chain(bytes.chunks(4)) {
        let mut rest =
            (0..4).fold(0_u32, |number, at| number << 8 | u32::from(four.get(at).copied().unwrap_or(0)));
        let mut five = [0_u8; 5];
        for place in five.iter_mut().rev() {
            *place = b'(' + u8::try_from(rest % 85).unwrap_or_default();
            rest /= 85;
        }
        signs.extend(five.map(|sign| if sign == b'<' { '!' } else { char::from(sign) }));
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `web/inside.js` does.
    fn bytes(signs: &str) -> Vec<u8> {
        let number = |five: &[u8]| {
            let sign = |sign: &u8| u32::from(if *sign == b'!' { b'<' } else { *sign } - b'(');
            five.iter().fold(0_u32, |number, next| number.wrapping_mul(85).wrapping_add(sign(next)))
        };
        let mut numbers = signs.as_bytes().chunks(5).map(number);
        let length = numbers.next().expect("a length") as usize;
        numbers.flat_map(u32::to_be_bytes).take(length).collect()
    }

    #[test]
    fn what_is_packed_reads_back_and_never_ends_a_script() {
        for length in [0, 1, 3, 4, 5, 1000] {
            let all: Vec<u8> = (0..length).map(|at: usize| (at * 37 % 256) as u8).collect();
            let signs = signs(&all);
            assert_eq!(bytes(&signs), all);
            assert!(!signs.contains('<') && signs.is_ascii());
        }
        assert_eq!(bytes(&signs(&[255; 8])), [255; 8]);
    }
}
