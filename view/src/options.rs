//! What a host page may ask for in the fragment: `#from=ID&to=KH&start=for-staff&theme=dark&exit=https://…`. A site may ask
//! for the same by itself, in its pages; the fragment comes over it, option by option.
//!
//! The fragment never reaches a server. Everything in it is checked here, once; what is not understood is ignored.

use offercheck_core::id::Id;
use offercheck_core::organisation;

/// What the page that led here asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The nationality to offer first.
    pub from: Option<Id>,
    /// The destination to offer first.
    pub to: Option<Id>,
    /// The answer to the first question.
    pub start: Option<Id>,
    /// A colour scheme other than the system's.
    pub theme: Option<Theme>,
    /// The page to leave to.
    pub exit: Option<String>,
    /// Ids of contacts of our directory to put first, between commas; what is none of them is ignored there.
    pub helpline: String,
    /// The name of the organisation on whose page this stands.
    pub org: Option<String>,
}

/// A colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Longer fragments are not read at all.
const LONGEST: usize = 2048;

impl Options {
    /// Reads a fragment, with or without its `#`. Never fails: what is malformed, unknown or too long is left out.
    pub fn parse(fragment: &str) -> Self {
        Self::read("", fragment, true)
    }

    /// Reads what the site itself asks for, and over it a fragment. Only in a frame is there a page around this one whose
    /// name could count: elsewhere a link would put any name it likes on our page.
    pub fn read(site: &str, fragment: &str, framed: bool) -> Self {
        let mut options = Self::default();
        options.add(site, true);
        options.add(fragment.strip_prefix('#').unwrap_or(fragment), framed);
        options
    }

    #[inline(never)]
    fn add(&mut self, fragment: &str, named: bool) {
        if fragment.len() > LONGEST {
            return;
        }
        for (name, value) in fragment.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "from" => replace(&mut self.from, country(value)),
                "to" => replace(&mut self.to, country(value)),
                "start" => replace(&mut self.start, Id::parse(value)),
                "theme" => self.theme = theme(value).or(self.theme),
                "exit" => replace(&mut self.exit, exit(value)),
                "helpline" if !value.is_empty() => self.helpline = value.to_owned(),
                "org" if named => replace(&mut self.org, org(value)),
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

fn theme(value: &str) -> Option<Theme> {
    match value {
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    }
}

/// The name of an organisation, percent-encoded as browsers do it.
fn org(value: &str) -> Option<String> {
    decoded(value, true).filter(|text| organisation::name(text).is_some())
}

/// An address to leave to: `https` only, and only characters that stand in an address as they are.
fn exit(value: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    let value = decoded(value, false)?;
    let host = value.strip_prefix("https://")?.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.contains('@') && value.bytes().all(plain)).then_some(value)
}

/// A value without its escapes; of an address only the two characters that people's tools escape in a fragment. A library
/// for it weighs more than all other options.
fn decoded(value: &str, all: bool) -> Option<String> {
    let digit = |digit: u8| char::from(digit).to_digit(16);
    let mut plain = Vec::new();
    let mut rest = value.as_bytes();
    while let [byte, after @ ..] = rest {
        let mut byte = *byte;
        rest = after;
        if let (b'%', [high, low, after @ ..]) = (byte, after)
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
            && (all || matches!((high, low), (3, 10) | (2, 15)))
        {
            byte = (high << 4 | low) as u8;
            rest = after;
        }
        plain.push(byte);
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_page_can_set_what_it_needs() {
        let options =
            Options::parse("#from=ID&to=KH&start=for-staff&theme=dark&exit=https://example.org/weather");
        assert_eq!(options.from, Id::parse("ID"));
        assert_eq!(options.to, Id::parse("KH"));
        assert_eq!(options.start, Id::parse("for-staff"));
        assert_eq!(options.theme, Some(Theme::Dark));
        assert_eq!(options.exit.as_deref(), Some("https://example.org/weather"));
    }

    #[test]
    fn an_escaped_address_is_read_as_well() {
        let exit = |fragment: &str| Options::parse(fragment).exit;
        let plain = Some("https://example.org/a%20b".to_owned());
        assert_eq!(exit("#exit=https%3A%2F%2Fexample.org%2fa%20b"), plain);
        assert_eq!(exit("#exit=https://example.org/%"), Some("https://example.org/%".to_owned()));
    }

    #[test]
    fn the_name_of_an_organisation_is_text_of_any_script_and_not_long() {
        let org = |fragment: &str| Options::parse(fragment).org;
        assert_eq!(org("#org=Migrant%20House"), Some("Migrant House".to_owned()));
        assert_eq!(
            org("#org=%E1%9E%95%E1%9F%92%E1%9E%91%E1%9F%87"),
            Some("\u{1795}\u{17d2}\u{1791}\u{17c7}".to_owned())
        );
        assert_eq!(org("#org=<b>"), Some("<b>".to_owned()), "shown as text, whatever it looks like");
        assert_eq!(org("#org=100%&to=KH"), Some("100%".to_owned()));
        assert_eq!(org(&format!("#org={}", "x".repeat(60))), Some("x".repeat(60)));
        assert_eq!(org(&format!("#org={}", "x".repeat(61))), None);
    }

    #[test]
    fn the_fragment_comes_over_what_the_site_asks_for_option_by_option() {
        let site = "from=ID&to=KH&helpline=own-a,own-b&org=Site";
        let read = |fragment: &str, framed: bool| Options::read(site, fragment, framed);
        let options = read("#to=TH&from=nowhere", false);
        assert_eq!((options.from, options.to), (Id::parse("ID"), Id::parse("TH")));
        assert_eq!(options.helpline, "own-a,own-b");
        assert_eq!(options.org.as_deref(), Some("Site"));
        let options = read("#helpline=g&org=Host", true);
        assert_eq!(options.helpline, "g");
        assert_eq!(options.org.as_deref(), Some("Host"));
        assert_eq!(read("#org=Host", false).org.as_deref(), Some("Site"), "no page is around this one");
        assert_eq!(read(&"from=PH&".repeat(10_000), true), read("", true), "all of it is too long");
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
            "#theme=red",
            "#start=<script>alert(1)</script>",
            "#exit=javascript:alert(1)",
            "#exit=http://example.org",
            "#exit=https://",
            "#exit=https://user@example.org",
            "#exit=https://example.org/\"><b>",
            "#exit=//example.org",
            "#unknown=1",
            "#helpline=",
            "#org=",
            "#org=%20%20",
            "#org=%ff%fe",
            "#org=House%E2%80%AEesuoH",
            "#org=one%0Atwo",
            "#org=%ee",
            "#\u{202e}from=ID",
        ];
        for fragment in junk {
            assert_eq!(Options::parse(fragment), Options::default(), "{fragment:?}");
            let with_good = format!("{fragment}&from=PH");
            assert_eq!(Options::parse(&with_good).from, Id::parse("PH"), "{with_good:?}");
        }
        assert_eq!(Options::parse(&"from=ID&".repeat(10_000)), Options::default());
    }
}
