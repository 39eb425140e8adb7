errcodes::errcodes!("gme");

// Only `from_code` makes one: 7004 has a variant, and must not have a second form.
fn main() {
    let _ = GmeError::Unrecognized(7004);
}
