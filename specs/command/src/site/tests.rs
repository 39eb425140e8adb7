//! The page as a text: what its data says, and that no spec can break out of it.

use serde_json::{Value, json};

use super::*;
use crate::spaces::bundled;
use crate::spaces::meaning::tests::{cards, space};

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}

fn data_of(spaces: &[Space]) -> Value {
    let page = page(spaces).unwrap();
    serde_json::from_str(between(&page, "id=\"data\">", "</script>")).unwrap()
}

/// Each is text in a spec and something else in HTML, in a script or in JSON.
const HOSTILE: [&str; 7] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<!-- <script>",
    "' onmouseover='alert(1)' \" >",
    "\\u003c \\ \\\" \\n",
    "&lt;b&gt;&#60;",
    "]]>",
];

fn hostile() -> Space {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let codes = HOSTILE.iter().enumerate().map(|(at, text)| {
        let text = quoted(text);
        format!(
            "[[code]]\ncode = {at}\nvariant = \"Code{at}\"\nmessage = {text}\ncause = {text}\n\
             kind = \"unknown\"\nretry = \"never\"\n"
        )
    });
    let sdk = "[sdk]\ntitle = '<b>title</b>'\nurl = \"https://acme.example/'x'?a&b\"\n";
    space("hostile", &format!("{sdk}{}", codes.collect::<String>()))
}

#[test]
fn a_spec_cannot_leave_its_script_element() {
    let spaces = [hostile()];
    let page = page(&spaces).unwrap();
    let data = between(&page, "id=\"data\">", "</script>");
    assert!(!data.contains('<'), "{data}");
    for end in ["</script>", "</style>", "<!--"] {
        let most = if end == "</script>" { 2 } else { 1 };
        assert!(page.matches(end).count() <= most, "{end}");
    }
    let texts = data_of(&spaces)["texts"].clone();
    let texts: Vec<String> = serde_json::from_value(texts).unwrap();
    assert_eq!(texts[1..], HOSTILE, "each once, and as it is");
}

#[test]
fn what_is_there_without_a_script_is_escaped() {
    let page = page(&[hostile()]).unwrap();
    let table = between(&page, "<tbody>", "</tbody>");
    assert!(!table.contains("<b>") && table.contains("title"), "{table}");
    assert!(table.contains("href=\"https://acme.example/&#39;x&#39;?a&#38;b\""), "{table}");
}

#[test]
fn a_title_says_its_language_without_a_script_too() {
    let spec = "[sdk]\nlang = \"zh\"\ntitle = \"网络\"\n[[code]]\ncode = 1\nvariant = \"One\"\n\
        message = \"一\"\nkind = \"unknown\"\nretry = \"never\"";
    let page = page(&[space("net", spec)]).unwrap();
    assert!(between(&page, "<tbody>", "</tbody>").contains("<td lang=\"zh\">网络</td>"));
}

/// The page may be public, and folders have names such as those of their users.
#[test]
fn the_page_does_not_say_where_a_spec_is() {
    let spaces = [Space { name: "/srv/acme/errors.toml".to_owned(), ..cards() }];
    assert!(!page(&spaces).unwrap().contains("/srv/acme"));
}

/// What a browser cannot read it does not run, and nothing would be there at all: Safari before 16.4 has no lookbehind.
#[test]
fn the_script_is_read_by_older_browsers() {
    let script = SCRIPT.concat();
    assert!(!script.contains("(?<=") && !script.contains("(?<!"));
}

/// A browser would run nothing at all if the template put as much as a line break around style or script.
#[test]
fn the_policy_names_the_style_and_the_script_of_the_page() {
    let page = page(&[cards()]).unwrap();
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\">");
    let policy = policy.replace("&#39;", "'");
    for (element, end) in [("<style>", "</style>"), ("<script type=\"module\">", "</script>")] {
        let hash = BASE64.encode(&Sha256::digest(between(&page, element, end)));
        assert!(policy.contains(&format!("-src 'sha256-{hash}'")), "{element}: {policy}");
    }
    assert!(policy.starts_with("default-src 'none'; "));
}

#[test]
fn the_page_asks_for_nothing() {
    let own = format!("{STYLE}{}{}", SCRIPT.concat(), include_str!("page.html"));
    for request in ["http://", "https://", "url(", "@import", "fetch(", "XMLHttpRequest", " src="] {
        assert!(!own.contains(request), "{request}");
    }
    for danger in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
        assert!(!own.contains(danger), "{danger}");
    }
}

#[test]
fn the_page_of_all_bundled_specs_is_small_and_always_the_same() {
    let spaces: Vec<Space> = bundled().collect();
    let page = page(&spaces).unwrap();
    assert!(page.len() < 1_000_000, "{}", page.len());
    assert_eq!(super::page(&spaces).unwrap(), page);
}

#[test]
fn lines_end_alike_in_every_checkout() {
    assert_eq!(with_plain_lines("a\r\nb\n"), "a\nb\n");
    assert!(!page(&[cards()]).unwrap().contains('\r'));
}

#[test]
fn the_data_has_every_fact() {
    let data = data_of(&[cards()]);
    let rows = &data["spaces"][0]["rows"];
    let text =
        |place: &Value| data["texts"][usize::try_from(place.as_u64().unwrap()).unwrap()].clone();
    assert_eq!(data["languages"], json!(["en", "zh"]));
    let mut code = rows[0].clone();
    for (key, expected) in [
        ("m", json!(["wrong PIN, and no try is left", "PIN 错误，且已无剩余次数"])),
        ("c", json!(["A wrong PIN was given too often.\nThe card blocks it then.", null])),
        ("d", json!(["Ask for the PUK.", null])),
    ] {
        let places = code.as_object_mut().unwrap().remove(key).unwrap();
        let texts: Vec<Value> = places
            .as_array()
            .unwrap()
            .iter()
            .map(|place| if place.is_null() { Value::Null } else { text(place) })
            .collect();
        assert_eq!(Value::from(texts), expected, "{key}");
    }
    assert_eq!(
        code,
        json!({
            "n": 0x63C0, "v": "NoTryLeft", "s": "SW_NO_TRY_LEFT", "a": ["SW_BLOCKED"], "g": 0, "o": 1, "k": 7, "r": 1,
            "e": 1, "t": ["credential"], "z": "newer cards answer 0x6983",
        })
    );
    assert_eq!(rows[1]["i"][0]["p"], 3000);
    assert_eq!(rows[2]["b"], json!([0x63C1, 0x63CF]));
    assert_eq!(rows[2]["f"], json!([["tries", 15]]));
    assert_eq!(rows[3]["w"], json!([0xFF00, 0x6C00]));
    assert_eq!(rows[4]["b"], json!([0xF000, null]), "an open end");
}
