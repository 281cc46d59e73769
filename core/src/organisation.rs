//! The name of the organisation on whose page the checklist stands.

/// The longest name, in characters.
pub const LONGEST: usize = 60;

/// A name as it may be shown: not empty, not long, and without characters that turn around or hide what stands beside it.
///
/// ```
/// # use offercheck_core::organisation::name;
/// assert_eq!(name("Migrant House"), Some("Migrant House"));
/// assert_eq!(name("House\u{202e}esuoH"), None);
/// ```
pub fn name(text: &str) -> Option<&str> {
    let mut left = LONGEST;
    let mut seen = false;
    for character in text.chars() {
        if left == 0 || unseen(character) {
            return None;
        }
        left -= 1;
        seen |= character != ' ';
    }
    seen.then_some(text)
}

/// Whether a character is not seen itself, but moves or hides what stands beside it: control characters, ends of lines, and
/// those that set a direction.
pub fn unseen(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}
