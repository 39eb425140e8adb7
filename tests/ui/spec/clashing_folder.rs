errcodes::errcodes!("./specs/clashing");

// The first type and the enum of the folder are there all the same.
fn main() {
    let _ = (ThingError::Failed, ClashingError::from_code(ClashingSpace::A, 1));
}
