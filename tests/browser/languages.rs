//! Every language: none loads another, drafts say that they are drafts, two languages stand beside each other, and a screen
//! can be heard where the phone has a voice.

use std::fs;

use anyhow::{Context, ensure};
use offercheck_tests::{ENGINES, Engine, in_browser};
use serde_json::json;

use crate::cases::walk;
use crate::copies::copy;
use crate::site;

/// Every language of the site.
pub fn languages() -> Vec<String> {
    let folders = fs::read_dir(site()).expect("the site").filter_map(Result::ok);
    let mut tags: Vec<String> = folders
        .filter(|folder| folder.path().join("manifest.json").is_file())
        .filter_map(|folder| folder.file_name().into_string().ok())
        .collect();
    tags.sort();
    tags
}

#[test]
fn one_language_asks_for_nothing_of_another() {
    in_browser("own-files", Engine::Chromium, &site(), async |page| {
        page.open("km/").await?;
        page.tap("[data-action=contacts]").await?;
        page.find("main[data-screen=contacts] select").await?;
        let asked = page.server.asked();
        let other = asked.iter().filter(|path| path.contains("/walk-") || path.contains("/numbers-"));
        let other: Vec<&String> = other.filter(|path| !path.contains("-km-")).collect();
        ensure!(other.is_empty(), "asked for {other:?}");
        Ok(())
    });
}

#[test]
fn a_draft_says_so_with_english_one_tap_away_and_never_shows_a_safety_line_alone() {
    for engine in ENGINES {
        in_browser("draft", engine, &site(), async |page| {
            page.open("en/").await?;
            ensure!(page.count(".draft, .second").await? == 0, "English is no draft");
            page.open("km/").await?;
            page.find(".draft .second[lang=en]").await?;
            walk(page, "july-2022").await?;
            for line in [
                ".level h1",
                ".level p",
                ".steps li",
                ".phone .meta",
                "[data-action=leave]",
                "[data-action=erase]",
            ] {
                page.find(&format!("{line} .second[lang=en]"))
                    .await
                    .with_context(|| format!("{line} stands alone"))?;
            }
            // A line of no such group: in English too, once somebody asks.
            ensure!(page.count(".told .second").await? == 0, "all lines have English");
            page.tap(".draft button").await?;
            page.find(".told .second[lang=en]").await?;
            ensure!(page.level().await? == "do-not-go", "the walk was lost");
            ensure!(page.count(".draft button").await? == 0, "English is there already");
            Ok(())
        });
    }
}

#[test]
fn two_languages_stand_beside_each_other_on_question_and_result() {
    for engine in ENGINES {
        in_browser("two", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-other").await?;
            page.tap("[data-action=language]").await?;
            page.run("document.querySelector('main details').open = true; return true").await?;
            page.tap("[data-beside=ur]").await?;
            page.find("main[data-screen=language] h1 .second[lang=ur]").await?;
            page.tap("[data-action=back]").await?;
            page.find("[data-question=nationality] h1 .second[lang=ur]").await?;
            page.find("[data-answer=ID] .second").await?;
            walk(page, "july-2022").await?;
            page.find("main[data-screen=result] .level h1 .second[lang=ur]").await?;
            page.find(".contact h3 .second[lang=ur]").await?;
            ensure!(page.run("document.title").await? == json!("Job offer check"));
            page.tap("[data-action=language]").await?;
            page.tap("[data-beside='']").await?;
            page.gone(".second").await?;
            page.tap("[data-action=back]").await?;
            ensure!(page.level().await? == "do-not-go", "the walk was lost");
            Ok(())
        });
    }
}

