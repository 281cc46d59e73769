//! Stories, tricks, cases to practise on, phrases; and what tells a country from a number or a clock.

use offercheck_core::contacts::countries;
use offercheck_core::content::Flow;
use offercheck_core::date::Date;
use offercheck_core::directory::{Case, Directory, Phrase, Story, Trick};
use offercheck_core::id::Id;

use super::Compiler;
use crate::files::Content;
use crate::{phones, raw};

/// How many sources of a story, trick or phrase the browser gets.
const SHOWN_SOURCES: usize = 1;
/// What stands in the content where a source names no single country.
const ANY: &str = "ANY";

impl Compiler {
    pub(super) fn accounts(&mut self, content: &Content, directory: &mut Directory) {
        let (doc, stories) = (&content.stories, &content.stories.data.story);
        directory.stories = self.each(stories, |compiler, story| {
            Some(Story {
                id: compiler.id(doc, &story.id)?,
                origin: compiler.id(doc, &story.origin)?,
                signs: compiler.ids(doc, &story.signs),
                ends_in_advice: story.ending_from == raw::Ending::Editor,
                sources: compiler.sources(doc, &story.source, SHOWN_SOURCES),
            })
        });
        let (doc, tricks) = (&content.tricks, &content.tricks.data.trick);
        directory.tricks = self.each(tricks, |compiler, trick| {
            Some(Trick {
                id: compiler.id(doc, &trick.id)?,
                origins: compiler.ids_but_any(doc, &trick.for_origins),
                destinations: compiler.ids_but_any(doc, &trick.destinations),
                last_seen: compiler.date(doc, &trick.last_seen)?,
                signs: compiler.ids(doc, &trick.signs),
                sources: compiler.sources(doc, &trick.source, SHOWN_SOURCES),
            })
        });
        directory.tricks.sort_by_key(|trick| core::cmp::Reverse(trick.last_seen));
        let (doc, cases) = (&content.practice, &content.practice.data.case);
        directory.cases = self.each(cases, |compiler, case| {
            let answer = |(question, answer): (&String, &raw::Text)| {
                Some((Id::parse(question)?, Id::parse(answer.get_ref())?))
            };
            Some(Case {
                id: compiler.id(doc, &case.id)?,
                answers: case.answers.iter().filter_map(answer).collect(),
                sources: compiler.sources(doc, &case.source, SHOWN_SOURCES),
            })
        });
        let (doc, phrases) = (&content.phrases, &content.phrases.data);
        directory.phrases = self.each(&phrases.phrase, |compiler, phrase| {
            let spoken = phrases.spoken.get(phrase.language.get_ref()).map(Vec::as_slice).unwrap_or_default();
            Some(Phrase {
                means: phrase.means,
                language: phrase.language.get_ref().clone(),
                countries: compiler.ids(doc, spoken),
                text: phrase.text.clone(),
                say: phrase.say.clone(),
                sources: compiler.sources(doc, &phrase.source, SHOWN_SOURCES),
            })
        });
        directory.zones = content
            .zones
            .data
            .zone
            .iter()
            .filter_map(|(zone, country)| Some((zone.clone(), self.id(&content.zones, country)?)))
            .collect();
    }

    fn ids_but_any<T>(&mut self, doc: &crate::files::Doc<T>, ids: &[raw::Text]) -> Vec<Id> {
        ids.iter().filter(|id| id.get_ref() != ANY).filter_map(|id| self.id(doc, id)).collect()
    }

    fn date<T>(&mut self, doc: &crate::files::Doc<T>, text: &raw::Text) -> Option<Date> {
        let date = Date::parse(text.get_ref());
        if date.is_none() {
            self.problems.push(doc.problem(text, "not a date; write 2025, 2025-07 or 2025-07-18"));
        }
        date
    }
}

/// The calling codes of all countries that somebody can choose.
pub(super) fn calling_codes(flow: &Flow) -> Vec<(Id, u16)> {
    let mut codes: Vec<(Id, u16)> = Vec::new();
    for country in
        ["nationality", "country", "there-country"].iter().flat_map(|question| countries(flow, question))
    {
        if codes.iter().all(|(known, _)| *known != country)
            && let Some(code) = phones::calling_code(country.as_str())
        {
            codes.push((country, code));
        }
    }
    codes
}
