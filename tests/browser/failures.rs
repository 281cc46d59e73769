//! Whatever breaks, a plain page with the reason and the numbers stands there.

use std::fs;
use std::path::PathBuf;

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, Lack, Page, in_browser, in_browser_without};

use crate::cases::walk_to;
use crate::copies::{Change, broken, copy, copy_folder, cut, flip, listening, remove, said};
use crate::site;

/// The asset of the whole site whose name begins and ends so.
fn whole(begin: &str, end: &str) -> PathBuf {
    let mut entries =
        fs::read_dir(site().join("assets")).expect("assets").filter_map(|entry| Some(entry.ok()?.path()));
    let itself = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(begin) && name.ends_with(end)
    };
    entries.find(itself).expect("an asset")
}

/// The plain page with a reason that a person can read and numbers that can be called.
async fn plain_page(page: &Page, reason: &str) -> anyhow::Result<()> {
    page.until("document.documentElement.dataset.problem", reason).await?;
    let shown = page.text(&format!(".plain .{reason}")).await?;
    ensure!(shown.len() > 20, "the reason is {shown:?}");
    ensure!(page.count(".plain a[href^='tel:']").await? > 50);
    ensure!(page.count(".plain ul:empty").await? == 0, "some passport has no number at all");
    ensure!(page.text(".plain h1").await?.len() > 5);
    Ok(())
}

#[test]
fn a_missing_or_changed_file_leaves_the_plain_page_with_its_reason_and_the_console_names_it() {
    let changes: [Change; 7] = [
        ("walk-en", remove),
        ("walk-en", cut),
        ("walk-en", flip),
        (".wasm", cut),
        (".wasm", remove),
        ("offercheck-", remove),
        // The script alone; the module has another ending.
        ("offercheck-", |file| {
            if file.extension().is_some_and(|ending| ending == "js") {
                cut(file)
            }
        }),
    ];
    for (name, change) in changes {
        let copy = listening(broken((name, change)));
        for engine in ENGINES {
            in_browser("broken", engine, copy.path(), async |page| {
                page.go("en/").await?;
                plain_page(page, "missing").await?;
                named(page, name).await
            });
        }
    }
}

#[test]
fn opening_the_page_again_asks_past_what_is_broken_and_for_no_other_language() {
    let copy = broken(("walk-en", cut));
    for engine in ENGINES {
        in_browser("again", engine, copy.path(), async |page| {
            page.go("en/").await?;
            plain_page(page, "missing").await?;
            let before = page.server.asked().len();
            page.tap(".again a").await?;
            page.until("performance.getEntriesByType('navigation')[0].type", "reload").await?;
            plain_page(page, "missing").await?;
            let asked = page.server.asked();
            let asked: Vec<&String> = asked.iter().skip(before).collect();
            ensure!(asked.iter().filter(|path| path.contains("walk-en")).count() > 0, "{asked:?}");
            let other = |path: &&&String| path.contains(".pack") && !path.contains("-en-");
            ensure!(!asked.iter().any(|path| other(&path)), "{asked:?}");
            Ok(())
        });
    }
}

/// The console says which file it was.
async fn named(page: &Page, name: &str) -> anyhow::Result<()> {
    page.until("said.some((words) => words.startsWith('offercheck: '))", true).await?;
    let said = said(page).await?;
    let ours = said.iter().filter(|words| words.starts_with("offercheck: ")).collect::<Vec<_>>();
    ensure!(
        matches!(ours[..], [one] if one.contains(name)),
        "{name} is broken, and the console says {said:?}"
    );
    Ok(())
}

#[test]
fn numbers_that_do_not_load_leave_the_questions_and_say_so() {
    // The numbers themselves, and the part of the program that shows them.
    for (name, ending) in [("numbers-en-", ".pack"), ("later-", ".wasm")] {
        let file = whole(name, ending);
        let copy = listening(copy());
        let mended = copy.path().join("assets").join(file.file_name().unwrap_or_default());
        for engine in ENGINES {
            cut(&mended);
            in_browser("numbers", engine, copy.path(), async |page| {
                page.open("en/").await?;
                page.tap("[data-action=contacts]").await?;
                page.find("[data-action=retry]").await?;
                named(page, name).await?;
                fs::copy(&file, &mended)?;
                page.tap("[data-action=retry]").await?;
                page.find("main select").await?;
                page.gone("[data-action=retry]").await?;
                page.tap("[data-action=back]").await?;
                page.answer("start", "for-me").await?;
                page.find("[data-question=nationality]").await?;
                Ok(())
            });
        }
    }
}

#[test]
fn a_style_that_did_not_come_is_named_and_asked_for_again() {
    let file = whole("later-", ".css");
    let copy = listening(copy());
    let mended = copy.path().join("assets").join(file.file_name().unwrap_or_default());
    for engine in ENGINES {
        let numbers = whole("numbers-en-", ".pack");
        let cut_numbers = copy.path().join("assets").join(numbers.file_name().unwrap_or_default());
        remove(&mended);
        cut(&cut_numbers);
        in_browser("style", engine, copy.path(), async |page| {
            page.open("en/").await?;
            page.until(
                "said.some((words) => words.startsWith('offercheck: ') && words.includes('.css'))",
                true,
            )
            .await?;
            fs::copy(&file, &mended)?;
            fs::copy(&numbers, &cut_numbers)?;
            page.tap("[data-action=contacts]").await?;
            page.tap("[data-action=retry]").await?;
            page.find("main select").await?;
            page.until("[...document.styleSheets].some(({ href }) => href?.includes('/later-'))", true).await
        });
    }
}

