//! Links to codes and searches, and the way back.

use errcodes_tests_page::{Browser, Page, WIDE, browse};

/// Beside the count is a button that shows every code.
async fn expect_way_to_all(browser: &Browser) {
    browser.click("#count button").await;
    browser.expect_all().await;
}

#[tokio::test]
async fn a_link_opens_its_code_in_every_spelling() {
    browse(&Page::bundled(), WIDE, "#gme/7004", async |browser| {
        for link in [
            "#gme/7004",
            "#gme/0x1B5C",
            "#gme/AV_ERR_NET_REQUEST_FALLED",
            "#gme%2F7004",
            "#gme/７００４",
            "#gme/7004%20",
        ] {
            browser.go("#q=").await;
            browser.go(link).await;
            browser.wait("document.querySelector('.row.open')?.dataset.key === 'gme/7004'").await;
            assert_eq!(browser.keys().await, ["gme/7004"], "{link}");
        }
        let one = format!("1 code of {}", browser.codes(None).await);
        assert!(browser.text("#count").await.contains(&one));
        expect_way_to_all(browser).await;
    })
    .await;
}

#[tokio::test]
async fn a_link_to_a_search_fills_in_the_field() {
    browse(&Page::bundled(), WIDE, "#q=timed+out&spec=gme", async |browser| {
        assert_eq!(browser.query().await, "timed out");
        assert!(browser.keys().await.iter().all(|key| key.starts_with("gme/")));
        browser.search("busy & 100%").await;
        assert_eq!(browser.link().await, "q=busy+%26+100%25&spec=gme");
        browser.reload().await;
        assert_eq!(browser.query().await, "busy & 100%");
    })
    .await;
}

#[tokio::test]
async fn a_space_is_a_link_as_well() {
    browse(&Page::bundled(), WIDE, "#ilvb/push", async |browser| {
        let (some, all) = (browser.codes(Some("ilvb/push")).await, browser.codes(None).await);
        assert_eq!(browser.text("#count").await, format!("{some} codes of {all}"));
    })
    .await;
}

#[tokio::test]
async fn a_link_to_no_code_says_so_and_shows_the_nearest() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        for (link, near) in [
            ("#gme/704", Some("gme 7004")),
            ("#gme/99999999999", Some("gme")),
            ("#gme/AV_ERR_TIMEOOT", Some("gme 1005")),
            ("#gmee/7004", Some("gme 7004")),
            ("#gme/7004.", Some("gme 7004")),
            // All six spaces that have it.
            ("#gmee/1001", Some("im_rest/operations 1001")),
            ("#nowhere", None),
            ("#%", None),
            ("#gme/%E8%B6%85", None),
            ("#/", None),
            ("#gme/0x", None),
            ("#<img src=x onerror=alert(1)>/1", Some("")),
        ] {
            browser.go("#q=").await;
            browser.go(link).await;
            browser.wait("!document.getElementById('notice').hidden").await;
            let notice = browser.text("#notice").await;
            assert!(notice.starts_with("There is no code"), "{link}: {notice}");
            assert_eq!(notice.contains("nearest"), near.is_some(), "{link}: {notice}");
            assert!(notice.contains(near.unwrap_or_default()), "{link}: {notice}");
            assert_eq!(browser.keys().await, [""; 0], "{link}");
        }
        expect_way_to_all(browser).await;
    })
    .await;
}

/// `F5` has only hex digits, which debuggers print without `0x`.
#[tokio::test]
async fn a_name_in_a_link_is_one_before_a_number() {
    let spec = "[sdk]\nradix = \"hex\"\n[[range]]\ncodes = \"0x300..=0x3FF\"\nvariant = \"F5\"\nmessage = \"key\"\n\
        kind = \"unknown\"\nretry = \"never\"\n[[code]]\ncode = 0xF5\nvariant = \"Other\"\nmessage = \"other\"\n\
        kind = \"unknown\"\nretry = \"never\"";
    browse(&Page::of_text("keys", spec), WIDE, "#keys/F5", async |browser| {
        assert_eq!(browser.text(".open .message").await, "key");
    })
    .await;
}

