mod two {
    errcodes::export_spec! {
        pub small = "specs/small.toml";
    }

    errcodes::export_spec! {
        pub small = "specs/i8.toml";
    }
}

errcodes::export_spec! {
    small = "specs/small.toml";
    small = "specs/i8.toml";
}

mod elsewhere {
    errcodes::export_spec! {
        pub small = "specs/small.toml";
    }
}

fn main() {}
