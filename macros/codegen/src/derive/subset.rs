//! Which code each variant of the caller's stands for.

use std::collections::BTreeMap;

use errcodes_specs::{Catalog, quoted};
use proc_macro2::Ident;
use syn::{Attribute, DeriveInput};

use super::entry::{Entry, Role};
use super::lookup::Found;
use super::range;
use crate::errors::Errors;

/// The caller's enum, with a code for each variant.
pub(super) struct Subset {
    pub(super) name: Ident,
    /// The variants that stand for a code.
    pub(super) variants: Vec<(Ident, i128)>,
    /// The variants that stand for a range, by its position in the catalog.
    pub(super) ranges: Vec<(Ident, usize)>,
    /// Those without one, which is reported.
    pub(super) unmatched: Vec<Ident>,
    /// The types that these expect the derive to make.
    pub(super) expected: Vec<Ident>,
    /// The variant that keeps all other codes.
    pub(super) other: Option<Ident>,
    /// Whether there is, or was meant to be, a variant for all other codes.
    pub(super) is_total: bool,
    /// Whether the enum or a variant is `deprecated`: the impls then name something deprecated.
    pub(super) is_deprecated: bool,
}

impl Subset {
    /// `find` finds the code of a variant, or reports why there is none.
    pub(super) fn new(
        input: &DeriveInput,
        entries: &[Entry<'_>],
        catalog: &Catalog,
        mut find: impl FnMut(&Entry<'_>, &mut Errors) -> Option<Found>,
        errors: &mut Errors,
    ) -> Self {
        let (mut variants, mut ranges) = (Vec::new(), Vec::new());
        let (mut unmatched, mut expected, mut other) = (Vec::new(), Vec::new(), None);
        let mut taken: BTreeMap<Found, &Ident> = BTreeMap::new();
        for entry in entries {
            let name = entry.name.clone();
            match entry.role {
                Role::Other(_) => other = Some(name),
                Role::NoOther | Role::Unsound => unmatched.push(name),
                Role::Code | Role::Range(_) => {
                    let found = find(entry, errors)
                        .filter(|found| range::fits(entry, *found, &input.ident, errors))
                        .filter(|found| claim(&mut taken, (*found, catalog), entry.name, errors));
                    match found {
                        Some(Found::Code(code)) => variants.push((name, code)),
                        Some(Found::Range(at)) => ranges.push((name, at)),
                        None => {
                            expected.extend(range::expected(entry, &input.ident));
                            unmatched.push(name);
                        }
                    }
                }
            }
        }
        Self {
            name: input.ident.clone(),
            variants,
            ranges,
            unmatched,
            expected,
            is_total: other.is_some()
                || entries.iter().any(|entry| matches!(entry.role, Role::NoOther)),
            other,
            is_deprecated: is_deprecated(&input.attrs)
                || entries.iter().any(|entry| is_deprecated(entry.attributes)),
        }
    }
}

fn is_deprecated(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"))
}

/// Whether the code is the variant's own. One that another has is an error at both places.
fn claim<'v>(
    taken: &mut BTreeMap<Found, &'v Ident>,
    (found, catalog): (Found, &Catalog),
    variant: &'v Ident,
    errors: &mut Errors,
) -> bool {
    let first = *taken.entry(found).or_insert(variant);
    let is_own = first == variant;
    if !is_own {
        let what = described(found, catalog);
        let (again, already) = (quoted(&variant.to_string()), quoted(&first.to_string()));
        errors.add(variant.span(), format!("{again} stands for {what}, as {already} does"));
        errors.add(first.span(), format!("{already} stands for {what} first"));
    }
    is_own
}

fn described(found: Found, catalog: &Catalog) -> String {
    match found {
        Found::Code(code) => format!("code {}", catalog.sdk().number(code)),
        Found::Range(at) => {
            let range = catalog.ranges().get(at);
            format!("the range {}", quoted(range.map_or("", |range| &range.variant)))
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::{Data, parse_str};

    use super::*;
    use crate::derive::entry;
    use crate::options::Place;

    fn subset(source: &str) -> (Subset, Errors) {
        let input: DeriveInput = parse_str(source).unwrap();
        let Data::Enum(data) = &input.data else { panic!("{source} is no enum") };
        let mut errors = Errors::default();
        let entries = entry::read(data, Place::SpecVariant, &mut errors);
        let find =
            |entry: &Entry<'_>, _: &mut Errors| entry.code.map(|(code, _)| Found::Code(code));
        let (catalog, _) = errcodes_specs::read(&errcodes_specs::SourceFile::new("x", "x", ""));
        let subset = Subset::new(&input, &entries, &catalog, find, &mut errors);
        (subset, errors)
    }

    #[test]
    fn every_variant_has_its_place() {
        let (subset, errors) = subset(
            "enum r#E { #[errcodes(code = 1)] A, #[errcodes(code = -2)] B, C, #[errcodes(code = 1)] D, \
             #[errcodes(other)] F(T), #[errcodes(other)] G }",
        );
        let variants: Vec<_> =
            subset.variants.iter().map(|(name, code)| (name.to_string(), *code)).collect();
        assert_eq!(variants, [("A".to_owned(), 1), ("B".to_owned(), -2)]);
        assert_eq!(subset.unmatched, ["C", "D", "G"]);
        assert!(subset.expected.is_empty());
        assert_eq!(subset.other.unwrap(), "F");
        assert!(!errors.is_empty() && !subset.is_deprecated);
    }

    /// The mistake is reported, and that there is no such type would be no news.
    #[test]
    fn a_variant_without_a_range_has_the_type_that_it_names() {
        let (subset, _) = subset("enum r#E { A(EA), B(self::EB), C(EA), D(u8) }");
        assert_eq!(subset.unmatched, ["A", "B", "C", "D"]);
        assert_eq!(subset.expected, ["EA"]);
    }

    #[test]
    fn a_deprecated_variant_is_enough() {
        assert!(subset("#[deprecated] enum E { A }").0.is_deprecated);
        assert!(subset("enum E { A, #[deprecated(note = \"x\")] B }").0.is_deprecated);
    }
}
