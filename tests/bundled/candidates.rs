//! What a bare number may mean in a folder of code spaces.

use errcodes_specs::{Catalog, bundled, read};

use crate::all;

#[test]
fn a_bare_number_has_candidates_in_each_folder() {
    use all::{ImRestError, ImRestSpace, TlsError, TlsSpace};

    let tls = |code| TlsError::candidates(code).map(|error| error.space()).collect::<Vec<_>>();
    assert_eq!(tls(1), [TlsSpace::Account, TlsSpace::Login]);
    assert_eq!(tls(70_001), [TlsSpace::Backend]);
    assert_eq!(tls(-1000), [TlsSpace::AndroidLocal]);
    assert_eq!(tls(31_337), []);
    let rest = |code| ImRestError::candidates(code).map(|error| error.space()).collect::<Vec<_>>();
    assert_eq!(rest(1001), [ImRestSpace::Operations]);
    assert_eq!(rest(2001), [ImRestSpace::Review]);
    assert_eq!(rest(-195), [ImRestSpace::OfflinePush]);
    assert_eq!(rest(31_337), []);
}

/// Every candidate is a code that its space lists, and no space that lists it is left out.
#[test]
fn candidates_are_what_the_specs_list() {
    for folder in bundled::folders() {
        let catalogs: Vec<_> =
            bundled::find_folder(folder).iter().map(|source| read(source).0).collect();
        for code in catalogs.iter().flat_map(Catalog::codes) {
            let lists =
                |catalog: &&Catalog| catalog.codes().iter().any(|listed| listed.code == code.code);
            let expected = catalogs.iter().filter(lists).map(|catalog| catalog.sdk().id.as_str());
            let number = i32::try_from(code.code).unwrap();
            let found: Vec<&str> = match folder {
                "ilvb" => {
                    all::IlvbError::candidates(number).map(|error| error.entry().space()).collect()
                }
                "im_rest" => all::ImRestError::candidates(number)
                    .map(|error| error.entry().space())
                    .collect(),
                "tls" => {
                    all::TlsError::candidates(number).map(|error| error.entry().space()).collect()
                }
                _ => panic!("{folder}: add its enum"),
            };
            assert!(found.iter().copied().eq(expected), "{folder} {number}: {found:?}");
        }
    }
}
