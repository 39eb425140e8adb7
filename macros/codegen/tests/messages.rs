//! The errors of the macros, and their places. Each file of `messages` holds calls after `>>>`, and under each its errors with the
//! piece of the call that they point to. Set `ERRCODES_BLESS=1` to write what stands under the calls.

use std::str::FromStr;
use std::{env, fs};

use errcodes_codegen::NoCompiler;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::LitStr;

/// `source` is what stands between the parentheses of `errcodes!`.
fn call(source: &str) -> TokenStream {
    let tokens = TokenStream::from_str(&format!("(::errcodes) {source}")).unwrap();
    errcodes_codegen::expand(tokens, &NoCompiler)
}

/// `source` is an enum with the attributes of the derive.
fn derive(source: &str) -> TokenStream {
    errcodes_codegen::derive(TokenStream::from_str(source).unwrap(), &NoCompiler)
}

/// `source` is what stands between the braces of `export_spec!`.
fn export(source: &str) -> TokenStream {
    let tokens = TokenStream::from_str(&format!("(::errcodes) {source}")).unwrap();
    errcodes_codegen::export(tokens, &NoCompiler)
}

/// Each `::core::compile_error! { "message" }` with the piece of the source that it spans.
fn errors(expansion: TokenStream) -> String {
    let tokens: Vec<_> = expansion.into_iter().collect();
    let errors = tokens.windows(8).filter_map(|tokens| match tokens {
        [start, .., name, TokenTree::Punct(_), TokenTree::Group(message)]
            if name.to_string() == "compile_error" =>
        {
            let text = syn::parse2::<LitStr>(message.stream()).unwrap().value();
            let text = text.replace('\n', "\n    ");
            Some(format!("{}\n    {text}\n", piece(start.span(), message.span())))
        }
        _ => None,
    });
    errors.collect()
}

fn piece(start: Span, end: Span) -> String {
    let piece = start.join(end).and_then(|span| span.source_text()).unwrap_or_default();
    if piece.is_empty() { "(the call)".to_owned() } else { piece.replace('\n', " ") }
}

/// The calls of a file: runs of lines after `>>>`.
fn calls(text: &str) -> Vec<String> {
    let mut calls: Vec<String> = Vec::new();
    let mut in_call = false;
    for line in text.lines() {
        let code = line.strip_prefix(">>>");
        match (code, calls.last_mut().filter(|_| in_call)) {
            (Some(code), Some(call)) => call.extend(["\n", code.trim_start()]),
            (Some(code), None) => calls.push(code.trim_start().to_owned()),
            (None, _) => {}
        }
        in_call = code.is_some();
    }
    calls
}

fn assert_messages(file: &str, expand: fn(&str) -> TokenStream) {
    let path = format!("{}/tests/messages/{file}.txt", env!("CARGO_MANIFEST_DIR"));
    let golden = fs::read_to_string(&path).unwrap();
    let cases = calls(&golden).into_iter().map(|source| {
        let expansion = expand(&source);
        let file = syn::parse2::<syn::File>(expansion.clone());
        assert!(file.is_ok(), "{source} expands to items");
        let shown = source.replace('\n', "\n>>> ");
        format!(">>> {shown}\n{}", errors(expansion))
    });
    let actual = cases.collect::<Vec<_>>().join("\n");
    if env::var_os("ERRCODES_BLESS").is_some() {
        fs::write(&path, &actual).unwrap();
        return;
    }
    for (golden, actual) in golden.split("\n\n").zip(actual.split("\n\n")) {
        assert_eq!(golden, actual, "{path} is out of date; set ERRCODES_BLESS=1 to write it");
    }
    assert_eq!(golden.len(), actual.len(), "{path} is out of date");
}

#[test]
fn of_the_name_of_a_spec() {
    assert_messages("name", call);
}

#[test]
fn of_the_short_form() {
    assert_messages("short", call);
}

#[test]
fn of_the_long_form() {
    assert_messages("long", call);
}

#[test]
fn of_options() {
    assert_messages("options", call);
}

#[test]
fn of_exports() {
    assert_messages("export", export);
}

#[test]
fn of_derived_enums() {
    assert_messages("derive", derive);
}

#[test]
fn of_variants_of_a_spec() {
    assert_messages("subset", derive);
}

#[test]
fn of_ranges() {
    assert_messages("ranges", derive);
}

#[test]
fn of_operations_and_overrides() {
    assert_messages("overrides", derive);
}

#[test]
fn of_variants_without_a_spec() {
    assert_messages("inline", derive);
}

#[test]
fn the_enum_is_there_all_the_same() {
    for (source, name) in [
        ("gmee", "GmeError"),
        ("\"gme\" as VoiceError", "GmeError"),
        ("\"gme\" lang", "GmeError"),
        ("pub enum VoiceError = SPEC;", "VoiceError"),
        ("pub enum VoiceError { Timeout }", "VoiceError"),
        ("pub struct VoiceError<T> = \"gme\", lang = \"zh\"", "VoiceError"),
        ("#[repr(C)] #[derive(Debug)] enum VoiceError = \"gme\";", "VoiceError"),
    ] {
        let expansion = call(source);
        assert_ne!(errors(expansion.clone()), "", "{source}");
        assert!(expansion.to_string().contains(&format!("enum {name} {{")), "{source}");
    }
}

/// A `macro_rules!` macro hands over its fragments in groups that nobody sees.
#[test]
fn fragments_are_read() {
    let group =
        |source: &str| TokenTree::Group(Group::new(Delimiter::None, source.parse().unwrap()));
    let path: TokenTree = Group::new(Delimiter::Parenthesis, "::errcodes".parse().unwrap()).into();
    let tokens = |source: &str| TokenStream::from_str(source).unwrap().into_iter();
    let long = [path.clone(), group("")]
        .into_iter()
        .chain(tokens("enum VoiceError ="))
        .chain([group("\"gme\"")]);
    let expansion = errcodes_codegen::expand(long.collect(), &NoCompiler);
    assert_eq!(errors(expansion.clone()), "");
    assert!(expansion.to_string().contains("enum VoiceError {"));
    let constant =
        errcodes_codegen::expand([path, group("crate::SPEC")].into_iter().collect(), &NoCompiler);
    assert!(errors(constant).contains("cannot read the constant `crate::SPEC`"));
}

#[test]
fn a_long_name_is_cut() {
    let long = "X".repeat(100_000);
    for expansion in [
        call(&long),
        call(&format!("\"gme\", {long}")),
        call(&format!("\"gme\" as {long}")),
        derive(&format!("#[errcodes(spec = \"gme\")] enum E {{ {long} }}")),
        derive(&format!(
            "#[errcodes(spec = \"gme\")] enum E {{ #[errcodes(symbol = \"{long}\")] A }}"
        )),
        derive(&format!("#[errcodes(\"{long}\")] enum E {{ A }}")),
    ] {
        let text = errors(expansion);
        let longest = text.lines().filter(|line| line.starts_with(' ')).map(str::len).max();
        assert!(longest.is_some_and(|longest| longest < 400), "{longest:?}");
    }
}
