//! A real browser for the tests of the page: Chromium, driven by `ChromeDriver` over `WebDriver`.

#![expect(clippy::missing_panics_doc, reason = "it is how a test fails")]

mod browser;
mod command;
mod driver;
mod page;
mod setting;

pub use browser::{Browser, browse};
pub use page::Page;
pub use setting::{CHINESE, DARK, NARROW, Setting, WIDE};
