//! Integers as C calculates with them.

use std::fmt;

use super::reason::Reason;

/// An integer type of C, on a 64-bit machine whose `long` has 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Type {
    pub(super) bits: u32,
    pub(super) is_signed: bool,
}

impl Type {
    pub(super) const INT: Self = Self { bits: 32, is_signed: true };
    pub(super) const UINT: Self = Self { bits: 32, is_signed: false };
    pub(super) const LONG: Self = Self { bits: 64, is_signed: true };
    pub(super) const ULONG: Self = Self { bits: 64, is_signed: false };

    pub(super) fn holds(self, number: i128) -> bool {
        self.wrap(number) == number
    }

    /// The number modulo two to the number of bits.
    fn wrap(self, number: i128) -> i128 {
        let unused = 128 - self.bits;
        // The shift back fills with the sign, or for unsigned types with zeros.
        let high = number << unused;
        if self.is_signed {
            high >> unused
        } else {
            ((high.cast_unsigned()) >> unused).cast_signed()
        }
    }

    fn promoted(self) -> Self {
        if self.bits < 32 { Self::INT } else { self }
    }

    pub(super) fn common(self, other: Self) -> Self {
        let (left, right) = (self.promoted(), other.promoted());
        let bits = left.bits.max(right.bits);
        let signed = |side: Self| side.is_signed || side.bits < bits;
        Self { bits, is_signed: signed(left) && signed(right) }
    }
}

/// How the header writes a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    Decimal,
    /// With at least so many digits; a negative one has a minus: `-0x2700`.
    Hex(usize),
    /// Hex digits whose first bit became the sign, as `((HRESULT)0x80004005)`: shown without.
    Bits(usize),
}

impl Spelling {
    fn digits(self) -> Option<usize> {
        match self {
            Self::Decimal => None,
            Self::Hex(digits) | Self::Bits(digits) => Some(digits),
        }
    }
}

/// A number, its type, and how the header writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) number: i128,
    pub(super) of: Type,
    pub(super) spelling: Spelling,
}

impl Value {
    pub(super) fn int(number: i128) -> Self {
        Self { number, of: Type::INT, spelling: Spelling::Decimal }
    }

    /// A result in its type; spelled as the larger operand, and as bits if wrapping around made it
    /// negative.
    fn result(number: i128, of: Type, operands: &[Self]) -> Self {
        let number = of.wrap(number);
        let larger = operands.iter().max_by_key(|operand| operand.number.unsigned_abs());
        let most = usize::try_from(of.bits / 4).unwrap_or(usize::MAX);
        let digits =
            larger.and_then(|operand| operand.spelling.digits()).map(|digits| digits.min(most));
        let is_bits = operands.iter().any(|operand| matches!(operand.spelling, Spelling::Bits(_)));
        let is_wrapped = operands.iter().all(|operand| operand.number >= 0);
        let spelling = match digits {
            None => Spelling::Decimal,
            // Of a narrow type they would be another number: `(signed char)0xFF` is no 255.
            Some(digits) if number < 0 && of.bits >= 32 && (is_bits || is_wrapped) => {
                Spelling::Bits(digits)
            }
            Some(digits) => Spelling::Hex(digits),
        };
        Self { number, of, spelling }
    }

    pub(super) fn cast(self, of: Type) -> Self {
        Self::result(self.number, of, &[self])
    }

    pub(super) fn negate(self) -> Self {
        let mut value = Self::result(-self.number, self.of.promoted(), &[self]);
        value.spelling = self.spelling.digits().map_or(Spelling::Decimal, Spelling::Hex);
        value
    }

    pub(super) fn complement(self) -> Self {
        Self::result(!self.number, self.of.promoted(), &[self])
    }

    pub(super) fn promote(self) -> Self {
        self.cast(self.of.promoted())
    }

    /// The number some steps on, in the first type that holds it: how members of an enum count.
    pub(super) fn plus(self, steps: i128) -> Self {
        let number = self.number + steps;
        let types = [Type::INT, Type::UINT, Type::LONG, Type::ULONG];
        let of = types.into_iter().find(|of| of.holds(number)).unwrap_or(Type::ULONG);
        let spelling = match self.spelling {
            // -0x1 and one more is no number of another sign.
            Spelling::Bits(digits) if number >= 0 => Spelling::Hex(digits),
            spelling => spelling,
        };
        Self { number: of.wrap(number), of, spelling }
    }

    /// A binary operation, as C does it.
    pub(super) fn apply(self, operator: &str, other: Self) -> Result<Self, Reason> {
        if matches!(operator, "<<" | ">>") {
            return self.shift(operator, other);
        }
        let of = self.of.common(other.of);
        let (left, right) = (of.wrap(self.number), of.wrap(other.number));
        let number = match operator {
            "+" => left + right,
            "-" => left - right,
            // Of two unsigned 64-bit numbers: the low bits are right all the same.
            "*" => left.wrapping_mul(right),
            "/" => left.checked_div(right).ok_or(Reason::Division)?,
            "%" => left.checked_rem(right).ok_or(Reason::Division)?,
            "&" => left & right,
            "|" => left | right,
            "^" => left ^ right,
            _ => return compare(operator, left, right),
        };
        let mut value = Self::result(number, of, &[self, other]);
        if let ("-", true, Spelling::Bits(digits)) = (operator, of.holds(number), value.spelling) {
            value.spelling = Spelling::Hex(digits);
        }
        Ok(value)
    }

    fn shift(self, operator: &str, by: Self) -> Result<Self, Reason> {
        let of = self.of.promoted();
        let by = u32::try_from(by.number).ok().filter(|by| *by < of.bits).ok_or(Reason::Shift)?;
        let number = if operator == "<<" { self.number << by } else { self.number >> by };
        Ok(Self::result(number, of, &[self]))
    }
}

fn compare(operator: &str, left: i128, right: i128) -> Result<Value, Reason> {
    let is_true = match operator {
        "<" => left < right,
        ">" => left > right,
        "<=" => left <= right,
        ">=" => left >= right,
        "==" => left == right,
        "!=" => left != right,
        "&&" => left != 0 && right != 0,
        "||" => left != 0 || right != 0,
        _ => return Err(Reason::Syntax),
    };
    Ok(Value::int(i128::from(is_true)))
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = |f: &mut fmt::Formatter<'_>, number: i128, digits: usize| {
            let sign = if number < 0 { "-" } else { "" };
            write!(f, "{sign}0x{:0digits$X}", number.unsigned_abs())
        };
        match self.spelling {
            Spelling::Decimal => write!(f, "{}", self.number),
            Spelling::Hex(digits) => hex(f, self.number, digits),
            Spelling::Bits(digits) => {
                let unsigned = Type { is_signed: false, ..self.of };
                hex(f, unsigned.wrap(self.number), digits)
            }
        }
    }
}
