//! What a host page may ask for, and what comes of it.

use anyhow::{Context, ensure};
use offercheck_tests::{ENGINES, Engine, in_browser};
use serde_json::json;

use super::hosts::{Hosts, changed, into_frame, ready};
use crate::site;

#[test]
fn the_name_of_an_organisation_shows_in_its_frame_as_text_and_in_no_link() {
    for engine in ENGINES {
        in_browser("org", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            let names = [
                ("Rumah & Kerja <b>", true),
                ("100%", true),
                ("House\u{202e}esuoH", false),
                ("x\ny", false),
                ("Call ١٢٣٤٥٦٧", false),
            ];
            for (name, shown) in names {
                changed(page, &hosts, |text| text.replace("<offer-check ", "<offer-check data-was ")).await?;
                page.until("!!customElements.get('offer-check')", true).await?;
                page.run(&format!(
                    "document.querySelector('offer-check').setAttribute('org', {}); return true",
                    json!(name)
                ))
                .await?;
                into_frame(page, "changed").await?;
                page.find("main[data-state=ready]").await?;
                if shown {
                    page.until(
                        &format!(
                            "document.querySelector('.org')?.textContent.includes({}) ?? false",
                            json!(name)
                        ),
                        true,
                    )
                    .await?;
                } else {
                    ensure!(page.count(".org").await? == 0, "{name:?} is shown");
                }
            }
            // A link to the page itself names nobody.
            page.open("en/#org=Ministry").await?;
            ensure!(page.count(".org").await? == 0, "a link puts a name on our page");
            Ok(())
        });
    }
}

#[test]
fn the_element_follows_its_attributes_without_losing_an_answer() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("attributes", engine, &site(), async |page| {
            let hosts = Hosts::of(&page.server)?;
            page.visit(&hosts.address("element")).await?;
            into_frame(page, "element").await?;
            ready(page).await?;
            page.answer("start", "for-me").await?;
            ensure!(page.find("[data-answer]").await?.attr("data-answer").await?.as_deref() == Some("ID"));
            page.driver.enter_default_frame().await?;
            page.run("const element = document.querySelector('offer-check'); element.setAttribute('from', 'PH'); element.setAttribute('theme', 'dark'); \
                      element.setAttribute('accent', 'c2185b'); element.lang = 'en'; return true").await?;
            into_frame(page, "element").await?;
            page.until("document.documentElement.lang", "en").await?;
            page.until("document.querySelector('[data-answer]').dataset.answer", "PH").await?;
            page.until("document.documentElement.dataset.theme ?? null", "dark").await?;
            page.find("[data-question=nationality]").await?;
            page.driver.enter_default_frame().await?;
            let title = page
                .run("document.querySelector('offer-check').shadowRoot.querySelector('iframe').title")
                .await?;
            page.until(
                "document.querySelector('offer-check').shadowRoot.querySelector('iframe').title",
                "Job offer check",
            )
            .await
            .with_context(|| format!("the title is {title}"))
        });
    }
}

#[test]
fn any_colour_becomes_one_that_can_be_read() {
    const CONTRAST: &str = r"
        const parts = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
        const bright = (colour) => parts(colour).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
        const [one, other] = [LINK, GROUND].map(bright).sort((a, b) => b - a);
        return (one + 0.05) / (other + 0.05)";
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser("accent", engine, &site(), async |page| {
            for theme in ["light", "dark"] {
                for accent in ["ffff00", "000000", "ffffff", "c2185b", "7f7f7f", "00FF00"] {
                    page.open(&format!("en/#theme={theme}&accent={accent}")).await?;
                    page.until(
                        "document.documentElement.style.getPropertyValue('--accent-light') !== ''",
                        true,
                    )
                    .await?;
                    let words = "getComputedStyle(document.querySelector('nav.bar button')).color";
                    let script = CONTRAST
                        .replace("LINK", words)
                        .replace("GROUND", "getComputedStyle(document.body).backgroundColor");
                    let contrast = page.run(&script).await?;
                    ensure!(
                        contrast.as_f64().is_some_and(|contrast| contrast >= 4.5),
                        "{accent} in {theme}: {contrast}"
                    );
                }
            }
            // What is no colour changes nothing.
            page.open("en/#accent=red;}").await?;
            ensure!(page.run("document.documentElement.style.length").await? == json!(0));
            Ok(())
        });
    }
}
