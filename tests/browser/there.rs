//! Somebody who is already there: help first, in two taps, with a number; quiet on the outside.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, in_browser};
use serde_json::json;

use crate::site;

#[test]
fn help_comes_in_two_taps_and_the_tab_says_nothing_of_it() {
    for engine in ENGINES {
        in_browser("two-taps", engine, &site(), async |page| {
            page.open("en/").await?;
            let title = page.driver.title().await?;
            page.answer("start", "already-there").await?;
            page.answer("there-safe", "alone").await?;
            page.find("main[data-screen=help]").await?;
            page.until("document.title", "Notes").await?;
            // The country is one more tap, in the same place.
            page.tap("main [data-answer=KH]").await?;
            page.find("main[data-screen=help] [data-contact] .num").await?;
            let size =
                page.run("parseFloat(getComputedStyle(document.querySelector('.num')).fontSize)").await?;
            ensure!(size.as_f64().is_some_and(|size| size >= 32.0), "a number of {size} pixels");
            // It is not asked again.
            page.tap("main [data-action=more]").await?;
            page.answer("nationality", "ID").await?;
            page.find("main[data-screen=help], main[data-screen=question]").await?;
            ensure!(page.count("[data-question=there-country]").await? == 0, "the country is asked twice");
            page.tap("nav [data-action=erase]").await?;
            page.until("document.title", title).await?;
            Ok(())
        });
    }
}

#[test]
fn nobody_is_sent_to_an_office_far_away_before_they_have_told_where_they_are() {
    in_browser("far-away", Engine::Chromium, &site(), async |page| {
        page.open("en/").await?;
        page.answer("start", "already-there").await?;
        page.answer("there-safe", "alone").await?;
        page.tap("main [data-action=to-result]").await?;
        page.find("main[data-screen=result] .steps").await?;
        // The numbers are here, and none of them is for somebody of whom nothing is known.
        page.find("main[data-screen=result] [data-todo], main[data-screen=result] article, main h2").await?;
        ensure!(page.count("main .steps [data-contact]").await? == 0, "a number of some country is offered");
        Ok(())
    });
}

#[test]
fn the_phones_own_clock_gives_a_first_number_and_says_that_it_is_a_guess() {
    in_browser("clock", Engine::Chromium, &site(), async |page| {
        page.open("en/").await?;
        let cdp = page.driver.cdp();
        cdp.send_raw("Emulation.setTimezoneOverride", json!({ "timezoneId": "Asia/Phnom_Penh" })).await?;
        page.answer("start", "already-there").await?;
        page.answer("there-safe", "watched").await?;
        page.find("main[data-screen=help] [data-contact] .num").await?;
        ensure!(page.text("main").await?.contains("The clock of this phone is set to Cambodia"));
        // For an offer that is only looked at, the clock says nothing.
        page.open("en/").await?;
        page.tap("nav [data-action=contacts]").await?;
        page.until("[...document.querySelectorAll('main select')].map(({ value }) => value).join('')", "")
            .await?;
        Ok(())
    });
}
