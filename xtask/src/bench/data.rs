//! The content as the peers load it: what stands in the two packs of a language, as JSON.

use offercheck_compiler::Content;
use offercheck_core::content::{Answer, Condition, Flow, Kind, Question, Weight};
use offercheck_core::directory::{Contact, Phone, Source};
use offercheck_core::id::Id;
use offercheck_core::pack::{Numbers, Walk};
use offercheck_core::words::{Words, numbers_keys, walk_keys};
use serde_json::{Map, Value, json};

/// Questions, signs and rules with their words, and those of the program.
pub fn walk(walk: &Walk, content: &Content) -> Value {
    let (flow, words) = (&walk.flow, &walk.words);
    let text = |key: String| Value::from(words.get(&key).unwrap_or_default());
    json!({
        "stages": map(&flow.stages, |stage| (stage.to_string(), text(format!("stage-{stage}")))),
        "questions": list(&flow.questions, |asked| question(asked, words)),
        "signs": list(&flow.signs, |sign| {
            let id = &sign.id;
            json!({
                "id": id.as_str(), "severity": sign.severity.name(), "stage": sign.stage.as_str(),
                "text": text(format!("sign-{id}")),
            })
        }),
        "derived": list(&flow.derived, |derived| json!({
            "topic": derived.topic.as_str(), "when": condition(&derived.when), "from": ids(&derived.from),
            "raises": ids(&derived.raises),
        })),
        "patterns": list(&flow.patterns, |pattern| json!({
            "id": pattern.id.as_str(), "text": text(format!("pattern-{}", pattern.id)),
            "groups": list(&pattern.groups, |group| ids(group)),
        })),
        "closures": list(&flow.closures, |closure| filled(json!({
            "id": closure.id.as_str(), "nationality": closure.nationality.as_str(),
            "raises": closure.raises.as_ref().map(Id::as_str),
            "leavesOpen": closure.leaves_open.map(weight),
        }), json!({ "countries": ids(&closure.countries), "jobs": ids(&closure.jobs) }))),
        "places": list(&flow.places, |place| json!({
            "id": place.id.as_str(), "country": place.country.as_str(), "name": place.name, "offered": place.offered,
        })),
        "feeFree": list(&flow.fee_free, |rule| json!({
            "nationality": rule.nationality.as_str(), "jobs": ids(&rule.jobs),
        })),
        "thresholds": {
            "serious": flow.thresholds.serious_topics, "must": flow.thresholds.must_unknown,
            "caution": flow.thresholds.caution_topics,
        },
        "ui": program(content, &words.language, "/app.ftl"),
        "words": rest(words, walk_keys(flow), &["q-", "sign-", "stage-", "pattern-", "country-"]),
    })
}

/// Contacts, routes, wages and sources with their words.
pub fn numbers(numbers: &Numbers, flow: &Flow, content: &Content) -> Value {
    let (directory, words) = (&numbers.directory, &numbers.words);
    let text = |key: String| words.get(&key);
    json!({
        "contacts": list(&directory.contacts, |known| contact(known, words)),
        "routes": list(&directory.routes, |route| filled(json!({
            "id": route.id.as_str(), "origin": route.origin.as_str(), "name": text(format!("route-{}.name", route.id)), "url": route.url,
            "phone": route.phone, "place": route.place, "text": text(format!("route-{}", route.id)),
            "sources": list(&route.sources, source),
        }), json!({}))),
        "wages": list(&directory.wages, |wage| filled(json!({
            "id": wage.id.as_str(), "country": wage.country.as_str(), "kind": format!("{:?}", wage.kind),
            "jobs": ids(&wage.jobs), "notJobs": ids(&wage.not_jobs),
            "nationality": wage.nationality.as_ref().map(Id::as_str), "text": text(format!("wage-{}", wage.id)),
            "sources": list(&wage.sources, source),
        }), json!({}))),
        "signs": map(&directory.sign_sources, |(id, sources)| (id.to_string(), filled(json!({
            "why": text(format!("sign-{id}.why")), "today": text(format!("sign-{id}.today")), "good": text(format!("sign-{id}.good")),
            "sources": list(sources, source),
        }), json!({})))),
        "closures": map(&directory.closure_sources, |(id, sources)| (id.to_string(), json!({
            "text": text(format!("closure-{id}")), "sources": list(sources, source),
        }))),
        "ui": program(content, &words.language, "/later.ftl"),
        "words": rest(words, numbers_keys(flow, directory), &["contact-", "route-", "wage-", "sign-", "closure-"]),
    })
}

