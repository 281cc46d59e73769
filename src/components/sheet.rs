//! A screen while it is written, from top to bottom.
//!
//! Written as calls with plain arguments: Yew's `html!`, or values put together and passed on, unfold to three times
//! the WebAssembly, and screens have hundreds of elements (docs/performance.md).

use std::rc::Rc;

use yew::html::{onchange, onclick};
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag};
use yew::{AttrValue, Callback, Event, Html};

use crate::scene::{Scene, Tap};
use crate::words::Ui;

macro_rules! attributes {
    ($($attribute:ident $name:literal)*) => {
        /// An attribute that some screen sets. Yew wants the names of all together; a map for each element is slower
        /// and larger.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Attr { $(#[doc = concat!("`", $name, "`")] $attribute),* }

        const NAMES: &[&str] = &[$($name),*];
    };
}
attributes! {
    Class "class"
    Type "type"
    Lang "lang"
    Role "role"
    TabIndex "tabindex"
    Href "href"
    Rel "rel"
    Target "target"
    Value "value"
    Selected "selected"
    AriaHidden "aria-hidden"
    AriaLive "aria-live"
    AriaPressed "aria-pressed"
    ViewBox "viewBox"
    Path "d"
    DataAction "data-action"
    DataAnswer "data-answer"
    DataChoose "data-choose"
    DataContact "data-contact"
    DataLanguage "data-language"
    DataLevel "data-level"
    DataPattern "data-pattern"
    DataPlace "data-place"
    DataQuestion "data-question"
    DataScreen "data-screen"
    DataSign "data-sign"
    DataState "data-state"
    DataTodo "data-todo"
}

/// What is being written. What comes next stands in the element that was opened last.
pub struct Sheet<'s> {
    /// What it is about.
    pub scene: &'s Scene<'s>,
    /// The finished elements outside of any other.
    done: Vec<Html>,
    /// The open elements, the outermost first.
    open: Vec<VTag>,
    /// How many texts and elements were written, to tell whether something was.
    written: usize,
}

impl<'s> Sheet<'s> {
    /// An empty sheet.
    pub fn new(scene: &'s Scene<'s>) -> Self {
        Self { scene, done: Vec::new(), open: Vec::new(), written: 0 }
    }

    /// All that was written.
    pub fn finish(self) -> Html {
        Html::from(VList::with_children(self.done, None))
    }

    /// Opens an element; an empty class is left out.
    #[inline(never)]
    pub fn open(&mut self, tag: &'static str, class: &str) {
        self.open.push(VTag::new(tag));
        if !class.is_empty() {
            self.attr(Attr::Class, class);
        }
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.node(Html::from(element));
        }
    }

    /// Sets an attribute of the element that was opened last.
    #[inline(never)]
    pub fn attr(&mut self, attribute: Attr, value: &str) {
        let Some(element) = self.open.last_mut() else { return };
        if !matches!(element.attributes, Attributes::Dynamic { .. }) {
            let values = NAMES.iter().map(|_| None).collect();
            element.set_attributes(Attributes::Dynamic { keys: NAMES, values });
        }
        if let Attributes::Dynamic { values, .. } = &mut element.attributes
            && let Some(place) = values.get_mut(attribute as usize)
        {
            *place = Some(AttributeOrProperty::Attribute(AttrValue::from(value.to_owned())));
        }
    }

    /// Tells the element that was opened last from others in its place: with another key it is drawn anew.
    #[inline(never)]
    pub fn key(&mut self, key: String) {
        if let Some(element) = self.open.last_mut() {
            element.key = Some(key.into());
        }
    }

    /// Makes the element that was opened last do something when it is tapped.
    #[inline(never)]
    pub fn on_tap(&mut self, tap: Tap) {
        let on = self.scene.tap.reform(move |_| tap.clone());
        if let Some(element) = self.open.last_mut() {
            element.add_listener(Rc::new(onclick::Wrapper::new(on)));
        }
    }

    /// Makes the list that was opened last do something when a line is chosen.
    pub fn on_choice(&mut self, on: Callback<Event>) {
        if let Some(element) = self.open.last_mut() {
            element.add_listener(Rc::new(onchange::Wrapper::new(on)));
        }
    }

    /// Writes text, which the browser never reads as markup.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        self.node(Html::from(text));
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
            self.open.pop();
        } else {
            self.close();
        }
    }

    #[inline(never)]
    fn node(&mut self, node: Html) {
        self.written += 1;
        match self.open.last_mut() {
            Some(element) => element.add_child(node),
            None => self.done.push(node),
        }
    }
}
