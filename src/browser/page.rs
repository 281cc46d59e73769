//! The page around the program: its language, options, languages to choose from, and what shows if all fails.

use js_sys::Reflect;
use offercheck_core::date::Date;
use offercheck_core::id::Id;
use offercheck_core::organisation;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

use super::Listener;
use offercheck_view::options::Options;
use offercheck_view::scene::Language;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The root element, which carries the states of the page.
pub(super) fn root() -> Option<Element> {
    document()?.document_element()
}

/// What a program draws into.
pub type Mount = Element;

/// The element that the program draws into.
pub fn mount() -> Option<Mount> {
    document()?.get_element_by_id("app")
}

/// The answer that the first question got before the program started.
pub fn answered() -> Option<Id> {
    Id::parse(&mount()?.get_attribute("data-start")?)
}

/// The language the page is in (BCP 47).
pub fn language() -> String {
    root().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Says what language the page is in now, what it is called in it, and which way it runs.
pub fn set_language(tag: &str, title: &str, right_to_left: bool) {
    if let Some(root) = root() {
        root.set_attribute("lang", tag).ok();
        root.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" }).ok();
    }
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The languages that the page names, each with its two packs, in `<meta name="offercheck-language">`.
pub fn languages() -> Vec<Language> {
    let read = |meta: &String| {
        let (tag, rest) = meta.split_once(' ')?;
        let (walk, rest) = rest.split_once(' ')?;
        let (numbers, name) = rest.split_once(' ')?;
        Some(Language { tag: tag.into(), walk: walk.into(), numbers: numbers.into(), name: name.into() })
    };
    metas("offercheck-language").iter().filter_map(read).collect()
}

/// What the site itself asks for, in `<meta name="offercheck-options">`, in the form of a fragment.
pub fn site_options() -> String {
    let meta = document()
        .and_then(|document| document.query_selector("meta[name=offercheck-options]").ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// Whether another page stands around this one; `web/boot.js` says so.
pub fn framed() -> bool {
    root().is_some_and(|root| root.has_attribute("data-guest"))
}

/// The name of the organisation on whose page this one stands: in a frame what the page around says, else what the site itself
/// says; elsewhere a link could put any name on our page. A page that can look into the frame is not named as one that does
/// not.
pub fn org() -> Option<String> {
    let asked = if framed() && !looked_into() { org_in(&fragment()) } else { None };
    asked.or_else(|| org_in(&site_options()))
}

fn org_in(options: &str) -> Option<String> {
    let decoded = String::from(js_sys::decode_uri_component(&Options::parse(options).org?).ok()?);
    organisation::name(&decoded).map(str::to_owned)
}

/// Whether the page around has the same origin.
fn looked_into() -> bool {
    let parent = web_sys::window().and_then(|window| window.parent().ok().flatten());
    // Asked so that a refusal is an answer, and no crash.
    parent.is_some_and(|parent| {
        Reflect::get(&parent, &"document".into()).is_ok_and(|document| document.is_truthy())
    })
}

/// What stands after `#` in the address.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of the whole page, where it stands in a frame from which no call can start.
pub fn boxed() -> Option<String> {
    root()?.get_attribute("data-boxed")
}

/// Puts something else after `#`, without a step in the history.
pub fn set_fragment(fragment: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Where the browser refuses, the address stays behind what is shown.
        history.replace_state_with_url(&JsValue::NULL, "", Some(&["#", fragment].concat())).ok();
    }
}

/// Calls back with what stands after `#` when somebody changed it. Ends when the listener is dropped.
pub fn on_fragment(call: impl Fn(String) + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "hashchange", move |_| call(fragment())))
}

/// The address of the page.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The address of the page without options, for others; nothing where it is a file on this phone.
pub fn shared_address() -> Option<String> {
    let address = address();
    let plain = address.split(['#', '?']).next().unwrap_or_default();
    plain.starts_with("http").then(|| plain.to_owned())
}

/// The languages of the browser (BCP 47), best first.
pub fn browser_languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|language| language.as_string()).collect()
}

