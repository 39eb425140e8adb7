use errcodes::ErrorCode;

#[derive(Debug, ErrorCode)]
enum Printer {
    #[errcodes(code = 7, message = "out of paper", kind = "resource_exhausted", retry = "bussy")]
    NoPaper,
    #[errcodes(code = 7, message = "too hot", kind = "unavailable", retry = "throttled", after = "soon")]
    Hot,
    #[errcodes(code = 9)]
    Silent,
    #[errcodes(mesage = "?")]
    Odd,
}

fn main() {}
