//! A small server for `serve` and for the browser tests: plain files, the site's own headers, and a list of what was
//! asked for.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context, anyhow};
use tiny_http::{Header, Method, Response, StatusCode};

use crate::headers::Headers;
use crate::paths::beside;

/// Threads that answer; a browser opens about six connections.
const WORKERS: usize = 6;

/// A running server. It ends when it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    workers: Vec<JoinHandle<()>>,
    asked: Arc<Mutex<Vec<String>>>,
    held: Arc<Held>,
    port: u16,
}

/// A part of names whose files wait, for tests of what stands on the screen until they come.
#[derive(Default)]
struct Held {
    part: Mutex<Option<String>>,
    released: Condvar,
}

impl Held {
    /// Returns once the path is not held.
    fn pass(&self, path: &str) {
        let part = self.part.lock().unwrap_or_else(PoisonError::into_inner);
        let waits = |part: &mut Option<String>| part.as_ref().is_some_and(|part| path.contains(part));
        drop(self.released.wait_while(part, waits).unwrap_or_else(PoisonError::into_inner));
    }

    fn set(&self, part: Option<&str>) {
        *self.part.lock().unwrap_or_else(PoisonError::into_inner) = part.map(str::to_owned);
        self.released.notify_all();
    }
}

impl Server {
    /// Serves a folder on this machine only; port 0 takes any free one.
    ///
    /// # Errors
    /// When the port is taken, or the folder holds no site.
    pub fn start(root: &Path, port: u16) -> anyhow::Result<Self> {
        Self::with(root, port, false)
    }

    /// The same for measuring, on any free port: files come with brotli where there is a `.br` beside them, as hosts send
    /// them. Tests that break files do without, or they would have to break both.
    ///
    /// # Errors
    /// When the folder holds no site.
    pub fn compressed(root: &Path) -> anyhow::Result<Self> {
        Self::with(root, 0, true)
    }

    fn with(root: &Path, port: u16, brotli: bool) -> anyhow::Result<Self> {
        let headers = Headers::of_site(root)?;
        let http = tiny_http::Server::http(("127.0.0.1", port))
            .map_err(|error| anyhow!("{error}"))
            .with_context(|| format!("port {port} cannot be used; choose another with --port"))?;
        let port = http.server_addr().to_ip().map_or(port, |address| address.port());
        let (http, asked) = (Arc::new(http), Arc::new(Mutex::new(Vec::new())));
        let held = Arc::new(Held::default());
        let worker = || {
            let (http, asked, root) = (Arc::clone(&http), Arc::clone(&asked), root.to_path_buf());
            let (headers, held) = (headers.clone(), Arc::clone(&held));
            thread::spawn(move || {
                while let Ok(request) = http.recv() {
                    asked.lock().unwrap_or_else(PoisonError::into_inner).push(request.url().to_owned());
                    held.pass(request.url());
                    // A browser that hung up needs no answer.
                    let _ = answer(&root, &headers, brotli, request);
                }
            })
        };
        let workers = (0..WORKERS).map(|_| worker()).collect();
        Ok(Self { http, workers, asked, held, port })
    }

    /// The address of the start page.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// Every path asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets files with this part in their name wait.
    pub fn hold(&self, part: &str) {
        self.held.set(Some(part));
    }

    /// Lets nothing wait any more.
    pub fn release(&self) {
        self.held.set(None);
    }

    /// Serves until the process is ended.
    pub fn wait(mut self) {
        for worker in self.workers.drain(..) {
            // A worker that panicked has nothing more to serve; the others go on.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.release();
        for _ in &self.workers {
            self.http.unblock();
        }
    }
}

fn answer(root: &Path, headers: &Headers, brotli: bool, request: tiny_http::Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(StatusCode(405)));
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let Some(file) = file_for(root, &path) else {
        return request.respond(plain(404, "There is no such page here."));
    };
    if file.is_dir() {
        return request.respond(
            plain(301, "The page is here with a slash at the end.")
                .with_header(header("Location", &format!("{path}/"))),
        );
    }
    let smaller = brotli && takes_brotli(&request);
    let smaller = smaller.then(|| fs::read(beside(&file, "br")).ok()).flatten();
    let encoding = smaller.as_ref().map(|_| header("Content-Encoding", "br"));
    match smaller.map_or_else(|| fs::read(&file), Ok) {
        Ok(bytes) => {
            let mut response = Response::from_data(bytes).with_header(header("Content-Type", kind(&file)));
            if brotli {
                response.add_header(header("Vary", "Accept-Encoding"));
            }
            if let Some(encoding) = encoding {
                response.add_header(encoding);
            }
            for (name, value) in headers.for_path(&path) {
                response.add_header(header(name, value));
            }
            request.respond(response)
        }
        Err(_) => request.respond(plain(404, "There is no such page here.")),
    }
}

/// Whether the browser says that it reads brotli.
fn takes_brotli(request: &tiny_http::Request) -> bool {
    let accepts = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    accepts.flat_map(|header| header.value.as_str().split(',')).any(|encoding| encoding.trim() == "br")
}

/// The file for a path, never outside the folder; a folder without its slash is given as itself.
fn file_for(root: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.trim_start_matches('/'));
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = root.join(relative);
    if file.is_dir() && (path.ends_with('/') || path.is_empty()) {
        Some(file.join("index.html"))
    } else {
        Some(file)
    }
}

fn plain(status: u16, text: &str) -> Response<io::Cursor<Vec<u8>>> {
    Response::from_string(text).with_status_code(status)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[expect(
    clippy::expect_used,
    reason = "names and values are ASCII constants or paths the client sent as ASCII"
)]
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("an ASCII header")
}
