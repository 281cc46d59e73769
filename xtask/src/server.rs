//! A small server for `serve` and for the browser tests: plain files, the site's own headers, and a list of what was
//! asked for.

use std::convert::Infallible;
use std::fs;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::Context;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, VARY,
};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::sync::{oneshot, watch};

use crate::headers::Headers;
use crate::paths::beside;

/// A running server. It ends when it is dropped.
pub struct Server {
    site: Arc<Site>,
    /// A part of names whose files wait, for tests of what stands on the screen until they come.
    held: watch::Sender<Option<String>>,
    /// Ends the server when it is dropped.
    _stop: oneshot::Sender<Infallible>,
    thread: JoinHandle<()>,
    port: u16,
}

/// What is served.
struct Site {
    root: PathBuf,
    headers: Headers,
    brotli: bool,
    asked: Mutex<Vec<String>>,
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
        let site = Arc::new(Site {
            root: root.to_path_buf(),
            headers: Headers::of_site(root)?,
            brotli,
            asked: Mutex::default(),
        });
        let listener = TcpListener::bind(("127.0.0.1", port))
            .with_context(|| format!("port {port} cannot be used; choose another with --port"))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let (held, holding) = watch::channel(None);
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&site);
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    () = serve(listener, served, holding) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Self { site, held, _stop: stop, thread, port })
    }

    /// The address of the start page.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Every path asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.site.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets files with this part in their name wait.
    pub fn hold(&self, part: &str) {
        self.held.send_replace(Some(part.to_owned()));
    }

    /// Lets nothing wait any more.
    pub fn release(&self) {
        self.held.send_replace(None);
    }

    /// Serves until the process is ended.
    pub fn wait(self) {
        // A server that panicked has nothing more to serve.
        let _ = self.thread.join();
    }
}

/// Answers every connection until it is dropped.
async fn serve(listener: TcpListener, site: Arc<Site>, holding: watch::Receiver<Option<String>>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    loop {
        // A connection that ended before it began is none.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let (site, holding) = (Arc::clone(&site), holding.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let (site, mut holding) = (Arc::clone(&site), holding.clone());
            async move {
                let path = request.uri().path().to_owned();
                site.asked.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
                // Who holds files and is gone holds none.
                let _ = holding
                    .wait_for(|held| !held.as_ref().is_some_and(|part| path.contains(part.as_str())))
                    .await;
                Ok::<_, Infallible>(site.answer(&request))
            }
        });
        // A browser that hung up needs no answer.
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

impl Site {
    fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return plain(StatusCode::METHOD_NOT_ALLOWED, "Nothing can be sent here.");
        }
        let path = request.uri().path();
        let Some(file) = self.file_for(path) else { return missing() };
        if file.is_dir() {
            let mut response =
                plain(StatusCode::MOVED_PERMANENTLY, "The page is here with a slash at the end.");
            set(&mut response, LOCATION, &format!("{path}/"));
            return response;
        }
        let smaller = self.brotli && takes_brotli(request);
        let smaller = smaller.then(|| fs::read(beside(&file, "br")).ok()).flatten();
        let is_smaller = smaller.is_some();
        let Some(bytes) = smaller.or_else(|| fs::read(&file).ok()) else { return missing() };
        let mut response = Response::new(Full::new(Bytes::from(bytes)));
        set(&mut response, CONTENT_TYPE, kind(&file));
        if self.brotli {
            set(&mut response, VARY, "Accept-Encoding");
        }
        if is_smaller {
            set(&mut response, CONTENT_ENCODING, "br");
        }
        for (name, value) in self.headers.for_path(path) {
            if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                set(&mut response, name, value);
            }
        }
        response
    }

    /// The file for a path, never outside the folder; a folder without its slash is given as itself.
    fn file_for(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path.trim_start_matches('/'));
        if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let file = self.root.join(relative);
        if file.is_dir() && (path.ends_with('/') || path.is_empty()) {
            Some(file.join("index.html"))
        } else {
            Some(file)
        }
    }
}

/// Whether the browser says that it reads brotli.
fn takes_brotli(request: &Request<Incoming>) -> bool {
    let accepts = request.headers().get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepts.flat_map(|value| value.split(',')).any(|encoding| encoding.trim() == "br")
}

fn missing() -> Response<Full<Bytes>> {
    plain(StatusCode::NOT_FOUND, "There is no such page here.")
}

fn plain(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    set(&mut response, CONTENT_TYPE, "text/plain; charset=utf-8");
    response
}

/// Sets a header; a value that cannot stand in one is left out.
fn set(response: &mut Response<Full<Bytes>>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
