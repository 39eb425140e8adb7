use core::fmt;

use crate::Unrecognized;
use crate::words::words;

words! {
    /// What happened, as one of the canonical codes of [`google.rpc.Code`].
    ///
    /// The kind is the vendor-independent answer to *what went wrong*; [`Retry`](crate::Retry) is the
    /// answer to *what now*. Numbers and names are those of gRPC status codes, so a kind crosses a
    /// service boundary unchanged.
    ///
    /// ```
    /// use errcodes::Kind;
    ///
    /// assert_eq!(Kind::DeadlineExceeded.number(), 4);
    /// assert_eq!(Kind::try_from(4), Ok(Kind::DeadlineExceeded));
    /// assert_eq!(Kind::DeadlineExceeded.to_string(), "deadline_exceeded");
    /// assert_eq!("deadline_exceeded".parse(), Ok(Kind::DeadlineExceeded));
    /// ```
    ///
    /// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    Kind, "a kind", otherwise Unknown {
        /// No error: the code reports success.
        Ok = 0, "ok";
        /// The operation was cancelled, typically by the caller.
        Cancelled = 1, "cancelled";
        /// Nothing is known about what went wrong.
        Unknown = 2, "unknown";
        /// An argument is wrong whatever the state of the system.
        InvalidArgument = 3, "invalid_argument";
        /// The operation did not finish in time; it may have taken effect.
        DeadlineExceeded = 4, "deadline_exceeded";
        /// Something that was asked for does not exist.
        NotFound = 5, "not_found";
        /// The thing to be made exists already, or the wanted state already holds.
        AlreadyExists = 6, "already_exists";
        /// The caller is known but may not do this.
        PermissionDenied = 7, "permission_denied";
        /// A quota, a rate or a device is used up.
        ResourceExhausted = 8, "resource_exhausted";
        /// The system is not in the state that the operation needs.
        FailedPrecondition = 9, "failed_precondition";
        /// The operation ran into another one at the same time.
        Aborted = 10, "aborted";
        /// A value is beyond the valid range, such as a position past the end.
        OutOfRange = 11, "out_of_range";
        /// The operation is not supported.
        Unimplemented = 12, "unimplemented";
        /// The vendor's own software failed.
        Internal = 13, "internal";
        /// The service cannot be reached at the moment.
        Unavailable = 14, "unavailable";
        /// Data is lost or damaged beyond repair.
        DataLoss = 15, "data_loss";
        /// The caller's credentials are missing, wrong or expired.
        Unauthenticated = 16, "unauthenticated";
    }
}

impl Kind {
    /// The number in `google.rpc.Code`, 0 to 16.
    ///
    /// ```
    /// assert_eq!(errcodes::Kind::Unavailable.number(), 14);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The HTTP status that `google.rpc.Code` gives for the kind: 200 for `Ok`, 499 for a cancelled call.
    ///
    /// Several kinds share a status, so a response should carry the name or the number of the kind
    /// beside it. The status is a plain number, which every HTTP library takes.
    ///
    /// ```
    /// assert_eq!(errcodes::Kind::ResourceExhausted.http_status(), 429);
    /// ```
    #[must_use]
    pub const fn http_status(self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::InvalidArgument | Self::FailedPrecondition | Self::OutOfRange => 400,
            Self::Unauthenticated => 401,
            Self::PermissionDenied => 403,
            Self::NotFound => 404,
            Self::AlreadyExists | Self::Aborted => 409,
            Self::ResourceExhausted => 429,
            Self::Cancelled => 499,
            Self::Unknown | Self::Internal | Self::DataLoss => 500,
            Self::Unimplemented => 501,
            Self::Unavailable => 503,
            Self::DeadlineExceeded => 504,
        }
    }
}

/// Reads the number of a gRPC status; above 16 it is handed back.
impl TryFrom<u8> for Kind {
    type Error = Unrecognized<u8, Self>;

    fn try_from(number: u8) -> Result<Self, Unrecognized<u8, Self>> {
        let known = Self::ALL.iter().find(|kind| kind.number() == number);
        known.copied().ok_or(Unrecognized::new(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_stand_in_the_order_of_their_numbers() {
        assert!(Kind::ALL.iter().map(|kind| kind.number()).eq(0..=16));
        assert_eq!(Kind::try_from(17).unwrap_err().code(), 17);
    }

    #[test]
    fn the_bytes_of_a_table_are_kinds() {
        assert!(Kind::ALL.iter().all(|kind| Kind::from_byte([kind.number()]) == *kind));
        assert_eq!(Kind::from_byte([17]), Kind::Unknown);
    }
}
