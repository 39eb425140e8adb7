mod inner {
    pub const acme: &str = "errors/acme.toml";
}

errcodes::errcodes!(inner::acme);

acme_sys::acme!();

fn main() {}
