//! What a person has done so far: the answers, and the screens they came through. In memory only.
//!
//! A pure state machine: [`Session::act`] takes an [`Action`] to the next state and touches nothing else.

mod action;
mod screen;

pub use action::{Action, LookUp};
pub use screen::{Handout, Screen};

use offercheck_core::answers::{Answers, Choice};
use offercheck_core::assess::{Assessment, assess};
use offercheck_core::content::{AnswerAction, Flow};
use offercheck_core::flow::{Mode, mode, next_question, on_help_path, route};
use offercheck_core::id::Id;
use offercheck_core::level::{Level, OfferLevel, Severity};

use crate::options::Options;
use crate::plan::Plan;
use crate::shift::Shift;

/// Seconds without a touch after which a device that is handed over warns.
pub const WARN_AFTER: f64 = 150.0;
/// Seconds without a touch after which it erases everything.
pub const ERASE_AFTER: f64 = 180.0;

const START: &str = "start";
const STAFF: &str = "for-staff";

/// One person's walk.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    answers: Answers,
    /// What is on the screen.
    shown: Screen,
    /// The screens it covers, the last one uppermost; a question on the way covers none.
    below: Vec<Screen>,
    /// The stop screen has been shown; later signs are one line.
    stop_shown: bool,
    news: Vec<News>,
    look_up: Option<LookUp>,
    copied: Option<(Id, bool)>,
    erased: bool,
    /// For staff: the language of the traveller who has this screen (BCP 47).
    greeted: Option<String>,
    /// For staff: the traveller has shown what these answers come to.
    shown_to_staff: bool,
    idle: bool,
    shift: Shift,
    plan: Plan,
    name: Option<usize>,
    options: Options,
}

/// What the last answer brought up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A stop sign.
    Sign(Id),
    /// A pattern known from cases.
    Pattern(Id),
}

impl Session {
    /// A fresh walk; `options` come from the page that led here.
    pub fn new(flow: &Flow, options: Options) -> Self {
        let mut session = Self {
            answers: Answers::new(),
            shown: Screen::Question(start_id()),
            below: Vec::new(),
            stop_shown: false,
            news: Vec::new(),
            look_up: None,
            copied: None,
            erased: false,
            greeted: None,
            shown_to_staff: false,
            idle: false,
            shift: Shift::default(),
            plan: Plan::default(),
            name: None,
            options,
        };
        let wished = session.options.start.clone();
        let start =
            flow.question(START).zip(wished).and_then(|(question, wished)| question.answer(wished.as_str()));
        if let Some(answer) = start {
            session.answer(flow, start_id(), Choice::Answer(answer.id.clone()));
            if session.staff() {
                // The first screen of a device that is handed over.
                session.below.clear();
            }
        }
        session
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The options of the page that led here.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Takes other options from the page around; answers stay, and none is given for the person.
    pub fn heed(&mut self, options: Options) {
        self.options = options;
    }

    /// What is on the screen.
    pub fn screen(&self) -> &Screen {
        &self.shown
    }

    /// What the last answer brought up, once the stop screen has been shown.
    pub fn news(&self) -> &[News] {
        &self.news
    }

    /// For whom and where contacts were asked for, apart from the answers.
    pub fn look_up(&self) -> Option<&LookUp> {
        self.look_up.as_ref()
    }

    /// Whether the text of this question was just copied, or could not be.
    pub fn copied(&self, question: &Id) -> Option<bool> {
        self.copied.as_ref().filter(|(copied, _)| copied == question).map(|(_, worked)| *worked)
    }

    /// Whether staff hand this screen to one person after another.
    pub fn staff(&self) -> bool {
        mode(&self.answers) == Mode::Staff
    }

    /// For staff: whether a traveller has this screen.
    pub fn greeted(&self) -> bool {
        self.greeted.is_some()
    }

    /// Whether nobody has touched the screen for a while.
    pub fn idle(&self) -> bool {
        self.idle
    }

    /// What this shift has come to.
    pub fn shift(&self) -> &Shift {
        &self.shift
    }

    /// The plan for the way.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The name chosen for the numbers in the phone book, by its place in the list.
    pub fn name(&self) -> Option<usize> {
        self.name
    }

    /// Whether everything was just erased.
    pub fn erased(&self) -> bool {
        self.erased
    }

    /// Whether there is anything to erase.
    pub fn has_answers(&self) -> bool {
        self.answers.questions().next().is_some()
    }

    /// Whether there is a screen to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.below.is_empty() || !matches!(self.shown.name(), START | "desk")
    }

