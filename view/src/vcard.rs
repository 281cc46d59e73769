//! Numbers for a phone book: vCard 4.0 (RFC 6350).

/// One entry: the name it goes under, and its number as a phone dials it.
pub struct Entry<'e> {
    /// A name that nobody asks about.
    pub name: &'e str,
    /// E.164 with `+`, or short as in its country.
    pub number: &'e str,
}

/// Longer lines are folded, counted in bytes (RFC 6350, 3.2).
const LINE: usize = 75;

/// A file with a card for each entry.
pub fn file(entries: &[Entry]) -> String {
    let mut file = String::new();
    for entry in entries {
        line(&mut file, "BEGIN:VCARD");
        line(&mut file, "VERSION:4.0");
        line(&mut file, &["FN:", &escaped(entry.name)].concat());
        // A short number is none of E.164, so it is no address of its own (RFC 3966).
        let tel = if entry.number.starts_with('+') { "TEL;VALUE=uri:tel:" } else { "TEL;VALUE=text:" };
        line(&mut file, &[tel, entry.number].concat());
        line(&mut file, "END:VCARD");
    }
    file
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

fn line(file: &mut String, text: &str) {
    let mut length = 0;
    for character in text.chars() {
        if length + character.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(character);
        length += character.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use calcard::vcard::{VCard, VCardProperty, VCardValue};

    use super::*;

    #[test]
    fn another_program_reads_the_names_and_numbers_that_were_written() {
        let long = "ម្តាយ; បង, ".repeat(12);
        let file =
            file(&[Entry { name: "Aunt 1", number: "+85599989890" }, Entry { name: &long, number: "117" }]);
        let mut read = Vec::new();
        for part in file.split_inclusive("END:VCARD\r\n") {
            let card = VCard::parse(part).expect("a card that another program reads");
            let text = |property: &VCardProperty| {
                let entry = card.property(property).expect("the property is there");
                entry.values.iter().filter_map(VCardValue::as_text).collect::<Vec<_>>().join(",")
            };
            read.push((text(&VCardProperty::Fn), text(&VCardProperty::Tel)));
        }
        assert_eq!(read[0], ("Aunt 1".to_owned(), "tel:+85599989890".to_owned()));
        assert_eq!(read[1].0, long);
        assert_eq!(read[1].1, "117");
        assert!(file.lines().all(|line| line.len() <= LINE), "{file}");
    }
}
