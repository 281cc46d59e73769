//! Makes a Rust name of each key in `content/locales/en/app.ftl`, so that a missing word does not compile.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::Entry;
use offercheck_core::pack::checksum;

const WORDS: &str = "../content/locales/en/app.ftl";

fn main() {
    println!("cargo::rerun-if-changed={WORDS}");
    let text = fs::read_to_string(WORDS).expect("content/locales/en/app.ftl can be read");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("app.ftl is Fluent");
    let mut keys: Vec<&str> = resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
        .collect();

    keys.sort_unstable();

    let mut code = String::from(
        "/// Every word of the program itself, by its key in `content/locales/en/app.ftl`.\n\
         #[allow(missing_docs, reason = \"each name is the key of a text that can be read there\")]\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Ui {\n",
    );
    for key in &keys {
        writeln!(code, "    {},", name(key)).expect("writing to a string");
    }
    let sum = checksum(keys.join("\n").as_bytes());
    writeln!(
        code,
        "}}\n\nimpl Ui {{\n    /// Tells whether a pack holds the texts of these names, in this order.\n    \
         pub const KEYS_SUM: u64 = {sum:#x};\n}}"
    )
    .expect("writing to a string");
    let target = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&target).join("ui.rs"), code).expect("OUT_DIR can be written");
}

/// `ui-to-result` becomes `ToResult`.
fn name(key: &str) -> String {
    let parts = key.trim_start_matches("ui-").split('-');
    parts.map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}
