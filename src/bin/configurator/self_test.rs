//! What stops the widget on a page that somebody pastes.

use offercheck::browser::{Listener, page, paste, share};
use offercheck_embed::check::{Finding, Ours, Weight, check};
use offercheck_embed::setup::{Field, Setup};
use offercheck_embed::snippet::Site;
use offercheck_embed::words::{Text, Words};
use yew::{Callback, Component, Context, Event, Html, html};

use crate::inside;
use crate::parts::{Copied, labelled, paste as paste_box, top};
use crate::start::{Spoken, Start, wanted};

/// What somebody can fill in.
#[derive(Clone, Copy)]
pub enum Pasted {
    /// The HTML of the page.
    Html,
    /// Its headers.
    Headers,
    /// Where it is.
    Address,
}

/// What happened.
pub enum Msg {
    /// Something was pasted.
    Paste(Pasted, String),
    /// Somebody wants to know.
    Look,
    /// Another language was chosen.
    Speak(String),
    /// Another fragment stands in the address.
    Opened(String),
    /// Somebody wants a text copied, from the box with this name.
    Copy(String, String),
    /// It was copied, or could not be.
    Copied(String, bool),
}

/// The page.
pub struct SelfTest {
    root: String,
    setup: Setup,
    in_frame: bool,
    html: String,
    headers: String,
    address: String,
    /// Nothing until somebody asked; nothing in it if nothing was pasted.
    findings: Option<Option<Vec<Finding>>>,
    copied: Copied,
    _listener: Option<Listener>,
}

impl Component for SelfTest {
    type Message = Msg;
    type Properties = Start;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let mut page = Self {
            root: Site::of_page(&page::address()),
            setup: Setup::default(),
            in_frame: false,
            html: String::new(),
            headers: String::new(),
            address: String::new(),
            findings: None,
            copied: None,
            _listener: page::on_fragment(move |fragment| link.send_message(Msg::Opened(fragment))),
        };
        page.open(ctx.props(), &page::fragment());
        page
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Paste(Pasted::Html, text) => self.html = text,
            Msg::Paste(Pasted::Headers, text) => self.headers = text,
            Msg::Paste(Pasted::Address, text) => self.address = text,
            Msg::Look => self.findings = Some(self.look(ctx.props())),
            Msg::Speak(tag) => {
                self.setup.set(Field::ShownIn, &tag);
                self.name_page(ctx.props());
            }
            Msg::Opened(fragment) => self.open(ctx.props(), &fragment),
            Msg::Copy(name, text) => {
                let link = ctx.link().clone();
                share::copy(&text, move |worked| link.send_message(Msg::Copied(name, worked)));
                return false;
            }
            Msg::Copied(name, worked) => self.copied = Some((name, worked)),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let start = ctx.props();
        let shown = self.shown(start);
        let Some(Spoken { words, .. }) = start.spoken.get(shown) else { return html! {} };
        let link = ctx.link();
        let text = |text: Text| words.get(text).to_owned();
        let area = |name: &'static str, pasted: Pasted| {
            let onchange = link.callback(move |event: Event| Msg::Paste(pasted, page::written(&event)));
            html! { <textarea data-field={name} rows="6" spellcheck="false" autocomplete="off" {onchange} /> }
        };
        let onaddress = link.callback(|event: Event| Msg::Paste(Pasted::Address, page::written(&event)));
        let address = html! { <input type="text" data-field="address" autocomplete="off" spellcheck="false" onchange={onaddress} /> };
        let copy = link.callback(|(name, text)| Msg::Copy(name, text));
        let frame = [&self.root, "embed/check/#in-frame"].concat();
        html! {
            <div class="app embed">
                { top(start, shown, ("../", Text::ToConfigurator), &link.callback(Msg::Speak)) }
                <main data-state="ready">
                    <h1>{ text(Text::CheckTitle) }</h1>
                    if self.in_frame {
                        { inside::report(words) }
                    } else {
                        <p class="help">{ text(Text::CheckLead) }{ " " }{ text(Text::NothingSentCheck) }</p>
                        { labelled(words.get(Text::PasteHtml), Some(words.get(Text::PasteHtmlHelp)), area("html", Pasted::Html)) }
                        { labelled(words.get(Text::PasteHeaders), Some(words.get(Text::PasteHeadersHelp)), area("headers", Pasted::Headers)) }
                        { labelled(words.get(Text::PasteAddress), Some(words.get(Text::PasteAddressHelp)), address) }
                        <button type="button" class="btn" data-action="look" onclick={link.callback(|_| Msg::Look)}>{ text(Text::Look) }</button>
                        <div aria-live="polite">
                            { for self.findings.as_ref().map(|findings| self.found(words, findings.as_deref(), &copy)) }
                        </div>
                        <section>
                            <h2>{ text(Text::Inside) }</h2>
                            <p class="help">{ text(Text::InsideLead) }</p>
                            { paste_box(words, "in-frame", &frame, &self.copied, &copy) }
                        </section>
                    }
                </main>
            </div>
        }
    }
}

