//! The browser's own Back as a step back in the walk, without a word in the history.
//!
//! Each step on adds an entry with the same address; all that stands in it is how many steps it is from the first. So
//! Back works as often as somebody presses it: browsers pass over an entry that was made without a tap of its own.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PageTransitionEvent};

use super::Listener;
use super::page::framed;

/// The browser's history, unless the page stands on somebody else's: that one's history is not ours.
fn history() -> Option<History> {
    if framed() { None } else { web_sys::window()?.history().ok() }
}

/// How many entries of ours stand below the present one; more than none after a reload.
pub fn depth() -> u32 {
    known().unwrap_or(0)
}

/// The same, if the present entry says so: one that somebody made by changing the address does not.
pub fn known() -> Option<u32> {
    let state = history()?.state().ok()?.as_f64();
    state.filter(|depth| (0.0..1000.0).contains(depth)).map(|depth| depth as u32)
}

/// Adds an entry at this depth; says whether there is one now. In a frame there is none: there the browser's Back leaves
/// the page around us, and ours stays.
pub fn push(depth: u32) -> bool {
    let pushed = history().map(|history| history.push_state_with_url(&JsValue::from(depth), "", None));
    // Browsers that are asked too often say nothing and do nothing.
    matches!(pushed, Some(Ok(()))) && self::depth() == depth
}

/// Says of the present entry that so many of ours stand below it; says whether that is so now.
pub fn mark(depth: u32) -> bool {
    history().is_some_and(|history| history.replace_state_with_url(&JsValue::from(depth), "", None).is_ok())
}

/// Goes back so many entries, or as many as the browser has kept; [`on_move`] calls when it is done.
pub fn back(steps: u32) {
    if let Some(history) = history() {
        let kept = history.length().map_or(1, |length| length.saturating_sub(1));
        // Where the browser refuses, the person stays where they are.
        history.go_with_delta(-i32::try_from(steps.min(kept)).unwrap_or(0)).ok();
    }
}

/// Calls back with the depth when somebody moved in the history. Ends when the listener is dropped.
pub fn on_move(call: impl Fn(u32) + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "popstate", move |_| call(depth())))
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
