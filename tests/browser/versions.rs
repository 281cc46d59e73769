//! A version that stays keeps its program and gets today's numbers.

use std::fs;
use std::path::Path;

use anyhow::ensure;
use offercheck_tests::{Engine, in_browser};
use xtask::folders;
use xtask::tools::{cargo, run};

use crate::copies::copy;
use crate::site;

/// Makes the numbers of a site other ones than today's: another pack under another name, and a wrong number in the pages.
fn grown_old(root: &Path) {
    let folders = fs::read_dir(root).expect("a site").filter_map(Result::ok);
    let spoken = folders.filter(|folder| folder.path().join("manifest.json").is_file());
    let tags: Vec<String> = spoken.filter_map(|folder| folder.file_name().into_string().ok()).collect();
    for file in folders::files(root).expect("the files of a site") {
        let path = root.join(&file);
        let name = file.to_string_lossy().into_owned();
        if name.starts_with("assets/numbers-") && name.ends_with(".pack") {
            let (kind, _) = name.rsplit_once('-').expect("a name with a hash");
            fs::rename(&path, root.join(format!("{kind}-01234567.pack"))).expect("an old pack");
        }
        if name.ends_with(".html") || name.ends_with("sw.js") {
            let text = fs::read_to_string(&path).expect("a text");
            let mut old = text.replace("+62 21 ", "+62 99 ").replace("tel:+6221", "tel:+6299");
            for tag in &tags {
                let hash =
                    old.split_once(&format!("assets/numbers-{tag}-")).and_then(|(_, after)| after.get(..8));
                if let Some(hash) = hash.map(str::to_owned) {
                    old = old.replace(&hash, "01234567");
                }
            }
            fs::write(&path, old).expect("an old page");
        }
    }
}

#[test]
fn a_version_that_stays_gets_todays_numbers_and_nothing_else() {
    let copy = copy();
    let names = folders::files(copy.path()).expect("the files of a site");
    grown_old(copy.path());
    // What stays is that of the version, whatever a build of today would write.
    let kept = ["index.html", "en/signs/index.html"];
    for file in kept {
        let path = copy.path().join(file);
        let text = fs::read_to_string(&path).expect("a text of the version");
        fs::write(path, format!("{text}\n<!-- as it was -->")).expect("its own form");
    }
    let english = copy.path().join("en/index.html");
    let old = fs::read_to_string(&english).expect("a page");
    assert!(old.contains("01234567") && old.contains("+62 99 "), "nothing has grown old");
    run(cargo().args(["xtask", "refresh"]).arg(copy.path())).expect("the numbers of today");
    for file in kept {
        let text = fs::read_to_string(copy.path().join(file)).expect("a text of the version");
        assert!(text.ends_with("<!-- as it was -->"), "{file} was written anew");
    }
    for name in names.into_iter().filter(|name| !kept.iter().any(|kept| name.starts_with(kept))) {
        let (new, today) = (fs::read(copy.path().join(&name)), fs::read(site().join(&name)));
        assert!(new.ok() == today.ok(), "{} is not as it was built", name.display());
    }
    in_browser("refreshed", Engine::Chromium, copy.path(), async |page| {
        page.open("id/").await?;
        page.tap("[data-action=contacts]").await?;
        page.find("main [data-contact] .num").await?;
        ensure!(!page.server.asked().iter().any(|path| path.contains("01234567")));
        Ok(())
    });
}
