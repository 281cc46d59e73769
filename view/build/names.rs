//! Names for the keys of a file of words, for this crate's build and that of `embed/`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::Entry;
use offercheck_core::pack::checksum;

/// Writes an enum with a Rust name for each key of a file of words, so that a missing word does not compile.
pub fn write(words: &str, prefix: &str, enum_name: &str, what: &str) {
    println!("cargo::rerun-if-changed={words}");
    let text = fs::read_to_string(words).expect("the file of words can be read");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("the file of words is Fluent");
    let mut keys: Vec<&str> = resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
        .collect();

    keys.sort_unstable();

    let mut code = format!(
        "/// {what}\n\
         #[allow(missing_docs, reason = \"each name is the key of a text that can be read there\")]\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum {enum_name} {{\n"
    );
    for key in &keys {
        writeln!(code, "    {},", rust_name(key, prefix)).expect("writing to a string");
    }
    let sum = checksum(keys.join("\n").as_bytes());
    writeln!(
        code,
        "}}\n\nimpl {enum_name} {{\n    /// Tells whether a pack holds the texts of these names, in this order.\n    \
         pub const KEYS_SUM: u64 = {sum:#x};\n}}"
    )
    .expect("writing to a string");
    let target = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let file = format!("{}.rs", enum_name.to_lowercase());
    fs::write(Path::new(&target).join(file), code).expect("OUT_DIR can be written");
}

/// `ui-to-result` becomes `ToResult`.
fn rust_name(key: &str, prefix: &str) -> String {
    let parts = key.trim_start_matches(prefix).split('-');
    parts.map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}
