//! Whatever the text, reading it ends, its report says something or nothing and can be shown, and the code made of it
//! is a file of Rust.

#![no_main]

use errcodes_codegen::expand_source;
use errcodes_specs::{SourceFile, read};
use libfuzzer_sys::fuzz_target;

/// The lines of a report are cut at 140 columns, less the longest label.
const LONGEST_LINE: usize = 300;

fuzz_target!(|text: &str| {
    let source = SourceFile::new("fuzz.toml", "fuzz", text);
    let (_, report) = read(&source);
    let shown = report.render();
    assert_eq!(report.is_empty(), shown.is_empty());
    assert!(!shown.contains(is_hidden), "{shown:?}");
    assert!(shown.lines().all(|line| line.chars().count() <= LONGEST_LINE), "{shown}");
    let (_, again) = read(&source);
    assert_eq!(shown, again.render());
    let file: syn::File = syn::parse2(expand_source(&source)).expect("an expansion parses");
    assert!(file.items.iter().any(|item| matches!(item, syn::Item::Enum(_))));
});

fn is_hidden(c: char) -> bool {
    let reorders = matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    );
    reorders || (c.is_control() && c != '\n')
}
