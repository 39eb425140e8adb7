//! The page as a text: what its data says, and that no spec can break out of it.