/// What the page's `<meta>` of each of these names says.
pub fn metas(name: &str) -> Vec<String> {
    let found =
        document().and_then(|document| document.query_selector_all(&["meta[name=", name, "]"].concat()).ok());
    let Some(found) = found else { return Vec::new() };
    let metas = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<Element>().ok());
    metas.filter_map(|meta| meta.get_attribute("content")).collect()
}

/// What stands in a field that somebody wrote in, chose or ticked: `yes` or nothing for a tick.
pub fn written(event: &yew::Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return select.value();
    }
    match target.dyn_ref::<HtmlInputElement>() {
        Some(tick) if tick.type_() == "checkbox" => if tick.checked() { "yes" } else { "" }.to_owned(),
        Some(field) => field.value(),
        None => target.dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
    }
}

/// The time zone that the phone's clock is set to (IANA).
pub fn time_zone() -> Option<String> {
    let options = js_sys::Intl::DateTimeFormat::default().resolved_options();
    Reflect::get(&options, &JsValue::from("timeZone")).ok()?.as_string()
}

/// Shows the program and hides the plain page.
pub fn show_program() {
    if let Some(root) = root() {
        root.remove_attribute("data-problem").ok();
        root.set_attribute("data-program", "ready").ok();
    }
}

/// Has `web/boot.js` name a file in the console that did not come or cannot be read.
pub fn name_broken(address: &str) {
    if let Some(root) = root() {
        root.set_attribute("data-broken", address).ok();
    }
}

/// Shows the plain page with the numbers, and that a file did not come or came broken.
pub fn show_missing() {
    if let Some(root) = root() {
        root.remove_attribute("data-program").ok();
        root.set_attribute("data-problem", "missing").ok();
    }
}

/// Scrolls to the top and moves the focus to the heading of the screen, for people who hear the page.
pub fn start_screen() {
    let Some(window) = web_sys::window() else { return };
    focus_on("main h1");
    window.scroll_to_with_x_and_y(0.0, 0.0);
}

/// What has the focus, as a selector that finds it again in a screen drawn anew. Only the heading has a `tabindex`.
pub fn focus() -> Option<String> {
    let element = document()?.active_element()?;
    let names = [
        "data-answer",
        "data-choose",
        "data-language",
        "data-beside",
        "data-pick",
        "data-action",
        "tabindex",
    ];
    let named = |element: &Element, name: &str| {
        let value = element.get_attribute(name)?;
        Some(["[", name, "=\"", &value, "\"]"].concat())
    };
    let own = names.iter().find_map(|name| named(&element, name))?;
    let around = element.closest("[data-todo]").ok().flatten().and_then(|point| named(&point, "data-todo"));
    Some([around.as_deref().unwrap_or_default(), " ", &own].concat())
}

/// Gives the focus to what a selector finds, if nothing else has it.
pub fn give_focus(selector: &str) {
    let active = document().and_then(|document| document.active_element());
    if active.is_none_or(|element| element.tag_name() == "BODY") {
        focus_on(selector);
    }
}

/// Moves the focus to what a selector finds; the page stays where it is scrolled to.
fn focus_on(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        element.focus_with_options(&options).ok();
    }
}

/// Ends what somebody writes in a field, so that the field says what it holds; whether there was one.
pub fn hand_in() -> bool {
    let active = document().and_then(|document| document.active_element());
    let field = active.and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.blur().is_ok())
}

/// The id chosen in a list, if one was.
pub fn chosen(event: &yew::Event) -> Option<Id> {
    let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
    Id::parse(&select.value())
}

/// Today, by the clock of the phone.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date {
        year: u16::try_from(now.get_full_year()).unwrap_or(u16::MAX),
        month: u8::try_from(now.get_month() + 1).unwrap_or(1),
        day: u8::try_from(now.get_date()).unwrap_or(1),
    }
}
