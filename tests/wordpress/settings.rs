//! Who may set the address, which address can be set, and what is left when the plugin goes.

use anyhow::{Context, ensure};

use crate::site::{CHECKLIST, WordPress};
use crate::{SANDBOX, block, frame, post};

/// The page of the settings.
const PAGE: &str = "/wp-admin/options-general.php?page=offercheck";

/// What the database holds of us.
const STORED: &str = "echo json_encode(get_option('offercheck_settings', null));";

/// The hidden field with which WordPress knows its own form again.
fn nonce(page: &str) -> anyhow::Result<String> {
    let field = page.split("name=\"_wpnonce\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    field.map(str::to_owned).context("the form has no nonce")
}

#[test]
fn only_an_administrator_sets_the_address_and_only_from_the_page_of_the_settings() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate("")?;
        let author = site.login("author")?;
        let administrator = site.login("administrator")?;
        let page = site.get(PAGE, Some(&administrator))?;
        let nonce = nonce(&page.body)?;
        let send = |person, nonce: &str, address: &str| {
            let fields = [
                ("option_page", "offercheck"),
                ("action", "update"),
                ("_wpnonce", nonce),
                ("offercheck_settings[address]", address),
            ];
            site.send("/wp-admin/options.php", person, &fields)
        };

        ensure!(site.get(PAGE, Some(&author))?.status == 403, "an author sees the settings");
        ensure!(site.get(PAGE, None)?.status == 302, "anybody sees the settings");
        ensure!(send(None, &nonce, CHECKLIST)?.status == 302, "anybody is not asked to log in");
        ensure!(send(Some(&author), &nonce, CHECKLIST)?.status == 403, "an author may set the address");
        ensure!(
            send(Some(&administrator), "", CHECKLIST)?.status == 403,
            "the address is set without a nonce"
        );
        ensure!(site.run(STORED)? == "null", "something was stored: {}", site.run(STORED)?);

        for (typed, stored) in [
            (CHECKLIST, CHECKLIST),
            ("https://checklist.example", CHECKLIST),
            (" https://checklist.example/id/#from=ID ", CHECKLIST),
            ("https://checklist.example/v1/en/index.html?x=1", "https://checklist.example/v1/"),
            ("http://checklist.example/", "https://checklist.example/v1/"),
            ("javascript:alert(1)", "https://checklist.example/v1/"),
            ("https://a:b@evil.example/", "https://checklist.example/v1/"),
            ("\"><script>alert(1)</script>", "https://checklist.example/v1/"),
            ("https://x.example/\"><script>", "https://x.example/script/"),
            ("", ""),
        ] {
            ensure!(send(Some(&administrator), &nonce, typed)?.status == 302, "{typed} is not taken");
            let now = serde_json::from_str::<serde_json::Value>(&site.run(STORED)?)?;
            ensure!(now["address"] == stored, "{typed} is stored as {now}");
        }
        send(Some(&administrator), &nonce, "http://checklist.example/")?;
        let told = site.get(&format!("{PAGE}&settings-updated=true"), Some(&administrator))?.body;
        ensure!(told.contains("The address must start with https://"), "nobody says what was wrong");
        let elsewhere = site.get("/wp-admin/index.php", Some(&administrator))?.body;
        ensure!(!elsewhere.contains("must start with https://"), "the notice follows people around");
        ensure!(site.complaints().is_empty(), "PHP says {:?}", site.complaints());
        Ok(())
    };
    run().expect("only an administrator sets the address");
}

#[test]
fn leave_may_take_the_page_along_where_it_is_allowed_and_a_copy_on_the_own_site_is_kept_in() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate(CHECKLIST)?;
        let author = site.login("author")?;
        site.run(&format!(
            "update_option('offercheck_settings', ['address' => '{CHECKLIST}', 'leave' => true]);"
        ))?;
        let page = site.publish(&author, "[offer-check]")?;
        let wider = format!("{SANDBOX} allow-top-navigation-by-user-activation");
        ensure!(post(&page)? == frame("Job offer check", "en/", &wider), "{}", post(&page)?);

        let own = site.run(
            "add_filter('home_url', function () { return 'https://Checklist.example:443/blog'; }); \
             echo do_shortcode('[offer-check]');",
        )?;
        let narrower = wider.replace("allow-same-origin ", "");
        ensure!(own == frame("Job offer check", "en/", &narrower), "on its own origin: {own}");
        Ok(())
    };
    run().expect("the sandbox is right");
}

