//! `Timeout = 1005`: the code of a variant, where no spec gives it.

use errcodes_specs::quoted;
use proc_macro2::Span;
use quote::ToTokens;
use syn::{DataEnum, Error, Expr, ExprLit, ExprUnary, Lit, Result, UnOp, Variant};

use crate::errors::Errors;
use crate::options::{Place, number};

/// The code that a variant has by its discriminant.
pub(super) fn read(
    variant: &Variant,
    place: Place,
    has_code: bool,
    errors: &mut Errors,
) -> Option<(i128, Span)> {
    let (_, expression) = variant.discriminant.as_ref()?;
    let name = quoted(&variant.ident.to_string());
    let read = if place == Place::SpecVariant {
        let message = format!(
            "the spec gives {name} its number\nhelp: take {} out",
            quoted(&format!("= {}", expression.to_token_stream()))
        );
        Err(Error::new_spanned(expression, message))
    } else if has_code {
        let message = format!("{name} has a `code` already\nhelp: take one of the two out");
        Err(Error::new_spanned(expression, message))
    } else {
        value(expression, false)
    };
    read.map_err(|error| errors.push(error)).ok()
}

fn value(expression: &Expr, is_negative: bool) -> Result<(i128, Span)> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => {
            Ok((number(literal, is_negative)?, literal.span()))
        }
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => value(expr, !is_negative),
        Expr::Paren(inner) => value(&inner.expr, is_negative),
        Expr::Group(inner) => value(&inner.expr, is_negative),
        _ => {
            let message =
                "a macro cannot compute a number\nhelp: write the code as a literal, such as 1005";
            Err(Error::new_spanned(expression, message))
        }
    }
}

/// The compiler asks for a `repr` there, which an enum of error codes does not have.
pub(super) fn refuse_beside_other(data: &DataEnum, errors: &mut Errors) {
    for (_, expression) in data.variants.iter().filter_map(|variant| variant.discriminant.as_ref())
    {
        let message = format!(
            "beside an `other` variant a code is no discriminant\nhelp: write {}",
            quoted(&format!("#[errcodes(code = {})]", expression.to_token_stream()))
        );
        errors.push(Error::new_spanned(expression, message));
    }
}
