//! Codes in the logs of embedded programs. The host holds the format string and sees an index here.

use defmt::Format;
use defmt::export::{fetch_bytes, fetch_string_index, make_formatter};
use errcodes::ErrorCode;

mod enums;
use enums::{Few, GmeError, IlvbError, IlvbSpace, Wide};

fn assert_sends_message_sdk_and_code(error: &(impl ErrorCode + Format)) {
    let mut expected = fetch_string_index().to_le_bytes().to_vec();
    for text in [error.message(), error.sdk()] {
        expected.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
        expected.extend(text.bytes());
    }
    expected.extend(error.code().to_le_bytes());
    error.format(make_formatter());
    assert_eq!(fetch_bytes(), expected);
}

#[test]
fn a_log_has_the_message_the_sdk_and_the_code() {
    assert_sends_message_sdk_and_code(&GmeError::Timeout);
    assert_sends_message_sdk_and_code(&GmeError::from(i32::MIN));
    assert_sends_message_sdk_and_code(&Few::Timeout);
    assert_sends_message_sdk_and_code(&Wide::All);
    assert_sends_message_sdk_and_code(&IlvbError::from_code(IlvbSpace::Push, 1001));
}
