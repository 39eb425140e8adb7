//! Names of codes that look alike, which only names with other letters than ASCII can.

use super::code::CodeChecks;
use super::script::skeleton;
use crate::claim::{Claim, Claims};
use crate::quote::quoted;
use crate::{Diagnostic, Rule, Texts};

impl CodeChecks<'_> {
    /// `FromStr` takes variants and symbols, so no two of them may look alike, unless they name one
    /// code.
    pub(super) fn check_lookalikes(&mut self) {
        if !self.codes.has_other_letters {
            return;
        }
        let (variants, symbols) = (&self.codes.variants, &self.codes.symbols);
        let mut seen = Texts::new();
        let mut names = Vec::new();
        for claims in [variants, symbols] {
            for (name, claim) in claims.iter() {
                if !name.is_ascii() {
                    names.push((name, claim));
                }
            }
        }
        for (name, claim) in names {
            let skeleton = skeleton(name);
            for other in [Some(&skeleton), seen.get(&skeleton)].into_iter().flatten() {
                let found = |claims: &Claims<String>| {
                    let first = claims.get(other)?;
                    let is_other = name != other && first.owner != claim.owner;
                    is_other.then(|| look_alike((name, claim), (other, first)))?
                };
                if let Some(diagnostic) = found(variants).or_else(|| found(symbols)) {
                    self.report.add(diagnostic);
                    break;
                }
            }
            seen.entry(skeleton).or_insert_with(|| name.clone());
        }
    }
}

/// The report, unless both are of a spec that this one extends: then it is in the report of that
/// spec.
fn look_alike(one: (&str, &Claim), other: (&str, &Claim)) -> Option<Diagnostic> {
    let place = |(_, claim): (&str, &Claim)| (claim.elsewhere.is_none(), claim.span.start);
    let is_later = place(one) >= place(other);
    let ((name, claim), (first_name, first)) = if is_later { (one, other) } else { (other, one) };
    if claim.elsewhere.is_some() {
        return None;
    }
    let message =
        format!("{} looks like {}, and is another name", quoted(name), quoted(first_name));
    let diagnostic = Diagnostic::new(Rule::LooksAlike, claim.span.clone(), message)
        .label(first_letter(name, first_name))
        .help("rename one of them, or write both in letters of one script");
    Some(diagnostic.first(first.clone(), &first_letter(first_name, name)))
}

/// The first letter that is another one in `other`, as a number, since its looks do not tell.
fn first_letter(name: &str, other: &str) -> String {
    let mut others = other.chars();
    for c in name.chars() {
        match others.next() {
            Some(other) if other == c => {}
            Some(_) => return format!("`{c}` is U+{:04X}", u32::from(c)),
            None => break,
        }
    }
    String::new()
}
