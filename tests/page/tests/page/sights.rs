//! What the page looks like: schemes, widths, print, and pictures for people to look at.

use std::fs;
use std::path::{Path, PathBuf};

use errcodes_tests_page::{CHINESE, DARK, NARROW, Page, Setting, WIDE, browse};
use serde_json::json;

/// Where the pictures are.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Pictures in both languages, both schemes and both widths, for whoever changes how the page looks.
#[tokio::test]
async fn pictures_are_taken() {
    let folder = folder();
    let page = Page::bundled();
    for (language, tag) in [(WIDE.language, "en"), (CHINESE.language, "zh")] {
        for (base, width) in [(WIDE, "wide"), (NARROW, "narrow")] {
            for scheme in ["light", "dark"] {
                let setting = Setting { language, scheme, ..base };
                browse(&page, setting, "", async |browser| {
                    for (name, link) in
                        [("list", ""), ("search", "#q=timeout"), ("card", "#gme/1001")]
                    {
                        browser.go(link).await;
                        let picture = browser.screenshot().await;
                        let name = format!("{name}-{tag}-{width}-{scheme}.png");
                        fs::write(folder.join(name), picture).unwrap();
                    }
                })
                .await;
            }
        }
    }
}

/// The pictures of the READMEs.
#[tokio::test]
async fn pictures_for_the_readmes_are_taken() {
    let folder = folder();
    let page = Page::bundled();
    for (language, tag) in [(WIDE.language, "en"), (CHINESE.language, "zh")] {
        for scheme in ["light", "dark"] {
            let setting = Setting { language, scheme, width: 1100, height: 720, ..WIDE };
            browse(&page, setting, "#q=timeout", async |browser| {
                browser.click(".opener").await;
                browser.run("document.activeElement.blur()").await;
                // Away from the row, which shows that it is under the pointer.
                browser
                    .dev_tools(
                        "Input.dispatchMouseEvent",
                        json!({"type": "mouseMoved", "x": 1, "y": 1}),
                    )
                    .await;
                let name = format!("readme-{tag}-{scheme}.png");
                fs::write(folder.join(name), browser.screenshot().await).unwrap();
            })
            .await;
        }
    }
}

const BACKGROUND: &str = "return getComputedStyle(document.body).backgroundColor";

#[tokio::test]
async fn the_scheme_is_that_of_the_system() {
    let page = Page::bundled();
    for (setting, background) in [(WIDE, "rgb(245, 246, 248)"), (DARK, "rgb(18, 20, 23)")] {
        browse(&page, setting, "", async |browser| {
            assert_eq!(browser.run(BACKGROUND).await, background);
        })
        .await;
    }
}

#[tokio::test]
async fn a_narrow_window_needs_no_scrolling_sideways() {
    browse(&Page::bundled(), NARROW, "", async |browser| {
        for link in ["", "#q=timeout", "#gme/1001", "#gme/12289", "#ilvb/push/40000412", "#gme/1"] {
            browser.go(link).await;
            let script =
                "return document.documentElement.scrollWidth <= innerWidth && innerWidth === 320";
            assert_eq!(browser.run(script).await, true, "{link}");
        }
        // Folded away, with the list in sight.
        assert_eq!(browser.run("return document.getElementById('filters').open").await, false);
    })
    .await;
}

#[tokio::test]
async fn targets_are_large_enough_for_a_finger() {
    browse(&Page::bundled(), NARROW, "#gme/1001", async |browser| {
        browser.run("for (const facet of document.querySelectorAll('details')) facet.open = true").await;
        // WCAG 2.2, criterion 2.5.8. Links within text need no size.
        let small = browser
            .run(
                "return [...document.querySelectorAll('button, summary, label:has(input), input[type=search]')]
                    .filter((element) => element.id !== 'skip' && element.checkVisibility())
                    .filter((element) => element.getBoundingClientRect().height < 24)
                    .map((element) => element.outerHTML)",
            )
            .await;
        assert_eq!(small, json!([]));
    })
    .await;
}

#[tokio::test]
async fn on_paper_all_hits_are_there() {
    browse(&Page::bundled(), WIDE, "#spec=live", async |browser| {
        let printed = browser.dev_tools("Page.printToPDF", json!({})).await;
        assert!(printed["data"].as_str().is_some_and(|pdf| pdf.len() > 10_000));
        browser.run("dispatchEvent(new Event('beforeprint'))").await;
        let all = usize::try_from(browser.codes(Some("live")).await).unwrap();
        assert_eq!(browser.keys().await.len(), all);
        browser.dev_tools("Emulation.setEmulatedMedia", json!({"media": "print"})).await;
        let shown = browser.run("return document.querySelector('.search').checkVisibility()").await;
        assert_eq!(shown, false);
        browser.run("dispatchEvent(new Event('afterprint'))").await;
        assert_eq!(browser.keys().await.len(), 60);
        browser.go("#q=room").await;
        let shown = browser.run("return document.querySelector('#query').checkVisibility()").await;
        assert_eq!(shown, true, "what was searched for");
    })
    .await;
}

#[tokio::test]
async fn without_scripts_the_page_says_what_to_do() {
    let setting = Setting { scripts: false, ..WIDE };
    let page = Page::bundled();
    let text = fs::read_to_string(page.path()).unwrap();
    let (_, noscript) = text.split_once("<noscript>").unwrap();
    assert!(noscript.contains("https://cloud.tencent.com/document/product/607/15173"));
    browse(&page, setting, "", async |browser| {
        let picture = browser.screenshot().await;
        fs::write(folder().join("noscript.png"), picture).unwrap();
    })
    .await;
}
