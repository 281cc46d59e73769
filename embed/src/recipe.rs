//! How the checklist gets onto a page that is made with one system, step by step.

use offercheck_core::contacts::countries;
use offercheck_core::content::Flow;

use crate::fallback::Fallback;
use crate::setup::{Setup, System};
use crate::snippet::Site;
use crate::words::{Text, Words};

/// What is known of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Tests of ours do it in real browsers.
    Tried,
    /// Tests of ours do it in a real WordPress.
    InWordPress,
    /// The system's own pages say so; we have not tried it.
    Read,
    /// Nothing was found and nothing was tried.
    NotFound,
}

impl Known {
    /// Says so in words.
    pub fn text(self) -> Text {
        match self {
            Self::Tried => Text::KnownTried,
            Self::InWordPress => Text::KnownWordpress,
            Self::Read => Text::KnownRead,
            Self::NotFound => Text::KnownNot,
        }
    }
}

/// One step, with what is pasted in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub text: Text,
    /// What to paste.
    pub code: Option<String>,
}

/// One way to do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// What it is good for.
    pub heading: Text,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// What is known of it.
    pub known: Known,
}

/// What the recipes are written with.
#[derive(Clone, Copy)]
pub struct Kitchen<'a> {
    /// Where the checklist is served.
    pub site: &'a Site,
    /// What was chosen.
    pub setup: &'a Setup,
    /// Words in the language of the checklist.
    pub words: &'a Words,
    /// What stands in the page until it is there.
    pub fallback: &'a Fallback,
}

impl Kitchen<'_> {
    /// The ways that work with the system, the plainest first.
    pub fn ways(&self) -> Vec<Way> {
        use Text as T;
        let frame = || Some(self.iframe());
        let element = self.site.element(&self.setup.options, self.fallback);
        let script = self.site.script(&self.setup.options);
        match self.setup.system {
            System::Html => vec![
                way(T::WayIframe, Known::Tried, [step(T::StepPasteBody, frame()), step(T::StepLook, None)]),
                way(
                    T::WayElement,
                    Known::Tried,
                    [step(T::StepPasteElement, Some(element)), step(T::StepLook, None)],
                ),
                way(
                    T::WayScript,
                    Known::Tried,
                    [step(T::StepPasteScript, Some(script)), step(T::StepLook, None)],
                ),
            ],
            System::WordPress => vec![way(
                T::WayIframe,
                Known::Read,
                [
                    step(T::StepWordpressBlock, frame()),
                    step(T::StepWordpressNetwork, None),
                    step(T::StepLook, None),
                ],
            )],
            System::WordPressAuthor => vec![way(
                T::WayAddress,
                Known::InWordPress,
                [
                    step(T::StepWordpressAddress, Some(self.site.plain_address(&self.setup.options))),
                    step(T::StepWordpressNoOptions, None),
                    step(T::StepLook, None),
                ],
            )],
            System::WordPressPlugin => vec![way(
                T::WayPlugin,
                Known::InWordPress,
                [
                    step(T::StepPluginInstall, Some(self.site.plugin_address())),
                    step(T::StepPluginBlock, None),
                    step(T::StepPluginAddress, Some(self.site.address(&self.setup.options))),
                ],
            )],
            System::WordPressCom => vec![self.picture(Known::Read, T::StepWordpressCom)],
            System::Wix => vec![way(
                T::WayIframe,
                Known::Read,
                [step(T::StepWixBox, frame()), step(T::StepWixSize, None), step(T::StepLook, None)],
            )],
            System::Squarespace => vec![
                way(
                    T::WayIframe,
                    Known::NotFound,
                    [step(T::StepSquarespace, frame()), step(T::StepLook, None)],
                ),
                self.picture(Known::NotFound, T::StepPicture),
            ],
            System::Drupal => vec![
                way(T::WayIframe, Known::NotFound, [step(T::StepDrupal, frame()), step(T::StepLook, None)]),
                self.picture(Known::NotFound, T::StepPicture),
            ],
            System::Blogger => {
                vec![way(T::WayIframe, Known::Read, [step(T::StepBlogger, frame()), step(T::StepLook, None)])]
            }
            System::GoogleSites => vec![way(
                T::WayAddress,
                Known::NotFound,
                [
                    step(T::StepGoogleSites, Some(self.site.address(&self.setup.options))),
                    step(T::StepGoogleSize, None),
                    step(T::StepLook, None),
                ],
            )],
            System::Post => vec![way(
                T::WayLink,
                Known::Read,
                [step(T::StepPost, Some(self.site.address(&self.setup.options))), step(T::StepPostWho, None)],
            )],
        }
    }

    fn iframe(&self) -> String {
        self.site.iframe(&self.setup.options, self.setup.frame, self.words.get(Text::FrameTitle))
    }

    fn picture(&self, known: Known, text: Text) -> Way {
        let (site, options) = (self.site, &self.setup.options);
        let words = self.words.get(Text::FallbackLink);
        way(
            Text::WayPicture,
            known,
            [
                step(text, Some(site.picture_address(options))),
                step(Text::StepPictureLink, Some(site.address(options))),
                step(Text::StepPictureHtml, Some(site.picture(options, words))),
            ],
        )
    }
}

/// The lines that a host's policy needs, for a frame and for the script.
pub fn policy_lines(site: &Site) -> [String; 2] {
    let origin =
        crate::place::Place::parse(&site.root).map_or_else(|| site.root.clone(), |place| place.origin());
    [format!("frame-src {origin};"), format!("script-src {origin}; frame-src {origin};")]
}

/// The answers that a question of the walk lets one choose: countries, or the ways to start.
pub fn choices(flow: &Flow, question: &str) -> Vec<String> {
    match question {
        "start" => {
            let answers = flow.question(question).map(|question| question.answers.as_slice());
            answers.unwrap_or_default().iter().map(|answer| answer.id.to_string()).collect()
        }
        _ => countries(flow, question).iter().map(ToString::to_string).collect(),
    }
}

fn step(text: Text, code: Option<String>) -> Step {
    Step { text, code }
}

fn way<const STEPS: usize>(heading: Text, known: Known, steps: [Step; STEPS]) -> Way {
    Way { heading, steps: steps.into(), known }
}
