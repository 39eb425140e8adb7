use core::fmt;

use crate::words::words;

words! {
    /// Whether a call that failed with a code may have taken effect all the same.
    ///
    /// A call that may have taken effect must not be repeated unless it is idempotent: a payment whose
    /// answer was lost may have been made. [`RetryHint::allows_repeat`](crate::RetryHint::allows_repeat)
    /// applies this rule.
    ///
    /// ```
    /// use errcodes::Effect;
    ///
    /// assert_eq!(Effect::Possible.name(), "possible");
    /// assert_eq!("none".parse(), Ok(Effect::None));
    /// ```
    Effect, "an effect", otherwise Unspecified {
        /// The vendor does not say.
        Unspecified = 0, "unspecified";
        /// The failed call did nothing.
        None = 1, "none";
        /// The failed call may have taken effect.
        Possible = 2, "possible";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_of_a_table_are_effects() {
        let effects = [0, 1, 2, 3].map(|byte| Effect::from_byte([byte]));
        let known = [Effect::Unspecified, Effect::None, Effect::Possible, Effect::Unspecified];
        assert_eq!(effects, known);
    }
}
