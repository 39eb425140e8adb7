const SPEC: &str = "gme";

errcodes::errcodes!(SPEC);

errcodes::errcodes!(concat!(env!("CARGO_MANIFEST_DIR"), "/errors/acme.toml"));

// What is meant is clear, so the enum is there.
errcodes::errcodes!(b"gme");

fn main() {
    let _ = GmeError::Timeout;
}
