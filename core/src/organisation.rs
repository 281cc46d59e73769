//! The name of the organisation on whose page the checklist stands.

/// The longest name, in characters.
pub const LONGEST: usize = 60;

/// A name as it may be shown: not empty, not long, and without characters that turn around or hide what stands beside it.
///
/// ```
/// # use offercheck_core::organisation::name;
/// assert_eq!(name(" Migrant House "), Some("Migrant House"));
/// assert_eq!(name("House\u{202e}esuoH"), None);
/// ```
pub fn name(text: &str) -> Option<&str> {
    let unseen = |character: char| {
        matches!(
            character,
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
    };
    let name = text.trim();
    let fits = !name.is_empty() && name.chars().nth(LONGEST).is_none() && !name.contains(unseen);
    fits.then_some(name)
}
