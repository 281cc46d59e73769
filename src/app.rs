//! From what happened to what is on the screen.

mod languages;

use offercheck_core::answers::Choice;
use offercheck_core::assess::assess;
use offercheck_core::date::Date;
use offercheck_core::flow::on_help_path;
use offercheck_core::id::Id;
use offercheck_core::pack::{Numbers, Walk};
use yew::{Component, Context, Html, Properties};

use crate::tree::Tree;
use offercheck::browser::{Listener, history, idle, leave, load, page, share};
use offercheck_view::components::sheet::Sheet;
use offercheck_view::options::Options;
use offercheck_view::scene::{Language, Loaded, Scene, Tap};
use offercheck_view::screens;
use offercheck_view::session::{Action, ERASE_AFTER, Session, WARN_AFTER};
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
    /// Somebody moved in the browser's history, to this depth.
    Moved(u32),
    /// Somebody came back to the page after leaving it.
    Return,
    /// For staff: so many seconds since somebody touched the screen.
    Untouched(f64),
}

/// What the program starts with.
#[derive(Clone, Properties)]
pub struct Start {
    /// The first pack of the page's language.
    pub walk: &'static Walk,
    /// What has the focus in the page before it.
    pub focus: Option<String>,
}

impl PartialEq for Start {
    /// The same pack in memory; Yew asks for it, and there is only one start.
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.walk, other.walk)
    }
}

/// The program.
pub struct App {
    languages: Vec<Language>,
    /// What stood after `#` in the address last.
    fragment: String,
    options: Options,
    today: Date,
    /// The language that was asked for last; what comes for another one is dropped.
    wanted: String,
    /// The language that is to stand beside the first.
    beside: Option<String>,
    /// The packs that came, which stay as long as the page: a language is loaded once.
    walks: Vec<&'static Walk>,
    all_numbers: Vec<&'static Numbers>,
    /// The same of two languages beside each other.
    paired_walks: Vec<&'static Walk>,
    paired_numbers: Vec<(String, &'static Numbers)>,
    /// What is on the screen: one language, or two.
    walk: &'static Walk,
    numbers: Loaded,
    session: Session,
    /// The language that was chosen last did not load.
    language_failed: bool,
    /// How many entries of the history are ours, below the present one.
    depth: u32,
    /// The screen is covered, and another page is about to take its place.
    leaving: bool,
    /// The address of the whole page, where no call can start from this frame.
    boxed: Option<String>,
    /// The address of this page, if others can open it.
    address: Option<String>,
    /// The screen drawn last, to tell a new one.
    drawn: String,
    /// For staff: tells when nobody touches the screen.
    watch: Option<idle::Watch>,
    /// The language of the page that was opened (BCP 47).
    page_language: String,
    /// For staff: the language to come back to after each person.
    desk: String,
    /// The title of the tab says nothing of what is on the screen.
    quiet: bool,
    /// What had the focus before something happened, to give it back where the screen is drawn anew.
    focus: Option<String>,
    _listeners: [Option<Listener>; 3],
}

impl Component for App {
    type Message = Msg;
    type Properties = Start;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let (back, left, returned) = (link.clone(), link.clone(), link.clone());
        let fragment = page::fragment();
        let options = Options::read(&page::site_options(), &fragment);
        let walk = ctx.props().walk;
        let mut session = Session::new(&walk.flow, options.clone());
        // The first question may have been answered in the page before the program.
        if let Some((start, early)) = Id::parse("start").zip(page::answered()) {
            session.act(&walk.flow, Action::Answer(start, Choice::Answer(early)));
        }
        if history::known().is_none() {
            history::mark(0);
        }
        let app = Self {
            languages: page::languages(),
            today: page::today(),
            wanted: page::language(),
            session,
            fragment,
            options,
            beside: None,
            walks: vec![walk],
            all_numbers: Vec::new(),
            paired_walks: Vec::new(),
            paired_numbers: Vec::new(),
            walk,
            numbers: Loaded::Coming,
            language_failed: false,
            depth: history::depth(),
            leaving: false,
            boxed: page::boxed(),
            address: page::shared_address(),
            drawn: String::new(),
            watch: None,
            page_language: page::language(),
            desk: page::language(),
            quiet: false,
            focus: ctx.props().focus.clone(),
            _listeners: [
                history::on_move(move |depth| back.send_message(Msg::Moved(depth))),
                leave::on_shift(move || left.send_message(Msg::Tap(Tap::Leave))),
                history::on_return(move || returned.send_message(Msg::Return)),
            ],
        };
        app.load_numbers(ctx, false);
        app.speak_as_asked(ctx);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        self.focus = page::focus();
        let begun = self.session.begun();
        let changed = match msg {
            Msg::Tap(tap) => self.tap(ctx, tap),
            Msg::Walk(language, bytes) => self.walk_came(ctx, &language, bytes),
            Msg::Numbers(language, bytes) => self.numbers_came(&language, bytes),
            Msg::Copied(question, worked) => self.act(Action::Copied(question, worked)),
            Msg::Moved(depth) => self.moved(ctx, depth),
            Msg::Untouched(seconds) => self.untouched(seconds),
            Msg::Return => {
                self.leaving = false;
                self.depth = history::depth();
                self.forget();
                leave::uncover();
                true
            }
        };
        if begun && !self.session.begun() {
            // Whichever way led to the desk: it speaks its own language, and that alone.
            self.beside = None;
            self.go_on_in(ctx, self.desk.clone());
        }
        // A device that is handed over must not wait for somebody to remember the last person.
        if self.session.staff() != self.watch.is_some() {
            let link = ctx.link().clone();
            self.watch = (self.session.staff())
                .then(|| idle::watch(move |seconds| link.send_message(Msg::Untouched(seconds))));
        }
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tap = ctx.link().callback(Msg::Tap);
        let mut tree = Tree::new(&tap);
        self.with_scene(|scene| screens::page(&mut Sheet::new(scene, &mut tree)));
        tree.finish()
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        let drawn = self.session.screen().key();
        if first {
            page::show_program();
        }
        if !first && drawn != self.drawn {
            page::start_screen();
        } else if let Some(focus) = self.focus.take() {
            page::give_focus(&focus);
        }
        self.title();
        self.drawn = drawn;
    }
}

