//! What a person has answered so far.

use crate::id::Id;

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Passed over: counts as not sure.
    Skipped,
    /// An answer of the question.
    Answer(Id),
    /// The answer that stands for a list of places, with the place.
    Place(Id, Id),
}

/// Answers by question id, at most one for each question. Going back keeps them; those to questions no longer asked are kept and ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Id, Choice)>);

impl Answers {
    /// No answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets or replaces one answer; the others stay.
    pub fn set(&mut self, question: Id, choice: Choice) {
        match self.0.iter_mut().find(|(known, _)| *known == question) {
            Some((_, given)) => *given = choice,
            None => self.0.push((question, choice)),
        }
    }

    /// Takes the answer to one question back.
    pub fn forget(&mut self, question: &str) {
        self.0.retain(|(known, _)| *known != question);
    }

    /// What was chosen for a question.
    pub fn get(&self, question: &str) -> Option<&Choice> {
        self.0.iter().find(|(known, _)| *known == question).map(|(_, choice)| choice)
    }

    /// The id of the answer given, if the question was answered and not skipped.
    pub fn answer(&self, question: &str) -> Option<&Id> {
        match self.get(question)? {
            Choice::Skipped => None,
            Choice::Answer(answer) | Choice::Place(answer, _) => Some(answer),
        }
    }

    /// Whether this answer was given to this question.
    pub fn is(&self, question: &str, answer: &str) -> bool {
        self.answer(question).is_some_and(|given| *given == answer)
    }

    /// The place chosen for the town, if one was.
    pub fn place(&self) -> Option<&Id> {
        match self.get("city")? {
            Choice::Place(_, place) => Some(place),
            _ => None,
        }
    }

    /// The questions that have a choice, in the order in which they first got one.
    pub fn questions(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().map(|(question, _)| question)
    }
}
