//! Back, changed answers, skipping, erasing, leaving, and pages that somebody translates while they are open.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, Page, in_browser};
use serde_json::json;

use crate::site;

#[test]
fn back_goes_to_the_question_before_with_its_answer_marked_and_loses_no_other() {
    for engine in ENGINES {
        in_browser("back", engine, &site(), async |page| {
            page.open("en/").await?;
            for (question, answer) in
                [("start", "for-me"), ("nationality", "VN"), ("country", "TW"), ("job", "hands")]
            {
                page.press(&format!("[data-question={question}] [data-answer={answer}]")).await?;
                page.gone(&format!("[data-question={question}]")).await?;
            }
            page.press("[data-action=back]").await?;
            page.find("[data-question=job] .picked[data-answer=hands]").await?;
            page.driver.back().await?;
            page.find("[data-question=country] .picked[data-answer=TW]").await?;
            page.press("[data-answer=JP]").await?;
            page.find("[data-question=pay-skill], [data-question=visa]").await?;
            page.driver.back().await?;
            page.find("[data-question=job] .picked[data-answer=hands]").await?;
            Ok(())
        });
    }
}

#[test]
fn every_question_says_why_in_place_and_can_be_skipped_to_the_end() {
    for engine in ENGINES {
        in_browser("skip", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            for _ in 0..30 {
                if page.count("main[data-screen=result]").await? == 1 {
                    break;
                }
                ensure!(
                    page.count("main details summary").await? >= 1,
                    "a question does not say why it is asked"
                );
                let question =
                    page.find("[data-question]").await?.attr("data-question").await?.unwrap_or_default();
                page.pass_over(&question).await?;
            }
            ensure!(page.level().await? == "do-not-go-yet");
            page.find("[data-todo=contract]").await?;
            Ok(())
        });
    }
}

#[test]
fn erasing_forgets_every_answer_and_says_what_it_cannot_erase() {
    for engine in ENGINES {
        in_browser("erase", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            page.tap("[data-action=erase]").await?;
            page.find("main[data-screen=start] .notice").await?;
            page.answer("start", "for-me").await?;
            page.find("[data-question=nationality]").await?;
            ensure!(page.count(".picked").await? == 0, "an answer was still there");
            Ok(())
        });
    }
}

#[test]
fn leaving_covers_the_page_at_once_and_opens_another_in_its_place() {
    for engine in ENGINES {
        for by_shift in [false, true] {
            in_browser("leave", engine, &site(), async |page| {
                page.open("en/").await?;
                page.answer("start", "for-me").await?;
                let press = "for (const _ of [1, 2, 3]) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))";
                let tap = "document.querySelector('[data-action=leave]').click()";
                let leave = if by_shift { press } else { tap };
                // Covered before the browser can draw again: in the same task, without a frame in between.
                let covered = page
                    .run_async(&format!(
                        "{leave}; for (let turn = 0; turn < 20; turn++) await null; \
                         return [document.documentElement.className, getComputedStyle(document.body).display]"
                    ))
                    .await?;
                ensure!(covered == json!(["left", "none"]), "the page shows {covered}");
                page.away().await?;
                // Where there is no network the other page is an error page; Back from it may not lead here either.
                page.driver.back().await.ok();
                page.away().await?;
                Ok(())
            });
        }
    }
}

#[test]
fn leaving_after_a_reload_leads_away_for_good() {
    for engine in ENGINES {
        in_browser("reload", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "VN").await?;
            page.driver.refresh().await?;
            page.find("main[data-state=ready] [data-question=start]").await?;
            ensure!(page.count(".picked").await? == 0, "an answer outlived the page");
            page.answer("start", "for-me").await?;
            page.tap("[data-action=leave]").await?;
            page.away().await?;
            page.driver.back().await.ok();
            page.away().await
        });
    }
}

