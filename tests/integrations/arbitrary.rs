//! Any code, made of the bytes of a fuzzer.

use arbitrary::{Arbitrary, Unstructured};

mod enums;
mod met;
use enums::{Few, Only, Pin, SwError, Wide};

/// What comes of many inputs, the same in every run.
fn samples<T: for<'a> Arbitrary<'a>>() -> Vec<T> {
    let mut state = 1_u64;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_le_bytes()[7]
    };
    let mut sample = || {
        let bytes: [u8; 32] = std::array::from_fn(|_| byte());
        T::arbitrary(&mut Unstructured::new(&bytes)).unwrap()
    };
    (0..4_000).map(|_| sample()).collect()
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
    let wide = samples::<Wide>();
    assert!(wide.contains(&Wide::All));
    assert!(wide.iter().any(|error| error.code() > 1 << 40 && *error != Wide::All));
    let only = samples::<Only>();
    assert!([Only::Timeout, Only::NetworkRequestFailed].iter().all(|error| only.contains(error)));
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
