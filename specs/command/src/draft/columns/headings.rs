//! What the headings of columns say, in English and Chinese.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Code,
    Symbol,
    Message,
    Cause,
    Advice,
    Group,
}

/// A word of English, or a part of a Chinese heading, and what it names. The first that fits counts: a heading such as
/// "Error code name" has the words of several.
const WORDS: &[(Role, &[&str])] = &[
    (
        Role::Advice,
        &[
            "建议",
            "处理",
            "解决",
            "措施",
            "对策",
            "方案",
            "solution",
            "suggestion",
            "suggested",
            "advice",
            "action",
            "remedy",
            "resolution",
            "fix",
            "recommendation",
            "recommended",
            "handling",
            "workaround",
            "troubleshooting",
        ],
    ),
    (Role::Cause, &["原因", "cause", "reason"]),
    (
        Role::Symbol,
        &[
            "名称",
            "常量",
            "宏",
            "枚举",
            "标识",
            "symbol",
            "symbolic",
            "constant",
            "name",
            "macro",
            "enum",
            "enumerator",
            "identifier",
            "mnemonic",
            "define",
        ],
    ),
    (
        Role::Message,
        &[
            "含义",
            "描述",
            "说明",
            "信息",
            "内容",
            "意义",
            "消息",
            "提示",
            "释义",
            "解释",
            "meaning",
            "description",
            "message",
            "text",
            "explanation",
            "comment",
            "detail",
            "definition",
            "phrase",
            "summary",
        ],
    ),
    (
        Role::Group,
        &["模块", "分类", "类别", "类型", "category", "module", "group", "section", "class"],
    ),
    (
        Role::Code,
        &[
            "错误码",
            "返回码",
            "状态码",
            "代码",
            "码",
            "值",
            "code",
            "value",
            "number",
            "errno",
            "status",
            "id",
            "no",
            "hex",
            "decimal",
            "dec",
        ],
    ),
];

/// What a heading says about its column.
pub(super) fn role(heading: &str) -> Option<Role> {
    let heading = heading.to_lowercase();
    let says = |role: Role| WORDS.iter().any(|(of, words)| *of == role && has_any(&heading, words));
    // One column for both: its text rather says why.
    if says(Role::Cause) {
        return Some(Role::Cause);
    }
    WORDS.iter().map(|(role, _)| *role).find(|role| says(*role))
}

/// Whether a heading is that of a column that only counts the rows.
pub(super) fn is_index(heading: &str) -> bool {
    let heading = heading.trim().to_lowercase();
    ["序号", "行号", "no.", "no", "#", "index", "row", "nr", "nr."].contains(&heading.as_str())
}

fn has_any(heading: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        if word.is_ascii() {
            let mut own = heading.split(|c: char| !c.is_ascii_alphanumeric());
            own.any(|own| own == *word || own.strip_suffix('s') == Some(word))
        } else {
            heading.contains(word)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_english_and_chinese() {
        for (role_of, headings) in [
            (Role::Code, "错误码 错误码值 错误代码 返回码 Code Error_code Value"),
            (Role::Symbol, "错误码名称 常量定义 宏定义 Name Symbol Constant Error_code_name"),
            (
                Role::Message,
                "含义 错误描述 描述 错误码说明 Meaning Descriptions Message Error_message",
            ),
            (Role::Cause, "原因 可能原因 原因及建议方案 Reason Cause Possible_causes"),
            (
                Role::Advice,
                "建议方案 处理建议 解决方案 Solution Suggestion Action Suggested_action",
            ),
            (Role::Group, "模块 Category"),
        ] {
            for heading in headings.split(' ') {
                let heading = heading.replace('_', " ");
                assert_eq!(role(&heading), Some(role_of), "{heading}");
            }
        }
        assert_eq!(["Since", "", "版本"].map(role), [None; 3]);
    }
}
