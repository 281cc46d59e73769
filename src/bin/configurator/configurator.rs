//! Choose, look, paste.

use offercheck::browser::{Listener, page, share};
use offercheck_embed::fallback::Fallback;
use offercheck_embed::recipe::{Kitchen, policy_lines};
use offercheck_embed::setup::{Field, Setup};
use offercheck_embed::snippet::{Loader, Site};
use offercheck_embed::words::{Text, Words};
use yew::{Callback, Component, Context, Html, html};

use crate::options::{Form, Refused};
use crate::parts::{Copied, paste, top};
use crate::start::{Spoken, Start, offered, wanted};
use crate::{poster, recipe};

/// What happened.
pub enum Msg {
    /// Something was chosen or written.
    Set(Field, String),
    /// Somebody wants a text copied, from the box with this name.
    Copy(String, String),
    /// It was copied, or could not be.
    Copied(String, bool),
    /// Another configuration stands in the address.
    Opened(String),
    /// Somebody wants the poster on paper.
    Print,
}

/// The page.
pub struct Configurator {
    site: Site,
    setup: Setup,
    refused: Refused,
    copied: Copied,
    _listener: Option<Listener>,
}

impl Component for Configurator {
    type Message = Msg;
    type Properties = Start;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let loader = page::metas("offercheck-embed").first().and_then(|meta| Loader::parse(meta));
        let mut page = Self {
            site: Site { root: Site::of_page(&page::address()), loader },
            setup: Setup::default(),
            refused: Refused::default(),
            copied: None,
            _listener: page::on_fragment(move |fragment| link.send_message(Msg::Opened(fragment))),
        };
        page.open(ctx.props(), &page::fragment());
        page
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Set(field, value) => {
                let used = self.setup.set(field, &value);
                self.refused.note(field, value, used);
                self.copied = None;
                page::set_fragment(&self.setup.fragment());
                self.name_page(ctx.props());
            }
            Msg::Copy(name, text) => {
                let link = ctx.link().clone();
                share::copy(&text, move |worked| link.send_message(Msg::Copied(name, worked)));
                return false;
            }
            Msg::Copied(name, worked) => self.copied = Some((name, worked)),
            Msg::Opened(fragment) => self.open(ctx.props(), &fragment),
            Msg::Print => {
                share::print();
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let start = ctx.props();
        let (here, there) = (self.shown(start), start.place(&self.setup.options.lang));
        let (spoken, widget, content, known) =
            (start.spoken.get(here), start.spoken.get(there), start.known.get(there), start.known.get(here));
        // The lists have a language each, and the places are in them.
        let (Some(Spoken { words, .. }), Some(Spoken { words: widget, .. })) = (spoken, widget) else {
            return html! {};
        };
        let Some((content, known)) = content.zip(known) else { return html! {} };
        let link = ctx.link();
        let set = link.callback(|(field, value)| Msg::Set(field, value));
        let copy = link.callback(|(name, text)| Msg::Copy(name, text));
        let options = &self.setup.options;
        let fallback = Fallback::new(options, &content.numbers.directory, widget, &|key| content.text(key));
        let kitchen = Kitchen { site: &self.site, setup: &self.setup, words: widget, fallback: &fallback };
        let form = Form { setup: &self.setup, refused: &self.refused, words, known, set: set.clone() };
        let address = self.site.address(options);
        let text = |text: Text| words.get(text).to_owned();
        html! {
            <div class="app embed">
                { top(start, here, ("check/", Text::ToCheck), &set.reform(|tag| (Field::ShownIn, tag))) }
                <main data-state="ready">
                    <h1>{ text(Text::Title) }</h1>
                    <p class="help">{ text(Text::Lead) }{ " " }{ text(Text::NothingSent) }</p>
                    <div class="columns">
                        { form.view() }
                        <section class="look">
                            <h2>{ text(Text::Preview) }</h2>
                            <iframe class="preview" sandbox="allow-scripts allow-same-origin" key={address.clone()} src={address.clone()} title={text(Text::PreviewTitle)} />
                        </section>
                    </div>
                    { recipe::view(&kitchen, words, &self.copied, &copy, &set) }
                    { self.for_the_site(words, &copy, &fallback.html(&address)) }
                    { self.privacy(words, &start.spoken, &copy) }
                    <section class="sheet">
                        <h2>{ text(Text::Poster) }</h2>
                        <p class="help">{ text(Text::PosterLead) }</p>
                        { poster::sheet(widget, &address, &fallback, options.org.as_deref()) }
                        <button type="button" class="btn" data-action="print" onclick={link.callback(|_| Msg::Print)}>{ text(Text::PosterPrint) }</button>
                    </section>
                    <section>
                        <h2>{ text(Text::Again) }</h2>
                        <p class="help">{ text(Text::AgainLead) }</p>
                        { paste(words, "again", &self.again(), &self.copied, &copy) }
                    </section>
                </main>
            </div>
        }
    }
}