    /// Takes an action to the next state.
    pub fn act(&mut self, flow: &Flow, action: Action) {
        self.erased = false;
        self.idle = false;
        let away = self.shown != Screen::Desk;
        match action {
            Action::Answer(question, choice) => self.answer(flow, question, choice),
            Action::Skip(question) => self.answer(flow, question, Choice::Skipped),
            Action::Back => self.back(flow),
            Action::More => self.go_on(flow),
            Action::ToResult => self.open(self.result()),
            Action::Open(screen) => self.open(screen),
            Action::Settle(question) => self.put(Screen::Question(question)),
            Action::LookUp(look_up) => self.look_up = Some(look_up),
            Action::Copied(question, worked) => self.copied = Some((question, worked)),
            Action::Erase => {
                let options = Options { start: None, ..self.options.clone() };
                *self = Self { erased: true, ..Self::new(flow, options) };
            }
            Action::Greet(language) => {
                self.greeted = Some(language);
                self.below.clear();
                self.open(Screen::Consent);
            }
            Action::Agree => self.go_on(flow),
            Action::Show => {
                self.shown_to_staff = true;
                self.close();
                self.put(Screen::Result);
            }
            Action::NextPerson => self.next_person(),
            Action::Idle(idle) => self.idle = idle,
            Action::Count => self.shift.start(),
            Action::Printed => self.shift.paper(),
            Action::Plan(part, entry) => self.plan.put(part, entry),
            Action::Own => while self.close() {},
            Action::Name(name) => self.name = Some(name),
        }
        if self.shown == Screen::Result {
            // Whichever way led here: an answer that was given since closes it again.
            self.shown = self.result();
        }
        if away && self.shown == Screen::Desk {
            self.clear_desk(flow);
        }
    }

    /// Leaves nothing of whoever had this screen, whichever way led back to the desk.
    fn clear_desk(&mut self, flow: &Flow) {
        let (shift, below) = (core::mem::take(&mut self.shift), core::mem::take(&mut self.below));
        *self = Self { erased: self.erased, shift, below, ..Self::new(flow, self.options.at_a_desk()) };
    }

    /// Counts this person and goes to the desk, which leaves nothing of them; the shift goes on.
    fn next_person(&mut self) {
        if self.answers.questions().any(|question| *question != START) {
            let (from, to) = (self.answers.answer("nationality"), self.answers.answer("country"));
            self.shift.person(self.greeted.take(), from, to);
        }
        self.erased = true;
        self.show(Screen::Desk);
    }

    /// Whether what the answers come to, or what they are, may stand on a screen or on paper: for staff once the traveller shows it.
    pub fn may_show(&self) -> bool {
        !self.staff() || self.shown_to_staff
    }

    /// For staff: whether there may be anything of a person. On the desk itself there never is.
    pub fn begun(&self) -> bool {
        self.shown != Screen::Desk
    }

    /// The screen of the result: for staff it opens when the traveller shows it.
    fn result(&self) -> Screen {
        if self.may_show() { Screen::Result } else { Screen::Ready }
    }

