//! What other people's pages need: the loader and, where the build knows the address of the site, what a page says of
//! itself to those who link to it.

use anyhow::ensure;
use offercheck_compiler::{Content, also_called};
use offercheck_view::paper::escape;
use serde_json::json;
use xtask::headers::hash;
use xtask::paths;
use xtask::tools::esbuild::Minifier;

use crate::archive;

use super::plain::PLAIN_PAGE;
use super::{Assets, Language, Site, picture, web};

/// The loader, whose name stays.
pub const LOADER: &str = "embed.js";
/// The width and height of a frame whose page runs no script of ours, in CSS pixels.
const FRAME: (u32, u32) = (600, 640);

/// Writes the loader, and for each language what oEmbed asks for.
pub fn write_all(
    site: &Site,
    content: &Content,
    assets: &Assets,
    languages: &[Language],
    minifier: &Minifier,
) -> anyhow::Result<()> {
    let loader = minifier.classic(&loader(languages)?)?;
    site.file(LOADER, loader.as_bytes())?;
    let plugin = archive::zip(&paths::root().join("embed/wordpress/offercheck"), "offercheck")?;
    site.file(PLUGIN, &plugin)?;
    let version = version_file(env!("CARGO_PKG_VERSION"), content, loader.as_bytes());
    site.file(VERSION_FILE, version.as_bytes())?;
    for language in languages {
        let card = format!("card-{}.png", language.tag());
        site.file(&format!("embed/{card}"), &picture(&card)?)?;
        if let Some(address) = &assets.address {
            site.file(&format!("{}/{OEMBED}", language.tag()), oembed(address, language).as_bytes())?;
        }
    }
    Ok(())
}

/// Says what this folder is.
pub const VERSION_FILE: &str = "version.json";

/// The version (<https://semver.org>), the day up to which the contacts were looked at, and the hash of the loader.
pub fn version_file(version: &str, content: &Content, loader: &[u8]) -> String {
    json!({ "version": version, "contacts": content.contacts_as_of(), "loader": hash(loader) }).to_string()
}

/// What the loader needs to know of this site stands in it.
fn loader(languages: &[Language]) -> anyhow::Result<String> {
    // Each with what a browser may call it besides.
    let called = |language: &Language| match also_called(language.tag()) {
        Some(also) => [language.tag(), " ", &also].concat(),
        None => language.tag().to_owned(),
    };
    let tags: Vec<String> = languages.iter().map(called).collect();
    let script = web(LOADER)?;
    let places = [
        ("\"{{languages}}\"", serde_json::to_string(&tags)?),
        ("\"{{away}}\"", json!(PLAIN_PAGE).to_string()),
    ];
    places.into_iter().try_fold(script, |script, (place, value)| {
        ensure!(script.matches(place).count() == 1, "web/{LOADER} has not {place} once");
        Ok(script.replace(place, &value))
    })
}

/// The WordPress plugin, to be uploaded there.
const PLUGIN: &str = "embed/offercheck-wordpress.zip";
/// The name of the document beside each language's page.
const OEMBED: &str = "oembed.json";

/// What a page that the address is pasted into shows: <https://oembed.com>, type `rich`.
fn oembed(address: &str, language: &Language) -> String {
    let (width, height) = FRAME;
    let (title, tag) = (escape(&language.plain("ui-title")), escape(language.tag()));
    let address = escape(address);
    let html = format!(
        "<iframe src=\"{address}{tag}/\" title=\"{title}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\"></iframe>"
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "offercheck",
        "title": language.plain("ui-title"),
        "width": width,
        "height": height,
        "html": html,
    })
    .to_string()
}

/// What stands in the head of a language's page for those who link to it: where the document is, and a preview that
/// says nothing a bystander should not read.
pub fn announced(address: Option<&str>, language: &Language) -> String {
    let Some(address) = address.map(escape) else { return String::new() };
    let (tag, title) = (escape(language.tag()), escape(&language.plain("ui-title")));
    let lead = escape(&language.plain("page-preview"));
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"{title}\" href=\"{address}{tag}/{OEMBED}\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{lead}\">\n\
         <meta property=\"og:url\" content=\"{address}{tag}/\">\n\
         <meta property=\"og:image\" content=\"{address}embed/card-{tag}.png\">\n"
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::super::Site;
    use super::*;
    use crate::check::checked_content;

    const ADDRESS: &str = "https://check.example.org/a/";

    #[test]
    fn whoever_asks_what_to_show_for_an_address_gets_one_frame_of_that_address() {
        let folder = tempfile::tempdir().expect("a folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/overlay.example.toml");
        let (content, overlay) = checked_content(Some(&example)).expect("the content");
        let site = Site::own(folder.path(), overlay).expect("an empty site");
        for language in site.languages(&content).expect("its languages") {
            let document: Value = serde_json::from_str(&oembed(ADDRESS, &language)).expect("JSON");
            for (name, value) in
                [("version", "1.0"), ("type", "rich"), ("title", &language.plain("ui-title"))]
            {
                assert_eq!(document[name], value);
            }
            assert!(document["width"].is_u64() && document["height"].is_u64());
            let html = document["html"].as_str().expect("what to show");
            assert_eq!(html.matches("<iframe").count(), 1, "{html}");
            // WordPress puts a fragment of its own behind it.
            assert!(html.contains(&format!("src=\"{ADDRESS}{}/\"", language.tag())), "{html}");
            let head = announced(Some(ADDRESS), &language);
            assert!(head.contains(&format!("href=\"{ADDRESS}{}/oembed.json\"", language.tag())), "{head}");
            assert_eq!(announced(None, &language), "", "without an address nothing could be found");
        }
    }
}
