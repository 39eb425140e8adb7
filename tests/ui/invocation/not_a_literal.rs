errcodes::errcodes!(7004);

fn main() {}
