//! What a page can tell of the frame it stands in.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The frame around this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// There is one.
    pub framed: bool,
    /// Its size in pixels.
    pub size: (u32, u32),
    /// The sandbox gives it no origin of its own.
    pub opaque: bool,
    /// It could keep something. Nothing is: the browser is asked for the door and nobody goes through.
    pub keeps: bool,
}

/// Looks at the frame around this page.
pub fn around() -> Option<Around> {
    let window = web_sys::window()?;
    let whole = |length: Result<JsValue, JsValue>| {
        length.ok().and_then(|length| length.as_f64()).unwrap_or(0.0) as u32
    };
    let value = |name: &str| Reflect::get(&window, &JsValue::from(name));
    let origin = value("origin").ok().and_then(|origin| origin.as_string());
    Some(Around {
        framed: value("top").is_ok_and(|top| top != *AsRef::<JsValue>::as_ref(&window)),
        size: (whole(window.inner_width()), whole(window.inner_height())),
        opaque: origin.is_some_and(|origin| origin == "null"),
        keeps: value("localStorage").is_ok_and(|storage| !storage.is_null() && !storage.is_undefined()),
    })
}
