//! The code space as a whole.

use toml::Spanned;

use super::advice::Advice;
use super::name::{self, Role};
use super::text::{self, Lines};
use super::{automatic, class, language, number::Number, returned::OfBase};
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::source::{Origin, Span};
use crate::synonyms::Synonymous;
use crate::{Diagnostic, Repr, Retry, Rule, Sdk, SourceFile, Texts, letters};

/// Where the keys are that may clash with another spec of the folder: the start of the file for a
/// key that is not there.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    pub(crate) id: Span,
    pub(crate) type_name: Span,
    pub(crate) repr: Span,
}

impl Places {
    const DEFAULT: Self = Self { id: 0..0, type_name: 0..0, repr: 0..0 };

    fn of(raw: &raw::Sdk) -> Self {
        let place = |field: &Field<String>| field.as_given().map_or(0..0, Spanned::span);
        Self { id: place(&raw.id), type_name: place(&raw.type_name), repr: place(&raw.repr) }
    }
}

/// The checked `[sdk]` table.
pub(super) struct CheckedSdk {
    pub(super) sdk: Sdk,
    pub(super) places: Places,
    pub(super) number: Number,
    /// Whether the successes are stated, here or in a spec that this one extends.
    pub(super) states_success: bool,
    /// The spec's language, unless the one it names is reported.
    pub(super) lang: Checked<String>,
    /// Prefixes to take off symbols.
    pub(super) prefixes: Vec<String>,
    /// Whether codes without a name are named after their messages.
    pub(super) is_automatic: bool,
    pub(super) advice: Advice,
}

impl CheckedSdk {
    /// The facts about a spec without an `[sdk]` table.
    pub(super) fn by_default(id: &str) -> Self {
        let number = Number::BY_DEFAULT;
        let sdk = Sdk {
            id: id.to_owned(),
            type_name: default_type_name(id),
            title: Texts::new(),
            vendor: None,
            url: None,
            lang: DEFAULT_LANG.to_owned(),
            repr: number.repr,
            radix: number.radix,
            digits: number.digits(),
            returned: number.returned,
            success: number.default_success(),
            unrecognized: Retry::Unspecified,
        };
        let lang = Ok(DEFAULT_LANG.to_owned());
        let (places, advice) = (Places::DEFAULT, Advice::BY_DEFAULT);
        let prefixes = Vec::new();
        let states_success = false;
        Self { sdk, places, number, states_success, lang, prefixes, is_automatic: false, advice }
    }

    /// Replaces the id and type by the defaults for a file.
    pub(super) fn rename(&mut self, source: &SourceFile) {
        let id = source.default_id();
        id.clone_into(&mut self.sdk.id);
        self.sdk.type_name = match source.origin() {
            Origin::File => default_type_name(id),
            Origin::Attributes => id.to_owned(),
        };
    }
}

/// The `[sdk]` table of a file. A key that is not there is inherited from the spec in `base`, or
/// has its default.
pub(super) fn check(
    raw: raw::Sdk,
    inherited: CheckedSdk,
    base: Option<&SourceFile>,
    report: &mut Report,
) -> CheckedSdk {
    let CheckedSdk { sdk: old, places: old_places, number: old_number, .. } = inherited;
    let CheckedSdk { states_success, lang, prefixes, is_automatic, advice, .. } = inherited;
    let places = Places::of(&raw);
    let old_type = if raw.id.is_absent() { Some(old.type_name) } else { None };
    let id = id(raw.id, &old.id, report);
    let lang = self::lang(raw.lang, lang, report);
    let known_lang = lang.clone().unwrap_or_else(|_| DEFAULT_LANG.to_owned());
    let repr = word_or("repr", raw.repr, old.repr, report).and_then(|repr| match base {
        Some(base) if repr != old.repr && old_number.known.is_ok() => {
            Err(report.add(other_repr(repr, old.repr, &places, base, &old_places)))
        }
        _ => Ok(repr),
    });
    let radix = word_or("radix", raw.radix, old.radix, report);
    let mut number = old_number.with(repr, radix);
    if let Some(digits) = raw.digits.as_given() {
        number = number.with_digits(digits, report);
    }
    let of_base = base.map(|base| OfBase { source: base, repr: &old_places.repr, states_success });
    let number = number.with_returned(raw.returned, &raw.success, &places.repr, of_base, report);
    let states_success = states_success || !raw.success.is_absent();
    let success = match &raw.success {
        Field::Given(items) => number.successes(items, report),
        Field::Absent | Field::Invalid(_) if states_success => old.success,
        Field::Absent | Field::Invalid(_) => number.default_success(),
    };
    let unrecognized = word_or("retry class", raw.unrecognized, old.unrecognized, report);
    let mut title = old.title;
    title.extend(text::texts("title", raw.title, &known_lang, Lines::One, report));
    let sdk = Sdk {
        type_name: type_name(raw.type_name, old_type, &id, report),
        id,
        title,
        vendor: text::line("vendor", raw.vendor, report).or(old.vendor),
        url: text::url(raw.url, report).or(old.url),
        lang: known_lang,
        repr: number.repr,
        radix: number.radix,
        digits: number.digits(),
        returned: number.returned,
        success,
        unrecognized: unrecognized.unwrap_or(old.unrecognized),
    };
    let prefixes = match raw.strip_prefix {
        Field::Absent => prefixes,
        given => text::prefixes(given, report),
    };
    let is_automatic = automatic::check(raw.variant, is_automatic, report);
    let stated = class::word("adviser", raw.advised_by, report).and_then(Checked::ok);
    let advice = Advice { by: stated.unwrap_or(advice.by), stated };
    CheckedSdk { sdk, places, number, states_success, lang, prefixes, is_automatic, advice }
}

