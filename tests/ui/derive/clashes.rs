use errcodes::{ErrorCode, Unrecognized};

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme", spec = "live", colour = "red")]
enum JoinError {
    Timeout,
    #[errcodes(code = 1005, code = 7)]
    Again,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
    #[errcodes(other)]
    Rest(Unrecognized<i32, Self>),
}

fn main() {}
