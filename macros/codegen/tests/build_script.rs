//! The options of a build script. That the file is written, and that cargo watches the spec, is tested by
//! `examples/build_script` and `tests/ui/tracking.rs`.

use std::error::Error;

use errcodes_codegen::spec;

const SPECS: &str = "../../tests/specs";

#[test]
fn the_code_is_formatted_and_names_its_spec() {
    let code = spec("gme").generate().unwrap();
    assert!(code.starts_with("// Generated from \"gme\" by errcodes-codegen.\n\n"), "{code}");
    assert!(code.contains("\npub enum GmeError {\n"));
    assert!(!code.contains("include_bytes"));
    syn::parse_file(&code).unwrap();
}

#[test]
fn options_are_those_of_the_macro() {
    let code = spec("gme").name("VoiceError").lang("zh").crate_path("crate::codes").generate();
    let code = code.unwrap();
    assert!(code.contains("\npub enum VoiceError {\n") && code.contains("crate::codes::"));
    assert!(!code.contains("::errcodes"));
    let error = spec("gme").name("VoiceError").lang("fr").generate().unwrap_err();
    let mistakes: Vec<_> = error.mistakes().collect();
    assert_eq!(mistakes.len(), 1, "{mistakes:?}");
    assert!(mistakes[0].contains("no message in `fr`\nhelp: "), "{mistakes:?}");
}

#[test]
fn mistakes_are_counted_and_at_hand() {
    let name = format!("{SPECS}/broken.toml");
    let error = spec(name.as_str()).generate().unwrap_err();
    assert_eq!(error.to_string(), format!("5 mistakes in {name}"));
    assert_eq!(format!("{error:?}"), error.to_string());
    assert_eq!(error.mistakes().count(), 5);
    assert!(error.mistakes().all(|mistake| mistake.contains("broken.toml:")));
    let error = spec("errors/missing.toml").generate().unwrap_err();
    assert_eq!(error.to_string(), "1 mistake in errors/missing.toml");
    let error: Box<dyn Error + Send + Sync> = error.into();
    assert!(error.source().is_none());
}

#[test]
fn names_that_are_no_rust_are_errors() {
    for wrong in [
        spec("gme").name("3d"),
        spec("gme").name("A; fn injected() {}"),
        spec("gme").crate_path("(("),
        spec("gme").name("A").integration("]"),
    ] {
        let error = wrong.generate().unwrap_err();
        assert!(error.to_string().starts_with("no code is made of gme: "), "{error}");
    }
}
