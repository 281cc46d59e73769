//! The files as hosts send them: brotli and gzip beside each, so that no host has to compress anything itself.

use std::fs;
use std::io::Write as _;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, anyhow};
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::Compression;
use flate2::write::GzEncoder;
use offercheck_core::pack::checksum;
use xtask::paths::{self, beside};

const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW: i32 = 22;
/// What the compressor may take a file for: which one makes it smaller shows when it is done.
const BROTLI_MODES: [BrotliEncoderMode; 2] =
    [BrotliEncoderMode::BROTLI_MODE_GENERIC, BrotliEncoderMode::BROTLI_MODE_FONT];
/// More of them make what is packed hardly smaller.
const ITERATIONS: NonZeroU64 = NonZeroU64::MIN.saturating_add(14);
/// What is worth compressing.
const ENDINGS: [&str; 7] = ["html", "js", "json", "css", "svg", "wasm", "pack"];

/// Writes `.br` and `.gz` beside every file of the site that is worth compressing.
pub fn all(root: &Path) -> anyhow::Result<()> {
    let files = files(root)?;
    let next = AtomicUsize::new(0);
    let work = || -> anyhow::Result<()> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            one(file).with_context(|| format!("{} cannot be compressed", file.display()))?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("a worker failed"))?)
    })
}

/// Writes both beside one file.
pub fn one(file: &Path) -> anyhow::Result<()> {
    let bytes = fs::read(file)?;
    fs::write(beside(file, "br"), once(&bytes, "br", brotli)?)?;
    fs::write(beside(file, "gz"), once(&bytes, "gz", gzip)?)?;
    Ok(())
}

fn brotli(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut smallest = Vec::new();
    for mode in BROTLI_MODES {
        let params =
            BrotliEncoderParams { quality: BROTLI_QUALITY, lgwin: BROTLI_WINDOW, mode, ..Default::default() };
        let mut smaller = Vec::new();
        brotli::BrotliCompress(&mut &*bytes, &mut smaller, &params)?;
        if smallest.is_empty() || smaller.len() < smallest.len() {
            smallest = smaller;
        }
    }
    Ok(smallest)
}

fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?)
}

/// gzip as small as it gets, for what travels inside a page.
pub fn smallest(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    once(bytes, "zopfli", |bytes| {
        let mut smaller = Vec::new();
        let options = zopfli::Options { iteration_count: ITERATIONS, ..zopfli::Options::default() };
        zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut smaller)?;
        Ok(smaller)
    })
}

/// What `compress` makes of these bytes; kept below `target/`, because most of a site stays as it was and this takes
/// longest.
fn once(
    bytes: &[u8],
    ending: &str,
    compress: fn(&[u8]) -> anyhow::Result<Vec<u8>>,
) -> anyhow::Result<Vec<u8>> {
    let folder = paths::root().join("target/compressed");
    let modes: String = BROTLI_MODES.iter().map(|mode| (*mode as u8).to_string()).collect();
    let settings = format!("{BROTLI_QUALITY}-{BROTLI_WINDOW}-{modes}");
    let kept = folder.join(format!("{:016x}-{}-{settings}.{ending}", checksum(bytes), bytes.len()));
    if let Ok(smaller) = fs::read(&kept) {
        return Ok(smaller);
    }
    let smaller = compress(bytes)?;
    fs::create_dir_all(&folder)?;
    // Written aside and then put in its place: nobody reads half of it.
    let mut aside = tempfile::NamedTempFile::new_in(&folder)?;
    aside.write_all(&smaller)?;
    aside.persist(&kept)?;
    Ok(smaller)
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path
            .extension()
            .and_then(|ending| ending.to_str())
            .is_some_and(|ending| ENDINGS.contains(&ending))
        {
            found.push(path);
        }
    }
    Ok(found)
}
