//! The bundled spec `gme` as facts.

use crate::facts::Fact;

pub(crate) fn facts() -> Vec<Fact> {
    let source = errcodes_specs::bundled::find("gme").expect("it is bundled");
    let (catalog, _) = errcodes_specs::read(&source);
    catalog.codes().iter().map(fact).collect()
}

fn fact(code: &errcodes_specs::Code) -> Fact {
    Fact {
        code: code.code.try_into().expect("its codes are `i32`"),
        symbol: code.symbol.clone().expect("all its codes have symbols"),
        variant: code.variant.clone(),
        message: code.message["en"].clone(),
        kind: code.kind.name(),
        retry: code.retry.name(),
    }
}
