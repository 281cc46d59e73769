//! Where an address leads, as far as policies ask for it: scheme, host, port, path.

/// A page or file on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// `http` or `https`.
    pub scheme: String,
    /// The host, in small letters.
    pub host: String,
    /// The port; empty for that of the scheme.
    pub port: String,
    /// The path, with its first slash, without what follows `?` or `#`.
    pub path: String,
}

impl Place {
    /// Reads a whole address of the web; nothing else.
    pub fn parse(address: &str) -> Option<Self> {
        let (scheme, rest) = address.trim().split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let authority = authority.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
        let digits = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
        let (host, port) =
            authority.rsplit_once(':').filter(|(_, port)| digits(port)).unwrap_or((&authority, ""));
        let usual = if scheme == "https" { "443" } else { "80" };
        let port = if port == usual { "" } else { port };
        let fits = matches!(scheme.as_str(), "http" | "https") && !host.is_empty();
        let readable =
            host.chars().all(|character| !character.is_whitespace() && !"<>\"'\\;,".contains(character));
        (fits && readable).then(|| Self {
            host: host.to_owned(),
            port: port.to_owned(),
            path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
            scheme,
        })
    }

    /// Where an address on a page leads: whole, without its scheme, or below the page.
    pub fn resolve(address: &str, page: Option<&Self>) -> Option<Self> {
        let address = address.trim();
        if let Some(rest) = address.strip_prefix("//") {
            let scheme = page.map_or("https", |page| page.scheme.as_str());
            return Self::parse(&[scheme, "://", rest].concat());
        }
        if !is_relative(address) {
            return Self::parse(address);
        }
        let page = page?;
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let whole = if path.starts_with('/') {
            path.to_owned()
        } else {
            let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            [folder, "/", path].concat()
        };
        Some(Self { path: straight(&whole), ..page.clone() })
    }

    /// The origin, as policies write it.
    pub fn origin(&self) -> String {
        let colon = if self.port.is_empty() { "" } else { ":" };
        [&self.scheme, "://", &self.host, colon, &self.port].concat()
    }
}

/// Whether an address leads somewhere only together with the page it stands on.
pub fn is_relative(address: &str) -> bool {
    let address = address.trim();
    let before = address.split(['/', '?', '#']).next().unwrap_or_default();
    !address.starts_with("//") && !before.contains(':')
}

/// A path without `.` and `..`.
fn straight(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    ["/", &parts.join("/")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_where_a_browser_goes() {
        let page = Place::parse("https://Example.org:443/help/jobs.html?x#y").expect("an address");
        assert_eq!(page.origin(), "https://example.org");
        for (address, origin, path) in [
            ("https://check.example/id/#from=ID", "https://check.example", "/id/"),
            ("//check.example:8443", "https://check.example:8443", "/"),
            ("id/", "https://example.org", "/help/id/"),
            ("../check/./id/", "https://example.org", "/check/id/"),
            ("/check/id/?a", "https://example.org", "/check/id/"),
        ] {
            let place = Place::resolve(address, Some(&page)).expect("a place");
            assert_eq!((place.origin().as_str(), place.path.as_str()), (origin, path), "{address}");
        }
    }

    #[test]
    fn what_leads_nowhere_on_the_web_is_no_place() {
        for junk in
            ["", "https://", "javascript:alert(1)", "data:text/html,x", "ftp://a/", "https://a<b>/", "://"]
        {
            assert_eq!(Place::parse(junk), None, "{junk}");
        }
        assert_eq!(Place::resolve("id/", None), None);
    }
}
