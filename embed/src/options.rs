//! The one set of options that every way in knows: in an address, on an element, on the script line.

use offercheck_core::id::Id;
use offercheck_view::options::Options as Read;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands in an address as it is; all else of a free text is encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// The longest name of an organisation, in characters.
const LONGEST_NAME: usize = 60;
/// Longer fragments are not read at all, as on the page itself.
const LONGEST: usize = 2048;
/// More lines than anybody puts first.
const MOST_LINES: usize = 8;

/// The names of all options, as attributes have them.
pub const OPTIONS: [&str; 9] = ["lang", "from", "to", "start", "theme", "accent", "exit", "helpline", "org"];

/// What a host page may ask of the checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language (BCP 47); in an address it is the folder.
    pub lang: String,
    /// The passport that comes first.
    pub from: Option<Id>,
    /// The country of the job that comes first.
    pub to: Option<Id>,
    /// The answer to the first question.
    pub start: Option<Id>,
    /// A colour scheme other than the system's.
    pub theme: Option<Theme>,
    /// The colour of buttons and links, six hexadecimal digits.
    pub accent: Option<String>,
    /// The page to leave to.
    pub exit: Option<String>,
    /// Contacts of our own directory that come first, by their ids. Never a number.
    pub helpline: Vec<Id>,
    /// Whose page it stands on.
    pub org: Option<String>,
}

impl Options {
    /// Reads a fragment, with or without its `#`. Never fails: what is malformed, unknown or too long is left out.
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        if fragment.len() > LONGEST {
            return Self::default();
        }
        let read = Read::parse(fragment);
        let mut options =
            Self { from: read.from, to: read.to, start: read.start, exit: read.exit, ..Self::default() };
        for (name, value) in pairs(fragment) {
            match name {
                "lang" if is_tag(value) => options.lang = value.to_owned(),
                "theme" => options.theme = theme(value).or(options.theme),
                "accent" => options.accent = accent(value).or(options.accent),
                "helpline" => options.helpline = lines(value),
                "org" => {
                    let plain = percent_decode_str(value).decode_utf8().unwrap_or_default();
                    options.org = name_of(&plain).or(options.org);
                }
                _ => {}
            }
        }
        options
    }

    /// The fragment that the page reads, without `#` and without the language, which is the folder.
    pub fn fragment(&self) -> String {
        let pairs = self.values().into_iter().filter(|(name, _)| *name != "lang");
        let pairs = pairs.map(|(name, value)| match name {
            "org" => format!("{name}={}", utf8_percent_encode(&value, ENCODED)),
            _ => format!("{name}={value}"),
        });
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Every option that is set, by its name, as it stands on the element.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let id = |id: &Option<Id>| id.as_ref().map(|id| id.as_str().to_owned());
        let theme = self.theme.map(|theme| theme_name(theme).to_owned());
        let helpline: Vec<&str> = self.helpline.iter().map(Id::as_str).collect();
        let all = [
            ("lang", Some(self.lang.clone())),
            ("from", id(&self.from)),
            ("to", id(&self.to)),
            ("start", id(&self.start)),
            ("theme", theme),
            ("accent", self.accent.clone()),
            ("exit", self.exit.clone()),
            ("helpline", Some(helpline.join(","))),
            ("org", self.org.clone()),
        ];
        let set = all.into_iter().filter_map(|(name, value)| Some((name, value?)));
        set.filter(|(_, value)| !value.is_empty()).collect()
    }
}

/// A colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A colour scheme by its name in an option.
pub fn theme(name: &str) -> Option<Theme> {
    [Theme::Light, Theme::Dark].into_iter().find(|theme| theme_name(*theme) == name)
}

/// The name of a colour scheme, as it stands in an option.
pub fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// Names and values of a fragment.
pub(crate) fn pairs(fragment: &str) -> impl Iterator<Item = (&str, &str)> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    fragment.split('&').filter_map(|pair| pair.split_once('='))
}

