//! The pages for webmasters: what is chosen stands in the snippet and in the preview, and what stops the widget is found.

use anyhow::ensure;
use offercheck_tests::{Engine, Page, in_browser};
use serde_json::json;

use crate::site;

/// The engines that webmasters' computers have.
const COMPUTERS: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

/// Fills in or chooses something, as a person who then goes on to the next field.
async fn fill(page: &Page, field: &str, value: &str) -> anyhow::Result<()> {
    page.find(&format!("[data-field={field}]")).await?;
    page.run(&format!(
        "const field = document.querySelector('[data-field={field}]'); field.value = {value}; \
         field.dispatchEvent(new Event('change', {{ bubbles: true }})); return true",
        value = json!(value)
    ))
    .await?;
    Ok(())
}

/// What stands in a box to paste from.
async fn pasted(page: &Page, name: &str) -> anyhow::Result<String> {
    page.find(&format!("[data-paste={name}] .code")).await?;
    let text = page.run(&format!("document.querySelector('[data-paste={name}] .code').textContent")).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// What the self-test finds in a page with these headers, and how often.
async fn found(page: &Page, html: &str, headers: &str, address: &str) -> anyhow::Result<Vec<String>> {
    fill(page, "html", html).await?;
    fill(page, "headers", headers).await?;
    fill(page, "address", address).await?;
    page.tap("[data-action=look]").await?;
    page.find("[data-findings]").await?;
    let names = page
        .run("[...document.querySelectorAll('[data-finding]')].map((one) => one.dataset.finding)")
        .await?;
    let names = names.as_array().cloned().unwrap_or_default();
    Ok(names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

#[test]
fn what_is_chosen_stands_in_the_snippet_in_the_preview_and_in_the_link_that_opens_it_again() {
    for engine in COMPUTERS {
        in_browser("configurator", engine, &site(), async |page| {
            page.open("embed/#in=en").await?;
            for (field, value) in [
                ("lang", "id"),
                ("from", "PH"),
                ("to", "KH"),
                ("start", "for-me"),
                ("theme", "dark"),
                ("accent", "#0D4F8B"),
                ("exit", "https://example.org/weather"),
                ("org", "Rumah \"Kerja\" <b>"),
            ] {
                fill(page, field, value).await?;
            }
            page.tap("[data-helpline]").await?;
            page.until("document.querySelectorAll('[data-helpline]:checked').length", 1).await?;
            let line = page.run("document.querySelector('[data-helpline]:checked').dataset.helpline").await?;
            let frame = pasted(page, "way-0-0").await?;
            let chosen = format!(
                "id/#from=PH&amp;to=KH&amp;start=for-me&amp;theme=dark&amp;accent=0d4f8b&amp;\
                 exit=https://example.org/weather&amp;helpline={}&amp;org=Rumah%20%22Kerja%22%20%3Cb%3E\"",
                line.as_str().unwrap_or_default()
            );
            ensure!(frame.contains(&chosen), "{frame}");
            let element = pasted(page, "way-1-0").await?;
            ensure!(element.contains("lang=\"id\" from=\"PH\" to=\"KH\""), "{element}");
            ensure!(element.contains("org=\"Rumah &quot;Kerja&quot; &lt;b&gt;\""), "{element}");
            // The preview is the page itself, with what was chosen.
            let inside = "document.querySelector('.preview').contentDocument";
            page.until(&format!("{inside}.querySelector('main[data-state=ready]') !== null"), true).await?;
            page.until(&format!("{inside}.documentElement.dataset.theme"), "dark").await?;
            page.until(&format!("{inside}.documentElement.lang"), "id").await?;
            page.until(&format!("{inside}.querySelector('[data-answer]').dataset.answer"), "PH").await?;
            let again = pasted(page, "again").await?;
            let path = again.strip_prefix(&page.server.address()).unwrap_or(&again).to_owned();
            fill(page, "system", "wix").await?;
            page.open(&path).await?;
            ensure!(pasted(page, "way-0-0").await? == frame, "the link opens something else");
            ensure!(pasted(page, "again").await? == again);
            Ok(())
        });
    }
}

#[test]
fn what_cannot_be_used_is_said_and_left_out() {
    for engine in COMPUTERS {
        in_browser("configurator-wrong", engine, &site(), async |page| {
            page.open("embed/#in=en&lang=en").await?;
            let before = pasted(page, "way-0-0").await?;
            fill(page, "accent", "blue").await?;
            fill(page, "exit", "javascript:alert(1)").await?;
            page.until("document.querySelectorAll('[role=alert]').length", 2).await?;
            ensure!(pasted(page, "way-0-0").await? == before, "junk reached the snippet");
            Ok(())
        });
    }
}

#[test]
fn each_system_has_its_own_recipe_and_a_copy_that_fails_says_how_to_copy_by_hand() {
    for engine in COMPUTERS {
        in_browser("configurator-copy", engine, &site(), async |page| {
            page.open("embed/#in=en&lang=en&from=ID").await?;
            for (system, part) in [
                ("wordpress-author", "/en/"),
                ("wordpress-com", "embed/card-en.png"),
                ("google-sites", "/en/#from=ID"),
                ("post", "/en/#from=ID"),
                ("drupal", "<iframe "),
            ] {
                fill(page, "system", system).await?;
                page.until("document.querySelector('[data-field=system]').value", system).await?;
                page.until(
                    &format!(
                        "document.querySelector('[data-paste^=way-0] .code').textContent.includes({part:?})"
                    ),
                    true,
                )
                .await?;
            }
            page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined }); return true")
                .await?;
            page.tap("[data-paste=policy-frame] [data-action=copy]").await?;
            page.until(
                "document.querySelector('[data-paste=policy-frame] [role=status]').textContent.length > 20",
                true,
            )
            .await?;
            // The whole text can be selected with one tap or a long one.
            page.until(
                "getComputedStyle(document.querySelector('[data-paste=policy-frame] .code')).userSelect",
                "all",
            )
            .await
        });
    }
}

#[test]
fn both_pages_speak_the_language_of_the_link_and_of_the_switch() {
    for engine in COMPUTERS {
        in_browser("configurator-language", engine, &site(), async |page| {
            for path in ["embed/#lang=id", "embed/check/#in=id"] {
                page.open(path).await?;
                page.until("document.documentElement.lang", "id").await?;
                let title = page.text("h1").await?;
                ensure!(page.run("document.title").await? == json!(title));
                page.tap("[data-shown=en]").await?;
                page.until("document.documentElement.lang", "en").await?;
                ensure!(page.text("h1").await? != title, "the heading stayed");
            }
            Ok(())
        });
    }
}

#[test]
fn the_poster_carries_the_address_and_the_numbers_of_the_corridor() {
    for engine in COMPUTERS {
        in_browser("configurator-poster", engine, &site(), async |page| {
            page.open("embed/#in=en&lang=id&from=ID&to=KH").await?;
            page.until("document.querySelectorAll('.poster .num').length > 1", true).await?;
            page.until("document.querySelector('.poster .qr path').getAttribute('d').length > 1000", true)
                .await?;
            page.until("document.querySelector('.poster').lang", "id").await?;
            let fallback = pasted(page, "fallback").await?;
            let number = page.text(".poster .num").await?;
            ensure!(fallback.contains(&number), "{number} is not in {fallback}");
            Ok(())
        });
    }
}

#[test]
fn the_self_test_finds_each_thing_that_was_planted() {
    const PLANTED: &str = "<!doctype html><head><base href='https://elsewhere.example/'>\
        <script src='https://connect.facebook.net/en_US/fbevents.js'></script><script src='//stats.example/a.js'></script></head>\
        <body><iframe src='SITEid/#from=ID' height=300 sandbox='allow-forms'></iframe>\
        <iframe src='tool/en/' title='x' loading=lazy style='height:640px'></iframe>\
        <script async src='SITEembed.js' integrity='sha384-x'></script></body>";
    for engine in COMPUTERS {
        in_browser("self-test", engine, &site(), async |page| {
            page.open("embed/check/#in=en").await?;
            let html = PLANTED.replace("SITE", &page.server.address());
            let headers = "HTTP/2 200\ncontent-security-policy: default-src 'self'\n";
            let names = found(page, &html, headers, "https://ngo.example/jobs").await?;
            for name in [
                "frame-blocked",
                "script-blocked",
                "sandbox-scripts",
                "sandbox-calls",
                "integrity-alone",
                "base-moves",
                "too-low",
                "no-title",
                "not-lazy",
                "meta-pixel",
                "other-scripts",
            ] {
                ensure!(names.iter().any(|found| found == name), "{name} is not in {names:?}");
            }
            // The frame that the configurator writes has nothing to find.
            page.open("embed/#in=en&lang=id&from=ID").await?;
            let frame = pasted(page, "way-0-0").await?;
            page.open("embed/check/#in=en").await?;
            let names = found(page, &frame, "", "https://ngo.example/jobs").await?;
            ensure!(names.is_empty(), "the snippet itself has {names:?}");
            let own = format!("{}jobs", page.server.address());
            let names = found(
                page,
                &frame,
                "x-frame-options: deny\ncontent-security-policy: script-src 'self'",
                &own,
            )
            .await?;
            ensure!(names == ["wasm-blocked", "framing-refused", "sandbox-undone"], "{names:?}");
            ensure!(found(page, "", "", "").await?.is_empty());
            page.find("[data-findings=empty]").await?;
            Ok(())
        });
    }
}

#[test]
fn whatever_is_pasted_runs_nothing_loads_nothing_and_breaks_nothing() {
    for engine in COMPUTERS {
        in_browser("self-test-junk", engine, &site(), async |page| {
            page.open("embed/check/#in=en").await?;
            page.run("window.ran = 0; return true").await?;
            let asked = page.server.asked();
            let planted = "<script>parent.ran = ran = 1</script><img src='planted.png' onerror='ran = 1'><svg onload='ran = 1'>\
                <iframe src='planted.html' srcdoc='<script>parent.ran = 1</script>'></iframe><link rel=stylesheet href='planted.css'>\
                <meta http-equiv=refresh content='0;url=planted'><base href='planted/'><object data='planted.swf'></object>";
            let broken = "<<<div <p </a><table><iframe src=\"<b title='".repeat(25_000);
            for html in [planted, broken.as_str(), "\u{0}\u{202e}&#x0;&unknown;", &"<div>".repeat(50_000)] {
                found(page, html, html, html).await?;
                ensure!(page.run("window.ran").await? == json!(0), "something that was pasted ran");
            }
            ensure!(broken.len() > 1_000_000);
            ensure!(page.server.asked() == asked, "asked for {:?}", page.server.asked());
            page.find("main[data-state=ready] h1").await?;
            ensure!(page.run("document.documentElement.dataset.problem ?? null").await?.is_null());
            Ok(())
        });
    }
}

#[test]
fn both_pages_send_nothing_and_keep_nothing() {
    for engine in COMPUTERS {
        in_browser("webmasters-silence", engine, &site(), async |page| {
            page.open("embed/#in=en").await?;
            for (field, value) in
                [("from", "ID"), ("to", "KH"), ("org", "A-name-nobody-has"), ("system", "wix")]
            {
                fill(page, field, value).await?;
            }
            page.until("document.querySelector('.preview').contentDocument.querySelector('main[data-state=ready]') !== null", true)
                .await?;
            page.open("embed/check/#in=en").await?;
            let asked = page.server.asked();
            found(page, "<p>A-name-nobody-has</p>", "server: x", "https://ngo.example/A-name-nobody-has")
                .await?;
            page.tap("[data-shown=id]").await?;
            page.until("document.documentElement.lang", "id").await?;
            ensure!(page.server.asked() == asked, "asked for {:?}", page.server.asked());
            for path in page.server.asked() {
                ensure!(!path.contains('?') && !path.contains("nobody-has"), "asked for {path}");
            }
            let kept = "return [localStorage.length, sessionStorage.length, document.cookie, \
                (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length];";
            let kept = page.run_async(kept).await?;
            ensure!(kept == json!([0, 0, "", 0, 0]), "kept {kept}");
            Ok(())
        });
    }
}

#[test]
fn the_lines_stand_there_before_the_program_and_without_it() {
    for (engine, path) in
        COMPUTERS.into_iter().flat_map(|engine| [(engine, "embed/"), (engine, "embed/check/")])
    {
        in_browser("webmasters-plain", engine, &site(), async |page| {
            page.server.hold(".wasm");
            page.go(path).await?;
            for language in ["en", "id"] {
                let code = page.find(&format!(".without [lang={language}] .code")).await?;
                ensure!(code.is_displayed().await? && code.text().await?.contains("https://example.org"));
            }
            page.server.release();
            page.find("main[data-state=ready]").await?;
            ensure!(!page.find(".without").await?.is_displayed().await?, "{path} shows its page twice");
            Ok(())
        });
    }
}

#[test]
fn from_inside_a_sandbox_the_page_says_what_it_sees() {
    for engine in COMPUTERS {
        in_browser("inside", engine, &site(), async |page| {
            page.open("embed/#in=en").await?;
            page.run(
                "const frame = document.createElement('iframe'); frame.id = 'inside'; frame.sandbox = 'allow-scripts'; frame.width = 300; \
                 frame.height = 400; frame.style.border = '0'; frame.src = 'check/#in-frame&in=en'; document.body.prepend(frame); return true",
            )
            .await?;
            page.find("#inside").await?.enter_frame().await?;
            for seen in ["framed", "size", "low", "started", "opaque", "no-storage", "calls-unlikely"] {
                page.find(&format!("[data-seen={seen}]")).await?;
            }
            ensure!(page.text("[data-seen=size]").await?.contains("300 × 400"));
            Ok(())
        });
    }
}

#[test]
fn nothing_hangs_over_the_edge_of_a_narrow_screen() {
    for engine in COMPUTERS {
        in_browser("webmasters-narrow", engine, &site(), async |page| {
            page.open("embed/#in=id").await?;
            for path in ["./#in=id&lang=id&from=ID&to=KH&org=Perkumpulan", "check/#in=id"] {
                page.run(&format!(
                    "const frame = document.createElement('iframe'); frame.id = 'narrow'; frame.style.width = '320px'; \
                     frame.style.border = '0'; frame.src = {path:?}; document.body.prepend(frame); return true"
                ))
                .await?;
                let inside = "document.getElementById('narrow').contentDocument";
                page.until(&format!("{inside}.querySelector('main[data-state=ready]') !== null"), true)
                    .await?;
                page.until(&format!("{inside}.documentElement.scrollWidth <= 320"), true).await?;
                let over = page
                    .run(&format!(
                        "[...{inside}.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > 321)\
                         .map((one) => one.localName + '.' + one.className)"
                    ))
                    .await?;
                ensure!(over == json!([]), "{path}: {over}");
                page.run("document.getElementById('narrow').remove(); return true").await?;
            }
            Ok(())
        });
    }
}
