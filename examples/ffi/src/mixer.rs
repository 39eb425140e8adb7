//! The C library behind safe functions.
//!
//! What C returns is declared as the `c_int` that it is, never as `MixerError`: an `int` can hold any
//! number, and an enum that held one without a variant would be undefined behaviour. `check` makes
//! a `Result` of it at once.
#![expect(unsafe_code, reason = "calls into a C library")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::{self, NonNull};

use crate::MixerError;

mod c {
    use super::{c_char, c_int, c_void};

    pub(super) type Callback =
        unsafe extern "C" fn(*mut c_void, *const c_char, c_int, *const c_char);

    #[repr(C)]
    pub(super) struct Mixer {
        private: [u8; 0],
    }

    unsafe extern "C" {
        pub(super) fn mixer_open(device: c_int, opened: *mut *mut Mixer) -> c_int;
        pub(super) fn mixer_set_volume(mixer: *mut Mixer, percent: c_int) -> c_int;
        pub(super) fn mixer_play(mixer: *mut Mixer, on_event: Callback, user: *mut c_void)
        -> c_int;
        pub(super) fn mixer_close(mixer: *mut Mixer) -> c_int;
    }
}

/// What the library reported while it played.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) module: String,
    pub(crate) text: String,
    /// `Err` if the event is one of an error.
    pub(crate) result: Result<(), MixerError>,
}

/// An open device.
#[derive(Debug)]
pub(crate) struct Mixer {
    handle: NonNull<c::Mixer>,
}

impl Mixer {
    pub(crate) fn open(device: c_int) -> Result<Self, MixerError> {
        let mut handle = ptr::null_mut();
        // SAFETY: `handle` is there to be written.
        MixerError::check(unsafe { c::mixer_open(device, &raw mut handle) })?;
        // The library sets it whenever it reports success.
        NonNull::new(handle).map(|handle| Self { handle }).ok_or(MixerError::NoDevice)
    }

    /// Sets the volume in percent, and returns the one before: a success that says something.
    pub(crate) fn set_volume(&mut self, percent: c_int) -> Result<c_int, MixerError> {
        // SAFETY: the device is open.
        MixerError::check(unsafe { c::mixer_set_volume(self.handle.as_ptr(), percent) })
    }

    /// Plays, and returns what happened meanwhile.
    pub(crate) fn play(&mut self) -> Result<Vec<Event>, MixerError> {
        let mut events: Vec<Event> = Vec::new();
        let user = (&raw mut events).cast();
        // SAFETY: the device is open; `on_event` takes what `user` points to for the `Vec` that it is, and
        // is called during this call only.
        MixerError::check(unsafe { c::mixer_play(self.handle.as_ptr(), on_event, user) })?;
        Ok(events)
    }
}

impl Drop for Mixer {
    fn drop(&mut self) {
        // SAFETY: the device is open, and nobody can use the handle any more.
        let _ = unsafe { c::mixer_close(self.handle.as_ptr()) };
    }
}

/// Keeps an event.
unsafe extern "C" fn on_event(
    user: *mut c_void,
    module: *const c_char,
    code: c_int,
    text: *const c_char,
) {
    // SAFETY: the library passes on what `play` gave it.
    let events = unsafe { &mut *user.cast::<Vec<Event>>() };
    // SAFETY: the library passes texts that end in a null byte and live until this function returns.
    let texts = [module, text].map(|text| unsafe { CStr::from_ptr(text) });
    let [module, text] = texts.map(|text| text.to_string_lossy().into_owned());
    let result = MixerError::check(code).map(|_| ());
    events.push(Event { module, text, result });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(module: &str, text: &str, result: Result<(), MixerError>) -> Event {
        Event { module: module.into(), text: text.into(), result }
    }

    /// One test, since the devices are one state for all threads.
    #[test]
    fn codes_come_back_as_results() {
        assert_eq!(Mixer::open(7).unwrap_err(), MixerError::NoDevice);
        let mut mixer = Mixer::open(0).unwrap();
        assert_eq!(Mixer::open(0).unwrap_err(), MixerError::InUse);
        assert_eq!(mixer.set_volume(80), Ok(50));
        assert_eq!(mixer.set_volume(101), Err(MixerError::Volume));
        assert_eq!(mixer.play(), Ok(vec![event("codec", "first block", Ok(()))]));
        assert_eq!(mixer.set_volume(0), Ok(80));
        let dropped = event("output", "block dropped", Err(MixerError::Muted));
        assert_eq!(mixer.play().unwrap().pop(), Some(dropped));
        assert_eq!(mixer.set_volume(95), Ok(0));
        assert_eq!(mixer.play(), Err(MixerError::from(-99)));
        drop(mixer);
        assert!(Mixer::open(0).is_ok());
    }

    #[test]
    fn the_spec_lists_what_the_header_does() {
        let header = include_str!("../c/mixer.h");
        let defines = header.lines().filter_map(|line| line.strip_prefix("#define MIXER_E_"));
        let listed: Vec<_> = defines
            .map(|define| {
                let (name, code) = define.split_once(' ').unwrap();
                let code: i32 = code.trim_matches(['(', ')']).parse().unwrap();
                assert_eq!(format!("MIXER_E_{name}").parse(), Ok(MixerError::from(code)));
                MixerError::from(code)
            })
            .collect();
        assert_eq!(listed, MixerError::ALL);
    }
}
