//! The production site: program, packs, styles and pages with hashed names, in one folder that any host can serve.

mod audio;
pub mod compress;
mod embed;
mod offline;
mod one_file;
mod own;
mod page;
mod plain;
pub mod print;
mod program;
mod reading;
pub mod refresh;
pub mod review;
mod webmasters;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use offercheck_compiler::{Content, Overlay, SOURCE_LANGUAGE, compile_numbers, compile_walk};
use offercheck_core::assess::assess;
use offercheck_core::id::Id;
use offercheck_core::locale::{halves, spoken};
use offercheck_core::pack::{self, Numbers, Walk};
use offercheck_view::components::sheet::Sheet;
use offercheck_view::options::Options;
use offercheck_view::paper::{Markup, escape, marked};
use offercheck_view::scene::{Language as Named, Loaded, Scene};
use offercheck_view::session::Session;
use offercheck_view::words::fill;
use xtask::tools::esbuild::Minifier;
use xtask::tools::step;
use xtask::{headers, paths};

pub use page::fill as template;

use crate::check::{checked_content, today};

/// The folder below the site for everything with a hash in its name.
const ASSETS: &str = "assets";
/// Style sheets in the order they apply.
const STYLES: [&str; 4] = ["tokens.css", "base.css", "parts.css", "plain.css"];

/// How the keys of texts begin that stand in pages.
const PAGE_KEYS: [&str; 3] = ["page-", "ui-", "embed-"];

/// One language with its words and packs.
struct Language {
    walk: Walk,
    /// Kept as long as the workshop runs: screens take it as they do in the browser.
    numbers: &'static Numbers,
    /// Texts of the page around the program, which no pack carries.
    page: Vec<(String, String)>,
    /// The languages of the site, as a screen lists them.
    names: Vec<Named>,
    /// What the site asks for by itself.
    options: Options,
    /// The name of the organisation whose copy it is.
    org: Option<String>,
    walk_address: String,
    numbers_address: String,
    /// Where the list of its recorded clips is, if it has any.
    audio: Option<String>,
}

impl Language {
    fn tag(&self) -> &str {
        &self.walk.words.language
    }

    /// A text by its key, with the English line beside it where it has one; empty if the content has none, which its check
    /// does not let pass. It goes into a page through a sheet or [`Language::html`], which know what to do with two languages.
    fn text(&self, key: &str) -> &str {
        let page = self.page.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str());
        page.or_else(|| self.walk.words.get(key)).or_else(|| self.numbers.words.get(key)).unwrap_or_default()
    }

    /// A name by its key in this language alone, for a place that holds one: a heading, a list of countries or languages.
    fn name(&self, key: &str) -> &str {
        halves(self.text(key)).0
    }

    /// A text in this language alone, where a file or a browser shows it: without unseen places to break a line.
    fn plain(&self, key: &str) -> String {
        spoken(self.text(key))
    }

    /// A text with one value in it.
    fn text_with(&self, key: &str, value: &str) -> String {
        fill(self.text(key), |_| value.to_owned())
    }

    /// A text as it stands in a page.
    fn html(&self, key: &str) -> String {
        self.html_of(self.text(key))
    }

    /// The same of a text with its places filled.
    fn html_of(&self, text: &str) -> String {
        let (first, second) = halves(text);
        let second = second.map(|second| {
            let tag = self.walk.locale.second.as_deref().map_or("", |second| second.tag.as_str());
            format!("<span class=\"second\" lang=\"{tag}\">{}</span>", escape(second))
        });
        marked(first) + &second.unwrap_or_default()
    }

    /// Which way its pages run.
    fn direction(&self) -> &'static str {
        if self.walk.locale.right_to_left { "rtl" } else { "ltr" }
    }

    /// What `write` writes with the app's own pieces, after an answer to the first question or before any.
    fn written(&self, start: Option<Id>, live: bool, write: impl FnOnce(&mut Sheet)) -> String {
        self.written_among(&self.names, start, live, write)
    }

    /// The same where one can change to these languages.
    fn written_among(
        &self,
        languages: &[Named],
        start: Option<Id>,
        live: bool,
        write: impl FnOnce(&mut Sheet),
    ) -> String {
        let session = Session::new(&self.walk.flow, Options { start, ..self.options.clone() });
        let scene = Scene {
            walk: &self.walk,
            numbers: Loaded::Here(self.numbers),
            session: &session,
            assessment: &assess(&self.walk.flow, session.answers()),
            today: today(),
            language_failed: false,
            languages,
            beside: None,
            boxed: None,
            address: None,
            org: self.org.clone(),
            zone: None,
            live,
        };
        let mut page = Markup::default();
        write(&mut Sheet::new(&scene, &mut page));
        page.finish()
    }
}

