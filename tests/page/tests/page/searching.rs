//! Search as somebody types.

use errcodes_tests_page::{Page, WIDE, browse};

/// Status words of smart cards, whose spec has ranges.
pub(crate) const CARDS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../specs/command/tests/cmd/explain/package.in/errors/sw.toml"
);

#[tokio::test]
async fn numbers_come_first_in_every_spelling() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        for query in [
            "7004",
            "0x1B5C",
            "1b5c",
            "+7004",
            "７００４",
            "error: (gme 7004)",
            // As the page itself calls it, and with what pages and chats put between.
            "gme/7004",
            "#gme/7004",
            "70\u{200b}04",
        ] {
            browser.search(query).await;
            assert_eq!(
                browser.keys().await.first().map(String::as_str),
                Some("gme/7004"),
                "{query}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_number_is_found_with_and_without_its_sign() {
    let spec = "[sdk]\nradix = \"hex\"\n\n[[code]]\ncode = 0x80004005\nvariant = \"Fail\"\nmessage = \"failed\"\n\
        kind = \"unknown\"\nretry = \"unspecified\"\n\n[[code]]\ncode = 5\nvariant = \"Five\"\nmessage = \"five\"\n\
        kind = \"unknown\"\nretry = \"unspecified\"";
    browse(&Page::of_text("com", spec), WIDE, "", async |browser| {
        for query in ["0x80004005", "80004005", "-2147467259", "2147500037", "0xFFFFFFFF80004005"] {
            browser.search(query).await;
            assert_eq!(browser.keys().await, ["com/0x80004005"], "{query}");
        }
        browser.click(".opener").await;
        let numbers = "0x80004005 -2147467259 2147500037";
        assert!(browser.text(".facts").await.replace('\n', " ").contains(numbers));
    })
    .await;
}

#[tokio::test]
async fn a_minus_of_a_text_is_one() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.search("-1000").await;
        let found = browser.keys().await;
        assert!(found.contains(&"live/-1000".to_owned()), "{found:?}");
        browser.search("\u{2212}1000").await;
        assert_eq!(browser.keys().await, found);
    })
    .await;
}

/// In hex a negative code has the digits of its type. The same number itself comes before it.
#[tokio::test]
async fn a_negative_number_of_few_bits_is_found() {
    let spec = |id: &str, repr: &str, code: &str| {
        format!(
            "[sdk]\nid = \"{id}\"\nrepr = \"{repr}\"\nradix = \"hex\"\n[[code]]\ncode = {code}\nvariant = \"One\"\n\
             message = \"one\"\nkind = \"unknown\"\nretry = \"never\""
        )
    };
    let page = Page::of_texts(&[("a", &spec("a", "i16", "-1")), ("b", &spec("b", "u16", "65535"))]);
    browse(&page, WIDE, "", async |browser| {
        for query in ["0xFFFF", "65535"] {
            browser.search(query).await;
            assert_eq!(browser.keys().await, ["b/0xFFFF", "a/0xFFFF"], "{query}");
        }
        browser.go("#a/0xFFFF").await;
        browser.wait("document.querySelector('.row.open')?.dataset.key === 'a/0xFFFF'").await;
    })
    .await;
}

#[tokio::test]
async fn a_number_in_a_range_is_found_with_its_fields() {
    browse(&Page::of(&[CARDS]), WIDE, "", async |browser| {
        browser.search("0x63C5").await;
        assert_eq!(browser.keys().await, ["sw/0x63C5"]);
        browser.click(".opener").await;
        let card = browser.text(".card").await;
        for part in ["tries = 5", "0x63C1–0x63CF", "Err(SwError::WrongPin(_)) => todo!(),"] {
            assert!(card.contains(part), "{part}: {card}");
        }
        browser.search("0x6C12").await;
        assert_eq!(browser.keys().await, ["sw/0x6C12"]);
        browser.search("wrong pin").await;
        assert_eq!(browser.keys().await, ["sw/WrongPin", "sw/0x63C0"]);
        assert_eq!(browser.texts(".row .number").await, ["0x63C1–0x63CF", "0x63C0"]);
        browser.search("0xFFFF").await;
        assert_eq!(browser.keys().await, ["sw/0xFFFF"]);
    })
    .await;
}

