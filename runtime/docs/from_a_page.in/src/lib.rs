errcodes::errcodes!("errors/locker.toml");
