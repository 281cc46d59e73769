//! The moment at which the program takes the place of the page that stands before it: nobody notices.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, Page, in_browser};
use serde_json::json;

use crate::copies::{copy, listening, said};
use crate::site;

/// Resolves when the browser has drawn all that is on the page now.
const DRAWN: &str = "await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

/// The engines that draw one page twice to the last pixel. WebKit's scroll bar fades away, and the edges of what sticks to
/// the bottom of the window come out otherwise now and then; of its frames we know what stands where.
const SAME_TWICE: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

/// Opens the start and keeps the program from starting.
async fn before_the_program(page: &Page) -> anyhow::Result<()> {
    page.server.hold("walk-en");
    page.go("en/").await?;
    page.find("main[data-state=starting] [data-question=start]").await?;
    Ok(())
}

/// Lets the program start, and waits until it has drawn its first screen.
async fn after_the_start(page: &Page) -> anyhow::Result<()> {
    page.server.release();
    page.find("main[data-state=ready]").await?;
    page.run_async(DRAWN).await?;
    Ok(())
}

#[test]
fn the_program_takes_over_without_a_flash_a_jump_or_a_word_in_the_console() {
    let copy = listening(copy());
    for engine in ENGINES {
        in_browser("no-flash", engine, copy.path(), async |page| {
            before_the_program(page).await?;
            page.run_async(DRAWN).await?;
            let (before, count) = (page.driver.screenshot_as_png().await?, frames(page).await?);
            page.run("document.querySelector('main').old = true; return true").await?;
            after_the_start(page).await?;
            ensure!(page.run("document.querySelector('main').old ?? false").await? == json!(false));
            ensure!(frames(page).await? > count, "no frame was drawn while the program started");
            let seen = page.run("[...new Set(drawn)]").await?;
            ensure!(seen.as_array().is_some_and(|seen| seen.len() == 1), "the frames showed {seen:#}");
            if SAME_TWICE.contains(&engine) {
                // The same picture makes the same file.
                let after = page.driver.screenshot_as_png().await?;
                ensure!(after == before, "the first screen looks otherwise than before");
            }
            ensure!(said(page).await?.is_empty(), "the console says {:?}", said(page).await?);
            if page.engine == Engine::Chromium {
                // What the browser itself says, which scripts cannot hear, and how far anything moved.
                let log = page.driver.browser_log().await?;
                ensure!(log.is_empty(), "the browser says {log:?}");
                let moved = "const shifts = new PerformanceObserver(() => {}); shifts.observe({ type: 'layout-shift', buffered: true }); \
                             await new Promise(requestAnimationFrame); return shifts.takeRecords().length";
                ensure!(page.run_async(moved).await? == json!(0), "something moved");
            }
            Ok(())
        });
    }
}

/// How many frames the page has drawn so far.
async fn frames(page: &Page) -> anyhow::Result<u64> {
    Ok(page.run("drawn.length").await?.as_u64().unwrap_or_default())
}

#[test]
fn somebody_who_has_come_to_an_answer_before_the_program_is_still_there_after_it() {
    const HERE: &str =
        "[document.activeElement.dataset.answer ?? document.activeElement.localName, Math.round(scrollY)]";
    for engine in ENGINES {
        in_browser("focus-at-start", engine, &site(), async |page| {
            page.driver.set_window_rect(0, 0, 360, 420).await?;
            before_the_program(page).await?;
            page.run(
                "document.querySelector('[data-answer=for-me]').focus({ preventScroll: true }); return true",
            )
            .await?;
            // On to what stands below, so far that the answer is out of sight.
            page.run("scrollTo(0, 1e6); return true").await?;
            page.run_async(DRAWN).await?;
            let before = page.run(HERE).await?;
            ensure!(before[0] == "for-me" && before[1] != 0, "{before} before the program");
            after_the_start(page).await?;
            let after = page.run(HERE).await?;
            ensure!(after == before, "{before} before the program, {after} after it");
            Ok(())
        });
        // On the second question, whose heading has the focus, for people who hear the page.
        in_browser("focus-on-second", engine, &site(), async |page| {
            before_the_program(page).await?;
            page.tap("[data-answer=for-me]").await?;
            page.find("main[data-state=starting] [data-question=nationality]").await?;
            page.until("document.activeElement.localName", "h1").await?;
            after_the_start(page).await?;
            page.until("document.activeElement.localName", "h1").await
        });
        // Without a focus nothing gets one, and the page stays where it was scrolled to.
        in_browser("scroll-at-start", engine, &site(), async |page| {
            page.driver.set_window_rect(0, 0, 360, 420).await?;
            before_the_program(page).await?;
            page.run("scrollTo(0, 1e6); return true").await?;
            page.run_async(DRAWN).await?;
            let before = page.run(HERE).await?;
            ensure!(before[0] == "body" && before[1] != 0, "{before} before the program");
            after_the_start(page).await?;
            let after = page.run(HERE).await?;
            ensure!(after == before, "{before} before the program, {after} after it");
            Ok(())
        });
    }
}

/// Puts nodes where extensions put theirs: at the end of the page, around the program, and between the answers.
const EXTEND: &str = "const put = (where, how) => { const node = document.createElement('span'); node.className = 'foreign'; \
    node.textContent = 'foreign'; document.querySelector(where)?.[how](node); }; \
    put('body', 'append'); put('#app', 'prepend'); put('#app', 'append'); put('main', 'append'); put('main h1', 'before'); \
    put('main [data-answer]', 'after'); put('main [data-answer]', 'prepend'); put('html', 'append'); return true";

#[test]
fn nodes_that_an_extension_puts_in_break_nothing() {
    for engine in ENGINES {
        in_browser("extension", engine, &site(), async |page| {
            before_the_program(page).await?;
            page.run(EXTEND).await?;
            after_the_start(page).await?;
            ensure!(page.count("main .foreign").await? == 0, "the program drew over nothing");
            for (question, answer) in
                [("start", "for-me"), ("nationality", "ID"), ("country", "TW"), ("job", "home-care")]
            {
                page.run(EXTEND).await?;
                page.answer(question, answer).await?;
                ensure!(page.count("main h1").await? == 1, "two screens stand there after {question}");
                ensure!(page.count("main .foreign").await? == 0, "something of {question} is left");
            }
            page.tap("[data-action=back]").await?;
            page.find("[data-question=job] .picked[data-answer=home-care]").await?;
            Ok(())
        });
    }
}

#[test]
fn somebody_who_comes_back_from_another_page_starts_anew() {
    for engine in ENGINES {
        in_browser("return", engine, &site(), async |page| {
            page.open("en/").await?;
            for (question, answer) in [("start", "for-me"), ("nationality", "ID")] {
                page.press(&format!("[data-question={question}] [data-answer={answer}]")).await?;
                page.gone(&format!("[data-question={question}]")).await?;
            }
            page.run("location.assign('signs/'); return true").await?;
            page.find("main [data-sign], main [id]").await?;
            page.until("location.pathname.endsWith('/signs/')", true).await?;
            page.driver.back().await?;
            // As it was left, or loaded again: the browser chooses.
            page.find("main[data-state=ready] [data-question=start]").await?;
            ensure!(page.count(".picked").await? == 0, "an answer is still marked");
            page.answer("start", "for-other").await?;
            page.find("[data-question=nationality]").await?;
            ensure!(page.count(".picked").await? == 0, "an answer is still marked");
            Ok(())
        });
    }
}
