//! Filters and their counts.

use errcodes_tests_page::{Page, WIDE, browse};

#[tokio::test]
async fn filters_narrow_the_list_and_count_what_is_left() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        browser.click("[value='ilvb/push']").await;
        let (some, all) = (browser.codes(Some("ilvb/push")).await, browser.codes(None).await);
        assert_eq!(browser.text("#count").await, format!("{some} codes of {all}"));
        browser.click("[value='transient']").await;
        let keys = browser.keys().await;
        assert!(
            !keys.is_empty() && keys.iter().all(|key| key.starts_with("ilvb/push/")),
            "{keys:?}"
        );
        let chips = browser.texts(".row .class").await;
        assert!(chips.iter().all(|chip| chip == "Retry later"), "{chips:?}");
        // The counts of a facet are what its other values would add.
        let count = "label:has([value='transient']) .option-count";
        assert_eq!(browser.text(count).await, keys.len().to_string());
        assert_eq!(browser.link().await, "spec=ilvb%2Fpush&retry=transient");
        browser.click("#active .remove").await;
        browser.click("#active .remove").await;
        browser.expect_all().await;
    })
    .await;
}

#[tokio::test]
async fn counts_are_those_of_the_data() {
    browse(&Page::bundled(), WIDE, "", async |browser| {
        let script = "
            const data = JSON.parse(document.getElementById('data').textContent);
            const expected = data.spaces.map(({ id, rows }) => [id, rows.length]);
            const shown = expected.map(([id]) => Number(document.querySelector(`[value='${id}']`).closest('label')
                .querySelector('.option-count').textContent));
            return expected.every(([, count], at) => count === shown[at]);";
        assert_eq!(browser.run(script).await, true);
    })
    .await;
}

#[tokio::test]
async fn tags_groups_and_kinds_are_filters_too() {
    browse(&Page::bundled(), WIDE, "#kind=deadline_exceeded&tag=network", async |browser| {
        let keys = browser.keys().await;
        assert!(keys.contains(&"gme/1005".to_owned()), "{keys:?}");
        browser.click("#active li:last-child button").await;
        browser.expect_all().await;
        browser.click("[data-facet='group'] summary").await;
        browser.click("[value='gme/voice_message']").await;
        assert_eq!(browser.link().await, "group=gme%2Fvoice_message");
        assert!(browser.keys().await.iter().all(|key| key.starts_with("gme/")));
    })
    .await;
}
