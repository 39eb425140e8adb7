//! What the command prints, as a person sees it: each file of `cmd` is a session, and so are the README and a page of
//! the guide. One that reads standard input is a TOML file, with the input beside it.

#[test]
fn sessions_go_as_written() {
    let command = trycmd::cargo::cargo_bin!("cargo-errcodes");
    trycmd::TestCases::new()
        // As cargo starts it: `errcodes` is the first argument.
        .register_bin("cargo", command.to_path_buf())
        .case("tests/cmd/*/*.md")
        .case("tests/cmd/*/*.toml")
        .case("README.md")
        .case("../../runtime/docs/from_a_page.md");
}
