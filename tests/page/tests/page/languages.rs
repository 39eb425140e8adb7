//! English and Chinese.

use errcodes_tests_page::{CHINESE, Page, WIDE, browse};

#[tokio::test]
async fn the_browser_chooses_and_the_reader_changes_it() {
    browse(&Page::bundled(), CHINESE, "#gme/7004", async |browser| {
        assert_eq!(browser.run("return document.documentElement.lang").await, "zh");
        assert_eq!(browser.text("h1").await, "错误码");
        assert_eq!(browser.text(".open .message").await, "网络请求失败");
        browser.click("#languages [lang='en']").await;
        assert_eq!(browser.text(".open .message").await, "network request failed");
        assert_eq!(browser.text("#languages [aria-pressed='true']").await, "English");
        browser.reload().await;
        assert_eq!(browser.text("h1").await, "Error codes");
        assert_eq!(browser.text(".open .message").await, "network request failed");
    })
    .await;
}

#[tokio::test]
async fn a_switch_keeps_query_and_filters() {
    browse(&Page::bundled(), WIDE, "#q=timeout&spec=gme", async |browser| {
        let keys = browser.keys().await;
        browser.click("#languages [lang='zh']").await;
        assert_eq!(browser.keys().await, keys);
        assert_eq!(browser.query().await, "timeout");
        assert_eq!(browser.run("return document.title").await, "错误码");
    })
    .await;
}

/// A label that one language lacks would show as `undefined`.
#[tokio::test]
async fn both_languages_have_the_same_labels() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        let script = "
            const keysOf = (labels) => Object.entries(labels).flatMap(([key, value]) =>
                value instanceof Object && !Array.isArray(value) && typeof value !== 'function'
                    ? keysOf(value).map((inner) => `${key}.${inner}`) : [key]);
            const { en, zh } = globalThis.errcodes.labels;
            const data = JSON.parse(document.getElementById('data').textContent);
            const isWhole = (labels) => [['kinds', data.kinds], ['classes', data.classes], ['effects', data.effects]]
                .every(([list, names]) => names.every((name) => labels[list][name].length === 2));
            return JSON.stringify(keysOf(en)) === JSON.stringify(keysOf(zh)) && isWhole(en) && isWhole(zh);";
        assert_eq!(browser.run(script).await, true);
    })
    .await;
}

/// What is not translated says its language, for those who hear it.
#[tokio::test]
async fn a_text_in_another_language_says_so() {
    browse(&Page::of(&[crate::searching::CARDS]), CHINESE, "#sw/0x6C12", async |browser| {
        assert_eq!(browser.text(".open .message").await, "wrong length");
        assert_eq!(browser.run("return document.querySelector('.open .message').lang").await, "en");
    })
    .await;
}

#[tokio::test]
async fn titles_and_notes_in_another_language_say_so() {
    let spec = "[sdk]\ntitle = \"Cards\"\n[[group]]\nid = \"pin\"\ntitle = \"PIN group\"\n[[group.code]]\ncode = 1\n\
        variant = \"One\"\nmessage = \"one\"\nkind = \"unknown\"\nretry = \"never\"\ndeprecated = \"gone\"";
    browse(&Page::of_text("cards", spec), CHINESE, "", async |browser| {
        browser.click(".opener").await;
        for text in ["Cards", "PIN group", "gone"] {
            let script = format!(
                "return [...document.querySelectorAll('#app *')]
                    .filter((element) => element.childNodes.length === 1 && element.textContent === '{text}')
                    .filter((element) => element.firstChild.nodeType === Node.TEXT_NODE && element.lang !== 'en')
                    .map((element) => element.outerHTML)"
            );
            assert_eq!(browser.run(&script).await, serde_json::json!([]), "{text}");
        }
        let scope = browser.run("return document.querySelector('#scope [lang=en]').textContent").await;
        assert_eq!(scope, "Cards");
    })
    .await;
}

#[tokio::test]
async fn a_language_of_the_specs_alone_is_a_choice_too() {
    let spec = "[[code]]\ncode = 1\nvariant = \"One\"\nkind = \"unknown\"\nretry = \"never\"\n\
        message = { en = \"one\", de = \"eins\", zh-CN = \"一\" }";
    browse(&Page::of_text("count", spec), CHINESE, "", async |browser| {
        assert_eq!(
            browser.texts("#languages button").await,
            ["Deutsch", "English", "中文（中国）"]
        );
        assert_eq!(browser.text(".message").await, "一");
        assert_eq!(browser.text(".chip.class").await, "不要重试");
        browser.click("#languages [lang='de']").await;
        assert_eq!(browser.text(".message").await, "eins");
        // The words of the page are still English, and only the texts of the spec German.
        assert_eq!(browser.run("return document.documentElement.lang").await, "en");
        assert_eq!(browser.run("return document.querySelector('.message').lang").await, "de");
        assert_eq!(browser.text(".chip.class").await, "Do not retry");
    })
    .await;
}
