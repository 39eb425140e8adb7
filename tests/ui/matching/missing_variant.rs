mod store {
    errcodes::errcodes!("specs/small.toml");
}

use store::SmallError;

fn describe(error: SmallError) -> &'static str {
    match error {
        SmallError::Timeout => "too slow",
        SmallError::Unrecognized(_) => "unknown",
    }
}

fn main() {
    describe(SmallError::Timeout);
}
