//! What an enum has where its spec tells calls apart, and does not have elsewhere.

use std::collections::BTreeSet;

use errcodes_codegen::{NoCompiler, expand, expand_source};
use errcodes_specs::SourceFile;
use proc_macro2::TokenStream;
use quote::quote;

const SPEC: &str = "[[operation]]\nid = \"stop\"\n\n[[code]]\ncode = 1\nvariant = \"NotRunning\"\n\
    message = \"not running\"\nkind = \"ok\"\nretry = { class = \"busy\", after = \"3s\" }\neffect = \"none\"\n";
const WHEN: &str = "when = [{ operation = \"stop\", retry = \"satisfied\", message = \"m\" }]\n";

fn expansion(spec: &str) -> TokenStream {
    let tokens = expand_source(&SourceFile::new("tape.toml", "tape", spec));
    assert_eq!(crate::errors(tokens.clone()), [""; 0]);
    tokens
}

/// The body of a function, and those of the functions beside it that it calls, as words.
fn words(file: &syn::File, function: &str) -> Option<BTreeSet<String>> {
    let text = quote!(#file).to_string();
    let (_, rest) = text.split_once(&format!("const fn {function} ("))?;
    let body = rest.split("const fn").next()?;
    let is_between = |c: char| c != '_' && !c.is_ascii_alphanumeric();
    let mut words: BTreeSet<_> = body.split(is_between).map(str::to_owned).collect();
    for callee in ["answer", "hint"].into_iter().filter(|callee| *callee != function) {
        if words.contains(callee) {
            words.extend(self::words(file, callee).unwrap_or_default());
        }
    }
    Some(words)
}

/// The tables that a method refers to, all of which are given to the macro of the runtime that makes it.
fn tables_of(function: &str) -> Vec<String> {
    let files = crate::runtime::expansions();
    let words = files.iter().find_map(|file| words(file, function)).unwrap();
    let tables = words.iter().filter_map(|word| word.strip_prefix("variable_"));
    let tables = tables.filter(|name| !["error", "operation"].contains(name)).map(str::to_owned);
    tables.chain(words.contains("CODE_SPACE").then(|| "CODE_SPACE".to_owned())).collect()
}

/// A program that asks for one fact carries no others.
#[test]
fn the_class_in_answer_to_a_call_needs_no_other_tables() {
    let text = expansion(&format!("{SPEC}{WHEN}")).to_string();
    let given =
        "retries : [RETRIES] , effects : [EFFECTS] , delays : [DELAYS] , answers : [ANSWERED]";
    assert!(text.contains(&format!("answers ! {{ TapeError , TapeOperation , {given}")), "{text}");
    assert_eq!(tables_of("retry_for"), ["answers", "retries"]);
    assert_eq!(tables_of("retry_hint_for"), ["answers", "delays", "effects", "retries"]);
    assert_eq!(tables_of("entry_for"), ["answers", "CODE_SPACE"]);
}

#[test]
fn operations_that_no_code_names_need_no_tables() {
    let tokens = expansion(SPEC);
    assert_eq!(crate::enums(tokens.clone()), ["TapeError", "TapeOperation"]);
    let text = tokens.to_string();
    assert!(text.contains("answers ! {") && !text.contains("ANSWER"), "{text}");
}

#[test]
fn a_spec_without_operations_has_nothing_of_them() {
    let text = expand(quote!((::errcodes) "../../tests/specs/small.toml"), &NoCompiler).to_string();
    assert!(text.contains("enum SmallError"));
    for name in ["SmallOperation", "answers !", "ANSWER", "check_for"] {
        assert!(!text.contains(name), "{name}");
    }
}

#[test]
fn an_enum_of_another_name_names_the_operations() {
    let spec = "../../tests/specs/recorder.toml";
    for (name, operations) in
        [("VoiceError", "VoiceOperation"), ("Voice", "VoiceOperation"), ("r#Error", "Operation")]
    {
        let name: syn::Ident = syn::parse_str(name).unwrap();
        let enums = crate::enums(expand(quote!((::errcodes) pub enum #name = #spec;), &NoCompiler));
        assert!(enums.contains(&operations.to_owned()), "{enums:?}");
    }
}
