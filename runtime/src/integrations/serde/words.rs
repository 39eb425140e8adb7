//! Words and code spaces, by their names.

use core::fmt;

use ::serde_core::Deserializer;
use ::serde_core::de::{Error, Unexpected, Visitor};

/// Reads a name, and finds the value of `all` that has it.
///
/// # Errors
///
/// Those of the deserializer, and one for a name that no value has.
pub fn by_name<'de, T: Copy, D: Deserializer<'de>>(
    deserializer: D,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(ByName { all, name })
}

struct ByName<'a, T> {
    all: &'a [T],
    name: fn(T) -> &'static str,
}

impl<T: Copy> Visitor<'_> for ByName<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of")?;
        for (at, value) in self.all.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            write!(f, "{comma} `{}`", (self.name)(*value))?;
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let found = self.all.iter().find(|value| (self.name)(**value) == text);
        found.copied().ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}
