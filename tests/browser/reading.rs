//! Pages to read where no script runs: the same content, the same numbers.

use anyhow::ensure;
use offercheck_tests::{ENGINES, Engine, in_browser};

use crate::{LANGUAGES, site};

#[test]
fn every_passport_has_a_page_of_numbers_with_its_countries_as_anchors() {
    for engine in ENGINES {
        in_browser("reading", engine, &site(), async |page| {
            for language in LANGUAGES {
                page.go(&format!("{language}/contacts/ID/#KH")).await?;
                page.find("#KH a[href='tel:+85512813282']").await?;
                ensure!(page.count("script").await? == 0, "a page to read runs a script");
                page.follow("nav.names a[href$='checklist/']").await?;
                page.find("[data-question=visa] details").await?;
                page.follow("nav.names a[href$='signs/']").await?;
                page.find("[data-sign=doc-tourist-visa]").await?;
            }
            Ok(())
        });
    }
}

#[test]
fn customer_service_in_cambodia_is_a_stop_on_paper_too() {
    for (language, stop, cambodia) in [("en", "Stop", "Cambodia"), ("id", "Berhenti", "Kamboja")] {
        in_browser("paper", Engine::Chromium, &site(), async |page| {
            page.go(&format!("{language}/checklist/")).await?;
            let of = async |question: &str| {
                let whole = format!("document.querySelector('[data-question={question}]').textContent");
                Ok::<_, anyhow::Error>(page.run(&whole).await?.to_string())
            };
            let (job, towns) = (of("job").await?, of("city").await?);
            ensure!(job.contains(stop) && job.contains(cambodia), "the answer says {job}");
            ensure!(towns.contains(stop) && towns.contains("Sihanoukville"), "the towns are {towns}");
            Ok(())
        });
    }
}
