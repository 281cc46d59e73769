//! How the records of a pack are written down, and read back by very little code.
//!
//! Seven parts, because like stands best beside like when it is compressed: every id once; the letters beyond ASCII
//! ([`Letters`], two parts); every text in reading order; what texts hold in a second language; ids where they are meant, as
//! their numbers; all other numbers. A number has seven bits a byte.
//! Reading never fails halfway: what does not fit marks the whole pack as broken.

use std::rc::Rc;

use super::letters::Letters;
use crate::id::Id;
use crate::locale::{SECOND, halves};

/// Something that stands in a pack.
pub(super) trait Packed: Sized {
    /// Writes it down.
    fn write(&self, to: &mut Writer);
    /// Reads it back; whatever stands there, `from` knows whether it was whole.
    fn read(from: &mut Reader) -> Self;
}

/// A pack that is being written.
#[derive(Default)]
pub(super) struct Writer {
    ids: Vec<Id>,
    texts: Vec<String>,
    seconds: Vec<String>,
    references: Vec<u8>,
    numbers: Vec<u8>,
}

impl Writer {
    /// Writes a number.
    pub(super) fn number(&mut self, number: u64) {
        put(&mut self.numbers, number);
    }

    /// All of it.
    pub(super) fn finish(self) -> Vec<u8> {
        let letters = Letters::of(self.texts.iter().chain(&self.seconds).map(String::as_str));
        let [short, long] = letters.parts();
        let written = |texts: &mut dyn Iterator<Item = &str>| {
            let mut bytes = Vec::new();
            texts.for_each(|text| letters.write(text, &mut bytes));
            bytes
        };
        let ids = written(&mut self.ids.iter().map(Id::as_str));
        let texts = written(&mut self.texts.iter().map(String::as_str));
        let seconds = written(&mut self.seconds.iter().map(String::as_str));
        let mut body = Vec::new();
        for part in [&ids, &short, &long, &texts, &seconds, &self.references] {
            put(&mut body, part.len() as u64);
            body.extend_from_slice(part);
        }
        body.extend(self.numbers);
        body
    }
}

pub(super) fn put(to: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// A pack that is being read.
pub(super) struct Reader<'p> {
    ids: Vec<Id>,
    letters: Letters,
    texts: &'p [u8],
    seconds: &'p [u8],
    references: &'p [u8],
    numbers: &'p [u8],
    broken: bool,
}

impl<'p> Reader<'p> {
    /// Opens a pack.
    pub(super) fn new(body: &'p [u8]) -> Self {
        let letters = Letters::from_parts(&[], &[]);
        let mut reader = Self {
            ids: Vec::new(),
            letters,
            texts: &[],
            seconds: &[],
            references: &[],
            numbers: body,
            broken: false,
        };
        let mut ids = reader.part();
        while let Some(id) = reader.letters.read(&mut ids) {
            let id = reader.expect(Id::parse(&id), Id::missing());
            reader.ids.push(id);
        }
        reader.broken |= !ids.is_empty();
        reader.letters = Letters::from_parts(reader.part(), reader.part());
        reader.texts = reader.part();
        reader.seconds = reader.part();
        reader.references = reader.part();
        reader
    }

    /// Whether all was read and all of it fitted.
    pub(super) fn whole(&self) -> bool {
        !self.broken
            && [self.texts, self.seconds, self.references, self.numbers].iter().all(|part| part.is_empty())
    }

    fn part(&mut self) -> &'p [u8] {
        let length = self.number() as usize;
        match self.numbers.split_at_checked(length) {
            Some((part, rest)) => {
                self.numbers = rest;
                part
            }
            None => {
                self.broken = true;
                &[]
            }
        }
    }

    /// Reads a number.
    #[inline(never)]
    pub(super) fn number(&mut self) -> u64 {
        let number = take(&mut self.numbers);
        self.expect(number, 0)
    }

    /// Marks the pack as broken if `value` is missing.
    pub(super) fn expect<T>(&mut self, value: Option<T>, otherwise: T) -> T {
        self.broken |= value.is_none();
        value.unwrap_or(otherwise)
    }
}

