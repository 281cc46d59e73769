//! The web servers that the configurations of docs/hosting are tested with.

use std::path::PathBuf;

use anyhow::Context;

use super::{on_path, packages, step};

/// nginx, and its module for files compressed with brotli.
///
/// # Errors
/// What to install by hand.
pub fn nginx() -> anyhow::Result<(PathBuf, PathBuf)> {
    let module = PathBuf::from("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    let program =
        || on_path("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|file| file.is_file()));
    if program().is_none() || !module.is_file() {
        let names = ["nginx-light", "libnginx-mod-http-brotli-static"];
        step("install nginx", || packages::install("nginx with its brotli module", &names, &names))?;
    }
    Ok((program().context("nginx was installed, but is not there")?, module))
}

/// Caddy.
///
/// # Errors
/// What to install by hand.
pub fn caddy() -> anyhow::Result<PathBuf> {
    if on_path("caddy").is_none() {
        step("install Caddy", || packages::install("Caddy", &["caddy"], &["caddy"]))?;
    }
    on_path("caddy").context("Caddy was installed, but is not on the PATH")
}
