//! What the specs of a folder may not share, and what they must.

use crate::catalog::RESERVED_VARIANTS;
use crate::check::Places;
use crate::check::name::{self, Role};
use crate::claim::{Claim, Claims};
use crate::operation::operation_type_name;
use crate::quote::quoted;
use crate::report::{Checked, Report};
use crate::{Catalog, Diagnostic, Repr, Rule, SourceFile};

const FIRST: &str = "in this one first";

/// The facts that the specs of a folder may not share, and the one that they must.
pub(super) struct Checks<'f> {
    own_types: [&'f str; 2],
    types: Claims<String>,
    ids: Claims<String>,
    variants: Claims<String>,
    first_repr: Option<(Claim, Repr)>,
}

impl<'f> Checks<'f> {
    pub(super) fn new(own_types: [&'f str; 2]) -> Self {
        Self {
            own_types,
            types: Claims::new(),
            ids: Claims::new(),
            variants: Claims::new(),
            first_repr: None,
        }
    }

    /// The variant of a space, or one that stands in for it.
    pub(super) fn variant(
        &mut self,
        at: usize,
        source: &SourceFile,
        report: &mut Report,
    ) -> String {
        self.claim_variant(at, source, report).unwrap_or_else(|_| format!("Space{at}"))
    }

    fn claim_variant(
        &mut self,
        at: usize,
        source: &SourceFile,
        report: &mut Report,
    ) -> Checked<String> {
        let variant = name::camel_case(source.stem());
        name::identifier(Role::VariantOfFile, &variant, &(0..0), report)?;
        if RESERVED_VARIANTS.contains(&variant.as_str()) {
            let message = format!("a space cannot be named {}", quoted(&variant));
            let diagnostic = Diagnostic::new(Rule::ReservedName, 0..0, message)
                .label("the generated code needs the name");
            return Err(report.add(diagnostic.help("rename the file")));
        }
        self.variants.claim(variant.clone(), at, 0..0).map_err(|claim| {
            let message = format!("two specs of the folder make the variant {}", quoted(&variant));
            let diagnostic = Diagnostic::new(Rule::DuplicateSpace, 0..0, message);
            report.add(diagnostic.help("rename one of the files").first(claim, FIRST))
        })?;
        Ok(variant)
    }

    /// The type of the codes, those of their groups and operations, and those of the numbers of ranges.
    pub(super) fn claim_types(
        &mut self,
        at: usize,
        catalog: &Catalog,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let name = &catalog.sdk().type_name;
        self.claim_type(at, name, "", places, report)?;
        if !catalog.groups().is_empty() {
            let name = format!("{name}Group");
            self.claim_type(at, &name, ", for its groups", places, report)?;
        }
        if !catalog.operations().is_empty() {
            let name = operation_type_name(name);
            self.claim_type(at, &name, ", for its operations", places, report)?;
        }
        catalog.ranges().iter().try_for_each(|range| {
            let variant = &range.variant;
            let made_for = format!(", for its range {}", quoted(variant));
            self.claim_type(at, &format!("{name}{variant}"), &made_for, places, report)
        })
    }

    fn claim_type(
        &mut self,
        at: usize,
        name: &str,
        made_for: &str,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let place = places.type_name.clone();
        let help = "set `type` in `[sdk]` to another name";
        if self.own_types.contains(&name) {
            let message =
                format!("type {} is the name of an enum of the folder itself", quoted(name));
            let diagnostic = Diagnostic::new(Rule::DuplicateType, place, message);
            return Err(report.add(diagnostic.label(format!("taken{made_for}")).help(help)));
        }
        self.types.claim(name.to_owned(), at, place.clone()).map_err(|claim| {
            let message = format!("two specs of the folder make the type {}", quoted(name));
            let diagnostic = Diagnostic::new(Rule::DuplicateType, place, message);
            report.add(
                diagnostic.label(format!("made again{made_for}")).help(help).first(claim, FIRST),
            )
        })
    }

    pub(super) fn claim_id(&mut self, at: usize, id: &str, places: &Places, report: &mut Report) {
        if let Err(claim) = self.ids.claim(id.to_owned(), at, places.id.clone()) {
            let message = format!("two specs of the folder have the id {}", quoted(id));
            let diagnostic = Diagnostic::new(Rule::DuplicateId, places.id.clone(), message)
                .label("used again")
                .help("set `id` in `[sdk]` to another one, or leave it out");
            report.add(diagnostic.first(claim, FIRST));
        }
    }

    pub(super) fn compare_repr(
        &mut self,
        source: &SourceFile,
        repr: Repr,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let place = places.repr.clone();
        let (first, other) = self.first_repr.get_or_insert_with(|| {
            (Claim { owner: 0, span: place.clone(), elsewhere: Some(source.clone()) }, repr)
        });
        if *other == repr {
            return Ok(());
        }
        let first = first.clone();
        let message = "two specs of the folder have codes of different types";
        let diagnostic = Diagnostic::new(Rule::DifferentTypes, place, message)
            .label(format!("`{}`", repr.name()))
            .help("set `repr` in `[sdk]` to the same type in both");
        Err(report.add(diagnostic.first(first, FIRST)))
    }

    /// Prepares for another file.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        self.types.close_file(source);
        self.ids.close_file(source);
        self.variants.close_file(source);
    }
}
