use errcodes::ErrorCode;

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes("gme")]
#[repr(i32)]
enum JoinError {
    Timeout,
}

#[derive(Debug, ErrorCode)]
#[errcodes(spec = gme)]
enum Unquoted {
    Timeout,
}

#[derive(Debug, ErrorCode)]
#[errcodes(spec = "gme")]
enum Empty {}

fn main() {}
