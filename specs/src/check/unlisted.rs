//! Overrides of what the spec that is extended does not have.

use super::code::CodeChecks;
use super::owner::Owner;
use crate::claim::Claim;
use crate::quote::quoted;
use crate::source::Span;
use crate::{Diagnostic, Numbers, Rule, SourceFile};

/// An override of a code or range that is not listed.
pub(super) struct Unlisted {
    pub(super) target: Target,
    pub(super) span: Span,
    /// The symbol and variant that it gives.
    pub(super) names: Vec<String>,
}

/// What an override is about.
pub(super) enum Target {
    Code(i128),
    Range(Numbers),
}

impl CodeChecks<'_> {
    /// Reports overrides of codes and ranges that `base` does not list. The file itself may add
    /// them.
    pub(super) fn check_overridden(&mut self, unlisted: Vec<Unlisted>, base: &SourceFile) {
        for Unlisted { target, span, names } in unlisted {
            let new = |message: String| Diagnostic::new(Rule::OverrideOfUnlisted, span, message);
            let diagnostic = match target {
                Target::Code(number) => {
                    let spelled = self.sdk.number.spell(number);
                    let message =
                        format!("{} lists no code {spelled} to override", quoted(base.path()));
                    self.explain_code(new(message).label("not listed there"), number, &names)
                }
                Target::Range(numbers) => {
                    let message = format!("{} has no such range to override", quoted(base.path()));
                    self.explain_range(new(message).label("no range there"), &numbers, &names)
                }
            };
            self.report.add(diagnostic);
        }
    }

    fn explain_code(&self, diagnostic: Diagnostic, number: i128, names: &[String]) -> Diagnostic {
        if let Some(own) = self.codes.numbers.get(&number) {
            let diagnostic = diagnostic.first(own.clone(), "added here");
            return diagnostic.help("say it where the code is added");
        }
        match self.codes.sets.around(number, self.sdk.number.repr) {
            Some(claim) => {
                let range = self.name_of_range(claim);
                diagnostic
                    .first(claim.clone(), &format!("in the range {range}"))
                    .help("to give it facts of its own, add it as a `[[code]]`")
            }
            None => diagnostic.help(self.help_for_unlisted(number, names)),
        }
    }

    /// An override may name a code without the base of its group, or a listed code and mean to give
    /// it another number.
    fn help_for_unlisted(&self, number: i128, names: &[String]) -> String {
        if let Some(help) = self.help_for_returned(number) {
            return help;
        }
        for base in &self.bases {
            let sum = base.checked_add(number).and_then(|sum| self.sdk.number.fit(sum));
            if let Some(sum) = sum.filter(|sum| self.codes.numbers.get(sum).is_some()) {
                let sum = self.sdk.number.spell(sum);
                return format!("an override names the sum of base and code, such as {sum}");
            }
        }
        let listed = names.iter().find_map(|name| {
            let codes = &self.codes;
            let claim = codes.variants.get(name).or_else(|| codes.symbols.get(name))?;
            let entry = codes.list.get(claim.owner)?.as_ref()?;
            Some((name, entry.number.ok()?))
        });
        match listed {
            Some((name, number)) => format!(
                "{} is code {}, and an override cannot give a code another number",
                quoted(name),
                self.sdk.number.spell(number)
            ),
            None => "to add a code, write it as `[[code]]`".into(),
        }
    }

    fn explain_range(
        &self,
        diagnostic: Diagnostic,
        numbers: &Numbers,
        names: &[String],
    ) -> Diagnostic {
        let sets = &self.codes.sets;
        if let Some(own) = sets.get(numbers) {
            let diagnostic = diagnostic.first(own.clone(), "added here");
            return diagnostic.help("say it where the range is added");
        }
        if let Some((_, near, claim)) = sets.sharing(numbers, self.sdk.number.repr) {
            let help = format!(
                "write all codes of {} as its range does: {}",
                self.name_of_range(claim),
                self.sdk.number.spell_all(near)
            );
            return diagnostic.first(claim.clone(), "the range has these").help(help);
        }
        let meant = names.iter().find_map(|name| {
            let claim = self.codes.variants.get(name).or_else(|| self.codes.symbols.get(name))?;
            match Owner::of(claim.owner) {
                Owner::Range(at) => Some((name, sets.of(at)?)),
                Owner::Code(_) => None,
            }
        });
        diagnostic.help(match meant {
            Some((name, numbers)) => format!(
                "{} is the range {}, and an override cannot give a range other codes",
                quoted(name),
                self.sdk.number.spell_all(numbers)
            ),
            None => "to add a range, write it as `[[range]]`".into(),
        })
    }

    /// What a range is called.
    fn name_of_range(&self, claim: &Claim) -> String {
        let entry = self.codes.ranges.get(claim.owner).and_then(Option::as_ref);
        entry.map_or_else(|| "without a name".into(), |entry| quoted(&entry.facts.variant))
    }
}
