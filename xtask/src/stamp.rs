//! `stamp`: writes above each message of a translation that says nothing of its state that it is a draft.

use std::fs;

use anyhow::{Context, anyhow};
use offercheck_compiler::SOURCE_LANGUAGE;
use xtask::paths;

/// Goes through all files of all translations; states that are there stay.
pub fn run() -> anyhow::Result<()> {
    let locales = paths::content().join("locales");
    let english = locales.join(SOURCE_LANGUAGE);
    for language in fs::read_dir(&locales)? {
        let folder = language?.path();
        if folder == english || !folder.is_dir() {
            continue;
        }
        for file in fs::read_dir(&folder)? {
            let file = file?.path();
            let name = file.file_name().context("a name")?;
            let source = fs::read_to_string(english.join(name))
                .with_context(|| format!("{} has no English file of its name", file.display()))?;
            let translation = fs::read_to_string(&file)?;
            let stamped = offercheck_compiler::stamp(&source, &translation)
                .map_err(|why| anyhow!("{}: {why}", file.display()))?;
            if stamped != translation {
                fs::write(&file, stamped)?;
                println!("stamped {}", file.display());
            }
        }
    }
    Ok(())
}
