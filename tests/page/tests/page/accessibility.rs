//! The rules of axe-core.

use std::fs;

use errcodes_tests_page::{Browser, CHINESE, DARK, NARROW, Page, Setting, WIDE, browse};

/// Where `npm install --prefix target/axe axe-core` puts it.
const AXE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/axe/node_modules/axe-core/axe.min.js");

const RUN: &str = r"
const done = arguments[arguments.length - 1];
axe.run(document).then(({ violations, passes }) => done({
  passes: passes.length,
  violations: violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => html + failureSummary)}`),
}), (error) => done({ violations: [String(error)] }));
";

async fn expect_no_violation(browser: &Browser, what: &str) {
    let axe = fs::read_to_string(AXE)
        .unwrap_or_else(|error| panic!("{AXE}: {error}; see CONTRIBUTING.md"));
    browser.run(&axe).await;
    let found = browser.run_until_done(RUN).await;
    assert_eq!(found["violations"].as_array(), Some(&Vec::new()), "{what}");
    assert!(found["passes"].as_u64() > Some(20), "{found}");
}

const SETTINGS: [Setting; 5] = [
    WIDE,
    DARK,
    NARROW,
    Setting { scheme: "dark", ..NARROW },
    Setting { scheme: "dark", ..CHINESE },
];

#[tokio::test]
async fn nothing_is_violated() {
    let page = Page::bundled();
    for setting in SETTINGS {
        browse(&page, setting, "", async |browser| {
            for link in [
                "",
                "#q=timeout",
                "#gme/1001",
                "#gme/1401",
                "#retry=never&spec=gme",
                "#gme/1",
                "#q=qqqq",
            ] {
                browser.go(link).await;
                expect_no_violation(browser, &format!("{link} {setting:?}")).await;
            }
            browser
                .run("for (const facet of document.querySelectorAll('details')) facet.open = true")
                .await;
            browser.go("#gme/7004").await;
            expect_no_violation(browser, &format!("all open {setting:?}")).await;
        })
        .await;
    }
}

/// Also each class, and a range with fields, a note of deprecation, and answers to operations.
#[tokio::test]
async fn nothing_is_violated_by_any_fact() {
    let page = Page::of(&[crate::searching::CARDS, "gme", "live"]);
    for setting in [WIDE, DARK] {
        browse(&page, setting, "", async |browser| {
            for link in ["#sw/0x63C0", "#sw/0x63C5", "#sw/WrongLength", "#sw/0x6A82", "#q=live"] {
                browser.go(link).await;
                expect_no_violation(browser, &format!("{link} {setting:?}")).await;
            }
        })
        .await;
    }
}
