errcodes::errcodes!("errors/nowhere.toml");

fn main() {
    let _ = NowhereError::from(1);
}
