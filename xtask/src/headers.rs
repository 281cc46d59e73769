//! What a host sends with each file. The build writes it into `_headers`, which several hosts read as it is; our own
//! server reads the same file.

use std::fs;
use std::path::Path;

use anyhow::Context;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The name of the file in the root of the site.
pub const FILE: &str = "_headers";
/// The same for nginx, to be included: docs/hosting/nginx.conf.
pub const NGINX: &str = "_headers.nginx";
/// The same for Caddy: docs/hosting/Caddyfile.
pub const CADDY: &str = "_headers.caddy";

/// What stands in the pages themselves; the policy knows it by its hash.
#[derive(Clone, Copy, Debug)]
pub struct Inline<'a> {
    /// The styles that pages may have.
    pub styles: &'a [&'a str],
    /// The script that starts the program.
    pub script: &'a str,
    /// The origin that the site will have, if the build knows it. In a frame without an origin of its own WebKit takes
    /// `'self'` for nobody.
    pub origin: Option<&'a str>,
}

/// The loader for other people's pages, which any page may load and check.
const LOADER: &str = "/embed.js";

/// How the addresses of the one-file copies begin. They are for saving: opened from here, the policy of the pages would stop
/// their own scripts.
const COPIES: &str = "/offercheck-";

/// The policy of the pages. It stands in a `<meta>` of the page as well, for hosts on which nobody can
/// set headers. `'wasm-unsafe-eval'` lets WebAssembly compile and is the only relaxation; recorded clips are played from the
/// page's own memory (`blob:`).
pub fn policy(inline: Inline) -> String {
    let own = inline.origin.map_or_else(|| "'self'".to_owned(), |origin| format!("'self' {origin}"));
    format!(
        "default-src 'none'; script-src {own} '{}' 'wasm-unsafe-eval'; style-src {own} {}; connect-src {own}; img-src {own}; \
         media-src blob:; manifest-src {own}; base-uri 'none'; form-action 'none'",
        hash(inline.script.as_bytes()),
        hashes(inline.styles)
    )
}

/// The policy that hosts send with every file, and that of the pages for webmasters: these show the checklist in a frame.
/// The other pages' own `<meta>` lets no frame in.
pub fn framing_policy(inline: Inline) -> String {
    [&policy(inline), "; frame-src 'self'"].concat()
}

/// The policy of the one-file copy: exactly these scripts and styles, and no network at all. Its packs are read from the
/// page's own memory (`blob:`).
pub fn inside_policy(styles: &[&str], scripts: &[&str]) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src blob:; base-uri 'none'; \
         form-action 'none'",
        hashes(scripts),
        hashes(styles)
    )
}

/// What stands in a page, as a policy names it.
fn hashes(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("'{}'", hash(text.as_bytes()))).collect::<Vec<_>>().join(" ")
}

/// A hash as browsers check it, in a policy (between quotes) or of a file.
pub fn hash(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// What goes with every file; SECURITY.md says why.
fn every(inline: Inline) -> [(&'static str, String); 5] {
    [
        ("Content-Security-Policy", framing_policy(inline)),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned()),
    ]
}

/// The content of `_headers`. Frames without an origin of their own may load the assets, which are nobody's secret.
pub fn file(inline: Inline) -> String {
    let every: String = every(inline).iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!(
        "/*\n{every}  Cache-Control: no-cache\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n  \
         Access-Control-Allow-Origin: *\n{COPIES}*\n  Content-Disposition: attachment\n\
         {LOADER}\n  Access-Control-Allow-Origin: *\n"
    )
}

/// The content of `_headers.nginx`: what goes with every file.
pub fn nginx(inline: Inline) -> String {
    every(inline).iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;\n")).collect()
}

/// The content of `_headers.caddy`: the same.
pub fn caddy(inline: Inline) -> String {
    every(inline).iter().map(|(name, value)| format!("header {name} \"{value}\"\n")).collect()
}

/// The headers of a site: those of every file, then those of the assets, of the copies and of the loader, which
/// take the place of the first.
#[derive(Clone, Debug, Default)]
pub struct Headers {
    all: Vec<(String, String)>,
    assets: Vec<(String, String)>,
    copies: Vec<(String, String)>,
    loader: Vec<(String, String)>,
}

impl Headers {
    /// Reads `_headers` of a built site.
    ///
    /// # Errors
    /// When the site has none: it was not built by this workshop.
    pub fn of_site(root: &Path) -> anyhow::Result<Self> {
        let path = root.join(FILE);
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let mut headers = Self::default();
        let mut block = &mut headers.all;
        for line in text.lines() {
            match line.trim().split_once(": ") {
                Some((name, value)) => block.push((name.to_owned(), value.to_owned())),
                None if line.starts_with("/assets/") => block = &mut headers.assets,
                None if line.starts_with(COPIES) => block = &mut headers.copies,
                None if line == LOADER => block = &mut headers.loader,
                None => block = &mut headers.all,
            }
        }
        Ok(headers)
    }

    /// The headers of the file at this path.
    pub fn for_path(&self, path: &str) -> Vec<(&str, &str)> {
        let own = match path {
            _ if path.starts_with("/assets/") => self.assets.as_slice(),
            _ if path.starts_with(COPIES) => self.copies.as_slice(),
            LOADER => self.loader.as_slice(),
            _ => &[],
        };
        let general = self.all.iter().filter(|(name, _)| own.iter().all(|(known, _)| known != name));
        general.chain(own).map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}
