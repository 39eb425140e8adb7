//! Strategies for any code, listed or not.

use proptest::prelude::{Arbitrary, Strategy, any, proptest};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

mod enums;
mod met;
use enums::{Few, GmeError, IlvbError, Only, Pin, SwError};

/// Many values, the same in every run.
fn samples<T: Arbitrary>() -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    (0..4_000).map(|_| any::<T>().new_tree(&mut runner).unwrap().current()).collect()
}

proptest! {
    #[test]
    fn any_code_can_be_asked_for(error: GmeError, other in any::<IlvbError>()) {
        assert_eq!(GmeError::from(error.code()), error);
        assert_eq!(IlvbError::from_code(other.space(), other.code()), other);
    }
}

#[test]
fn every_listed_code_is_met_and_unlisted_ones_are_too() {
    met::assert_every_listed_code_and_others(samples());
}

#[test]
fn every_space_of_a_folder_is_met() {
    met::assert_every_space(&samples());
}

#[test]
fn a_derived_enum_has_what_it_can_hold() {
    let few = samples::<Few>();
    assert!(few.contains(&Few::Timeout));
    assert!(few.iter().any(|error| matches!(error, Few::Other(_))));
    let only = samples::<Only>();
    assert!([Only::Timeout, Only::NetworkRequestFailed].iter().all(|error| only.contains(error)));
}

#[test]
fn a_failure_shrinks_to_a_listed_code() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..100 {
        let mut tree = any::<GmeError>().new_tree(&mut runner).unwrap();
        while tree.simplify() {}
        assert!(tree.current().is_recognized() || tree.current() == 0);
    }
}

#[test]
fn numbers_of_ranges_are_met() {
    let errors = samples::<SwError>();
    assert!(SwError::ALL.iter().all(|listed| errors.contains(listed)));
    let is_met = |name| errors.iter().any(|error| error.name() == name);
    assert!(["WrongPin", "MoreData", "Unrecognized"].into_iter().all(is_met));
    let pins = samples::<Pin>();
    assert!(pins.contains(&Pin::PinBlocked));
    assert!((1..16).all(|tries| {
        pins.iter().any(|pin| matches!(pin, Pin::WrongPin(pin) if pin.tries() == tries))
    }));
}
