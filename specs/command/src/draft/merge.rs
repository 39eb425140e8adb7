//! Rows that say something about one number: names of one meaning become one entry, everything else is in doubt.

use std::collections::{HashMap, HashSet};
use std::mem;

use errcodes_specs::Repr;

use super::text::essence;
use super::{Entry, Item, Place, Remarks, Section, Space, entries};

/// Keeps one entry for each number, and one number for each symbol.
pub(super) fn merge(sections: &mut Vec<Section>, space: &Space, remarks: &mut Remarks) {
    let mut merger =
        Merger { space, remarks, codes: HashMap::new(), ranges: Vec::new(), done: Vec::new() };
    for section in mem::take(sections) {
        let items = section.items;
        merger.done.push(Section { items: Vec::new(), ..section });
        for item in items {
            merger.item(item);
        }
    }
    *sections = merger.done;
    drop_full_ranges(sections, space, remarks);
    check_symbols(sections, remarks);
    sections.retain(|section| !section.items.is_empty());
}

struct Merger<'m> {
    space: &'m Space,
    remarks: &'m mut Remarks,
    /// Where the entry of a number is, by section and item.
    codes: HashMap<i128, (usize, usize)>,
    ranges: Vec<(i128, i128, Place)>,
    done: Vec<Section>,
}

impl Merger<'_> {
    fn item(&mut self, item: Item) {
        let item = match item {
            Item::Entry(entry) => self.entry(*entry),
            Item::Comment(_) => Some(item),
        };
        if let (Some(item), Some(section)) = (item, self.done.last_mut()) {
            section.items.push(item);
        }
    }

    /// The entry, unless another one has its number; then what is left of it.
    fn entry(&mut self, entry: Entry) -> Option<Item> {
        let Some((first, last)) = bounds(self.space, &entry) else {
            let what = format!("{} does not fit `{}`", entry.first, self.space.repr.name());
            return Some(self.refused(&entry, &what));
        };
        if entry.last.is_some() {
            return Some(self.range(entry, first, last));
        }
        let next =
            self.done.len().checked_sub(1).zip(self.done.last().map(|last| last.items.len()));
        let Some(at) = self.codes.get(&first).copied() else {
            self.codes.extend(next.map(|next| (first, next)));
            return Some(Item::Entry(Box::new(entry)));
        };
        let (section, item) = at;
        let Some(Item::Entry(known)) =
            self.done.get_mut(section).and_then(|section| section.items.get_mut(item))
        else {
            return None;
        };
        if is_same(known, &entry) {
            known.take_over(entry);
            return None;
        }
        let line = known.place.line;
        let what = format!("{} is listed at line {line} with another meaning", entry.first);
        Some(self.refused(&entry, &what))
    }

    fn range(&mut self, entry: Entry, first: i128, last: i128) -> Item {
        let meets = |range: &&(i128, i128, Place)| range.0 <= last && first <= range.1;
        let other = self.ranges.iter().find(meets).map(|(_, _, place)| place.line);
        if let Some(line) = other {
            return self.refused(&entry, &format!("the range overlaps that of line {line}"));
        }
        self.ranges.push((first, last, entry.place));
        Item::Entry(Box::new(entry))
    }

    fn refused(&mut self, entry: &Entry, what: &str) -> Item {
        refused(entry, what, self.remarks)
    }
}

fn refused(entry: &Entry, what: &str, remarks: &mut Remarks) -> Item {
    Item::Comment(remarks.doubt(entry.place, format!("{what}: {}", entry.told())))
}

/// The first and the last number as the type has them: in hex, the unsigned spelling of negative ones is theirs.
fn bounds(space: &Space, entry: &Entry) -> Option<(i128, i128)> {
    let first = fit(space, entry.first.value)?;
    let last = entry.last.map_or(Some(first), |last| fit(space, last.value))?;
    (first <= last).then_some((first, last))
}

