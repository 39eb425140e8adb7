use errcodes::{ErrorCode, Unrecognized};

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme")]
enum Bare {
    #[errcodes(other)]
    Other(i32),
}

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme")]
enum OtherWidth {
    #[errcodes(other)]
    Other(Unrecognized<u32, Self>),
}

fn main() {}
