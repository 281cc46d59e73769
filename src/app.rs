//! From what happened to what is on the screen.

use offercheck_core::assess::assess;
use offercheck_core::date::Date;
use offercheck_core::id::Id;
use offercheck_core::pack::{Numbers, Walk};
use yew::{Component, Context, Html};

use crate::browser::{Listener, history, leave, load, page, share};
use crate::tree::Tree;
use offercheck_view::options::Options;
use offercheck_view::scene::{Language, Loaded, Scene, Tap};
use offercheck_view::screens;
use offercheck_view::session::{Action, Session};
use offercheck_view::words::Ui;

/// What happened.
pub enum Msg {
    /// Somebody tapped something.
    Tap(Tap),
    /// The first pack of a language came, or did not.
    Walk(String, Option<Vec<u8>>),
    /// The second pack of a language came, or did not.
    Numbers(String, Option<Vec<u8>>),
    /// Words were copied, or could not be.
    Copied(Id, bool),
    /// The browser's own Back.
    BrowserBack,
    /// Somebody came back to the page after leaving it.
    Return,
}

/// The program.
pub struct App {
    languages: Vec<Language>,
    options: Options,
    today: Date,
    /// The language that was asked for last; what comes for another one is dropped.
    wanted: String,
    /// The packs that came, which stay as long as the page: a language is loaded once.
    walks: Vec<&'static Walk>,
    all_numbers: Vec<&'static Numbers>,
    walk: Option<&'static Walk>,
    numbers: Loaded,
    session: Option<Session>,
    /// The language that was chosen last did not load.
    language_failed: bool,
    guarded: bool,
    /// The screen is covered, and another page is about to take its place.
    leaving: bool,
    /// The screen drawn last, to tell a new one.
    drawn: String,
    _listeners: [Option<Listener>; 3],
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let (back, left, returned) = (link.clone(), link.clone(), link.clone());
        let options = Options::parse(&page::fragment());
        if let Some(theme) = options.theme {
            page::set_theme(theme);
        }
        let app = Self {
            languages: page::languages(),
            options,
            today: page::today(),
            wanted: page::language(),
            walks: Vec::new(),
            all_numbers: Vec::new(),
            walk: None,
            numbers: Loaded::Coming,
            session: None,
            language_failed: false,
            guarded: false,
            leaving: false,
            drawn: String::new(),
            _listeners: [
                history::on_back(move || back.send_message(Msg::BrowserBack)),
                leave::on_shift(move || left.send_message(Msg::Tap(Tap::Leave))),
                history::on_return(move || returned.send_message(Msg::Return)),
            ],
        };
        app.load(ctx);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Tap(tap) => self.tap(ctx, tap),
            Msg::Walk(language, bytes) => self.walk_came(ctx, &language, bytes),
            Msg::Numbers(language, bytes) if language == self.wanted => {
                let numbers =
                    self.walk.zip(bytes).and_then(|(walk, bytes)| Numbers::read(&bytes, &walk.flow).ok());
                self.numbers = match numbers {
                    Some(numbers) => {
                        let numbers: &Numbers = Box::leak(Box::new(numbers));
                        self.all_numbers.push(numbers);
                        Loaded::Here(numbers)
                    }
                    None => Loaded::Failed,
                };
                true
            }
            Msg::Numbers(..) => false,
            Msg::Copied(question, worked) => self.act(Action::Copied(question, worked)),
            Msg::BrowserBack => {
                self.guarded = false;
                if self.leaving {
                    leave::go(self.options.exit.as_deref());
                    return false;
                }
                if self.session.as_ref().is_some_and(Session::can_go_back) {
                    self.guard();
                    return self.act(Action::Back);
                }
                false
            }
            Msg::Return => {
                self.leaving = false;
                self.forget();
                leave::uncover();
                true
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tap = ctx.link().callback(Msg::Tap);
        let mut tree = Tree::new(&tap);
        self.with_scene(|scene| screens::page(scene, &mut tree));
        tree.finish()
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        let drawn = self.session.as_ref().map(|session| session.screen().key()).unwrap_or_default();
        if drawn != self.drawn && !drawn.is_empty() {
            let first = self.drawn.is_empty();
            self.drawn = drawn;
            page::show_program();
            if !first {
                page::start_screen();
            }
        }
    }
}

