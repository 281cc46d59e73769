//! The one function that fetches. It is called for packs only, and never because of an answer.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Request, RequestCache, RequestInit, Response};

/// Calls back with the bytes of a pack, or with nothing if it did not come. Asked for as the page's own preload asks, so
/// that it comes once; `again` passes over what the browser kept, which may be broken.
pub fn pack(address: &str, again: bool, then: Box<dyn FnOnce(Option<Vec<u8>>)>) {
    let address = address.to_owned();
    spawn_local(async move { then(fetch(&address, again).await) });
}

async fn fetch(address: &str, again: bool) -> Option<Vec<u8>> {
    let window = web_sys::window()?;
    let init = RequestInit::new();
    if again {
        init.set_cache(RequestCache::Reload);
    }
    let request = Request::new_with_str_and_init(address, &init).ok()?;
    #[expect(clippy::disallowed_methods, reason = "the one place that loads anything")]
    let answer = window.fetch_with_request(&request);
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Calls back with the bytes of several packs, in their order, once the last of them has come; nothing if one did not.
pub fn packs(addresses: Vec<String>, then: impl FnOnce(Option<Vec<Vec<u8>>>) + 'static) {
    spawn_local(async move {
        let mut all = Vec::new();
        for address in addresses {
            let Some(bytes) = fetch(&address, false).await else { return then(None) };
            all.push(bytes);
        }
        then(Some(all));
    });
}