impl App {
    fn with_scene(&self, draw: impl FnOnce(&Scene)) {
        let address = self.address.as_deref().map(|address| self.address_of(address));
        let scene = Scene {
            walk: self.walk,
            numbers: self.numbers,
            session: &self.session,
            assessment: &assess(&self.walk.flow, self.session.answers()),
            today: self.today,
            beside: self.shown_beside(),
            language_failed: self.language_failed,
            languages: &self.languages,
            boxed: self.boxed.as_deref(),
            address: address.as_deref(),
            org: page::org(),
            zone: page::time_zone(),
            live: true,
        };
        draw(&scene);
    }

    /// The address of the page in the language on the screen: that of this page, with another folder at its end.
    fn address_of(&self, address: &str) -> String {
        let folder = address.strip_suffix("index.html").unwrap_or(address);
        let own = ["/", &self.page_language, "/"].concat();
        match folder.strip_suffix(&*own) {
            Some(root) => [root, "/", &self.walk.words.language, "/"].concat(),
            None => folder.to_owned(),
        }
    }

    fn tap(&mut self, ctx: &Context<Self>, tap: Tap) -> bool {
        match tap {
            Tap::Do(Action::NextPerson) => self.next_person(),
            Tap::Do(action) => self.step(action),
            // On the way already: another step back would stop it.
            Tap::Leave if self.leaving => false,
            Tap::Leave => {
                self.forget();
                leave::cover();
                // Our entries go first, so that Back from the other page does not lead here.
                if self.depth > 0 {
                    self.leaving = true;
                    history::back(self.depth);
                } else {
                    leave::go(self.options.exit.as_deref());
                }
                true
            }
            Tap::Speak(language) => {
                // Whom nobody has greeted is staff, or has the phone for themselves.
                if !self.session.greeted() {
                    self.desk.clone_from(&language);
                }
                self.go_on_in(ctx, language)
            }
            Tap::Beside(language) => {
                let again = core::mem::take(&mut self.language_failed);
                self.beside.clone_from(&language);
                match language {
                    Some(language) => self.speak_or_ask(ctx, &language, again),
                    None => self.speak(ctx),
                }
            }
            Tap::Copy(question, words) => {
                let link = ctx.link().clone();
                share::copy(&words, move |worked| link.send_message(Msg::Copied(question, worked)));
                false
            }
            Tap::Greet(language) => {
                self.step(Action::Greet(language.clone()));
                let desk = self.desk.clone();
                self.go_on_in(ctx, language.clone());
                // The language of whoever hands it over stands beside it.
                if desk != language { self.tap(ctx, Tap::Beside(Some(desk))) } else { true }
            }
            Tap::Print => {
                self.act(Action::Printed);
                share::print();
                true
            }
            Tap::Retry => {
                self.numbers = Loaded::Coming;
                self.load_numbers(ctx, true);
                true
            }
        }
    }

    fn act(&mut self, action: Action) -> bool {
        self.session.act(&self.walk.flow, action);
        true
    }