/// A link that somebody sends may turn the text around it, and hide what it is.
#[tokio::test]
async fn a_link_cannot_turn_the_sentence_that_names_it() {
    browse(&Page::bundled(), WIDE, "#gme/%E2%80%AEabc", async |browser| {
        let notice = browser.text("#notice").await;
        assert_eq!(notice, "There is no code “gme/\u{fffd}abc” on this page.");
        browser.wait("document.getElementById('live').textContent.includes('There is no')").await;
    })
    .await;
}

#[tokio::test]
async fn odd_links_show_everything() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        for link in ["#", "#q=", "#q=+&retry=transient&retry=never", "#gme/"] {
            browser.go(link).await;
            assert!(!browser.keys().await.is_empty(), "{link}");
        }
        browser.go("#constructor=1").await;
        assert!(!browser.keys().await.is_empty());
        browser.go("#kind=wrong&x=y&tag=__proto__").await;
        browser.wait("!document.getElementById('notice').hidden").await;
        let notice = browser.text("#notice").await;
        assert!(notice.contains("kind=wrong, x=y, tag=__proto__"), "{notice}");
        assert!(!browser.keys().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_way_back_leads_to_the_search() {
    browse(&Page::bundled(), WIDE, "#q=timeout", async |browser| {
        let found = browser.keys().await;
        browser.click(".row:nth-child(2) .opener").await;
        assert_eq!(browser.link().await, found[1]);
        assert_eq!(browser.keys().await, found);
        // Even a reload keeps the list around the code.
        browser.reload().await;
        assert_eq!(browser.keys().await, found);
        assert_eq!(browser.texts(".row.open").await.len(), 1);
        browser.back().await;
        browser.wait("!document.querySelector('.row.open')").await;
        assert_eq!(browser.keys().await, found);
        assert_eq!(browser.link().await, "q=timeout");
        browser.forward().await;
        browser.wait("document.querySelector('.row.open')").await;
        assert_eq!(browser.link().await, found[1]);
    })
    .await;
}

#[tokio::test]
async fn a_number_that_means_something_else_elsewhere_leads_there() {
    browse(&Page::bundled(), WIDE, "#gme/1001", async |browser| {
        let twins = browser.texts(".twins").await;
        assert!(twins[0].starts_with("1001 means something else in"), "{twins:?}");
        assert!(twins[0].contains("ilvb/push 1001 no permission to push"), "{twins:?}");
        browser.click(".twins a[href='#ilvb/push/1001']").await;
        browser.wait("document.querySelector('.row.open')?.dataset.key === 'ilvb/push/1001'").await;
        assert_eq!(browser.focused_row().await, "ilvb/push/1001");
        browser.back().await;
        browser.wait("document.querySelector('.row.open')?.dataset.key === 'gme/1001'").await;
    })
    .await;
}

/// The address follows only once typing has stopped, which somebody who presses Enter does not wait for.
#[tokio::test]
async fn the_way_back_leads_to_a_search_that_was_typed_in_haste() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.search("timeout\u{e007}").await;
        browser.wait("document.querySelector('.row.open')").await;
        assert_eq!(browser.run("return document.title").await, "gme/1005 – Error codes");
        browser.back().await;
        browser.wait("!document.querySelector('.row.open')").await;
        assert_eq!(browser.query().await, "timeout");
        assert_eq!(browser.run("return document.title").await, "Error codes");
    })
    .await;
}

#[tokio::test]
async fn a_card_leads_to_all_that_share_a_fact() {
    browse(&Page::bundled(), WIDE, "#gme/1005", async |browser| {
        browser.click(".facts .chip.link").await;
        assert_eq!(browser.link().await, "group=gme%2Fclient");
        assert_eq!(browser.focused_row().await, browser.keys().await[0]);
    })
    .await;
}
