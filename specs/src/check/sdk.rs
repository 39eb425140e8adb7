use toml::Spanned;

use super::text::{self, Lines};
use super::{Checked, Reported, class, name, number::Number};
use crate::raw::{self, Field};
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::words::Word;
use crate::{Radix, Repr, RetryClass, Sdk};

/// Where things stand that the other specs of a folder may clash with; the start of the file for
/// those that go by default.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    pub(crate) id: Span,
    pub(crate) type_name: Span,
    pub(crate) repr: Span,
}

impl Places {
    fn of(raw: &raw::Sdk) -> Self {
        let place = |field: &Field<String>| field.as_given().map_or(0..0, Spanned::span);
        Self { id: place(&raw.id), type_name: place(&raw.type_name), repr: place(&raw.repr) }
    }
}

/// What `[sdk]` says.
pub(super) struct CheckedSdk {
    pub(super) sdk: Sdk,
    pub(super) places: Places,
    pub(super) number: Number,
    /// The spec's language, or that it is not known which one is meant.
    pub(super) lang: Checked<String>,
    /// What to strip off symbols.
    pub(super) prefixes: Vec<String>,
}

pub(super) fn check(raw: raw::Sdk, default_id: &str, report: &mut Report) -> CheckedSdk {
    let places = Places::of(&raw);
    let id = id(raw.id, default_id, report);
    let checked_lang = lang(raw.lang, report);
    let lang = checked_lang.clone().unwrap_or_else(|Reported| DEFAULT_LANG.to_owned());
    let repr = word_or("repr", raw.repr, Repr::I32, report);
    let radix = word_or("radix", raw.radix, Radix::Dec, report);
    let number = Number::new(repr, radix);
    let success = match &raw.success {
        Field::Given(items) => number.successes(items, report),
        Field::Absent | Field::Invalid => vec![0..=0],
    };
    let unrecognized = word_or("retry class", raw.unrecognized, RetryClass::Unspecified, report)
        .unwrap_or(RetryClass::Unspecified);
    let sdk = Sdk {
        type_name: type_name(raw.type_name, &id, report),
        id,
        title: text::texts("title", raw.title, &lang, Lines::One, report),
        vendor: text::line("vendor", raw.vendor, report),
        url: text::url(raw.url, report),
        lang,
        repr: number.repr,
        radix: number.radix,
        success,
        unrecognized,
    };
    let prefixes = text::prefixes(raw.strip_prefix, report);
    CheckedSdk { sdk, places, number, lang: checked_lang, prefixes }
}

const DEFAULT_LANG: &str = "en";

fn lang(field: Field<String>, report: &mut Report) -> Checked<String> {
    match field {
        Field::Absent => Ok(DEFAULT_LANG.to_owned()),
        Field::Invalid => Err(Reported),
        Field::Given(lang) => text::language(&lang, report).map(|()| lang.into_inner()),
    }
}

/// The id as given, else the default, which comes from a file's name and need not be good.
fn id(field: Field<String>, default_id: &str, report: &mut Report) -> String {
    if field.is_absent() && !name::is_id(default_id) {
        report.add(
            Diagnostic::new(0..0, format!("the file's name gives no id: {}", quoted(default_id)))
                .help("set `id` in `[sdk]`"),
        );
    }
    let given = field.given().filter(|id| name::id(id.get_ref(), &id.span(), report).is_ok());
    match given {
        Some(id) => id.into_inner(),
        None if name::is_id(default_id) => default_id.to_owned(),
        None => usable(default_id),
    }
}

/// The text with everything replaced that a name cannot have.
fn usable(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

fn word_or<W: Word>(
    what: &str,
    field: Field<String>,
    default: W,
    report: &mut Report,
) -> Checked<W> {
    class::word(what, field, report).unwrap_or(Ok(default))
}

fn type_name(field: Field<String>, id: &str, report: &mut Report) -> String {
    let given = field
        .given()
        .filter(|name| name::identifier("type", name.get_ref(), &name.span(), report).is_ok());
    given.map_or_else(|| default_type_name(id), Spanned::into_inner)
}

/// The id, or the name of a folder, in `UpperCamelCase` and `Error`. These can start with a digit, a type cannot.
pub(crate) fn default_type_name(id: &str) -> String {
    let camel_case = name::camel_case(id);
    let camel_case = if camel_case.chars().all(unicode_ident::is_xid_continue) {
        camel_case
    } else {
        name::camel_case(&usable(id))
    };
    let name = format!("{camel_case}Error");
    if name.starts_with(unicode_ident::is_xid_start) { name } else { format!("Sdk{name}") }
}
