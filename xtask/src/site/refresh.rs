//! `refresh`: today's numbers in the folder of a version that stays. Loader, program, questions and style are not touched.

use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, bail, ensure};
use offercheck_compiler::{Content, compile_numbers, compile_walk};
use offercheck_core::pack::{Numbers, Walk};
use serde_json::Value;
use xtask::headers::hash;
use xtask::tools::step;

use super::embed::{VERSION_FILE, version_file};
use super::{Language, Site, compress, names, one_file, own, page_texts, plain, reading};
use crate::check::checked_content;
use crate::sums;

/// Puts today's contacts, routes and wages wherever the folder of a built site names any.
pub fn run(root: &Path, overlay: Option<&Path>) -> anyhow::Result<()> {
    let (content, overlay) = step("check the content", || checked_content(overlay))?;
    step("write the numbers", || {
        let site = Site { root: root.to_path_buf(), overlay };
        let (languages, renamed) = languages(&site, &content)?;
        for language in &languages {
            start(&site, language, &languages, &renamed)?;
            contacts(&site, language)?;
            copy(&site, language)?;
            worker(&site, language, &renamed)?;
        }
        configurator(&site, &renamed)?;
        version(&site, &content)?;
        sums::renew(root)
    })
}

/// What to do with a version that is too old for this.
const OTHERWISE: &str = "build this version from its own tag with today's content/contacts";

/// The name of a pack before and after.
type Renamed = Vec<(String, String)>;

