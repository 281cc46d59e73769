//! `bench`: what the site weighs on the way to a phone, and how long the next question takes.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;
use xtask::paths;
use xtask::tools::{self, browsers, cargo, step};

use crate::site;

/// The compression that hosts use for files they keep ready.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;

/// Builds the site, prints sizes and timings.
pub fn run() -> anyhow::Result<()> {
    let root = site::build()?;
    sizes(&root)?;
    browsers::chromium()?;
    step("time the next question in Chromium, processor slowed down six times", || {
        tools::run(cargo().current_dir(paths::root()).args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "offercheck-tests",
            "--bin",
            "timing",
        ]))
    })
}

/// What one visit in one language loads, file by file.
fn sizes(root: &Path) -> anyhow::Result<()> {
    let assets = files(&root.join("assets"))?;
    let mut visit = vec![root.join("en/index.html")];
    visit.extend(assets.into_iter().filter(|file| loaded_in_english(file)));
    println!("{:>9} {:>9}  one visit in English", "bytes", "brotli");
    let (mut all, mut all_brotli) = (0, 0);
    for file in visit {
        let bytes = fs::read(&file)?;
        let small = brotli(&bytes)?;
        let name = file.strip_prefix(root).unwrap_or(&file);
        println!("{:>9} {:>9}  {}", bytes.len(), small, name.display());
        all += bytes.len();
        all_brotli += small;
    }
    println!("{all:>9} {all_brotli:>9}  in all");
    Ok(())
}

fn loaded_in_english(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let pack = name.ends_with(".pack");
    let ours = !pack || name.contains("-en-");
    ours && !name.starts_with("old-browser")
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    Ok(files)
}

fn brotli(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut small = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut small, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(small.len())
}
