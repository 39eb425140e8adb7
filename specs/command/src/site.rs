//! The page of `site`: everything in one HTML file.
//!
//! A script within the page does the searching, and CSS and script are files of their own in this folder. Data reaches the
//! page as JSON only, and from there the screen as text only. The page makes no request: its policy allows nothing but
//! the very style and script that stand in it.

mod data;
mod number;
mod pool;
mod row;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use askama::Template;
use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

use crate::failure::Failure;
use crate::spaces::Space;
use data::Data;

/// What the head of every page of ours says, whatever version wrote it.
pub(crate) const GENERATOR: &str = "<meta name=\"generator\" content=\"cargo-errcodes";

const STYLE: &str = include_str!("site/page.css");

/// One script in parts. What a part needs while a browser reads it stands in the parts before it.
const SCRIPT: [&str; 19] = [
    include_str!("site/script/labels.js"),
    include_str!("site/script/number.js"),
    include_str!("site/script/model.js"),
    include_str!("site/script/index.js"),
    include_str!("site/script/search.js"),
    include_str!("site/script/near.js"),
    include_str!("site/script/address.js"),
    include_str!("site/script/language.js"),
    include_str!("site/script/elements.js"),
    include_str!("site/script/excerpt.js"),
    include_str!("site/script/card.js"),
    include_str!("site/script/list.js"),
    include_str!("site/script/filters.js"),
    include_str!("site/script/copy.js"),
    include_str!("site/script/notice.js"),
    include_str!("site/script/state.js"),
    include_str!("site/script/history.js"),
    include_str!("site/script/keys.js"),
    include_str!("site/script/start.js"),
];

#[derive(Template)]
#[template(path = "page.html")]
struct Page<'s> {
    policy: String,
    style: String,
    script: String,
    data: String,
    version: &'static str,
    spaces: Vec<Listed<'s>>,
}

/// A code space for people whose browser runs no script.
struct Listed<'s> {
    id: &'s str,
    title: Option<&'s str>,
    /// Of the title.
    lang: &'s str,
    /// Ranges count as one each.
    codes: usize,
    url: Option<&'s str>,
}

/// The page of these code spaces: the same text for the same specs, whenever and wherever it is made.
///
/// # Errors
///
/// That it cannot be written down, which no spec brings about.
pub(crate) fn page(spaces: &[Space]) -> Result<String, Failure> {
    let style = with_plain_lines(STYLE);
    let script = with_plain_lines(&SCRIPT.concat());
    let policy = policy(&style, &script);
    let data = json(&Data::new(spaces))?;
    let spaces = spaces.iter().map(listed).collect();
    let page = Page { policy, style, script, data, version: env!("CARGO_PKG_VERSION"), spaces };
    let page = page.render();
    let page = page.map_err(|error| Failure::new(format!("the page cannot be made: {error}")))?;
    Ok(with_plain_lines(&page))
}

fn listed(space: &Space) -> Listed<'_> {
    let sdk = space.sdk();
    Listed {
        id: &sdk.id,
        title: sdk.title.get(&sdk.lang).map(String::as_str),
        lang: &sdk.lang,
        codes: space.meanings().count(),
        url: sdk.url.as_deref(),
    }
}

/// A checkout may have the line ends of Windows. Browsers read `\n`, of which they take the hash.
fn with_plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// Nothing is allowed but this style and this script, and the empty icon that keeps a browser from asking for one.
fn policy(style: &str, script: &str) -> String {
    let [style, script] = [style, script].map(|text| BASE64.encode(&Sha256::digest(text)));
    let mut policy = String::from("default-src 'none'; img-src data:");
    let _ = write!(policy, "; style-src 'sha256-{style}'; script-src 'sha256-{script}'");
    policy.push_str("; base-uri 'none'; form-action 'none'");
    policy.push_str("; require-trusted-types-for 'script'; trusted-types 'none'");
    policy
}

/// JSON that can stand in a `script` element. There `</script` would end it and `<!--` would hide its end; in JSON `<`
/// occurs in strings alone, where it may be escaped.
fn json(data: &Data<'_>) -> Result<String, Failure> {
    let text = serde_json::to_string(data);
    let text =
        text.map_err(|error| Failure::new(format!("the data cannot be written: {error}")))?;
    Ok(text.replace('<', "\\u003c"))
}
