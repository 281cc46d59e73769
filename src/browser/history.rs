//! The browser's own Back as a step back in the walk, without a word in the history.
//!
//! One entry with the same address and no state stands guard above the page. Going back removes it; the walk takes
//! one step back and puts it up again. So the history shows one page, however long the walk was.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::PageTransitionEvent;

use super::Listener;

/// Puts the guard up.
pub fn guard() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Frames without an origin of their own may refuse: then the browser's Back leaves the page, and ours stays.
        let _ = history.push_state_with_url(&JsValue::NULL, "", None);
    }
}

/// Takes the guard away; [`on_back`] calls when it is gone.
pub fn unguard() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Where the browser refuses, the blank screen stays.
        history.back().ok();
    }
}

/// Calls back when the guard was removed. Ends when the listener is dropped.
pub fn on_back(call: impl Fn() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "popstate", move |_| call()))
}

/// Calls back when the browser brings an old page back as it was left.
pub fn on_return(call: impl Fn() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    let listener = Listener::new(&window, "pageshow", move |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            call();
        }
    });
    Some(listener)
}
