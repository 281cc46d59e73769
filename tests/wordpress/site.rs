//! A WordPress of its own for each test: Debian's, with a database in a folder that goes with it.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};
use xtask::paths;
use xtask::server::Server;
use xtask::tools::hosts;

use crate::database;
use crate::http::{Answer, ask, form};

/// Where the checklist is, for WordPress. The test's own server stands for it (`php/must-use.php`).
pub const CHECKLIST: &str = "https://checklist.example/";

/// What a copy of the checklist serves for those who paste its address.
const PAGE: &str = r#"<!doctype html><html lang="id"><head><title>Cek tawaran kerja</title>
<link rel="alternate" type="application/json+oembed" href="https://checklist.example/id/oembed.json"></head></html>"#;
const OEMBED: &str = r#"{"version":"1.0","type":"rich","width":600,"height":640,"title":"Cek tawaran kerja","html":"<iframe src=\"https://checklist.example/id/\" title=\"Cek tawaran kerja\" width=\"600\" height=\"640\" loading=\"lazy\" style=\"border:0\" sandbox=\"allow-scripts allow-same-origin allow-popups\"></iframe>"}"#;

/// A running WordPress; all of it ends with the test.
pub struct WordPress {
    port: u16,
    checklist: Server,
    processes: Vec<Child>,
    folder: tempfile::TempDir,
}

/// Somebody who is logged in.
pub struct Person {
    cookies: String,
    nonce: String,
}

