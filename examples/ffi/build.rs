//! Compiles the C library.

fn main() {
    println!("cargo::rerun-if-changed=c");
    cc::Build::new().file("c/mixer.c").warnings_into_errors(true).compile("mixer");
}
