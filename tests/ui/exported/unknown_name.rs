errcodes::errcodes! {
    pub enum AcmeError = acme_sys::acmee;
}

errcodes::errcodes!("specs/exported/overlaid.toml", extends = acme_sys::acmee);

#[derive(Debug, errcodes::ErrorCode)]
#[errcodes(spec = acme::acme)]
enum Few {
    Busy,
}

fn main() {}
