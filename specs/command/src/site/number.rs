//! Numbers that JavaScript reads without a loss.

use serde::{Serialize, Serializer};

/// A number of JSON, or a string of digits where it is beyond the integers that a `Number` of JavaScript has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number(pub(super) i128);

/// `Number.MAX_SAFE_INTEGER`
const GREATEST_SAFE: u128 = (1 << 53) - 1;

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match i64::try_from(self.0) {
            Ok(number) if self.0.unsigned_abs() <= GREATEST_SAFE => {
                serializer.serialize_i64(number)
            }
            _ => serializer.collect_str(&self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_a_double_cannot_have_are_strings() {
        let json = |number| serde_json::to_string(&Number(number)).unwrap();
        assert_eq!(json(-2_147_467_259), "-2147467259");
        assert_eq!(json(9_007_199_254_740_991), "9007199254740991");
        assert_eq!(json(9_007_199_254_740_992), "\"9007199254740992\"");
        assert_eq!(json(i64::MIN.into()), "\"-9223372036854775808\"");
        assert_eq!(json(u64::MAX.into()), "\"18446744073709551615\"");
    }
}
