//! In a frame without an origin of its own.

use std::fs;

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, in_browser};

use super::hosts::{Hosts, into_frame, ready};
use crate::cases::walk;
use crate::copies::copy;
use crate::site;

#[test]
fn where_no_call_can_start_the_number_stands_large_with_the_address_of_the_whole_page() {
    for engine in ENGINES {
        in_browser("sandbox", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("sandbox")).await?;
            into_frame(page, "sandbox").await?;
            if engine == Engine::WebKit {
                // There 'self' is nobody in a policy, and this build knows no address: the plain page with the numbers.
                page.until("document.documentElement.dataset.problem ?? null", "missing").await?;
                page.find(".plain a[href^='tel:']").await?;
                return Ok(());
            }
            ready(page).await?;
            page.tap("[data-action=contacts]").await?;
            page.find("main .num").await?;
            ensure!(page.count("main .two a").await? > 0);
            ensure!(
                !page.find("main .two").await?.is_displayed().await?,
                "a button stands there that does nothing"
            );
            let size = page
                .run("parseFloat(getComputedStyle(document.querySelector('main .num')).fontSize)")
                .await?;
            ensure!(size.as_f64().is_some_and(|size| size > 25.0), "the number is {size} pixels high");
            let address = page.run("location.host + location.pathname").await?;
            let said = page.text(".boxed").await?;
            ensure!(said.contains(address.as_str().unwrap_or("?")), "it says {said:?}");
            Ok(())
        });
    }
}

#[test]
fn a_build_that_knows_its_address_asks_its_questions_in_the_narrowest_sandbox_of_webkit_too() {
    let copy = copy();
    // The policy of the page itself is the one that is changed.
    let headers = copy.path().join("_headers");
    let text = fs::read_to_string(&headers).expect("the headers");
    let others = text.lines().filter(|line| !line.contains("Content-Security-Policy")).collect::<Vec<_>>();
    fs::write(headers, others.join("\n")).expect("the headers without a policy");
    in_browser("sandbox-address", Engine::WebKit, copy.path(), async |page| {
        let hosts = Hosts::of(&page.server)?;
        let start = copy.path().join("id/index.html");
        let text = fs::read_to_string(&start)?;
        // What the build writes where an overlay names the address.
        let address = page.server.address();
        let own = text.replace("'self'", &format!("'self' {}", address.trim_end_matches('/')));
        ensure!(own != text);
        fs::write(start, own)?;
        page.visit(&hosts.address("sandbox")).await?;
        into_frame(page, "sandbox").await?;
        ready(page).await?;
        walk(page, "july-2022").await?;
        ensure!(page.level().await? == "do-not-go");
        Ok(())
    });
}
