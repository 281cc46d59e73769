//! Elements written down as calls. Yew's `html!` macro unfolds to some 200 bytes of WebAssembly for each element; a call
//! of these is a fifth of that, and screens have hundreds (docs/performance.md).

use yew::virtual_dom::{VList, VTag};
use yew::{AttrValue, Html};

/// An element that is being put together.
pub struct Element(VTag);

/// Begins an element; an empty class is left out.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str) -> Element {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    Element(element)
}

impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, AttrValue::from(value.to_owned()));
        self
    }

    /// Adds text, which the browser never reads as markup.
    #[inline(never)]
    pub fn text(self, text: &str) -> Self {
        self.node(Html::from(text))
    }

    /// Adds an element.
    pub fn with(self, child: Self) -> Self {
        self.node(child.html())
    }

    /// Adds an element if there is one.
    pub fn with_some(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds whatever Yew can show.
    #[inline(never)]
    pub fn node(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// Adds several elements.
    #[inline(never)]
    pub fn all(mut self, children: Vec<Html>) -> Self {
        self.0.add_children(children);
        self
    }

    /// The finished element.
    #[inline(never)]
    pub fn html(self) -> Html {
        Html::from(self.0)
    }
}

/// Elements one after the other, without one around them.
#[inline(never)]
pub fn list(children: Vec<Html>) -> Html {
    Html::from(VList::with_children(children, None))
}
