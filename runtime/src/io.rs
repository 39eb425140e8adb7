//! `io::Error`, with the feature `std`.

use std::io::ErrorKind;

use crate::Kind;

impl Kind {
    /// The nearest kind of the standard library's I/O errors.
    ///
    /// Several kinds have none that says the same, and are [`ErrorKind::Other`].
    /// [`Cancelled`](Self::Cancelled) is among them and never `Interrupted`, which the standard library
    /// takes as a request to call again.
    ///
    /// With the feature `std` every generated enum can be made an `io::Error`, by `?` as well, which has
    /// this kind. The code is still in it:
    ///
    /// ```
    /// use std::io;
    ///
    /// errcodes::errcodes!("gme");
    ///
    /// fn join(returned: i32) -> io::Result<()> {
    ///     GmeError::check(returned)?;
    ///     Ok(())
    /// }
    ///
    /// let error = join(1005).unwrap_err();
    /// assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    /// assert_eq!(error.downcast::<GmeError>().unwrap(), GmeError::Timeout);
    /// ```
    #[must_use]
    pub const fn io_error_kind(self) -> ErrorKind {
        match self {
            Self::InvalidArgument | Self::OutOfRange => ErrorKind::InvalidInput,
            Self::DeadlineExceeded => ErrorKind::TimedOut,
            Self::NotFound => ErrorKind::NotFound,
            Self::AlreadyExists => ErrorKind::AlreadyExists,
            Self::PermissionDenied | Self::Unauthenticated => ErrorKind::PermissionDenied,
            Self::ResourceExhausted => ErrorKind::QuotaExceeded,
            Self::Aborted => ErrorKind::ResourceBusy,
            Self::Unimplemented => ErrorKind::Unsupported,
            Self::Unavailable => ErrorKind::HostUnreachable,
            Self::DataLoss => ErrorKind::InvalidData,
            Self::Ok
            | Self::Cancelled
            | Self::Unknown
            | Self::FailedPrecondition
            | Self::Internal => ErrorKind::Other,
        }
    }
}

impl From<Kind> for ErrorKind {
    fn from(kind: Kind) -> Self {
        kind.io_error_kind()
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_io {
    ($shape:ident $error:ident, $($rest:tt)*) => {
        #[automatically_derived]
        impl ::core::convert::From<$error> for $crate::__private::io::Error {
            fn from(error: $error) -> Self {
                Self::new($error::kind(&error).io_error_kind(), error)
            }
        }
    };
}
