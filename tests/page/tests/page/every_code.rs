//! Every code of every bundled spec is found.

use errcodes_tests_page::{Page, WIDE, browse};

/// Asks the search of the page itself, for all codes in one go. What the queries are comes from the data alone.
const SCRIPT: &str = r#"
const data = JSON.parse(document.getElementById("data").textContent);
const missing = [];
let asked = 0;

const hexOf = (number, { integer: { bits } }) => `0x${BigInt.asUintN(bits, number).toString(16).toUpperCase()}`;
const longest = (parts) => parts.reduce((one, other) => (other.length > one.length ? other : one), "");
const wordOf = (text) => longest(text.match(/[\p{L}\p{N}]+/gu));
const byNumber = new Map();
for (const { rows } of data.spaces) {
  for (const { n } of rows) byNumber.set(String(n), (byNumber.get(String(n)) ?? 0) + 1);
}

function expect(key, query, among) {
  asked += 1;
  const at = globalThis.errcodes.search(query).indexOf(key);
  if (at < 0 || at >= among) missing.push(`${key} by ${query}: ${at}`);
}

for (const space of data.spaces) {
  for (const row of space.rows) {
    if (row.n === undefined) continue;
    const number = BigInt(row.n);
    const hex = hexOf(number, space);
    const shown = space.integer.hex ? `0x${hex.slice(2).padStart(space.integer.digits, "0")}` : String(number);
    const key = `${space.id}/${shown}`;
    // Before all that only resembles the number.
    for (const query of [String(number), hex]) expect(key, query, byNumber.get(String(number)));
    for (const name of [row.v, row.s, ...(row.a ?? [])].filter(Boolean)) expect(key, name, 40);
    const messages = row.m.map((place) => data.texts[place]);
    if (messages.length < 2) missing.push(`${key} has ${messages.length} messages`);
    for (const message of messages) expect(key, wordOf(message), Infinity);
    for (const message of messages) expect(key, message, 100);
  }
}
return { asked, missing };
"#;

#[tokio::test]
async fn every_code_is_found_by_number_hex_names_and_words() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        let found = browser.run(SCRIPT).await;
        assert!(
            found["asked"].as_u64() > Some(browser.codes(None).await * 6),
            "{}",
            found["asked"]
        );
        assert_eq!(found["missing"].as_array(), Some(&Vec::new()));
    })
    .await;
}