/// Addresses of what each page loads, below the root of the site.
struct Assets {
    /// Where the site will be, if the build knows it: an address with a slash at its end.
    address: Option<String>,
    /// The origin of that address.
    origin: Option<String>,
    program: String,
    module: String,
    /// The part of the program that comes with the numbers.
    later: String,
    /// Scripts and module of the one-file copy, as they stand in it.
    inside: Inside,
    old_browser: String,
    /// Puts the languages in the order of the person's browser.
    order: String,
    no_scripts: String,
    /// The style itself, which stands in each page.
    style: String,
    /// The same with that of the screens after the questions, for pages to read, webmasters, and the one-file copy.
    whole_style: String,
    /// The style of the screens after the questions.
    later_style: String,
    icon: String,
    /// The same as pictures of fixed sizes, for start screens.
    icon_small: String,
    icon_large: String,
    /// Has the site kept on the phone.
    keep: String,
    /// What a page does on somebody else's.
    guest: String,
    /// Reads screens aloud.
    listen: String,
}

impl Assets {
    /// What stands in pages of these styles.
    fn inline<'a>(&'a self, styles: &'a [&'a str]) -> headers::Inline<'a> {
        headers::Inline { styles, script: &self.inside.boot, origin: self.origin.as_deref() }
    }
}

/// What the one-file copy is made of, besides its language.
struct Inside {
    glue: String,
    decoder: String,
    boot: String,
    listen: String,
    old_browser: String,
    /// The style where no script runs.
    no_scripts: String,
    module: Vec<u8>,
    later: Vec<u8>,
}

/// A site that was built.
pub struct Built {
    /// Its folder.
    pub root: PathBuf,
    /// Every tool that makes it smaller was there.
    pub smallest: bool,
}

/// Which languages a site speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// All; drafts say that they are drafts.
    All,
    /// English, and those of which somebody has checked every word.
    Reviewed,
}

/// Builds the site into `dist/`, or where Trunk asks for it; with an overlay, as an organisation's own copy.
pub fn build(overlay: Option<&Path>, words: Words) -> anyhow::Result<Built> {
    let target = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(paths::dist, PathBuf::from);
    let (mut content, overlay) = step("check the content", || checked_content(overlay))?;
    if words == Words::Reviewed {
        content.keep_reviewed_only();
    }
    let minifier = Minifier::find();
    let programs = program::build(&minifier)?;
    step("write the pages", || {
        let site = Site::own(&target, overlay)?;
        let assets = site.assets(&programs, &minifier)?;
        let languages = site.languages(&content)?;
        let styles = [assets.style.as_str(), &assets.whole_style];
        site.file(headers::FILE, headers::file(assets.inline(&styles)).as_bytes())?;
        site.file(headers::CADDY, headers::caddy(assets.inline(&styles)).as_bytes())?;
        site.file(headers::NGINX, headers::nginx(assets.inline(&styles)).as_bytes())?;
        page::write_all(&site, &assets, &languages)?;
        embed::write_all(&site, &content, &assets, &languages, &minifier)?;
        offline::write_all(&site, &assets, &languages, &minifier)?;
        webmasters::write_all(&site, &content, &assets, &languages, &programs.webmasters, &minifier)
    })?;
    step("compress the files", || compress::all(&target))?;
    Ok(Built { root: target, smallest: programs.smallest && minifier.is_there() })
}

/// The folder that is being filled.
pub struct Site {
    root: PathBuf,
    /// What an organisation has set for it: its address among it, if that is known.
    pub overlay: Overlay,
}

impl Site {
    /// An empty folder for a site.
    pub fn fresh(root: &Path) -> anyhow::Result<Self> {
        Self::own(root, Overlay::default())
    }

    /// An empty folder for an organisation's own copy.
    fn own(root: &Path, overlay: Overlay) -> anyhow::Result<Self> {
        if root.exists() {
            fs::remove_dir_all(root).with_context(|| format!("{} cannot be emptied", root.display()))?;
        }
        fs::create_dir_all(root.join(ASSETS))
            .with_context(|| format!("{} cannot be made", root.display()))?;
        Ok(Self { root: root.to_path_buf(), overlay })
    }

    /// Writes a file under a name that changes with its bytes, and returns its address.
    pub fn asset(&self, name: &str, ending: &str, bytes: &[u8]) -> anyhow::Result<String> {
        let address = format!("{ASSETS}/{name}-{:08x}.{ending}", pack::checksum(bytes) >> 32);
        self.file(&address, bytes)?;
        Ok(address)
    }

