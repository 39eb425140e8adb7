errcodes::errcodes!("./specs/empty");

fn main() {}