#[test]
fn a_site_in_indonesian_has_everything_in_indonesian() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.activate(CHECKLIST)?;
        site.speak("id_ID")?;
        let administrator = site.login("administrator")?;
        let page = site.publish(&administrator, "[offer-check]")?;
        ensure!(post(&page)? == frame("Cek tawaran kerja", "id/", SANDBOX), "{}", post(&page)?);
        let settings = site.get(PAGE, Some(&administrator))?.body;
        ensure!(settings.contains("Halaman awal daftar cek."), "the settings are in another language");
        let editor = site.get("/wp-admin/post-new.php", Some(&administrator))?.body;
        ensure!(
            editor.contains("Tinggi menyesuaikan sendiri"),
            "the block's options are in another language"
        );
        ensure!(
            editor.contains("\"title\":\"Cek tawaran kerja\""),
            "the block's name is in another language"
        );
        let policy = site.get("/wp-admin/options-privacy.php?tab=policyguide", Some(&administrator))?.body;
        ensure!(policy.contains("Daftar cek ini tidak memasang cookie"), "no text for the privacy policy");
        Ok(())
    };
    run().expect("it speaks Indonesian");
}

#[test]
fn a_deleted_plugin_leaves_nothing_behind() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        let rows = "global $wpdb; foreach (['options' => 'option', 'postmeta' => 'meta', 'usermeta' => 'meta'] as $table => $name) \
                    foreach ($wpdb->get_results(\"SELECT * FROM {$wpdb->$table} WHERE {$name}_value LIKE '%offercheck%' \
                    OR {$name}_value LIKE '%checklist.example%'\" . ('option' === $name ? \" OR option_name LIKE '%offercheck%'\" : ''), \
                    ARRAY_N) as $row) echo implode(' ', $row), \"\\n\";";
        site.activate(CHECKLIST)?;
        let author = site.login("author")?;
        site.publish(&author, &format!("{CHECKLIST}id/"))?;
        ensure!(site.run(rows)?.contains("offercheck_settings"), "nothing was stored to begin with");
        site.run("deactivate_plugins('offercheck/offercheck.php');")?;
        ensure!(site.run(STORED)?.contains("checklist.example"), "the address must outlive a pause");
        site.run("uninstall_plugin('offercheck/offercheck.php');")?;
        ensure!(site.run(rows)?.is_empty(), "left behind: {}", site.run(rows)?);
        Ok(())
    };
    run().expect("nothing is left behind");
}

#[test]
fn in_a_network_the_administrator_of_a_site_may_use_it_and_deleting_it_empties_every_site() {
    let run = || -> anyhow::Result<()> {
        let site = WordPress::start()?;
        site.become_network()?;
        site.activate(CHECKLIST)?;
        let shown = site.run(
            "wp_set_current_user(get_user_by('login', 'owner')->ID); echo current_user_can('unfiltered_html') ? 'may' : 'may not', '|'; \
             $id = wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish', \
             'post_content' => '<iframe src=\"https://checklist.example/\"></iframe><!-- wp:offercheck/checklist /-->']); \
             echo trim(apply_filters('the_content', get_post($id)->post_content));",
        )?;
        let expected = format!("may not|{}", block(&frame("Job offer check", "en/", SANDBOX)));
        ensure!(shown == expected, "the owner of a site sees {shown}");

        let stored = "foreach (get_sites(['fields' => 'ids']) as $id) echo json_encode(get_blog_option($id, 'offercheck_settings', null)), ' ';";
        let second = "$id = wp_insert_site(['domain' => '127.0.0.1', 'path' => '/second/', 'network_id' => 1]); \
                      update_blog_option($id, 'offercheck_settings', ['address' => 'https://second.example/']);";
        site.run(second)?;
        ensure!(site.run(stored)?.matches("example").count() == 2, "stored: {}", site.run(stored)?);
        site.run(
            "deactivate_plugins('offercheck/offercheck.php'); uninstall_plugin('offercheck/offercheck.php');",
        )?;
        ensure!(site.run(stored)? == "null null ", "left behind: {}", site.run(stored)?);
        Ok(())
    };
    run().expect("it works in a network");
}
