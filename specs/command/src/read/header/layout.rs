//! Which comment belongs to which constant, and what sections are called.

use super::constant::Constant;
use super::item::{Item, Scan};
use super::note::{Entry, Note};
use super::section::{Caption, Line, Place, Section, block};
use super::words::Words;

/// Puts constants into sections.
pub(super) fn sections(scan: &Scan<'_>, entries: &[Entry<'_>]) -> Vec<Section> {
    let constants = &scan.definitions.constants;
    let mut layout = Layout { constants, entries, at: 0, done: Vec::new(), place: Place::Away };
    for at in 0..entries.len() {
        layout.entry(at);
    }
    layout.done.retain(|section| !section.rows.is_empty());
    layout.done
}

struct Layout<'s, 'a> {
    constants: &'s [Constant<'a>],
    entries: &'s [Entry<'a>],
    at: usize,
    done: Vec<Section>,
    place: Place,
}

impl<'s, 'a> Layout<'s, 'a> {
    fn entry(&mut self, at: usize) {
        self.at = at;
        match self.entries.get(at) {
            Some(Entry::Note(note)) => self.note(note),
            Some(Entry::Item(item)) => self.item(*item),
            None => {}
        }
    }

    fn item(&mut self, item: Item<'a>) {
        match item {
            Item::Constant(index) => self.constant(index),
            Item::Enum { .. } => self.start_enum(),
            Item::EnumEnd { name } => self.end_enum(name),
            Item::Other if !matches!(self.place, Place::Enum(_)) => self.place = Place::Away,
            Item::Other | Item::Comment(_) | Item::Condition { .. } | Item::Macro => {}
        }
    }

    fn start_enum(&mut self) {
        let caption = match (self.note_above(), &self.place) {
            (Some(note), _) => Caption::of(&Words::of(note)),
            (None, Place::Below(caption)) => caption.clone(),
            (None, _) => Caption::default(),
        };
        self.place = Place::Enum(self.done.len());
        self.done.push(Section::below(caption));
    }

    /// The comment directly above this entry, maybe with an `#if` between them.
    fn note_above(&self) -> Option<&'s Note<'a>> {
        let before = self.entries.get(..self.at).unwrap_or_default();
        let is_condition =
            |entry: &&Entry<'_>| matches!(entry, Entry::Item(Item::Condition { .. }));
        let conditions = before.iter().rev().take_while(is_condition).count();
        match before.iter().rev().nth(conditions) {
            Some(Entry::Note(note)) if note.is_alone && !note.is_behind() => {
                let is_near = self.is_followed(note.last_line(), self.at - conditions);
                is_near.then_some(note)
            }
            Some(Entry::Note(_) | Entry::Item(_)) | None => None,
        }
    }

    /// The name of an enum is the heading of its first section, or what a comment above it says.
    fn end_enum(&mut self, name: Option<&str>) {
        let Place::Enum(start) = self.place else {
            return;
        };
        for section in self.done.get_mut(start..).unwrap_or_default() {
            section.of = name.map(str::to_owned);
            section.first = Some(start);
        }
        if let (Some(name), Some(first)) = (name, self.done.get_mut(start)) {
            first.caption = Caption { heading: Some(name.to_owned()), about: None };
        }
        self.place = Place::Away;
    }

    fn constant(&mut self, index: usize) {
        let words = self.note_above().and_then(|note| self.above(note, index));
        if let Place::Away | Place::Below(_) = self.place {
            let caption = match std::mem::replace(&mut self.place, Place::Within) {
                Place::Below(caption) => caption,
                Place::Away | Place::Within | Place::Enum(_) => Caption::default(),
            };
            self.done.push(Section::below(caption));
        }
        if let Some(section) = self.done.last_mut() {
            section.rows.push(Line { constant: index, words, is_beside: false });
        }
    }

    /// The words of a comment directly above a constant, unless it is a heading.
    fn above(&mut self, note: &Note<'_>, index: usize) -> Option<Words> {
        let words = Words::of(note);
        if note.is_documentation() && !words.is_banner {
            return Some(words);
        }
        let has_beside = self.has_beside(self.at, index);
        let is_start = !matches!(self.place, Place::Within | Place::Enum(_));
        let is_heading = words.is_banner
            || (has_beside && (is_start || (!words.is_text() && self.is_apart(note))))
            || (!has_beside && self.is_first(index))
            || (words.is_title() && note.is_box() && (self.has_next(index) || words.is_of_many()));
        if is_heading {
            self.section(&words);
            return None;
        }
        Some(words)
    }

