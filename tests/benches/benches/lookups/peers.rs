//! The peers over the codes of each size.

/// The peers over one set of codes, in a module that has the enum of `errcodes!` as `Code` and the
/// sources that build.rs made.
macro_rules! peers {
    ($name:ident, $spec:literal, $enum:ident, $sources:literal) => {
        pub(crate) mod $name {
            use crate::peer::Peer;

            mod ours {
                errcodes::errcodes!($spec);
            }
            #[expect(
                dead_code,
                unreachable_pub,
                clippy::pedantic,
                reason = "as a user would write it, and not all of it is measured"
            )]
            mod theirs {
                include!(concat!(env!("CARGO_MANIFEST_DIR"), "/generated/", $sources));
            }

            pub(crate) use ours::$enum as Ours;
            pub(crate) use theirs::{derives, plain, repr};

            pub(crate) fn codes() -> Vec<i32> {
                Ours::ALL.iter().map(Ours::code).collect()
            }

            pub(crate) struct Errcodes;

            impl Peer for Errcodes {
                const NAME: &'static str = "errcodes";

                type Variant = Ours;
                type Retry = errcodes::Retry;

                fn variant(code: i32) -> Ours {
                    Ours::from(code)
                }

                fn retry(variant: Ours) -> errcodes::Retry {
                    variant.retry()
                }

                fn message(variant: Ours) -> &'static str {
                    variant.message()
                }

                fn code(variant: Ours) -> i32 {
                    variant.into()
                }
            }

            /// A peer whose enum has a variant for unknown codes.
            macro_rules! catching {
                ($peer:ident, $label:literal, $module:ident, $variant:expr) => {
                    pub(crate) struct $peer;

                    impl Peer for $peer {
                        const NAME: &'static str = $label;

                        type Variant = $module::Code;
                        type Retry = $module::Retry;

                        fn variant(code: i32) -> $module::Code {
                            $variant(code)
                        }

                        fn retry(variant: $module::Code) -> $module::Retry {
                            variant.retry()
                        }

                        fn message(variant: $module::Code) -> &'static str {
                            variant.message()
                        }

                        fn code(variant: $module::Code) -> i32 {
                            variant.into()
                        }
                    }
                };
            }

            catching!(NumEnum, "num_enum", derives, derives::Code::from);
            catching!(Match, "match", plain, plain::Code::from);
            catching!(Phf, "phf", plain, |code| {
                let found = plain::CODES.get(&code).copied();
                found.unwrap_or(plain::Code::Unrecognized(code))
            });
            catching!(BinarySearch, "binary_search", plain, |code| {
                match plain::SORTED.binary_search_by_key(&code, |row| row.0) {
                    Ok(at) => plain::SORTED[at].1,
                    Err(_) => plain::Code::Unrecognized(code),
                }
            });

            /// It has no place for unknown codes, so these are lost.
            pub(crate) struct Strum;

            impl Peer for Strum {
                const NAME: &'static str = "strum";

                type Variant = Option<repr::Code>;
                type Retry = repr::Retry;

                fn variant(code: i32) -> Option<repr::Code> {
                    repr::Code::from_repr(code)
                }

                fn retry(variant: Option<repr::Code>) -> repr::Retry {
                    variant.map_or(repr::Retry::Unspecified, repr::Code::retry)
                }

                fn message(variant: Option<repr::Code>) -> &'static str {
                    variant.map_or("unrecognized code", repr::Code::message)
                }

                fn code(variant: Option<repr::Code>) -> i32 {
                    variant.map_or(0, |variant| variant as i32)
                }
            }
        }
    };
}

peers!(gme, "errors/gme.toml", GmeError, "peers_86.rs");
peers!(thousand, "generated/codes_1000.toml", Code, "peers_1000.rs");
peers!(ten_thousand, "generated/codes_10000.toml", Code, "peers_10000.rs");