impl SelfTest {
    fn open(&mut self, start: &Start, fragment: &str) {
        self.setup = Setup::parse(fragment);
        self.in_frame = fragment.trim_start_matches('#').split('&').any(|part| part == "in-frame");
        self.name_page(start);
    }

    fn shown(&self, start: &Start) -> usize {
        let wanted = wanted(&self.setup.shown_in, &self.setup.options);
        start.shown(&wanted.each_ref().map(String::as_str))
    }

    fn name_page(&self, start: &Start) {
        if let Some(spoken) = start.spoken.get(self.shown(start)) {
            page::set_language(spoken.tag(), spoken.words.get(Text::CheckTitle), false);
        }
    }

    /// What there is to find; nothing if nothing was pasted.
    fn look(&self, start: &Start) -> Option<Vec<Finding>> {
        if self.html.trim().is_empty() && self.headers.trim().is_empty() {
            return None;
        }
        let page = paste::page(&self.html)?;
        let languages: Vec<String> = start.spoken.iter().map(|spoken| spoken.tag().to_owned()).collect();
        let ours = Ours { root: &self.root, languages: &languages };
        Some(check(ours, &page, &self.headers, &self.address))
    }

    fn found(&self, words: &Words, findings: Option<&[Finding]>, copy: &Callback<(String, String)>) -> Html {
        let text = |text: Text| words.get(text).to_owned();
        let Some(findings) = findings else {
            return html! { <p class="notice" data-findings="empty">{ text(Text::FindingsEmpty) }</p> };
        };
        let stops = findings.iter().any(|finding| finding.rule.weight() == Weight::Stops);
        let one = |(number, finding): (usize, &Finding)| {
            let (what, why) = finding.rule.texts();
            let (class, tag) = match finding.rule.weight() {
                Weight::Stops => ("card sign stop", Text::WeightStops),
                Weight::Harms => ("card sign serious", Text::WeightHarms),
                Weight::Note => ("card sign", Text::WeightNote),
            };
            let name = format!("finding-{number}");
            html! {
                <article {class} data-finding={finding.rule.name()}>
                    <span class="tag">{ text(tag) }</span>
                    <h3>{ words.with(what, &finding.about) }</h3>
                    <p>{ text(why) }</p>
                    { for finding.line.as_ref().map(|line| html! { <>
                        <p class="meta">{ text(Text::Line) }</p>
                        { paste_box(words, &name, line, &self.copied, copy) }
                    </> }) }
                </article>
            }
        };
        html! {
            <section data-findings={findings.len().to_string()}>
                <h2>{ text(Text::Findings) }</h2>
                if !stops { <p class="notice">{ text(Text::FindingsNone) }</p> }
                { for findings.iter().enumerate().map(one) }
                <p class="meta">{ text(Text::FindingsLimits) }</p>
            </section>
        }
    }
}
