//! Constants that are other names of codes.

use std::collections::{HashMap, HashSet};

use super::constant::Constant;
use super::names;
use super::scope::Scope;

/// `#define ACME_E_OLD ACME_E_NEW`, where both are taken.
#[derive(Debug, Default)]
pub(super) struct Aliases<'a> {
    all: HashSet<usize>,
    /// By the name of the code, in the order of the header.
    of: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Aliases<'a> {
    /// `may_have_bounds` is whether `ACME_E_COUNT` may be the bound of the list. What this command exports has none.
    pub(super) fn find(
        scope: &mut Scope<'_, 'a>,
        taken: &HashSet<usize>,
        may_have_bounds: bool,
    ) -> Self {
        let mut taken: Vec<_> = taken.iter().copied().collect();
        taken.sort_unstable();
        let mut codes = HashMap::new();
        for index in &taken {
            if let (Some(constant), Ok(value)) = (scope.constant(*index), scope.value(*index)) {
                let number = value.number;
                codes.entry(constant.name).or_insert(Code { constant, number });
            }
        }
        let mut aliases = Self::default();
        for index in taken {
            if let Some(constant) = scope.constant(index)
                && let Some(code) = code(constant, &codes, may_have_bounds)
                && aliases.all.insert(index)
            {
                let of = aliases.of.entry(code).or_default();
                if !of.contains(&constant.name) {
                    of.push(constant.name);
                }
            }
        }
        aliases
    }

    pub(super) fn is_alias(&self, index: usize) -> bool {
        self.all.contains(&index)
    }

    /// The name of a code and the other names of it.
    pub(super) fn names(&self, constant: &Constant<'a>) -> Vec<&'a str> {
        let aliases = self.of.get(constant.name).map(Vec::as_slice).unwrap_or_default();
        std::iter::once(constant.name).chain(aliases.iter().copied()).collect()
    }
}

#[derive(Clone, Copy, Debug)]
struct Code<'d, 'a> {
    constant: &'d Constant<'a>,
    number: i128,
}

fn is_name(name: &str, may_be_bound: bool) -> bool {
    names::is_unmistakable(name) && !(may_be_bound && names::is_sentinel(name))
}

/// How many names a code may have one by the other.
pub(super) const LONGEST_CHAIN: usize = 16;

/// The code that a constant is another name of, maybe by further ones.
fn code<'d, 'a>(
    constant: &'d Constant<'a>,
    codes: &HashMap<&'a str, Code<'d, 'a>>,
    may_have_bounds: bool,
) -> Option<&'a str> {
    let own = codes.get(constant.name)?.number;
    let step = |constant: &&'d Constant<'a>| {
        let code = codes.get(constant.target()?)?;
        let are_names = [constant.name, code.constant.name]
            .into_iter()
            .all(|name| is_name(name, may_have_bounds));
        (code.number == own && are_names).then_some(code.constant)
    };
    let mut chain = std::iter::successors(step(&constant), step);
    let code = chain.by_ref().take(LONGEST_CHAIN).last()?;
    // A longer chain is told as a row of its own.
    chain.next().is_none().then_some(code.name)
}
