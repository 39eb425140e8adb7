errcodes::errcodes!("errors/sw.toml");