    /// Takes an action, and gives a new screen an entry in the history. Our own Back takes none away: there may be more
    /// entries than screens to go back to, never fewer.
    fn step(&mut self, action: Action) -> bool {
        let before = self.session.screen().clone();
        let on = action != Action::Back;
        self.act(action);
        if on && *self.session.screen() != before && history::push(self.depth + 1) {
            self.depth += 1;
        }
        true
    }

    /// Follows somebody who moved in the history. Forward leads to no other screen: what was there has been undone.
    fn moved(&mut self, ctx: &Context<Self>, depth: u32) -> bool {
        if self.leaving {
            leave::go(self.options.exit.as_deref());
            return false;
        }
        let fragment = page::fragment();
        if fragment != self.fragment {
            // Somebody changed the address, or the page around us its wishes; that is no step back.
            let before =
                core::mem::replace(&mut self.options, Options::read(&page::site_options(), &fragment));
            self.session.heed(self.options.clone());
            self.fragment = fragment;
            self.depth = match history::known() {
                // Back to an entry of ours from before the change.
                Some(depth) => depth,
                None => self.depth + u32::from(history::mark(self.depth + 1)),
            };
            if self.options.language != before.language {
                self.speak_as_asked(ctx);
            }
            return true;
        }
        for _ in depth..self.depth {
            if self.session.can_go_back() {
                self.act(Action::Back);
            }
        }
        self.depth = depth;
        if depth > 0 && !self.session.can_go_back() {
            // Nothing is left to go back to: the next Back leaves.
            self.depth = 0;
            history::back(depth);
        }
        true
    }

    /// Goes on in the language that the address asks for, if it asks for another one.
    fn speak_as_asked(&self, ctx: &Context<Self>) {
        if let Some(language) = self.options.language.as_deref().and_then(|tag| self.language(tag)) {
            ctx.link().send_message(Msg::Tap(Tap::Speak(language.tag.clone())));
        }
    }

    /// Goes on in a language, which no longer stands beside another then.
    fn go_on_in(&mut self, ctx: &Context<Self>, language: String) -> bool {
        let again = core::mem::take(&mut self.language_failed);
        self.beside = self.beside.take().filter(|beside| *beside != language);
        self.wanted.clone_from(&language);
        self.speak_or_ask(ctx, &language, again)
    }

    /// For staff: leaves nothing of this person, in the history neither.
    fn next_person(&mut self) -> bool {
        if self.depth > 0 {
            history::back(core::mem::take(&mut self.depth));
        }
        self.drawn.clear();
        self.act(Action::NextPerson)
    }

    /// For staff: warns, and then erases, when nobody has touched the screen.
    fn untouched(&mut self, seconds: f64) -> bool {
        match (self.session.begun(), seconds) {
            (true, ERASE_AFTER..) => self.next_person(),
            // What somebody has written comes first; the warning, when the clock is looked at again.
            (true, WARN_AFTER..) if page::hand_in() => false,
            (true, WARN_AFTER..) if !self.session.idle() => {
                self.drawn.clear();
                self.act(Action::Idle(true))
            }
            _ => false,
        }
    }

    /// The title of the tab: nothing that draws eyes once somebody asks for help.
    fn title(&mut self) {
        let quiet = on_help_path(self.session.answers());
        if core::mem::replace(&mut self.quiet, quiet) != quiet {
            self.say_language();
        }
    }

    /// Drops all answers. A device that is handed from one person to the next stays one.
    fn forget(&mut self) {
        let staff = self.session.staff();
        let options = if staff { self.options.at_a_desk() } else { self.options.clone() };
        self.session = Session::new(&self.walk.flow, options);
    }

    fn language(&self, tag: &str) -> Option<&Language> {
        let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let exact = self.languages.iter().find(|language| language.tag == tag);
        exact.or_else(|| self.languages.iter().find(|language| base(&language.tag) == base(tag)))
    }

    /// Has the console name the pack of a language that came broken.
    fn name_broken(&self, tag: &str, address: fn(&Language) -> &str) {
        if let Some(language) = self.language(tag) {
            page::name_broken(address(language));
        }
    }

    /// Asks for a pack of a language and says when it came, or that it did not.
    fn ask(
        &self,
        ctx: &Context<Self>,
        tag: &str,
        address: fn(&Language) -> &str,
        again: bool,
        pack: load::Load,
        came: fn(String, Option<Vec<u8>>) -> Msg,
    ) {
        let link = ctx.link().clone();
        if let Some(language) = self.language(tag) {
            let tag = language.tag.clone();
            pack(address(language), again, Box::new(move |bytes| link.send_message(came(tag, bytes))));
        }
    }
}

/// A first pack of a language, which stays as long as the page.
pub fn read_walk(language: &str, bytes: &[u8]) -> Option<&'static Walk> {
    Walk::read(bytes, Ui::KEYS_SUMS[0]).ok().filter(|walk| walk.words.language == language)
}