/// Takes the next number; nothing if it has no end.
#[inline(never)]
pub(super) fn take(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

impl Packed for Id {
    fn write(&self, to: &mut Writer) {
        let known = to.ids.iter().position(|id| id == self);
        let number = known.unwrap_or_else(|| {
            to.ids.push(self.clone());
            to.ids.len() - 1
        });
        put(&mut to.references, number as u64);
    }

    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let number = take(&mut from.references);
        let id = number.and_then(|number| from.ids.get(number as usize)).cloned();
        from.expect(id, Self::missing())
    }
}

/// A text with a second language ends in the mark of it, and the rest stands among its like.
impl Packed for String {
    fn write(&self, to: &mut Writer) {
        let (first, second) = halves(self);
        let mut text = first.to_owned();
        if let Some(second) = second {
            text.push(SECOND);
            to.seconds.push(second.to_owned());
        }
        to.texts.push(text);
    }

    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let mut text = from.letters.read(&mut from.texts);
        if let Some(first) = text.as_mut().filter(|text| text.ends_with(SECOND)) {
            match from.letters.read(&mut from.seconds) {
                Some(second) => first.push_str(&second),
                None => text = None,
            }
        }
        from.expect(text, Self::new())
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn write(&self, to: &mut Writer) {
        to.number(self.len() as u64);
        self.iter().for_each(|each| each.write(to));
    }

    fn read(from: &mut Reader) -> Self {
        let mut list = Self::new();
        let mut left = from.number();
        while left > 0 && !from.broken {
            list.push(T::read(from));
            left -= 1;
        }
        list
    }
}

impl<T: Packed> Packed for Option<T> {
    fn write(&self, to: &mut Writer) {
        to.number(u64::from(self.is_some()));
        self.iter().for_each(|some| some.write(to));
    }

    fn read(from: &mut Reader) -> Self {
        (from.number() > 0).then(|| T::read(from))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader) -> Self {
        let first = A::read(from);
        (first, B::read(from))
    }
}

impl<T: Packed> Packed for Rc<T> {
    fn write(&self, to: &mut Writer) {
        T::write(self, to);
    }

    fn read(from: &mut Reader) -> Self {
        Self::new(T::read(from))
    }
}

impl Packed for bool {
    fn write(&self, to: &mut Writer) {
        to.number(u64::from(*self));
    }

    fn read(from: &mut Reader) -> Self {
        from.number() > 0
    }
}

macro_rules! numbers {
    ($($kind:ident)*) => {$(
        impl Packed for $kind {
            fn write(&self, to: &mut Writer) {
                to.number(u64::from(*self));
            }

            fn read(from: &mut Reader) -> Self {
                let number = Self::try_from(from.number()).ok();
                from.expect(number, 0)
            }
        }
    )*};
}
numbers! { u8 u16 u64 }

/// Records: every field in turn. A field left out does not compile.
macro_rules! records {
    ($($name:ident { $($field:ident)* })*) => {$(
        impl Packed for $name {
            fn write(&self, to: &mut Writer) {
                let Self { $($field),* } = self;
                $($field.write(to);)*
            }

            fn read(from: &mut Reader) -> Self {
                $(let $field = Packed::read(from);)*
                Self { $($field),* }
            }
        }
    )*};
}

/// Choices: the place of the variant in the list. A variant left out does not compile.
macro_rules! choices {
    ($($name:ident { $($variant:ident)* })*) => {$(
        impl Packed for $name {
            fn write(&self, to: &mut Writer) {
                match self { $(Self::$variant => {})* }
                let place = [$(Self::$variant),*].iter().position(|variant| variant == self);
                to.number(place.unwrap_or_default() as u64);
            }

            fn read(from: &mut Reader) -> Self {
                let variants = [$(Self::$variant),*];
                let variant = variants.get(from.number() as usize).copied();
                from.expect(variant, variants[0])
            }
        }
    )*};
}
pub(super) use {choices, records};