    fn answer(&mut self, flow: &Flow, id: Id, choice: Choice) {
        let Some(question) = flow.question(id.as_str()) else { return };
        let before = assess(flow, &self.answers);
        if id == "country" && self.answers.get("country") != Some(&choice) {
            // A town belongs to its country: another country, another town.
            self.answers.forget("city");
        }
        if self.shown == Screen::Help {
            // A country that was tapped there: the numbers of it come in the same place.
            self.answers.set(id, choice);
            self.look_up = None;
            return;
        }
        let starts_staff = id == START && choice == Choice::Answer(staff_id());
        self.answers.set(id, choice);
        self.look_up = None;
        self.shown_to_staff = false;
        if starts_staff {
            self.put(Screen::Desk);
            return;
        }
        let after = assess(flow, &self.answers);
        self.copied = None;
        self.news.clear();
        let stop = after.level == Level::Offer(OfferLevel::DoNotGo);
        if !stop {
            self.below.retain(|screen| *screen != Screen::Stop);
        }
        if self.close() {
            // Settled from the result, which shows what it came to.
            self.stop_shown |= stop;
            return;
        }
        let staff = self.staff();
        if stop && !self.stop_shown && !staff {
            self.stop_shown = true;
            self.put(Screen::Stop);
            return;
        }
        if !staff {
            self.news = news(&before, &after);
        }
        let given =
            self.answers.answer(question.id.as_str()).and_then(|answer| question.answer(answer.as_str()));
        let help_now = matches!(
            given.and_then(|answer| answer.action),
            Some(AnswerAction::HelpNow | AnswerAction::HideFirst)
        );
        let quick_set_done =
            staff && question.quick && next_question(flow, &self.answers).is_some_and(|next| !next.quick);
        if help_now || (question.help_after && on_help_path(&self.answers)) {
            self.put(Screen::Help);
        } else if quick_set_done {
            self.put(self.result());
        } else {
            self.go_on(flow);
        }
    }

    fn back(&mut self, flow: &Flow) {
        self.copied = None;
        self.news.clear();
        if self.shown == Screen::Desk && self.can_go_back() {
            // Somebody who is no staff came here by mistake.
            self.answers.forget(START);
        }
        if self.close() {
            return;
        }
        let Screen::Question(current) = &self.shown else { return };
        let reached = route(flow, &self.answers);
        let previous = match reached.iter().position(|question| question.id == *current) {
            Some(position) => position.checked_sub(1).and_then(|index| reached.get(index)).copied(),
            // A changed answer has taken this question off the way: back to the one asked before it.
            None => {
                let before = flow.questions.iter().take_while(|question| question.id != *current);
                before.filter(|question| reached.contains(question)).last()
            }
        };
        let previous = previous.map_or_else(start_id, |question| question.id.clone());
        if previous == START && self.staff() {
            self.below.push(Screen::Desk);
            self.shown = Screen::Consent;
            return;
        }
        self.shown = Screen::Question(previous);
    }

    /// The next open question, or the result when none is left.
    fn go_on(&mut self, flow: &Flow) {
        match next_question(flow, &self.answers) {
            Some(question) => self.show(Screen::Question(question.id.clone())),
            None => {
                let last =
                    route(flow, &self.answers).last().map_or_else(start_id, |question| question.id.clone());
                self.show(Screen::Question(last));
                self.put(self.result());
            }
        }
    }

    /// Shows a screen with none below it.
    fn show(&mut self, screen: Screen) {
        self.below.clear();
        self.shown = screen;
    }

    /// Puts a screen above the one shown.
    fn put(&mut self, screen: Screen) {
        self.below.push(core::mem::replace(&mut self.shown, screen));
    }

    /// Takes the screen shown away from above another; says whether there was one.
    fn close(&mut self) -> bool {
        let Some(below) = self.below.pop() else { return false };
        self.shown = below;
        true
    }

    fn open(&mut self, screen: Screen) {
        self.copied = None;
        if screen != self.shown {
            self.below.retain(|open| *open != screen);
            self.put(screen);
        }
    }
}

/// The answer that hands the screen to one person after another.
fn staff_id() -> Id {
    #[expect(clippy::expect_used, reason = "a constant that a test reads")]
    Id::parse(STAFF).expect("a valid id")
}

/// The id of the first question.
fn start_id() -> Id {
    #[expect(clippy::expect_used, reason = "a constant that a test reads")]
    Id::parse(START).expect("a valid id")
}

fn news(before: &Assessment, after: &Assessment) -> Vec<News> {
    let stops = |assessment: &Assessment| -> Vec<Id> {
        let stops = assessment.signs.iter().filter(|raised| raised.severity == Severity::Stop);
        stops.map(|raised| raised.sign.clone()).collect()
    };
    let known = stops(before);
    let signs = stops(after).into_iter().filter(|sign| !known.contains(sign)).map(News::Sign);
    let patterns = after
        .patterns
        .iter()
        .filter(|pattern| !before.patterns.contains(pattern))
        .cloned()
        .map(News::Pattern);
    signs.chain(patterns).collect()
}

#[cfg(test)]
mod tests;
