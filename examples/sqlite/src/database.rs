//! The few calls of SQLite that the program needs, behind safe functions.
//!
//! This is the border between the two languages. A call returns a `c_int`, which `SqliteError::check`
//! turns into a `Result` at once; the enum itself never stands in a signature of C.
#![expect(unsafe_code, reason = "calls into a C library")]

use std::ffi::{CStr, c_int};
use std::marker::PhantomData;
use std::ptr::{self, NonNull};

use libsqlite3_sys as c;

use crate::SqliteError;

/// What a connection may do.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Access {
    Read,
    Write,
    Create,
}

impl Access {
    const fn flags(self) -> c_int {
        match self {
            Self::Read => c::SQLITE_OPEN_READONLY,
            Self::Write => c::SQLITE_OPEN_READWRITE,
            Self::Create => c::SQLITE_OPEN_READWRITE | c::SQLITE_OPEN_CREATE,
        }
    }
}

/// An open database, which reports extended result codes.
#[derive(Debug)]
pub(crate) struct Connection {
    handle: NonNull<c::sqlite3>,
}

impl Connection {
    pub(crate) fn open(path: &CStr, access: Access) -> Result<Self, SqliteError> {
        let mut handle = ptr::null_mut();
        let flags = access.flags() | c::SQLITE_OPEN_EXRESCODE;
        // SAFETY: the path ends in a null byte, and `handle` is there to be written.
        let code =
            unsafe { c::sqlite3_open_v2(path.as_ptr(), &raw mut handle, flags, ptr::null()) };
        // A connection that could not be opened has a handle too, and must be closed; there is none only
        // if the memory for it was lacking.
        let connection = NonNull::new(handle).map(|handle| Self { handle });
        SqliteError::check(code)?;
        connection.ok_or(SqliteError::NoMemory)
    }

    /// Runs a statement to its end, whatever rows it has.
    pub(crate) fn run(&self, sql: &CStr) -> Result<(), SqliteError> {
        let mut statement = self.prepare(sql)?;
        while statement.step()? == Step::Row {}
        Ok(())
    }

    pub(crate) fn prepare(&self, sql: &CStr) -> Result<Statement<'_>, SqliteError> {
        let mut handle = ptr::null_mut();
        // SAFETY: the connection is open, the text ends in a null byte (as -1 says), and `handle` is there
        // to be written.
        let code = unsafe {
            let connection = self.handle.as_ptr();
            c::sqlite3_prepare_v2(connection, sql.as_ptr(), -1, &raw mut handle, ptr::null_mut())
        };
        SqliteError::check(code)?;
        Ok(Statement { handle, connection: PhantomData })
    }

    /// What SQLite says in words about the last call that failed.
    pub(crate) fn message(&self) -> String {
        // SAFETY: the connection is open, and the text is copied before the next call may change it.
        let message = unsafe { CStr::from_ptr(c::sqlite3_errmsg(self.handle.as_ptr())) };
        message.to_string_lossy().into_owned()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // SAFETY: nobody has closed the connection before, and statements borrow it, so none is left. That
        // is why the returned code says nothing new.
        let _ = unsafe { c::sqlite3_close(self.handle.as_ptr()) };
    }
}

/// What a step of a statement came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Row,
    Done,
}

/// A prepared statement. Its handle is null for a text without SQL, which SQLite takes for a misuse.
#[derive(Debug)]
pub(crate) struct Statement<'connection> {
    handle: *mut c::sqlite3_stmt,
    connection: PhantomData<&'connection Connection>,
}

impl Statement<'_> {
    /// A qualified success: `check` hands the code on, and the code says which one.
    pub(crate) fn step(&mut self) -> Result<Step, SqliteError> {
        // SAFETY: the statement has not been finalized; null is checked for by SQLite.
        match SqliteError::check(unsafe { c::sqlite3_step(self.handle) })? {
            c::SQLITE_ROW => Ok(Step::Row),
            _ => Ok(Step::Done),
        }
    }

    /// A column of the current row, as a number; 0 where there is none.
    pub(crate) fn integer(&self, column: c_int) -> i64 {
        // SAFETY: the statement has not been finalized; SQLite checks for null, row and column.
        unsafe { c::sqlite3_column_int64(self.handle, column) }
    }
}

impl Drop for Statement<'_> {
    fn drop(&mut self) {
        // SAFETY: nobody has finalized the statement before; null is allowed. The code that this returns is
        // that of the last step once more.
        let _ = unsafe { c::sqlite3_finalize(self.handle) };
    }
}
