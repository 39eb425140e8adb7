#![no_main]

libfuzzer_sys::fuzz_target!(|page: &str| errcodes_fuzz::draft("html", page));
