//! Law 2: what the spec says of a code is what generated code says.

use std::collections::HashSet;

use errcodes_specs::{Catalog, Facts};

use super::{Generated, ranges};

/// All codes, and numbers of each range that are not listed, with their facts.
fn samples<E: Generated>(catalog: &Catalog) -> Vec<(&Facts, E)> {
    let codes = catalog.codes().iter().map(|code| &code.facts).zip(E::ALL.iter().copied());
    let ranges = ranges::of_ranges(catalog).into_iter().filter_map(|code| {
        let error = E::new(E::Repr::try_from(code).ok().filter(|_| !is_listed(catalog, code))?);
        let range = catalog.ranges().iter().find(|range| range.variant == error.name())?;
        Some((&range.facts, error))
    });
    codes.chain(ranges).collect()
}

fn is_listed(catalog: &Catalog, code: i128) -> bool {
    catalog.codes().iter().any(|listed| listed.code == code)
}

pub(super) fn assert_facts_are_the_specs<E: Generated>(catalog: &Catalog) {
    let sdk = catalog.sdk();
    for (facts, error) in samples::<E>(catalog) {
        assert_eq!(error.space(), sdk.id);
        assert_eq!((error.name(), error.message()), (&*facts.variant, &*facts.message[&sdk.lang]));
        assert_eq!(error.symbol(), facts.symbol.as_deref());
        assert_eq!(error.entry().cause(), facts.cause.get(&sdk.lang).map(String::as_str));
        assert_eq!(error.advice(), facts.advice.get(&sdk.lang).map(String::as_str));
        for lang in catalog.languages() {
            assert_eq!(error.message_in(lang), facts.message.get(lang).map(String::as_str));
            assert_eq!(error.cause_in(lang), facts.cause.get(lang).map(String::as_str));
            assert_eq!(error.advice_in(lang), facts.advice.get(lang).map(String::as_str));
        }
        assert_eq!(error.kind().name(), facts.kind.name());
        assert_eq!(error.kind().number(), facts.kind as u8);
        assert_eq!(error.retry().name(), facts.retry.name());
        assert_eq!(error.retry_after(), facts.retry_after);
        assert_eq!(error.effect().name(), facts.effect.name());
        assert_eq!(error.is_retryable(), error.retry().is_retryable());
        let entry = error.entry();
        let (class, delay) = (entry.retry(), entry.retry_after());
        assert_eq!((class, delay), (error.retry(), error.retry_after()));
        assert_eq!(entry.is_retryable(), error.is_retryable());
        assert_eq!((entry.effect(), entry.retry_hint()), (error.effect(), error.retry_hint()));
        assert!(error.tags().iter().eq(&facts.tags), "{:?}", error.tags());
        assert_eq!(error.url(), facts.url.as_deref().or(sdk.url.as_deref()));
        assert_eq!(error.group(), facts.group.map(|group| &*catalog.groups()[group].id));
    }
}

/// A code has the tags of its own list, each whole, and an unlisted code has none.
pub(super) fn assert_tags_are_found<E: Generated>(catalog: &Catalog) {
    let known: Vec<&String> = catalog.codes().iter().flat_map(|code| &code.tags).collect();
    for error in E::ALL {
        let tags = error.tags();
        assert!(known.iter().all(|tag| error.has_tag(tag) == tags.contains(&tag.as_str())));
        assert!(tags.iter().all(|tag| !error.has_tag(&format!("{tag}s"))));
        assert!(!error.has_tag(""));
    }
    let listed: HashSet<E::Repr> = E::ALL.iter().map(|error| error.number()).collect();
    let numbers = (0..128).filter_map(|number| E::Repr::try_from(number).ok());
    for unlisted in numbers.filter(|number| !listed.contains(number)).map(E::new) {
        assert!(unlisted.tags().is_empty() && !known.iter().any(|tag| unlisted.has_tag(tag)));
    }
}
