//! SQLite, the C library itself, with its result codes as a Rust enum.
//!
//! `errors/sqlite.toml` lists every code of `sqlite3.h`. The program provokes real errors, prints them
//! through the enum, and retries what the class says can be retried.
//!
//! ```text
//! cargo run -p errcodes-example-sqlite
//! ```
//!
//! It needs a C compiler, and a minute for the first build: SQLite is compiled from source.

use std::error::Error;
use std::ffi::CString;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread::{self, sleep};
use std::time::Duration;

use errcodes::{Effect, Retry, RetryHint, Retryable};

mod database;
#[path = "../../recipes/obey.rs"]
mod obey;

use database::{Access, Connection};
use obey::{Calls, Repeat, Step};

errcodes::errcodes!("errors/sqlite.toml");

/// A code of a version to come is not listed, but `code & 0xff` still gives its primary code.
fn primary(error: SqliteError) -> SqliteError {
    if error.is_recognized() { error } else { SqliteError::from(error.code() & 0xff) }
}

/// What an application does about an error, code by code where it matters and by group elsewhere.
fn hint(error: SqliteError) -> &'static str {
    match primary(error) {
        SqliteError::ConstraintUnique | SqliteError::ConstraintPrimaryKey => "the name is taken",
        SqliteError::ConstraintNotNull => "fill in the name",
        error => match error.group() {
            Some(SqliteErrorGroup::Constraint) => "the entry is not acceptable",
            Some(SqliteErrorGroup::CantOpen) => "choose another file",
            Some(SqliteErrorGroup::ReadOnly) => "ask for write access",
            _ => "tell the developers",
        },
    }
}

fn show(error: SqliteError) {
    println!("  {error:#}");
    println!("    {}, {}; hint: {}", error.kind(), error.retry(), hint(error));
}

/// Runs a statement, and shows what comes of it.
fn attempt(connection: &Connection, sql: &str) -> Result<(), Box<dyn Error>> {
    println!("{sql}");
    if let Err(error) = connection.run(&CString::new(sql)?) {
        show(error);
        println!("    SQLite: {}", connection.message());
    }
    Ok(())
}

/// Calls again as long as the error allows it and another call can help.
fn with_retries<E: Retryable>(
    repeat: Repeat,
    mut call: impl FnMut() -> Result<(), E>,
) -> Result<(), E> {
    let mut schedule = (1..10).map(|retry| Duration::from_millis(2 << retry));
    let mut calls = Calls::new(repeat);
    loop {
        let Err(error) = call() else { return Ok(()) };
        let step = calls.step(&error, schedule.next());
        println!("  {}: {step:?}", error.retry());
        match step {
            Step::Done => return Ok(()),
            Step::GiveUp => return Err(error),
            // SQLite has neither credentials nor other places, so no remedy is asked for.
            Step::Again { pause, remedy: _ } => sleep(pause),
        }
    }
}

/// The error of a whole transaction. The spec leaves open whether an outdated snapshot can be retried, because
/// it depends on the call: not by a statement, but by a transaction that begins anew.
#[derive(Debug)]
struct TransactionError(SqliteError);

impl Retryable for TransactionError {
    fn retry_hint(&self) -> RetryHint {
        match self.0 {
            SqliteError::BusySnapshot => RetryHint::new(Retry::Transient).with_effect(Effect::None),
            error => error.retry_hint(),
        }
    }
}

/// Wrong statements, and rows that are not acceptable.
fn constraints() -> Result<(), Box<dyn Error>> {
    let connection = Connection::open(c":memory:", Access::Create)?;
    connection.run(c"CREATE TABLE user (name TEXT NOT NULL UNIQUE CHECK (name <> ''))")?;
    for sql in [
        "SELEC name FROM user",
        "INSERT INTO user VALUES ('ann')",
        "INSERT INTO user VALUES ('ann')",
        "INSERT INTO user VALUES (NULL)",
        "INSERT INTO user VALUES ('')",
    ] {
        attempt(&connection, sql)?;
    }
    Ok(())
}