#[tokio::test]
async fn names_and_words_are_found_and_marked() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.search("av_err_timeout").await;
        assert_eq!(browser.keys().await.first().map(String::as_str), Some("gme/1005"));
        assert_eq!(browser.texts(".row:first-child mark").await, ["AV_ERR_TIMEOUT"]);
        browser.search("GmeError::Timeout").await;
        assert_eq!(browser.keys().await.first().map(String::as_str), Some("gme/1005"));
        browser.search("网络 失败").await;
        assert!(browser.keys().await.contains(&"gme/7004".to_owned()));
        browser.search("request network").await;
        assert_eq!(browser.texts(".row:first-child .message mark").await, ["network", "request"]);
        browser.search("0x3ED").await;
        assert_eq!(browser.texts(".row:first-child .number mark").await, ["1005"]);
    })
    .await;
}

#[tokio::test]
async fn a_row_says_why_it_fits() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.search("网络请求失败").await;
        assert_eq!(browser.texts("[data-key='gme/7004'] .excerpt mark").await, ["网络请求失败"]);
        browser.search("InitSpatializer").await;
        let excerpt = browser.text("[data-key='gme/7003'] .excerpt").await;
        assert!(excerpt.contains("before InitSpatializer had been called"), "{excerpt}");
    })
    .await;
}

#[tokio::test]
async fn the_count_is_told_to_those_who_do_not_see_it() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.search("gme 7004").await;
        let count = browser.text("#count").await;
        let end = format!(" of {}", browser.codes(None).await);
        assert!(count.ends_with(&end), "{count}");
        browser
            .wait(&format!("document.getElementById('live').textContent.endsWith('{end}')"))
            .await;
        let role = "return document.getElementById('live').getAttribute('role')";
        assert_eq!(browser.run(role).await, "status");
    })
    .await;
}

#[tokio::test]
async fn where_nothing_fits_the_near_is_shown() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        for (query, near) in [
            ("AV_ERR_TIMEOOT", "gme 1005"),
            ("77004", "gme 7004"),
            ("99999999", "ilvb/push"),
            // Printed with the sign that another layer gave it.
            ("-7004", "gme 7004"),
            ("[E] 2024-05-01 12:00:03 enterRoom(8) went wrong: errCode=0x1B5C", "gme 7004"),
            ("无法进房，错误码:7004（重试 3 次）", "gme 7004"),
            ("the call at 10:15 came back with av_err_timeout", "gme 1005"),
            ("errCode=7004", "gme 7004"),
            ("\"code\":7004", "gme 7004"),
            ("错误码：7004", "gme 7004"),
            ("错误码7004", "gme 7004"),
            ("err=-7004;", "gme 7004"),
        ] {
            browser.search(query).await;
            assert_eq!(browser.text("#count").await, "No code fits");
            browser.wait("document.querySelector('.near')").await;
            let notice = browser.text("#notice").await;
            assert!(notice.contains("Did you mean") && notice.contains(near), "{query}: {notice}");
            // Those who do not see it hear it.
            browser
                .wait(&format!("document.getElementById('live').textContent.includes('{near}')"))
                .await;
        }
        browser.search("a b c d e f g h no such words at all").await;
        assert!(browser.text("#notice").await.contains("Try fewer words"));
    })
    .await;
}

#[tokio::test]
async fn what_a_filter_hides_is_near() {
    browse(&Page::bundled(), WIDE, "#q=7004&spec=live", async |browser| {
        browser.wait("document.querySelector('.near')").await;
        let notice = browser.text("#notice").await;
        assert!(notice.contains("gme 7004"), "{notice}");
    })
    .await;
}

#[tokio::test]
async fn a_number_that_means_success_says_so() {
    let spec = "[sdk]\nsuccess = [\"0..=9\"]\n[[code]]\ncode = 17\nvariant = \"Busy\"\nmessage = \"busy\"\n\
        kind = \"unavailable\"\nretry = \"busy\"";
    browse(&Page::of_text("acme", spec), WIDE, "", async |browser| {
        browser.search("3").await;
        assert!(browser.text("#notice").await.contains("3 means success in acme."));
    })
    .await;
}

#[tokio::test]
async fn more_rows_are_shown_when_somebody_asks() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        let first = browser.keys().await;
        assert!(first.len() < 100, "{}", first.len());
        browser.click("#more").await;
        let more = browser.keys().await;
        assert_eq!(more[..first.len()], first);
        assert_eq!(browser.focused_row().await, more[first.len()]);
        let all = usize::try_from(browser.codes(None).await).unwrap();
        for _ in 0..(all - more.len()).div_ceil(200) {
            browser.click("#more").await;
        }
        assert_eq!(browser.keys().await.len(), all);
        browser.wait("document.getElementById('more').hidden").await;
    })
    .await;
}
