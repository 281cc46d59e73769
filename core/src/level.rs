//! The levels a result can have, and how grave a sign is.

use serde::Deserialize;

/// How grave a warning sign is. Ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Common among honest offers too; counts only together with others.
    Caution,
    /// Raised harm or blocked help in the sources; find a good answer before going on.
    Serious,
    /// Forced labour itself, a fixed rule of governments, or the step after which people could not leave.
    Stop,
}

impl Severity {
    /// The name in data attributes and style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Caution => "caution",
            Self::Serious => "serious",
            Self::Stop => "stop",
        }
    }
}

/// What an assessment comes to. Offers and help have scales of their own; each is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// An offer was checked.
    Offer(OfferLevel),
    /// Somebody on the way or already there asked for help.
    Help(HelpLevel),
}

impl Level {
    /// The fixed name of the level, as in `data-level` and in `assess`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Offer(level) => level.name(),
            Self::Help(level) => level.name(),
        }
    }
}

/// The four levels of an offer, mildest first. None of them says that an offer is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfferLevel {
    /// Every question answered, nothing raised.
    NoSignsFound,
    /// A caution or an open point.
    CheckFirst,
    /// One serious sign, several cautions, or too little known.
    DoNotGoYet,
    /// A stop sign, a known pattern, or serious signs on several subjects.
    DoNotGo,
}

impl OfferLevel {
    /// All of them, mildest first.
    pub const ALL: [Self; 4] = [Self::NoSignsFound, Self::CheckFirst, Self::DoNotGoYet, Self::DoNotGo];

    /// The fixed name of the level.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoSignsFound => "no-signs-found",
            Self::CheckFirst => "check-first",
            Self::DoNotGoYet => "do-not-go-yet",
            Self::DoNotGo => "do-not-go",
        }
    }
}

/// The three levels of help, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelpLevel {
    /// Nothing raised and everything answered.
    KeepWatch,
    /// Something bad or unclear.
    GetAdvice,
    /// A stop sign, several serious ones, somebody watching, or contact lost.
    GetHelpNow,
}

impl HelpLevel {
    /// All of them, mildest first.
    pub const ALL: [Self; 3] = [Self::KeepWatch, Self::GetAdvice, Self::GetHelpNow];

    /// The fixed name of the level.
    pub fn name(self) -> &'static str {
        match self {
            Self::KeepWatch => "keep-watch",
            Self::GetAdvice => "get-advice",
            Self::GetHelpNow => "get-help-now",
        }
    }
}
