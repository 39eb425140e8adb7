errcodes::errcodes!("gme" "gme");

fn main() {}
