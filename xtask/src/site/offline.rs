//! What lets the site open without a network, and stand on a phone's start screen: a worker and a manifest for each
//! language, and a worker for the choice of languages.

use std::fs;

use anyhow::Context;
use serde_json::json;
use xtask::headers::hash;
use xtask::tools::esbuild::Minifier;

use super::{ASSETS, Assets, Language, Site, web};

/// The worker, beside the start page it is for. Its name stays, so that browsers find the next version.
const WORKER: &str = "sw.js";

/// Writes all of it; the pages are there already.
pub fn write_all(
    site: &Site,
    assets: &Assets,
    languages: &[Language],
    minifier: &Minifier,
) -> anyhow::Result<()> {
    let script = minifier.script(&web("worker.js")?)?;
    worker(site, &script, "", &[&assets.order, &assets.keep, &assets.icon])?;
    for language in languages {
        let folder = format!("{}/", language.tag());
        site.file(&format!("{folder}manifest.json"), manifest(assets, language).as_bytes())?;
        let files = [
            &assets.program,
            &assets.module,
            &assets.later,
            &assets.keep,
            &assets.listen,
            &assets.later_style,
            &assets.icon,
            &language.walk_address,
            &language.numbers_address,
        ];
        worker(site, &script, &folder, &files)?;
    }
    Ok(())
}

/// The worker of the start page in `folder`, which needs these assets. Its first line says what it keeps: each file by
/// its address from there, with the hash of its bytes as browsers check it, and a version that changes with any of them.
fn worker(site: &Site, script: &str, folder: &str, files: &[&String]) -> anyhow::Result<()> {
    let up = "../".repeat(folder.matches('/').count());
    let page = format!("{folder}index.html");
    let mut kept = vec![("./".to_owned(), page.as_str())];
    kept.extend(files.iter().map(|file| (format!("{up}{file}"), file.as_str())));
    let files = kept
        .into_iter()
        .map(|(name, file)| {
            let bytes = fs::read(site.root.join(file)).with_context(|| format!("{file} cannot be read"))?;
            Ok((name, hash(&bytes)))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let version = hash(serde_json::to_string(&files)?.as_bytes());
    let kept = json!({ "version": version, "assets": format!("{up}{ASSETS}/"), "files": files });
    site.file(&format!("{folder}{WORKER}"), format!("const KEPT = {kept};\n{script}").as_bytes())
}

/// What a phone needs to know to put the checklist on its start screen, under a name and a picture that say nothing to
/// those who look over a shoulder.
fn manifest(assets: &Assets, language: &Language) -> String {
    let icon = |address: &str, sizes: &str| json!({ "src": format!("../{address}"), "sizes": sizes, "type": "image/png", "purpose": "any maskable" });
    json!({
        "name": language.plain("page-app"),
        "short_name": language.plain("page-app"),
        "lang": language.tag(),
        "dir": language.direction(),
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "icons": [
            icon(&assets.icon_small, "192x192"),
            icon(&assets.icon_large, "512x512"),
        ],
    })
    .to_string()
}
