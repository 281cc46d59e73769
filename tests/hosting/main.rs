//! The built site behind a real nginx and a real Caddy, with the configurations of docs/hosting.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use xtask::folders;
use xtask::headers::Headers;
use xtask::paths;
use xtask::tools::hosts;

/// A running host; it ends with the test.
struct Host {
    process: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Drop for Host {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a host answered: the status, the headers in small letters, the body.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Host {
    fn start(folder: tempfile::TempDir, port: u16, command: &mut Command) -> anyhow::Result<Self> {
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let host = Self { process, port, _folder: folder };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(host);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("the host does not answer on port {port}")
    }

    fn get(&self, path: &str, accepts: &str) -> anyhow::Result<Answer> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {accepts}\r\nConnection: close\r\n\r\n"
        )?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .context("an answer without an end of its head")?;
        let head = String::from_utf8(bytes[..end].to_vec())?;
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).context("no status")?.parse()?;
        let headers: BTreeMap<String, String> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let body = bytes[end + 4..].to_vec();
        let chunked = headers.get("transfer-encoding").is_some_and(|coding| coding == "chunked");
        Ok(Answer { status, headers, body: if chunked { joined(&body)? } else { body } })
    }
}

/// A body that came in chunks, each after its length.
fn joined(mut chunks: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = chunks.windows(2).position(|two| two == b"\r\n").context("a chunk without a length")?;
        let length = usize::from_str_radix(std::str::from_utf8(&chunks[..line])?, 16)?;
        if length == 0 {
            return Ok(body);
        }
        body.extend_from_slice(chunks.get(line + 2..line + 2 + length).context("a chunk cut short")?);
        chunks = chunks.get(line + length + 4..).context("a chunk without an end")?;
    }
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// A configuration of docs/hosting for this machine: our folder, a free port.
fn configuration(name: &str, root: &Path, port: u16) -> anyhow::Result<String> {
    let text = fs::read_to_string(paths::root().join("docs/hosting").join(name))?;
    Ok(text.replace("/srv/offercheck", &root.to_string_lossy()).replace("8080", &port.to_string()))
}

fn nginx(root: &Path) -> anyhow::Result<Host> {
    let (program, brotli) = hosts::nginx()?;
    let folder = tempfile::tempdir()?;
    let port = free_port()?;
    let at = folder.path().display();
    let main = format!(
        "load_module {};\ndaemon off;\nmaster_process off;\npid {at}/pid;\nerror_log {at}/errors;\nevents {{}}\nhttp {{\n\
         include /etc/nginx/mime.types;\nclient_body_temp_path {at}/a;\nproxy_temp_path {at}/b;\nfastcgi_temp_path {at}/c;\n\
         uwsgi_temp_path {at}/d;\nscgi_temp_path {at}/e;\n{}\n}}\n",
        brotli.display(),
        configuration("nginx.conf", root, port)?
    );
    let file = folder.path().join("nginx.conf");
    fs::write(&file, main)?;
    Host::start(folder, port, Command::new(program).arg("-c").arg(&file).arg("-e").arg("stderr"))
}

fn caddy(root: &Path) -> anyhow::Result<Host> {
    let program = hosts::caddy()?;
    let folder = tempfile::tempdir()?;
    let port = free_port()?;
    let file = folder.path().join("Caddyfile");
    let admin_off =
        format!("{{\n\tadmin off\n\tauto_https off\n}}\n{}", configuration("Caddyfile", root, port)?);
    fs::write(&file, admin_off)?;
    let mut command = Command::new(program);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file).env("HOME", folder.path());
    Host::start(folder, port, &mut command)
}

/// An asset with this ending.
fn asset(ending: &str) -> PathBuf {
    let assets = fs::read_dir(paths::dist().join("assets"))
        .expect("assets")
        .filter_map(|entry| Some(entry.ok()?.path()));
    assets.into_iter().find(|file| file.to_string_lossy().ends_with(ending)).expect("an asset")
}