#[test]
fn without_the_numbers_every_screen_says_so_and_none_is_blank() {
    let copy = broken(("numbers-en", cut));
    in_browser("gates", Engine::Chromium, copy.path(), async |page| {
        let says = async |screen: &str| -> anyhow::Result<()> {
            page.find(&format!("main[data-screen={screen}] [data-action=retry]")).await?;
            page.until("document.documentElement.dataset.problem ?? ''", "").await
        };
        page.open("en/").await?;
        page.tap("nav [data-action=contacts]").await?;
        says("contacts").await?;
        page.tap("[data-action=back]").await?;
        page.tap("main [data-action=practice]").await?;
        says("practice").await?;
        page.tap("[data-action=back]").await?;
        page.tap("main [data-action=signs]").await?;
        says("signs").await?;
        page.tap("[data-action=back]").await?;
        page.answer("start", "already-there").await?;
        page.answer("there-safe", "alone").await?;
        says("help").await?;
        page.tap("nav [data-action=erase]").await?;
        walk_to(page, "july-2022", "stop").await?;
        says("stop").await?;
        page.tap("main [data-action=to-result]").await?;
        says("result").await?;
        page.open("en/#start=for-staff").await?;
        says("desk").await
    });
}

#[test]
fn a_crash_brings_the_plain_page_back() {
    for engine in ENGINES {
        in_browser("crash", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            // A browser that refuses: the next screen has nowhere to stand, and the program panics.
            page.find("[data-question=nationality]").await?;
            page.run("const refuse = () => { throw new Error('refused') }; Node.prototype.insertBefore = refuse; Node.prototype.appendChild = refuse; document.querySelector('[data-answer=ID]').click(); return true").await?;
            plain_page(page, "crash").await
        });
    }
}

#[test]
fn fragments_that_make_no_sense_are_ignored() {
    let fragments = [
        "#",
        "#%",
        "#from=<script>alert(1)</script>",
        "#start=%00",
        "#start=on-the-moon",
        "#theme=neon&from=xx&to=",
        "#exit=javascript:alert(1)",
        "#from=ID&from=ID&&&=&=",
        "#\u{202e}\u{0}",
    ];
    for engine in ENGINES {
        in_browser("fragments", engine, &site(), async |page| {
            for fragment in fragments {
                page.open(&format!("en/{fragment}")).await?;
                page.find("main[data-screen=start]").await?;
                ensure!(page.count("main script").await? == 0);
            }
            page.open("en/#start=for-me&from=PH").await?;
            let first =
                page.find("[data-question=nationality] [data-answer]").await?.attr("data-answer").await?;
            ensure!(first.as_deref() == Some("PH"), "{first:?} stands first");
            Ok(())
        });
    }
}

#[test]
fn without_scripts_the_numbers_and_the_pages_to_read_stand_there() {
    for engine in ENGINES {
        in_browser_without(Lack::Scripts, "no-scripts", engine, &site(), async |page| {
            page.go("id/").await?;
            ensure!(
                page.find(".plain noscript p").await?.is_displayed().await?,
                "nothing says that scripts are off"
            );
            ensure!(!page.find("#app").await?.is_displayed().await?, "buttons that can do nothing are shown");
            page.find(".plain a[href^='tel:']").await?;
            page.follow(".plain a[href='contacts/']").await?;
            page.follow("a[href='ID/']").await?;
            page.find("#KH a[href='tel:+85512813282']").await?;
            Ok(())
        });
    }
}

#[test]
fn without_webassembly_the_plain_page_says_so() {
    for engine in ENGINES {
        in_browser_without(Lack::WebAssembly, "no-wasm", engine, &site(), async |page| {
            page.go("en/").await?;
            plain_page(page, "unsupported").await
        });
    }
}

#[test]
fn the_site_works_below_any_path() {
    let root = tempfile::tempdir().expect("a folder");
    copy_folder(&site(), &root.path().join("a/b"));
    fs::copy(site().join("_headers"), root.path().join("_headers")).expect("the headers");
    for engine in ENGINES {
        in_browser("below", engine, root.path(), async |page| {
            page.go("a/b/").await?;
            page.tap(".languages a[lang=id]").await?;
            page.find("main[data-state=ready]").await?;
            page.answer("start", "for-me").await?;
            page.tap("[data-action=contacts]").await?;
            page.find("main select").await?;
            page.until("document.querySelectorAll('[data-contact]').length > 0", true).await?;
            ensure!(
                page.server.asked().iter().all(|path| path.starts_with("/a/b/") || path == "/favicon.ico")
            );
            Ok(())
        });
    }
}

#[test]
fn numbers_of_a_second_language_that_do_not_load_take_none_of_the_first_away() {
    let copy = broken(("numbers-km", cut));
    for engine in ENGINES {
        in_browser("second-numbers", engine, copy.path(), async |page| {
            page.open("en/#from=ID&to=KH").await?;
            page.tap("[data-action=contacts]").await?;
            page.find("main select").await?;
            page.tap("[data-action=language]").await?;
            page.run("document.querySelector('main details').open = true; return true").await?;
            page.tap("[data-beside=km]").await?;
            page.find("h1 .second[lang=km]").await?;
            page.tap("[data-action=back]").await?;
            page.find("main[data-screen=contacts] a[href='tel:+85512813282']").await?;
            ensure!(page.count("[data-action=retry]").await? == 0, "the numbers went");
            Ok(())
        });
    }
}
