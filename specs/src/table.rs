//! Reads the values of one TOML table by key and type, and reports all that do not fit.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::raw::{Field, Retry, Success, Texts};
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::suggest;

type Value<'i> = Spanned<DeValue<'i>>;

/// A table whose keys are taken one by one; what is left over in the end is unknown.
pub(crate) struct Table<'i, 'r> {
    name: &'static str,
    entries: DeTable<'i>,
    asked: Vec<&'static str>,
    report: &'r mut Report,
}

impl<'i, 'r> Table<'i, 'r> {
    /// `name` is what messages call the table, such as `[sdk]`.
    pub(crate) fn new(name: &'static str, entries: DeTable<'i>, report: &'r mut Report) -> Self {
        Self { name, entries, asked: Vec::new(), report }
    }

    pub(crate) fn string(&mut self, key: &'static str) -> Field<String> {
        self.value(key, "a string", as_string)
    }

    pub(crate) fn integer(&mut self, key: &'static str) -> Field<i128> {
        self.value(key, "an integer", as_integer)
    }

    pub(crate) fn date(&mut self, key: &'static str) -> Field<String> {
        self.value(key, "a date such as 2025-11-21", |value| {
            let date =
                value.as_datetime().filter(|day| day.date.is_some() && day.time.is_none())?;
            Some(date.to_string())
        })
    }

    pub(crate) fn strings(&mut self, key: &'static str) -> Field<Vec<Spanned<String>>> {
        self.list(key, "a string", as_string)
    }

    pub(crate) fn successes(&mut self, key: &'static str) -> Field<Vec<Spanned<Success>>> {
        self.list(key, "an integer or a range such as \"1..=9\"", |value| {
            let code = as_integer(value).map(Success::Code);
            code.or_else(|| as_string(value).map(Success::Range))
        })
    }

    pub(crate) fn texts(&mut self, key: &'static str) -> Field<Texts> {
        let expected = "a string or a table of strings by language";
        let Some(value) = self.take(key) else {
            return Field::Absent;
        };
        let span = value.span();
        match value.into_inner() {
            DeValue::String(text) => given(span, Texts::Plain(text.into_owned())),
            DeValue::Table(table) => given(span, Texts::ByLanguage(self.by_language(table))),
            other => self.mismatch(key, expected, span, &other),
        }
    }

    fn by_language(&mut self, table: DeTable<'i>) -> Vec<(Spanned<String>, Spanned<String>)> {
        let mut texts = Vec::new();
        for (lang, value) in table {
            let lang = Spanned::new(lang.span(), lang.into_inner().into_owned());
            match as_string(value.get_ref()) {
                Some(text) => texts.push((lang, Spanned::new(value.span(), text))),
                None => self.report.add(mismatch(
                    lang.get_ref(),
                    "a string",
                    value.span(),
                    value.get_ref(),
                )),
            }
        }
        texts
    }

    pub(crate) fn retry(&mut self, key: &'static str) -> Field<Retry> {
        let Some(value) = self.take(key) else {
            return Field::Absent;
        };
        let span = value.span();
        match value.into_inner() {
            DeValue::String(class) => {
                let class = given(span.clone(), class.into_owned());
                given(span, Retry { class, after: Field::Absent })
            }
            DeValue::Table(entries) => {
                let mut table = Table::new("`retry`", entries, self.report);
                let retry = Retry { class: table.string("class"), after: table.string("after") };
                table.finish();
                given(span, retry)
            }
            other => {
                self.mismatch(key, "a class or a table with `class` and `after`", span, &other)
            }
        }
    }

    /// The table under `key`.
    pub(crate) fn table(&mut self, key: &'static str) -> Option<DeTable<'i>> {
        let value = self.take(key)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(table),
            other => {
                let diagnostic = mismatch(key, "a table", span, &other);
                self.report.add(diagnostic.help(format!("write `[{key}]` on a line of its own")));
                None
            }
        }
    }

    /// The tables of the array under `key`, each with the place of its header.
    pub(crate) fn tables(&mut self, key: &'static str) -> Vec<(Span, DeTable<'i>)> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let span = value.span();
        let items = match value.into_inner() {
            DeValue::Array(items) => items,
            other => {
                let diagnostic = mismatch(key, "an array of tables", span, &other);
                self.report.add(
                    diagnostic
                        .help(format!("start each {key} with `[[{key}]]`, in double brackets")),
                );
                return Vec::new();
            }
        };
        let mut tables = Vec::new();
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => tables.push((span, table)),
                other => self.report.add(mismatch(key, "an array of tables", span, &other)),
            }
        }
        tables
    }

    /// Reports every key that nobody took.
    pub(crate) fn finish(self) {
        for (key, _) in self.entries {
            let name = quoted(key.get_ref());
            let diagnostic =
                Diagnostic::new(key.span(), format!("unknown key {name} in {}", self.name));
            let help = match suggest::nearest(key.get_ref(), self.asked.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known keys: {}", self.asked.join(", ")),
            };
            self.report.add(diagnostic.label("not a key of the format").help(help));
        }
    }

    fn value<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        read: impl Fn(&DeValue<'i>) -> Option<T>,
    ) -> Field<T> {
        let Some(value) = self.take(key) else {
            return Field::Absent;
        };
        match read(value.get_ref()) {
            Some(read) => given(value.span(), read),
            None => self.mismatch(key, expected, value.span(), value.get_ref()),
        }
    }

    fn list<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        read: impl Fn(&DeValue<'i>) -> Option<T>,
    ) -> Field<Vec<Spanned<T>>> {
        let Some(value) = self.take(key) else {
            return Field::Absent;
        };
        let Some(items) = value.get_ref().as_array() else {
            return self.mismatch(key, "an array", value.span(), value.get_ref());
        };
        let mut list = Vec::new();
        for item in items {
            if let Some(read) = read(item.get_ref()) {
                list.push(Spanned::new(item.span(), read));
            } else {
                let expected = format!("a list, each item {expected}");
                self.report.add(mismatch(key, &expected, item.span(), item.get_ref()));
            }
        }
        given(value.span(), list)
    }

    fn take(&mut self, key: &'static str) -> Option<Value<'i>> {
        self.asked.push(key);
        self.entries.remove(key)
    }

    fn mismatch<T>(
        &mut self,
        key: &str,
        expected: &str,
        span: Span,
        found: &DeValue<'_>,
    ) -> Field<T> {
        self.report.add(mismatch(key, expected, span, found));
        Field::Invalid
    }
}

fn given<T>(span: Span, value: T) -> Field<T> {
    Field::Given(Spanned::new(span, value))
}

fn mismatch(key: &str, expected: &str, span: Span, found: &DeValue<'_>) -> Diagnostic {
    let article = if found.is_integer() || found.is_array() { "an" } else { "a" };
    Diagnostic::new(span, format!("{} must be {expected}", quoted(key)))
        .label(format!("found {article} {}", found.type_str()))
}

fn as_string(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// The integer; one beyond all that a code can be is as good as the largest that is, for the check
/// of its range to find.
fn as_integer(value: &DeValue<'_>) -> Option<i128> {
    let integer = value.as_integer()?;
    let beyond = if integer.as_str().starts_with('-') { i64::MIN } else { i64::MAX };
    let number = i128::from_str_radix(integer.as_str(), integer.radix());
    Some(number.unwrap_or(i128::from(beyond) * 4))
}
