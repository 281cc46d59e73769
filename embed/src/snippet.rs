//! What is pasted: addresses, frames, elements. All that is given is escaped.

use offercheck_view::paper::escape;

use crate::fallback::Fallback;
use crate::options::Options;
use crate::setup::Frame;

/// The height of a frame that no script sets, in pixels.
pub const HEIGHT: u16 = 640;
/// What a frame may do: run, call and write, print, give files. The address of the host page goes to nobody.
const FLAGS: &str = "allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals \
                     allow-top-navigation-to-custom-protocols";

/// Where the checklist is served, and what is known of its loader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The address of its root, with a slash at the end.
    pub root: String,
    /// The loader as the build knew it; nothing if there was none.
    pub loader: Option<Loader>,
}

/// What the build knew of the loader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loader {
    /// Its hash, as `integrity` takes it.
    pub integrity: String,
    /// The version of the site.
    pub version: String,
}

impl Loader {
    /// Reads `<meta name="offercheck-embed">`: `<integrity> <version>`.
    pub fn parse(content: &str) -> Option<Self> {
        let (integrity, version) = content.split_once(' ')?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=-.".contains(&byte);
        let fits = integrity.starts_with("sha") && content.bytes().all(|byte| plain(byte) || byte == b' ');
        fits.then(|| Self { integrity: integrity.to_owned(), version: version.to_owned() })
    }

    /// The attributes by which a browser takes these bytes of the loader and no others.
    pub fn attributes(&self) -> String {
        format!("integrity=\"{}\" crossorigin=\"anonymous\"", escape(&self.integrity))
    }
}

impl Site {
    /// The site that a page for webmasters belongs to, by the page's own address.
    pub fn of_page(address: &str) -> String {
        let page = address.split(['?', '#']).next().unwrap_or_default();
        let root = page.rfind("/embed/").map_or(page, |at| &page[..at]);
        [root, "/"].concat()
    }

    /// The address of the checklist with these options.
    pub fn address(&self, options: &Options) -> String {
        let fragment = options.fragment();
        let hash = if fragment.is_empty() { "" } else { "#" };
        [&self.root, &options.lang, "/", hash, &fragment].concat()
    }

    /// The address of the checklist in this language: all that stays of it where others fetch the page.
    pub fn plain_address(&self, options: &Options) -> String {
        [&self.root, &options.lang, "/"].concat()
    }

    /// Where the WordPress plugin is to be had.
    pub fn plugin_address(&self) -> String {
        [&self.root, "embed/offercheck-wordpress.zip"].concat()
    }

    /// A frame that needs nothing else.
    pub fn iframe(&self, options: &Options, frame: Frame, title: &str) -> String {
        let mut flags = vec!["allow-scripts"];
        if !frame.own_copy {
            flags.push("allow-same-origin");
        }
        flags.push(FLAGS);
        if !frame.page_stays {
            flags.push("allow-top-navigation-by-user-activation");
        }
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\" referrerpolicy=\"no-referrer\" allow=\"clipboard-write\" style=\"border:0\" sandbox=\"{}\"></iframe>",
            escape(&self.address(options)),
            escape(title),
            flags.join(" "),
        )
    }

    /// One line that makes a frame of the right height before itself.
    pub fn script(&self, options: &Options) -> String {
        format!("<script async src=\"{}\"{}></script>", self.loader_address(), attributes("data-", options))
    }

    /// The element with what shows until it is there, and the line that makes it one.
    pub fn element(&self, options: &Options, fallback: &Fallback) -> String {
        format!(
            "<offer-check{}>\n{}\n</offer-check>\n<script async src=\"{}\"></script>",
            attributes("", options),
            fallback.html(&self.address(options)),
            self.loader_address(),
        )
    }

    /// A picture that leads to the checklist.
    pub fn picture(&self, options: &Options, words: &str) -> String {
        format!(
            "<a href=\"{}\"><img src=\"{}\" alt=\"{}\" style=\"max-width:100%;height:auto\"></a>",
            escape(&self.address(options)),
            escape(&self.picture_address(options)),
            escape(words),
        )
    }

    /// The address of that picture.
    pub fn picture_address(&self, options: &Options) -> String {
        [&self.root, "embed/card-", &options.lang, ".png"].concat()
    }

    fn loader_address(&self) -> String {
        escape(&[&self.root, "embed.js"].concat())
    }
}

