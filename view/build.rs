//! Makes a Rust name of each key in `content/locales/en/app.ftl`, which is loaded first, and `later.ftl`, which comes with the
//! numbers.

#[path = "build/names.rs"]
mod names;

fn main() {
    names::write(
        &["../content/locales/en/app.ftl", "../content/locales/en/later.ftl"],
        "ui-",
        "Ui",
        "Every word of the program itself, by its key in `content/locales/en/app.ftl` or `later.ftl`.",
    );
}
