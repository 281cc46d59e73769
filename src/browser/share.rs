//! Words that a person sends on themselves.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies words, and calls back with whether the browser let us.
pub fn copy(words: &str, then: impl FnOnce(bool) + 'static) {
    let window = web_sys::window();
    // Pages that are not served over https have no clipboard at all.
    let Some(window) = window.filter(web_sys::Window::is_secure_context) else { return then(false) };
    let clipboard = window.navigator().clipboard();
    // Some browsers inside other apps have none either.
    if AsRef::<JsValue>::as_ref(&clipboard).is_undefined() {
        return then(false);
    }
    let copied = JsFuture::from(clipboard.write_text(words));
    spawn_local(async move { then(copied.await.is_ok()) });
}

/// Opens the browser's window for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        window.print().ok();
    }
}
