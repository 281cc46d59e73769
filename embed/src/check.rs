//! What stops the widget on a page, or takes something from it: from the page's HTML and the headers it is sent with.
//!
//! Everything here was pasted by somebody and may be anything.

mod page;
mod rules;

pub use page::{Frame, Headers, Page, Script};

use crate::place::Place;
use crate::words::Text;

/// How much a finding matters; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The widget does not show or does not start.
    Stops,
    /// It shows, and something does not work or is not private.
    Harms,
    /// Good to know.
    Note,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing of ours is on the page.
    NotFound,
    /// The policy keeps frames out.
    FrameBlocked,
    /// The policy keeps the script out.
    ScriptBlocked,
    /// The policy, which goes with the copy as well, keeps WebAssembly from starting.
    WasmBlocked,
    /// Another header keeps pages of this server out of frames.
    FramingRefused,
    /// The sandbox keeps scripts from running.
    SandboxScripts,
    /// The sandbox keeps links to calls from working.
    SandboxCalls,
    /// Two flags that undo the sandbox on the own origin.
    SandboxUndone,
    /// The code stands on the page as text.
    AsText,
    /// Only a link leads to the checklist.
    OnlyLink,
    /// Something holds the frame or the script back.
    HeldBack,
    /// The script line is there and does nothing.
    ScriptIdle,
    /// The element has no script that makes it one.
    ElementAlone,
    /// An integrity without the attribute it needs.
    IntegrityAlone,
    /// `<base>` leads relative addresses elsewhere.
    BaseMoves,
    /// The frame is lower than a question.
    TooLow,
    /// The frame has no height.
    NoHeight,
    /// The frame has no title.
    NoTitle,
    /// The frame loads with the page.
    NotLazy,
    /// The Meta pixel.
    MetaPixel,
    /// Scripts of others that can look into a frame of the same origin.
    LookInside,
    /// Scripts of others.
    OtherScripts,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule found it.
    pub rule: Rule,
    /// The line to add or change; nothing if there is none.
    pub line: Option<String>,
    /// What it is about: a directive, a number, hosts.
    pub about: String,
}

impl Rule {
    /// Its name, by which the page and its tests know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::FrameBlocked => "frame-blocked",
            Self::ScriptBlocked => "script-blocked",
            Self::WasmBlocked => "wasm-blocked",
            Self::FramingRefused => "framing-refused",
            Self::SandboxScripts => "sandbox-scripts",
            Self::SandboxCalls => "sandbox-calls",
            Self::SandboxUndone => "sandbox-undone",
            Self::AsText => "as-text",
            Self::OnlyLink => "only-link",
            Self::HeldBack => "held-back",
            Self::ScriptIdle => "script-idle",
            Self::ElementAlone => "element-alone",
            Self::IntegrityAlone => "integrity-alone",
            Self::BaseMoves => "base-moves",
            Self::TooLow => "too-low",
            Self::NoHeight => "no-height",
            Self::NoTitle => "no-title",
            Self::NotLazy => "not-lazy",
            Self::MetaPixel => "meta-pixel",
            Self::LookInside => "look-inside",
            Self::OtherScripts => "other-scripts",
        }
    }

    /// How much it matters.
    pub fn weight(self) -> Weight {
        match self {
            Self::NotFound
            | Self::FrameBlocked
            | Self::ScriptBlocked
            | Self::WasmBlocked
            | Self::SandboxScripts => Weight::Stops,
            Self::AsText | Self::OnlyLink | Self::HeldBack | Self::ScriptIdle => Weight::Stops,
            Self::ElementAlone | Self::IntegrityAlone | Self::FramingRefused | Self::BaseMoves => {
                Weight::Stops
            }
            Self::SandboxCalls | Self::SandboxUndone | Self::TooLow | Self::NoHeight | Self::NoTitle => {
                Weight::Harms
            }
            Self::MetaPixel | Self::LookInside => Weight::Harms,
            Self::NotLazy | Self::OtherScripts => Weight::Note,
        }
    }

    /// What was found, and why it matters.
    pub fn texts(self) -> (Text, Text) {
        match self {
            Self::NotFound => (Text::FindNothing, Text::FindNothingWhy),
            Self::FrameBlocked => (Text::FindFrame, Text::FindFrameWhy),
            Self::ScriptBlocked => (Text::FindScript, Text::FindScriptWhy),
            Self::WasmBlocked => (Text::FindWasm, Text::FindWasmWhy),
            Self::FramingRefused => (Text::FindFraming, Text::FindFramingWhy),
            Self::SandboxScripts => (Text::FindSandboxScripts, Text::FindSandboxScriptsWhy),
            Self::SandboxCalls => (Text::FindSandboxCalls, Text::FindSandboxCallsWhy),
            Self::SandboxUndone => (Text::FindSandboxUndone, Text::FindSandboxUndoneWhy),
            Self::AsText => (Text::FindText, Text::FindTextWhy),
            Self::OnlyLink => (Text::FindLink, Text::FindLinkWhy),
            Self::HeldBack => (Text::FindHeld, Text::FindHeldWhy),
            Self::ScriptIdle => (Text::FindIdle, Text::FindIdleWhy),
            Self::ElementAlone => (Text::FindElement, Text::FindElementWhy),
            Self::IntegrityAlone => (Text::FindIntegrity, Text::FindIntegrityWhy),
            Self::BaseMoves => (Text::FindBase, Text::FindBaseWhy),
            Self::TooLow => (Text::FindLow, Text::FindLowWhy),
            Self::NoHeight => (Text::FindHeight, Text::FindHeightWhy),
            Self::NoTitle => (Text::FindTitle, Text::FindTitleWhy),
            Self::NotLazy => (Text::FindLazy, Text::FindLazyWhy),
            Self::MetaPixel => (Text::FindPixel, Text::FindPixelWhy),
            Self::LookInside => (Text::FindInside, Text::FindInsideWhy),
            Self::OtherScripts => (Text::FindOthers, Text::FindOthersWhy),
        }
    }
}

/// Where the checklist is served, and what its folders are called.
#[derive(Clone, Copy, Debug)]
pub struct Ours<'a> {
    /// The address of its root, with a slash at the end.
    pub root: &'a str,
    /// Its languages, each a folder.
    pub languages: &'a [String],
}

/// What stops the widget on a page that was pasted, or takes something from it; the gravest first. `address` is where the
/// page is, if somebody said so.
pub fn check(ours: Ours, page: &Page, headers: &str, address: &str) -> Vec<Finding> {
    let headers = Headers::read(headers);
    let mut findings = rules::all(ours, page, &headers, Place::parse(address).as_ref());
    findings.sort_by_key(|finding| finding.rule.weight());
    findings
}
