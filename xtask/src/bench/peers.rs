//! What the product is compared with: the least page that can show its first screen, and the same questions in Preact and
//! React. Each is a whole little site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use offercheck_compiler::{Content, compile_numbers, compile_walk};
use offercheck_core::pack;
use xtask::tools::esbuild::Minifier;
use xtask::tools::{npm, step};
use xtask::{headers, paths};

use super::LANGUAGE;
use super::data;
use crate::site::{Site, compress};

/// A library with which the same screens are drawn.
struct Library {
    name: &'static str,
    /// Where its hooks are.
    hooks: &'static str,
}

const LIBRARIES: [Library; 2] =
    [Library { name: "preact", hooks: "preact/hooks" }, Library { name: "react", hooks: "react" }];
/// The folder of the sources.
const SOURCES: &str = "bench";

/// Writes the floor and both peers of a built site.
pub fn write(product: &Path, content: &Content, minifier: &Minifier) -> anyhow::Result<()> {
    let page = Page::of(product)?;
    let site = fresh(product, "floor", &page)?;
    site.file(&address(), page.with("").as_bytes())?;
    compress::all(&paths::bench().join("floor"))?;

    let walk = compile_walk(content, LANGUAGE).or_else(|problems| crate::check::report(&problems))?;
    let numbers =
        compile_numbers(content, &walk.flow, LANGUAGE).or_else(|problems| crate::check::report(&problems))?;
    let walk_data = data::walk(&walk, content).to_string();
    let numbers_data = data::numbers(&numbers, &walk.flow, content).to_string();
    let modules = modules()?;
    for library in &LIBRARIES {
        let site = fresh(product, library.name, &page)?;
        let bundle = site.asset("app", "js", bundle(library, &modules, minifier)?.as_bytes())?;
        let walk = site.asset("walk", "json", walk_data.as_bytes())?;
        let numbers = site.asset("numbers", "json", numbers_data.as_bytes())?;
        let loads = format!(
            "<meta name=\"peer\" data-walk=\"../{walk}\" data-numbers=\"../{numbers}\">\n\
             <link rel=\"preload\" as=\"fetch\" crossorigin href=\"../{walk}\">\n\
             <script type=\"module\" src=\"../{bundle}\"></script>\n"
        );
        site.file(&address(), page.with(&loads).as_bytes())?;
        compress::all(&paths::bench().join(library.name))?;
    }
    Ok(())
}

fn address() -> String {
    format!("{LANGUAGE}/index.html")
}

/// An empty site with the product's headers and icon.
fn fresh(product: &Path, name: &str, page: &Page) -> anyhow::Result<Site> {
    let site = Site::fresh(&paths::bench().join(name))?;
    for file in [headers::FILE, page.icon.as_str()] {
        site.file(file, &fs::read(product.join(file))?)?;
    }
    Ok(site)
}

/// What a peer takes of the product's page: the head as far as the style, and the first screen.
struct Page {
    head: String,
    screen: String,
    icon: String,
}

impl Page {
    fn of(product: &Path) -> anyhow::Result<Self> {
        let file = product.join(address());
        let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        let part = |from: &str, to: &str| {
            let (_, rest) = text.split_once(from)?;
            Some(rest.split_once(to)?.0.to_owned())
        };
        let parts = || {
            Some(Self {
                head: part("", "</style>")? + "</style>",
                screen: part("<div id=\"app\">", "<script type=\"text/plain\" data-after")?,
                icon: part("<link rel=\"icon\" href=\"../", "\"")?,
            })
        };
        parts().with_context(|| format!("{} is built otherwise than the bench knows", file.display()))
    }

    /// The page with what a peer loads in its head.
    fn with(&self, loads: &str) -> String {
        let Self { head, screen, .. } = self;
        format!("{head}\n{loads}</head>\n<body>\n<div id=\"app\">{screen}</body>\n</html>\n")
    }
}

/// The libraries at the versions of `bench/package-lock.json`, fetched once into our cache.
fn modules() -> anyhow::Result<PathBuf> {
    let sources = paths::root().join(SOURCES);
    let lock = fs::read(sources.join("package-lock.json"))?;
    let folder = paths::tool_cache().join(format!("bench-{:016x}", pack::checksum(&lock)));
    let modules = folder.join("node_modules");
    if !modules.is_dir() {
        fs::create_dir_all(&folder)?;
        for file in ["package.json", "package-lock.json"] {
            fs::copy(sources.join(file), folder.join(file))?;
        }
        step("fetch Preact and React, to compare with", || npm::locked(&folder))?;
    }
    Ok(modules)
}

/// The screens and a library in one script.
fn bundle(library: &Library, modules: &Path, minifier: &Minifier) -> anyhow::Result<String> {
    let entry = paths::root().join(SOURCES).join(format!("peer.{}.jsx", library.name));
    let options = [
        "--jsx=automatic".to_owned(),
        format!("--jsx-import-source={}", library.name),
        format!("--alias:ui={}", library.hooks),
        "--define:process.env.NODE_ENV=\"production\"".to_owned(),
    ];
    minifier.bundle(&entry, modules, &options)
}
