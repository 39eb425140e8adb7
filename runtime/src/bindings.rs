/// Defines a function for each name of a binding in generated code and in the macros of this crate. They do nothing.
///
/// What: generated code calls this in the anonymous constant around its impls. Why: in a pattern, a name that the
/// caller has given to a constant or a tuple struct (`pub const code: u8`, as bindgen makes them) means that item,
/// and macro hygiene does not change it; a function of that name in an inner scope hides it, and functions are no
/// patterns. Without a name in this list, `tests/hygiene.rs` fails.
#[doc(hidden)]
#[macro_export]
macro_rules! __bindings {
    () => {
        $crate::__bindings! {
            alias all code details deserializer error f group kept lang listed name operation other serializer space spaces tag
            text u unlisted value
        }
    };
    ($($name:ident)+) => {
        $(const fn $name() {})+
        // A call, since nobody else calls them: `allow(dead_code)` would be an error under the caller's `forbid`.
        const _: () = { $($name();)+ };
    };
}
