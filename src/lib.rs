//! What both programs of offercheck stand on in the browser: the walkers' (`main.rs`) and the webmasters'
//! (`bin/configurator/`).

pub mod browser;
pub mod tree;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
