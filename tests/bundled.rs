//! All bundled specs in one crate: clean under the strictest lints, and safe in the hands of the guide's loop.

#![deny(warnings, missing_docs, rust_2018_idioms, unused, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

#[path = "bundled/candidates.rs"]
mod candidates;
#[expect(clippy::redundant_pub_crate, reason = "`pub` alone would be unreachable")]
#[path = "../examples/recipes/obey.rs"]
mod obey;
#[path = "bundled/obeyed.rs"]
mod obeyed;
#[path = "bundled/tables.rs"]
mod tables;

use std::collections::BTreeMap;

use errcodes::Entry;
use errcodes_specs::{bundled, read};

/// Public, so that `missing_docs` looks at it.
pub mod all {
    errcodes::errcodes!("gme");
    errcodes::errcodes!("gme3");
    errcodes::errcodes!("ilive");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("im");
    errcodes::errcodes!("im_rest");
    errcodes::errcodes!("live");
    errcodes::errcodes!("tls");
    errcodes::errcodes!("trtc");
}

/// A code as some call answered it, or as it is without a call.
struct Answer {
    name: &'static str,
    entry: Entry,
    call: &'static str,
}

/// Every code of a spec, and what it means in answer to each operation.
macro_rules! answers {
    ($($name:literal: $error:ident $($operation:ident)?;)+) => {
        const NAMES: &[&str] = &[$($name),+];

        fn answers() -> Vec<Answer> {
            let mut answers = Vec::new();
            $(
                for error in all::$error::ALL.iter().copied().chain([all::$error::from(31_337)]) {
                    answers.push(Answer { name: $name, entry: error.entry(), call: "" });
                    $(for operation in all::$operation::ALL {
                        let (entry, call) = (error.entry_for(*operation), operation.id());
                        answers.push(Answer { name: $name, entry, call });
                    })?
                }
            )+
            answers
        }
    };
}

answers!(
    "gme": GmeError GmeOperation;
    "gme3": Gme3Error;
    "ilive": IliveError IliveOperation;
    "ilvb/av": IlvbAvError IlvbAvOperation;
    "ilvb/push": IlvbPushError IlvbPushOperation;
    "ilvb/recording": IlvbRecordingError IlvbRecordingOperation;
    "im": ImError ImOperation;
    "im_rest/offline_push": ImRestOfflinePushError;
    "im_rest/operations": ImRestOperationsError;
    "im_rest/review": ImRestReviewError;
    "live": LiveError LiveOperation;
    "tls/account": TlsAccountError;
    "tls/android_local": TlsAndroidLocalError;
    "tls/backend": TlsBackendError;
    "tls/login": TlsLoginError;
    "trtc": TrtcError;
);

#[test]
fn no_bundled_spec_is_forgotten() {
    assert!(NAMES.iter().copied().eq(bundled::names()));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for answer in answers() {
        *counts.entry(answer.name).or_default() += 1;
    }
    for name in bundled::names() {
        let (catalog, _) = read(&bundled::find(name).unwrap());
        // The unlisted one as well; and each without a call.
        let expected = (catalog.codes().len() + 1) * (catalog.operations().len() + 1);
        assert_eq!(counts[name], expected, "{name}");
    }
}
