//! Nothing but a keyboard.

use errcodes_tests_page::{Browser, NARROW, Page, WIDE, browse};

const ARROW_UP: &str = "\u{e013}";
const ARROW_DOWN: &str = "\u{e015}";
const END: &str = "\u{e010}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const SPACE: &str = " ";
const TAB: &str = "\u{e004}";

async fn focus(browser: &Browser) -> String {
    let id = browser.run("return document.activeElement.id").await;
    id.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_code_is_found_read_and_left() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.press("/").await;
        assert_eq!(focus(browser).await, "query");
        browser.press("timeout").await;
        let keys = browser.keys().await;
        browser.press(ARROW_DOWN).await;
        assert_eq!(browser.focused_row().await, keys[0]);
        browser.press(ARROW_DOWN).await;
        browser.press(ENTER).await;
        assert_eq!(
            browser.run("return document.querySelector('.row.open').dataset.key").await,
            keys[1]
        );
        browser.press(ESCAPE).await;
        assert_eq!(browser.texts(".row.open").await.len(), 0);
        assert_eq!(browser.focused_row().await, keys[1]);
        browser.press(ESCAPE).await;
        assert_eq!(focus(browser).await, "query");
        browser.press(ESCAPE).await;
        assert_eq!(browser.query().await, "");
    })
    .await;
}

#[tokio::test]
async fn enter_in_the_search_opens_the_first() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.press("/").await;
        browser.press("7004").await;
        browser.press(ENTER).await;
        assert_eq!(browser.focused_row().await, "gme/7004");
        assert_eq!(browser.link().await, "gme/7004");
        browser.press(ARROW_UP).await;
        assert_eq!(focus(browser).await, "query");
        browser.press(ARROW_DOWN).await;
        browser.press(END).await;
        assert_eq!(Some(browser.focused_row().await), browser.keys().await.pop());
    })
    .await;
}

/// In Safari the Enter that ends a composition comes after its end, and only its code tells.
#[tokio::test]
async fn an_enter_of_an_input_method_opens_nothing() {
    browse(&Page::bundled(), WIDE, "#q=timeout", async |browser| {
        let press = |code: u32| {
            format!(
                "document.getElementById('query').dispatchEvent(new KeyboardEvent('keydown',
                    {{ key: 'Enter', keyCode: {code}, bubbles: true }}))"
            )
        };
        browser.run(&press(229)).await;
        assert_eq!(browser.texts(".row.open").await.len(), 0);
        browser.run(&press(13)).await;
        assert_eq!(browser.texts(".row.open").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_slash_can_be_typed_and_the_key_turned_off() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.press("/").await;
        browser.press("ilvb/push").await;
        assert_eq!(browser.query().await, "ilvb/push");
        browser.click("#slash").await;
        browser.press("/").await;
        assert_eq!(focus(browser).await, "slash");
        browser.reload().await;
        assert_eq!(browser.run("return document.getElementById('slash').checked").await, false);
    })
    .await;
}

#[tokio::test]
async fn everything_is_reached_by_tab() {
    browse(&Page::bundled(), NARROW, "#gme/1001", async |browser| {
        let mut reached = Vec::new();
        for _ in 0..40 {
            browser.press(TAB).await;
            let name = browser
                .run("const at = document.activeElement; return at.id || at.className || at.lang || at.tagName")
                .await;
            reached.push(name.as_str().unwrap_or_default().to_owned());
        }
        for stop in ["skip", "en", "zh", "query", "SUMMARY", "opener", "chip link", "copy", "PRE", "A", "slash"] {
            assert!(reached.iter().any(|name| name == stop), "{stop}: {reached:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn filters_open_and_close_by_key() {
    browse(&Page::bundled(), NARROW, "", async |browser| {
        browser.run("document.querySelector('#filters > summary').focus()").await;
        browser.press(ENTER).await;
        browser.run("document.querySelector('[value=transient]').focus()").await;
        browser.press(SPACE).await;
        assert_eq!(browser.link().await, "retry=transient");
        assert_eq!(browser.text("#active-count").await, "1");
    })
    .await;
}

/// A bar that is tall: with a long title, and more languages than one line has room for.
fn tall() -> Page {
    let languages = [
        "ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "th",
        "uk", "vi",
    ];
    let title = "a title that is long ".repeat(20);
    let titles = languages.map(|tag| format!("{tag} = \"{title}\""));
    let code = |number: u32| {
        format!(
            "[[code]]\ncode = {number}\nvariant = \"Code{number}\"\nmessage = \"message\"\n\
             kind = \"unknown\"\nretry = \"never\"\n"
        )
    };
    let codes: String = (1..60).map(code).collect();
    Page::of_text("tall", &format!("[sdk]\ntitle = {{ {} }}\n{codes}", titles.join(", ")))
}

/// A sticky bar may not hide where the focus is: WCAG 2.2, criterion 2.4.11.
#[tokio::test]
async fn the_focus_is_never_hidden() {
    for page in [Page::bundled(), tall()] {
        expect_focus_in_sight(&page).await;
    }
}

async fn expect_focus_in_sight(page: &Page) {
    browse(page, WIDE, "", async |browser| {
        browser.press("/").await;
        for key in [ARROW_DOWN; 30].into_iter().chain([ARROW_UP; 20]) {
            browser.press(key).await;
            let script = "
                const { left, top, width, height } = document.activeElement.getBoundingClientRect();
                const seen = document.elementFromPoint(left + width / 2, top + height / 2);
                return Boolean(seen?.closest('.opener') === document.activeElement);";
            assert_eq!(browser.run(script).await, true, "{}", browser.focused_row().await);
        }
    })
    .await;
}

#[tokio::test]
async fn many_languages_make_no_page_wider() {
    browse(&tall(), NARROW, "", async |browser| {
        let script = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.run(script).await, true);
    })
    .await;
}
