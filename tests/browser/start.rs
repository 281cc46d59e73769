//! The page before the program, and the languages.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, Page, in_browser};

use crate::site;

#[test]
fn the_first_question_is_answered_before_the_program_and_a_tap_on_the_next_is_kept() {
    for engine in ENGINES {
        in_browser("early", engine, &site(), async |page| {
            page.server.hold("walk-en");
            page.go("en/").await?;
            page.find("main[data-state=starting] [data-question=start]").await?;
            let before = page.text("[data-question]").await?;
            page.tap("[data-answer=for-other]").await?;
            page.find("main[data-state=starting] [data-question=nationality]").await?;
            page.tap("[data-action=back]").await?;
            page.find("main[data-state=starting] [data-question=start]").await?;
            page.press("[data-answer=for-me]").await?;
            page.find("main[data-state=starting] [data-question=nationality]").await?;
            page.driver.back().await?;
            page.find("main[data-state=starting] [data-question=start]").await?;
            page.press("[data-answer=for-me]").await?;
            page.find("main[data-state=starting] [data-question=nationality]").await?;
            let next = page.text("[data-question]").await?;
            page.press("[data-answer=ID]").await?;
            page.find("[data-answer=ID].felt").await?;
            page.server.release();
            page.find("main[data-state=ready] [data-question=country]").await?;
            page.driver.back().await?;
            page.find("[data-question=nationality] .picked[data-answer=ID]").await?;
            ensure!(page.text("[data-question]").await? == next, "the program shows another second screen");
            page.driver.back().await?;
            page.find("main[data-state=ready] [data-question=start]").await?;
            ensure!(page.text("[data-question]").await? == before, "the program shows another first screen");
            page.answer("start", "for-other").await?;
            page.tap("[data-action=erase]").await?;
            page.find("[data-question=start]").await?;
            ensure!(page.count(".picked, [data-start]").await? == 0, "an answer was still there");
            Ok(())
        });
    }
}

#[test]
fn the_heading_of_the_early_question_keeps_the_focus_for_people_who_hear_the_page() {
    for engine in ENGINES {
        in_browser("early-focus", engine, &site(), async |page| {
            page.server.hold("walk-en");
            page.go("en/").await?;
            page.press("[data-answer=for-me]").await?;
            page.until("document.activeElement.localName", "h1").await?;
            page.server.release();
            page.find("main[data-state=ready] [data-question=nationality]").await?;
            page.until("document.activeElement.localName", "h1").await
        });
    }
}

#[test]
fn a_link_that_puts_a_country_first_moves_no_answer_under_a_finger() {
    for engine in ENGINES {
        in_browser("early-from", engine, &site(), async |page| {
            page.server.hold("walk-en");
            page.go("en/#from=KE").await?;
            page.press("[data-answer=for-me]").await?;
            page.find("main[data-state=starting] [data-answer=for-me].felt").await?;
            page.server.release();
            page.find("main[data-state=ready] [data-question=nationality]").await?;
            let first = page.find("[data-answer]").await?.attr("data-answer").await?;
            ensure!(first.as_deref() == Some("KE"), "{first:?} stands first");
            Ok(())
        });
    }
}

#[test]
fn leave_works_before_the_program_has_started() {
    for engine in ENGINES {
        in_browser("early-leave", engine, &site(), async |page| {
            page.server.hold(".wasm");
            page.go("en/").await?;
            page.find("main[data-state=starting]").await?;
            // What is seen right after the tap, kept where it outlives the page: drivers may lose an answer of a page that goes.
            page.run(
                "document.querySelector('[data-action=leave]').click(); \
                 sessionStorage.setItem('seen', getComputedStyle(document.body).display); return true",
            )
            .await?;
            page.away().await?;
            page.server.release();
            page.go("en/signs/").await?;
            page.until("sessionStorage.getItem('seen')", "none").await
        });
        // The plain page's own Leave, with entries of a walk before the reload below it.
        in_browser("plain-leave", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            page.driver.refresh().await?;
            page.find("main[data-state=ready] [data-question=start]").await?;
            page.tap(".plain [data-action=leave]").await?;
            page.away().await?;
            page.driver.back().await.ok();
            page.away().await
        });
    }
}

