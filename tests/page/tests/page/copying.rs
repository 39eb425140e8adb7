//! Copying the line of Rust, and the link.

use errcodes_tests_page::{Browser, Page, WIDE, browse};
use serde_json::json;

/// Pastes into the search field what was copied.
async fn pasted(browser: &Browser) -> String {
    browser.search("").await;
    browser.press("\u{e009}v\u{e000}").await; // Control
    browser.query().await
}

#[tokio::test]
async fn the_line_of_rust_is_copied() {
    browse(&Page::bundled(), WIDE, "#gme/1005", async |browser| {
        assert_eq!(browser.text(".line pre").await, "Err(GmeError::Timeout) => todo!(),");
        browser.click("[data-copies='rust']").await;
        browser.wait("document.querySelector('[data-copies]').textContent === 'Copied'").await;
        browser.wait("document.getElementById('live').textContent === 'Copied'").await;
        assert_eq!(pasted(browser).await, "Err(GmeError::Timeout) => todo!(),");
    })
    .await;
}

#[tokio::test]
async fn the_link_is_copied() {
    browse(&Page::bundled(), WIDE, "#q=7004", async |browser| {
        browser.click(".opener").await;
        browser.click(".actions .copy").await;
        browser.wait("document.querySelector('.actions .copy').textContent === 'Copied'").await;
        let link = pasted(browser).await;
        assert!(link.starts_with("file://") && link.ends_with("index.html#gme/7004"), "{link}");
    })
    .await;
}

/// Some browsers give a page from a file no clipboard.
#[tokio::test]
async fn without_a_clipboard_the_old_way_is_taken() {
    browse(&Page::bundled(), WIDE, "#gme/1005", async |browser| {
        browser.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })").await;
        browser.click("[data-copies='rust']").await;
        browser.wait("document.querySelector('[data-copies]').textContent === 'Copied'").await;
        assert_eq!(pasted(browser).await, "Err(GmeError::Timeout) => todo!(),");
    })
    .await;
}

/// The message is in the row that opens and closes its card, and people copy it all the same.
#[tokio::test]
async fn the_message_can_be_selected() {
    browse(&Page::bundled(), WIDE, "#gme/1001", async |browser| {
        let place = browser
            .run(
                "const { left, top } = document.querySelector('.open .message').getBoundingClientRect();
                return [left, top]",
            )
            .await;
        let [left, top] = [0, 1].map(|at| place[at].as_f64().unwrap());
        for (kind, right) in [("mousePressed", 2.0), ("mouseMoved", 150.0), ("mouseReleased", 150.0)] {
            let event = json!({"type": kind, "x": left + right, "y": top + 8.0, "button": "left", "buttons": 1, "clickCount": 1});
            browser.dev_tools("Input.dispatchMouseEvent", event).await;
        }
        let selected = browser.run("return String(getSelection())").await;
        assert!(selected.as_str().is_some_and(|text| text.starts_with("same oper")), "{selected}");
        assert_eq!(browser.texts(".row.open").await.len(), 1);
        browser.click(".opener").await;
        assert_eq!(browser.texts(".row.open").await.len(), 0);
    })
    .await;
}
