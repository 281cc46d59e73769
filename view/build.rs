//! Makes a Rust name of each key in `content/locales/en/app.ftl`.

#[path = "build/names.rs"]
mod names;

fn main() {
    names::write(
        "../content/locales/en/app.ftl",
        "ui-",
        "Ui",
        "Every word of the program itself, by its key in `content/locales/en/app.ftl`.",
    );
}
