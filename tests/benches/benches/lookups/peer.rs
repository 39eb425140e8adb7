/// A way from codes to variants and to what they know.
pub(crate) trait Peer {
    const NAME: &'static str;

    type Variant: Copy;
    type Retry: Copy;

    fn variant(code: i32) -> Self::Variant;
    fn retry(variant: Self::Variant) -> Self::Retry;
    fn message(variant: Self::Variant) -> &'static str;
    fn code(variant: Self::Variant) -> i32;
}

/// What any way costs: the code goes through as it is.
pub(crate) struct Identity;

impl Peer for Identity {
    const NAME: &'static str = "identity";

    type Variant = i32;
    type Retry = i32;

    fn variant(code: i32) -> i32 {
        code
    }

    fn retry(variant: i32) -> i32 {
        variant
    }

    fn message(_: i32) -> &'static str {
        ""
    }

    fn code(variant: i32) -> i32 {
        variant
    }
}
