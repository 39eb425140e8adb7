//! What `errcodes!("gme")` promises.

use std::mem::size_of;

use errcodes::{Kind, Retry};

errcodes::errcodes!("gme");

#[test]
fn errors_are_small() {
    assert_eq!(size_of::<GmeError>(), 8);
    assert_eq!(size_of::<Result<(), GmeError>>(), 8);
}

#[test]
fn success_is_no_error() {
    assert_eq!(GmeError::check(0), Ok(0));
    assert_eq!(GmeError::check(7004), Err(GmeError::NetworkRequestFailed));
    assert_eq!(GmeError::check(-1).map_err(i32::from), Err(-1));
    assert_eq!(i32::from(GmeError::from(0)), 0);
}

#[test]
fn check_is_made_for_the_question_mark() {
    fn enter(returned: i32) -> Result<i32, Box<dyn std::error::Error>> {
        Ok(GmeError::check(returned)?)
    }
    assert_eq!(enter(0).unwrap(), 0);
    assert_eq!(enter(1005).unwrap_err().to_string(), "operation timed out (gme 1005)");
}

/// Everything that is promised to be `const` is used in one.
mod in_const {
    use super::GmeError;

    pub(crate) const ERROR: GmeError = GmeError::from_code(7004);
    pub(crate) const CODE: i32 = ERROR.code();
    pub(crate) const NAME: &str = ERROR.name();
    pub(crate) const MESSAGE: &str = ERROR.message();
    pub(crate) const MESSAGE_IN: Option<&str> = ERROR.message_in("zh");
    pub(crate) const CAUSE_IN: Option<&str> = ERROR.cause_in("zh");
    pub(crate) const ADVICE_IN: Option<&str> = ERROR.advice_in("zh");
    pub(crate) const FACTS: [Option<&str>; 4] =
        [ERROR.symbol(), ERROR.cause(), ERROR.advice(), ERROR.url()];
    pub(crate) const GROUP: Option<super::GmeErrorGroup> = ERROR.group();
    pub(crate) const KIND: errcodes::Kind = ERROR.kind();
    pub(crate) const RETRY: errcodes::Retry = ERROR.retry();
    pub(crate) const AFTER: Option<core::time::Duration> = ERROR.retry_after();
    pub(crate) const RECOGNIZED: bool = ERROR.is_recognized();
    pub(crate) const CHECKED: Result<i32, GmeError> = GmeError::check(7004);
    pub(crate) const FIRST: GmeError = GmeError::ALL[0];
}

#[test]
fn facts_are_const() {
    use in_const::*;

    assert_eq!((ERROR, CODE, NAME), (GmeError::NetworkRequestFailed, 7004, "NetworkRequestFailed"));
    assert_eq!((MESSAGE, MESSAGE_IN), ("network request failed", Some("网络请求失败")));
    assert!(CAUSE_IN.is_some() && ADVICE_IN.is_some() && FACTS.iter().all(Option::is_some));
    assert_eq!(FACTS[0], Some("AV_ERR_NET_REQUEST_FALLED"));
    assert_eq!((GROUP, RECOGNIZED), (Some(GmeErrorGroup::General), true));
    assert_eq!((KIND, RETRY, AFTER), (Kind::Unavailable, Retry::Transient, None));
    assert_eq!((CHECKED, FIRST.code()), (Err(ERROR), 7003));
}

#[test]
fn constants_can_be_patterns() {
    const LOST: GmeError = GmeError::NetworkRequestFailed;
    assert!(matches!(GmeError::from(7004), LOST));
}

#[test]
fn text_forms() {
    let error = GmeError::SpatializerNotInitialized;
    assert_eq!(error.to_string(), "3D audio not initialized (gme 7003)");
    assert_eq!(
        format!("{error:#}"),
        "3D audio not initialized (gme 7003, AV_ERR_3DVOICE_ERR_NOT_INITED): \
         Call InitSpatializer before you use 3D audio."
    );
    assert_eq!(format!("{error:?}"), "SpatializerNotInitialized");
    assert_eq!(GmeError::from(7999).to_string(), "unrecognized code (gme 7999)");
    assert_eq!(format!("{:#}", GmeError::from(7999)), "unrecognized code (gme 7999)");
    assert_eq!(format!("{:?}", GmeError::from(7999)), "Unrecognized(7999)");
}

/// Counts how many texts are written.
struct Count(usize);

impl std::fmt::Write for Count {
    fn write_str(&mut self, _: &str) -> std::fmt::Result {
        self.0 += 1;
        Ok(())
    }
}

#[test]
fn a_listed_code_is_written_as_one_text() {
    let mut count = Count(0);
    std::fmt::Write::write_fmt(&mut count, format_args!("{}", GmeError::Timeout)).unwrap();
    assert_eq!(count.0, 1);
}

#[test]
fn width_and_precision_are_obeyed() {
    for (error, text) in [
        (GmeError::Timeout, "operation timed out (gme 1005)"),
        (GmeError::from(-5), "unrecognized code (gme -5)"),
    ] {
        for precision in [0, 1, 19, 20, 29, 30, 31] {
            assert_eq!(format!("{error:.precision$}"), format!("{text:.precision$}"));
            assert_eq!(format!("{error:~^40.precision$}"), format!("{text:~^40.precision$}"));
        }
        let long = format!("{error:#}");
        assert_eq!(format!("{error:>#200.50}"), format!("{long:>200.50}"));
    }
}

#[test]
fn an_unlisted_code_has_no_facts() {
    let error = GmeError::from(7999);
    assert_eq!((error.name(), error.message()), ("Unrecognized", "unrecognized code"));
    assert_eq!([error.symbol(), error.cause(), error.advice()], [None; 3]);
    assert_eq!(error.message_in("zh"), Some("未识别的错误码"));
    assert_eq!((error.group(), error.is_recognized()), (None, false));
    assert_eq!((error.kind(), error.retry()), (Kind::Unknown, Retry::Unspecified));
}

#[test]
fn groups_are_the_sections_of_the_page_and_then_what_the_headers_add() {
    let count = |group| GmeError::ALL.iter().filter(|error| error.group() == Some(group)).count();
    let groups = GmeErrorGroup::ALL.iter().map(|group| (group.id(), count(*group)));
    let expected = [("general", 24), ("client", 24), ("server", 11), ("voice_message", 48)];
    assert!(groups.take(4).eq(expected));
    assert_eq!(GmeErrorGroup::Client.to_string(), "Client errors");
    assert_eq!(GmeErrorGroup::Client.title_in("zh"), Some("客户端错误"));
}

/// A few of the classes, as the vendor's advice has it.
#[test]
fn classes_follow_the_documents_advice() {
    assert_eq!(GmeError::AlreadyInState.retry(), Retry::Unspecified);
    assert_eq!(GmeError::AlreadyInState.retry_for(GmeOperation::StopContext), Retry::Satisfied);
    assert_eq!(GmeError::SameOperationInProgress.retry(), Retry::Busy);
    assert_eq!(GmeError::Timeout.retry(), Retry::Transient);
    assert_eq!(GmeError::InvalidArgument.retry(), Retry::Never);
    assert_eq!(GmeError::ChargeOverdue.retry(), Retry::Never);
    assert_eq!(GmeError::InvalidArgument.kind(), Kind::InvalidArgument);
    assert_eq!(GmeError::AuthFailed.kind(), Kind::Unauthenticated);
}
