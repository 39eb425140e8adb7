//! What an enum has where its spec tells calls apart, and does not have elsewhere.

use std::collections::BTreeSet;

use errcodes_codegen::{NoCompiler, expand, expand_source};
use errcodes_specs::SourceFile;
use proc_macro2::TokenStream;
use quote::quote;
use syn::visit::{self, Visit};

const SPEC: &str = "[[operation]]\nid = \"stop\"\n\n[[code]]\ncode = 1\nvariant = \"NotRunning\"\n\
    message = \"not running\"\nkind = \"ok\"\nretry = { class = \"busy\", after = \"3s\" }\neffect = \"none\"\n";
const WHEN: &str = "when = [{ operation = \"stop\", retry = \"satisfied\", message = \"m\" }]\n";

fn expansion(spec: &str) -> TokenStream {
    let tokens = expand_source(&SourceFile::new("tape.toml", "tape", spec));
    assert_eq!(crate::errors(tokens.clone()), [""; 0]);
    tokens
}

/// The tables that functions refer to, by way of the functions that they call.
#[derive(Default)]
struct Tables {
    functions: Vec<String>,
    tables: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Tables {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') {
            self.tables.insert(name);
        } else {
            self.functions.push(name);
        }
        visit::visit_path(self, path);
    }
}

/// The blocks of all functions of a name.
fn blocks<'f>(file: &'f syn::File, name: &str) -> Vec<&'f syn::Block> {
    #[derive(Default)]
    struct Functions<'f>(Vec<(&'f syn::Ident, &'f syn::Block)>);
    impl<'f> Visit<'f> for Functions<'f> {
        fn visit_item_fn(&mut self, function: &'f syn::ItemFn) {
            self.0.push((&function.sig.ident, &function.block));
        }
        fn visit_impl_item_fn(&mut self, function: &'f syn::ImplItemFn) {
            self.0.push((&function.sig.ident, &function.block));
        }
    }
    let mut functions = Functions::default();
    functions.visit_file(file);
    functions.0.into_iter().filter(|(known, _)| *known == name).map(|(_, block)| block).collect()
}

fn tables_of(file: &syn::File, function: &str) -> Vec<String> {
    let mut found = Tables { functions: vec![function.to_owned()], ..Tables::default() };
    let mut seen = BTreeSet::new();
    while let Some(name) = found.functions.pop() {
        if seen.insert(name.clone()) {
            for block in blocks(file, &name) {
                found.visit_block(block);
            }
        }
    }
    found.tables.into_iter().collect()
}

/// A program that asks for one fact carries no others.
#[test]
fn the_class_in_answer_to_a_call_needs_no_other_tables() {
    let file: syn::File = syn::parse2(expansion(&format!("{SPEC}{WHEN}"))).unwrap();
    assert_eq!(tables_of(&file, "retry_for"), ["ANSWERS", "RETRIES"]);
    let hint = ["ANSWERS", "DELAYS", "EFFECTS", "RETRIES"];
    assert_eq!(tables_of(&file, "retry_hint_for"), hint);
    assert_eq!(tables_of(&file, "entry_for"), ["ANSWERS", "CODES", "CODE_SPACE"]);
    assert_eq!(tables_of(&file, "message"), ["MESSAGE_0"]);
}

#[test]
fn operations_that_no_code_names_need_no_tables() {
    let tokens = expansion(SPEC);
    assert_eq!(crate::enums(tokens.clone()), ["TapeError", "TapeOperation"]);
    let text = tokens.to_string();
    assert!(text.contains("retry_for") && !text.contains("ANSWER"), "{text}");
}

#[test]
fn a_spec_without_operations_has_nothing_of_them() {
    let text = expand(quote!((::errcodes) "../../tests/specs/small.toml"), &NoCompiler).to_string();
    assert!(text.contains("enum SmallError"));
    for name in ["SmallOperation", "retry_for", "ANSWER", "check_for", "answer"] {
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
