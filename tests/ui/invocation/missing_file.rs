errcodes::errcodes!("specs/missing.toml");

fn main() {
    let _ = MissingError::from(1);
}
