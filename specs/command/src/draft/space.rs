//! What a page says about its code space as a whole.

use errcodes_specs::Repr;

use super::number::Number;
use super::{Document, Entry, Options, Section, Space, entries, exported, text};
use crate::page::Page;

pub(super) fn find(documents: &[Document], sections: &[Section], options: &Options) -> Space {
    let numbers: Vec<Number> = entries(sections).flat_map(numbers).collect();
    let hex = numbers.iter().filter(|number| number.hex_digits.is_some()).count();
    let is_hex = hex * 2 > numbers.len();
    let values = || numbers.iter().map(|number| number.value);
    let least = values().min().unwrap_or_default();
    let exported = documents.first().and_then(|document| document.page.exported);
    let repr = repr(least, values().max().unwrap_or_default(), is_hex, exported);
    let title = documents.first().and_then(|document| document.page.title.as_deref());
    Space {
        id: options.id.clone(),
        title: title.and_then(text::stated).unwrap_or_else(|| options.id.clone()),
        url: options.url.clone(),
        lang: language_of_all(documents, options),
        repr,
        is_hex,
        digits: digits(&numbers, repr).filter(|_| is_hex && least >= 0),
        success: Vec::new(),
        strip_prefix: Vec::new(),
    }
}

fn numbers(entry: &Entry) -> impl Iterator<Item = Number> {
    [Some(entry.first), entry.last].into_iter().flatten()
}

/// The type that is known, or the smallest one that holds all codes. In hex, a signed type also takes the unsigned
/// spelling of its bits.
fn repr(least: i128, greatest: i128, is_hex: bool, known: Option<Repr>) -> Repr {
    let holds = |repr: &Repr| {
        let has_twins = is_hex && repr.is_signed() && !repr.width_varies();
        let limit = if has_twins { (1 << repr.bits()) - 1 } else { repr.max() };
        repr.min() <= least && greatest <= limit
    };
    let usual = [Repr::I32, Repr::U32, Repr::I64, Repr::U64];
    known.into_iter().chain(usual).find(holds).unwrap_or(Repr::I64)
}

/// As many digits as the widest code is written with, if these are fewer than the type has.
fn digits(numbers: &[Number], repr: Repr) -> Option<usize> {
    let width = |number: &Number| {
        let needed = format!("{:X}", number.value.unsigned_abs()).len();
        number.hex_digits.unwrap_or_default().max(needed)
    };
    let widest = numbers.iter().map(width).max()?;
    (widest < repr.bits() as usize / 4).then_some(widest)
}

/// The language of a page.
pub(super) fn language(page: &Page) -> &'static str {
    text::language(texts(page))
}

fn language_of_all(documents: &[Document], options: &Options) -> String {
    let texts = documents.iter().flat_map(|document| texts(&document.page));
    let stated = || exported::language(documents, options);
    let chosen = options.lang.clone().or_else(stated);
    chosen.unwrap_or_else(|| text::language(texts).to_owned())
}

fn texts(page: &Page) -> impl Iterator<Item = &str> {
    let rows = page.tables.iter().flat_map(|table| &table.rows);
    let cells = rows.flat_map(|row| &row.cells).map(String::as_str);
    // A constant is in no language.
    cells.filter(|cell| !super::cell::is_token(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_type_is_taken() {
        let name = |least, greatest, is_hex| repr(least, greatest, is_hex, None).name();
        assert_eq!(name(-5, 7004, false), "i32");
        assert_eq!(name(0, 0x8000_4005, false), "u32");
        assert_eq!(name(0, 0x8000_4005, true), "i32");
        assert_eq!(name(-1, 0x8000_4005, false), "i64");
        assert_eq!(name(0, u64::MAX.into(), false), "u64");
        assert_eq!(name(-1, u64::MAX.into(), true), "i64");
        assert_eq!(repr(0, 0xFF, true, Some(Repr::I8)), Repr::I8);
        assert_eq!(repr(0, 0x8000_4005, true, Some(Repr::CLong)), Repr::I32);
    }
}
