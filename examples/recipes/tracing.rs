//! Codes in structured logs with `tracing`: one function gives every event the same fields.
//!
//! Fields that a query or a metric groups by have to be stable and few. `space`, `name`, `symbol`, `kind`,
//! `retry` and `effect` are: they come from the spec. The number of a code that the spec does not list can be
//! anything, so `code` is a field to look at and no label of a metric.
//!
//! To copy: this file alone. Put the spec and the enum of your SDK in place of `errors/chat.toml` and `ChatError`.
//! Cargo.toml needs `tracing` and, for the output, `tracing-subscriber`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example tracing
//! ```

use errcodes::ErrorCode;

errcodes::errcodes!("errors/chat.toml");

/// Logs that an operation failed: as an error if a person is needed, else as a warning.
fn log(operation: &'static str, error: &dyn ErrorCode) {
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                operation,
                space = error.space(),
                code = i64::try_from(error.code()).ok(), // absent beyond 64 bits
                name = error.name(),
                symbol = error.symbol(),
                kind = error.kind().name(),
                retry = error.retry().name(),
                effect = error.effect().name(),
                "{error}"
            )
        };
    }
    if error.is_retryable() { event!(warn) } else { event!(error) }
}

fn main() {
    tracing_subscriber::fmt().with_ansi(false).init();
    for code in [1, 7, 999] {
        log("join", &ChatError::from(code));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;
    use std::sync::{Arc, Mutex};

    use tracing::field::{Field, Visit};
    use tracing::{Event, Level, Subscriber};
    use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

    use super::*;

    /// The fields of one event, as text.
    #[derive(Debug, Default)]
    struct Fields(BTreeMap<&'static str, String>);

    impl Visit for Fields {
        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            self.0.insert(field.name(), format!("{value:?}"));
        }

        fn record_str(&mut self, field: &Field, value: &str) {
            self.0.insert(field.name(), value.into());
        }
    }

    type Events = Arc<Mutex<Vec<(Level, Fields)>>>;

    /// Keeps what is logged.
    struct Keep(Events);

    impl<S: Subscriber> Layer<S> for Keep {
        fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
            let mut fields = Fields::default();
            event.record(&mut fields);
            self.0.lock().unwrap().push((*event.metadata().level(), fields));
        }
    }

    fn logged(error: ChatError) -> (Level, BTreeMap<&'static str, String>) {
        let events = Events::default();
        let subscriber = tracing_subscriber::registry().with(Keep(Arc::clone(&events)));
        tracing::subscriber::with_default(subscriber, || log("join", &error));
        let (level, fields) = events.lock().unwrap().pop().unwrap();
        (level, fields.0)
    }

    #[test]
    fn an_event_has_a_field_per_fact() {
        let (level, fields) = logged(ChatError::Timeout);
        let expected = [
            ("code", "1"),
            ("effect", "unspecified"),
            ("kind", "deadline_exceeded"),
            ("message", "no answer in time (chat 1)"),
            ("name", "Timeout"),
            ("operation", "join"),
            ("retry", "transient"),
            ("space", "chat"),
            ("symbol", "CHAT_E_TIMEOUT"),
        ];
        assert_eq!(level, Level::WARN);
        assert!(
            fields.iter().map(|(name, value)| (*name, value.as_str())).eq(expected),
            "{fields:?}"
        );
    }

    #[test]
    fn codes_that_the_spec_does_not_list_share_their_labels() {
        let labels = |code: i32| {
            let (level, mut fields) = logged(ChatError::from(code));
            assert_eq!(fields.remove("code"), Some(code.to_string()));
            fields.remove("message");
            (level, fields)
        };
        assert_eq!(labels(999), labels(-1));
        assert_eq!(labels(999).0, Level::ERROR);
        assert_eq!(labels(999).1["name"], "Unrecognized");
    }
}