fn fit(space: &Space, value: i128) -> Option<i128> {
    let Space { repr, is_hex, .. } = space;
    let fits = |value: &i128| (repr.min()..=repr.max()).contains(value);
    let wraps = |repr: &Repr| {
        let has_twins = *is_hex && repr.is_signed() && !repr.width_varies();
        has_twins && (0..1 << repr.bits()).contains(&value)
    };
    Some(value).filter(fits).or_else(|| wraps(repr).then(|| value - (1 << repr.bits())))
}

/// Whether two rows say the same, as far as both say something.
fn is_same(one: &Entry, other: &Entry) -> bool {
    let texts = |entry: &Entry| {
        [&entry.message, &entry.cause, &entry.advice]
            .map(|text| text.as_deref().map(essence).filter(|text| !text.is_empty()))
    };
    texts(one).into_iter().zip(texts(other)).all(|texts| match texts {
        (Some(one), Some(other)) => one == other,
        (None, _) | (_, None) => true,
    })
}

impl Entry {
    /// Adds the names of another row about the same, and the texts that this one lacks.
    fn take_over(&mut self, other: Self) {
        for symbol in other.symbol.into_iter().chain(other.aliases) {
            match &self.symbol {
                None => self.symbol = Some(symbol),
                Some(own) if *own == symbol || self.aliases.contains(&symbol) => {}
                Some(_) => self.aliases.push(symbol),
            }
        }
        self.message = self.message.take().or(other.message);
        self.cause = self.cause.take().or(other.cause);
        self.advice = self.advice.take().or(other.advice);
        self.variant = self.variant.take().or(other.variant);
        self.comments.extend(other.comments);
        self.is_success |= other.is_success;
    }

    /// The row in one line.
    pub(super) fn told(&self) -> String {
        let numbers = [Some(self.first), self.last].into_iter().flatten();
        let numbers = numbers.map(|number| number.to_string()).collect::<Vec<_>>().join("..=");
        let texts = [&self.symbol, &self.message, &self.cause, &self.advice];
        let texts = texts.into_iter().flatten().cloned();
        std::iter::once(numbers).chain(texts).collect::<Vec<_>>().join(" | ")
    }
}

/// Takes out ranges all of whose numbers are listed: no number would be theirs.
fn drop_full_ranges(sections: &mut [Section], space: &Space, remarks: &mut Remarks) {
    let listed = entries(sections).filter(|entry| entry.last.is_none());
    let mut listed: Vec<i128> = listed.filter_map(|entry| fit(space, entry.first.value)).collect();
    listed.sort_unstable();
    for item in sections.iter_mut().flat_map(|section| &mut section.items) {
        let Item::Entry(entry) = &*item else {
            continue;
        };
        let Some((first, last)) = bounds(space, entry).filter(|_| entry.last.is_some()) else {
            continue;
        };
        let before = |limit: i128| listed.partition_point(|code| *code < limit);
        let inside = before(last.saturating_add(1)) - before(first);
        if i128::try_from(inside).is_ok_and(|inside| inside == last - first + 1) {
            *item = refused(entry, "all numbers of the range are listed", remarks);
        }
    }
}

/// Takes a symbol from all entries but the first that has it.
fn check_symbols(sections: &mut [Section], remarks: &mut Remarks) {
    let mut seen: HashMap<String, Place> = HashMap::new();
    for entry in super::entries_mut(sections) {
        // A spec may have aliases alone, and a page has no such order.
        let has_symbol = entry.symbol.is_some() || !entry.is_exported;
        let names = entry.symbol.take().into_iter().chain(mem::take(&mut entry.aliases));
        let (mut kept, mut own) = (Vec::new(), HashSet::new());
        for name in names {
            if let Some(place) = seen.get(&name).filter(|_| !own.contains(&name)) {
                let what =
                    format!("the symbol {name} is that of another number at line {}", place.line);
                entry.comments.push(remarks.doubt(entry.place, what));
            } else if own.insert(name.clone()) {
                seen.insert(name.clone(), entry.place);
                kept.push(name);
            }
        }
        let mut kept = kept.into_iter();
        entry.symbol = has_symbol.then(|| kept.next()).flatten();
        entry.aliases = kept.collect();
    }
}
