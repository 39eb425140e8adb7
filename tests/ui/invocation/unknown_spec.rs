errcodes::errcodes!("gmee");

// The nearest spec stands in, so this is no second error.
fn main() {
    let _ = GmeError::Timeout;
}
