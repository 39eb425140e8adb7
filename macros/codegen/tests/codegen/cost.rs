//! What an expansion costs the compiler, measured without a clock: its tokens, and the bytes of their text.
//!
//! The bounds are what was counted, with about a twentieth to spare. An expansion that has to grow past
//! them is worth a look at `tests/benches`, which has the clock.

use std::fmt::Write;

use errcodes_codegen::{NoCompiler, expand};
use errcodes_specs::bundled;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::visit::{self, Visit};

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
    assert!(tokens <= 27_200, "{tokens} tokens for 1,000 codes");
    assert!(bytes <= 448_000, "{bytes} bytes for 1,000 codes");
}

#[test]
fn the_largest_bundled_spec_costs_few_tokens() {
    let Cost { tokens, bytes } = cost(expand(quote!((::errcodes) "im"), &NoCompiler));
    assert!(tokens <= 18_850, "{tokens} tokens for IM");
    assert!(bytes <= 417_000, "{bytes} bytes for IM");
}

/// However many specs are bundled: what is not asked for costs neither tokens nor, but for a paragraph of documentation
/// about shared numbers, bytes.
#[test]
fn a_bundled_spec_costs_what_its_own_file_does() {
    let package = Package::new("alone");
    for name in ["gme", "im", "trtc"] {
        let file = format!("{name}.toml");
        package.write(&file, bundled::find(name).unwrap().text());
        let own = cost(package.expand(&file));
        let bundled = cost(expand(quote!((::errcodes) #name), &NoCompiler));
        // A file is watched, and a bundled spec is not.
        let tracking = own.tokens - bundled.tokens;
        assert!(tracking < 100, "{name}: {tracking}");
        assert!(bundled.bytes < own.bytes + 2_000, "{name}: {} and {}", bundled.bytes, own.bytes);
    }
}

#[test]
fn the_cost_grows_with_the_codes_and_no_faster() {
    let package = Package::new("costs");
    let [one, two, three] = [1_000, 2_000, 3_000].map(|codes| cost_of(&package, codes).tokens);
    let (first, second) = (two - one, three - two);
    assert!(first.abs_diff(second) * 100 <= first, "{first} tokens for 1,000 codes, then {second}");
}

/// The number of arms of the largest match.
#[derive(Default)]
struct MostArms(usize);

impl<'ast> Visit<'ast> for MostArms {
    fn visit_expr_match(&mut self, expression: &'ast syn::ExprMatch) {
        self.0 = self.0.max(expression.arms.len());
        visit::visit_expr_match(self, expression);
    }
}

/// The compiler checks a match in the square of its arms.
#[test]
fn no_match_has_many_arms() {
    let package = Package::new("arms");
    package.write("synthetic.toml", synthetic(1_700));
    let mut most = MostArms::default();
    most.visit_file(&syn::parse2(package.expand("synthetic.toml")).unwrap());
    assert!((300..=501).contains(&most.0), "{} arms", most.0);
}

/// The literals that are no documentation.
fn literals(tokens: TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.stream().to_string().starts_with("doc") => {}
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => found.push(literal.to_string()),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

#[test]
fn a_program_has_each_name_and_each_shared_text_once() {
    let package = Package::new("texts");
    package.write(
        "synthetic.toml",
        synthetic(3)
            + "cause = \"a rather long cause\"\n\n[[code]]\n\
        code = 9\nvariant = \"Other\"\naliases = [\"VND_OTHER\"]\nmessage = \"something else\"\n\
        kind = \"unknown\"\nretry = \"never\"\ncause = \"a rather long cause\"\n",
    );
    let mut found = Vec::new();
    literals(package.expand("synthetic.toml"), &mut found);
    for text in ["VND_ERR_ROOM_STATE_00001", "RoomState00001", "VND_OTHER", "a rather long cause"] {
        let count: usize = found.iter().map(|literal| literal.matches(text).count()).sum();
        assert_eq!(count, 1, "{text}");
    }
}
