//! What a vendor's page has and a spec lacks, and the other way round: the comparison, and the edits that follow from
//! it.
//!
//! Both sides are catalogs. What only the file of the spec knows is in its [`Document`](document::Document): where its
//! rows stand, and the [`Memory`](memory::Memory) of the page's words at each.

mod anchor;
mod block;
mod compare;
mod document;
mod edit;
mod editor;
mod facts;
mod home;
mod insert;
mod layout;
mod line;
mod literal;
mod matching;
mod memory;
mod names;
mod number;
mod row;
mod settle;
mod site;
pub(crate) mod spec;
pub(crate) mod tell;
#[cfg(test)]
mod tests;
pub(crate) mod update;
mod words;

pub(crate) use self::compare::{Comparison, compare};

/// Why a row is deprecated that an update has not found on the page.
pub(crate) const MARK: &str = "no longer on the vendor's page";
