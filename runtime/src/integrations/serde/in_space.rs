use core::fmt;
use core::marker::PhantomData;

use ::serde_core::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use ::serde_core::ser::SerializeStruct;
use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

const FIELDS: &[&str] = &["space", "code"];

/// A number together with the space that it is from.
#[derive(Debug)]
pub struct InSpace<S, R> {
    /// The space, serialised as its id.
    pub space: S,
    /// The number.
    pub code: R,
}

impl<S: Serialize, R: Serialize> Serialize for InSpace<S, R> {
    fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
        let mut fields = serializer.serialize_struct("ErrorCode", FIELDS.len())?;
        fields.serialize_field("space", &self.space)?;
        fields.serialize_field("code", &self.code)?;
        fields.end()
    }
}

impl<'de, S: Deserialize<'de>, R: Deserialize<'de>> Deserialize<'de> for InSpace<S, R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ErrorCode", FIELDS, InSpaceVisitor(PhantomData))
    }
}

struct InSpaceVisitor<S, R>(PhantomData<(S, R)>);

impl<'de, S: Deserialize<'de>, R: Deserialize<'de>> Visitor<'de> for InSpaceVisitor<S, R> {
    type Value = InSpace<S, R>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code and the space that it is from")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let space = seq.next_element()?.ok_or_else(|| Error::invalid_length(0, &self))?;
        let code = seq.next_element()?.ok_or_else(|| Error::invalid_length(1, &self))?;
        Ok(InSpace { space, code })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut space, mut code) = (None, None);
        while let Some(field) = map.next_key()? {
            match field {
                Field::Space => set(&mut space, map.next_value()?, "space")?,
                Field::Code => set(&mut code, map.next_value()?, "code")?,
                Field::Other => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        let space = space.ok_or_else(|| Error::missing_field("space"))?;
        let code = code.ok_or_else(|| Error::missing_field("code"))?;
        Ok(InSpace { space, code })
    }
}

fn set<T, E: Error>(field: &mut Option<T>, value: T, name: &'static str) -> Result<(), E> {
    if field.replace(value).is_some() { Err(E::duplicate_field(name)) } else { Ok(()) }
}

enum Field {
    Space,
    Code,
    Other,
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(FieldVisitor)
    }
}

struct FieldVisitor;

impl Visitor<'_> for FieldVisitor {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Field, E> {
        Ok(match name {
            "space" => Field::Space,
            "code" => Field::Code,
            _ => Field::Other,
        })
    }
}
