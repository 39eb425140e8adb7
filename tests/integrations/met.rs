//! What every way to make any code has to make.

use std::collections::BTreeSet;

use super::enums::{GmeError, IlvbError, IlvbSpace};

pub(crate) fn assert_every_listed_code_and_others(errors: Vec<GmeError>) {
    let errors: BTreeSet<GmeError> = errors.into_iter().collect();
    assert!(GmeError::ALL.iter().all(|error| errors.contains(error)));
    assert!(errors.iter().filter(|error| !error.is_recognized()).count() > 1_000);
}

pub(crate) fn assert_every_space(errors: &[IlvbError]) {
    for space in IlvbSpace::ALL {
        let codes = || errors.iter().filter(|error| error.space() == *space);
        assert!(codes().any(IlvbError::is_recognized));
        assert!(codes().any(|error| !error.is_recognized()));
    }
}
