#![deny(unused_must_use)]

errcodes::errcodes!("gme");

fn main() {
    GmeError::from(7004);
}
