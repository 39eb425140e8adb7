errcodes::errcodes!("specs/c_int.toml");
errcodes::errcodes!("specs/small.toml");

#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = "specs/c_int.toml", full = SmallError)]
enum OfInt {
    Five,
}

#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = "specs/small.toml", full = CIntError)]
enum OfI32 {
    Timeout,
}

fn main() {}
