//! Leaving quickly: the screen goes blank at once, then a plain page takes its place.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::Listener;
use super::page::root;

/// Says where the page goes.
const GOING: &str = "data-going";
/// Presses of Shift in a row that leave.
const PRESSES: u8 = 3;
/// Milliseconds within which they must come.
const WITHIN: f64 = 2000.0;

/// Blanks the screen.
pub fn cover() {
    if let Some(root) = root() {
        root.class_list().add_1("left").ok();
    }
}

/// Has `web/boot.js` go to `exit`, which takes the place of this page in the history; a plain page if there is none.
pub fn go(exit: Option<&str>) {
    if let Some(root) = root() {
        root.set_attribute(GOING, exit.unwrap_or_default()).ok();
    }
}

/// Shows the page again after somebody came back to it.
pub fn uncover() {
    if let Some(root) = root() {
        root.remove_attribute(GOING).ok();
        root.remove_attribute("class").ok();
    }
}

/// Calls back when Shift was pressed three times in a row. Ends when the listener is dropped.
pub fn on_shift(call: impl Fn() + 'static) -> Option<Listener> {
    let presses = Cell::new((0_u8, 0.0));
    let document = web_sys::window()?.document()?;
    let listener = Listener::new(&document, "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|key| !key.repeat()) else { return };
        let (count, first) = presses.get();
        let now = event.time_stamp();
        presses.set(match key.key() == "Shift" {
            true if count > 0 && now - first <= WITHIN => (count + 1, first),
            true => (1, now),
            false => (0, now),
        });
        if presses.get().0 >= PRESSES {
            presses.set((0, now));
            call();
        }
    });
    Some(listener)
}
