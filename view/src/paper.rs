//! Where the elements of a screen go: into the page of a browser, or into a file.

mod markup;

pub use markup::{Markup, escape, marked};

use crate::plan;
use crate::scene::Tap;
use crate::session::LookUp;

/// Something that elements are written on, from top to bottom. What comes next stands in the element opened last.
pub trait Paper {
    /// Opens an element.
    fn open(&mut self, tag: &'static str);
    /// Sets an attribute of the element opened last, before anything is written in it.
    fn attr(&mut self, attribute: Attr, value: &str);
    /// Tells the element opened last from others in its place: with another key it is drawn anew.
    fn key(&mut self, key: String);
    /// Makes the element opened last do something when it is tapped.
    fn on_tap(&mut self, tap: Tap);
    /// Makes the list opened last change one part of a look-up when a line of it is chosen.
    fn on_choice(&mut self, look_up: LookUp, part: Part);
    /// Makes the field that was opened last put what somebody wrote into a part of their plan.
    fn on_write(&mut self, part: plan::Part);
    /// Writes text.
    fn text(&mut self, text: &str);
    /// Closes the element opened last.
    fn close(&mut self);
    /// Takes the element opened last away with all that is in it.
    fn drop_open(&mut self);
}

/// Which part of a look-up a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The passport.
    Nationality,
    /// The country.
    Country,
}

macro_rules! attributes {
    ($($attribute:ident $name:literal)*) => {
        /// An attribute that some screen sets.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Attr { $(#[doc = concat!("`", $name, "`")] $attribute),* }

        impl Attr {
            /// The names of all attributes, in the order of the variants.
            pub const NAMES: &[&str] = &[$($name),*];
        }
    };
}
attributes! {
    Class "class"
    Id "id"
    Type "type"
    Lang "lang"
    Role "role"
    TabIndex "tabindex"
    Href "href"
    Rel "rel"
    Target "target"
    Download "download"
    Value "value"
    Selected "selected"
    AriaHidden "aria-hidden"
    AriaLive "aria-live"
    AriaPressed "aria-pressed"
    ViewBox "viewBox"
    Path "d"
    MaxLength "maxlength"
    AutoComplete "autocomplete"
    DataAction "data-action"
    DataAnswer "data-answer"
    DataBeside "data-beside"
    DataChoose "data-choose"
    DataContact "data-contact"
    DataLanguage "data-language"
    DataLevel "data-level"
    DataPattern "data-pattern"
    DataPick "data-pick"
    DataPlace "data-place"
    DataQuestion "data-question"
    DataScreen "data-screen"
    DataSign "data-sign"
    DataState "data-state"
    DataTodo "data-todo"
}
