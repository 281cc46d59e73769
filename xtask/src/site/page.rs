//! The pages: one template, filled for each language and for the start.

use anyhow::bail;
use xtask::server::POLICY;

use super::{Assets, Language, Site, plain, web};

/// Writes the start page, which stands in every language, and a page for each language.
pub fn write_all(site: &Site, assets: &Assets, languages: &[Language]) -> anyhow::Result<()> {
    let template = web("index.html")?;
    let Some(first) = languages.first() else { bail!("there is no language to write pages in") };
    let write = |address: &str, page: Page| site.file(address, page.fill(&template)?.as_bytes());
    write(
        "index.html",
        Page { up: "", any_language: true, language: first, shown: languages, assets, languages },
    )?;
    for language in languages {
        let shown = std::slice::from_ref(language);
        let page = Page { up: "../", any_language: false, language, shown, assets, languages };
        write(&format!("{}/index.html", language.tag()), page)?;
    }
    Ok(())
}

/// One page: how far it lies below the root, its language, and the languages its plain part is in.
struct Page<'a> {
    up: &'static str,
    any_language: bool,
    language: &'a Language,
    shown: &'a [Language],
    assets: &'a Assets,
    languages: &'a [Language],
}

impl Page<'_> {
    fn fill(&self, template: &str) -> anyhow::Result<String> {
        let at = |address: &str| format!("{}{address}", self.up);
        let values = [
            ("lang", escape(self.language.tag())),
            ("any-language", if self.any_language { " data-any-language".to_owned() } else { String::new() }),
            ("policy", escape(POLICY)),
            ("title", escape(self.language.text("ui-title"))),
            ("icon", at(&self.assets.icon)),
            ("style", at(&self.assets.style)),
            ("program", at(&self.assets.program)),
            ("module", at(&self.assets.module)),
            ("boot", at(&self.assets.boot)),
            ("old-browser", at(&self.assets.old_browser)),
            ("languages", self.language_lines()),
            ("plain", plain::sections(self.shown, self.languages, self.up)),
        ];
        let mut page = template.to_owned();
        for (name, value) in values {
            page = page.replace(&format!("{{{{{name}}}}}"), &value);
        }
        if let Some((_, rest)) = page.split_once("{{") {
            let name = rest.split("}}").next().unwrap_or_default();
            bail!("web/index.html asks for {name:?}, which no page has");
        }
        Ok(page)
    }

    /// What the program reads: each language with its packs and its own name.
    fn language_lines(&self) -> String {
        let line = |language: &Language| {
            format!(
                "<meta name=\"offercheck-language\" content=\"{} {up}{} {up}{} {}\">",
                escape(language.tag()),
                language.walk_address,
                language.numbers_address,
                escape(language.text("page-language")),
                up = self.up,
            )
        };
        self.languages.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// Text as it stands in HTML, in an element or in a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
