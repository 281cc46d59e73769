//! What a visit weighs on its way to a phone, and how much it may.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use xtask::paths::beside;

/// What all files of one visit may weigh together, in bytes after brotli.
const BUDGET: usize = 130_000;
/// What the page of the checklist and the choice of languages may: one round trip brings no more.
const FIRST_PAGE: usize = 14_600;
/// What a page to read may.
const READING: usize = 30_000;

/// All that one visit in one language loads.
pub struct Visit {
    language: String,
    files: Vec<File>,
}

struct File {
    name: String,
    bytes: usize,
    brotli: usize,
}

impl Visit {
    fn brotli(&self) -> usize {
        self.files.iter().map(|file| file.brotli).sum()
    }
}

impl fmt::Display for Visit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:>9} {:>9}  one visit in {}", "bytes", "brotli", self.language)?;
        for file in &self.files {
            writeln!(out, "{:>9} {:>9}  {}", file.bytes, file.brotli, file.name)?;
        }
        let bytes: usize = self.files.iter().map(|file| file.bytes).sum();
        writeln!(out, "{bytes:>9} {:>9}  in all", self.brotli())
    }
}

/// Weighs a visit in each language of a built site.
pub fn visits(root: &Path) -> anyhow::Result<Vec<Visit>> {
    let mut visits = Vec::new();
    for page in files(root)?.into_iter().map(|folder| folder.join("index.html")).filter(|page| page.is_file())
    {
        let folder = page.parent().and_then(Path::file_name).unwrap_or_default();
        let language = folder.to_string_lossy().into_owned();
        let pack = format!("-{language}-");
        let loaded = |file: &PathBuf| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let elsewhere = ["old-browser", "no-scripts", "order"].iter().any(|part| name.starts_with(part));
            let compressed = name.ends_with(".br") || name.ends_with(".gz");
            (!name.ends_with(".pack") || name.contains(&pack)) && !elsewhere && !compressed
        };
        let assets = files(&root.join("assets"))?.into_iter().filter(loaded);
        let files = std::iter::once(page).chain(assets).map(|file| weigh(root, &file));
        visits.push(Visit { language, files: files.collect::<Result<_, _>>()? });
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
    let visits = visits(root)?;
    ensure!(!visits.is_empty(), "there is no page to weigh");
    for visit in visits {
        let weight = visit.brotli();
        ensure!(weight <= BUDGET, "a visit weighs {weight} bytes, and may weigh {BUDGET}:\n{visit}");
        println!("    {}: {weight} of {BUDGET} bytes", visit.language);
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
    let brotli = fs::metadata(beside(file, "br"))?.len();
    let name = file.strip_prefix(root).unwrap_or(file).display().to_string();
    Ok(File { name, bytes: usize::try_from(bytes)?, brotli: usize::try_from(brotli)? })
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    Ok(files)
}
