//! The elements of a screen as Yew's tree, which puts them into the page.

use std::rc::Rc;

use offercheck_view::paper::{Attr, Paper, Part};
use offercheck_view::plan;
use offercheck_view::scene::Tap;
use offercheck_view::session::{Action, LookUp};
use yew::html::{onchange, onclick};
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag};
use yew::{AttrValue, Callback, Event, Html, MouseEvent};

use offercheck::browser::page::{chosen, written};

/// A tree that is being written; taps go to `tap`.
pub struct Tree<'t> {
    tap: &'t Callback<Tap>,
    /// The finished elements outside of any other.
    done: Vec<Html>,
    /// The open elements, the outermost first.
    open: Vec<VTag>,
}

impl<'t> Tree<'t> {
    /// An empty tree.
    pub fn new(tap: &'t Callback<Tap>) -> Self {
        Self { tap, done: Vec::new(), open: Vec::new() }
    }

    /// All that was written.
    pub fn finish(self) -> Html {
        Html::from(VList::with_children(self.done, None))
    }

    fn node(&mut self, node: Html) {
        match self.open.last_mut() {
            Some(element) => element.add_child(node),
            None => self.done.push(node),
        }
    }
}

impl Paper for Tree<'_> {
    fn open(&mut self, tag: &'static str) {
        self.open.push(VTag::new(tag));
    }

    fn attr(&mut self, attribute: Attr, value: &str) {
        let Some(element) = self.open.last_mut() else { return };
        // All names together: a map for each element is slower, and larger as a program.
        if !matches!(element.attributes, Attributes::Dynamic { .. }) {
            let values = Attr::NAMES.iter().map(|_| None).collect();
            element.set_attributes(Attributes::Dynamic { keys: Attr::NAMES, values });
        }
        if let Attributes::Dynamic { values, .. } = &mut element.attributes
            && let Some(place) = values.get_mut(attribute as usize)
        {
            *place = Some(AttributeOrProperty::Attribute(AttrValue::from(value.to_owned())));
        }
    }

    fn key(&mut self, key: String) {
        if let Some(element) = self.open.last_mut() {
            element.key = Some(key.into());
        }
    }

    fn on_tap(&mut self, tap: Tap) {
        let taps = self.tap.clone();
        let on = Callback::from(move |event: MouseEvent| {
            // The second tap of a double one would answer the question that has just come in the place of the first.
            if event.detail() < 2 || tap.is_back() {
                taps.emit(tap.clone());
            }
        });
        if let Some(element) = self.open.last_mut() {
            element.add_listener(Rc::new(onclick::Wrapper::new(on)));
        }
    }

    fn on_choice(&mut self, look_up: LookUp, part: Part) {
        let on = self.tap.reform(move |event: Event| {
            let mut look_up = look_up.clone();
            match part {
                Part::Nationality => look_up.nationality = chosen(&event),
                Part::Country => look_up.country = chosen(&event),
            }
            Tap::Do(Action::LookUp(look_up))
        });
        if let Some(element) = self.open.last_mut() {
            element.add_listener(Rc::new(onchange::Wrapper::new(on)));
        }
    }

    fn on_write(&mut self, part: plan::Part) {
        let on = self
            .tap
            .reform(move |event: Event| Tap::Do(Action::Plan(part, plan::Entry::written(&written(&event)))));
        if let Some(element) = self.open.last_mut() {
            element.add_listener(Rc::new(onchange::Wrapper::new(on)));
        }
    }

    fn text(&mut self, text: &str) {
        self.node(Html::from(text));
    }

    fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.node(Html::from(element));
        }
    }

    fn drop_open(&mut self) {
        self.open.pop();
    }
}
