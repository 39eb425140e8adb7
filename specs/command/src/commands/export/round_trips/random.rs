//! Random specs.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use errcodes_specs::{Kind, Repr, Retry};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use crate::draft::string;

/// Texts that readers of CSV, of headers or of pages may take for something else.
const HOSTILE: &[&str] = &[
    "n/a",
    "无",
    "...",
    "-",
    "404",
    "5: five",
    "1..=9",
    "=1+1",
    "-7",
    "\u{2212}7",
    "*/ x /*",
    "* x *",
    "/",
    "\\",
    "\"",
    "\"q\", x; y | z",
    "'",
    "@brief x",
    "\\ingroup a b",
    "MessageText: x",
    "MessageId: X MessageText: y",
    "======== x ========",
    "#define X 1",
    "# x",
    "// x",
    "TODO: y",
    "x, with the codes among them: y",
    "a  b",
    "a\u{A0}b",
    "e\u{301}",
    "\u{260E}\u{FE0F}",
    "\u{1F469}\u{200D}\u{1F4BB}",
    "success",
    "ok",
    "sep=;",
    "code",
    "<b>x</b> &amp;",
    "??/",
    "x ",
    "a sentence. Another one: with a colon",
];

fn message() -> impl Strategy<Value = String> {
    let visible = "[!-~超é😀][ -~超é😀]{0,30}";
    prop_oneof![select(HOSTILE).prop_map(str::to_owned), visible.prop_map(|text| text)]
}

fn codes(repr: Repr) -> impl Strategy<Value = BTreeSet<i128>> {
    let (min, max) = (repr.min(), repr.max());
    let code = prop_oneof![
        4 => -30_i128..120,
        1 => min..=max,
        1 => Just(min),
        1 => Just(max),
    ];
    btree_set(code.prop_map(move |code| code.clamp(min, max)), 1..9)
}

/// The facts of a code or a range, under a name that no other has.
fn row(number: usize) -> impl Strategy<Value = String> {
    let symbol = select(
        &["", "ACME_ERR_", "ACME_", "kAcme", "A.", "a-", "N$", "_", "超时_", "int", "E"][..],
    );
    let names =
        (symbol, 0..3_usize, select(&["Busy", "NotReady", "Http2X", "房间", "Success"][..]));
    let class = (select(Kind::ALL), select(Retry::ALL), prop::option::of(1_u32..5000));
    let rest = (select(&["", "none", "possible"][..]), 0..3_usize, any::<bool>());
    (names, (message(), message()), class, rest).prop_map(
        move |((symbol, aliases, word), (en, zh), class, rest)| {
            let (kind, retry, after) = class;
            let mut row = format!(
                "variant = \"{word}{number}\"\nmessage = {{ en = {}, zh = {} }}\n",
                string(&en),
                string(&zh)
            );
            if !symbol.is_empty() {
                let alias = |count| string(&format!("{symbol}AGAIN_{count}_{number}"));
                let aliases: Vec<_> = (0..aliases).map(alias).collect();
                let _ = writeln!(
                    row,
                    "symbol = \"{symbol}BUSY_{number}\"\naliases = [{}]",
                    aliases.join(", ")
                );
            }
            let takes_delay = matches!(retry, Retry::Transient | Retry::Throttled | Retry::Busy);
            let after =
                after.filter(|_| takes_delay).map(|after| format!(", after = \"{after}ms\""));
            let _ = writeln!(
                row,
                "kind = \"{}\"\nretry = {{ class = \"{}\"{} }}",
                kind.name(),
                retry.name(),
                after.unwrap_or_default()
            );
            let (effect, tags, has_url) = rest;
            if !effect.is_empty() {
                let _ = writeln!(row, "effect = \"{effect}\"");
            }
            let _ = writeln!(row, "tags = {:?}", &["net", "load"][..tags.min(2)]);
            if has_url {
                let _ = writeln!(row, "url = \"https://acme.example/{number}\"");
            }
            row
        },
    )
}

/// Ranges that have no number in common.
fn ranges(repr: Repr) -> Vec<String> {
    let upper = ((1_i128 << repr.bits()) - 1) & !0xF;
    let mut ranges = vec![
        "codes = \"100..=109\"".to_owned(),
        "codes = \"110..\"".to_owned(),
        format!("mask = {upper}\nvalue = 0x50"),
    ];
    if repr.is_signed() {
        ranges.push("codes = \"-20..=-11\"".to_owned());
        ranges.push("codes = \"..=-21\"".to_owned());
    }
    ranges
}

/// The text of a spec: what is in no group, then the groups.
pub(super) fn spec() -> impl Strategy<Value = String> {
    let sdk = (select(Repr::ALL), any::<bool>(), any::<bool>(), message());
    sdk.prop_flat_map(|(repr, is_hex, is_chinese, title)| {
        let (radix, lang) = (if is_hex { "hex" } else { "dec" }, if is_chinese { "zh" } else { "en" });
        let sdk = format!("[sdk]\nid = \"acme\"\nrepr = \"{}\"\nradix = \"{radix}\"\nlang = \"{lang}\"\nsuccess = [99]\ntitle = {}\n", repr.name(), string(&title));
        let ranges = prop::sample::subsequence(ranges(repr), 0..=3);
        let rows: Vec<_> = (0..12).map(row).collect();
        (Just(sdk), codes(repr), ranges, rows, vec(0..3_usize, 12), vec(message(), 2))
    })
    .prop_map(|(sdk, codes, ranges, rows, groups, titles)| {
        let codes = codes.into_iter().map(|code| ("code", format!("code = {code}")));
        let ranges = ranges.into_iter().map(|range| ("range", range));
        let entries: Vec<_> = codes.chain(ranges).zip(rows).zip(groups).collect();
        let mut text = sdk;
        for group in 0..3 {
            if group > 0 {
                let title = string(&format!("{} {group}", titles[group - 1].trim_end()));
                let _ = writeln!(text, "[[group]]\nid = \"group-{group}\"\ntitle = {{ en = {title}, zh = {title} }}");
            }
            let prefix = if group > 0 { "group." } else { "" };
            for (((key, numbers), row), _) in entries.iter().filter(|(_, of)| *of == group) {
                let _ = writeln!(text, "[[{prefix}{key}]]\n{numbers}\n{row}");
            }
        }
        text
    })
}
