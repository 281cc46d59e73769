//! The plugin's files, as WordPress's rules for plugins want them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;
use xtask::paths;
use xtask::tools::hosts;

fn plugin() -> PathBuf {
    paths::root().join("embed/wordpress/offercheck")
}

fn scripts() -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in ["", "includes", "block"] {
        for entry in fs::read_dir(plugin().join(folder))? {
            let file = entry?.path();
            if file.extension().is_some_and(|ending| ending == "php") {
                files.push(file);
            }
        }
    }
    Ok(files)
}

#[test]
fn every_file_is_php_and_does_nothing_outside_wordpress() {
    let run = || -> anyhow::Result<()> {
        let php = hosts::wordpress()?.php;
        let files = scripts()?;
        ensure!(files.len() > 8, "only {} files", files.len());
        for file in files {
            let lint = Command::new(&php).arg("-l").arg(&file).output()?;
            ensure!(lint.status.success(), "{}", String::from_utf8_lossy(&lint.stdout));
            let alone = Command::new(&php).arg(&file).output()?;
            ensure!(alone.stdout.is_empty() && alone.stderr.is_empty(), "{} does something", file.display());
            let text = fs::read_to_string(&file)?;
            ensure!(
                text.contains("defined( 'ABSPATH' ) || exit;")
                    || text.contains("defined( 'WP_UNINSTALL_PLUGIN' ) || exit;"),
                "{} has no guard",
                file.display()
            );
        }
        Ok(())
    };
    run().expect("the files are in order");
}

#[test]
fn the_translations_say_all_that_the_plugin_says() {
    let run = || -> anyhow::Result<()> {
        let packages = hosts::wordpress()?;
        let script = paths::root().join("embed/wordpress/translations.php");
        let check = Command::new(packages.php).arg(script).arg("check").arg(packages.wordpress).output()?;
        ensure!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
        Ok(())
    };
    run().expect("the translations are whole");
}

#[test]
fn the_version_is_the_same_wherever_it_stands() {
    let run = || -> anyhow::Result<()> {
        let read = |name: &str| fs::read_to_string(plugin().join(name));
        let main = read("offercheck.php")?;
        let line = main.lines().find_map(|line| line.strip_prefix(" * Version:")).context("no version")?;
        let version = line.trim();
        let block: Value = serde_json::from_str(&read("block/block.json")?)?;
        ensure!(block["version"] == version, "block.json");
        ensure!(
            read("block/editor.asset.php")?.contains(&format!("'version'      => '{version}'")),
            "editor.asset.php"
        );
        ensure!(read("readme.txt")?.contains(&format!("Stable tag: {version}\n")), "readme.txt");
        Ok(())
    };
    run().expect("one version");
}