impl App {
    fn with_scene(&self, draw: impl FnOnce(&Scene)) {
        let (Some(walk), Some(session)) = (self.walk, &self.session) else { return };
        let scene = Scene {
            walk,
            numbers: self.numbers,
            session,
            assessment: &assess(&walk.flow, session.answers()),
            today: self.today,
            language_failed: self.language_failed,
            languages: &self.languages,
        };
        draw(&scene);
    }

    fn tap(&mut self, ctx: &Context<Self>, tap: Tap) -> bool {
        match tap {
            Tap::Do(action) => {
                self.guard();
                self.act(action)
            }
            Tap::Leave => {
                self.forget();
                leave::cover();
                // The guard goes first, so that Back from the other page does not lead here.
                if self.guarded {
                    self.leaving = true;
                    history::unguard();
                } else {
                    leave::go(self.options.exit.as_deref());
                }
                true
            }
            Tap::Speak(language) => {
                self.wanted = language;
                self.language_failed = false;
                match self.walks.iter().find(|walk| walk.words.language == self.wanted) {
                    Some(walk) => self.speak(ctx, walk),
                    None => self.load(ctx),
                }
                true
            }
            Tap::Copy(question, words) => {
                ctx.link().send_future(async move {
                    let worked = share::copy(&words).await;
                    Msg::Copied(question, worked)
                });
                false
            }
            Tap::Retry => {
                self.numbers = Loaded::Coming;
                self.load_numbers(ctx, true);
                true
            }
        }
    }

    fn act(&mut self, action: Action) -> bool {
        if let (Some(walk), Some(session)) = (self.walk, &mut self.session) {
            session.act(&walk.flow, action);
        }
        true
    }

    /// Puts up the history guard, once, at the first tap: browsers pass over entries made without one.
    fn guard(&mut self) {
        if !self.guarded {
            history::guard();
            self.guarded = true;
        }
    }

    /// Drops all answers.
    fn forget(&mut self) {
        self.session = self.walk.map(|walk| Session::new(&walk.flow, self.options.clone()));
    }

    /// Asks for the two packs of the wanted language, one after the other.
    fn load(&self, ctx: &Context<Self>) {
        match self.language() {
            Some(language) => ask(ctx, language.tag.clone(), language.walk.clone(), false, Msg::Walk),
            None => page::show_missing(),
        }
    }

    fn language(&self) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == self.wanted)
    }

    fn walk_came(&mut self, ctx: &Context<Self>, language: &str, bytes: Option<Vec<u8>>) -> bool {
        if language != self.wanted {
            return false;
        }
        let Some(walk) = bytes.and_then(|bytes| Walk::read(&bytes, Ui::KEYS_SUM).ok()) else {
            // Another language stays as it was; the first one leaves the plain page with its reason.
            match self.walk {
                Some(shown) => {
                    self.wanted = shown.words.language.clone();
                    self.language_failed = true;
                    if self.numbers.directory().is_none() {
                        self.numbers = Loaded::Failed;
                    }
                }
                None => page::show_missing(),
            }
            return true;
        };
        let walk: &Walk = Box::leak(Box::new(walk));
        self.walks.push(walk);
        self.speak(ctx, walk);
        true
    }

    /// Goes on in a language that has come.
    fn speak(&mut self, ctx: &Context<Self>, walk: &'static Walk) {
        page::set_language(&walk.words.language);
        self.walk = Some(walk);
        if self.session.is_none() {
            self.forget();
        }
        match self.all_numbers.iter().find(|numbers| numbers.words.language == walk.words.language) {
            Some(numbers) => self.numbers = Loaded::Here(numbers),
            None => {
                self.numbers = Loaded::Coming;
                self.load_numbers(ctx, false);
            }
        }
    }

    fn load_numbers(&self, ctx: &Context<Self>, again: bool) {
        if let Some(language) = self.language() {
            ask(ctx, language.tag.clone(), language.numbers.clone(), again, Msg::Numbers);
        }
    }
}

/// Asks for a pack and says when it came, or that it did not.
fn ask(
    ctx: &Context<App>,
    language: String,
    address: String,
    again: bool,
    came: fn(String, Option<Vec<u8>>) -> Msg,
) {
    ctx.link().send_future(async move { came(language, load::pack(&address, again).await) });
}
