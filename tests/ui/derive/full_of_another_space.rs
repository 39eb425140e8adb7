errcodes::errcodes!("gme");
errcodes::errcodes!("ilive");
errcodes::errcodes!("specs/u64.toml");

// The shared variant makes the comparison of the ids the only mistake.
#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = "gme", full = IliveError)]
enum OtherSpace {
    Timeout,
    #[errcodes(other)]
    Other(errcodes::Unrecognized<i32, Self>),
}

#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = "gme", full = FlagError)]
enum OtherWidth {
    Timeout,
}

fn main() {}
