//! Everything that was chosen on the page for webmasters, in one address that opens it again.

use offercheck_core::id::Id;

use crate::options::{Options, accent, exit, is_tag, name_of, pairs, theme};

/// What the webmaster's page is made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum System {
    /// HTML that one writes oneself.
    #[default]
    Html,
    /// WordPress, as somebody who may paste HTML.
    WordPress,
    /// WordPress, as an author or contributor.
    WordPressAuthor,
    /// WordPress with our plugin.
    WordPressPlugin,
    /// WordPress.com below its Business plan, and networks that take frames out.
    WordPressCom,
    /// Wix.
    Wix,
    /// Squarespace.
    Squarespace,
    /// Drupal.
    Drupal,
    /// Blogger.
    Blogger,
    /// Google Sites.
    GoogleSites,
    /// A post or a message.
    Post,
}

impl System {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 11] = [
        Self::Html,
        Self::WordPress,
        Self::WordPressAuthor,
        Self::WordPressPlugin,
        Self::WordPressCom,
        Self::Wix,
        Self::Squarespace,
        Self::Drupal,
        Self::Blogger,
        Self::GoogleSites,
        Self::Post,
    ];

    /// Its name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::WordPress => "wordpress",
            Self::WordPressAuthor => "wordpress-author",
            Self::WordPressPlugin => "wordpress-plugin",
            Self::WordPressCom => "wordpress-com",
            Self::Wix => "wix",
            Self::Squarespace => "squarespace",
            Self::Drupal => "drupal",
            Self::Blogger => "blogger",
            Self::GoogleSites => "google-sites",
            Self::Post => "post",
        }
    }

    /// The system with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.name() == name)
    }
}

/// How the frame is let out, and on whose address it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Leave empties the frame alone; without this it may take the host's page away, as somebody in danger needs it.
    pub page_stays: bool,
    /// The checklist is served from the host's own address: the frame must not be of its origin.
    pub own_copy: bool,
}

/// All that was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// The language of the page for webmasters itself; empty for the browser's.
    pub shown_in: String,
    /// What the host page asks for.
    pub options: Options,
    /// What the host page is made with.
    pub system: System,
    /// How the frame is let out.
    pub frame: Frame,
}

impl Setup {
    /// Reads the fragment of the page for webmasters. Never fails: what is not understood is left out.
    pub fn parse(fragment: &str) -> Self {
        let mut setup = Self { options: Options::parse(fragment), ..Self::default() };
        for (name, value) in pairs(fragment) {
            match name {
                "in" if is_tag(value) => setup.shown_in = value.to_owned(),
                "system" => setup.system = System::named(value).unwrap_or(setup.system),
                "page-stays" => setup.frame.page_stays = value == "yes",
                "own-copy" => setup.frame.own_copy = value == "yes",
                _ => {}
            }
        }
        setup
    }

    /// The fragment that opens it again, without `#`.
    pub fn fragment(&self) -> String {
        let mut pairs: Vec<String> = Vec::new();
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                pairs.push([name, "=", value].concat());
            }
        };
        add("in", &self.shown_in);
        add("lang", &self.options.lang);
        if self.system != System::default() {
            add("system", self.system.name());
        }
        for (name, set) in [("page-stays", self.frame.page_stays), ("own-copy", self.frame.own_copy)] {
            add(name, if set { "yes" } else { "" });
        }
        let options = self.options.fragment();
        pairs.extend((!options.is_empty()).then_some(options));
        pairs.join("&")
    }
}

/// What can be chosen, one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The language of the page for webmasters itself.
    ShownIn,
    /// The language of the checklist.
    Lang,
    /// The passport.
    From,
    /// The country of the job.
    To,
    /// The answer to the first question.
    Start,
    /// Light or dark.
    Theme,
    /// The colour of buttons.
    Accent,
    /// Where Leave goes.
    Exit,
    /// The name of the organisation.
    Org,
    /// One contact more or less among those that come first.
    Helpline,
    /// Leave takes the host's page away.
    PageStays,
    /// The copy is on the host's own address.
    OwnCopy,
    /// What the host page is made with.
    System,
}

impl Field {
    /// Its name, by which the page and its tests know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ShownIn => "in",
            Self::Lang => "lang",
            Self::From => "from",
            Self::To => "to",
            Self::Start => "start",
            Self::Theme => "theme",
            Self::Accent => "accent",
            Self::Exit => "exit",
            Self::Org => "org",
            Self::Helpline => "helpline",
            Self::PageStays => "page-stays",
            Self::OwnCopy => "own-copy",
            Self::System => "system",
        }
    }
}