#[test]
fn the_last_place_to_leave_for_that_can_be_read_counts_before_the_program_and_after() {
    let asked = [
        ("exit=https://first.example/&exit=https%3A%2F%2Flast.example%2Fa", "last.example"),
        ("exit=https://first.example/&exit=http://last.example/", "first.example"),
        ("exit=https://first.example@last.example/", "www.wikipedia.org"),
        ("exit=https://first.example/%&exit=https://", "first.example"),
    ];
    for (held, state) in [(".wasm", "starting"), ("nothing", "ready")] {
        in_browser("exits", Engine::Chromium, &site(), async |page| {
            page.server.hold(held);
            for (fragment, host) in asked {
                page.driver.goto("about:blank").await?;
                page.go(&format!("en/#{fragment}")).await?;
                page.find(&format!("main[data-state={state}]")).await?;
                page.tap("[data-action=leave]").await?;
                page.away().await?;
                let at = page.driver.current_url().await?;
                ensure!(at.host_str() == Some(host), "{fragment} left for {at}, {state}");
            }
            Ok(())
        });
    }
}

#[test]
fn a_slow_start_shows_the_numbers_and_the_questions_still_come() {
    for engine in ENGINES {
        in_browser("slow", engine, &site(), async |page| {
            page.server.hold("walk-en");
            page.go("en/").await?;
            page.until("document.documentElement.dataset.problem ?? null", "slow").await?;
            ensure!(page.text(".plain .slow").await?.len() > 20);
            page.server.release();
            page.find("main[data-state=ready]").await?;
            ensure!(!page.find(".plain").await?.is_displayed().await?, "the plain page is still there");
            Ok(())
        });
    }
}

#[test]
fn every_language_can_be_chosen_from_the_start_and_on_the_way() {
    for engine in ENGINES {
        in_browser("languages", engine, &site(), async |page| {
            page.go("").await?;
            page.find(".languages a[lang=id]").await?;
            page.tap(".languages a[lang=en]").await?;
            page.find("main[data-state=ready]").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            speak(page, "id").await?;
            let title = page.run("document.title").await?;
            page.find("[data-question=country]").await?;
            speak(page, "en").await?;
            ensure!(page.run("document.title").await? != title, "the title stayed in the other language");
            page.find("[data-question=country]").await?;
            Ok(())
        });
    }
}

async fn speak(page: &Page, language: &str) -> anyhow::Result<()> {
    page.tap("[data-action=language]").await?;
    page.tap(&format!("[data-language={language}]")).await?;
    page.until("document.documentElement.lang", language).await?;
    page.tap("[data-action=back]").await
}

#[test]
fn numbers_are_looked_up_without_touching_the_answers() {
    for engine in ENGINES {
        in_browser("look-up", engine, &site(), async |page| {
            page.server.hold("numbers-en");
            page.open("en/").await?;
            page.tap("[data-action=contacts]").await?;
            // The lists to choose from come with the numbers.
            page.find("main[data-screen=contacts] [data-action=retry]").await?;
            page.server.release();
            page.find("main [data-contact]").await?;
            for (list, value) in [("nationality", "ID"), ("there-country", "KH")] {
                page.find(&format!("[data-choose={list}]")).await?;
                page.run(&format!(
                    "const list = document.querySelector('[data-choose={list}]'); list.focus(); list.value = '{value}'; \
                     list.dispatchEvent(new Event('change', {{ bubbles: true }})); return true"
                ))
                .await?;
                page.until("document.activeElement.dataset.choose ?? null", list).await?;
            }
            page.find("a[href='tel:+85512813282']").await?;
            page.tap("[data-action=back]").await?;
            page.find("[data-question=start]").await?;
            ensure!(page.count("[data-action=erase]").await? == 0, "looking up counts as an answer");
            Ok(())
        });
    }
}