/// The program's own words of one file, which come when the product's do.
fn program(content: &Content, language: &str, file: &str) -> Value {
    let words = content.messages(language).filter(|(_, message)| message.file.ends_with(file));
    let named = words.filter_map(|(key, message)| {
        Some((key.strip_prefix("ui-")?.to_owned(), Value::from(message.text.clone())))
    });
    named.collect::<Map<_, _>>().into()
}

fn question(question: &Question, words: &Words) -> Value {
    let text = |part: &str| words.get(&format!("q-{}{part}", question.id));
    let always = json!({
        "id": question.id.as_str(), "stage": question.stage.as_str(), "topic": question.topic.as_str(),
        "askWhen": condition(&question.ask_when), "answers": list(&question.answers, |one| answer(question, one, words)),
    });
    let sometimes = json!({
        "kind": (question.kind == Kind::List).then_some("list"), "quick": question.quick,
        "weight": weight(question.unknown_weight), "helpAfter": question.help_after,
        "text": text(""), "other": text(".other"), "help": text(".help"), "why": text(".why"),
        "todo": text(".todo"), "message": text(".message"),
    });
    filled(sometimes, always)
}

fn answer(question: &Question, answer: &Answer, words: &Words) -> Value {
    let key = format!("q-{}-{}", question.id, answer.id);
    let text = words.get(&key).or_else(|| words.get(&format!("country-{}", answer.id)));
    let sometimes = json!({
        "text": text, "other": words.get(&format!("{key}.other")), "raises": ids(&answer.raises),
        "fits": ids(&answer.fits), "unknown": answer.unknown, "hideWhenFeeFree": answer.hide_when_fee_free,
        "listsPlaces": answer.lists_places, "action": answer.action.map(|action| format!("{action:?}")),
    });
    filled(sometimes, json!({ "id": answer.id.as_str() }))
}

fn contact(contact: &Contact, words: &Words) -> Value {
    let text = |part: &str| words.get(&format!("contact-{}{part}", contact.id));
    let sometimes = json!({
        "nationals": contact.nationals.as_ref().map(Id::as_str), "emails": contact.emails, "web": contact.web,
        "languages": contact.languages, "newest": contact.newest().map(|date| date.iso()),
        "verifies": list(&contact.verifies, |shows| json!(format!("{shows:?}"))),
        "name": text(""), "note": text(".note"), "how": text(".how"),
    });
    let always = json!({
        "id": contact.id.as_str(), "kind": format!("{:?}", contact.kind), "country": contact.country.as_str(),
        "hours": format!("{:?}", contact.hours), "confidence": format!("{:?}", contact.confidence),
        "phones": list(&contact.phones, phone), "sources": list(&contact.sources, source),
        "sourceCount": contact.source_count,
    });
    filled(sometimes, always)
}

fn phone(phone: &Phone) -> Value {
    let sometimes =
        json!({ "onlyFrom": phone.only_from.as_ref().map(Id::as_str), "whatsapp": phone.whatsapp });
    let always = json!({
        "display": phone.display, "purpose": format!("{:?}", phone.purpose), "channel": format!("{:?}", phone.channel),
    });
    filled(sometimes, always)
}

fn source(source: &Source) -> Value {
    let sometimes = json!({ "date": source.date.map(|date| date.iso()), "url": source.url });
    filled(sometimes, json!({ "publisher": source.publisher }))
}

fn condition(condition: &Condition) -> Value {
    list(&condition.0, |all| {
        list(all, |term| {
            let always = json!({ "question": term.question.as_str(), "answers": ids(&term.answers) });
            filled(json!({ "negated": term.negated }), always)
        })
    })
}

fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Nice => "nice",
        Weight::Must => "must",
    }
}

/// All texts that no record of its own holds, by key.
fn rest(words: &Words, keys: Vec<String>, elsewhere: &[&str]) -> Value {
    let own = keys.into_iter().filter(|key| !elsewhere.iter().any(|kind| key.starts_with(kind)));
    own.filter_map(|key| words.get(&key).map(|text| (key.clone(), Value::from(text)))).collect()
}

fn ids(ids: &[Id]) -> Value {
    list(ids, |id| Value::from(id.as_str()))
}

fn list<T>(items: &[T], value: impl Fn(&T) -> Value) -> Value {
    items.iter().map(value).collect()
}

fn map<T>(items: &[T], entry: impl Fn(&T) -> (String, Value)) -> Value {
    items.iter().map(entry).collect()
}

/// A record of what always stands in it and what does only if it says something.
fn filled(sometimes: Value, always: Value) -> Value {
    let says = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    let (Value::Object(sometimes), Value::Object(mut record)) = (sometimes, always) else {
        return Value::Null;
    };
    record.extend(sometimes.into_iter().filter(|(_, value)| says(value)));
    Value::Object(record)
}
