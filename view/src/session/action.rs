//! What a person can do.

use offercheck_core::answers::Choice;
use offercheck_core::id::Id;

use super::Screen;
use crate::plan;

/// What a person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Answers a question.
    Answer(Id, Choice),
    /// Passes a question over.
    Skip(Id),
    /// Goes one screen back.
    Back,
    /// Goes on with the questions.
    More,
    /// Goes to the result.
    ToResult,
    /// Opens a screen from wherever one is.
    Open(Screen),
    /// Goes from the result to one open question, and back to the result after it.
    Settle(Id),
    /// Chooses for whom and where contacts are shown, without touching the answers.
    LookUp(LookUp),
    /// Text was copied, or could not be.
    Copied(Id, bool),
    /// Erases everything.
    Erase,
    /// For staff: the traveller chose a language (BCP 47).
    Greet(String),
    /// For staff: the traveller agrees.
    Agree,
    /// For staff: the traveller shows what the answers come to.
    Show,
    /// For staff: erases everything, for the next person.
    NextPerson,
    /// For staff: nobody has touched the screen for a while, or somebody has again.
    Idle(bool),
    /// For staff: counts from now on.
    Count,
    /// A paper was printed.
    Printed,
    /// Puts something into the plan for the way.
    Plan(plan::Part, Option<plan::Entry>),
    /// Goes from real offers to the own one.
    Own,
    /// Chooses a name for the numbers in the phone book, by its place in the list.
    Name(usize),
}

/// For whom and where contacts are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LookUp {
    /// ISO 3166 alpha-2 or `other`.
    pub nationality: Option<Id>,
    /// The same.
    pub country: Option<Id>,
}

impl LookUp {
    /// What tells this choice from every other.
    pub fn key(&self) -> String {
        let of = |id| Option::as_ref(id).map_or("", Id::as_str);
        [of(&self.nationality), "-", of(&self.country)].concat()
    }
}
