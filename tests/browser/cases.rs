//! The offer of July 2022 is caught, and an honest one is not scared away: in both languages, in all engines. The answers
//! are those of the recorded cases of `core`.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, bail, ensure};
use offercheck_tests::{ENGINES, Page, in_browser};
use serde::Deserialize;
use xtask::paths;

use crate::{LANGUAGES, site};

#[derive(Deserialize)]
struct Case {
    answers: BTreeMap<String, BTreeMap<String, String>>,
}

/// Answers each question as it comes with what the case knows, skips the others, and goes on from stop screens. Returns
/// the screens that came before the result.
pub async fn walk(page: &Page, case: &str) -> anyhow::Result<Vec<String>> {
    walk_to(page, case, "result").await
}

/// The same up to another screen.
pub async fn walk_to(page: &Page, case: &str, end: &str) -> anyhow::Result<Vec<String>> {
    let file = paths::root().join(format!("core/tests/cases/{case}.toml"));
    let case: Case = toml::from_str(&fs::read_to_string(file)?)?;
    let known = case.answers.get("all_known").context("the case has answers")?;
    let mut screens = Vec::new();
    for _ in 0..40 {
        // Asked of the page in one go: a screen may be drawn anew when the numbers come.
        page.find("main").await?;
        let screen = page.run("document.querySelector('main').dataset.screen").await?;
        let screen = screen.as_str().unwrap_or_default().to_owned();
        match screen.as_str() {
            screen if screen == end => return Ok(screens),
            "stop" => page.tap("[data-action=more]").await?,
            "start" | "question" => {
                let question = page.run("document.querySelector('[data-question]').dataset.question").await?;
                let question = question.as_str().unwrap_or_default();
                match known.get(question) {
                    Some(answer) => page.answer(question, answer).await?,
                    None => page.pass_over(question).await?,
                }
            }
            other => bail!("the walk came to the screen {other}"),
        }
        if screen == "stop" {
            page.gone("main[data-screen=stop]").await?;
        }
        screens.push(screen);
    }
    bail!("no {end} after 40 screens")
}

#[test]
fn the_offer_of_july_2022_is_stopped_on_the_way_and_ends_at_the_embassy_hotline() {
    for engine in ENGINES {
        for language in LANGUAGES {
            in_browser(&format!("seed-{language}"), engine, &site(), async |page| {
                page.open(&format!("{language}/")).await?;
                let screens = walk(page, "july-2022").await?;
                ensure!(
                    screens.iter().any(|screen| screen == "stop"),
                    "no stop screen on the way: {screens:?}"
                );
                ensure!(page.level().await? == "do-not-go");
                for sign in [
                    "new-place-closed",
                    "offer-scam-hub-office-job",
                    "offer-high-pay-no-skill",
                    "doc-tourist-visa",
                    "money-fee-above-law",
                ] {
                    page.find(&format!("[data-sign={sign}]")).await?;
                }
                page.tap("main [data-action=contacts]").await?;
                page.find("main[data-screen=contacts] a[href='tel:+85512813282']").await?;
                Ok(())
            });
        }
    }
}

#[test]
fn an_honest_offer_comes_to_check_first_at_most() {
    for engine in ENGINES {
        for language in LANGUAGES {
            in_browser(&format!("honest-{language}"), engine, &site(), async |page| {
                page.open(&format!("{language}/")).await?;
                walk(page, "honest-last-week").await?;
                let level = page.level().await?;
                ensure!(["check-first", "no-signs-found"].contains(&level.as_str()), "the level is {level}");
                ensure!(page.count("main [data-sign]").await? == 0);
                Ok(())
            });
        }
    }
}
