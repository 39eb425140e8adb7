//! `From` an enum for `std::io::Error`.

#[cfg(feature = "io")]
pub use std::io::{Error, ErrorKind};

pub use crate::__integrate_io as integrate;

#[cfg(feature = "io")]
impl crate::Kind {
    /// The nearest kind of the standard library's I/O errors.
    ///
    /// Several kinds have none that says the same, and are [`ErrorKind::Other`].
    /// [`Cancelled`](Self::Cancelled) is among them and never `Interrupted`, which the standard library
    /// takes as a request to call again.
    ///
    /// An enum that asks for `io` converts into an `io::Error` of this kind, by `?` as well. The error
    /// still holds the code:
    ///
    /// ```
    /// use std::io;
    ///
    /// errcodes::errcodes!("gme", io);
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

#[cfg(feature = "io")]
impl From<crate::Kind> for ErrorKind {
    fn from(kind: crate::Kind) -> Self {
        kind.io_error_kind()
    }
}

#[cfg(not(feature = "io"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_io {
    ($($shape:tt)*) => {
        ::core::compile_error!(
            "`io` needs the feature `io` of `errcodes`\nhelp: turn it on in Cargo.toml: `errcodes = { version = \"..\", features = [\"io\"] }`"
        );
    };
}

#[cfg(feature = "io")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_io {
    ($shape:ident $error:ident, $($rest:tt)*) => {
        #[automatically_derived]
        impl ::core::convert::From<$error> for $crate::__private::io::Error {
            fn from(error: $error) -> Self {
                Self::new($crate::Kind::io_error_kind($crate::ErrorCode::kind(&error)), error)
            }
        }
    };
}
