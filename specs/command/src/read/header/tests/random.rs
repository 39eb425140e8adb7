//! Random expressions.

use super::{all, pairs};

/// Pairs of random expressions of 64-bit numbers and their values, made together: the text by one
/// rule, the value by Rust's own operators.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn expression(&mut self, depth: u32) -> (String, i64) {
        if depth == 0 || self.below(5) == 0 {
            let number = (self.0 >> self.below(63)).cast_signed().max(0);
            let text = match self.below(3) {
                0 => format!("{number}LL"),
                1 => format!("0x{number:x}ll"),
                _ => format!("0{number:o}L"),
            };
            return (text, number);
        }
        let (left, a) = self.expression(depth - 1);
        match self.below(4) {
            0 => (format!("-({left})"), a.wrapping_neg()),
            1 => (format!("~({left})"), !a),
            _ => self.binary(&left, a, depth),
        }
    }

    fn binary(&mut self, left: &str, a: i64, depth: u32) -> (String, i64) {
        let (right, b) = self.expression(depth - 1);
        let (operator, value) = match self.below(10) {
            0 => ("+", a.wrapping_add(b)),
            1 => ("-", a.wrapping_sub(b)),
            2 => ("*", a.wrapping_mul(b)),
            3 if b != 0 => ("/", a.wrapping_div(b)),
            4 if b != 0 => ("%", a.wrapping_rem(b)),
            5 => ("|", a | b),
            6 => ("^", a ^ b),
            7 => ("<", i64::from(a < b)),
            8 => ("==", i64::from(a == b)),
            _ => ("&", a & b),
        };
        // A comparison is an `int` in C, which wraps around elsewhere.
        (format!("(long long)(({left}) {operator} ({right}))"), value)
    }
}

#[test]
fn random_expressions_have_the_value_that_64_bits_give() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..2000 {
        let (text, value) = random.expression(4);
        let page = all(&format!(
            "#define A ({text})\n#define X (A < 0 ? -1 : 1)\n#define Y (A == ({}))\n",
            literal(value)
        ));
        let expected = [format!("X = {}", if value < 0 { -1 } else { 1 }), "Y = 1".to_owned()];
        assert_eq!(pairs(&page)[1..], expected, "{text} = {value}");
    }
}

/// The least number has no literal of its own.
fn literal(value: i64) -> String {
    if value == i64::MIN { format!("{}LL - 1", value + 1) } else { format!("{value}LL") }
}
