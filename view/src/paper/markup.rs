//! Elements as the text of a page.

use offercheck_core::locale::BREAK;

use super::{Attr, Paper, Part};
use crate::plan;
use crate::scene::Tap;
use crate::session::LookUp;

/// HTML that is being written. What a tap would do is left out: it stands in the `data-` attributes.
#[derive(Debug, Default)]
pub struct Markup {
    html: String,
    /// The open elements: their tags, and where they begin.
    open: Vec<(&'static str, usize)>,
    /// The tag opened last still takes attributes.
    in_tag: bool,
}

impl Markup {
    /// All that was written.
    pub fn finish(self) -> String {
        self.html
    }

    fn end_tag(&mut self) {
        if self.in_tag {
            self.html.push('>');
            self.in_tag = false;
        }
    }
}

impl Paper for Markup {
    fn open(&mut self, tag: &'static str) {
        self.end_tag();
        self.open.push((tag, self.html.len()));
        self.html.push('<');
        self.html.push_str(tag);
        self.in_tag = true;
    }

    fn attr(&mut self, attribute: Attr, value: &str) {
        let name = Attr::NAMES.get(attribute as usize).copied().unwrap_or_default();
        self.html.extend([" ", name, "=\"", &escape(value), "\""]);
    }

    fn key(&mut self, _key: String) {}

    fn on_tap(&mut self, _tap: Tap) {}

    fn on_choice(&mut self, _look_up: LookUp, _part: Part) {}

    fn on_write(&mut self, _part: plan::Part) {}

    fn text(&mut self, text: &str) {
        self.end_tag();
        self.html.push_str(&marked(text));
    }

    fn close(&mut self) {
        self.end_tag();
        if let Some((tag, _)) = self.open.pop().filter(|(tag, _)| *tag != "input") {
            self.html.extend(["</", tag, ">"]);
        }
    }

    fn drop_open(&mut self) {
        if let Some((_, start)) = self.open.pop() {
            self.html.truncate(start);
            self.in_tag = false;
        }
    }
}

/// Text as it stands between the marks of a page: places where a line may break are elements, which nobody copies.
pub fn marked(text: &str) -> String {
    escape(text).replace(BREAK, "<wbr>")
}

/// Text as it stands in HTML, in an element or in a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_stands_in_the_page_and_nothing_of_it_is_markup() {
        let mut page = Markup::default();
        page.open("p");
        page.attr(Attr::Class, "a \"b\"");
        page.text("1 < 2 & ");
        page.open("b");
        page.text("<script>");
        page.close();
        page.close();
        assert_eq!(page.finish(), "<p class=\"a &quot;b&quot;\">1 &lt; 2 &amp; <b>&lt;script&gt;</b></p>");
    }

    #[test]
    fn what_was_taken_away_leaves_nothing_behind() {
        let mut page = Markup::default();
        page.open("div");
        page.open("section");
        page.text("a heading");
        page.drop_open();
        page.close();
        assert_eq!(page.finish(), "<div></div>");
    }
}
