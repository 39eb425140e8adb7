//! Laws 1 and 2 over all 2^32 codes.

use std::thread;

mod gme {
    errcodes::errcodes!("gme");
}

use gme::GmeError;

/// How many codes of the range the spec lists; panics at a code that does not come back.
fn listed(codes: impl Iterator<Item = i32>) -> usize {
    let mut listed = 0;
    for code in codes {
        let error = GmeError::from(code);
        assert!(i32::from(error) == code && error == code, "{code} came back as {error:?}");
        listed += usize::from(error.is_recognized());
    }
    listed
}

#[test]
fn every_number_comes_back_and_only_listed_ones_are_recognized() {
    let negative = thread::spawn(|| listed(i32::MIN..=-1));
    let total = listed(0..=i32::MAX) + negative.join().unwrap();
    assert_eq!(total, GmeError::ALL.len());
    assert!(GmeError::ALL.iter().all(GmeError::is_recognized));
}
