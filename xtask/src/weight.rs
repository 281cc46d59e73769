//! What a visit weighs on its way to a phone, and how much it may.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use offercheck_compiler::SOURCE_LANGUAGE;

use xtask::paths::beside;

/// What a visit may weigh, in bytes after brotli.
struct Budget {
    /// What may be loaded until the first question can be answered.
    before: usize,
    /// What may come after that; the aim is 25,000 (docs/performance.md).
    after: usize,
    /// What page, program and packs may weigh together: all but what opens them without a network.
    in_all: usize,
}

/// In the language that all words are first written in.
const SOURCE: Budget = Budget { before: 93_500, after: 83_200, in_all: 172_500 };
/// In a translation: most scripts take more bytes, and lines that nobody has checked stand beside their English ones. Before the
/// first question it is what docs/performance.md aims at.
const TRANSLATION: Budget = Budget { before: 100_000, after: 88_000, in_all: 184_000 };
/// How the files begin that open the site without a network, read it aloud, or put it on a start screen.
const OFFLINE: [&str; 3] = ["keep-", "listen-", "start-192-"];
/// What the page of the checklist and the choice of languages may: about what one round trip brings, with the headers of
/// the host.
const FIRST_PAGE: usize = 14_600;
/// What the loader on other people's pages may.
const LOADER: usize = 2_048;
/// What a page to read may.
const READING: usize = 30_000;

/// All that one visit in one language loads.
pub struct Visit {
    language: String,
    /// What the first question needs.
    before: Vec<File>,
    /// What comes when nothing else is left to do, whatever is answered.
    after: Vec<File>,
    /// Page, program and packs together.
    in_all: usize,
}

struct File {
    name: String,
    bytes: usize,
    brotli: usize,
}

fn brotli(files: &[File]) -> usize {
    files.iter().map(|file| file.brotli).sum()
}

impl fmt::Display for Visit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:>9} {:>9}  one visit in {}", "bytes", "brotli", self.language)?;
        for (files, when) in [(&self.before, "before the first question"), (&self.after, "after it")] {
            for file in files {
                writeln!(out, "{:>9} {:>9}  {}", file.bytes, file.brotli, file.name)?;
            }
            let bytes: usize = files.iter().map(|file| file.bytes).sum();
            writeln!(out, "{bytes:>9} {:>9}  {when}", brotli(files))?;
        }
        Ok(())
    }
}

/// Weighs a visit in each language of a built site.
pub fn visits(root: &Path) -> anyhow::Result<Vec<Visit>> {
    let mut visits = Vec::new();
    let assets = files(&root.join("assets"))?;
    for folder in files(root)?.into_iter().filter(|folder| folder.join("manifest.json").is_file()) {
        let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let named = |beginnings: &[&str]| -> anyhow::Result<Vec<File>> {
            let asked = |file: &&PathBuf| {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                let compressed = name.ends_with(".br") || name.ends_with(".gz");
                !compressed && beginnings.iter().any(|beginning| name.starts_with(beginning))
            };
            assets.iter().filter(asked).map(|file| weigh(root, file)).collect()
        };
        let mut before = vec![weigh(root, &folder.join("index.html"))?];
        before.extend(named(&["offercheck-", "icon-", &format!("walk-{language}-")])?);
        let numbers = named(&[&format!("numbers-{language}-")])?;
        let mut after = numbers;
        after.extend(named(&["later-"])?);
        let in_all = brotli(&before) + brotli(&after);
        after.extend(named(&OFFLINE)?);
        after.push(weigh(root, &folder.join("sw.js"))?);
        after.push(weigh(root, &folder.join("manifest.json"))?);
        visits.push(Visit { language, before, after, in_all });
    }
    Ok(visits)
}

/// Fails if a page, or a visit in some language, weighs more than it may.
pub fn check(root: &Path) -> anyhow::Result<()> {
    for page in pages(root)? {
        let below = page.strip_prefix(root)?.components().count();
        if !page.ends_with("index.html") {
            // The one-file copy has a limit of its own.
            continue;
        }
        let limit = if below <= 2 { FIRST_PAGE } else { READING };
        let page = weigh(root, &page)?;
        ensure!(page.brotli <= limit, "{} weighs {} bytes, and may weigh {limit}", page.name, page.brotli);
    }
    let loader = weigh(root, &root.join("embed.js"))?;
    ensure!(
        loader.brotli <= LOADER,
        "{} weighs {} bytes, and may weigh {LOADER}",
        loader.name,
        loader.brotli
    );
    let visits = visits(root)?;
    ensure!(!visits.is_empty(), "there is no page to weigh");
    for visit in visits {
        let (before, after, in_all) = (brotli(&visit.before), brotli(&visit.after), visit.in_all);
        let may = if visit.language == SOURCE_LANGUAGE { SOURCE } else { TRANSLATION };
        ensure!(
            before <= may.before && after <= may.after && in_all <= may.in_all,
            "a visit weighs {before}, {after} and {in_all} bytes, and may weigh {}, {} and {}:\n{visit}",
            may.before,
            may.after,
            may.in_all
        );
        println!(
            "    {}: {before} of {} bytes, then {after} of {}; page, program and packs {in_all} of {}",
            visit.language, may.before, may.after, may.in_all
        );
    }
    Ok(())
}

/// All pages at and below a folder.
fn pages(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in files(folder)? {
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push(path);
        }
    }
    Ok(found)
}

fn weigh(root: &Path, file: &Path) -> anyhow::Result<File> {
    let bytes = fs::metadata(file)?.len();
    // Pictures are compressed in themselves.
    let brotli = fs::metadata(beside(file, "br")).map_or(bytes, |smaller| smaller.len());
    let name = file.strip_prefix(root).unwrap_or(file).display().to_string();
    Ok(File { name, bytes: usize::try_from(bytes)?, brotli: usize::try_from(brotli)? })
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    Ok(files)
}
