//! Questions, signs and rules.

use std::collections::BTreeMap;

use offercheck_core::content::{
    Answer, Closure, Derived, FeeFree, Flow, Pattern, Place, Question, Sign, Thresholds, Weight,
};
use offercheck_core::id::Id;

use super::Compiler;
use crate::files::{Content, Doc, SOURCE_LANGUAGE};
use crate::raw;

impl Compiler {
    pub(super) fn flow(&mut self, content: &Content) -> Flow {
        let rules = &content.rules;
        let sets: BTreeMap<String, Vec<String>> = rules
            .data
            .sets
            .iter()
            .map(|(name, ids)| (name.clone(), ids.iter().map(|id| id.get_ref().clone()).collect()))
            .collect();
        Flow {
            stages: self.ids(rules, &rules.data.stages),
            questions: self.each(&content.questions.data.question, |compiler, question| {
                compiler.question(content, &sets, question)
            }),
            signs: self.signs(content),
            derived: self.each(&rules.data.derived, |compiler, derived| {
                Some(Derived {
                    topic: compiler.id(rules, &derived.topic)?,
                    when: compiler.condition(rules, &derived.when, &sets)?,
                    from: compiler.ids(rules, &derived.from),
                    raises: compiler.ids(rules, &derived.raises),
                })
            }),
            patterns: self.each(&rules.data.pattern, |compiler, pattern| {
                let groups = pattern.groups.iter().map(|group| compiler.ids(rules, group)).collect();
                Some(Pattern { id: compiler.id(rules, &pattern.id)?, groups })
            }),
            closures: self.closures(&content.closures),
            places: self.each(&content.places.data.place, |compiler, place| {
                Some(Place {
                    id: compiler.id(&content.places, &place.id)?,
                    country: compiler.id(&content.places, &place.country)?,
                    name: place.name.clone(),
                    offered: place.offered,
                })
            }),
            fee_free: self.each(&rules.data.fee_free, |compiler, rule| {
                let jobs = compiler.ids(rules, &rule.jobs);
                Some(FeeFree { nationality: compiler.id(rules, &rule.nationality)?, jobs })
            }),
            thresholds: Thresholds {
                serious_topics: rules.data.thresholds.serious_topics,
                must_unknown: rules.data.thresholds.must_unknown,
                caution_topics: rules.data.thresholds.caution_topics,
            },
        }
    }

    fn question(
        &mut self,
        content: &Content,
        sets: &BTreeMap<String, Vec<String>>,
        raw: &raw::Question,
    ) -> Option<Question> {
        let doc = &content.questions;
        let key = |attribute: &str| format!("q-{}.{attribute}", raw.id.get_ref());
        let has = |attribute: &str| content.text(SOURCE_LANGUAGE, &key(attribute)).is_some();
        Some(Question {
            id: self.id(doc, &raw.id)?,
            stage: self.id(doc, &raw.stage)?,
            topic: self.id(doc, &raw.topic)?,
            kind: raw.kind,
            quick: raw.quick,
            ask_when: self.condition(doc, &raw.ask_when, sets)?,
            unknown_weight: raw.unknown_weight,
            help_after: raw.help_after,
            has_message: has("message"),
            answers: self.each(&raw.answer, |compiler, answer| {
                Some(Answer {
                    id: compiler.id(doc, &answer.id)?,
                    raises: compiler.ids(doc, &answer.raises),
                    fits: compiler.ids(doc, &answer.fits),
                    unknown: answer.unknown,
                    hide_when_fee_free: answer.hide_when_fee_free,
                    lists_places: answer.lists_places,
                    action: answer.action,
                })
            }),
        })
    }

    fn signs(&mut self, content: &Content) -> Vec<Sign> {
        let mut signs = Vec::new();
        for stage in self.ids(&content.rules, &content.rules.data.parts) {
            let Some(doc) = content.signs.iter().find(|doc| stage == *doc.stem()) else { continue };
            signs.extend(self.each(&doc.data.sign, |compiler, sign| {
                Some(Sign { id: compiler.id(doc, &sign.id)?, severity: sign.severity, stage: stage.clone() })
            }));
        }
        signs
    }

    fn closures(&mut self, doc: &Doc<raw::Closures>) -> Vec<Closure> {
        self.each(&doc.data.closure, |compiler, raw| {
            let (raises, leaves_open) = match raw.strength {
                raw::Strength::Closed => (Id::parse("new-place-closed"), None),
                raw::Strength::Warned => (Id::parse("new-place-warned"), None),
                raw::Strength::CheckMust => (None, Some(Weight::Must)),
                raw::Strength::CheckNice => (None, Some(Weight::Nice)),
            };
            Some(Closure {
                id: compiler.id(doc, &raw.id)?,
                nationality: compiler.id(doc, &raw.nationality)?,
                countries: compiler.ids(doc, &raw.countries),
                jobs: compiler.ids(doc, &raw.jobs),
                raises,
                leaves_open,
            })
        })
    }
}