fn attributes(before: &str, options: &Options) -> String {
    let one = |(name, value): (&str, String)| format!(" {before}{name}=\"{}\"", escape(&value));
    options.values().into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fallback::Line;

    fn site() -> Site {
        Site { root: "https://check.example/".to_owned(), loader: None }
    }

    fn options() -> Options {
        Options::parse("lang=id&from=ID&to=KH&org=A%20%22%3E%3Cscript%3E%26")
    }

    #[test]
    fn the_site_is_known_by_the_address_of_its_page() {
        for (page, root) in [
            ("https://check.example/embed/", "https://check.example/"),
            ("https://check.example/embed/index.html?a#/embed/x", "https://check.example/"),
            ("https://ngo.example/embed/copy/embed/check/#in-frame", "https://ngo.example/embed/copy/"),
        ] {
            assert_eq!(Site::of_page(page), root);
        }
    }

    #[test]
    fn every_way_in_carries_the_options() {
        let (site, options) = (site(), options());
        let address = "https://check.example/id/#from=ID&to=KH&org=A%20%22%3E%3Cscript%3E%26";
        assert_eq!(site.address(&options), address);
        let frame = site.iframe(&options, Frame::default(), "Cek");
        assert!(frame.contains(&format!("src=\"{}\"", address.replace('&', "&amp;"))), "{frame}");
        assert!(frame.contains("sandbox=\"allow-scripts allow-same-origin allow-popups "), "{frame}");
        let named =
            " data-lang=\"id\" data-from=\"ID\" data-to=\"KH\" data-org=\"A &quot;&gt;&lt;script&gt;&amp;\"";
        assert_eq!(
            site.script(&options),
            format!("<script async src=\"https://check.example/embed.js\"{named}></script>")
        );
        let element = site.element(&options, &Fallback::default());
        assert!(element.starts_with(&format!("<offer-check{}>", named.replace("data-", ""))), "{element}");
        assert!(
            element.ends_with("<script async src=\"https://check.example/embed.js\"></script>"),
            "{element}"
        );
        assert!(site.picture(&options, "x").contains("https://check.example/embed/card-id.png"));
    }

    #[test]
    fn a_copy_on_the_own_address_is_no_part_of_the_own_origin() {
        let frame = |frame| site().iframe(&options(), frame, "Cek");
        let own = frame(Frame { own_copy: true, page_stays: false });
        assert!(!own.contains("allow-same-origin") && own.contains("allow-scripts"), "{own}");
        assert!(own.contains("allow-top-navigation-by-user-activation"), "{own}");
        let stays = frame(Frame { own_copy: false, page_stays: true });
        assert!(!stays.contains("by-user-activation"), "{stays}");
    }

    #[test]
    fn junk_in_what_is_given_ends_no_attribute_and_opens_no_tag() {
        let junk = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>&";
        let site = Site { root: format!("https://check.example/{junk}/"), loader: None };
        let options = Options {
            lang: junk.to_owned(),
            org: Some(junk.to_owned()),
            exit: Some(junk.to_owned()),
            ..Options::default()
        };
        let line = Line { name: junk.to_owned(), number: junk.to_owned(), about: junk.to_owned() };
        let fallback = Fallback { link: junk.to_owned(), lines: vec![line] };
        for snippet in [
            site.iframe(&options, Frame::default(), junk),
            site.script(&options),
            site.element(&options, &fallback),
            site.picture(&options, junk),
        ] {
            assert!(!snippet.contains("<script>") && !snippet.contains("<img src=x"), "{snippet}");
            assert_eq!(snippet.matches('"').count() % 2, 0, "{snippet}");
        }
    }

    #[test]
    fn the_loader_is_known_by_a_hash_or_not_at_all() {
        let loader = Loader::parse("sha384-Ab+/= 1.2.3").expect("a loader");
        assert_eq!(loader.attributes(), "integrity=\"sha384-Ab+/=\" crossorigin=\"anonymous\"");
        for junk in ["", "sha384-a", "md5 1", "sha384-\"> 1", "sha384-a 1\""] {
            assert_eq!(Loader::parse(junk), None, "{junk}");
        }
    }
}
