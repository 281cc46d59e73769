//! What is taken from a page that was pasted, and from the headers it came with.

/// What the browser's parser found in the HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// `<base href>`.
    pub base: Option<String>,
    /// Policies in `<meta http-equiv>`.
    pub policies: Vec<String>,
    /// All frames.
    pub frames: Vec<Frame>,
    /// All scripts.
    pub scripts: Vec<Script>,
    /// Addresses of pictures, by which some count visits.
    pub pictures: Vec<String>,
    /// How many `<offer-check>` there are.
    pub elements: usize,
    /// Where its links lead.
    pub links: Vec<String>,
    /// Addresses that something holds back until a visitor agrees (`data-src`).
    pub held_back: Vec<String>,
    /// What stands there to read.
    pub words: String,
}

/// A frame, attribute by attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Where it leads.
    pub src: String,
    /// What it is called.
    pub title: Option<String>,
    /// How high it is.
    pub height: Option<String>,
    /// Its own style.
    pub style: Option<String>,
    /// What it may do.
    pub sandbox: Option<String>,
    /// When it loads.
    pub loading: Option<String>,
}

impl Frame {
    /// Whether the sandbox has a flag; true without a sandbox.
    pub fn may(&self, flag: &str) -> bool {
        let has =
            |flags: &String| flags.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(flag));
        self.sandbox.as_ref().is_none_or(has)
    }

    /// The height in pixels: of the style, else of the attribute. Nothing if it has none or none in pixels.
    pub fn pixels(&self) -> Option<u32> {
        let style = self.style.as_deref().unwrap_or_default().to_ascii_lowercase();
        let declared = style.split(';').filter_map(|one| one.split_once(':'));
        let styled = declared.filter(|(name, _)| matches!(name.trim(), "height" | "min-height"));
        let largest = styled.filter_map(|(_, value)| value.trim().strip_suffix("px").and_then(whole)).max();
        largest.or_else(|| whole(self.height.as_deref().filter(|height| !height.contains('%'))?.trim()))
    }

    /// Whether some height is given, in whatever unit.
    pub fn has_height(&self) -> bool {
        let style = self.style.as_deref().unwrap_or_default().to_ascii_lowercase();
        let styled = style.split(';').filter_map(|one| one.split_once(':'));
        styled.clone().any(|(name, value)| {
            name.trim() == "aspect-ratio" || (name.trim().ends_with("height") && !value.trim().ends_with('%'))
        }) || self
            .height
            .as_ref()
            .is_some_and(|height| !height.trim().ends_with('%') && !height.trim().is_empty())
    }
}

/// The whole number a text begins with, as browsers read sizes.
fn whole(text: &str) -> Option<u32> {
    let digits = text.split(|character: char| !character.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// A script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// What kind it says it is.
    pub kind: Option<String>,
    /// It stands in the head of the page.
    pub in_head: bool,
    /// It names an option of ours (`data-lang` and the like), so that it makes an element in its place.
    pub makes_one: bool,
    /// Where it comes from; nothing if it stands in the page.
    pub src: Option<String>,
    /// What stands in the page.
    pub text: String,
    /// The hash it must have.
    pub integrity: String,
    /// How it is asked for.
    pub crossorigin: Option<String>,
    /// The word by which a policy lets it in.
    pub nonce: bool,
}

/// Headers as somebody pasted them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// Reads lines of `name: value`, the output of `curl -I`, or what a browser's tools copy, with the value on the next
    /// line. Of several answers, as after a redirect, the last one counts.
    pub fn read(text: &str) -> Self {
        let mut headers: Vec<(String, String)> = Vec::new();
        let mut waiting: Option<String> = None;
        for line in text.lines().map(str::trim) {
            if line.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("http/")) {
                headers.clear();
                waiting = None;
                continue;
            }
            if let Some(name) = waiting.take() {
                headers.push((name, line.to_owned()));
                continue;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let name = name.trim_matches(['<', '>', ' ', '\t']).to_ascii_lowercase();
            match value.trim() {
                "" => waiting = Some(name),
                value => headers.push((name, value.to_owned())),
            }
        }
        Self(headers)
    }

    /// All values of a header.
    pub fn all<'h>(&'h self, name: &'h str) -> impl Iterator<Item = &'h str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_however_they_were_copied() {
        for pasted in [
            "Content-Security-Policy: frame-src 'none'",
            "HTTP/1.1 301 Moved\r\nContent-Security-Policy: default-src *\r\n\r\nHTTP/2 200 \r\ncontent-security-policy: frame-src 'none'\r\n",
            "content-security-policy:\nframe-src 'none'\nserver:\nx",
            "< content-security-policy: frame-src 'none'",
        ] {
            let headers = Headers::read(pasted);
            assert_eq!(
                headers.all("content-security-policy").collect::<Vec<_>>(),
                ["frame-src 'none'"],
                "{pasted}"
            );
        }
        assert_eq!(
            Headers::read("\u{0}\n:::\n<b>é\nhttp\u{e9}"),
            Headers(vec![(String::new(), "::".to_owned())])
        );
    }

    #[test]
    fn a_height_is_read_as_browsers_read_it() {
        let pixels = |height: &str, style: &str| {
            Frame { height: Some(height.to_owned()), style: Some(style.to_owned()), ..Frame::default() }
                .pixels()
        };
        assert_eq!(pixels("300", ""), Some(300));
        assert_eq!(pixels("300px", "border:0"), Some(300));
        assert_eq!(pixels("300", "Height: 640px; border:0"), Some(640));
        assert_eq!(pixels("", "height:100%"), None);
        assert_eq!(pixels("99999999999999999999", ""), None);
        let relative = Frame { style: Some("height:80vh".to_owned()), ..Frame::default() };
        assert!(relative.has_height() && relative.pixels().is_none());
        assert!(!Frame { height: Some("100%".to_owned()), ..Frame::default() }.has_height());
        assert!(!Frame { style: Some("line-height".to_owned()), ..Frame::default() }.has_height());
    }
}
