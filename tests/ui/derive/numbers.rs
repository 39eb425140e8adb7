use errcodes::ErrorCode;

const HOT: isize = 9;

#[derive(Debug, ErrorCode)]
enum Printer {
    #[errcodes(message = "out of paper", kind = "resource_exhausted", retry = "busy")]
    NoPaper = 7,
    #[errcodes(code = 8, message = "off", kind = "unavailable", retry = "never")]
    Off = 8,
    #[errcodes(message = "too hot", kind = "unavailable", retry = "never")]
    Hot = HOT,
}

fn main() {}
