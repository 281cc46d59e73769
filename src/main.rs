//! offercheck in the browser: one plain question a screen, the warning signs, what to do, whom to call.

mod app;
mod browser;
mod tree;

use browser::page;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A panic ends the program on the spot; `web/boot.js` sees that and shows the plain page with its reason.
fn main() {
    match page::mount() {
        Some(mount) => {
            yew::Renderer::<app::App>::with_root(mount).render();
        }
        None => page::show_missing(),
    }
}
