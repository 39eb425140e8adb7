//! Specs that other crates export: each by its path, whatever names it went through.

use acme_sys as renamed;
use errcodes::{Entry, ErrorCode, Retry, Unrecognized};

mod short {
    errcodes::errcodes!(acme_sys::acme);
}

mod with_options {
    errcodes::errcodes!(acme_sys::acme, lang = "zh", constants,);
}

errcodes::errcodes! {
    /// Documented, and cut short.
    #[derive(strum::IntoStaticStr)]
    #[errcodes(lang = "zh")]
    pub(crate) enum ShopError = reexporting::vendors::shop;
}

/// All ways to one spec.
mod ways {
    pub(crate) mod renamed {
        errcodes::errcodes!(super::super::renamed::acme);
    }

    pub(crate) mod reexported {
        errcodes::errcodes!(reexporting::acme);
    }

    pub(crate) mod through_the_crate {
        errcodes::errcodes!(::reexporting::acme_sys::acme);
    }

    pub(crate) mod imported {
        use acme_sys::acme as local;

        errcodes::errcodes!(self::local);
    }

    pub(crate) mod through_a_macro {
        macro_rules! errors {
            ($spec:path) => {
                errcodes::errcodes!($spec);
            };
        }

        errors!(acme_sys::acme);
    }

    pub(crate) mod by_the_other_crate {
        acme_sys::acme_errors!();
    }
}

mod bundled {
    errcodes::errcodes!("gme");
    errcodes::errcodes!(acme_sys::voice);
}

mod folder {
    errcodes::errcodes!(acme_sys::spaces);
    errcodes::errcodes! { pub(crate) enum OneError = acme_sys::write; }
}

mod raw {
    errcodes::errcodes!(acme_sys::r#type);
}

mod versions {
    errcodes::errcodes! { pub(crate) enum Old = acme_sys::printers::v1::printer; }
    errcodes::errcodes! { pub(crate) enum New = reexporting::vendors::printer; }
}

mod overlays {
    errcodes::errcodes!("specs/exported/overlaid.toml", extends = acme_sys::acme);
    errcodes::errcodes! {
        /// Over an overlay.
        #[errcodes(extends = reexporting::acme)]
        pub(crate) enum FarError = "specs/exported/far.toml";
    }
    errcodes::errcodes!(acme_sys::store);
    errcodes::errcodes! { pub(crate) enum TwiceError = acme_sys::twice::store; }
}

// A `cfg` holds for the way to the spec as well.
errcodes::errcodes! {
    #[cfg(any())]
    pub enum NoError = acme_sys::nowhere;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = acme_sys::acme, lang = "zh")]
enum Few {
    #[errcodes(symbol = "ACME_E_RATE")]
    Rate,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/exported/overlaid.toml", extends = acme_sys::acme)]
enum Part {
    Closed,
    TooMany,
}

#[test]
fn an_enum_is_that_of_the_exported_files() {
    use short::AcmeError;

    assert_eq!(AcmeError::SPACE, "acme");
    assert_eq!(AcmeError::ALL, [AcmeError::Busy, AcmeError::TooMany]);
    assert_eq!(AcmeError::from(18).to_string(), "too many imports (acme 18)");
    assert_eq!(AcmeError::Busy.symbol(), Some("ACME_E_BUSY"));
    let advice = "Wait for \"the\" running import.\n\nThen $call again: \\ { } #.";
    assert_eq!(AcmeError::Busy.advice(), Some(advice));
}

#[test]
fn options_and_the_long_form_hold() {
    assert_eq!(with_options::AcmeError::ACME_E_RATE.to_string(), "导入过多 (acme 18)");
    assert_eq!(ShopError::Busy.to_string(), "商店正忙 (acme 17)");
    assert_eq!(<&str>::from(ShopError::Busy), "Busy");
}

#[test]
fn every_way_leads_to_the_same_spec() {
    let busy = short::AcmeError::Busy.entry();
    let entries: [Entry; 6] = [
        ways::renamed::AcmeError::Busy.entry(),
        ways::reexported::AcmeError::Busy.entry(),
        ways::through_the_crate::AcmeError::Busy.entry(),
        ways::imported::AcmeError::Busy.entry(),
        ways::through_a_macro::AcmeError::Busy.entry(),
        ways::by_the_other_crate::AcmeError::Busy.entry(),
    ];
    assert!(entries.iter().all(|entry| *entry == busy && entry.advice() == busy.advice()));
    assert_eq!(acme_sys::early::AcmeError::Busy.entry(), busy);
    assert!(acme_sys::own::are_alike());
}

#[test]
fn an_exported_overlay_starts_from_the_bundled_spec() {
    use bundled::{AcmeVoiceError, GmeError};

    assert_eq!(AcmeVoiceError::NetworkRequestFailed.message(), "no way to Acme");
    assert_eq!(AcmeVoiceError::ALL.len(), GmeError::ALL.len());
    assert_eq!(AcmeVoiceError::Timeout.advice(), GmeError::Timeout.advice());
}

#[test]
fn a_folder_has_all_its_spaces() {
    use folder::{SpacesError, SpacesReadError, SpacesSpace, SpacesWriteError};

    let full = SpacesError::from_code(SpacesSpace::Write, 19);
    assert_eq!(full, SpacesError::Write(SpacesWriteError::Full));
    assert_eq!(SpacesReadError::ALL, [SpacesReadError::Busy]);
    assert_eq!(SpacesWriteError::SPACE, "spaces/write");
    assert_eq!(folder::OneError::SPACE, "spaces/write");
    assert_eq!(folder::OneError::ALL.len(), 2);
}

#[test]
fn two_modules_may_export_one_name() {
    assert_eq!((versions::Old::Jam.code(), versions::New::Jam.code()), (1, 2));
    assert_eq!(raw::PrinterError::Jam, 1);
}

#[test]
fn an_overlay_starts_from_an_exported_spec() {
    use overlays::{FarError, OverlaidError, StoreError, TwiceError};

    assert_eq!(OverlaidError::Busy.message(), "the shop is busy");
    assert_eq!(OverlaidError::Busy.advice(), short::AcmeError::Busy.advice());
    assert_eq!(OverlaidError::Closed.retry(), Retry::Transient);
    assert_eq!(FarError::Closed.retry(), Retry::Never);
    assert_eq!(FarError::TooMany.retry(), short::AcmeError::TooMany.retry());
    assert_eq!(StoreError::TooMany.retry(), Retry::Never, "made by the exporting crate");
    assert_eq!(TwiceError::TooMany.retry(), Retry::Never, "an export of the same name and file");
}

#[test]
fn a_derived_enum_is_a_part_of_it() {
    assert_eq!(Few::from(18), Few::Rate);
    assert_eq!(Few::from(17).to_string(), "商店正忙 (acme 17)");
    assert_eq!(Part::try_from(20), Ok(Part::Closed));
    assert_eq!(Part::try_from(21).unwrap_err().code(), 21);
}
