//! What an expansion costs the compiler, measured without a clock: its tokens, and the bytes of their text.
//!
//! The bounds are what was counted, with about a twentieth to spare. An expansion that has to grow past
//! them is worth a look at `tests/benches`, which has the clock.

use std::fmt::Write;

use errcodes_codegen::{NoCompiler, expand};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::errors;
use crate::package::Package;

struct Cost {
    tokens: usize,
    bytes: usize,
}

fn cost(items: TokenStream) -> Cost {
    assert_eq!(errors(items.clone()), [""; 0]);
    Cost { bytes: items.to_string().len(), tokens: count(items) }
}

fn cost_of(package: &Package, codes: usize) -> Cost {
    package.write("synthetic.toml", synthetic(codes));
    cost(package.expand("synthetic.toml"))
}

fn count(tokens: TokenStream) -> usize {
    let one = |token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
    };
    tokens.into_iter().map(one).sum()
}

/// Codes with what most vendors give: a number, a symbol, a message.
fn synthetic(codes: usize) -> String {
    let mut spec = String::from("[sdk]\nstrip_prefix = [\"VND_ERR_\"]\n");
    for at in 0..codes {
        let number = at * 7919 % 1_000_003;
        let _ = write!(
            spec,
            "\n[[code]]\ncode = {number}\nsymbol = \"VND_ERR_ROOM_STATE_{at:05}\"\n\
             message = \"the room is in state {at:05}\"\nkind = \"unavailable\"\nretry = \"busy\"\n"
        );
    }
    spec
}

#[test]
fn a_code_costs_few_tokens() {
    let Cost { tokens, bytes } = cost_of(&Package::new("cost"), 1_000);
    assert!(tokens <= 32_400, "{tokens} tokens for 1,000 codes");
    assert!(bytes <= 509_000, "{bytes} bytes for 1,000 codes");
}

#[test]
fn the_largest_bundled_spec_costs_few_tokens() {
    let Cost { tokens, bytes } = cost(expand(quote!((::errcodes) "gme"), &NoCompiler));
    assert!(tokens <= 10_310, "{tokens} tokens for GME");
    assert!(bytes <= 195_000, "{bytes} bytes for GME");
}

#[test]
fn the_cost_grows_with_the_codes_and_no_faster() {
    let package = Package::new("costs");
    let [one, two, three] = [1_000, 2_000, 3_000].map(|codes| cost_of(&package, codes).tokens);
    let (first, second) = (two - one, three - two);
    assert!(first.abs_diff(second) * 100 <= first, "{first} tokens for 1,000 codes, then {second}");
}