#[test]
fn what_is_copied_or_sent_has_no_unseen_marks() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("copied", engine, &site(), async |page| {
            page.open("th/").await?;
            walk(page, "july-2022").await?;
            let shown =
                page.run("document.querySelector('.level p').textContent.includes('\\u200b')").await?;
            ensure!(shown == json!(true), "lines have no places to break");
            let copied = page
                .run_async(
                    "getSelection().selectAllChildren(document.querySelector('main')); \
                     const data = new DataTransfer(); \
                     const copy = new ClipboardEvent('copy', { clipboardData: data, cancelable: true, bubbles: true }); \
                     document.body.dispatchEvent(copy); \
                     return copy.clipboardData.getData('text/plain')",
                )
                .await?;
            let copied = copied.as_str().context("what was copied")?;
            ensure!(copied.len() > 500 && !copied.contains('\u{200b}'), "{copied}");
            let links = page
                .run("[...document.querySelectorAll('main a')].map(({ href }) => href).join(' ')")
                .await?;
            let links = links.as_str().context("links")?.to_owned();
            ensure!(links.contains("wa.me/?text=") && !links.contains("%E2%80%8B"), "{links}");
            // A page to read holds no marks at all: its places to break are elements.
            page.go("th/signs/").await?;
            ensure!(page.run("document.body.textContent.includes('\\u200b')").await? == json!(false));
            ensure!(page.count("main wbr").await? > 20);
            Ok(())
        });
    }
}

/// A voice of the phone, as far as the page knows it; what it is to say is kept.
const VOICE: &str = r"
    window.spoken = [];
    const voices = (window.voices = []);
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => voices });
    Object.defineProperty(speechSynthesis, 'cancel', { value: () => (window.going = undefined) });
    Object.defineProperty(speechSynthesis, 'speak', { value: (words) => { spoken.push(words.text); window.going = words; } });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    return true";

#[test]
fn a_screen_is_read_aloud_by_a_voice_on_the_phone_alone_and_falls_silent_on_leaving_it() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("voice", engine, &site(), async |page| {
            page.open("th/").await?;
            page.run(VOICE).await?;
            let voices = async |list: &str| -> anyhow::Result<()> {
                page.run(&format!("voices.splice(0, 9, ...{list}); speechSynthesis.dispatchEvent(new Event('voiceschanged')); return true")).await?;
                Ok(())
            };
            // One that sends the words away, and one of another language, are none.
            voices("[{ lang: 'th-TH', localService: false }, { lang: 'en-US', localService: true }]").await?;
            ensure!(page.run("document.documentElement.hasAttribute('data-voice')").await? == json!(false));
            ensure!(!page.find(".listen").await?.is_displayed().await?);
            page.tap("[data-action=language]").await?;
            ensure!(page.find(".no-voice").await?.is_displayed().await?, "nobody says how to add a voice");
            // The script may have come after the first list.
            for _ in 0..200 {
                voices("[{ lang: 'th_TH', localService: true }]").await?;
                if page.run("document.documentElement.dataset.voice").await? == json!("ready") {
                    break;
                }
                page.run_async("await new Promise(requestAnimationFrame)").await?;
            }
            ensure!(!page.find(".no-voice").await?.is_displayed().await?);
            page.tap("[data-action=back]").await?;
            ensure!(page.run("spoken.length").await? == json!(0), "it began by itself");
            let asked = page.server.asked();
            page.tap("header .listen").await?;
            page.until("spoken.length", 1).await?;
            let lead =
                page.run("document.querySelector('.lead').textContent.replaceAll('\\u200b', '')").await?;
            ensure!(page.run("spoken[0]").await? == lead, "it says {}", page.run("spoken[0]").await?);
            for said in 2..=4 {
                page.run("going.onend(); return true").await?;
                page.until("spoken.length", said).await?;
            }
            page.find(".answer.heard").await?;
            ensure!(page.server.asked() == asked, "something was asked for");
            // Another screen, and Leave, end it.
            page.answer("start", "for-me").await?;
            page.until("document.documentElement.dataset.voice", "ready").await?;
            ensure!(
                page.run("window.going === undefined && !document.querySelector('.heard')").await?
                    == json!(true)
            );
            let speaking = "document.documentElement.dataset.voice";
            page.tap("header .listen").await?;
            page.until(speaking, "speaking").await?;
            page.tap("header .listen").await?;
            page.until(speaking, "ready").await?;
            page.tap("header .listen").await?;
            page.until(speaking, "speaking").await?;
            page.driver.back().await?;
            page.until(speaking, "ready").await?;
            page.answer("start", "for-me").await?;
            page.tap("header .listen").await?;
            page.until(speaking, "speaking").await?;
            page.tap("[data-action=erase]").await?;
            page.until(speaking, "ready").await
        });
    }
}

