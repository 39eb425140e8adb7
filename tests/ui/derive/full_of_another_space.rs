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

errcodes::errcodes!("specs/overlay/renamed.toml");

// The same id, but `Timeout` is another code there.
#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = "gme", full = RenamedError)]
enum OtherNames {
    Timeout,
}

fn main() {}
