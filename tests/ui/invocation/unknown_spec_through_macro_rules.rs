macro_rules! errors {
    ($name:literal) => {
        errcodes::errcodes!($name);
    };
}

errors!("acme");

fn main() {}
