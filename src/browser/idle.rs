//! How long nobody has touched the screen: for a device that is handed from one person to the next.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;

use super::Listener;

/// Milliseconds from one look at the clock to the next.
const LOOK: u32 = 5_000;
/// What somebody does who is there.
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "touchstart", "wheel", "input"];

/// Looks at the clock until it is dropped.
pub struct Watch {
    _listeners: Vec<Listener>,
    _interval: Interval,
}

/// Milliseconds on two clocks: one that goes on while the device sleeps, and one that nobody can set back.
fn clocks() -> (f64, f64) {
    let steady = web_sys::window().and_then(|window| window.performance());
    (js_sys::Date::now(), steady.map_or(0.0, |steady| steady.now()))
}

/// Calls back every few seconds, and when the page is shown again, with the seconds since somebody touched the screen.
pub fn watch(call: impl Fn(f64) + 'static) -> Watch {
    let last = Rc::new(Cell::new(clocks()));
    let mut listeners = Vec::new();
    let call = Rc::new({
        let last = Rc::clone(&last);
        move || {
            let (then, now) = (last.get(), clocks());
            call((now.0 - then.0).max(now.1 - then.1).max(0.0) / 1000.0);
        }
    });
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        for touch in TOUCHES {
            let last = Rc::clone(&last);
            listeners.push(Listener::new(&document, touch, move |_| last.set(clocks())));
        }
        let call = Rc::clone(&call);
        listeners.push(Listener::new(&document, "visibilitychange", move |_| call()));
    }
    Watch { _listeners: listeners, _interval: Interval::new(LOOK, move || call()) }
}
