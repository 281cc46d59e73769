//! Content Security Policies of a host page: whether they let something in, and the line that would.

use crate::place::Place;

/// One policy: its directives with their sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy(Vec<(String, Vec<String>)>);

/// What asks to be let in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// Where it is; nothing if that cannot be told.
    pub place: Option<&'a Place>,
    /// It is on the page's own origin.
    pub own: bool,
    /// Its `integrity`.
    pub integrity: &'a str,
    /// It carries a `nonce`.
    pub nonce: bool,
}

impl Policy {
    /// Reads the policies of a header or `<meta>`: several are parted by commas.
    pub fn read_all(text: &str) -> Vec<Self> {
        text.split(',').map(Self::read).filter(|policy| !policy.0.is_empty()).collect()
    }

    fn read(text: &str) -> Self {
        let mut directives: Vec<(String, Vec<String>)> = Vec::new();
        for directive in text.split(';') {
            let mut words = directive.split_ascii_whitespace();
            let Some(name) = words.next().map(str::to_ascii_lowercase) else { continue };
            // Of two directives with a name, browsers take the first.
            if directives.iter().all(|(known, _)| *known != name) {
                directives.push((name, words.map(str::to_owned).collect()));
            }
        }
        Self(directives)
    }

    /// The sources of a directive.
    pub fn sources(&self, name: &str) -> Option<&[String]> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, sources)| sources.as_slice())
    }

    /// The first of these directives that the policy has; browsers ask them in this order.
    fn first<'n>(&self, names: &[&'n str]) -> Option<(&'n str, &[String])> {
        names.iter().find_map(|name| Some((*name, self.sources(name)?)))
    }

    /// The line that would let it in, if these directives keep it out.
    pub fn missing(&self, names: &[&str], asked: Asked, add: &str) -> Option<String> {
        let (found, sources) = self.first(names)?;
        if sources.iter().any(|source| lets_in(source, sources, asked)) {
            return None;
        }
        // The directive that is there is written out longer; a more general one stays as it is, and lends its sources.
        let name =
            if found == "default-src" || found == "child-src" { names.first().copied()? } else { found };
        let mut line = vec![name];
        line.extend(sources.iter().map(String::as_str).filter(|source| !is(source, "'none'")));
        line.push(add);
        Some(line.join(" "))
    }
}

/// The directives that a frame asks, and those of a script.
pub const FRAME: [&str; 3] = ["frame-src", "child-src", "default-src"];
/// See [`FRAME`].
pub const SCRIPT: [&str; 3] = ["script-src-elem", "script-src", "default-src"];
/// What WebAssembly asks.
pub const WASM: [&str; 2] = ["script-src", "default-src"];

fn is(source: &str, keyword: &str) -> bool {
    source.eq_ignore_ascii_case(keyword)
}

fn lets_in(source: &str, all: &[String], asked: Asked) -> bool {
    let lower = source.to_ascii_lowercase();
    if lower.starts_with("'nonce-") {
        return asked.nonce;
    }
    if lower.starts_with("'sha") {
        return asked.integrity.split_ascii_whitespace().any(|hash| hash == source.trim_matches('\''));
    }
    // With this word browsers pass over all addresses.
    if all.iter().any(|source| is(source, "'strict-dynamic'")) {
        return false;
    }
    if lower == "'self'" {
        return asked.own;
    }
    let Some(place) = asked.place else { return lower == "*" };
    if lower == "*" {
        return true;
    }
    if let Some(scheme) = lower.strip_suffix(':') {
        return place.scheme == scheme || (scheme == "http" && place.scheme == "https");
    }
    !lower.starts_with('\'') && matches_address(source, place)
}

