//! The web servers that the configurations of docs/hosting are tested with, and the WordPress of the plugin's tests.

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

/// What a WordPress is made of.
pub struct WordPress {
    /// The folder of WordPress itself.
    pub wordpress: PathBuf,
    /// PHP, which has a web server of its own.
    pub php: PathBuf,
    /// MariaDB.
    pub database: PathBuf,
    /// What makes the folder of a new database.
    pub install_database: PathBuf,
}

/// WordPress, PHP and MariaDB.
///
/// # Errors
/// What to install by hand.
pub fn wordpress() -> anyhow::Result<WordPress> {
    let find = || -> Option<WordPress> {
        let wordpress = PathBuf::from("/usr/share/wordpress");
        let database = on_path("mariadbd").or_else(|| Some(PathBuf::from("/usr/sbin/mariadbd")));
        Some(WordPress {
            wordpress: wordpress.join("wp-load.php").is_file().then_some(wordpress)?,
            php: on_path("php")?,
            database: database.filter(|file| file.is_file())?,
            install_database: on_path("mariadb-install-db")?,
        })
    };
    if find().is_none() {
        // WordPress wants some web server; with nginx there, it brings no running Apache. The database is only its programs.
        let names = [
            "wordpress",
            "nginx-light",
            "php-cli",
            "php-mysql",
            "mariadb-server-core",
            "mariadb-client-core",
        ];
        step("install WordPress", || packages::install("WordPress, PHP and MariaDB", &names, &names))?;
    }
    find().context("WordPress was installed, but is not there")
}
