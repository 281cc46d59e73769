//! The pages for webmasters: `embed/` and `embed/check/`. What they say stands in them, with lines to paste that need no
//! program; then their program takes their place.

use std::fs;

use anyhow::{Context, bail};
use offercheck_compiler::{Content, compile_embed};
use offercheck_embed::options::Options;
use offercheck_embed::setup::Frame;
use offercheck_embed::snippet;
use offercheck_view::paper::escape;
use xtask::headers::{framing_policy, hash};
use xtask::tools::esbuild::Minifier;

use super::embed::LOADER;
use super::page::{fill, head, packs};
use super::program::Program;
use super::{Assets, Language, Site, web};

/// What stands for the address of the site in lines that are shown where no program runs.
const PLACEHOLDER: &str = "https://example.org/offercheck/";

/// One of the two pages.
struct Kind {
    name: &'static str,
    folder: &'static str,
    up: &'static str,
    title: &'static str,
    lead: &'static str,
    /// It shows contacts and questions, so it loads their packs.
    content: bool,
    plain: fn(&Language) -> String,
}

const KINDS: [Kind; 2] = [
    Kind {
        name: "configurator",
        folder: "embed/",
        up: "../",
        title: "embed-title",
        lead: "embed-lead",
        content: true,
        plain: plain_frame,
    },
    Kind {
        name: "self-test",
        folder: "embed/check/",
        up: "../../",
        title: "embed-check-title",
        lead: "embed-check-lead",
        content: false,
        plain: plain_policy,
    },
];

/// Writes both; everything else of the site is there already.
pub fn write_all(
    site: &Site,
    content: &Content,
    assets: &Assets,
    languages: &[Language],
    program: &Program,
    minifier: &Minifier,
) -> anyhow::Result<()> {
    let offered: Vec<String> = languages
        .iter()
        .map(|language| {
            let (tag, name) = (escape(language.tag()), escape(language.text("page-language")));
            format!("<meta name=\"offercheck-offered\" content=\"{tag} {name}\">")
        })
        .collect();
    // Only some translations speak to webmasters.
    let languages: Vec<&Language> =
        languages.iter().filter(|language| content.speaks_to_webmasters(language.tag())).collect();
    let Some(first) = languages.first() else { bail!("there is no language to write pages in") };
    let script = site.asset("embed/configurator", "js", program.script.as_bytes())?;
    let module = site.asset("embed/configurator", "wasm", &program.module)?;
    let starts = site.asset("embed/start", "js", minifier.script(&web("configurator.js")?)?.as_bytes())?;
    let style =
        site.asset("embed/configurator", "css", minifier.style(&web("style/configurator.css")?)?.as_bytes())?;
    let loader = loader(site)?;
    // The words for webmasters, which walkers never load.
    let packed = |language: &&Language| {
        let pack = compile_embed(content, language.tag()).write();
        site.asset(&format!("embed/embed-{}", language.tag()), "pack", &pack)
    };
    let packed = languages.iter().map(packed).collect::<anyhow::Result<Vec<_>>>()?;
    for kind in &KINDS {
        let at = |address: &str| format!("{}{address}", kind.up);
        let words = |(language, pack): (&&Language, &String)| {
            let name = escape(language.text("page-language"));
            format!("<meta name=\"offercheck-words\" content=\"{} {name}\">", at(pack))
        };
        let shown = languages.iter().filter(|_| kind.content).map(|language| packs(language));
        let offered = offered.iter().filter(|_| kind.content).cloned();
        let metas: Vec<String> = languages
            .iter()
            .zip(&packed)
            .map(words)
            .chain(shown)
            .chain(offered)
            .chain([loader.clone()])
            .collect();
        let plain: String = languages.iter().map(|language| plain(kind, language)).collect();
        let mut values = head(assets, &assets.whole_style, first, kind.up)?;
        values.retain(|(name, _)| !["policy", "title"].contains(name));
        values.extend([
            ("policy", escape(&framing_policy(assets.inline(&[&assets.whole_style])))),
            ("title", escape(first.text(kind.title))),
            ("kind", kind.name.to_owned()),
            ("metas", metas.join("\n")),
            ("more-style", at(&style)),
            ("program", at(&script)),
            ("module", at(&module)),
            ("starts", at(&starts)),
            ("plain", plain),
        ]);
        let page = fill("configurator.html", values)?;
        site.file(&format!("{}index.html", kind.folder), page.as_bytes())?;
    }
    Ok(())
}

/// What the configurator needs to know of the loader.
fn loader(site: &Site) -> anyhow::Result<String> {
    let loader = fs::read(site.path(LOADER)).with_context(|| format!("{LOADER} is not written yet"))?;
    let (integrity, version) = (hash(&loader), env!("CARGO_PKG_VERSION"));
    Ok(format!("<meta name=\"offercheck-embed\" content=\"{integrity} {version}\">"))
}

/// The page in one language, as it stands where the program does not run.
fn plain(kind: &Kind, language: &Language) -> String {
    let text = |key: &str| escape(language.text(key));
    format!(
        "<section lang=\"{}\">\n<h1>{}</h1>\n<p class=\"help\">{}</p>\n{}\n</section>\n",
        escape(language.tag()),
        text(kind.title),
        text(kind.lead),
        (kind.plain)(language),
    )
}

/// A frame that works without anything of this page.
fn plain_frame(language: &Language) -> String {
    let options = Options { lang: language.tag().to_owned(), ..Options::default() };
    let frame = snippet::Site { root: PLACEHOLDER.to_owned(), loader: None }.iframe(
        &options,
        Frame::default(),
        language.text("embed-frame-title"),
    );
    format!(
        "<p>{}</p>\n<pre class=\"code\">{}</pre>\n<p>{}</p>",
        escape(language.text("embed-plain")),
        escape(&frame),
        escape(&language.text_with("embed-plain-address", PLACEHOLDER)),
    )
}

/// What one can look at oneself.
fn plain_policy(language: &Language) -> String {
    let origin = "https://example.org";
    format!(
        "<p>{}</p>\n<pre class=\"code\">frame-src {origin};</pre>",
        escape(language.text("embed-plain-check"))
    )
}
