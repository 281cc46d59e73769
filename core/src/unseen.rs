//! Characters that nobody sees, which move, hide or turn round what stands beside them.

/// Whether a character is not seen itself: controls, ends of lines, marks of direction, fillers, tags. What joins letters or
/// pictures (U+200C, U+200D, U+FE0F) is none of them: some languages cannot be written without.
///
/// ```
/// # use offercheck_core::unseen::unseen;
/// assert!(unseen('\u{202e}') && unseen('\u{3164}') && !unseen('\u{200d}') && !unseen(' '));
/// ```
pub fn unseen(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}
