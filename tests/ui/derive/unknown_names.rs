use errcodes::{ErrorCode, Unrecognized};

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme")]
enum JoinError {
    Timeuot,
    #[errcodes(symbol = "AV_ERR_AUTH_FAILED")]
    BadAuth,
    #[errcodes(code = 7000)]
    Unlisted,
    Elephant,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

// The impls are there all the same.
fn main() {
    println!("{}", JoinError::from(1));
}
