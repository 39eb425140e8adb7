use errcodes_specs::bundled;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token};

/// What the user asked for: `(path of the crate errcodes) "spec"`.
pub(crate) struct Invocation {
    pub(crate) crate_path: TokenStream,
    pub(crate) spec: String,
    pub(crate) span: Span,
    /// What is wrong with the call although its meaning is clear.
    pub(crate) complaint: Option<Error>,
}

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let crate_path = input.parse::<Group>()?.stream();
        if input.is_empty() {
            return Err(Error::new(Span::call_site(), empty()));
        }
        let (spec, span, complaint) = if input.peek(LitStr) {
            let literal: LitStr = input.parse()?;
            (literal.value(), literal.span(), None)
        } else {
            unquoted(input)?
        };
        input.parse::<Option<Token![,]>>()?;
        if !input.is_empty() {
            return Err(input.error("unexpected token after the name of the spec"));
        }
        Ok(Self { crate_path, spec, span, complaint })
    }
}

/// `gme` for `"gme"`: wrong, but clear. Anything else is only wrong.
fn unquoted(input: ParseStream<'_>) -> Result<(String, Span, Option<Error>)> {
    let token: TokenTree = input.parse()?;
    let TokenTree::Ident(name) = &token else {
        let message = "the name of a spec must be a string literal, such as \"gme\"";
        return Err(Error::new(token.span(), message));
    };
    let message = format!("the name of a spec must be a string literal\nhelp: write \"{name}\"");
    Ok((name.to_string(), token.span(), Some(Error::new(token.span(), message))))
}

fn empty() -> String {
    let names = bundled::names().chain(bundled::folders());
    let bundled: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    format!(
        "expected the name of a spec, such as `errcodes!(\"gme\")`\nhelp: bundled specs: {}; for a file of your own write its path, which ends in `.toml`",
        bundled.join(", ")
    )
}
