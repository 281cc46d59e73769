//! A screen while it is written, from top to bottom.
//!
//! Written as calls with plain arguments: Yew's `html!`, or values put together and passed on, unfold to three times
//! the WebAssembly, and screens have hundreds of elements (docs/performance.md).

use offercheck_core::locale::halves;

use crate::paper::Paper;
pub use crate::paper::{Attr, Part};
use crate::plan;
use crate::scene::{Scene, Tap};
use crate::session::LookUp;
use crate::words::Ui;

/// What is being written. What comes next stands in the element that was opened last.
pub struct Sheet<'s> {
    /// What it is about.
    pub scene: &'s Scene<'s>,
    paper: &'s mut dyn Paper,
    /// How many texts and elements were written, to tell whether something was.
    written: usize,
}

impl<'s> Sheet<'s> {
    /// An empty sheet.
    pub fn new(scene: &'s Scene<'s>, paper: &'s mut dyn Paper) -> Self {
        Self { scene, paper, written: 0 }
    }

    /// Opens an element; an empty class is left out.
    #[inline(never)]
    pub fn open(&mut self, tag: &'static str, class: &str) {
        self.written += 1;
        self.paper.open(tag);
        if !class.is_empty() {
            self.attr(Attr::Class, class);
        }
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        self.paper.close();
    }

    /// Sets an attribute of the element that was opened last.
    #[inline(never)]
    pub fn attr(&mut self, attribute: Attr, value: &str) {
        self.paper.attr(attribute, value);
    }

    /// Tells the element that was opened last from others in its place: with another key it is drawn anew.
    pub fn key(&mut self, key: String) {
        self.paper.key(key);
    }

    /// Makes the element that was opened last do something when it is tapped.
    pub fn on_tap(&mut self, tap: Tap) {
        self.paper.on_tap(tap);
    }

    /// Makes the list that was opened last change one part of a look-up when a line of it is chosen.
    pub fn on_choice(&mut self, look_up: LookUp, part: Part) {
        self.paper.on_choice(look_up, part);
    }

    /// Makes the field that was opened last put what somebody wrote into a part of their plan.
    pub fn on_write(&mut self, part: plan::Part) {
        self.paper.on_write(part);
    }

    /// Writes text, which the browser never reads as markup; what it says in a second language stands in an element of its
    /// own.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        self.written += 1;
        let (first, second) = halves(text);
        self.paper.text(first);
        if let Some(second) = second {
            self.paper.open("span");
            self.attr(Attr::Class, "second");
            if let Some(locale) = &self.scene.walk.locale.second {
                self.attr(Attr::Lang, &locale.tag);
            }
            self.paper.text(second);
            self.paper.close();
        }
    }

    /// Writes a text of the program.
    #[inline(never)]
    pub fn ui(&mut self, text: Ui) {
        self.text(self.scene.ui(text));
    }

    /// Writes an element around what `write` writes.
    #[inline(always)]
    pub fn within(&mut self, tag: &'static str, class: &str, write: impl FnOnce(&mut Self)) {
        self.open(tag, class);
        write(self);
        self.close();
    }

    /// Writes an element with one text in it.
    #[inline(never)]
    pub fn leaf(&mut self, tag: &'static str, class: &str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// Writes an element with one text of the program in it.
    #[inline(never)]
    pub fn leaf_ui(&mut self, tag: &'static str, class: &str, text: Ui) {
        self.leaf(tag, class, self.scene.ui(text));
    }

    /// Writes a part of a screen under a heading; nothing if it would be empty.
    #[inline(always)]
    pub fn section(&mut self, heading: Ui, write: impl FnOnce(&mut Self)) {
        let before = self.begin_section_ui(heading);
        write(self);
        self.end_section(before);
    }

    /// The same under a heading of the content.
    #[inline(always)]
    pub fn section_headed(&mut self, heading: &str, write: impl FnOnce(&mut Self)) {
        let before = self.begin_section(heading);
        write(self);
        self.end_section(before);
    }

    #[inline(never)]
    fn begin_section_ui(&mut self, heading: Ui) -> usize {
        self.begin_section(self.scene.ui(heading))
    }

    #[inline(never)]
    fn begin_section(&mut self, heading: &str) -> usize {
        self.open("section", "");
        self.leaf("h2", "", heading);
        self.written
    }

    #[inline(never)]
    fn end_section(&mut self, before: usize) {
        if self.written == before {
            self.paper.drop_open();
        } else {
            self.close();
        }
    }
}
