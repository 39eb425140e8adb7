//! C and C++ headers.
//!
//! The scanner looks for enums, `#define`s and constants of a type in a stream of tokens, and passes
//! over all else. It uses no grammar of C: a header is no C before the preprocessor has run, and what
//! a grammar cannot place it drops together with its surroundings. In `uv.h` tree-sitter-c 0.24 finds
//! 36 members of enums and tree-sitter-cpp 0.23 finds 97; in libgit2's `errors.h`, which has 67, they
//! find 67 and 36.
//!
//! All branches of conditionals are read, but for those of `#if 0`. Where two of them give one
//! name two numbers, the first counts, and the other is a doubt. Calls of macros in an enum are
//! replaced by the members they make, if the header defines the macros.

mod aliases;
mod call;
mod choice;
mod code;
mod constant;
mod expand;
mod exported;
mod expression;
mod item;
mod joined;
mod layout;
mod lexer;
mod literal;
mod members;
mod names;
mod note;
mod piece;
mod reason;
mod scan;
mod scope;
mod section;
mod table;
mod types;
mod unfold;
mod value;
mod words;

#[cfg(test)]
mod tests;

use crate::page::Page;

use item::Scan;
use joined::Joined;
use scope::Scope;

/// The constants of a header whose names start with one of the prefixes: a table per enum and per run of `#define`s.
/// Without prefixes, those that look like error codes are taken, or all if none does.
#[cfg(test)]
fn read(text: &str, prefixes: &[String]) -> Page {
    read_all(&[text], prefixes).pop().unwrap_or_default()
}

/// The constants of headers whose names start with one of the prefixes: a table per enum and per run of `#define`s, on
/// the page of its header. The headers know the constants and macros of each other. Without prefixes, those that look
/// like error codes are taken, or all if none does.
pub(super) fn read_all(texts: &[&str], prefixes: &[String]) -> Vec<Page> {
    let joined = Joined::new(texts);
    let scan = scan::scan(&joined.text);
    let page = if scan.unfolded.is_empty() {
        page(&joined.text, &scan, prefixes, &joined)
    } else {
        let text = unfold::rewrite(&joined.text, &scan.unfolded);
        page(&text, &scan::scan_unfolded(&text), prefixes, &joined)
    };
    let mut pages = joined.split(page);
    if let ([text], [page]) = (texts, pages.as_mut_slice()) {
        exported::mark(page, text);
    }
    pages
}

fn page(text: &str, scan: &Scan<'_>, prefixes: &[String], joined: &Joined<'_>) -> Page {
    let exported = exported::repr(text);
    let is_exported = exported.is_some();
    let sections = layout::sections(scan, &note::entries(&scan.items, text, is_exported));
    let mut scope = Scope::new(&scan.definitions);
    let chosen = if is_exported && prefixes.is_empty() {
        choice::Choice { taken: (0..scan.definitions.constants.len()).collect(), notes: Vec::new() }
    } else {
        choice::choose(&mut scope, &sections, prefixes)
    };
    let mut page = table::page(scope, &sections, chosen, joined, exported);
    page.doubts.extend_from_slice(&scan.doubts);
    page.doubts.sort_by_key(|doubt| doubt.line);
    page
}