#[test]
fn a_double_tap_answers_one_question_only() {
    for engine in ENGINES {
        in_browser("double", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            // What the browser sends for the second tap of two at the same place.
            page.run(
                "document.querySelector('[data-answer=KH]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })); \
                 return true",
            )
            .await?;
            page.find("[data-question=country]").await?;
            page.answer("country", "SG").await
        });
    }
}

#[test]
fn a_fragment_that_changes_on_the_way_is_no_step_back() {
    for engine in ENGINES {
        in_browser("fragment", engine, &site(), async |page| {
            page.open("en/").await?;
            page.answer("start", "for-me").await?;
            page.answer("nationality", "ID").await?;
            page.run("location.hash = 'somewhere'; return true").await?;
            page.until("history.state", 3).await?;
            page.find("[data-question=country]").await?;
            page.tap("[data-action=leave]").await?;
            page.away().await?;
            page.driver.back().await.ok();
            page.away().await
        });
    }
}

/// Comes from a page that is not where Leave leads, and answers two questions.
async fn two_answers_after_another_page(page: &Page) -> anyhow::Result<()> {
    page.go("en/signs/").await?;
    page.open("en/").await?;
    page.answer("start", "for-me").await?;
    page.answer("nationality", "ID").await
}

#[test]
fn back_across_a_changed_fragment_counts_no_step_twice_and_leave_goes_no_further_than_us() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("fragment-back", engine, &site(), async |page| {
            two_answers_after_another_page(page).await?;
            for name in ["one", "two"] {
                page.run(&format!("location.hash = '{name}'; return true")).await?;
                page.until("history.state", 3).await?;
                page.driver.back().await?;
                page.until("history.state", 2).await?;
            }
            page.find("[data-question=country]").await?;
            page.tap("[data-action=leave]").await?;
            page.away().await
        });
    }
}

/// Presses Shift three times, and again while the first way out is still on its way.
const PANIC: &str = "for (let press = 0; press < 9; press++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })); return true";

#[test]
fn whoever_presses_leave_again_and_again_leaves_all_the_same() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("panic", engine, &site(), async |page| {
            two_answers_after_another_page(page).await?;
            page.run(PANIC).await?;
            page.away().await
        });
    }
}

/// Wraps each text in an element, as browsers do when they translate a page.
const TRANSLATE: &str = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const texts = []; \
    while (walker.nextNode()) texts.push(walker.currentNode); \
    for (const text of texts) { if (!text.data.trim()) continue; const font = document.createElement('font'); \
    text.replaceWith(font); font.append(text); text.data = 'x' + text.data; } return texts.length";

#[test]
fn a_page_that_is_being_translated_never_shows_an_old_question() {
    for engine in ENGINES {
        in_browser("translated", engine, &site(), async |page| {
            page.open("en/").await?;
            page.run(TRANSLATE).await?;
            page.answer("start", "for-me").await?;
            for (question, answer) in
                [("nationality", "ID"), ("country", "TW"), ("job", "home-care"), ("pay-skill", "normal")]
            {
                let heading = page.text(&format!("[data-question={question}] h1")).await?;
                ensure!(!heading.starts_with('x') && !heading.is_empty(), "{question} shows {heading:?}");
                page.run(TRANSLATE).await?;
                page.answer(question, answer).await?;
            }
            ensure!(page.count("main h1").await? == 1);
            page.find("[data-question=visa]").await?;
            Ok(())
        });
    }
}

#[test]
fn somebody_who_is_watched_learns_first_how_to_leave_and_gets_a_number() {
    for engine in ENGINES {
        in_browser("watched", engine, &site(), async |page| {
            page.open("id/").await?;
            page.answer("start", "already-there").await?;
            page.answer("there-safe", "watched").await?;
            page.find("main[data-screen=help]").await?;
            page.tap("[data-action=more]").await?;
            page.answer("nationality", "ID").await?;
            page.answer("there-country", "KH").await?;
            page.find("main[data-screen=help] a[href='tel:+85512813282']").await?;
            Ok(())
        });
    }
}