impl Drop for WordPress {
    fn drop(&mut self) {
        for process in &mut self.processes {
            // It may have ended already.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

impl WordPress {
    /// Installs and starts one, with the plugin in its folder but not active.
    ///
    /// # Errors
    /// When a part of it cannot be started.
    pub fn start() -> anyhow::Result<Self> {
        let packages = hosts::wordpress()?;
        let folder = tempfile::tempdir()?;
        fs::create_dir_all(folder.path().join("checklist/id"))?;
        fs::write(folder.path().join("checklist/_headers"), "")?;
        fs::write(folder.path().join("checklist/id/index.html"), PAGE)?;
        fs::write(folder.path().join("checklist/id/oembed.json"), OEMBED)?;
        let checklist = Server::start(&folder.path().join("checklist"), 0)?;
        copy(&packages.wordpress, &folder.path().join("site"))?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut wordpress = Self { port, checklist, processes: Vec::new(), folder };
        wordpress.furnish()?;
        let database = database::start(&packages, wordpress.folder.path(), &wordpress.socket())?;
        wordpress.processes.push(database);
        until("the database", || database::answers(&wordpress.socket()))?;
        wordpress.php(&packages.php, &[&php("install.php").to_string_lossy()])?;
        wordpress.serve(&packages.php)?;
        Ok(wordpress)
    }

    /// Puts settings, a theme, the test's own must-use plugin and ours into place.
    fn furnish(&self) -> anyhow::Result<()> {
        let content = self.content();
        fs::copy(php("wp-config.php"), self.root().join("wp-config.php"))?;
        fs::create_dir_all(content.join("themes/plain"))?;
        fs::write(content.join("themes/plain/style.css"), "/*\nTheme Name: Plain\n*/\n")?;
        fs::copy(php("theme.php"), content.join("themes/plain/index.php"))?;
        fs::create_dir_all(content.join("mu-plugins"))?;
        fs::copy(php("must-use.php"), content.join("mu-plugins/offercheck-test.php"))?;
        copy(&paths::root().join("embed/wordpress/offercheck"), &content.join("plugins/offercheck"))
    }

    fn serve(&mut self, program: &Path) -> anyhow::Result<()> {
        let mut command = self.command(program);
        command.args(["-S", &format!("127.0.0.1:{}", self.port), "-t"]).arg(self.root());
        self.processes.push(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
        until("PHP's server", || TcpStream::connect(("127.0.0.1", self.port)).is_ok())
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn content(&self) -> PathBuf {
        self.root().join("wp-content")
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.root())
            .env("WORDPRESS_SOCKET", self.socket())
            .env("WORDPRESS_ADDRESS", self.address(""))
            .env("CHECKLIST_SERVER", self.checklist.address());
        command
    }

    fn php(&self, program: &Path, arguments: &[&str]) -> anyhow::Result<String> {
        let ended = self.command(program).args(arguments).output()?;
        let said = String::from_utf8_lossy(&ended.stdout).into_owned();
        ensure!(ended.status.success(), "PHP: {said}{}", String::from_utf8_lossy(&ended.stderr));
        Ok(said)
    }

    /// Runs a line of PHP inside WordPress, as its own command line would, and returns what it says.
    ///
    /// # Errors
    /// When it fails.
    pub fn run(&self, line: &str) -> anyhow::Result<String> {
        let before = "error_reporting(0); $_SERVER['HTTP_HOST'] = '127.0.0.1'; require 'wp-load.php'; \
                      require ABSPATH . 'wp-admin/includes/plugin.php';";
        self.php(&hosts::wordpress()?.php, &["-r", &format!("{before} {line}")])
    }

    /// Makes the plugin active, with an address unless it is empty.
    ///
    /// # Errors
    /// When WordPress refuses.
    pub fn activate(&self, address: &str) -> anyhow::Result<()> {
        let said = self.run(&format!(
            "$error = activate_plugin('offercheck/offercheck.php', '', false); \
             echo is_wp_error($error) ? $error->get_error_message() : ''; \
             '' === '{address}' || update_option('offercheck_settings', ['address' => '{address}', 'leave' => false]);"
        ))?;
        ensure!(said.is_empty(), "activating says {said}");
        Ok(())
    }

    /// The address of one of its pages, for a browser.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Asks as somebody, or as anybody.
    ///
    /// # Errors
    /// When WordPress does not answer.
    pub fn get(&self, path: &str, person: Option<&Person>) -> anyhow::Result<Answer> {
        ask(self.port, path, &headers(person), None)
    }

    /// Sends a form as somebody, or as anybody.
    ///
    /// # Errors
    /// When WordPress does not answer.
    pub fn send(
        &self,
        path: &str,
        person: Option<&Person>,
        fields: &[(&str, &str)],
    ) -> anyhow::Result<Answer> {
        let mut headers = headers(person);
        headers.push("Content-Type: application/x-www-form-urlencoded".to_owned());
        ask(self.port, path, &headers, Some(&form(fields)))
    }

    /// Logs somebody in, as the form does.
    ///
    /// # Errors
    /// When WordPress does not let them in.
    pub fn login(&self, name: &str) -> anyhow::Result<Person> {
        let answer = self.send("/wp-login.php", None, &[("log", name), ("pwd", "secret")])?;
        let cookies: Vec<&str> = answer
            .head
            .lines()
            .filter_map(|line| line.strip_prefix("Set-Cookie: ")?.split(';').next())
            .filter(|cookie| cookie.contains("logged_in") || cookie.starts_with("wordpress_"))
            .collect();
        let cookies = format!("Cookie: {}", cookies.join("; "));
        let mut person = Person { cookies, nonce: String::new() };
        let nonce = self.get("/wp-admin/admin-ajax.php?action=rest-nonce", Some(&person))?;
        ensure!(nonce.status == 200, "{name} is not let in: {}", nonce.body);
        person.nonce = nonce.body;
        Ok(person)
    }

    /// Publishes a post as the editor does, and returns what readers get of it: the whole page.
    ///
    /// # Errors
    /// When WordPress refuses.
    pub fn publish(&self, person: &Person, text: &str) -> anyhow::Result<String> {
        let mut headers = headers(Some(person));
        headers.push("Content-Type: application/json".to_owned());
        headers.push(format!("X-WP-Nonce: {}", person.nonce));
        let post = json!({ "title": "A post", "status": "publish", "content": text }).to_string();
        let made = ask(self.port, "/?rest_route=/wp/v2/posts", &headers, Some(&post))?;
        ensure!(made.status == 201, "not published: {}", made.body);
        let id = serde_json::from_str::<Value>(&made.body)?["id"].clone();
        Ok(self.get(&format!("/?p={id}"), None)?.body)
    }

    /// Makes a network of it, with a site whose administrator `owner` does not run the network. Only [`Self::run`] works then:
    /// WordPress has no networks on a port of its own.
    ///
    /// # Errors
    /// When WordPress refuses.
    pub fn become_network(&self) -> anyhow::Result<()> {
        self.php(
            &hosts::wordpress()?.php,
            &["-d", "error_reporting=0", &php("network.php").to_string_lossy()],
        )
        .map(drop)
    }

    /// Gives the site a language, as its settings do once that language is installed.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn speak(&self, locale: &str) -> anyhow::Result<()> {
        let row = format!("['option_name' => 'WPLANG', 'option_value' => '{locale}']");
        self.run(&format!("global $wpdb; $wpdb->replace($wpdb->options, {row});")).map(drop)
    }

    /// Whom WordPress has asked over the network.
    pub fn requests(&self) -> String {
        fs::read_to_string(self.content().join("requests.log")).unwrap_or_default()
    }

    /// What PHP had to complain of in the plugin.
    pub fn complaints(&self) -> Vec<String> {
        let log = fs::read_to_string(self.content().join("complaints.log")).unwrap_or_default();
        log.lines().filter(|line| line.contains("offercheck")).map(str::to_owned).collect()
    }
}

fn headers(person: Option<&Person>) -> Vec<String> {
    person.map(|person| person.cookies.clone()).into_iter().collect()
}

fn php(name: &str) -> PathBuf {
    paths::root().join("tests/wordpress/php").join(name)
}

/// Copies a folder, and what its links point at.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).with_context(|| format!("{} cannot be copied", from.display()))?;
        }
    }
    Ok(())
}

/// Waits until something answers.
fn until(what: &str, answers: impl Fn() -> bool) -> anyhow::Result<()> {
    for _ in 0..400 {
        if answers() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    bail!("{what} does not answer")
}
