//! The plugin of embed/wordpress in a real WordPress, and what a WordPress without it makes of a pasted address.
//!
//! Whoever writes here is an author: WordPress throws frames and scripts out of what they write.

mod database;
mod editor;
mod files;
mod http;
mod settings;
mod site;

use anyhow::{Context, ensure};
use site::{CHECKLIST, WordPress};

/// The flags of a frame that stands on another site than the checklist.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads \
                       allow-modals allow-top-navigation-to-custom-protocols";

/// What readers see of a post, out of the whole page.
fn post(page: &str) -> anyhow::Result<&str> {
    let (_, rest) = page.split_once("<main>").context("no post on the page")?;
    Ok(rest.split_once("</main>").context("the post does not end")?.0.trim())
}

/// The frame for what stands behind the site's address.
fn frame(title: &str, rest: &str, sandbox: &str) -> String {
    format!(
        "<iframe src=\"{CHECKLIST}{rest}\" title=\"{title}\" width=\"100%\" height=\"640\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" allow=\"clipboard-write\" style=\"border:0\" sandbox=\"{sandbox}\"></iframe>"
    )
}

/// The same in the block's own place.
fn block(inner: &str) -> String {
    format!("<div class=\"wp-block-offercheck-checklist\">{inner}</div>")
}

#[test]
fn without_the_plugin_a_pasted_address_becomes_the_widget_in_the_narrowest_sandbox() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        let author = site.login("author")?;
        let own = site.publish(&author, &format!("<iframe src=\"{CHECKLIST}id/\"></iframe>after"))?;
        ensure!(post(&own)? == "<p>after</p>", "an author's own frame: {}", post(&own)?);

        let page = site.publish(&author, &format!("{CHECKLIST}id/"))?;
        let shown = post(&page)?;
        let secret = shown.split("data-secret=\"").nth(1).and_then(|rest| rest.split('"').next());
        let secret = secret.with_context(|| format!("not embedded: {shown}"))?;
        // Of our own frame only the title, the address and the size are left; WordPress puts a fragment of its own behind it.
        let kept = format!(
            "<p><iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" \
             title=\"Cek tawaran kerja\" src=\"{CHECKLIST}id/#?secret={secret}\" data-secret=\"{secret}\" width=\"600\" \
             height=\"640\"></iframe></p>"
        );
        ensure!(shown == kept, "WordPress keeps {shown}");
        ensure!(site.requests().lines().count() == 2, "asked for {}", site.requests());
        Ok(())
    };
    run().expect("the address becomes the widget");
}

#[test]
fn an_author_puts_the_checklist_on_a_page_by_block_shortcode_or_address_and_nobody_else_is_asked() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate(CHECKLIST)?;
        let author = site.login("author")?;
        let shows = |text: &str, expected: &str| -> anyhow::Result<String> {
            let page = site.publish(&author, text)?;
            ensure!(post(&page)? == expected, "{text} became\n{}\nand not\n{expected}", post(&page)?);
            Ok(page)
        };
        let plain = frame("Job offer check", "en/", SANDBOX);
        let corridor = frame("Cek tawaran kerja", "id/#from=ID&#038;to=KH", SANDBOX);
        let organised = frame(
            "Cek tawaran kerja",
            "id/#from=ID&#038;start=for-staff&#038;theme=dark&#038;accent=00695c&#038;exit=https%3A%2F%2Fweather.example\
             %2F%3Fa%3D1%26b%3D2&#038;helpline=id-embassy-ae,id-consulate-ae-dubai&#038;org=Rumah%20%26%20Kawan",
            SANDBOX,
        );

        shows("<!-- wp:offercheck/checklist /-->", &block(&plain))?;
        shows("[offer-check]", &plain)?;
        shows("https://checklist.example/", &format!("<p>{plain}</p>"))?;
        shows(r#"<!-- wp:offercheck/checklist {"lang":"id","from":"ID","to":"KH"} /-->"#, &block(&corridor))?;
        shows(r#"[offer-check lang="id" from="id" to="kh"]"#, &corridor)?;
        let pasted = shows("https://checklist.example/id/#from=ID&to=KH", &format!("<p>{corridor}</p>"))?;
        ensure!(!pasted.contains("embed.js"), "a script came without being asked for");
        shows(
            r##"<!-- wp:offercheck/checklist {"lang":"id","from":"ID","start":"for-staff","theme":"dark","accent":"#00695C",
            "exit":"https://weather.example/?a=1&b=2","helpline":"id-embassy-ae, id-consulate-ae-dubai","org":"Rumah & Kawan"} /-->"##,
            &block(&organised),
        )?;

        // Two whose height fits by itself, and one script for both.
        let element = |more: &str, fragment: &str| {
            format!(
                "<offer-check lang=\"id\"{more}><a href=\"{CHECKLIST}id/{fragment}\" lang=\"id\">Buka cek tawaran \
                 kerja</a></offer-check>"
            )
        };
        let both = shows(
            "<!-- wp:offercheck/checklist {\"lang\":\"id\",\"fits\":true} /-->\n\n\
             <!-- wp:shortcode -->\n[offer-check lang=\"id\" org=\"Rumah &amp; Kawan\" fits=\"yes\"]\n<!-- /wp:shortcode -->",
            &format!(
                "{}\n\n{}",
                block(&element("", "")),
                element(" org=\"Rumah &amp; Kawan\"", "#org=Rumah%20%26%20Kawan")
            ),
        )?;
        let script = format!("async src='{CHECKLIST}embed.js'");
        ensure!(both.matches(&script).count() == 1, "the script is not there once: {both}");

        let feed = site.get("/?feed=rss2", None)?.body;
        ensure!(
            feed.contains(&format!("<a href=\"{CHECKLIST}id/\" lang=\"id\">Buka cek tawaran kerja</a>")),
            "{feed}"
        );
        ensure!(!feed.contains("<iframe"), "a frame in a feed");

        ensure!(site.requests().is_empty(), "WordPress asked for {}", site.requests());
        ensure!(site.complaints().is_empty(), "PHP says {:?}", site.complaints());
        Ok(())
    };
    run().expect("the checklist is on the page");
}

