//! The name of the organisation on whose page the checklist stands.

use crate::unseen::unseen;

/// The longest name, in characters.
pub const LONGEST: usize = 60;

/// The zeros of the decimal digits of the Basic Multilingual Plane (Unicode 15, category Nd); nine more follow each.
const ZEROS: [u16; 37] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
    0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
/// The most numerals a name may hold, in whatever script: more could be a number to call. Whatever stands
/// beyond the Basic Multilingual Plane counts as one, because styled digits do.
const NUMERALS: usize = 3;

/// A name as it may be shown: not empty, not long, without a number to call, and without characters that turn around or hide
/// what stands beside it.
///
/// ```
/// # use offercheck_core::organisation::name;
/// assert_eq!(name("Migrant House"), Some("Migrant House"));
/// assert_eq!(name("House\u{202e}esuoH"), None);
/// assert_eq!((name("Call 012 345"), name("Call ٠١٢٣٤٥"), name("House 24")), (None, None, Some("House 24")));
/// assert_eq!((name("Call 𝟎𝟏𝟐𝟑"), name("Call ①②③④"), name("Call ⁰¹²³"), name("\u{3000}\u{200d}")), (None, None, None, None));
/// ```
pub fn name(text: &str) -> Option<&str> {
    let (mut length, mut numerals, mut shown) = (0, 0, false);
    for character in text.chars() {
        if unseen(character) {
            return None;
        }
        length += 1;
        numerals += usize::from(is_digit(character));
        shown |= !character.is_whitespace() && !matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe0f}');
    }
    (shown && length <= LONGEST && numerals <= NUMERALS).then_some(text)
}

fn is_digit(character: char) -> bool {
    let code = character as u32;
    let styled = matches!(character, '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{2070}'..='\u{2089}' | '\u{2460}'..='\u{24ff}'
        | '\u{2776}'..='\u{2793}' | '\u{10000}'..);
    styled || ZEROS.iter().any(|zero| code.wrapping_sub(u32::from(*zero)) < 10)
}
