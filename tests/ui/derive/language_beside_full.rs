use errcodes::ErrorCode;

errcodes::errcodes!("gme");

#[derive(Debug, Clone, Copy, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError, lang = "zh")]
enum JoinError {
    Timeout,
}

fn main() {}
