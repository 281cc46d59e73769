//! Everything that was chosen on the page for webmasters, in one address that opens it again.

use crate::options::{Options, is_tag, pairs};

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
    /// Leave may take the host's page away as well.
    pub leaves_page: bool,
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
                "leaves-page" => setup.frame.leaves_page = value == "yes",
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
        for (name, set) in [("leaves-page", self.frame.leaves_page), ("own-copy", self.frame.own_copy)] {
            add(name, if set { "yes" } else { "" });
        }
        let options = self.options.fragment();
        pairs.extend((!options.is_empty()).then_some(options));
        pairs.join("&")
    }
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
                frame: Frame { leaves_page: true, own_copy: system == System::Html },
            };
            assert_eq!(Setup::parse(&format!("#{}", setup.fragment())), setup);
        }
    }

    #[test]
    fn junk_opens_an_empty_configuration() {
        for junk in ["", "#", "#system=<b>&in=%00&leaves-page=&own-copy=1", "#=&=&in=../x"] {
            assert_eq!(Setup::parse(junk), Setup::default(), "{junk}");
        }
    }
}
