//! What the recipes share: an SDK, which is simulated, and the part of retrying that is the same with
//! every crate.

mod obey;
mod sdk;
mod trial;

pub use obey::{Renewal, pause, satisfied_is_done};
pub use sdk::Sdk;
pub use trial::assert_obeys_every_class;

errcodes::errcodes!("errors/chat.toml");
