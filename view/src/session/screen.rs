//! What can be on the screen, and its fixed names.

use offercheck_core::id::Id;

use super::START;

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// One question; the start screen is the question `start`.
    Question(Id),
    /// The first stop sign.
    Stop,
    /// Help before any more questions.
    Help,
    /// What the answers come to.
    Result,
    /// All warning signs.
    Signs,
    /// Numbers to call.
    Contacts,
    /// The choice of languages.
    Language,
    /// For staff: the traveller taps their language.
    Desk,
    /// For staff: what the traveller may expect and refuse.
    Consent,
    /// For staff: the answers are ready, and the traveller alone knows.
    Ready,
    /// The ways to take numbers along.
    Take,
    /// The numbers on one screen, to photograph.
    Card,
    /// A page or card to print.
    Handout(Handout),
    /// A plan for the way.
    Plan,
    /// Real offers to practise on.
    Practice,
    /// One of them.
    Case(Id),
}

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handout {
    /// A page of A4.
    Sheet,
    /// A card that fits a pocket once it is folded.
    Pocket,
}

impl Screen {
    /// What tells this screen from every other.
    pub fn key(&self) -> String {
        match self {
            Self::Question(id) => id.as_str().to_owned(),
            Self::Case(id) => ["#case-", id.as_str()].concat(),
            other => ["#", other.name()].concat(),
        }
    }

    /// The fixed name in `data-screen`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Question(id) if *id == START => "start",
            Self::Question(_) => "question",
            Self::Stop => "stop",
            Self::Help => "help",
            Self::Result => "result",
            Self::Signs => "signs",
            Self::Contacts => "contacts",
            Self::Language => "language",
            Self::Desk => "desk",
            Self::Consent => "consent",
            Self::Ready => "ready",
            Self::Take => "share",
            Self::Card => "card",
            Self::Handout(Handout::Sheet) => "sheet",
            Self::Handout(Handout::Pocket) => "pocket",
            Self::Plan => "plan",
            Self::Practice => "practice",
            Self::Case(_) => "case",
        }
    }
}
