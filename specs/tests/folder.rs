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

/// A folder whose files may extend each other, and `x.toml`, which is not one of them.
fn linked(name: &str, files: &[(&str, &str)]) -> (Folder, Vec<Report>) {
    let source = |stem: &str, text: &str| {
        SourceFile::new(format!("{name}/{stem}.toml"), format!("{name}/{stem}"), text)
    };
    let spaces: Vec<_> =
        files.iter().filter(|(stem, _)| *stem != "x").map(|file| source(file.0, file.1)).collect();
    let mut find = |_: &SourceFile, name: &str| {
        let file = files.iter().find(|(stem, _)| name == format!("{stem}.toml"));
        file.map(|(stem, text)| source(stem, text)).ok_or_else(|| NotFound::new("no such file"))
    };
    read_folder(name, None, &spaces, &mut find)
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

fn extending(stem: &str) -> String {
    format!("[sdk]\nextends = \"{stem}.toml\"\n")
}

#[test]
fn a_circle_of_extends_is_reported_once() {
    let with_code = |stem: &str| extending(stem) + BASE.rsplit("\n\n").next().unwrap();
    let [a, b, c, x] = ["a", "b", "c", "x"].map(extending);
    let a_code = with_code("a").replace("16", "17").replace("BadVersion", "BadKey");
    let b_code = with_code("b");
    for files in [
        vec![("a", &a)],
        vec![("a", &b), ("b", &a)],
        vec![("a", &b_code), ("b", &a_code)],
        vec![("a", &b), ("b", &c), ("c", &a)],
        // Others lead into the circle.
        vec![("a", &b), ("b", &c), ("c", &b)],
        vec![("a", &b), ("b", &b), ("c", &a)],
        // A file of the circle is elsewhere.
        vec![("a", &x), ("b", &a), ("x", &a)],
        vec![("a", &x), ("c", &x), ("x", &x)],
    ] {
        let files: Vec<_> = files.iter().map(|(stem, text)| (*stem, text.as_str())).collect();
        let (_, reports) = linked("dns", &files);
        let text = rendered(&reports);
        assert_eq!(text.matches("error: ").count(), 1, "{files:?}\n{text}");
        assert!(text.starts_with("error: a spec extends itself: `dns/"), "{files:?}\n{text}");
    }
}

#[test]
fn two_circles_are_two_mistakes() {
    let [a, b, c, d] = ["a", "b", "c", "d"].map(extending);
    let (_, reports) = linked("dns", &[("a", &b), ("b", &a), ("c", &d), ("d", &c)]);
    assert_eq!(rendered(&reports).matches("error: a spec extends itself").count(), 2);
}

#[test]
fn the_name_of_a_folder_makes_a_good_name() {
    let other = BASE.replace("header", "b").replace("HeaderError", "OtherError");
    let bad = [
        ("er\u{3164}r", "contains a character that cannot be seen, U+3164"),
        ("err\u{43E}r", "mixes Latin and Cyrillic letters"),
        ("\u{43E}шибки", "mixes Cyrillic and Latin letters"),
        ("\u{FF54}imeout", "contains U+FF34, which is easily mistaken"),
    ];
    for (name, complaint) in bad {
        let (_, reports) = linked(name, &[("header", BASE), ("other", &other)]);
        let text = rendered(&reports);
        let (first, rest) = text.split_once("\n\n").unwrap();
        assert!(first.starts_with("error: the folder's type `"), "{text}");
        assert!(first.contains(complaint) && first.contains("help: rename the folder"), "{text}");
        assert!(first.contains("/header.toml:1:1\n"), "{text}");
        assert_eq!(rest, "");
        let (_, reports) = linked(name, &[]);
        assert!(rendered(&reports).contains(complaint), "{}", rendered(&reports));
    }
    let (_, reports) = linked("ошибки", &[]);
    assert!(rendered(&reports).contains("mixes Cyrillic and Latin"), "{}", rendered(&reports));
}
