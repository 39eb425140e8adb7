//! The rules, in their order: the first that fits decides. They follow the table in the README of the specs, section
//! "How kinds and classes were chosen".

use errcodes_specs::Effect::{None as Nothing, Possible, Unspecified as Unclear};
use errcodes_specs::Kind::{
    Aborted, AlreadyExists, Cancelled, DataLoss, DeadlineExceeded, FailedPrecondition, Internal,
    InvalidArgument, NotFound, PermissionDenied, ResourceExhausted, Unauthenticated, Unavailable,
    Unimplemented,
};
use errcodes_specs::Retry::{Busy, Never, Refresh, Throttled, Transient, Unspecified};
use errcodes_specs::{Effect, Kind, Retry};

/// What a row with certain words is about. Phrases are set apart by `|`; `word*` stands for any word that starts so.
/// A condition without phrases does not matter.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    /// The part of the row that is looked at has one of these.
    pub(super) says: &'static str,
    /// The row has one of these anywhere.
    pub(super) and: &'static str,
    /// The advice has one of these.
    pub(super) advises: &'static str,
    /// The row has none of these anywhere.
    pub(super) unless: &'static str,
    pub(super) kind: Kind,
    pub(super) retry: Retry,
    pub(super) effect: Effect,
}

const fn rule(says: &'static str, kind: Kind, retry: Retry, effect: Effect) -> Rule {
    Rule { says, and: "", advises: "", unless: "", kind, retry, effect }
}

impl Rule {
    const fn and(self, and: &'static str) -> Self {
        Self { and, ..self }
    }

    const fn if_advised(self, advises: &'static str) -> Self {
        Self { advises, ..self }
    }

    const fn unless(self, unless: &'static str) -> Self {
        Self { unless, ..self }
    }
}

/// A login that is gone or was never there, which a program can renew.
const NO_LOGIN: &str = "expired | expire | expires | not logged in | not login | not log in | no login | missing login | \
    log in first | 过期 | 已失效 | 未登录 | 没有登录 | 尚未登录 | 请先登录 | 登录态";

/// A right that is missing.
const NO_PERMISSION: &str = "permission* | no right | not allowed | forbidden | access denied | denied | no privilege* | \
    muted | banned | blacklist* | blocklist* | not authorized | only the owner | room password | 权限 | 无权 | 禁言 | 封禁 | \
    黑名单 | 拒绝访问 | 未授权 | 禁止 | 房间密码";

/// Credentials that are wrong.
const WRONG_LOGIN: &str = "signature* | sign check* | sign error | usersig | auth fail* | authentication failed | \
    authentication failure | auth* check failed | unauthorized | unauthenticated | invalid token | token invalid | wrong password | \
    kicked | kick out | 被踢 | 密码错误 | 鉴权失败 | 鉴权错误 | 签名 | 验签 | 校验失败 | 校验不通过 | 密钥错误";

/// The network, for certain.
const NETWORK_FAILED: &str = "network fail* | network error* | network problem* | network is | network not | \
    network request* | unreachable | disconnect* | dns | no network | offline | 网络错误 | 网络出错 | 网络失败 | 网络异常 | \
    网络问题 | 网络不 | 网络请求失败 | 网络未 | 网络连接 | 网络断 | 断网 | 断开 | 不可达 | 掉线 | 无网络";

const RETRY: &str = "try again | retry | retries | later | 重试 | 稍后 | 再试";

/// The advice is to try again, or points to the network.
const RETRY_OR_NETWORK: &str = "try again | retry | retries | later | network* | internet | 重试 | 稍后 | 再试 | 网络 | 外网 | 公网";

/// What was received cannot be read.
const RECEIVED: &str = "response* | returned no | returned an empty | returned from the back* | rsp | parse* | decode* | \
    unpack* | pack | packed | 回包 | 响应 | 没有返回 | 返回参数 | 返回为空 | 解析 | 解包 | 打包 | 组包";

const CONTACT: &str = "contact* | support | feedback | report* | log | logs | 工单 | 联系 | 反馈 | 技术支持 | 日志 | 客服";

