//! Words that a person sends on themselves.

use wasm_bindgen_futures::JsFuture;

/// Copies words; says whether the browser let us.
pub async fn copy(words: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Pages that are not served over https have no clipboard at all.
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(words)).await.is_ok()
}
