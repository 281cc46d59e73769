//! Staff hand one screen to many people: nobody sees a result that was not shown to them, it holds no verdict, and nothing of
//! one person is left for the next.

use anyhow::{Context, ensure};
use offercheck_tests::{ENGINES, Engine, Page, in_browser};
use serde_json::json;

use crate::site;

/// A word that a traveller writes, and nothing else on the site says.
const OWN_WORD: &str = "Zanzibarquince";

/// Taps the language, begins, and answers the quick questions with bad answers where there are some; returns how many
/// were asked.
async fn quick_set(page: &Page, language: &str) -> anyhow::Result<usize> {
    page.tap(&format!("main[data-screen=desk] [data-language={language}]")).await?;
    // Its words come, and then its numbers.
    page.until("document.documentElement.lang", language).await?;
    page.tap("main[data-screen=consent] [data-action=agree]").await?;
    let known = [
        ("nationality", "ID"),
        ("country", "KH"),
        ("job", "online"),
        ("visa", "tourist"),
        ("passport", "them"),
    ];
    for asked in 0..20 {
        page.until("['question', 'ready'].includes(document.querySelector('main')?.dataset.screen)", true)
            .await?;
        if page.count("main[data-screen=ready]").await? > 0 {
            return Ok(asked);
        }
        let question = page.find("[data-question]").await?.attr("data-question").await?.unwrap_or_default();
        let question = question.as_str();
        match known.iter().find(|(id, _)| *id == question) {
            Some((_, answer)) => page.answer(question, answer).await?,
            None => page.pass_over(question).await?,
        }
    }
    anyhow::bail!("the quick questions do not end")
}

#[test]
fn the_traveller_alone_opens_the_result_and_it_holds_no_verdict() {
    for engine in ENGINES {
        in_browser("staff-result", engine, &site(), async |page| {
            page.open("en/#start=for-staff").await?;
            let asked = quick_set(page, "id").await?;
            ensure!((4..=8).contains(&asked), "{asked} questions before the first result");
            for way in ["[data-action=to-result]", "[data-level]", "[data-sign]", ".notice.stop"] {
                ensure!(page.count(way).await? == 0, "{way} is there before anybody has shown anything");
            }
            // More questions lead to the same screen, not to the result.
            page.tap("main [data-action=more]").await?;
            page.find("main[data-screen=question]").await?;
            page.tap("[data-action=back]").await?;
            page.tap("[data-action=skip]").await?;
            page.open("en/#start=for-staff").await?;
            quick_set(page, "id").await?;
            page.tap("main [data-action=show]").await?;
            page.find("main[data-screen=result] [data-sign=doc-tourist-visa]").await?;
            for verdict in ["[data-level]", ".level", ".shape", ".serious", ".stop", ".caution", "h1 .icon"] {
                ensure!(page.count(&format!("main {verdict}")).await? == 0, "{verdict} is a verdict");
            }
            let text = page.text("main").await?.to_lowercase();
            for word in ["do not go", "jangan berangkat", "tanda bahaya", "safe", "clear", "trafficking"] {
                ensure!(!text.contains(word), "the desk reads {word:?}");
            }
            // The language of whoever hands it over stands beside the traveller's.
            page.find("main .second[lang=en]").await?;
            // The country code of the claimed country.
            ensure!(page.text("main [data-pick=KH] .num").await? == "+855");
            Ok(())
        });
    }
}

/// Opens the plan from a screen that offers numbers to take along.
async fn plan_from(page: &Page) -> anyhow::Result<()> {
    page.press("main [data-action=take]").await?;
    page.press("main [data-action=plan]").await
}

/// Fails if anything of the last person can be seen, found in the page, or reached.
async fn nothing_left(page: &Page) -> anyhow::Result<()> {
    page.find("main[data-screen=desk]").await?;
    let page_text = page.run("document.documentElement.outerHTML").await?;
    ensure!(!page_text.as_str().unwrap_or_default().contains(OWN_WORD), "the page still holds {OWN_WORD}");
    ensure!(page.count("[aria-pressed=true]").await? == 0, "an answer is still picked");
    Ok(())
}

