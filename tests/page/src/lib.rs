//! A real browser for the tests of the page: Chromium, driven by ChromeDriver over WebDriver.

mod browser;
mod command;
mod driver;
mod page;
mod setting;

pub use browser::{Browser, browse};
pub use page::Page;
pub use setting::{CHINESE, DARK, NARROW, Setting, WIDE};
