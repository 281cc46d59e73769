//! The flow and its rules, as the compiler packs them from `content/flow` and `content/signs`.

use serde::Deserialize;

use crate::id::Id;
use crate::level::Severity;

/// Everything the questions and the assessment need; no words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flow {
    /// The stages of a walk, in order; the progress bar has a piece for each.
    pub stages: Vec<Id>,
    /// All questions in asking order.
    pub questions: Vec<Question>,
    /// Every warning sign with its severity.
    pub signs: Vec<Sign>,
    /// Signs that follow from several answers together.
    pub derived: Vec<Derived>,
    /// Combinations of signs known from cases.
    pub patterns: Vec<Pattern>,
    /// Destinations and jobs that an origin country has closed, warns about, or once closed.
    pub closures: Vec<Closure>,
    /// Places that recur in reports.
    pub places: Vec<Place>,
    /// Jobs for which a worker of that nationality pays no fee at all.
    pub fee_free: Vec<FeeFree>,
    /// How many of what make a level.
    pub thresholds: Thresholds,
}

impl Flow {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The sign with this id.
    pub fn sign(&self, id: &str) -> Option<&Sign> {
        self.signs.iter().find(|sign| sign.id == id)
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }
}

/// One question. Its words stand under `q-<id>` in the locale files.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Stable id.
    pub id: Id,
    /// The stage it belongs to.
    pub stage: Id,
    /// The subject it counts under, so that one fact is not counted twice.
    pub topic: Id,
    /// How the answers are laid out.
    pub kind: Kind,
    /// Asked first in staff mode.
    pub quick: bool,
    /// When it is asked.
    pub ask_when: Condition,
    /// What not knowing the answer weighs.
    pub unknown_weight: Weight,
    /// The help screen comes after this question.
    pub help_after: bool,
    /// An open answer has words to send to the recruiter (`q-<id>.message`).
    pub has_message: bool,
    /// The answers in order.
    pub answers: Vec<Answer>,
}

impl Question {
    /// The answer with this id.
    pub fn answer(&self, id: &str) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.id == id)
    }
}

/// How the answers of a question are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A few big buttons.
    One,
    /// A long list of short names, the most common first.
    List,
}

/// What not knowing an answer weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Good to know.
    Nice,
    /// Several of these open mean that too little is known.
    Must,
}

/// One answer. Its label stands under `q-<question>-<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Stable id, unique within its question.
    pub id: Id,
    /// Signs it raises.
    pub raises: Vec<Id>,
    /// Signs it speaks against: shown as what looked right, never subtracted.
    pub fits: Vec<Id>,
    /// It leaves the point open.
    pub unknown: bool,
    /// Hidden where the law allows no fee at all for this nationality and job.
    pub hide_when_fee_free: bool,
    /// Stands for one button per known place of the chosen country.
    pub lists_places: bool,
    /// What else it does.
    pub action: Option<AnswerAction>,
}

/// What an answer does besides being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerAction {
    /// Somebody may be watching: say first how to leave.
    HideFirst,
    /// Go straight to the help screen.
    HelpNow,
}

/// An `or` of `and`s of terms. Empty never holds; one empty `and` always does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition(pub Vec<Vec<Term>>);

impl Condition {
    /// The condition that always holds.
    pub fn always() -> Self {
        Self(vec![vec![]])
    }
}

/// A statement about the answer to an earlier question. Sets are already spelled out.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The question spoken of.
    pub question: Id,
    /// The answers it is about.
    pub answers: Vec<Id>,
    /// True for `is not` and `not in`.
    pub negated: bool,
}

/// A warning sign. Its words stand under `sign-<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// Stable id.
    pub id: Id,
    /// How grave it is.
    pub severity: Severity,
    /// The part of the way it belongs to: offer, recruiter, contract, money, documents, travel, arrival, work.
    pub stage: Id,
}

/// Signs that follow from several answers together.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// The subject its signs count under.
    pub topic: Id,
    /// When it holds.
    pub when: Condition,
    /// The questions whose answers brought it about, to quote them.
    pub from: Vec<Id>,
    /// Signs it raises.
    pub raises: Vec<Id>,
}

/// A combination of signs known from cases: every group must have at least one of its signs raised.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Stable id. Its words stand under `pattern-<id>`.
    pub id: Id,
    /// The groups of sign ids.
    pub groups: Vec<Vec<Id>>,
}

/// What an origin country has said about a destination, or about a kind of work there.
#[derive(Clone, Debug, PartialEq)]
pub struct Closure {
    /// Stable id. Its words stand under `closure-<id>`.
    pub id: Id,
    /// The origin country.
    pub nationality: Id,
    /// Destinations; empty means any.
    pub countries: Vec<Id>,
    /// Jobs; empty means any.
    pub jobs: Vec<Id>,
    /// The sign it raises, if it does.
    pub raises: Option<Id>,
    /// The weight it leaves open, if it only has to be asked.
    pub leaves_open: Option<Weight>,
}

/// A place that recurs in reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Stable id. What is known about it stands under `place-<id>`.
    pub id: Id,
    /// ISO 3166 alpha-2.
    pub country: Id,
    /// Its usual name in Latin script.
    pub name: String,
    /// Offered as an answer to the question for the town.
    pub offered: bool,
}

/// Jobs for which a worker of this nationality pays no fee at all.
#[derive(Clone, Debug, PartialEq)]
pub struct FeeFree {
    /// The origin country.
    pub nationality: Id,
    /// Answers of the question `job`.
    pub jobs: Vec<Id>,
}

/// How many of what make a level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Thresholds {
    /// Subjects with a serious sign that make "do not go".
    pub serious_topics: u8,
    /// Must-know points left open that make "do not go yet".
    pub must_unknown: u8,
    /// Subjects with only a caution that make "do not go yet".
    pub caution_topics: u8,
}
