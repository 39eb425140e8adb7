errcodes::errcodes!("specs/c_int.toml");

fn main() {
    let _ = CIntError::check(5_i64);
}
