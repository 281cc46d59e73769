//! The door to the browser, for both programs of offercheck: the walkers' (`main.rs`) and the webmasters'
//! (`bin/configurator/`).

pub mod browser;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
