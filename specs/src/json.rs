//! A catalog as data for other programs: `Serialize`, behind the feature `serde`.
//!
//! What is written is not the catalog as it is in memory but views of it with the names of the format, in which
//! positions are names. So the model can change and the output cannot. `catalog.schema.json` describes it.

mod facts;

use std::ops::RangeInclusive;

use serde::{Serialize, Serializer};

use crate::{Catalog, Code, Group, Operation, Range, Sdk, Source, Texts};
use facts::{Facts, Row};

/// As `catalog.schema.json` in this package describes it.
///
/// ```
/// use errcodes_specs::{bundled, read};
///
/// let (catalog, _) = read(&bundled::find("gme").expect("it is bundled"));
/// let json = serde_json::to_value(&catalog).unwrap();
/// assert_eq!(json["sdk"]["id"], "gme");
/// assert_eq!(json["codes"].as_array().unwrap().len(), catalog.codes().len());
/// ```
impl Serialize for Catalog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        View {
            sdk: self.sdk().into(),
            sources: self.sources().iter().map(Into::into).collect(),
            operations: self.operations().iter().map(Into::into).collect(),
            groups: self.groups().iter().map(Into::into).collect(),
            codes: self.codes().iter().map(|code| code_row(self, code)).collect(),
            ranges: self.ranges().iter().map(|range| range_row(self, range)).collect(),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct View<'c> {
    sdk: SdkView<'c>,
    sources: Vec<SourceView<'c>>,
    operations: Vec<OperationView<'c>>,
    groups: Vec<GroupView<'c>>,
    codes: Vec<Row<'c, Number>>,
    ranges: Vec<Row<'c, Numbers<'c>>>,
}

#[derive(Serialize)]
struct SdkView<'c> {
    id: &'c str,
    r#type: &'c str,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    title: &'c Texts,
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'c str>,
    lang: &'c str,
    repr: &'static str,
    radix: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    digits: Option<u32>,
    returned: &'static str,
    success: Vec<Bounds>,
    unrecognized: &'static str,
}

impl<'c> From<&'c Sdk> for SdkView<'c> {
    fn from(sdk: &'c Sdk) -> Self {
        Self {
            id: &sdk.id,
            r#type: &sdk.type_name,
            title: &sdk.title,
            vendor: sdk.vendor.as_deref(),
            url: sdk.url.as_deref(),
            lang: &sdk.lang,
            repr: sdk.repr.name(),
            radix: sdk.radix.name(),
            digits: Some(sdk.digits).filter(|digits| *digits > 0),
            returned: sdk.returned.name(),
            success: sdk.success.iter().map(Into::into).collect(),
            unrecognized: sdk.unrecognized.name(),
        }
    }
}

#[derive(Serialize)]
struct SourceView<'c> {
    title: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retrieved: Option<&'c str>,
}

impl<'c> From<&'c Source> for SourceView<'c> {
    fn from(source: &'c Source) -> Self {
        Self {
            title: &source.title,
            url: source.url.as_deref(),
            lang: source.lang.as_deref(),
            updated: source.updated.as_deref(),
            retrieved: source.retrieved.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct OperationView<'c> {
    id: &'c str,
    variant: &'c str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    calls: &'c [String],
}

impl<'c> From<&'c Operation> for OperationView<'c> {
    fn from(Operation { id, variant, calls }: &'c Operation) -> Self {
        Self { id, variant, calls }
    }
}

#[derive(Serialize)]
struct GroupView<'c> {
    id: &'c str,
    variant: &'c str,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    title: &'c Texts,
}

impl<'c> From<&'c Group> for GroupView<'c> {
    fn from(Group { id, variant, title }: &'c Group) -> Self {
        Self { id, variant, title }
    }
}

/// The number of a code, and how people read it: exact where a program has no 64-bit integers.
#[derive(Serialize)]
struct Number {
    code: i128,
    spelled: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
}

fn code_row<'c>(catalog: &'c Catalog, code: &'c Code) -> Row<'c, Number> {
    let sdk = catalog.sdk();
    let (spelled, hex) = (sdk.number(code.code), sdk.hex(code));
    Row {
        numbers: Number { code: code.code, spelled, hex },
        facts: Facts::new(catalog, &code.facts),
    }
}

/// The numbers of a range.
#[derive(Serialize)]
struct Numbers<'c> {
    #[serde(flatten)]
    which: Which,
    success: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field<'c>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Which {
    Bounds(Bounds),
    Mask { mask: i128, value: i128 },
}

#[derive(Serialize)]
struct Bounds {
    first: i128,
    last: i128,
}

impl From<&RangeInclusive<i128>> for Bounds {
    fn from(bounds: &RangeInclusive<i128>) -> Self {
        Self { first: *bounds.start(), last: *bounds.end() }
    }
}

#[derive(Serialize)]
struct Field<'c> {
    name: &'c str,
    bits: u64,
}

fn range_row<'c>(catalog: &'c Catalog, range: &'c Range) -> Row<'c, Numbers<'c>> {
    let which = match &range.numbers {
        crate::Numbers::Bounds(bounds) => Which::Bounds(bounds.into()),
        crate::Numbers::Mask { mask, value } => Which::Mask { mask: *mask, value: *value },
    };
    let fields = range.fields.iter().map(|field| Field { name: &field.name, bits: field.bits });
    let numbers = Numbers { which, success: range.is_success, fields: fields.collect() };
    Row { numbers, facts: Facts::new(catalog, &range.facts) }
}
