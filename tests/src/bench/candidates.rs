//! What is compared, over which networks.

use std::path::PathBuf;

use xtask::paths;

/// Something that is loaded and measured.
pub struct Candidate {
    pub name: Name,
    /// Its folder.
    pub site: PathBuf,
    /// The folder of its page.
    pub page: String,
    /// A part of the name of the file that comes last; nothing if all is here with the page.
    pub last: Option<String>,
}

/// A candidate by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The least page that can show the first screen.
    Floor,
    Product,
    Preact,
    React,
    /// The product with ten times the contacts.
    TenTimes,
}

/// A network, as Chromium imitates it: each request waits for the latency, and all share the rate.
pub struct Network {
    pub name: &'static str,
    /// Milliseconds.
    pub latency: f64,
    /// Bits a second to the phone.
    pub down: f64,
    /// Bits a second from the phone.
    pub up: f64,
}

/// Slow 4G and 3G of Chromium's own tools, which are Lighthouse's for slow 4G as well: 150 ms and 1.6 Mbit/s, 400 ms and
/// 500 kbit/s on the line. A request over a real line waits several times for it, so the tools let each wait 3.75 or 5 times
/// and take something off the rate.
pub const NETWORKS: [Network; 2] = [
    Network { name: "slow 4G", latency: 150.0 * 3.75, down: 1_600_000.0 * 0.9, up: 750_000.0 * 0.9 },
    Network { name: "3G", latency: 400.0 * 5.0, down: 500_000.0 * 0.8, up: 500_000.0 * 0.8 },
];

/// The product in each of its languages, with their tags.
pub fn languages() -> anyhow::Result<Vec<(String, Candidate)>> {
    let mut tags = Vec::new();
    for folder in std::fs::read_dir(paths::dist())? {
        let folder = folder?;
        if folder.path().join("manifest.json").is_file() {
            tags.extend(folder.file_name().into_string());
        }
    }
    tags.sort();
    let spoken = |tag: String| {
        let (page, last) = (format!("{tag}/"), Some(format!("/numbers-{tag}-")));
        (tag, Candidate { name: Name::Product, site: paths::dist(), page, last })
    };
    Ok(tags.into_iter().map(spoken).collect())
}

/// All candidates, in the order in which they are loaded.
pub fn all() -> Vec<Candidate> {
    let beside = |folder: &str| paths::bench().join(folder);
    let one = |name, site, last: Option<&str>| Candidate {
        name,
        site,
        page: "en/".to_owned(),
        last: last.map(str::to_owned),
    };
    vec![
        one(Name::Floor, beside("floor"), None),
        one(Name::Product, paths::dist(), Some("/numbers-en-")),
        one(Name::Preact, beside("preact"), Some("/numbers-")),
        one(Name::React, beside("react"), Some("/numbers-")),
        one(Name::TenTimes, beside("ten-times"), Some("/many-en-")),
    ]
}
