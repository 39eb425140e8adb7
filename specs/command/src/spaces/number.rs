//! Numbers as people and programs spell them.

use errcodes_specs::{Returned, Sdk};

/// A decimal number, or a hex one after `0x`, with or without a sign.
pub(crate) fn parse(text: &str) -> Option<i128> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => magnitude(digits, 16).map(|number| sign * number),
        None => magnitude(digits, 10).map(|number| sign * number),
    }
}

/// A number of at most 64 bits. The digits may be in groups: `0x8000_4005`.
pub(crate) fn magnitude(digits: &str, radix: u32) -> Option<i128> {
    let starts_well = digits.chars().next().is_some_and(|first| first.is_digit(radix));
    let digits = digits.replace('_', "");
    starts_well.then(|| u64::from_str_radix(&digits, radix).ok().map(i128::from)).flatten()
}

/// What a number may stand for in a code space, the number itself first: programs print the same bits with and without a
/// sign, and where calls return the negative of a code, they print that.
pub(crate) fn readings(number: i128, sdk: &Sdk) -> Vec<i128> {
    let mut readings = with_twins(number);
    // The hex digits of a negative code are as many as its type has, which may be fewer than 32 bits.
    if sdk.repr.is_signed() && number > 0 {
        let code = twin(number, sdk.repr.bits());
        readings.extend(code.filter(|code| !readings.contains(code)));
    }
    if number < 0 && sdk.returned == Returned::Negated {
        readings.push(-number);
    }
    readings
}

fn with_twins(number: i128) -> Vec<i128> {
    let mut all = vec![number];
    for width in [32, 64] {
        all.extend(twin(number, width).filter(|twin| !all.contains(twin)));
    }
    all
}

/// The other number that has the same bits, for a number of that width whose highest bit is set.
fn twin(number: i128, width: u32) -> Option<i128> {
    let (half, all) = (1_i128 << (width - 1), 1_i128 << width);
    if (-half..0).contains(&number) {
        Some(number + all)
    } else if (half..all).contains(&number) {
        Some(number - all)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_read() {
        let spelled = ["7004", "+7004", "0x1B5C", "0X1b5c", "0x1B_5C", "0007004"];
        assert_eq!(spelled.map(parse), [Some(7004); 6]);
        assert_eq!(["-1000", "-0x3E8", "-1_000"].map(parse), [Some(-1000); 3]);
        let none =
            ["", "-", "0x", "-0x", "--1", "-+1", "+-1", "_1", "0x_1", "1B5C", "1.5", " 1", "٣"];
        assert_eq!(none.map(parse), [None; 13]);
    }

    #[test]
    fn more_than_64_bits_are_no_number() {
        assert_eq!(parse("18446744073709551615"), Some(u64::MAX.into()));
        assert_eq!(parse("18446744073709551616"), None);
        assert_eq!(parse(&"9".repeat(1000)), None);
    }

    #[test]
    fn twins_have_the_same_bits() {
        assert_eq!(with_twins(-1000), [-1000, 4_294_966_296, 18_446_744_073_709_550_616]);
        assert_eq!(with_twins(0x8000_4005), [0x8000_4005, -2_147_467_259]);
        assert_eq!(with_twins(18_446_744_073_709_550_616), [18_446_744_073_709_550_616, -1000]);
        assert_eq!(with_twins(7004), [7004]);
        for number in [i64::MIN.into(), -1, 0, 200, i128::from(u32::MAX), u64::MAX.into()] {
            assert!(with_twins(number).iter().all(|twin| with_twins(*twin).contains(&number)));
        }
    }
}