#[test]
fn nothing_of_one_person_is_left_for_the_next() {
    for engine in ENGINES {
        in_browser("next-person", engine, &site(), async |page| {
            page.open("en/#start=for-staff").await?;
            quick_set(page, "en").await?;
            page.press("main [data-action=show]").await?;
            plan_from(page).await?;
            let field = page.find("input[data-pick=word]").await?;
            field.send_keys(OWN_WORD).await?;
            page.press("main [data-action=card]").await?;
            page.until(&format!("document.querySelector('.word b')?.textContent === '{OWN_WORD}'"), true)
                .await?;
            page.press("[data-action=back]").await?;
            page.press("nav [data-action=next-person]").await?;
            nothing_left(page).await?;
            // The next person's plan, in the same page.
            page.press("main [data-language=en]").await?;
            page.press("main [data-action=contacts]").await?;
            plan_from(page).await?;
            page.until("document.querySelector('input[data-pick=word]').value", "").await?;
            ensure!(page.count("main [aria-pressed=true]").await? == 0, "a part of the plan is picked");
            page.press("nav [data-action=next-person]").await?;
            nothing_left(page).await?;
            // Whatever the browser has kept: back, and on again.
            for step in ["back", "forward"] {
                match step {
                    "back" => page.driver.back().await?,
                    _ => page.driver.forward().await?,
                }
                if page.driver.current_url().await?.as_str().contains("/en/") {
                    nothing_left(page).await.with_context(|| format!("after {step}"))?;
                }
            }
            // A page that the browser keeps as it was, and brings back.
            page.open("en/#start=for-staff").await?;
            quick_set(page, "en").await?;
            page.press("main [data-action=show]").await?;
            page.find("main[data-screen=result]").await?;
            page.driver.goto(format!("{}en/signs/", page.server.address())).await?;
            page.driver.back().await?;
            page.until("location.pathname.endsWith('/en/')", true).await?;
            nothing_left(page).await.context("after the page was restored")?;
            // The next person's screens are empty too.
            page.tap("main [data-language=en]").await?;
            page.tap("main [data-action=contacts]").await?;
            page.until(
                "[...document.querySelectorAll('main select')].map(({ value }) => value).join('')",
                "",
            )
            .await?;
            plan_from(page).await?;
            page.until("document.querySelector('input[data-pick=word]').value", "").await?;
            ensure!(page.count("main [aria-pressed=true]").await? == 0);
            Ok(())
        });
    }
}

#[test]
fn back_at_the_desk_nothing_is_left_and_it_speaks_its_own_language() {
    for engine in ENGINES {
        in_browser("back-at-desk", engine, &site(), async |page| {
            // Staff tapped their way here: no address says so.
            page.open("en/").await?;
            page.answer("start", "for-staff").await?;
            quick_set(page, "id").await?;
            // One language is enough for this traveller; the desk keeps its own.
            page.press("[data-action=language]").await?;
            page.press("main details summary").await?;
            page.press("main [data-beside='']").await?;
            page.until("document.querySelectorAll('main .second').length", 0).await?;
            for _ in 0..20 {
                if page.count("main[data-screen=desk]").await? > 0 {
                    break;
                }
                page.press("[data-action=back]").await?;
            }
            page.until("document.documentElement.lang", "en").await?;
            nothing_left(page).await?;
            page.press("nav [data-action=contacts]").await?;
            let chosen = "[...document.querySelectorAll('main select')].map(({ value }) => value).join('')";
            page.find("main[data-screen=contacts] select").await?;
            page.until(chosen, "").await?;
            page.press("[data-action=back]").await?;
            page.find("main[data-screen=desk]").await?;
            // A page that the browser keeps as it was, and brings back: still a desk.
            quick_set(page, "id").await?;
            page.driver.goto(format!("{}en/signs/", page.server.address())).await?;
            page.driver.back().await?;
            page.until("location.pathname.endsWith('/en/')", true).await?;
            page.until("document.documentElement.lang", "en").await?;
            // Where the browser keeps no page, a fresh one comes, which asks who is there.
            page.find("main[data-screen=desk], main[data-screen=start]").await?;
            ensure!(page.count("[aria-pressed=true]").await? == 0, "an answer is still picked");
            Ok(())
        });
    }
}

/// Shows the page again as a browser does that has kept it.
const RETURN: &str =
    "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); return true";

#[test]
fn a_desk_that_the_browser_brings_back_is_still_a_desk() {
    for engine in ENGINES {
        in_browser("desk-again", engine, &site(), async |page| {
            page.open("en/").await?;
            page.run(CLOCK).await?;
            page.answer("start", "for-staff").await?;
            quick_set(page, "id").await?;
            page.run(RETURN).await?;
            page.find("main[data-screen=desk]").await?;
            page.until("document.documentElement.lang", "en").await?;
            nothing_left(page).await?;
            // The clock still watches it.
            quick_set(page, "id").await?;
            page.run("later(200); return true").await?;
            page.find("main[data-screen=desk] .notice").await?;
            page.until("document.documentElement.lang", "en").await
        });
    }
}

/// A clock that a test turns on, and looks at it that come often.
pub const CLOCK: &str = r"
    const now = window.Date.now.bind(window.Date), often = window.setInterval.bind(window);
    let ahead = 0;
    window.Date.now = () => now() + ahead;
    window.setInterval = (call, time) => often(call, Math.min(time, 40));
    window.later = (seconds) => { ahead += seconds * 1000; };
    return true";