/// The codes of a spec are those of the one that it extends, so they have the same type.
fn other_repr(
    repr: Repr,
    old: Repr,
    places: &Places,
    base: &SourceFile,
    old_places: &Places,
) -> Diagnostic {
    let message = "a spec and the one that it extends have codes of different types";
    Diagnostic::new(Rule::DifferentTypes, places.repr.clone(), message)
        .label(format!("`{}`", repr.name()))
        .elsewhere(
            base,
            old_places.repr.clone(),
            format!("`{}` in the one that it extends", old.name()),
        )
        .help("take `repr` out of the one that extends")
}

const DEFAULT_LANG: &str = "en";

fn lang(field: Field<String>, inherited: Checked<String>, report: &mut Report) -> Checked<String> {
    match field.checked() {
        None => inherited,
        Some(lang) => lang.and_then(|lang| language::tag(&lang, report)),
    }
}

/// The id as given, else the default, which comes from a file's name and need not be good. The id
/// of an enum is its own name.
fn id(field: Field<String>, default_id: &str, report: &mut Report) -> String {
    if report.origin() == Origin::Attributes {
        return default_id.to_owned();
    }
    if field.is_absent() && !name::is_id(default_id) {
        let message = format!("the file's name gives no id: {}", quoted(default_id));
        let diagnostic = Diagnostic::new(Rule::UnusableFileName, 0..0, message);
        report.add(diagnostic.help("set `id` in `[sdk]`"));
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
    let mut usable = String::with_capacity(text.len());
    for c in text.chars() {
        usable.push(if c.is_ascii_alphanumeric() { c } else { '_' });
    }
    usable
}

fn word_or<W: Synonymous>(
    what: &str,
    field: Field<String>,
    default: W,
    report: &mut Report,
) -> Checked<W> {
    class::word(what, field, report).unwrap_or(Ok(default))
}

/// The type as given, else the inherited one, else that of the id.
fn type_name(
    field: Field<String>,
    inherited: Option<String>,
    id: &str,
    report: &mut Report,
) -> String {
    let given = field
        .given()
        .filter(|name| name::identifier(Role::Type, name.get_ref(), &name.span(), report).is_ok());
    let given = given.map(Spanned::into_inner);
    given.or(inherited).unwrap_or_else(|| default_type_name(id))
}

/// The id, or the name of a folder, in `UpperCamelCase` and `Error`. These can start with a digit,
/// a type cannot.
pub(crate) fn default_type_name(id: &str) -> String {
    let camel_case = name::camel_case(id);
    let camel_case = if letters::all(&camel_case, unicode_ident::is_xid_continue) {
        camel_case
    } else {
        name::camel_case(&usable(id))
    };
    let name = format!("{camel_case}Error");
    if letters::starts_with(&name, unicode_ident::is_xid_start) {
        name
    } else {
        format!("Sdk{name}")
    }
}
