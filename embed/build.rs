//! Makes a Rust name of each key in `content/locales/en/embed.ftl`, as the view's build does of `app.ftl`.

#[path = "../view/build/names.rs"]
mod names;

fn main() {
    names::write(
        &["../content/locales/en/embed.ftl"],
        "embed-",
        "Text",
        "Every word of the pages for webmasters, by its key in `content/locales/en/embed.ftl`.",
    );
}
