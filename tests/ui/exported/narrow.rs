mod inner {
    errcodes::export_spec! {
        small = "specs/small.toml";
    }

    errcodes::errcodes!(self::small);
}

errcodes::errcodes!(inner::small);

fn main() {
    let _ = inner::SmallError::Timeout;
}
