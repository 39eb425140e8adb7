errcodes::errcodes!();

fn main() {}