impl Setup {
    /// Takes what somebody chose or wrote; what cannot be used is no choice. Says whether it could be used.
    pub fn set(&mut self, field: Field, value: &str) -> bool {
        let options = &mut self.options;
        let value = value.trim();
        match field {
            Field::ShownIn => self.shown_in = value.to_owned(),
            Field::Lang => options.lang = value.to_owned(),
            Field::From => options.from = Id::parse(value),
            Field::To => options.to = Id::parse(value),
            Field::Start => options.start = Id::parse(value),
            Field::Theme => options.theme = theme(value),
            Field::Accent => {
                options.accent = accent(value);
                return options.accent.is_some() || value.is_empty();
            }
            Field::Exit => {
                options.exit = exit(value);
                return options.exit.is_some() || value.is_empty();
            }
            Field::Org => options.org = name_of(value),
            Field::Helpline => {
                let Some(id) = Id::parse(value) else { return false };
                match options.helpline.iter().position(|known| *known == id) {
                    Some(at) => drop(options.helpline.remove(at)),
                    None => options.helpline.push(id),
                }
            }
            Field::PageStays => self.frame.page_stays = value == "yes",
            Field::OwnCopy => self.frame.own_copy = value == "yes",
            Field::System => self.system = System::named(value).unwrap_or_default(),
        }
        true
    }
}

/// Which of the languages there are a page is shown in: the first that is wanted by a link, or else by the browser.
pub fn shown_in(there: &[&str], wanted: &[&str], browser: &[String]) -> usize {
    let same = |tag: &str| {
        let first = tag.split('-').next().unwrap_or_default();
        there.iter().position(|known| known.eq_ignore_ascii_case(tag) || known.eq_ignore_ascii_case(first))
    };
    let by_link = wanted.iter().find_map(|tag| same(tag));
    by_link.or_else(|| browser.iter().find_map(|tag| same(tag))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_the_same_configuration() {
        for system in System::ALL {
            let setup = Setup {
                shown_in: "en".to_owned(),
                options: Options::parse("lang=id&from=ID&helpline=a,b&org=A%26B"),
                system,
                frame: Frame { page_stays: true, own_copy: system == System::Html },
            };
            assert_eq!(Setup::parse(&format!("#{}", setup.fragment())), setup);
        }
    }

    #[test]
    fn what_is_chosen_stands_in_the_link() {
        let mut setup = Setup::default();
        for (field, value) in [
            (Field::Lang, "id"),
            (Field::From, "ID"),
            (Field::To, "KH"),
            (Field::Start, "for-staff"),
            (Field::Theme, "dark"),
            (Field::Accent, "#0D4F8B"),
            (Field::Exit, "https://example.org/"),
            (Field::Org, " A & B "),
            (Field::Helpline, "one"),
            (Field::Helpline, "two"),
            (Field::Helpline, "one"),
            (Field::PageStays, "yes"),
            (Field::System, "wix"),
        ] {
            assert!(setup.set(field, value), "{value}");
        }
        assert_eq!(
            setup.fragment(),
            "lang=id&system=wix&page-stays=yes&from=ID&to=KH&start=for-staff&theme=dark&accent=0d4f8b&\
             exit=https://example.org/&helpline=two&org=A%20%26%20B"
        );
        for (field, value) in [(Field::Accent, "blue"), (Field::Exit, "example.org")] {
            assert!(!setup.set(field, value), "{value}");
        }
        assert!(setup.options.accent.is_none() && setup.options.exit.is_none());
    }

    #[test]
    fn the_link_decides_on_the_language_then_the_browser() {
        let browser = ["fr".to_owned(), "id-ID".to_owned()];
        let there = ["en", "id"];
        assert_eq!(shown_in(&there, &["", "en"], &browser), 0);
        assert_eq!(shown_in(&there, &["ID", "en"], &[]), 1);
        assert_eq!(shown_in(&there, &["", "xx"], &browser), 1);
        assert_eq!(shown_in(&there, &[], &[]), 0);
    }

    #[test]
    fn junk_opens_an_empty_configuration() {
        for junk in ["", "#", "#system=<b>&in=%00&page-stays=&own-copy=1", "#=&=&in=../x"] {
            assert_eq!(Setup::parse(junk), Setup::default(), "{junk}");
        }
    }
}
