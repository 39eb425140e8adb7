use core::fmt;

/// A text is neither a symbol, an alias, a variant nor a number of a code space.
///
/// The error of the generated `FromStr` impls.
///
/// ```
/// errcodes::errcodes!("gme");
///
/// let error = "AV_ERR_NO_SUCH".parse::<GmeError>().unwrap_err();
/// assert_eq!(error.to_string(), "not a symbol, variant or number of gme");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCodeError {
    space: &'static str,
}

impl ParseCodeError {
    pub(crate) const fn new(space: &'static str) -> Self {
        Self { space }
    }

    /// The id of the code space that the text was looked up in.
    ///
    /// ```
    /// errcodes::errcodes!("gme");
    ///
    /// assert_eq!("?".parse::<GmeError>().unwrap_err().space(), "gme");
    /// ```
    #[must_use]
    pub const fn space(self) -> &'static str {
        self.space
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a symbol, variant or number of {}", self.space)
    }
}

impl core::error::Error for ParseCodeError {}
