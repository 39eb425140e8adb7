errcodes::errcodes!("specs/syntax.toml");

fn main() {
    let _ = (SyntaxError::from(1), SyntaxError::Failed);
}
