//! The kinds of mistakes.

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident = $name:literal,)+) => {
        /// A rule of the format, by which mistakes can be counted and filtered.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])+ $rule,)+
        }

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Self] = &[$(Self::$rule),+];

            /// The name of the rule in `kebab-case`. It stays the same in later releases.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)+
                }
            }

            /// What is wrong where the rule is broken, as a sentence.
            ///
            /// ```
            /// use errcodes_specs::Rule;
            ///
            /// assert_eq!(Rule::DuplicateCode.description(), "A code is listed twice.");
            /// ```
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {
                    $(Self::$rule => concat!($($doc),+).trim_ascii(),)+
                }
            }
        }
    };
}

rules! {
    /// The file is too large.
    FileTooLarge = "file-too-large",
    /// The file is not TOML.
    InvalidToml = "invalid-toml",
    /// A value has the wrong type.
    WrongType = "wrong-type",
    /// A table has a key that the format does not know.
    UnknownKey = "unknown-key",
    /// A required key is missing.
    MissingKey = "missing-key",
    /// A word is not in the list for its key.
    UnknownWord = "unknown-word",
    /// The spec lists no code.
    NoCode = "no-code",
    /// The spec lists too many codes or groups.
    TooMany = "too-many",
    /// A code does not fit the integer type.
    CodeOutOfRange = "code-out-of-range",
    /// A code is listed twice.
    DuplicateCode = "duplicate-code",
    /// A code needs more digits than `digits` allows, or `digits` itself is wrong.
    WrongDigits = "wrong-digits",
    /// `returned` does not fit the type, the successes or the codes.
    WrongReturned = "wrong-returned",
    /// A range of codes is malformed or empty.
    MalformedRange = "malformed-range",
    /// Two ranges have a code in common.
    OverlappingRanges = "overlapping-ranges",
    /// Every code of a range is listed.
    UselessRange = "useless-range",
    /// The bits of a field are malformed, taken, or the same in all codes of the range.
    MalformedField = "malformed-field",
    /// A text has a field of the range in braces, where nothing is filled in.
    FieldInText = "field-in-text",
    /// Every code is a success.
    NoFailure = "no-failure",
    /// A name of Rust is no identifier, is a keyword, or is not in `UpperCamelCase`.
    MalformedName = "malformed-name",
    /// A name is too long.
    NameTooLong = "name-too-long",
    /// A message that is to name a variant gives no name.
    NamelessMessage = "nameless-message",
    /// The generated code needs the name.
    ReservedName = "reserved-name",
    /// A name is not in Unicode's normalization form C.
    NotNormalized = "not-normalized",
    /// A name mixes letters of scripts that look alike.
    MixedScripts = "mixed-scripts",
    /// A name contains a character that is easily taken for another.
    UnusableCharacter = "unusable-character",
    /// Two names of a spec look alike.
    LooksAlike = "looks-alike",
    /// A name or text contains a character that cannot be seen.
    HiddenCharacter = "hidden-character",
    /// A symbol is not a vendor's constant.
    MalformedSymbol = "malformed-symbol",
    /// An id has characters that an id cannot have.
    MalformedId = "malformed-id",
    /// A web address is malformed.
    MalformedUrl = "malformed-url",
    /// A language tag is malformed.
    MalformedLanguage = "malformed-language",
    /// A delay is malformed.
    MalformedDelay = "malformed-delay",
    /// A delay is given for a code that nobody retries.
    UselessDelay = "useless-delay",
    /// It is said whose advice it is where there is none.
    MissingAdvice = "missing-advice",
    /// A tag is no identifier.
    MalformedTag = "malformed-tag",
    /// A code, or a group for its codes, has a tag twice.
    DuplicateTag = "duplicate-tag",
    /// A text is empty, or shows nothing.
    EmptyText = "empty-text",
    /// A text lacks the language that it needs.
    MissingLanguage = "missing-language",
    /// A text is given twice in one language.
    DuplicateLanguage = "duplicate-language",
    /// Two codes have the same variant.
    DuplicateVariant = "duplicate-variant",
    /// Two codes have the same symbol, or one code has it twice.
    DuplicateSymbol = "duplicate-symbol",
    /// The variant of one code is the symbol of another.
    VariantIsSymbol = "variant-is-symbol",
    /// Two groups have the same name.
    DuplicateGroup = "duplicate-group",
    /// Two operations have the same name, or an operation or a call is named twice.
    DuplicateOperation = "duplicate-operation",
    /// There is no operation of that name.
    UnknownOperation = "unknown-operation",
    /// A `when` says nothing, or names no operation.
    EmptyWhen = "empty-when",
    /// A prefix is listed twice.
    DuplicatePrefix = "duplicate-prefix",
    /// The spec that `extends` names is not there.
    BaseNotFound = "base-not-found",
    /// A spec extends itself.
    ExtendsItself = "extends-itself",
    /// A spec and its base, or two specs of a folder, have codes of different types.
    DifferentTypes = "different-types",
    /// There is no code to override.
    OverrideOfUnlisted = "override-of-unlisted",
    /// A code is overridden twice.
    DuplicateOverride = "duplicate-override",
    /// An override changes nothing.
    EmptyOverride = "empty-override",
    /// The name of a file gives no id or variant.
    UnusableFileName = "unusable-file-name",
    /// Two specs of a folder have the same id.
    DuplicateId = "duplicate-id",
    /// Two specs of a folder make the same type.
    DuplicateType = "duplicate-type",
    /// Two specs of a folder make the same variant.
    DuplicateSpace = "duplicate-space",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_variants_in_kebab_case() {
        use heck::ToKebabCase;
        for rule in Rule::ALL {
            assert_eq!(rule.name(), format!("{rule:?}").to_kebab_case());
        }
    }

    #[test]
    fn descriptions_are_sentences_without_links() {
        for rule in Rule::ALL {
            let text = rule.description();
            let starts = text.starts_with(|c: char| c.is_uppercase() || c == '`');
            assert!(starts && text.ends_with('.'), "{text}");
            assert!(!text.contains(['[', ']']), "{text}");
        }
    }
}
