//! The picture that a camera reads an address from.

use qrcodegen::{QrCode, QrCodeEcc};

/// White around it, in modules: readers ask for four.
const EDGE: i32 = 4;

/// An address as a QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules it is wide and high, its white edge with it.
    pub side: i32,
    /// The dark modules, as the path of an SVG.
    pub path: String,
}

/// The code of an address; nothing if it is too long for one.
#[inline(never)]
pub fn code(address: &str) -> Option<Code> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            path.extend(["M", &(x + EDGE).to_string(), ",", &(y + EDGE).to_string(), "h1v1h-1z"]);
        }
    }
    Some(Code { side: code.size() + 2 * EDGE, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_has_its_three_corners_and_a_white_edge() {
        let code = code("https://check.example/id/#from=ID&to=KH").expect("a code");
        let far = code.side - EDGE - 7;
        for (x, y) in [(EDGE, EDGE), (far, EDGE), (EDGE, far)] {
            for along in 0..7 {
                assert!(code.path.contains(&format!("M{},{y}h", x + along)), "corner {x} {y}");
            }
        }
        assert!(!code.path.contains("M3,") && !code.path.contains(",3h"));
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(code(&"x".repeat(5000)), None);
    }
}
