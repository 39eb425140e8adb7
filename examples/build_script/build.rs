//! Writes the enum of `errors/printer.toml` to `$OUT_DIR/printer.rs`.

fn main() -> Result<(), errcodes_codegen::Error> {
    errcodes_codegen::spec("errors/printer.toml")
        .name("PrinterError")
        .lang("en")
        .write("printer.rs")
}
