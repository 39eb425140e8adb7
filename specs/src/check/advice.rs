//! Whose advice it is.

use crate::raw;
use crate::report::Report;
use crate::{AdvisedBy, Diagnostic, Facts, Rule};

/// Whose advice it is where neither a code nor its group says.
#[derive(Clone, Copy)]
pub(super) struct Advice {
    pub(super) by: AdvisedBy,
    /// What the file itself says, not one that it extends.
    pub(super) stated: Option<AdvisedBy>,
}

impl Advice {
    pub(super) const BY_DEFAULT: Self = Self { by: AdvisedBy::Vendor, stated: None };
}

/// Reports that it is said whose advice it is where there is none: neither stated nor in what is
/// overridden.
pub(super) fn check_adviser(raw: &raw::Facts, overridden: Option<&Facts>, report: &mut Report) {
    let mut whens = raw.when.iter();
    let is_advised = !raw.advice.is_absent() || whens.any(|when| !when.facts.advice.is_absent());
    if let (Some(adviser), false) = (raw.advised_by.as_given(), is_advised)
        && !overridden.is_some_and(has_advice)
    {
        let message = "`advised_by` is given for a code without advice";
        report.add(
            Diagnostic::new(Rule::MissingAdvice, adviser.span(), message)
                .label("whose advice?")
                .help("write the `advice`, or take `advised_by` out"),
        );
    }
}

fn has_advice(facts: &Facts) -> bool {
    let mut whens = facts.when.iter();
    !facts.advice.is_empty() || whens.any(|when| !when.advice.is_empty())
}
