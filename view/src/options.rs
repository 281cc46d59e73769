//! What a host page may ask for in the fragment: `#lang=id&from=ID&to=KH&start=for-staff&exit=https://…`. A site may ask
//! for the same by itself, in its pages; the fragment comes over it, option by option. Colours are read where the
//! page begins (`web/boot.js`, `web/guest.js`).
//!
//! The fragment never reaches a server. Everything in it is checked here, once, but the name of the organisation around; what is
//! not understood is ignored.

use offercheck_core::id::Id;

/// What the page that led here asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language to go on in (BCP 47), where it is another than the page's.
    pub language: Option<String>,
    /// The nationality to offer first.
    pub from: Option<Id>,
    /// The destination to offer first.
    pub to: Option<Id>,
    /// The answer to the first question.
    pub start: Option<Id>,
    /// The page to leave to.
    pub exit: Option<String>,
    /// Ids of contacts of our directory to put first, between commas; what is none of them is ignored there.
    pub helpline: String,
    /// The name of the organisation around, still percent-encoded; who may name one, and what a name may hold, is looked at where
    /// it is shown (`src/browser/page.rs`).
    pub org: Option<String>,
}

/// Longer fragments are not read at all.
const LONGEST: usize = 2048;

impl Options {
    /// Reads a fragment, with or without its `#`. Never fails: what is malformed, unknown or too long is left out.
    pub fn parse(fragment: &str) -> Self {
        Self::read("", fragment)
    }

    /// Reads what the site itself asks for, and over it a fragment.
    pub fn read(site: &str, fragment: &str) -> Self {
        let mut options = Self::default();
        options.add(site);
        options.add(fragment.strip_prefix('#').unwrap_or(fragment));
        options
    }

    /// The same for a device that is handed from one person to the next.
    pub fn at_a_desk(&self) -> Self {
        Self { start: Id::parse("for-staff"), ..self.clone() }
    }

    #[inline(never)]
    fn add(&mut self, fragment: &str) {
        if fragment.len() > LONGEST {
            return;
        }
        for (name, value) in fragment.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "from" => replace(&mut self.from, country(value)),
                "to" => replace(&mut self.to, country(value)),
                "start" => replace(&mut self.start, Id::parse(value)),
                "lang" => replace(&mut self.language, language(value)),
                "exit" => replace(&mut self.exit, exit(value)),
                "org" if !value.is_empty() => self.org = Some(value.to_owned()),
                "helpline" if !value.is_empty() => self.helpline = value.to_owned(),
                _ => {}
            }
        }
    }
}

/// Puts a new value in the place of the old one, if there is a new one.
#[inline(never)]
fn replace<T>(old: &mut Option<T>, new: Option<T>) {
    if new.is_some() {
        *old = new;
    }
}

fn country(value: &str) -> Option<Id> {
    let alpha_2 = value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase());
    alpha_2.then(|| Id::parse(value))?
}

/// A tag of BCP 47 as far as its characters go; whether we have the language is seen when it is asked for.
fn language(value: &str) -> Option<String> {
    let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (plain && (2..=35).contains(&value.len())).then(|| value.to_owned())
}

/// An address to leave to: `https` only, and only characters that stand in an address as they are.
fn exit(value: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    let value = with_separators(value);
    let host = value.strip_prefix("https://")?.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.contains('@') && value.bytes().all(plain)).then_some(value)
}

/// Puts back the characters between the parts of an address, which people's tools escape in a fragment.
fn with_separators(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('%') {
        plain.push_str(before);
        let (escape, character) = match after.as_bytes() {
            [b'3', b'A' | b'a', ..] => (2, ':'),
            [b'2', b'F' | b'f', ..] => (2, '/'),
            [b'3', b'F' | b'f', ..] => (2, '?'),
            [b'3', b'D' | b'd', ..] => (2, '='),
            [b'2', b'6', ..] => (2, '&'),
            [b'2', b'3', ..] => (2, '#'),
            _ => (0, '%'),
        };
        plain.push(character);
        rest = after.get(escape..).unwrap_or_default();
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_page_can_set_what_it_needs() {
        let options =
            Options::parse("#lang=id&from=ID&to=KH&start=for-staff&exit=https://example.org/weather");
        assert_eq!(options.language.as_deref(), Some("id"));
        assert_eq!(options.from, Id::parse("ID"));
        assert_eq!(options.to, Id::parse("KH"));
        assert_eq!(options.start, Id::parse("for-staff"));
        assert_eq!(options.exit.as_deref(), Some("https://example.org/weather"));
    }

    #[test]
    fn an_escaped_address_is_read_as_well() {
        let exit = |fragment: &str| Options::parse(fragment).exit;
        let plain = Some("https://example.org/a%20b".to_owned());
        assert_eq!(exit("#exit=https%3A%2F%2Fexample.org%2fa%20b"), plain);
        let asked = Some("https://example.org/a?b=1&c=2".to_owned());
        assert_eq!(exit("#exit=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c%3D2&to=KH"), asked);
        assert_eq!(exit("#?secret=x&exit=https://example.org/a?b=1%26c=2"), asked);
        assert_eq!(exit("#exit=https://example.org/%"), Some("https://example.org/%".to_owned()));
    }

    #[test]
    fn the_fragment_comes_over_what_the_site_asks_for_option_by_option() {
        let site = "from=ID&to=KH&helpline=own-a,own-b";
        let read = |fragment: &str| Options::read(site, fragment);
        let options = read("#to=TH&from=nowhere");
        assert_eq!((options.from, options.to), (Id::parse("ID"), Id::parse("TH")));
        assert_eq!(options.helpline, "own-a,own-b");
        let options = read("#helpline=g");
        assert_eq!(options.helpline, "g");
        assert_eq!(read(&"from=PH&".repeat(10_000)), read(""), "all of it is too long");
    }

    #[test]
    fn junk_is_ignored_and_the_rest_still_counts() {
        let junk = [
            "",
            "#",
            "#&&&==",
            "#from",
            "#from=",
            "#from=id",
            "#from=<b>",
            "#from=IDN",
            "#to=%00%00",
            "#lang=",
            "#lang=<b>",
            "#lang=a",
            "#org=",
            "#start=<script>alert(1)</script>",
            "#exit=javascript:alert(1)",
            "#exit=http://example.org",
            "#exit=https://",
            "#exit=https://user@example.org",
            "#exit=https://example.org/\"><b>",
            "#exit=//example.org",
            "#unknown=1",
            "#helpline=",
            "#\u{202e}from=ID",
        ];
        for fragment in junk {
            assert_eq!(Options::parse(fragment), Options::default(), "{fragment:?}");
            let with_good = format!("{fragment}&from=PH");
            assert_eq!(Options::parse(&with_good).from, Id::parse("PH"), "{with_good:?}");
        }
        assert_eq!(Options::parse("#org=House&org=").org.as_deref(), Some("House"));
        assert_eq!(Options::parse(&"from=ID&".repeat(10_000)), Options::default());
    }
}
