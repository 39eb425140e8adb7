//! Texts that would like to be more than texts.

use std::fmt::Write as _;

use errcodes_tests_page::{NARROW, Page, Setting, WIDE, browse};

/// Each is the message of a code.
const TEXTS: [&str; 12] = [
    "<script>globalThis.broken = 1</script>",
    "</script><script>globalThis.broken = 1</script>",
    "<!-- <script>",
    "<img src=x onerror='globalThis.broken = 1'>",
    "\"' onfocus=\"globalThis.broken = 1\" autofocus x='",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "{{ 7 * 7 }} ${7 * 7} {% raw %} %s",
    "]]> --> --!> <![CDATA[",
    "\\u003cscript\\u003e \\x3c \\",
    "__proto__ constructor toString",
    "نص من اليمين (7004) إلى اليسار",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} 😀",
];

/// All of the texts, wherever a spec may have one.
fn spec() -> String {
    let mut spec = String::from(
        "[sdk]\nid = \"hostile\"\ntitle = '</title><script>globalThis.broken = 1</script>'\n",
    );
    spec.push_str(
        "vendor = '<b>vendor</b>'\nurl = \"https://acme.example/'onclick='globalThis.broken=1\"\n",
    );
    spec.push_str("[[operation]]\nid = \"call\"\ncalls = [\"<b>Call</b>\"]\n");
    spec.push_str("[[group]]\nid = \"texts\"\ntitle = '<u>group</u>'\nkind = \"unknown\"\nretry = \"never\"\n");
    for (at, text) in TEXTS.iter().enumerate() {
        let text = toml(text);
        let _ = write!(
            spec,
            "[[group.code]]\ncode = {at}\nvariant = \"Code{at}\"\nmessage = {text}\ncause = {text}\nadvice = {text}\n\
             deprecated = {text}\nsymbol = 'A$B.C:{at}'\nwhen = [{{ operation = \"call\", message = {text} }}]\n"
        );
    }
    let long = "long ".repeat(20_000);
    let unbroken = "x".repeat(100_000);
    for (code, text) in [(1000, long.trim_end()), (1001, &unbroken)] {
        let _ = write!(
            spec,
            "[[group.code]]\ncode = {code}\nvariant = \"Long{code}\"\nmessage = \"{text}\"\n"
        );
    }
    spec
}

fn toml(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

const PRINTED: Setting = Setting { width: 700, ..WIDE };

#[tokio::test]
async fn they_are_shown_as_texts() {
    browse(&Page::of_text("hostile", &spec()), WIDE, "", async |browser| {
        let messages = browser.texts(".row .message").await;
        for (shown, text) in messages.iter().zip(TEXTS) {
            assert_eq!(shown, text);
        }
        for (at, text) in TEXTS.iter().enumerate() {
            browser.go(&format!("#hostile/{at}")).await;
            browser
                .wait(&format!("document.querySelector('.open')?.dataset.key === 'hostile/{at}'"))
                .await;
            let card = browser.text(".card").await;
            assert!(card.matches(text).count() >= 4, "{card}");
            assert!(card.contains("<b>Call</b>") && card.contains("<u>group</u>"), "{card}");
        }
        assert_eq!(browser.run("return globalThis.broken ?? null").await, serde_json::Value::Null);
        assert_eq!(browser.run("return document.querySelectorAll('script').length").await, 2);
    })
    .await;
}

#[tokio::test]
async fn they_are_searched_as_texts() {
    browse(&Page::of_text("hostile", &spec()), WIDE, "", async |browser| {
        for query in TEXTS.into_iter().chain(["(", "[a-", "\\", "*", "a|b", "^$", "%", "#", "x".repeat(500).as_str()]) {
            // Not by keys, which would take their time.
            let script = format!(
                "const query = document.getElementById('query'); query.value = {}; query.dispatchEvent(new Event('input'))",
                serde_json::json!(query)
            );
            browser.run(&script).await;
            let found = browser.keys().await;
            assert!(!found.is_empty() || !TEXTS.contains(&query), "{query}");
        }
        assert_eq!(browser.run("return globalThis.broken ?? null").await, serde_json::Value::Null);
    })
    .await;
}

#[tokio::test]
async fn long_lines_make_no_page_wider() {
    let page = Page::of_text("hostile", &spec());
    for setting in [WIDE, NARROW, PRINTED] {
        browse(&page, setting, "#hostile/1001", async |browser| {
            browser.wait("document.querySelector('.open')").await;
            let script = "return document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(browser.run(script).await, true, "{setting:?}");
        })
        .await;
    }
}
