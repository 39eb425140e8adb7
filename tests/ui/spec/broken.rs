errcodes::errcodes!("specs/broken.toml");

// The variants are there all the same, so these are no second errors.
fn main() {
    let _ = (BrokenError::RequestFailed, BrokenError::NotFound, BrokenError::from(1).advice());
}