/// Whether an address in a policy, which may lack parts and have `*` for some, means a place.
fn matches_address(source: &str, place: &Place) -> bool {
    let (scheme, rest) =
        source.split_once("://").map_or((None, source), |(scheme, rest)| (Some(scheme), rest));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let authority = authority.to_ascii_lowercase();
    let (host, port) = authority.rsplit_once(':').unwrap_or((&authority, ""));
    let scheme_fits = scheme.is_none_or(|scheme| {
        scheme.eq_ignore_ascii_case(&place.scheme) || (is(scheme, "http") && place.scheme == "https")
    });
    let host_fits = match host.strip_prefix("*.") {
        Some(parent) => place.host.strip_suffix(parent).is_some_and(|before| before.ends_with('.')),
        None => place.host == host,
    };
    let usual = if place.scheme == "https" { "443" } else { "80" };
    let port_fits = port == "*" || port == place.port || (port == usual && place.port.is_empty());
    let path_fits = match path {
        "" | "/" => true,
        _ if path.ends_with('/') => place.path.starts_with(path),
        _ => place.path == path,
    };
    scheme_fits && host_fits && port_fits && path_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(policy: &str, names: &[&str], address: &str) -> Option<String> {
        let place = Place::parse(address).expect("an address");
        let policy = Policy::read(policy);
        policy.missing(names, Asked { place: Some(&place), ..Asked::default() }, &place.origin())
    }

    #[test]
    fn a_frame_is_kept_out_by_the_first_directive_that_is_there() {
        let at = "https://check.example/id/";
        for open in [
            "",
            "script-src 'none'",
            "default-src 'none'; frame-src https:",
            "frame-src *",
            "child-src https://check.example; default-src 'none'",
            "frame-src *.example check.example",
            "frame-src https://check.example/id/",
            "frame-src http://check.example:443",
            "FRAME-SRC HTTPS://CHECK.EXAMPLE",
        ] {
            assert_eq!(line(open, &FRAME, at), None, "{open}");
        }
        for (shut, mend) in [
            ("default-src 'none'", "frame-src https://check.example"),
            ("default-src 'self'", "frame-src 'self' https://check.example"),
            ("child-src video.example", "frame-src video.example https://check.example"),
            ("frame-src 'none'; default-src *", "frame-src https://check.example"),
            ("frame-src *.check.example", "frame-src *.check.example https://check.example"),
            (
                "frame-src https://check.example:8443",
                "frame-src https://check.example:8443 https://check.example",
            ),
            (
                "frame-src https://check.example/en/",
                "frame-src https://check.example/en/ https://check.example",
            ),
            ("frame-src evilcheck.example", "frame-src evilcheck.example https://check.example"),
        ] {
            assert_eq!(line(shut, &FRAME, at).as_deref(), Some(mend), "{shut}");
        }
    }

    #[test]
    fn a_script_may_come_by_its_nonce_or_its_hash() {
        let place = Place::parse("https://check.example/embed.js").expect("an address");
        let asked = Asked { place: Some(&place), ..Asked::default() };
        let missing = |policy: &str, asked| Policy::read(policy).missing(&SCRIPT, asked, "X");
        assert!(missing("script-src 'nonce-a1'", asked).is_some());
        assert!(missing("script-src 'nonce-a1'", Asked { nonce: true, ..asked }).is_none());
        assert!(missing("script-src 'sha384-AbC='", Asked { integrity: "sha384-AbC=", ..asked }).is_none());
        assert!(missing("script-src 'strict-dynamic' https://check.example 'nonce-a'", asked).is_some());
        assert!(missing("script-src-elem https://check.example; script-src 'none'", asked).is_none());
        assert!(missing("script-src 'self'", Asked { own: true, ..asked }).is_none());
    }

    #[test]
    fn several_policies_are_read_each_for_itself_and_junk_is_harmless() {
        assert_eq!(Policy::read_all("frame-src a, frame-src b").len(), 2);
        assert_eq!(Policy::read_all(" ;;, ;").len(), 0);
        for junk in
            ["frame-src <b> \u{0} '", "frame-src ://", "frame-src :", "frame-src *.:*", "frame-src é://ü"]
        {
            assert!(line(junk, &FRAME, "https://check.example/").is_some(), "{junk}");
        }
    }
}
