//! What a reader has before the eyes.

use serde_json::{Value, json};

/// A window, a colour scheme and a language.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// In pixels of CSS.
    pub width: u32,
    /// In pixels of CSS.
    pub height: u32,
    /// `light` or `dark`
    pub scheme: &'static str,
    /// What the browser asks servers for.
    pub language: &'static str,
    /// Whether the browser runs scripts.
    pub scripts: bool,
}

/// A window of a desktop, in English.
pub const WIDE: Setting =
    Setting { width: 1280, height: 900, scheme: "light", language: "en-US", scripts: true };

/// The narrowest that a page has to fit: WCAG 2.2, criterion 1.4.10.
pub const NARROW: Setting = Setting { width: 320, height: 800, ..WIDE };

/// The dark scheme.
pub const DARK: Setting = Setting { scheme: "dark", ..WIDE };

/// A browser of somebody who reads Chinese.
pub const CHINESE: Setting = Setting { language: "zh-CN", ..WIDE };

impl Setting {
    /// The commands of the `DevTools` protocol that bring it about.
    pub(crate) fn commands(self) -> [(&'static str, Value); 3] {
        let Self { width, height, scheme, scripts, .. } = self;
        let scheme = json!({"name": "prefers-color-scheme", "value": scheme});
        [
            (
                "Emulation.setDeviceMetricsOverride",
                json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
            ),
            ("Emulation.setEmulatedMedia", json!({"features": [scheme]})),
            ("Emulation.setScriptExecutionDisabled", json!({"value": !scripts})),
        ]
    }
}
