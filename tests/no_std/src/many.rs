//! A spec with so many codes that the way from a value to its row takes several matches.

errcodes::errcodes!("../specs/large.toml");