#[test]
fn a_screen_that_nobody_touches_warns_and_then_forgets() {
    for engine in ENGINES {
        in_browser("untouched", engine, &site(), async |page| {
            page.open("en/").await?;
            page.run(CLOCK).await?;
            page.answer("start", "for-staff").await?;
            // On the first screen there is nothing to forget.
            page.run("later(1000); return true").await?;
            page.find("main[data-screen=desk]").await?;
            page.run("document.dispatchEvent(new Event('pointerdown')); return true").await?;
            page.tap("main [data-language=en]").await?;
            page.find("main[data-screen=consent]").await?;
            page.tap("main [data-action=agree]").await?;
            page.find("main[data-screen=question]").await?;
            page.run("document.dispatchEvent(new Event('pointerdown')); later(140); return true").await?;
            page.answer("nationality", "ID").await?;
            page.find("main[data-screen=question]").await?;
            page.run("later(15); return true").await?;
            page.find("main[data-screen=idle]").await?;
            // Whoever is there goes on where they were.
            page.run("document.dispatchEvent(new Event('pointerdown')); return true").await?;
            page.tap("main [data-action=stay]").await?;
            page.find("main[data-screen=question]").await?;
            page.run("later(155); return true").await?;
            page.find("main[data-screen=idle]").await?;
            page.run("later(30); return true").await?;
            page.find("main[data-screen=desk]").await?;
            page.run("document.dispatchEvent(new Event('pointerdown')); return true").await?;
            page.tap("main [data-language=en]").await?;
            page.tap("main [data-action=agree]").await?;
            page.find("[data-question=nationality]").await?;
            ensure!(page.count("[aria-pressed=true]").await? == 0, "an answer is still there");
            Ok(())
        });
    }
}

#[test]
fn words_that_somebody_is_writing_when_the_warning_comes_are_kept() {
    for engine in ENGINES {
        in_browser("writing", engine, &site(), async |page| {
            page.open("en/#start=for-staff").await?;
            page.run(CLOCK).await?;
            page.tap("main [data-language=en]").await?;
            page.tap("main [data-action=contacts]").await?;
            plan_from(page).await?;
            page.find("input[data-pick=word]").await?.send_keys(OWN_WORD).await?;
            page.run("later(155); return true").await?;
            page.find("main[data-screen=idle]").await?;
            page.tap("main [data-action=stay]").await?;
            page.until("document.querySelector('input[data-pick=word]')?.value", OWN_WORD).await
        });
    }
}

#[test]
fn a_shift_is_counted_only_if_staff_say_so_and_only_until_a_reload() {
    in_browser("shift", Engine::Chromium, &site(), async |page| {
        page.open("en/#start=for-staff").await?;
        let person = async || -> anyhow::Result<()> {
            page.tap("main[data-screen=desk] [data-language=id]").await?;
            page.tap("main [data-action=agree]").await?;
            page.answer("nationality", "ID").await?;
            page.answer("country", "KH").await?;
            page.tap("nav [data-action=next-person]").await?;
            page.find("main[data-screen=desk]").await?;
            Ok(())
        };
        person().await?;
        ensure!(page.count(".shift").await? == 0);
        page.tap("main [data-action=count]").await?;
        page.find(".shift").await?;
        for _ in 0..4 {
            person().await?;
        }
        let counts = async || page.run("document.querySelector('.shift').textContent").await;
        let few = counts().await?;
        ensure!(few == json!("People: under 5\nPapers: under 5"), "{few}");
        person().await?;
        let five = counts().await?;
        ensure!(five == json!("People: 5\nPapers: under 5\nBahasa Indonesia: 5\nID → KH: 5"), "{five}");
        page.driver.refresh().await?;
        page.find("main[data-screen=desk] [data-action=count]").await?;
        ensure!(page.count(".shift").await? == 0, "a reload keeps the counts");
        Ok(())
    });
}

#[test]
fn who_says_no_may_go_and_only_take_the_numbers() {
    in_browser("refuse", Engine::Chromium, &site(), async |page| {
        page.open("en/#start=for-staff&from=ID&to=KH").await?;
        page.tap("main [data-language=en]").await?;
        page.tap("main[data-screen=consent] [data-action=contacts]").await?;
        page.find("main[data-screen=contacts] [data-contact]").await?;
        page.tap("[data-action=back]").await?;
        page.tap("main [data-action=next-person]").await?;
        page.find("main[data-screen=desk] .notice").await?;
        // In the bar of the first screen nobody is to be finished.
        ensure!(page.count("nav [data-action=next-person]").await? == 0);
        Ok(())
    });
}
