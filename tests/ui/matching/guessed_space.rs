errcodes::errcodes!("ilvb");

// 1001 means two things: the space has to be named.
fn main() {
    let _ = IlvbError::from(1001);
}
