//! The names of variants, and the messages of rows without a text.

use errcodes_specs::{quoted, variant_of_message};
use heck::ToSnakeCase;

use super::number::Number;
use super::reserve::{Names, rest, variant_of};
use super::{Entry, Remarks, Section, Space, entries, entries_mut};

/// How long a name may be that is made of a message. Longer ones are cut between words.
const LONGEST: usize = 40;

/// Gives each entry a variant that no other has, and a message.
pub(super) fn give(sections: &mut [Section], space: &Space, remarks: &mut Remarks) {
    let mut names = Names::default();
    entries(sections).enumerate().for_each(|(at, entry)| names.add_symbols(at, entry));
    // First those that the format names by itself: what is left gives way to them.
    let mut left = Vec::new();
    let take = |(at, entry)| takes_given(at, entry, space, &mut names, remarks);
    let are_named: Vec<bool> = entries_mut(sections).enumerate().map(take).collect();
    for ((at, entry), is_named) in entries_mut(sections).enumerate().zip(are_named) {
        if !is_named && !takes_default(at, entry, space, &mut names) {
            left.push((at, entry));
        }
    }
    for (at, entry) in left {
        name(at, entry, space, &mut names);
    }
    entries_mut(sections).for_each(|entry| add_message(entry, space, remarks));
}

/// Takes the variant that an entry comes with. It is left out of the spec if it is the one that the format makes.
fn takes_given(
    at: usize,
    entry: &mut Entry,
    space: &Space,
    names: &mut Names,
    remarks: &mut Remarks,
) -> bool {
    let Some(variant) = entry.variant.take() else {
        return false;
    };
    let is_taken = names.take(at, &variant, entry);
    if is_taken {
        let symbol = entry.symbol.as_deref();
        let default = symbol.map(|symbol| variant_of(symbol, &space.strip_prefix));
        entry.variant = Some(variant).filter(|variant| Some(variant) != default.as_ref());
    } else {
        let what = format!("the variant {} is taken by another code", quoted(&variant));
        entry.comments.push(remarks.doubt(entry.place, what));
    }
    is_taken
}

fn takes_default(at: usize, entry: &Entry, space: &Space, names: &mut Names) -> bool {
    let symbol = entry.symbol.as_deref();
    let variant = symbol.map(|symbol| variant_of(symbol, &space.strip_prefix));
    // It would hide the `Ok` of `Result`.
    variant.is_some_and(|variant| variant != "Ok" && names.take(at, &variant, entry))
}

/// Names an entry by the first proposal that is free.
fn name(at: usize, entry: &mut Entry, space: &Space, names: &mut Names) {
    let suffix = suffix(entry.first, space);
    let proposals = entry
        .symbol
        .as_deref()
        .map_or_else(|| of_text(entry, &suffix), |symbol| of_symbol(symbol, &suffix, space));
    let found = proposals.into_iter().find(|name| names.take(at, name, entry));
    entry.is_nameless = found.is_none();
    entry.variant = found.or_else(|| stopgap(at, entry, &suffix, names));
}

/// Names for a symbol whose own is taken or no name.
fn of_symbol(symbol: &str, suffix: &str, space: &Space) -> Vec<String> {
    let (short, long) = (variant_of(symbol, &space.strip_prefix), variant_of(symbol, &[]));
    let is_no_name = !short.starts_with(|c: char| c.is_ascii_alphabetic());
    let numbered = [&short, &long].map(|name| joined(name, suffix));
    let success = (short == "Ok").then(|| "Success".to_owned());
    let whole = is_no_name.then_some(long);
    success.into_iter().chain(whole).chain(numbered).collect()
}

/// Names for an entry without a symbol.
fn of_text(entry: &Entry, suffix: &str) -> Vec<String> {
    let success = entry.is_success.then(|| "Success".to_owned());
    let name = success.or_else(|| entry.message.as_deref().and_then(of_message));
    name.map_or_else(Vec::new, |name| vec![name.clone(), joined(&name, suffix)])
}

/// `Code7004`, or `Code7004X` and so on if that is the name of another code.
fn stopgap(at: usize, entry: &Entry, suffix: &str, names: &mut Names) -> Option<String> {
    let longer = (0..=entry.place.line).map(|count| format!("Code{suffix}{}", "X".repeat(count)));
    longer.into_iter().find(|name| names.take(at, name, entry))
}

/// A short name made of the start of a message.
fn of_message(message: &str) -> Option<String> {
    let clause = message.split(['.', ';', ':', ',']).next()?;
    let name = variant_of_message(message).filter(|name| name.len() <= LONGEST);
    let name = name.or_else(|| variant_of_message(clause))?;
    if name.len() <= LONGEST {
        return Some(name);
    }
    let ends = clause.match_indices(' ').filter_map(|(end, _)| clause.get(..end));
    let names = ends.filter_map(variant_of_message);
    names.take_while(|name| name.len() <= LONGEST).last()
}

/// The number as a part of a name, as people read it.
fn suffix(number: Number, space: &Space) -> String {
    let value = number.value;
    match number.hex_digits.filter(|_| space.is_hex && value >= 0) {
        Some(width) => format!("{value:0width$X}"),
        None if value < 0 => format!("Minus{}", value.unsigned_abs()),
        None => value.to_string(),
    }
}

/// Digits behind a digit are set apart, as the format allows.
fn joined(name: &str, suffix: &str) -> String {
    let is_between_digits = name.ends_with(|c: char| c.is_ascii_digit())
        && suffix.starts_with(|c: char| c.is_ascii_digit());
    let between = if is_between_digits { "_" } else { "" };
    format!("{name}{between}{suffix}")
}

/// A message for an entry without one: the cause or the advice if there is any, else the words of the symbol.
fn add_message(entry: &mut Entry, space: &Space, remarks: &mut Remarks) {
    if entry.message.is_some() {
        return;
    }
    let words = entry.symbol.as_deref().map(|symbol| words(symbol, &space.strip_prefix));
    let message = words.filter(|words| !words.is_empty());
    let message = message.or_else(|| entry.cause.take()).or_else(|| entry.advice.take());
    entry.message = Some(message.unwrap_or_else(|| {
        let what = "no text and no symbol in the row".to_owned();
        entry.comments.push(remarks.doubt(entry.place, what));
        let error = if space.lang.starts_with("zh") { "错误" } else { "error" };
        format!("{error} {}", entry.first)
    }));
}

fn words(symbol: &str, prefixes: &[String]) -> String {
    rest(symbol, prefixes).to_snake_case().replace('_', " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_message_gives_a_short_name() {
        assert_eq!(of_message("room is full").as_deref(), Some("RoomFull"));
        let long = "the room, which was made before, has been dissolved by the owner of the room";
        assert_eq!(of_message(long).as_deref(), Some("Room"));
        let long = "the owner of the room has dissolved the room before you entered it";
        assert_eq!(of_message(long).as_deref(), Some("OwnerOfRoomHasDissolvedRoomBeforeYou"));
        assert_eq!(of_message("房间已满"), None);
    }

    #[test]
    fn a_number_behind_a_digit_is_set_apart() {
        assert_eq!(joined("Http2", "404"), "Http2_404");
        assert_eq!(joined("Http", "404"), "Http404");
        assert_eq!(joined("Http2", "Minus1"), "Http2Minus1");
    }
}
