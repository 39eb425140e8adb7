errcodes::export_spec! {
    pub broken = "specs/broken.toml";
    pub missing = "specs/missing.toml";
}

// What is wrong with it is reported where it is exported.
errcodes::errcodes!(self::broken);

errcodes::errcodes!(acme_sys::acme, lang = "fr");

fn main() {}