/// `SQLITE_ROW` and `SQLITE_DONE` are no errors, and yet two different things.
fn rows() -> Result<(), SqliteError> {
    let connection = Connection::open(c":memory:", Access::Create)?;
    let mut statement = connection.prepare(c"VALUES (3), (4)")?;
    println!("VALUES (3), (4)");
    while statement.step()? == database::Step::Row {
        println!("  row: {}", statement.integer(0));
    }
    println!("  done");
    Ok(())
}

/// Another connection holds the lock for a while: wait, and try again.
fn busy(file: &File) -> Result<(), SqliteError> {
    let connection = Connection::open(&file.path, Access::Write)?;
    let (locked, is_locked) = mpsc::channel();
    thread::scope(|scope| {
        let other = scope.spawn(move || {
            let connection = Connection::open(&file.path, Access::Write)?;
            connection.run(c"BEGIN IMMEDIATE")?;
            let _ = locked.send(());
            sleep(Duration::from_millis(50));
            connection.run(c"COMMIT")
        });
        // If the other connection fails, there is nothing to wait for.
        let _ = is_locked.recv();
        println!("INSERT while another connection writes");
        with_retries(Repeat::Once, || connection.run(c"INSERT INTO user VALUES ('bob')"))?;
        println!("  inserted");
        other.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// The transaction reads a state that another connection has changed since. The statement would fail again,
/// so the transaction begins anew.
fn outdated_snapshot(file: &File) -> Result<(), SqliteError> {
    let [one, other] = [(); 2].map(|()| Connection::open(&file.path, Access::Write));
    let (one, other) = (one?, other?);
    one.run(c"PRAGMA journal_mode = WAL")?;
    println!("INSERT in a transaction that began to read before another connection wrote");
    let mut is_first = true;
    let transaction = || {
        one.run(c"BEGIN")?;
        one.run(c"SELECT * FROM user")?;
        if std::mem::take(&mut is_first) {
            other.run(c"INSERT INTO user VALUES ('eve')")?;
        }
        one.run(c"INSERT INTO user VALUES ('dan')")?;
        one.run(c"COMMIT")
    };
    with_retries(Repeat::Once, in_whole(&one, transaction)).map_err(|error| error.0)?;
    println!("  inserted");
    Ok(())
}

/// A transaction that leaves nothing open when it fails.
fn in_whole(
    connection: &Connection,
    mut transaction: impl FnMut() -> Result<(), SqliteError>,
) -> impl FnMut() -> Result<(), TransactionError> {
    move || {
        transaction().map_err(|error| {
            println!("  {error}");
            // If there is nothing to roll back, the error says why already.
            let _ = connection.run(c"ROLLBACK");
            TransactionError(error)
        })
    }
}

fn read_only(file: &File) -> Result<(), Box<dyn Error>> {
    let connection = Connection::open(&file.path, Access::Read)?;
    attempt(&connection, "DELETE FROM user")?;
    println!("open a file that does not exist");
    if let Err(error) = Connection::open(&file.missing, Access::Read) {
        show(error);
    }
    Ok(())
}

/// A database in a folder of its own, removed in the end.
struct File {
    folder: PathBuf,
    path: CString,
    missing: CString,
}

impl File {
    fn create() -> Result<Self, Box<dyn Error>> {
        let folder = std::env::temp_dir().join(format!("errcodes-sqlite-{}", std::process::id()));
        std::fs::create_dir(&folder)?;
        let path = |name| CString::new(folder.join(name).into_os_string().into_encoded_bytes());
        let file = Self { path: path("user.db")?, missing: path("missing.db")?, folder };
        let connection = Connection::open(&file.path, Access::Create)?;
        connection.run(c"CREATE TABLE user (name TEXT NOT NULL UNIQUE)")?;
        Ok(file)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // Left behind in the worst case, in a folder for what may be left behind.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    constraints()?;
    rows()?;
    let file = File::create()?;
    busy(&file)?;
    outdated_snapshot(&file)?;
    read_only(&file)?;
    println!("a code of a version to come");
    show(SqliteError::from(SqliteError::Constraint.code() | 200 << 8));
    Ok(())
}