#[test]
fn nothing_that_an_author_types_breaks_out_of_the_frame() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate(CHECKLIST)?;
        let author = site.login("author")?;
        let administrator = site.login("administrator")?;
        let long = "m".repeat(70);
        // What is typed, and what of it stands in the address.
        let hostile = [
            (r#"{"lang":"../../evil"}"#, ""),
            (r#"{"lang":"en/\"><script>alert(1)</script>"}"#, ""),
            (r#"{"lang":["id"],"from":{"a":"ID"},"org":7,"fits":"perhaps"}"#, ""),
            (r#"{"from":"\"><script>alert(1)</script>","to":"KHM"}"#, ""),
            (r#"{"start":"for-me&exit=https://evil.example","theme":"dark;x"}"#, ""),
            (r#"{"accent":"red;background:url(//evil.example)"}"#, ""),
            (r#"{"exit":"javascript:alert(1)"}"#, ""),
            (r#"{"exit":"http://evil.example/"}"#, ""),
            (r#"{"exit":"https://bank.example@evil.example/"}"#, ""),
            (r#"{"helpline":"+62 812 3456 7890"}"#, ""),
            (r#"{"helpline":"081234567890"}"#, ""),
            (r#"{"helpline":"id-embassy-ae&org=x"}"#, ""),
            (r#"{"org":"\" onload=\"alert(1)"}"#, "#org=%22%20onload%3D%22alert%281%29"),
            (r#"{"org":"a&from=US#to=US<b>b</b>"}"#, "#org=a%26from%3DUS%23to%3DUSb"),
            (&format!(r#"{{"org":"{long}"}}"#), &format!("#org={}", &long[..60])),
        ];
        for (attributes, fragment) in hostile {
            // As the editor stores them: without what could end a comment.
            let stored = attributes.replace('<', "\\u003c").replace('>', "\\u003e");
            for person in [&author, &administrator] {
                let page = site.publish(person, &format!("<!-- wp:offercheck/checklist {stored} /-->"))?;
                let expected = block(&frame("Job offer check", &format!("en/{fragment}"), SANDBOX));
                ensure!(post(&page)? == expected, "{attributes} became {}", post(&page)?);
            }
        }
        let shortcode = r#"[offer-check org='" onload="alert(1)' from='"><script>' exit="javascript:alert(1)" fits="yes"]"#;
        let page = site.publish(&author, shortcode)?;
        let expected = format!(
            "<offer-check lang=\"en\" org=\"&quot; onload=&quot;alert(1)\"><a href=\"{CHECKLIST}en/#org=%22%20onload%3D%22\
             alert%281%29\" lang=\"en\">Open the job offer check</a></offer-check>"
        );
        ensure!(post(&page)? == expected, "{shortcode} became {}", post(&page)?);
        // Addresses that only look like ours are not ours.
        for other in ["https://checklist.example.evil.example/id/", "https://checklist.example/id/../../x/"] {
            let page = site.publish(&author, other)?;
            ensure!(!post(&page)?.contains("<iframe"), "{other} became {}", post(&page)?);
        }
        ensure!(site.complaints().is_empty(), "PHP says {:?}", site.complaints());
        Ok(())
    };
    run().expect("nothing breaks out");
}

#[test]
fn before_there_is_an_address_readers_see_nothing_and_writers_are_told_what_to_do() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate("")?;
        let author = site.login("author")?;
        let page = site.publish(&author, "<!-- wp:offercheck/checklist /-->")?;
        ensure!(post(&page)?.is_empty(), "readers see {}", post(&page)?);
        let as_author = site.get("/", Some(&author))?.body;
        ensure!(as_author.contains("Ask an administrator of this site"), "authors see {as_author}");
        let administrator = site.login("administrator")?;
        let as_administrator = site.get("/", Some(&administrator))?.body;
        ensure!(as_administrator.contains("options-general.php?page=offercheck"), "{as_administrator}");
        Ok(())
    };
    run().expect("the block says what to do");
}
