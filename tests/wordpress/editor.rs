//! The block in WordPress's own editor, in Chromium.

use anyhow::ensure;
use offercheck_tests::{Page, in_chromium};
use thirtyfour::BrowserLogEntry;
use thirtyfour::prelude::*;
use xtask::server::Server;

use crate::site::{CHECKLIST, WordPress};
use crate::{SANDBOX, block, frame, post};

/// The post as the editor would store it.
const CONTENT: &str = "wp.data.select('core/editor').getEditedPostContent()";

/// What is stored of what the test types: the options and nothing else.
const STORED: &str =
    r#"<!-- wp:offercheck/checklist {"lang":"id","from":"id","org":"Rumah \u0026 Kawan"} /-->"#;

/// Logs an author in and begins a post.
async fn write_a_post(page: &Page, site: &WordPress) -> anyhow::Result<()> {
    page.driver.set_window_rect(0, 0, 1280, 900).await?;
    page.driver.goto(site.address("/wp-login.php")).await?;
    page.driver.find(By::Id("user_login")).await?.send_keys("author").await?;
    page.driver.find(By::Id("user_pass")).await?.send_keys("secret").await?;
    page.driver.find(By::Id("wp-submit")).await?.click().await?;
    page.find("#wpadminbar").await?;
    page.driver.goto(site.address("/wp-admin/post-new.php")).await?;
    page.until("!!window.wp?.blocks?.getBlockType('offercheck/checklist')", true).await?;
    page.until("!!wp.data.select('core/editor').getCurrentPostId()", true).await?;
    page.run("if (wp.data.select('core/edit-post').isFeatureActive('welcomeGuide')) wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide'); return true").await?;
    Ok(())
}

/// The field of the sidebar with this label.
async fn field(page: &Page, label: &str, kind: &str) -> anyhow::Result<WebElement> {
    let path = format!("//label[text()='{label}']/following::{kind}[1]");
    Ok(page.driver.query(By::XPath(path)).first().await?)
}

/// Opens a part of the sidebar.
async fn open(page: &Page, part: &str) -> anyhow::Result<()> {
    let button = page.driver.query(By::XPath(format!("//button[text()='{part}']"))).first().await?;
    Ok(button.click().await?)
}

/// Waits for the frame of the preview.
async fn preview(page: &Page, rest: &str) -> anyhow::Result<()> {
    page.find(&format!(".wp-block-offercheck-checklist iframe[src='{CHECKLIST}{rest}']")).await.map(drop)
}

#[test]
fn an_author_inserts_the_block_and_the_preview_follows_what_is_typed_beside_it() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate(CHECKLIST)?;
        let nothing = tempfile::tempdir()?;
        std::fs::write(nothing.path().join("_headers"), "")?;
        in_chromium("wordpress-editor", Server::start(nothing.path(), 0)?, async |page| {
            write_a_post(page, &site).await?;
            page.run("const { createBlock } = wp.blocks; wp.data.dispatch('core/block-editor').insertBlock(createBlock('offercheck/checklist')); return true").await?;
            preview(page, "en/").await?;
            field(page, "Passport from", "input").await?.send_keys("id").await?;
            preview(page, "en/#from=ID").await?;
            let help =
                page.run("document.querySelector('.components-base-control__help').textContent").await?;
            ensure!(help == "Indonesia", "the letters are explained as {help}");
            field(page, "Language", "select/option[@value='id']").await?.click().await?;
            preview(page, "id/#from=ID").await?;
            open(page, "Your organisation").await?;
            field(page, "Name", "input").await?.send_keys("Rumah & Kawan").await?;
            page.run("wp.data.dispatch('core/editor').editPost({ title: 'A post', status: 'publish' }); wp.data.dispatch('core/editor').savePost(); return true").await?;
            page.until("wp.data.select('core/editor').didPostSaveRequestSucceed()", true).await?;
            ensure!(page.run(CONTENT).await? == STORED, "stored as {}", page.run(CONTENT).await?);

            let id = page.run("wp.data.select('core/editor').getCurrentPostId()").await?;
            page.driver.goto(site.address(&format!("/wp-admin/post.php?post={id}&action=edit"))).await?;
            page.until("window.wp?.data?.select('core/block-editor')?.getBlocks()[0]?.isValid ?? null", true)
                .await?;
            preview(page, "id/#from=ID&org=Rumah%20%26%20Kawan").await?;
            // WordPress stores the & of an author as &amp;; people see what they typed.
            page.run("const { getBlocks } = wp.data.select('core/block-editor'); wp.data.dispatch('core/block-editor').selectBlock(getBlocks()[0].clientId); return true").await?;
            open(page, "Your organisation").await?;
            let name = field(page, "Name", "input").await?.value().await?;
            ensure!(name.as_deref() == Some("Rumah & Kawan"), "the name has become {name:?}");
            // The test's WordPress has no pictures of people and no network to get them.
            let log = page.driver.browser_log().await?;
            let ours = |entry: &&BrowserLogEntry| {
                entry.source.as_deref() != Some("network") || entry.message.contains("offercheck")
            };
            ensure!(!log.iter().any(|entry| ours(&entry)), "the browser says {log:?}");

            let readers = site.get(&format!("/?p={id}"), None)?.body;
            let expected = frame("Cek tawaran kerja", "id/#from=ID&#038;org=Rumah%20%26%20Kawan", SANDBOX);
            ensure!(post(&readers)? == block(&expected), "readers get {}", post(&readers)?);
            Ok(())
        })
    };
    run().expect("the block is there");
}