fn address(file: &Path) -> String {
    format!("/{}", file.strip_prefix(paths::dist()).expect("a file of the site").display())
}

/// Every header of the site, the right types, and what the build has compressed.
fn serves_the_site(host: &Host) -> anyhow::Result<()> {
    let site = Headers::of_site(&paths::dist())?;
    let files = [
        ("/en/".to_owned(), paths::dist().join("en/index.html"), "text/html"),
        ("/id/contacts/ID/".to_owned(), paths::dist().join("id/contacts/ID/index.html"), "text/html"),
        ("/en/sw.js".to_owned(), paths::dist().join("en/sw.js"), "javascript"),
        ("/id/manifest.json".to_owned(), paths::dist().join("id/manifest.json"), "application/json"),
        ("/offercheck-en.html".to_owned(), paths::dist().join("offercheck-en.html"), "text/html"),
        ("/embed.js".to_owned(), paths::dist().join("embed.js"), "javascript"),
        (address(&asset(".wasm")), asset(".wasm"), "application/wasm"),
        (address(&asset(".js")), asset(".js"), "javascript"),
        (address(&asset(".svg")), asset(".svg"), "image/svg+xml"),
        (address(&asset(".pack")), asset(".pack"), ""),
    ];
    for (path, file, kind) in files {
        for (accepts, ending) in [("br", ".br"), ("gzip", ".gz"), ("identity", "")] {
            let answer = host.get(&path, accepts)?;
            ensure!(answer.status == 200, "{path}: {}", answer.status);
            let has = |name: &str| answer.headers.get(name).map(String::as_str).unwrap_or_default();
            for (name, value) in site.for_path(&path) {
                ensure!(
                    has(&name.to_lowercase()) == value,
                    "{path}: {name} is {:?}",
                    has(&name.to_lowercase())
                );
            }
            ensure!(has("content-type").contains(kind), "{path}: type {}", has("content-type"));
            let sent = fs::read(format!("{}{ending}", file.display()))?;
            ensure!(answer.body == sent, "{path} as {accepts}: not the bytes of the build");
        }
    }
    ensure!(host.get("/_headers", "identity")?.status == 404);
    ensure!(host.get("/nowhere/", "identity")?.status == 404);
    Ok(())
}

/// A site with a version of itself in a folder, of which nothing keeps another version's policy from its pages.
fn serves_a_version(start: fn(&Path) -> anyhow::Result<Host>) -> anyhow::Result<()> {
    let root = tempfile::tempdir()?;
    folders::copy(&paths::dist(), root.path())?;
    folders::copy(&paths::dist(), &root.path().join("v1.2.3"))?;
    let host = start(root.path())?;
    let module = address(&asset(".wasm"));
    for path in ["/v1.2.3/embed.js", "/v1.2.3/id/", &format!("/v1.2.3{module}")] {
        let answer = host.get(path, "identity")?;
        ensure!(answer.status == 200, "{path}: {}", answer.status);
        let has = |name: &str| answer.headers.get(name).map(String::as_str);
        ensure!(has("access-control-allow-origin") == Some("*"), "{path} may not be loaded from a frame");
        ensure!(has("referrer-policy") == Some("no-referrer"), "{path} tells where somebody came from");
        ensure!(has("content-security-policy").is_none(), "{path} comes with another version's policy");
    }
    ensure!(host.get("/v1.2.3/_headers", "identity")?.status == 404);
    Ok(())
}

#[test]
fn nginx_and_caddy_serve_versions_beside_the_newest() {
    serves_a_version(nginx).expect("nginx serves a version");
    serves_a_version(caddy).expect("Caddy serves a version");
}

#[test]
fn nginx_serves_the_site_with_every_header() {
    nginx(&paths::dist()).and_then(|host| serves_the_site(&host)).expect("the configuration of nginx works");
}

#[test]
fn caddy_serves_the_site_with_every_header() {
    caddy(&paths::dist()).and_then(|host| serves_the_site(&host)).expect("the configuration of Caddy works");
}