    /// Writes a file below the root of the site.
    pub fn file(&self, address: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let path = self.path(address);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Where a file of the site is.
    pub fn path(&self, address: &str) -> PathBuf {
        self.root.join(address)
    }

    fn assets(&self, programs: &program::Programs, minifier: &Minifier) -> anyhow::Result<Assets> {
        let style: String =
            STYLES.iter().map(|name| web(&format!("style/{name}"))).collect::<Result<_, _>>()?;
        let boot = minifier.script(&web("boot.js")?)?;
        let listen = minifier.script(&web("listen.js")?)?;
        let style = minifier.style(&style)?.trim().to_owned();
        let later_style = minifier.style(&web("style/later.css")?)?;
        let old_browser = web("old-browser.js")?;
        let no_scripts = minifier.style(&web("style/no-scripts.css")?)?;
        Ok(Assets {
            origin: self.overlay.address.as_deref().map(origin).map(str::to_owned),
            address: self.overlay.address.clone(),
            inside: Inside {
                glue: programs.inside.script.trim().to_owned(),
                decoder: minifier.classic(&web("inside.js")?)?.trim().to_owned(),
                boot: boot.trim().to_owned(),
                listen: listen.trim().to_owned(),
                old_browser: old_browser.trim().to_owned(),
                no_scripts: no_scripts.trim().to_owned(),
                module: programs.inside.module.clone(),
                later: programs.inside.later.clone(),
            },
            program: self.asset("offercheck", "js", programs.walkers.script.as_bytes())?,
            module: self.asset("offercheck", "wasm", &programs.walkers.module)?,
            later: self.asset("later", "wasm", &programs.walkers.later)?,
            old_browser: self.asset("old-browser", "js", old_browser.as_bytes())?,
            order: self.asset("order", "js", minifier.script(&web("order.js")?)?.as_bytes())?,
            no_scripts: self.asset("no-scripts", "css", no_scripts.as_bytes())?,
            whole_style: [&style, later_style.trim()].concat(),
            style,
            icon: self.asset("icon", "svg", web("icon.svg")?.as_bytes())?,
            icon_small: self.asset("start-192", "png", &picture("icon-192.png")?)?,
            icon_large: self.asset("start-512", "png", &picture("icon-512.png")?)?,
            keep: self.asset("keep", "js", minifier.script(&web("keep.js")?)?.as_bytes())?,
            listen: self.asset("listen", "js", listen.as_bytes())?,
            later_style: self.asset("later", "css", later_style.as_bytes())?,
            guest: self.asset("guest", "js", minifier.script(&web("guest.js")?)?.as_bytes())?,
        })
    }

    fn languages(&self, content: &Content) -> anyhow::Result<Vec<Language>> {
        let tags = content.languages();
        tags.into_iter().map(|tag| self.language(content, tag)).collect()
    }

    fn language(&self, content: &Content, tag: &str) -> anyhow::Result<Language> {
        let walk = compile_walk(content, tag).or_else(|problems| crate::check::report(&problems))?;
        let numbers =
            compile_numbers(content, &walk.flow, tag).or_else(|problems| crate::check::report(&problems))?;
        Ok(Language {
            options: own::options(&self.overlay),
            org: own::name(&self.overlay),
            page: page_texts(content, tag),
            names: names(content),
            walk_address: self.asset(&format!("walk-{tag}"), "pack", &walk.write())?,
            numbers_address: self.asset(&format!("numbers-{tag}"), "pack", &numbers.write())?,
            audio: audio::write(self, content, tag)?,
            walk,
            numbers: Box::leak(Box::new(numbers)),
        })
    }
}

/// The part of an address that policies know: up to the slash after the host.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |scheme| scheme + 3);
    address
        .get(host..)
        .and_then(|rest| rest.find('/'))
        .and_then(|end| address.get(..host + end))
        .unwrap_or(address)
}

/// The texts of the page around the program, by their keys.
fn page_texts(content: &Content, tag: &str) -> Vec<(String, String)> {
    let mut keys: Vec<&str> =
        content.messages(SOURCE_LANGUAGE).chain(content.messages(tag)).map(|(key, _)| key).collect();
    keys.sort_unstable();
    keys.dedup();
    let page = keys.into_iter().filter(|key| PAGE_KEYS.iter().any(|kind| key.starts_with(kind)));
    page.map(|key| (key.to_owned(), content.shown(tag, key).unwrap_or_default())).collect()
}

/// The languages there are, each in its own words; a page that stands before the program loads none of them.
fn names(content: &Content) -> Vec<Named> {
    let named = |tag: &str| Named {
        tag: tag.to_owned(),
        name: content.text(tag, "page-language").unwrap_or_default().to_owned(),
        walk: String::new(),
        numbers: String::new(),
    };
    content.languages().into_iter().map(named).collect()
}

/// A picture of the page around the program.
fn picture(name: &str) -> anyhow::Result<Vec<u8>> {
    let path = paths::root().join("web").join(name);
    fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))
}

/// A text file of the page around the program.
fn web(name: &str) -> anyhow::Result<String> {
    let path = paths::root().join("web").join(name);
    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}
