//! Reads the values of one TOML table by key and type, and reports all that do not fit.

mod unknown;

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::raw::{Bits, Field, Retry, Success, Texts};
use crate::report::Report;
use crate::shape::{Shape, as_integer, as_string, mismatch, mismatch_in_list};
use crate::source::Span;
use crate::{Diagnostic, MOST_CODES, Rule, order};

type Key<'i> = Spanned<Cow<'i, str>>;
type Value<'i> = Spanned<DeValue<'i>>;

/// A table whose keys are taken one by one; what is left over in the end is unknown.
pub(crate) struct Table<'i, 'r> {
    name: &'static str,
    keys: Keys,
    /// Those that nobody took yet, in the order of their keys. There are so few that a list is faster than a map.
    entries: Vec<(Key<'i>, Value<'i>)>,
    /// Whether it had an entry of another key. Only then anything is searched for misspellings.
    has_strangers: bool,
    report: &'r mut Report,
    /// The keys that were taken, which have to be those of the table.
    #[cfg(test)]
    taken: Vec<&'static str>,
}

/// The keys of a table in the order in which they are taken, in parts that tables have in common.
pub(crate) type Keys = &'static [&'static [&'static str]];

fn is_among(keys: Keys, key: &str) -> bool {
    for part in keys {
        for known in *part {
            if *known == key {
                return true;
            }
        }
    }
    false
}

impl<'i, 'r> Table<'i, 'r> {
    /// `name` is what messages call the table, such as `[sdk]`.
    pub(crate) fn new(
        name: &'static str,
        keys: Keys,
        entries: DeTable<'i>,
        report: &'r mut Report,
    ) -> Self {
        let mut table = Self {
            name,
            keys,
            entries: Vec::with_capacity(entries.len()),
            has_strangers: false,
            report,
            #[cfg(test)]
            taken: Vec::new(),
        };
        for (key, value) in entries {
            table.has_strangers |= !is_among(keys, key.get_ref());
            table.entries.push((key, value));
        }
        table
    }

    fn position(&self, key: &str) -> Option<usize> {
        self.entries.iter().position(|(found, _)| found.get_ref() == key)
    }

    pub(crate) fn string(&mut self, key: &'static str) -> Field<String> {
        self.value(key, Shape::String, as_string)
    }

    pub(crate) fn integer(&mut self, key: &'static str) -> Field<i128> {
        self.value(key, Shape::Integer, as_integer)
    }

    pub(crate) fn boolean(&mut self, key: &'static str) -> Field<bool> {
        self.value(key, Shape::Boolean, DeValue::as_bool)
    }

    /// The bits of fields by their names, in the order of the file.
    pub(crate) fn bit_fields(
        &mut self,
        key: &'static str,
    ) -> Field<Vec<(Spanned<String>, Spanned<Bits>)>> {
        let Some(value) = self.take(key) else {
            return self.absent(key);
        };
        let span = value.span();
        let table = match value.into_inner() {
            DeValue::Table(table) if table.len() <= MOST_CODES => table,
            DeValue::Table(_) => return self.too_many(key, span),
            other => return self.invalid(key, Shape::BitFields, span, &other),
        };
        let mut fields = Vec::new();
        for (name, value) in table {
            let name = Spanned::new(name.span(), name.into_inner().into_owned());
            let number = as_integer(value.get_ref()).map(Bits::Number);
            match number.or_else(|| as_string(value.get_ref()).map(Bits::Text)) {
                Some(bits) => fields.push((name, Spanned::new(value.span(), bits))),
                None => self.misfit_in_table(name.get_ref(), Shape::Bits, &value),
            }
        }
        order::by_place(&mut fields, |(name, _)| name.span().start);
        given(span, fields)
    }

    pub(crate) fn date(&mut self, key: &'static str) -> Field<String> {
        self.value(key, Shape::Date, |value| {
            let date =
                value.as_datetime().filter(|day| day.date.is_some() && day.time.is_none())?;
            Some(date.to_string())
        })
    }

    pub(crate) fn strings(&mut self, key: &'static str) -> Field<Vec<Spanned<String>>> {
        self.list(key, Shape::ListOfStrings, as_string)
    }

    /// As [`strings`](Self::strings); a string stands for a list of itself.
    pub(crate) fn one_or_more_strings(&mut self, key: &'static str) -> Field<Vec<Spanned<String>>> {
        let one = self.position(key).and_then(|at| self.entries.get(at));
        let one = one.and_then(|(_, value)| Some((value.span(), as_string(value.get_ref())?)));
        let Some((span, text)) = one else {
            return self.list(key, Shape::OneOrMoreStrings, as_string);
        };
        self.take(key);
        given(span.clone(), vec![Spanned::new(span, text)])
    }

    pub(crate) fn successes(&mut self, key: &'static str) -> Field<Vec<Spanned<Success>>> {
        self.list(key, Shape::ListOfCodes, |value| {
            let code = as_integer(value).map(Success::Code);
            code.or_else(|| as_string(value).map(Success::Range))
        })
    }

    pub(crate) fn texts(&mut self, key: &'static str) -> Field<Texts> {
        let Some(value) = self.take(key) else {
            return self.absent(key);
        };
        let span = value.span();
        match value.into_inner() {
            DeValue::String(text) => given(span, Texts::Plain(text.into_owned())),
            DeValue::Table(table) if table.len() > MOST_CODES => self.too_many(key, span),
            DeValue::Table(table) => given(span, Texts::ByLanguage(self.by_language(table))),
            other => self.invalid(key, Shape::Texts, span, &other),
        }
    }

    fn by_language(&mut self, table: DeTable<'i>) -> Vec<(Spanned<String>, Spanned<String>)> {
        let mut texts = Vec::new();
        for (lang, value) in table {
            let lang = Spanned::new(lang.span(), lang.into_inner().into_owned());
            if let Some(text) = as_string(value.get_ref()) {
                texts.push((lang, Spanned::new(value.span(), text)));
            } else {
                self.misfit_in_table(lang.get_ref(), Shape::String, &value);
            }
        }
        // The order of the table is that of its keys, not that of the file.
        order::by_place(&mut texts, |(lang, _)| lang.span().start);
        texts
    }

    pub(crate) fn retry(&mut self, key: &'static str) -> Field<Retry> {
        let Some(value) = self.take(key) else {
            return self.absent(key);
        };
        let span = value.span();
        match value.into_inner() {
            DeValue::String(class) => {
                let class = given(span.clone(), class.into_owned());
                given(span, Retry { class, after: Field::Absent })
            }
            DeValue::Table(entries) => {
                let mut table = Table::new("`retry`", &[&["class", "after"]], entries, self.report);
                let retry = Retry { class: table.string("class"), after: table.string("after") };
                table.finish();
                given(span, retry)
            }
            other => self.invalid(key, Shape::Retry, span, &other),
        }
    }

    /// Whether a key is left that [`finish`](Self::finish) reports.
    pub(crate) fn has_unknown(&self) -> bool {
        !self.entries.is_empty()
    }

    /// The report, for the tables in this one.
    pub(crate) fn report(&mut self) -> &mut Report {
        self.report
    }

    /// The table under `key`.
    pub(crate) fn table(&mut self, key: &'static str) -> Option<DeTable<'i>> {
        let value = self.take(key)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(table),
            other => {
                self.report.add(mismatch(key, Shape::Table, span, &other));
                None
            }
        }
    }

    /// The tables of the array under `key`, each with the place of its header. Of very many, only
    /// as many as show that they are too many.
    pub(crate) fn tables(&mut self, key: &'static str) -> Vec<(Span, DeTable<'i>)> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let span = value.span();
        let items = match value.into_inner() {
            DeValue::Array(items) => items,
            other => {
                self.report.add(mismatch(key, Shape::ListOfTables, span, &other));
                return Vec::new();
            }
        };
        let mut tables = Vec::new();
        for item in items.into_iter().take(MOST_CODES + 1) {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => tables.push((span, table)),
                other => self.misfit(key, Shape::ListOfTables, span, &other),
            }
        }
        tables
    }

    fn value<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        read: impl Fn(&DeValue<'i>) -> Option<T>,
    ) -> Field<T> {
        let Some(value) = self.take(key) else {
            return self.absent(key);
        };
        match read(value.get_ref()) {
            Some(read) => given(value.span(), read),
            None => self.invalid(key, shape, value.span(), value.get_ref()),
        }
    }

    fn list<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        read: impl Fn(&DeValue<'i>) -> Option<T>,
    ) -> Field<Vec<Spanned<T>>> {
        let Some(value) = self.take(key) else {
            return self.absent(key);
        };
        let Some(items) = value.get_ref().as_array() else {
            return self.invalid(key, shape, value.span(), value.get_ref());
        };
        if let Some(first_too_many) = items.get(MOST_CODES) {
            return self.too_many(key, first_too_many.span());
        }
        let mut list = Vec::new();
        for item in items {
            if let Some(read) = read(item.get_ref()) {
                list.push(Spanned::new(item.span(), read));
            } else {
                self.misfit(key, shape, item.span(), item.get_ref());
            }
        }
        given(value.span(), list)
    }

    fn take(&mut self, key: &'static str) -> Option<Value<'i>> {
        #[cfg(test)]
        self.taken.push(key);
        let at = self.position(key)?;
        Some(self.entries.remove(at).1)
    }

    /// Reports an item of a list, of which there can be very many.
    fn misfit(&mut self, key: &str, shape: Shape, span: Span, found: &DeValue<'_>) {
        if self.report.skip(Rule::WrongType, &span).is_none() {
            self.report.add(mismatch_in_list(key, shape, span, found));
        }
    }

    /// Likewise, of a table whose keys the spec chooses.
    fn misfit_in_table(&mut self, key: &str, shape: Shape, value: &Value<'_>) {
        if self.report.skip(Rule::WrongType, &value.span()).is_none() {
            self.report.add(mismatch(key, shape, value.span(), value.get_ref()));
        }
    }

    /// No list of a spec has as many items as a spec can have codes.
    fn too_many<T>(&mut self, key: &str, place: Span) -> Field<T> {
        let message = format!("`{key}` has more than {MOST_CODES} items");
        let diagnostic = Diagnostic::new(Rule::TooMany, place, message);
        let help = "a spec is far smaller; check what wrote it";
        Field::Invalid(self.report.add(diagnostic.label("too many").help(help)))
    }

    fn invalid<T>(&mut self, key: &str, shape: Shape, span: Span, found: &DeValue<'_>) -> Field<T> {
        Field::Invalid(self.report.add(mismatch(key, shape, span, found)))
    }
}

fn given<T>(span: Span, value: T) -> Field<T> {
    Field::Given(Spanned::new(span, value))
}
