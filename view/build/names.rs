//! Names for the keys of a file of words, for this crate's build and that of `embed/`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::Entry;
use offercheck_core::pack::checksum;

/// Writes an enum with a Rust name for each key of some files of words, so that a missing word does not compile. The names
/// of the first file come first; each file has a checksum of its keys.
pub fn write(files: &[&str], prefix: &str, enum_name: &str, what: &str) {
    let keys: Vec<Vec<String>> = files.iter().map(|file| keys_of(file)).collect();
    let mut code = format!(
        "/// {what}\n\
         #[allow(missing_docs, reason = \"each name is the key of a text that can be read there\")]\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum {enum_name} {{\n"
    );
    for key in keys.iter().flatten() {
        writeln!(code, "    {},", rust_name(key, prefix)).expect("writing to a string");
    }
    let sums: Vec<String> =
        keys.iter().map(|keys| format!("{:#x}", checksum(keys.join("\n").as_bytes()))).collect();
    writeln!(
        code,
        "}}\n\nimpl {enum_name} {{\n    /// Tell whether a pack holds the texts of a file's names, in this order.\n    \
         pub const KEYS_SUMS: [u64; {}] = [{}];\n    /// How many names the first file has.\n    \
         pub const FIRST: usize = {};\n}}",
        sums.len(),
        sums.join(", "),
        keys.first().map_or(0, Vec::len),
    )
    .expect("writing to a string");
    let target = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let file = format!("{}.rs", enum_name.to_lowercase());
    fs::write(Path::new(&target).join(file), code).expect("OUT_DIR can be written");
}

/// The keys of a file of words, in order.
fn keys_of(file: &str) -> Vec<String> {
    println!("cargo::rerun-if-changed={file}");
    let text = fs::read_to_string(file).expect("the file of words can be read");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("the file of words is Fluent");
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    let mut keys: Vec<String> = resource.body.iter().filter_map(message).collect();
    keys.sort_unstable();
    keys
}

/// `ui-to-result` becomes `ToResult`.
fn rust_name(key: &str, prefix: &str) -> String {
    let parts = key.trim_start_matches(prefix).split('-');
    parts.map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}
