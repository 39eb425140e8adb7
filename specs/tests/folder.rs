//! Folders of code spaces that extend each other, and what the caller names.

use errcodes_specs::{Folder, NotFound, Report, SourceFile, read_folder};

const BASE: &str = r#"
[sdk]
id    = "header"
type  = "HeaderError"
title = "Header"
repr  = "u16"

[[code]]
code    = 16
variant = "BadVersion"
message = "version is not supported"
kind    = "unimplemented"
retry   = "never"
"#;

const OVERLAY: &str = "[sdk]\nextends = \"header.toml\"\n";

fn folder(type_name: Option<&str>, files: &[(&str, &str)]) -> (Folder, Vec<Report>) {
    let source = |stem: &str, text: &str| {
        SourceFile::new(format!("dns/{stem}.toml"), format!("dns/{stem}"), text)
    };
    let sources: Vec<_> = files.iter().map(|(stem, text)| source(stem, text)).collect();
    let mut find = |_: &SourceFile, name: &str| match name {
        "header.toml" => Ok(source("header", BASE)),
        _ => Err(NotFound::new("no such file")),
    };
    read_folder("dns", type_name, &sources, &mut find)
}

fn rendered(reports: &[Report]) -> String {
    reports.iter().map(Report::render).collect()
}

#[test]
fn spaces_are_named_after_their_own_files_and_may_share_a_base() {
    let (folder, reports) = folder(None, &[("header", BASE), ("opt", OVERLAY), ("tsig", OVERLAY)]);
    assert_eq!(rendered(&reports), "");
    assert_eq!(reports.len(), 3, "the base is a space itself");
    let names = folder.spaces().iter().map(|space| {
        let sdk = space.catalog.sdk();
        (space.variant.as_str(), sdk.id.as_str(), sdk.type_name.as_str(), sdk.title["en"].as_str())
    });
    assert_eq!(
        names.collect::<Vec<_>>(),
        [
            ("Header", "header", "HeaderError", "Header"),
            ("Opt", "dns/opt", "DnsOptError", "Header"),
            ("Tsig", "dns/tsig", "DnsTsigError", "Header"),
        ]
    );
    assert!(folder.spaces().iter().all(|space| space.catalog.codes().len() == 1));
}

#[test]
fn a_base_outside_of_the_folder_is_reported_once() {
    let (_, reports) = folder(None, &[("opt", OVERLAY), ("tsig", OVERLAY)]);
    let paths: Vec<_> = reports.iter().map(|report| report.source().path()).collect();
    assert_eq!(paths, ["dns/opt.toml", "dns/tsig.toml", "dns/header.toml"]);
}

#[test]
fn the_callers_name_is_that_of_the_folder() {
    let (folder, reports) = folder(Some("Lookup"), &[("header", BASE)]);
    assert_eq!(rendered(&reports), "");
    assert_eq!((folder.type_name(), folder.space_type_name()), ("Lookup", "LookupSpace"));
}

#[test]
fn the_callers_name_clashes_with_the_type_of_a_space() {
    for name in ["DnsOptError", "HeaderError"] {
        let (_, reports) = folder(Some(name), &[("header", BASE), ("opt", OVERLAY)]);
        let text = rendered(&reports);
        let message = format!("error: type `{name}` is the name of an enum of the folder itself\n");
        assert_eq!(text.matches(&message).count(), 1, "{text}");
    }
    let (_, reports) =
        folder(Some("Opt"), &[("opt", "[sdk]\nextends = \"header.toml\"\ntype = \"OptSpace\"")]);
    assert!(rendered(&reports).contains("type `OptSpace` is the name"), "{}", rendered(&reports));
}

#[test]
fn the_language_of_all_spaces_is_set_or_that_of_none() {
    let zh = BASE.replace("\"version is not supported\"", "{ en = \"no\", zh = \"不\" }");
    let zh = zh.replace("id    = \"header\"\ntype  = \"HeaderError\"\n", "");
    let (mut one, _) = folder(None, &[("a", &zh), ("b", BASE)]);
    let error = one.set_language("zh").unwrap_err();
    assert_eq!((error.codes, error.to_string().as_str()), (1, "1 code has no message in `zh`"));
    let (mut all, _) = folder(None, &[("a", &zh)]);
    all.set_language("ZH").unwrap();
    assert_eq!(all.spaces()[0].catalog.sdk().lang, "zh");
}

#[test]
fn a_decomposed_file_name_makes_a_composed_variant() {
    let text = format!("[sdk]\nid = \"dns/e\"{}", BASE.replace("[sdk]\nid    = \"header\"", ""));
    let (folder, reports) = folder(None, &[("e\u{301}te\u{301}", &text)]);
    assert_eq!(rendered(&reports), "");
    assert_eq!(folder.spaces()[0].variant, "\u{C9}t\u{E9}");
}