/// Whether a text can be the tag of a language, and so the name of a folder.
pub(crate) fn is_tag(text: &str) -> bool {
    (2..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// A colour of six hexadecimal digits, with or without `#`.
pub fn accent(text: &str) -> Option<String> {
    let digits = text.trim().trim_start_matches('#');
    let whole = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    whole.then(|| digits.to_ascii_lowercase())
}

/// An address to leave to, if the page will read it as it is.
pub fn exit(text: &str) -> Option<String> {
    let text = text.trim();
    let read = Read::parse(&["exit=", text].concat()).exit;
    read.filter(|read| read == text)
}

/// A name in one short line; nothing of it may turn the line around or be invisible.
pub fn name_of(text: &str) -> Option<String> {
    let hidden = |character: &char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let shown: String = text.chars().filter(|character| !hidden(character)).take(LONGEST_NAME).collect();
    let shown = shown.trim();
    (!shown.is_empty()).then(|| shown.to_owned())
}

fn lines(value: &str) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    for id in value.split(',').filter_map(Id::parse).take(MOST_LINES) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Options {
        Options {
            lang: "id".to_owned(),
            from: Id::parse("ID"),
            to: Id::parse("KH"),
            start: Id::parse("for-staff"),
            theme: Some(Theme::Dark),
            accent: Some("0d4f8b".to_owned()),
            exit: Some("https://example.org/weather?day=1".to_owned()),
            helpline: ["one-line", "two"].iter().filter_map(|id| Id::parse(id)).collect(),
            org: Some("Rumah & Kerja \"Émigré\" <b>".to_owned()),
        }
    }

    #[test]
    fn what_is_written_is_read_back_the_same() {
        let fragment = format!("#lang=id&{}", all().fragment());
        assert_eq!(Options::parse(&fragment), all());
        assert!(fragment.is_ascii() && !fragment.contains(['<', '"', ' ']), "{fragment}");
    }

    #[test]
    fn the_page_itself_reads_what_is_written_here() {
        let read = Read::parse(&all().fragment());
        assert_eq!((read.from, read.to, read.start), (all().from, all().to, all().start));
        assert_eq!(read.helpline, "one-line,two");
        assert_eq!(read.exit, all().exit);
    }

    #[test]
    fn nothing_chosen_leaves_nothing_in_the_address() {
        assert_eq!(Options { lang: "en".to_owned(), ..Options::default() }.fragment(), "");
    }

    #[test]
    fn junk_is_left_out_and_the_rest_still_counts() {
        for junk in [
            "lang=../../etc",
            "lang=<b>",
            "accent=red",
            "accent=12345",
            "accent=12345g",
            "helpline=+85512813282;",
            "helpline=<script>",
            "org=%00%01",
            "org=%ff%fe",
            "org=",
            "org=%E2%80%AE",
            "exit=javascript:alert(1)",
            "from=<b>",
        ] {
            assert_eq!(Options::parse(junk), Options::default(), "{junk}");
            assert_eq!(Options::parse(&format!("{junk}&from=PH")).from, Id::parse("PH"), "{junk}");
        }
        assert_eq!(Options::parse(&"from=ID&".repeat(10_000)), Options::default());
    }

    #[test]
    fn a_number_can_never_be_a_help_line() {
        let options = Options::parse("helpline=%2B6281234567,+6281234567,tel:110,kbri");
        assert_eq!(options.helpline, [Id::parse("kbri").expect("an id")]);
    }

    #[test]
    fn a_long_or_turned_name_becomes_one_short_line() {
        assert_eq!(name_of("a\u{202e}b\nc").as_deref(), Some("abc"));
        assert_eq!(name_of(&"x".repeat(500)).map(|name| name.len()), Some(60));
    }

    #[test]
    fn a_page_to_leave_to_is_taken_only_if_the_address_can_carry_it() {
        assert_eq!(exit(" https://example.org/a ").as_deref(), Some("https://example.org/a"));
        for address in ["https://example.org/?a=1&b=2", "http://example.org", "example.org", "https://a/%2F"]
        {
            assert_eq!(exit(address), None, "{address}");
        }
    }
}
