//! `serve`: the built site on this machine.

use std::path::Path;

use xtask::server::Server;

use crate::site;

/// Builds the site and serves it until the process is ended.
pub fn run(port: u16, overlay: Option<&Path>) -> anyhow::Result<()> {
    let site = site::build(overlay, site::Words::All)?;
    let server = Server::start(&site.root, port)?;
    println!("offercheck is at {}  (end with Ctrl+C)", server.address());
    server.wait();
    Ok(())
}
