//! The optional integrations that the caller asks for. The expansion only names the enum and its shape; a macro of
//! the runtime has the impls, or reports that its feature is off.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::emit::names::Names;
use crate::emit::ranges::sets;
use crate::site::Site;

pub(super) fn of_space(names: &Names<'_>) -> TokenStream {
    let (error, repr) = (&names.error, names.repr());
    let sets = sets(names);
    items(names.site, &names.item.integrations, &quote!(total #error, #repr, #error::ALL, #sets))
}

/// For each integration a call of its macro, with the enum in one of the shapes that the runtime documents. The
/// compiler shows the call at the caller's option.
pub(crate) fn items(site: &Site, integrations: &[Ident], shape: &TokenStream) -> TokenStream {
    let mut calls = TokenStream::new();
    for integration in integrations {
        let place = Span::call_site().located_at(integration.span());
        let private = located_at(site.private(), place);
        let name = Ident::new(&integration.to_string(), place);
        calls.extend(quote_spanned!(place=> #private::#name::integrate! { #shape }));
    }
    calls
}

/// A path that means the same and that the compiler shows elsewhere.
fn located_at(path: TokenStream, place: Span) -> TokenStream {
    let tokens = path.into_iter().map(|mut token| {
        token.set_span(token.span().located_at(place));
        token
    });
    tokens.collect()
}
