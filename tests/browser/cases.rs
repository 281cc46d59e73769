//! The offer of July 2022 is caught, and an honest one is not scared away: in both languages, in both engines.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Page, in_browser};

use crate::{LANGUAGES, site};

/// Indonesian, customer service in Cambodia, USD 1,000 to 1,200, no skill asked, met on social media, IDR 50 to 65 million
/// in cash, tourist visa, through another country (Safira & Padmi 2025). Stops are left by "answer more questions".
async fn seed_case(page: &Page, language: &str) -> anyhow::Result<()> {
    page.open(&format!("{language}/")).await?;
    page.answer("start", "for-me").await?;
    page.answer("nationality", "ID").await?;
    page.answer("country", "KH").await?;
    page.find("main[data-screen=stop]").await?;
    page.tap("[data-action=more]").await?;
    page.answer("city", "not-sure").await?;
    page.answer("job", "online").await?;
    page.answer("odd-tasks", "not-sure").await?;
    page.answer("pay-skill", "high-easy").await?;
    page.answer("visa", "tourist").await?;
    page.answer("fee", "above").await?;
    page.answer("pay-how", "cash")
        .await
        .or_else(|error| if error.to_string().contains("pay-how") { Ok(()) } else { Err(error) })?;
    for (question, answer) in [
        ("owe", "not-sure"),
        ("source", "stranger"),
        ("meet", "chat"),
        ("licence", "not-sure"),
        ("job-order", "not-sure"),
        ("employer", "not-sure"),
        ("contract", "there"),
        ("exit-paper", "not-sure"),
        ("passport", "me"),
        ("route", "third"),
        ("changed", "nothing"),
        ("hide", "no"),
        ("rush", "days"),
        ("life", "not-sure"),
    ] {
        page.answer(question, answer).await?;
    }
    page.find("main[data-screen=result]").await?;
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
}

/// An Indonesian carer for Taiwan in the last week, everything looked up by herself.
async fn honest_offer(page: &Page, language: &str) -> anyhow::Result<()> {
    page.open(&format!("{language}/")).await?;
    for (question, answer) in [
        ("start", "for-me"),
        ("nationality", "ID"),
        ("country", "TW"),
        ("job", "home-care"),
        ("pay-skill", "normal"),
        ("visa", "work-seen"),
        ("fee", "free-written"),
        ("owe", "nothing"),
        ("source", "agency"),
        ("meet", "office"),
        ("licence", "found"),
        ("job-order", "found"),
        ("employer", "official"),
        ("contract", "have"),
        ("contract-read", "good"),
        ("exit-paper", "yes"),
        ("passport", "me"),
        ("route", "straight"),
        ("changed", "nothing"),
        ("hide", "no"),
        ("rush", "time"),
        ("life", "good"),
    ] {
        page.answer(question, answer).await?;
    }
    let level = page.level().await?;
    ensure!(["check-first", "no-signs-found"].contains(&level.as_str()), "the level is {level}");
    ensure!(page.count("main [data-sign]").await? == 0);
    Ok(())
}

#[test]
fn the_offer_of_july_2022_is_stopped_on_the_way_and_ends_at_the_embassy_hotline() {
    for engine in ENGINES {
        for language in LANGUAGES {
            in_browser(&format!("seed-{language}"), engine, &site(), async |page| {
                seed_case(page, language).await
            });
        }
    }
}

#[test]
fn an_honest_offer_comes_to_check_first_at_most() {
    for engine in ENGINES {
        for language in LANGUAGES {
            in_browser(&format!("honest-{language}"), engine, &site(), async |page| {
                honest_offer(page, language).await
            });
        }
    }
}