impl Configurator {
    /// Takes what stands in the address.
    fn open(&mut self, start: &Start, fragment: &str) {
        self.setup = Setup::parse(fragment);
        self.refused = Refused::default();
        self.copied = None;
        let shown = self.shown(start);
        let known = offered().iter().any(|(tag, _)| *tag == self.setup.options.lang);
        if let Some(spoken) = start.spoken.get(shown).filter(|_| !known) {
            spoken.tag().clone_into(&mut self.setup.options.lang);
        }
        self.name_page(start);
    }

    fn shown(&self, start: &Start) -> usize {
        let wanted = wanted(&self.setup.shown_in, &self.setup.options);
        start.shown(&wanted.each_ref().map(String::as_str))
    }

    /// Says what language the page is in and what it is called.
    fn name_page(&self, start: &Start) {
        if let Some(spoken) = start.spoken.get(self.shown(start)) {
            page::set_language(spoken.tag(), spoken.words.get(Text::Title), false);
        }
    }

    /// The address of this very page with all that was chosen.
    fn again(&self) -> String {
        [&self.site.root, "embed/#", &self.setup.fragment()].concat()
    }

    /// What the people who look after the site have to do, and what stands there if nothing loads.
    fn for_the_site(&self, words: &Words, copy: &Callback<(String, String)>, fallback: &str) -> Html {
        let text = |text: Text| words.get(text).to_owned();
        let [frame, script] = policy_lines(&self.site);
        let copied = &self.copied;
        html! {
            <>
                <section>
                    <h2>{ text(Text::Policy) }</h2>
                    <p class="help">{ text(Text::PolicyLead) }</p>
                    <h3>{ text(Text::PolicyFrame) }</h3>
                    { paste(words, "policy-frame", &frame, copied, copy) }
                    <h3>{ text(Text::PolicyScript) }</h3>
                    { paste(words, "policy-script", &script, copied, copy) }
                    { for self.site.loader.as_ref().map(|loader| html! { <>
                        <h3>{ text(Text::Integrity) }</h3>
                        <p class="help">{ text(Text::IntegrityLead) }{ " " }{ words.with(Text::Version, &loader.version) }</p>
                        { paste(words, "integrity", &loader.attributes(), copied, copy) }
                    </> }) }
                </section>
                <section>
                    <h2>{ text(Text::Fallback) }</h2>
                    <p class="help">{ text(Text::FallbackLead) }</p>
                    { paste(words, "fallback", fallback, copied, copy) }
                </section>
            </>
        }
    }

    /// The paragraph for the host's own privacy page, in every language.
    fn privacy(&self, words: &Words, spoken: &[Spoken], copy: &Callback<(String, String)>) -> Html {
        let host = self.site.root.split_once("://").map_or(self.site.root.as_str(), |(_, rest)| rest);
        let host = host.split('/').next().unwrap_or_default();
        let one = |spoken: &Spoken| {
            let paragraph = spoken.words.with(Text::PrivacyText, host);
            html! { <>
                <h3 lang={spoken.tag().to_owned()}>{ spoken.name.clone() }</h3>
                { paste(words, &["privacy-", spoken.tag()].concat(), &paragraph, &self.copied, copy) }
            </> }
        };
        html! {
            <section>
                <h2>{ words.get(Text::Privacy).to_owned() }</h2>
                <p class="help">{ words.get(Text::PrivacyLead).to_owned() }</p>
                { for spoken.iter().map(one) }
                <p class="meta">{ words.get(Text::PrivacyShared).to_owned() }</p>
            </section>
        }
    }
}
