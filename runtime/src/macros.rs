//! The macros that users call. Each tells the one behind it where this crate is.

/// Generates the error enum of an SDK from its spec.
///
/// The first argument is the name of the spec: a string literal, or the path of a spec that a crate exports. Options
/// may follow.
///
/// ```
/// errcodes::errcodes!("gme");
///
/// assert_eq!(GmeError::from(1005), GmeError::Timeout);
/// ```
///
/// | name | spec |
/// | --- | --- |
/// | `"gme"`, `"ilvb/push"` | a bundled one; a bare name is never a file, now or later |
/// | `"ilvb"` | a bundled folder, with a spec for each code space |
/// | `"errors/acme.toml"` | a file, by its path from the calling crate's `Cargo.toml` |
/// | `"./errors"` | your own folder; its path starts with `./` or `../` |
/// | `"./errors/push"` | one space of your own folder |
/// | `"$OUT_DIR/acme.toml"` | a file that the build script wrote; likewise a folder |
/// | `acme_sys::acme` | what another crate, or another module, exports by [`export_spec!`](crate::export_spec) |
///
/// A folder makes an enum for each code space, and one over all of them that needs the space to decode a number:
/// [the guide](crate::guide::folders) has a page about it.
///
/// ```
/// errcodes::errcodes!("ilvb"); // IlvbAvError, IlvbPushError, IlvbRecordingError, IlvbError, IlvbSpace
///
/// let error = IlvbError::from_code(IlvbSpace::Push, 1001);
/// assert_eq!(error, IlvbError::Push(IlvbPushError::PermissionDenied));
/// ```
///
/// [Your own spec](crate::guide::own_spec) may start from another one, bundled or a file: `extends = "gme"` in its
/// `[sdk]`. It then states only what is added and, in `[[override]]` tables, what is different. If it starts from an
/// exported spec, [the option `extends`](crate::guide::shipping#an-overlay-of-your-own) says which one.
///
/// # Options
///
/// ```
/// errcodes::errcodes!("gme", lang = "zh", constants);
///
/// assert_eq!(GmeError::AV_ERR_TIMEOUT.to_string(), "操作超时 (gme 1005)");
/// ```
///
/// - `lang = "zh"`: the language of `Display` and of the documentation, in place of the spec's;
/// - `constants`: a constant for each symbol of the vendor, so that a migration is search and replace;
/// - `extends = acme_sys::acme`: the exported spec that the file starts from;
/// - `arbitrary`, `defmt`, `io`, `miette`, `proptest`, `serde`: what else is implemented, with the
///   [feature](crate#features) of the same name;
/// - `crate = path`: where this crate is, if not where the path of the call says.
///
/// # The long form
///
/// Attributes, visibility and name can be yours; the variants still come from the spec. A doc comment replaces the
/// generated one, options stand in `#[errcodes(..)]`, and other derives see every variant.
///
/// ```
/// errcodes::errcodes! {
///     /// What goes wrong in voice chat.
///     #[errcodes(lang = "zh")]
///     pub(crate) enum VoiceError = "gme";
/// }
///
/// assert_eq!(VoiceError::NetworkRequestFailed.to_string(), "网络请求失败 (gme 7004)");
/// ```
///
/// A name given to a folder is that of the enum over its spaces, whose own enums keep their names. Do not derive
/// [what is there already](crate#what-is-generated): the macro reports it.
///
/// The code of a foreign derive names deprecated variants too, and the compiler warns of that. Put the call into a module
/// with `#[allow(deprecated)]`.
///
/// # Bundled specs
///
/// | name | SDK |
/// | --- | --- |
/// | `gme` | Tencent Cloud Game Multimedia Engine 2.x |
/// | `gme3` | the same engine, 3.x, which gives many numbers another meaning |
/// | `ilive` | Tencent Cloud iLiveSDK, and how calls end (`CallSDK`) |
/// | `ilvb` | Tencent Cloud Interactive Live Video Broadcasting: `ilvb/av`, `ilvb/push`, `ilvb/recording` |
/// | `im` | Tencent Cloud IM SDK (Chat) |
/// | `im_rest` | REST APIs of IM that have their own numbers: `im_rest/offline_push`, `im_rest/operations`, `im_rest/review` |
/// | `live` | Tencent Cloud live SDK (`RoomEngine`) |
/// | `tls` | Tencent Login Service (TLSSDK): `tls/account`, `tls/android_local`, `tls/backend`, `tls/login` |
/// | `trtc` | Tencent Cloud TRTC SDK: errors and warnings |
///
/// These specs share numbers, most of them with other meanings. The documentation of each enum lists which.
///
/// # Errors
///
/// Every mistake in a spec is a compile error with path, line and column. A missing match arm or a variant that
/// does not exist is a compile error like any other:
///
/// ```compile_fail,E0599
/// errcodes::errcodes!("gme");
///
/// let _ = GmeError::NetRequestFalled; // the vendor's typing error is not in the Rust name
/// ```
///
/// # Panics
///
/// Neither the macro nor the generated code panics.
#[macro_export]
macro_rules! errcodes {
    ($($spec:tt)*) => {
        $crate::__private::errcodes! { ($crate) $($spec)* }
    };
}

/// Exports specs, so that other crates can make enums of their own from them.
///
/// A crate with the interface of an SDK can ship the spec, and leave the enum to each application: only there is a
/// `match` checked against new codes. [The guide](crate::guide::shipping) has a page about it.
///
/// ```
/// mod acme_sys {
///     errcodes::export_spec! {
///         /// The errors of Acme Store.
///         pub acme = "errors/acme.toml";
///     }
/// }
///
/// // In another crate, with `acme-sys` among its dependencies:
/// errcodes::errcodes!(acme_sys::acme);
///
/// assert_eq!(AcmeError::from(17), AcmeError::Busy);
/// ```
///
/// An export is a visibility, a name and the path of a file or folder, as in [`errcodes!`]. It is an item of the
/// module of the call: others can import it, export it again and rename it. A call may have several. Doc comments and
/// `cfg` stand before the visibility.
///
/// A spec can extend one of another crate. The option `extends` says which it is:
///
/// ```
/// # mod acme_sys { errcodes::export_spec! { pub acme = "errors/acme.toml"; } }
/// errcodes::export_spec! {
///     #[errcodes(extends = acme_sys::acme)]
///     pub(crate) store = "errors/store.toml"; // has `extends = "acme_sys::acme"` in its `[sdk]`
/// }
/// ```
///
/// The export carries the texts of the file and of all files that it extends. Bundled specs are those of the crate
/// that makes the enum. The exporting crate need not be built with the same version of `errcodes`.
///
/// # Errors
///
/// Every mistake in a spec is a compile error of the crate that exports it.
#[macro_export]
macro_rules! export_spec {
    ($($export:tt)*) => {
        $crate::__private::export_spec! { ($crate) $($export)* }
    };
}
