//! Recorded clips: `audio/<language>/<key>.opus`, with who reads and under which licence in `audio/<language>/LICENCE.txt`.

use std::fs;
use std::path::Path;

use crate::files::Content;
use crate::problem::Problem;

/// What a clip may weigh, in bytes: a phone loads all of a language at once.
const LONGEST: u64 = 60_000;
/// Says who reads the clips of a language, and under which licence.
const LICENCE: &str = "LICENCE.txt";

/// A recorded clip of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// BCP 47.
    pub language: String,
    /// The key of the text.
    pub key: String,
    /// Its path below the content folder.
    pub file: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// All clips below the content folder; none where there is no such folder.
pub(crate) fn read(root: &Path) -> Vec<Clip> {
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).into_iter().flatten();
        let mut names: Vec<String> =
            entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort();
        names
    };
    let folder = root.join("audio");
    let mut clips = Vec::new();
    for language in names(&folder) {
        for name in names(&folder.join(&language)) {
            let file = format!("audio/{language}/{name}");
            let bytes = fs::metadata(root.join(&file)).map_or(0, |found| found.len());
            let key = name.strip_suffix(".opus").unwrap_or(&name).to_owned();
            clips.push(Clip { language: language.clone(), key, file, bytes });
        }
    }
    clips.retain(|clip| clip.key != LICENCE || clip.bytes == 0);
    clips
}

pub(crate) fn check(content: &Content, root: &Path, problems: &mut Vec<Problem>) {
    for clip in &content.clips {
        let mut wrong =
            |message: String| problems.push(Problem { file: clip.file.clone(), line: 1, message });
        if clip.key == LICENCE {
            wrong("says nothing; write who reads the clips, and under which licence".to_owned());
            continue;
        }
        if !clip.file.ends_with(".opus") {
            wrong("is no .opus file".to_owned());
        }
        if clip.bytes == 0 || clip.bytes > LONGEST {
            wrong(format!("has {} bytes, and may have 1 to {LONGEST}", clip.bytes));
        }
        match content.messages(&clip.language).find(|(key, _)| *key == clip.key) {
            None => wrong(format!("no text of the language {:?} has the key {:?}", clip.language, clip.key)),
            Some((_, message)) if message.counted || !message.variables.is_empty() => {
                wrong("is of a text with places to fill, which a clip cannot say".to_owned());
            }
            Some(_) => {}
        }
        if !root.join(format!("audio/{}/{LICENCE}", clip.language)).is_file() {
            wrong(format!(
                "audio/{}/{LICENCE} is missing: who reads, and under which licence",
                clip.language
            ));
        }
    }
}