/// The languages that the site has, with its own questions and today's numbers.
fn languages(site: &Site, content: &Content) -> anyhow::Result<(Vec<Language>, Renamed)> {
    let mut languages = Vec::new();
    let mut renamed = Vec::new();
    let first = content.languages().into_iter().find(|tag| site.path(tag).join("index.html").is_file());
    let first = first.with_context(|| format!("{} holds no built site", site.root.display()))?;
    let page = fs::read_to_string(site.path(first).join("index.html"))?;
    for named in page
        .split("<meta name=\"offercheck-language\" content=\"")
        .filter(|part| part.contains(" ../assets/walk-"))
    {
        let mut parts = named.splitn(4, ' ');
        let (Some(tag), Some(walk), Some(numbers)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let below = |address: &str| address.trim_start_matches("../").to_owned();
        let (walk_address, old) = (below(walk), below(numbers));
        let walk = Walk::read_of_any_program(&fs::read(site.path(&walk_address))?)
            .map_err(|error| anyhow!("{walk_address}: {error}; {OTHERWISE}"))?;
        // The program of that version knows packs of this form, and perhaps no newer one.
        let known = Numbers::read_of_any_program(&fs::read(site.path(&old))?, &walk.flow)
            .map_err(|error| anyhow!("{old}: {error}; {OTHERWISE}"))?;
        // Pages are written here, by the names that texts have today; the pack itself stays as it is.
        let today = compile_walk(content, tag).or_else(|problems| crate::check::report(&problems))?;
        (walk.program, walk.program_sum) = (today.program, today.program_sum);
        let numbers =
            compile_numbers(content, &walk.flow, tag).or_else(|problems| crate::check::report(&problems))?;
        // That version's program shows its own texts.
        let packed =
            Numbers { program: known.program.clone(), program_sum: known.program_sum, ..numbers.clone() };
        let numbers_address = site.asset(&format!("numbers-{tag}"), "pack", &packed.write())?;
        compress::one(&site.path(&numbers_address))?;
        renamed.push((old, numbers_address.clone()));
        languages.push(Language {
            options: own::options(&site.overlay),
            org: own::name(&site.overlay),
            page: page_texts(content, tag),
            names: names(content),
            walk_address,
            numbers_address,
            audio: None,
            walk: walk.clone(),
            numbers: Box::leak(Box::new(numbers)),
        });
    }
    Ok((languages, renamed))
}

/// The start page: the names of the packs, and the numbers for when nothing else works.
fn start(site: &Site, language: &Language, all: &[Language], renamed: &Renamed) -> anyhow::Result<()> {
    change(site, &format!("{}/index.html", language.tag()), |page| {
        let own = own::meta(&site.overlay);
        ensure!(
            if own.is_empty() {
                !page.contains("<meta name=\"offercheck-options\"")
            } else {
                page.contains(&own)
            },
            "this copy was built with another overlay, or with none; give the same one with --overlay"
        );
        let page = renamed.iter().fold(page, |page, (old, new)| page.replace(old, new));
        replaced(&page, "<section class=\"plain\"", "</section>", &plain::section(language, all))
    })
}

/// The pages to read with all numbers of a passport.
fn contacts(site: &Site, language: &Language) -> anyhow::Result<()> {
    for reading in reading::pages(language) {
        let address = format!("{}/{}/index.html", language.tag(), reading.address);
        if reading.address.starts_with("contacts") && site.path(&address).is_file() {
            change(site, &address, |page| {
                let heading = offercheck_view::paper::marked(&reading.heading);
                let content = format!("<main>\n<h1>{heading}</h1>\n{}\n</main>", reading.content);
                replaced(&page, "<main>", "</main>", &content)
            })?;
        }
    }
    Ok(())
}

/// The copy in one file.
fn copy(site: &Site, language: &Language) -> anyhow::Result<()> {
    change(site, &format!("offercheck-{}.html", language.tag()), |page| {
        let tag = "<script type=\"text/plain\" data-pack=\"numbers\">";
        let numbers =
            format!("{tag}{}</script>", one_file::packed(&fs::read(site.path(&language.numbers_address))?)?);
        let page = replaced(&page, tag, "</script>", &numbers)?;
        let page = replaced(&page, "<section class=\"plain\"", "</section>", &plain::alone(language))?;
        replaced(
            &page,
            "<p class=\"copy\">",
            "</p>",
            &format!("<p class=\"copy\">{}</p>", one_file::dated(language)),
        )
    })
}

/// The list of what phones keep, with the hashes of what has changed.
fn worker(site: &Site, language: &Language, renamed: &Renamed) -> anyhow::Result<()> {
    let folder = format!("{}/", language.tag());
    change(site, &format!("{folder}sw.js"), |script| {
        let rest = script.strip_prefix("const KEPT = ").and_then(|rest| rest.split_once(";\n"));
        let (list, script) = rest.context("it does not begin with its list")?;
        let mut list: Value = serde_json::from_str(list)?;
        for file in list["files"].as_array_mut().context("its list names no files")? {
            let name = file[0].as_str().context("a file without a name")?;
            let name = renamed.iter().fold(name.to_owned(), |name, (old, new)| name.replace(old, new));
            let address = match name.trim_start_matches("../") {
                "./" => format!("{folder}index.html"),
                below => below.to_owned(),
            };
            file[1] = hash(&fs::read(site.path(&address))?).into();
            file[0] = name.into();
        }
        list["version"] = hash(list["files"].to_string().as_bytes()).into();
        Ok(format!("const KEPT = {list};\n{script}"))
    })
}

/// The page for webmasters, which shows contacts.
fn configurator(site: &Site, renamed: &Renamed) -> anyhow::Result<()> {
    change(site, "embed/index.html", |page| {
        Ok(renamed.iter().fold(page, |page, (old, new)| page.replace(old, new)))
    })
}

/// The date of the contacts.
fn version(site: &Site, content: &Content) -> anyhow::Result<()> {
    let known: Value = serde_json::from_str(&fs::read_to_string(site.path(VERSION_FILE))?)?;
    let version = known["version"].as_str().context("version.json names no version")?;
    let loader = fs::read(site.path("embed.js"))?;
    site.file(VERSION_FILE, version_file(version, content, &loader).as_bytes())?;
    compress::one(&site.path(VERSION_FILE))
}

/// Writes a text file of the site anew, and compresses it again.
fn change(
    site: &Site,
    address: &str,
    change: impl FnOnce(String) -> anyhow::Result<String>,
) -> anyhow::Result<()> {
    let work = || -> anyhow::Result<()> {
        let changed = change(fs::read_to_string(site.path(address))?)?;
        site.file(address, changed.as_bytes())?;
        compress::one(&site.path(address))
    };
    work().with_context(|| format!("{address} cannot be given new numbers"))
}

/// A text with another part from the first `start` to the first `end` after it.
fn replaced(text: &str, start: &str, end: &str, part: &str) -> anyhow::Result<String> {
    let Some((before, rest)) = text.split_once(start) else { bail!("it has no {start}") };
    let Some((_, after)) = rest.split_once(end) else { bail!("{start} does not end") };
    Ok([before, part, after].concat())
}
