//! Codes that report success.

use errcodes_specs::{Kind, Retry};
use heck::ToSnakeCase as _;

use super::number::Number;
use super::text::essence;
use super::{Entry, Section, entries, entries_mut};

/// What a message or a symbol consists of that reports success, without blanks and signs. Longer texts with such words
/// may be about failures: "not ok", 未成功.
const SUCCESS: &[&str] = &[
    "success",
    "successful",
    "successfully",
    "succeeded",
    "succeed",
    "ok",
    "noerror",
    "noerr",
    "noerrors",
    "none",
    "operationsuccessful",
    "operationsucceeded",
    "operationsuccess",
    "requestsuccessful",
    "requestsucceeded",
    "completedsuccessfully",
    "operationcompletedsuccessfully",
    "normal",
    "成功",
    "操作成功",
    "请求成功",
    "执行成功",
    "调用成功",
    "处理成功",
    "返回成功",
    "正常",
    "无错误",
    "没有错误",
    "无异常",
];

/// Finds them. A page on which all codes are such has none that can be told.
pub(super) fn find(sections: &mut [Section]) {
    if entries(sections).all(reports_success) {
        return;
    }
    for entry in entries_mut(sections) {
        entry.is_success = reports_success(entry);
    }
}

fn reports_success(entry: &Entry) -> bool {
    if let Some(class) = &entry.class {
        return class.kind == Kind::Ok && class.retry == Retry::Satisfied;
    }
    let symbol = entry.symbol.as_deref().unwrap_or_default();
    let is_zero = entry.first.value == 0 && entry.last.is_none();
    let is_named = names_success(symbol);
    // 0 is hardly anything else: `XML_ERROR_NONE`, `ZOK`.
    let is_none = is_zero && names_none(symbol);
    let by_symbol = is_none || (is_named && (is_zero || is_one_word(symbol)));
    by_symbol || entry.message.as_deref().map_or(is_named, is_success)
}

/// `OK`: the whole symbol says so, whatever the message.
fn is_one_word(symbol: &str) -> bool {
    !symbol.contains('_')
}

fn names_none(symbol: &str) -> bool {
    let is_glued = symbol.len() <= 4 && symbol.ends_with("OK");
    is_glued || symbol.to_snake_case().ends_with("_none")
}

/// Whether all of a text, up to a first comma, says so.
fn is_success(text: &str) -> bool {
    let start = text.split([',', '，', '(', '（', ';', '；', '.', '。', ':', '：']).next();
    let start = essence(start.unwrap_or_default());
    let words = [start.as_str(), start.trim_end_matches("了")];
    words.into_iter().any(|text| SUCCESS.contains(&text))
}

/// Whether the last words of a symbol do, and no word before them turns it round.
fn names_success(symbol: &str) -> bool {
    let symbol = symbol.to_snake_case();
    let words: Vec<&str> = symbol.split('_').collect();
    match words.as_slice() {
        [.., "no", "error" | "err" | "errors"] => true,
        [.., "not" | "no", _] | [] => false,
        [.., last] => *last != "none" && SUCCESS.contains(last),
    }
}

/// The codes of success.
pub(super) fn numbers(sections: &[Section]) -> Vec<Number> {
    let codes = entries(sections).filter(|entry| entry.is_success && entry.last.is_none());
    let mut numbers: Vec<Number> = codes.map(|entry| entry.first).collect();
    let lists_zero = entries(sections).any(|entry| entry.last.is_none() && entry.first.value == 0);
    // Calls return 0 in success unless the page says that it means something else.
    if numbers.is_empty() && !lists_zero {
        numbers.push(Number { value: 0, hex_digits: None });
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn success_is_told_by_the_whole_text() {
        assert!(
            ["Success", "OK", "No error.", "操作成功", "成功，无需处理"]
                .into_iter()
                .all(is_success)
        );
        assert!(
            !["not ok", "未成功", "Successor missing", "", "上传成功率过低"]
                .into_iter()
                .any(is_success)
        );
        assert!(
            ["AV_OK", "NO_ERROR", "ACME_SUCCESS", "NOERROR", "E_NO_ERR"]
                .into_iter()
                .all(names_success)
        );
        assert!(!["NOT_OK", "NO_SUCCESS", "LOOK", "ACME_NONE"].into_iter().any(names_success));
        assert!(["NoError", "acmeOk"].into_iter().all(names_success));
    }

    #[test]
    fn the_symbol_of_zero_and_a_whole_symbol_count_more_than_the_text() {
        let place = crate::draft::Place { document: 0, line: 1 };
        let reports = |value, symbol: &str, message: Option<&str>| {
            let first = Number { value, hex_digits: None };
            let (symbol, message) = (Some(symbol.to_owned()), message.map(str::to_owned));
            reports_success(&Entry { first, symbol, message, ..Entry::new(place) })
        };
        assert!(reports(0, "ACME_OK", Some("The call did what it should")));
        assert!(reports(0, "XML_ERROR_NONE", None) && reports(0, "ZOK", Some("All is fine")));
        assert!(reports(200, "OK", Some("The request was answered")));
        assert!(
            !reports(7, "ACME_OK", Some("Only a part was done")) && !reports(3, "A_NONE", None)
        );
        assert!(!reports(0, "ACME_FAILED", Some("It failed")));
    }
}