/// FNV-1a, 32 bits, over UTF-16: how the build names the clip of a text.
fn checksum(text: &str) -> String {
    let sum = text
        .encode_utf16()
        .fold(0x811c_9dc5_u32, |sum, unit| (sum ^ u32::from(unit)).wrapping_mul(0x0100_0193));
    format!("{sum:08x}")
}

#[test]
fn recorded_clips_win_over_the_voice_and_come_all_at_once() {
    let copy = copy();
    // What a phone keeps would come before what is changed here.
    fs::remove_file(copy.path().join("km/sw.js")).expect("a worker");
    in_browser("clips", Engine::Chromium, copy.path(), async |page| {
        let plain = async |css: &str| -> anyhow::Result<String> {
            let text = page
                .run(&format!("document.querySelector('{css}').firstChild.data.replaceAll('\\u200b', '')"))
                .await?;
            Ok(text.as_str().context("a text")?.to_owned())
        };
        page.open("km/").await?;
        let (lead, heading) = (plain(".lead").await?, plain("h1").await?);
        let list = json!({ checksum(&lead): "clip-a.opus", checksum(&heading): "clip-b.opus" });
        fs::write(copy.path().join("assets/audio-km-x.json"), list.to_string())?;
        for clip in ["clip-a.opus", "clip-b.opus"] {
            fs::write(copy.path().join("assets").join(clip), b"no real sound")?;
        }
        let file = copy.path().join("km/index.html");
        let meta = "<meta name=\"offercheck-audio\" content=\"../assets/audio-km-x.json\">\n<meta name=\"offercheck-listen\"";
        fs::write(&file, fs::read_to_string(&file)?.replace("<meta name=\"offercheck-listen\"", meta))?;
        page.open("km/").await?;
        page.run(VOICE).await?;
        page.run("voices.push({ lang: 'km-KH', localService: true }); window.held = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => held.push(violatedDirective)); window.played = []; \
            const Real = Audio; window.Audio = class { constructor(from) { played.push(from); new Real(from).load(); } play() { return Promise.resolve(setTimeout(() => this.onended())); } pause() {} }; return true").await?;
        for _ in 0..400 {
            page.run("speechSynthesis.dispatchEvent(new Event('voiceschanged')); return true").await?;
            if page.run("document.documentElement.dataset.voice").await? == json!("ready") {
                break;
            }
            page.run_async("await new Promise(requestAnimationFrame)").await?;
        }
        let before = page.server.asked().len();
        page.tap("header .listen").await?;
        page.until("spoken.length", 1).await?;
        let asked = page.server.asked().split_off(before);
        for file in ["/assets/audio-km-x.json", "/assets/clip-a.opus", "/assets/clip-b.opus"] {
            ensure!(asked.iter().any(|path| path == file), "{file} was not asked for: {asked:?}");
        }
        ensure!(
            page.run("played.length === 2 && played.every((from) => from.startsWith('blob:'))").await?
                == json!(true)
        );
        ensure!(page.run("held.join()").await? == json!(""), "the page's own policy holds clips back");
        let spoken = page.run("spoken[0]").await?;
        ensure!(spoken != json!(lead) && spoken != json!(heading), "the voice says {spoken}");
        page.tap("[data-action=contacts]").await?;
        ensure!(page.server.asked().len() == before + 3, "answers ask for clips");
        Ok(())
    });
}
