//! What fetches packs, and has `web/boot.js` fetch the part of the program that comes with the numbers. Never because of an answer.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Request, RequestCache, RequestInit, Response};

use super::page;

/// What is called back with the bytes of a pack, or with nothing if it did not come.
pub type Then = Box<dyn FnOnce(Option<Vec<u8>>)>;
/// One of the ways to load a pack: its address, whether it is asked for again, and what is called back.
pub type Load = fn(&str, bool, Then);

/// Calls back with the bytes of a pack, or with nothing if it did not come. Asked for as the page's own preload asks, so
/// that it comes once; `again` passes over what the browser kept, which may be broken.
pub fn pack(address: &str, again: bool, then: Then) {
    let address = address.to_owned();
    spawn_local(async move { then(fetch(&address, again).await) });
}

/// The bytes of a file; the console names one that did not come. Who cannot read it names it too: [`page::name_broken`].
async fn fetch(address: &str, again: bool) -> Option<Vec<u8>> {
    let bytes = get(address, again).await;
    if bytes.is_none() {
        page::name_broken(address);
    }
    bytes
}

async fn get(address: &str, again: bool) -> Option<Vec<u8>> {
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

#[wasm_bindgen]
extern "C" {
    /// `web/boot.js` loads the part of the program that comes with the numbers, once.
    #[wasm_bindgen(js_name = offercheckLater, catch)]
    fn offercheck_later(again: bool) -> Result<Promise, JsValue>;
}

/// The same for a pack that belongs to the part of the program that comes with the numbers: bytes only once both are here.
pub fn later_pack(address: &str, again: bool, then: Then) {
    let address = address.to_owned();
    let part = offercheck_later(again);
    spawn_local(async move {
        let bytes = fetch(&address, again).await;
        let whole = match part {
            Ok(part) => JsFuture::from(part).await.is_ok(),
            Err(_) => false,
        };
        then(bytes.filter(|_| whole));
    });
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
