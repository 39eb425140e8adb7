errcodes::errcodes!("errors/sw.toml");
errcodes::errcodes!("errors/broken.toml");
