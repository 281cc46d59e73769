//! `assess`: one case from the command line, through the same code as in the browser.

use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write as _};

use anyhow::Context;
use offercheck_compiler::{compile_flow, compile_numbers};
use offercheck_core::assess::assess;
use offercheck_core::case::{UnknownId, answers_from_pairs};
use offercheck_core::contacts;
use offercheck_core::content::Flow;
use offercheck_core::directory::Directory;
use offercheck_core::id::Id;
use serde_json::{Map, Value, json};

use xtask::paths;

use crate::{Failure, check};

/// Assesses the case or cases in a JSON file and prints the result as JSON.
pub fn run(file: &OsStr) -> Result<(), Failure> {
    let text = read(file)?;
    let input: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::Usage(format!("{} is not JSON: {error}", file.to_string_lossy())))?;
    let content =
        offercheck_compiler::load(&paths::content()).or_else(|problems| check::report(&problems))?;
    let flow = compile_flow(&content).or_else(|problems| check::report(&problems))?;
    let numbers = compile_numbers(&content, &flow, "en").or_else(|problems| check::report(&problems))?;
    let output = match &input {
        Value::Array(cases) => cases
            .iter()
            .enumerate()
            .map(|(index, case)| {
                one(&flow, &numbers.directory, case).map_err(|message| format!("case {index}: {message}"))
            })
            .collect::<Result<Vec<Value>, String>>()
            .map(Value::Array),
        case => one(&flow, &numbers.directory, case),
    };
    let output = output.map_err(Failure::Usage)?;
    let text = serde_json::to_string_pretty(&output).context("writing JSON")?;
    writeln!(std::io::stdout(), "{text}").context("the result cannot be written")?;
    Ok(())
}

fn read(file: &OsStr) -> Result<String, Failure> {
    let unreadable =
        |error: std::io::Error| Failure::Usage(format!("{} cannot be read: {error}", file.to_string_lossy()));
    if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(unreadable)?;
        return Ok(text);
    }
    fs::read_to_string(file).map_err(unreadable)
}

/// One case: `{"answers": {"start": "for-me", …}}`.
fn one(flow: &Flow, directory: &Directory, case: &Value) -> Result<Value, String> {
    let form = "a case is written {\"answers\": {\"start\": \"for-me\", …}}";
    let given = case.get("answers").and_then(Value::as_object).ok_or(form)?;
    let answers = answers_from_pairs(flow, pairs(given)?).map_err(|unknown| describe(&unknown))?;
    let assessment = assess(flow, &answers);
    let nationality = answers.answer("nationality").map_or("other", Id::as_str);
    let mut todos: Vec<&str> = Vec::new();
    for open in &assessment.open {
        if !todos.contains(&open.question.as_str()) {
            todos.push(open.question.as_str());
        }
    }
    let texts = |ids: &[Id]| ids.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>();
    let registries: Vec<&str> =
        contacts::registries(directory, nationality).into_iter().map(|contact| contact.id.as_str()).collect();
    Ok(json!({
        "level": assessment.level.name(),
        "signs": assessment.signs.iter().map(|raised| raised.sign.as_str()).collect::<Vec<_>>(),
        "patterns": texts(&assessment.patterns),
        "todos": todos,
        "asked": texts(&assessment.asked),
        "ignored": texts(&assessment.ignored),
        "contacts": texts(&contacts::contact_ids(directory, &answers)),
        "registries": registries,
    }))
}

fn pairs(given: &Map<String, Value>) -> Result<Vec<(&str, &str)>, String> {
    let text = |(question, answer): (&'_ String, &'_ Value)| -> Result<(), String> {
        answer
            .as_str()
            .map(|_| ())
            .ok_or_else(|| format!("the answer to {question:?} must be the id of an answer"))
    };
    given.iter().try_for_each(text)?;
    Ok(given.iter().filter_map(|(question, answer)| Some((question.as_str(), answer.as_str()?))).collect())
}

/// What is unknown, and the valid id that comes nearest.
fn describe(unknown: &UnknownId) -> String {
    let given = unknown.given.to_lowercase();
    let nearest =
        unknown.valid.iter().min_by_key(|id| strsim::damerau_levenshtein(&given, &id.to_lowercase()));
    match nearest {
        Some(nearest) => format!("{unknown}; the nearest one is {nearest:?}"),
        None => unknown.to_string(),
    }
}
