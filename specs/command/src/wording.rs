//! The words of the command itself, around those of the specs.

use std::time::Duration;

use anstyle::Style;
use errcodes_specs::{Effect, Retry};

use crate::output::{BAD, GOOD};
use crate::spaces::Lang;

/// Labels have one width within a language.
pub(crate) struct Words {
    pub(crate) space: &'static str,
    pub(crate) range: &'static str,
    pub(crate) fields: &'static str,
    pub(crate) also: &'static str,
    pub(crate) group: &'static str,
    pub(crate) cause: &'static str,
    pub(crate) advice: &'static str,
    /// Advice that is not the vendor's.
    pub(crate) our_advice: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) retry: &'static str,
    pub(crate) effect: &'static str,
    pub(crate) tags: &'static str,
    pub(crate) note: &'static str,
    /// Stands before the reason why a code should not be relied on.
    pub(crate) deprecated: &'static str,
    pub(crate) more: &'static str,
    /// A call that a code answers.
    pub(crate) call: &'static str,
    /// How wide a label is on a terminal.
    pub(crate) label_width: usize,
    pub(crate) plan: fn(Retry) -> &'static str,
    /// How long to wait.
    pub(crate) delay: fn(Duration) -> String,
    pub(crate) outcome: fn(Effect) -> &'static str,
    /// That a number or name has so many meanings, in so many code spaces.
    pub(crate) meanings: fn(&str, usize, usize) -> String,
    /// That words occur in so many codes, in so many code spaces.
    pub(crate) occurrences: fn(&str, usize, usize) -> String,
    /// How many meanings are not shown.
    pub(crate) left_out: fn(usize) -> String,
    /// The headings of a table of specs.
    pub(crate) specs: [&'static str; 3],
    /// The headings of a table of codes.
    pub(crate) codes: [&'static str; 6],
}

impl Words {
    pub(crate) fn of(lang: Lang<'_>) -> &'static Self {
        if lang.is_chinese() { &CHINESE } else { &ENGLISH }
    }
}

static ENGLISH: Words = Words {
    space: "space ",
    range: "range ",
    fields: "fields",
    also: "also  ",
    group: "group ",
    cause: "cause ",
    advice: "advice",
    our_advice: "advice (ours)",
    kind: "kind  ",
    retry: "retry ",
    effect: "effect",
    tags: "tags  ",
    note: "note  ",
    deprecated: "deprecated: ",
    more: "more  ",
    call: "call  ",
    label_width: 6,
    plan: |class| match class {
        Retry::Unspecified => "the vendor gives no ground to decide",
        Retry::Never => "the same call fails again",
        Retry::Transient => "try again with backoff",
        Retry::Throttled => "try again, more slowly",
        Retry::Busy => "wait for the other operation, then try again",
        Retry::Elsewhere => "look up the right server, then try there",
        Retry::Refresh => "renew the credential once, then try once more",
        Retry::Satisfied => "treat it as done",
    },
    delay: |delay| format!(", after {delay:?}"),
    outcome: |effect| match effect {
        Effect::Unspecified => "the vendor does not say",
        Effect::None => "the failed call did nothing",
        Effect::Possible => "the failed call may have taken effect",
    },
    meanings: |query, count, spaces| {
        format!("{query}: {} in {}", counted(count, "meaning"), counted(spaces, "code space"))
    },
    occurrences: |query, count, spaces| {
        format!("{query}: {} in {}", counted(count, "code"), counted(spaces, "code space"))
    },
    left_out: |count| format!("and {count} more: give more words, or choose specs with `--in`"),
    specs: ["spec", "title", "codes"],
    codes: ["code", "variant", "symbol", "kind", "retry", "message"],
};

static CHINESE: Words = Words {
    space: "空间",
    range: "范围",
    fields: "字段",
    also: "别名",
    group: "分组",
    cause: "原因",
    advice: "建议",
    our_advice: "我们的建议",
    kind: "类别",
    retry: "重试",
    effect: "影响",
    tags: "标签",
    note: "注意",
    deprecated: "已弃用：",
    more: "详见",
    call: "接口",
    label_width: 4,
    plan: |class| match class {
        Retry::Unspecified => "官方未给出判断依据",
        Retry::Never => "原样重试仍会失败",
        Retry::Transient => "按退避策略重试",
        Retry::Throttled => "放慢频率后重试",
        Retry::Busy => "等另一操作结束后重试",
        Retry::Elsewhere => "换到正确的服务器后重试",
        Retry::Refresh => "更新凭证后重试一次",
        Retry::Satisfied => "视为已完成",
    },
    delay: |delay| format!("，间隔 {delay:?}"),
    outcome: |effect| match effect {
        Effect::Unspecified => "官方未说明",
        Effect::None => "失败的调用没有生效",
        Effect::Possible => "失败的调用可能已经生效",
    },
    meanings: |query, count, spaces| format!("{query}：{count} 个含义，分属 {spaces} 个错误码空间"),
    occurrences: |query, count, spaces| {
        format!("{query}：{count} 个错误码，分属 {spaces} 个错误码空间")
    },
    left_out: |count| format!("另有 {count} 个：请给出更多词语，或用 `--in` 指定错误码表"),
    specs: ["名称", "标题", "数量"],
    codes: ["错误码", "变体", "符号", "类别", "重试", "说明"],
};

/// A number of things, in the right number.
pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Green where the same call may succeed, red where it cannot.
pub(crate) fn retry_style(class: Retry) -> Style {
    match class {
        Retry::Transient | Retry::Throttled | Retry::Busy => GOOD,
        Retry::Never => BAD,
        Retry::Unspecified | Retry::Elsewhere | Retry::Refresh | Retry::Satisfied => Style::new(),
    }
}