pub(super) const RULES: &[Rule] = &[
    // The user gave it up.
    rule(
        "canceled by* | cancelled by* | user cancel* | cancelled | canceled | 用户取消 | 主动取消 | 已取消 | 被取消 | 取消操作",
        Cancelled, Never, Unclear,
    ),
    // Too often.
    rule(
        "too often | too frequent* | frequency | rate limit* | too many requests | too many calls | throttl* | qps | \
         freq limit* | 频繁 | 频率 | 限频 | 限流 | 超频 | 请求过多",
        ResourceExhausted, Throttled, Nothing,
    ),
    // What is to be paid or turned on: before what has expired.
    rule(
        "overdue | arrears | unpaid | not purchased | purchase* | paid | balance | package | payment* | subscription | \
         license | not enabled | not activated | 欠费 | 未开通 | 没有开通 | 未购买 | 套餐 | 付费 | 余额",
        FailedPrecondition, Never, Nothing,
    ),
    // A login that is gone, alone or among other causes.
    rule(NO_PERMISSION, PermissionDenied, Refresh, Nothing).and(NO_LOGIN),
    rule("network* | 网络", Unavailable, Refresh, Unclear).and(NO_LOGIN),
    rule(WRONG_LOGIN, Unauthenticated, Refresh, Nothing).and(NO_LOGIN),
    rule(NO_LOGIN, Unauthenticated, Refresh, Nothing),
    rule(WRONG_LOGIN, Unauthenticated, Never, Nothing).unless("room password | 房间密码"),
    // No address, no connection, and nobody knows why.
    rule(
        "address* | could not be fetched | could not be obtained | connection to* | connection failed | 地址 | 连接失败",
        Unavailable, Unspecified, Unclear,
    )
    .if_advised(CONTACT)
    .unless("try again | retry | 重试 | 稍后 | 再试 | network* | internet | 网络 | wrong | invalid | 错误参数 | 有误"),
    // No result in time.
    rule(
        "timeout | timeouts | timed out | time out | times out | no response | no answer | not respond* | \
         deadline exceeded | 超时 | 无响应 | 没有响应 | 未响应",
        DeadlineExceeded, Transient, Possible,
    ),
    rule(NETWORK_FAILED, Unavailable, Transient, Possible),
    // What was sent cannot be read: a mistake of the caller.
    rule(
        "request could not be parsed | request cannot be parsed | resolve sdk request | req json | request json | \
         请求解析 | 请求无法解析 | 无法解析请求 | malformed",
        InvalidArgument, Never, Nothing,
    ),
    // What was received cannot be read: a fault of the server.
    rule(
        RECEIVED, Internal, Transient, Possible,
    )
    .if_advised(RETRY_OR_NETWORK),
    rule(
        RECEIVED, Internal, Unspecified, Unclear,
    ),
    // The wanted state is there, and the call decides whether that is certain.
    rule(
        "already* | repeat* | more than once | 已经 | 重复 | 已在 | 已处于 | 正在 | 到位",
        AlreadyExists, Unspecified, Nothing,
    )
    .if_advised("as a success | as successful | no action | no need | normal | 成功处理 | 成功来处理 | 当作成功 | 无需 | 不必"),
    rule(
        "already in the requested | requested state | already in the state | already in the status | already in state | \
         already state | in the state | 所要状态 | 目标状态 | 状态已到位",
        AlreadyExists, Unspecified, Nothing,
    ),
    // Another operation has to end first.
    rule(
        "in progress | being processed | still running | still handling | exclusive operation | previous operation | \
         previous request | earlier operation | earlier request | busy with | busy here | pending | not finished | \
         正在进行 | 正在执行 | 正在处理 | 正在录制 | 正在播放 | 进行中 | 尚未完成 | 上一个 | 上一请求 | 上次 | 互斥 | 正忙 | 未处理",
        Aborted, Busy, Nothing,
    ),
    rule("repeat* | conflict* | duplicate* | 重复 | 冲突", Aborted, Busy, Nothing)
        .if_advised("wait* | after the previous | 等待 | 等之前 | 等另 | 完成后"),
    rule("repeat* | conflict* | duplicate* | 重复 | 冲突", Aborted, Unspecified, Unclear),
    rule(
        "server busy | server is busy | system busy | service busy | overload* | 系统繁忙 | 服务繁忙 | 服务器繁忙 | 过载",
        Unavailable, Transient, Unclear,
    ),
    rule(NO_PERMISSION, PermissionDenied, Never, Nothing),
    rule(
        "not support* | unsupported | not implement* | unimplemented | does not support | no longer support* | not open to | \
         not offered | 不支持 | 未支持 | 暂不支持 | 未实现 | 没有实现 | 不对外",
        Unimplemented, Never, Nothing,
    ),
    // Something exists that the call would make.
    rule(
        "already exist* | exists already | id occupied | id is in use | id is already in use | 已存在 | 已经存在 | id 已",
        AlreadyExists, Never, Nothing,
    ),
    // Limits.
    rule(
        "too many | full | maximum number | over limit | limit exceeded | exceed* limit | quota | max count | 数量 | 达到上限 | \
         达上限 | 超过上限 | 超出上限 | 已满 | 人数 | 配额 | 超出限制 | 超过限制",
        ResourceExhausted, Never, Nothing,
    ),
    rule(
        "memory | out of resources | insufficient resources | alloc* | 内存 | 资源不足 | 资源不够",
        ResourceExhausted, Unspecified, Unclear,
    ),
    // Held by another.
    rule("occupied | in use | taken | being used | 占用", FailedPrecondition, Never, Nothing),
    rule("already* | 已经在 | 已在", FailedPrecondition, Never, Nothing),
    // Something does not exist.
    rule(
        "not exist* | does not exist | do not exist | no such | not found | cannot be found | could not be found | \
         no longer exists | 不存在 | 找不到 | 未找到 | 没有找到 | 无法找到",
        NotFound, Never, Nothing,
    ),
    // Called at the wrong time or place.
    rule(
        "not init* | uninit* | not start* | not been started | not ready | not running | not entered | not exited | not stopped | \
         not in | wrong state | state error | main thread | wrong thread | initialization | not set | unset | locked | \
         未初始化 | 没有初始化 | 初始化 | 未启动 | 未开始 | 没有启动 | 没有开始 | 未就绪 | 未准备 | 尚未 | 不在 | 未进入 | 没有进入 | \
         主线程 | 未处于 | 未设置 | 状态异常 | 状态错误 | 锁定",
        FailedPrecondition, Never, Nothing,
    ),
    // A wrong or missing argument.
    rule(
        "invalid | not valid | illegal | bad request | wrong | incorrect | missing | lacks | empty | null | mismatch* | \
         not match* | too long | too large | too short | argument* | param* | format | field* | is 0 | \
         参数 | 不合法 | 非法 | 无效 | 为空 | 格式 | 缺少 | 不正确 | 不匹配 | 不一致 | 有误 | 过长 | 过大 | 太长 | 太大 | 超长 | \
         字段 | 类型错误 | 填写",
        InvalidArgument, Never, Nothing,
    )
    .unless("null pointer | 空指针"),
    rule("damaged | corrupt* | 损坏 | 破损 | 受损", DataLoss, Never, Unclear),
    // The vendor's own software.
    rule(
        "internal | inner | server error | system error | 内部 | 服务端错误 | 服务器错误 | 系统错误 | 服务异常 | 文件系统",
        Internal, Transient, Possible,
    )
    .if_advised(RETRY_OR_NETWORK),
    rule(
        "internal | inner | server error | system error | null pointer | 内部 | 服务端错误 | 服务器错误 | 系统错误 | 服务异常 | 空指针",
        Internal, Unspecified, Unclear,
    ),
    rule("network* | connect* | socket | 网络 | 连接", Unavailable, Transient, Possible),
    // A device or a file is to be checked.
    rule(
        "camera* | microphone* | device* | file | files | library | not sending | 设备 | 文件 | 摄像头 | 麦克风 | 没有发",
        FailedPrecondition, Never, Nothing,
    ),
    rule(RETRY, Unavailable, Transient, Unclear),
    rule(CONTACT, Internal, Unspecified, Unclear),
];
