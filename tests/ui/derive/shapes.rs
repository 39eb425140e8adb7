use errcodes::ErrorCode;

#[derive(Debug, ErrorCode)]
struct NoEnum;

#[derive(Debug, ErrorCode)]
#[errcodes(spec = "gme")]
enum Generic<T> {
    Timeout(T),
}

#[derive(Debug, ErrorCode)]
#[errcodes(spec = "gme")]
enum Fields {
    Timeout(i32),
}

#[derive(Debug, ErrorCode)]
#[errcodes(spec = "ilvb")]
enum Folder {
    Timeout,
}

#[derive(Debug, ErrorCode)]
#[errcodes(spec = "gmee")]
enum UnknownSpec {
    Timeout,
}

fn main() {}