    /// Starts a section. An enum is divided by titles only.
    fn section(&mut self, words: &Words) {
        let caption = Caption::of(words);
        match self.place {
            Place::Enum(_) if caption.heading.is_some() => self.done.push(Section::below(caption)),
            Place::Enum(_) => {}
            Place::Away | Place::Below(_) | Place::Within => self.place = Place::Below(caption),
        }
    }

    /// Whether a comment stands beside the constant of the entry.
    fn has_beside(&self, at: usize, index: usize) -> bool {
        let last_line = self.constants.get(index).map_or(0, |constant| constant.last_line);
        match self.entries.get(at + 1) {
            Some(Entry::Note(note)) => note.is_behind() || note.first_line() == last_line,
            Some(Entry::Item(_)) | None => false,
        }
    }

    /// Whether at least two constants without comments follow line by line: a comment above the
    /// first is about all of them.
    fn is_first(&self, index: usize) -> bool {
        let mut line = self.constants.get(index).map_or(0, |constant| constant.last_line);
        (1..=2).all(|step| {
            let Some(Entry::Item(Item::Constant(next))) = self.entries.get(self.at + step) else {
                return false;
            };
            let Some(constant) = self.constants.get(*next) else {
                return false;
            };
            let is_next = constant.first_line <= line + 1;
            line = constant.last_line;
            is_next && !self.has_beside(self.at + step, *next)
        })
    }

    /// Whether an empty line is between a comment and what is above.
    fn is_apart(&self, note: &Note<'_>) -> bool {
        self.last_line().is_none_or(|line| line + 1 < note.first_line())
    }

    /// Whether the next line has a constant too.
    fn has_next(&self, index: usize) -> bool {
        let at = self.at + 1 + usize::from(self.has_beside(self.at, index));
        let last_line = self.constants.get(index).map_or(0, |constant| constant.last_line);
        self.is_followed(last_line, at)
    }

    fn note(&mut self, note: &Note<'_>) {
        if !note.is_alone || note.is_behind() {
            return self.beside(note);
        }
        let is_of_macro = matches!(self.entries.get(self.at + 1), Some(Entry::Item(Item::Macro)));
        if is_of_macro || self.is_followed(note.last_line(), self.at + 1) {
            return;
        }
        let words = Words::of(note);
        let is_below = self.last_line().is_some_and(|line| line + 1 == note.first_line());
        match self.place {
            Place::Within if is_below && !words.is_banner => self.below(&words),
            Place::Enum(_) if is_below && note.is_documentation() => self.add(&words),
            _ => self.section(&words),
        }
    }

    /// A comment that touches the constants above it, and none below: it is about those.
    fn below(&mut self, words: &Words) {
        // A mark like `end-of-errors` is no title.
        let title = words.title().filter(|title| title.contains(' '));
        let (Some(_), Some(last)) = (title, self.done.last_mut()) else {
            return;
        };
        let before = last.caption.clone();
        let start = block(&last.rows, self.constants);
        let rows = last.rows.split_off(start);
        let caption = Caption::of(words);
        self.done.push(Section { rows, ..Section::below(caption) });
        self.place = Place::Below(before);
    }

    /// Whether a constant or another thing that the comment is about follows on the next line.
    fn is_followed(&self, last_line: usize, at: usize) -> bool {
        let mut line = last_line + 1;
        for entry in self.entries.get(at..).unwrap_or_default() {
            match entry {
                Entry::Item(Item::Condition { line: condition }) if *condition == line => line += 1,
                Entry::Item(Item::Constant(index)) => {
                    return self.constants.get(*index).is_some_and(|next| next.first_line <= line);
                }
                Entry::Item(Item::Enum { line: next }) => return *next <= line,
                Entry::Item(_) | Entry::Note(_) => return false,
            }
        }
        false
    }

    fn last_line(&self) -> Option<usize> {
        let line = self.done.last()?.rows.last()?;
        self.constants.get(line.constant).map(|constant| constant.last_line)
    }

    /// A comment on the line of a constant, or below it with a mark that it belongs there.
    fn beside(&mut self, note: &Note<'_>) {
        let reach = usize::from(note.is_behind());
        if self.last_line().is_some_and(|line| line + reach >= note.first_line()) {
            self.add(&Words::of(note));
        }
    }

    /// Gives the words to the last constant.
    fn add(&mut self, words: &Words) {
        let line = self.done.last_mut().and_then(|section| section.rows.last_mut());
        if let Some(line) = line.filter(|line| !line.is_beside) {
            line.words = Some(words.clone());
            line.is_beside = true;
        }
    }
}
