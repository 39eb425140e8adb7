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
    /// The range that was named without a number.
    range: Option<&'static str>,
}

impl ParseCodeError {
    pub(crate) const fn new(space: &'static str) -> Self {
        Self { space, range: None }
    }

    pub(crate) const fn number_missing(space: &'static str, range: &'static str) -> Self {
        Self { space, range: Some(range) }
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
        let Self { space, range } = self;
        match range {
            None => write!(f, "not a symbol, variant or number of {space}"),
            Some(range) => write!(f, "`{range}` is a range of {space}: its number is missing"),
        }
    }
}

impl core::error::Error for ParseCodeError {}
