use errcodes::{ErrorCode, Unrecognized};

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme")]
enum JoinError {
    #[errcodes(code = 7004, symbol = "AV_ERR_NO_SUCH")]
    Timeout,
    #[errcodes(other, code = 31337)]
    Other(Unrecognized<i32, Self>),
}

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme")]
enum Number {
    Timeout = 7,
}

fn main() {}
