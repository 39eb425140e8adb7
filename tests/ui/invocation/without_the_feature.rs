errcodes::errcodes!("gme", serde);

#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = "gme", io)]
enum JoinError {
    Timeout,
}

fn main() {}
