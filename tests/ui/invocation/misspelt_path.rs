errcodes::errcodes!("spec/small.toml");

fn main() {}
