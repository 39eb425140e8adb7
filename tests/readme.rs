#![doc = include_str!("../README.md")]

#[doc = include_str!("../README.zh.md")]
pub mod chinese {}
