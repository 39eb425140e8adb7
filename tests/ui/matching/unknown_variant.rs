errcodes::errcodes!("gme");

fn main() {
    let _ = GmeError::NetRequestFalled;
}
