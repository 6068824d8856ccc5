//! The device's clock. Never trusted: it orders things for people, nothing else.

use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::domain::time::Time;

/// A moment in the device's own time zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Local {
    /// Year.
    pub year: u32,
    /// Month, 1–12.
    pub month: u32,
    /// Day, 1–31.
    pub day: u32,
    /// Hour, 0–23.
    pub hour: u32,
    /// Minute, 0–59.
    pub minute: u32,
}

/// Now.
#[must_use]
pub fn now() -> Time {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit for 200,000 years")]
    Time::from_seconds((Date::now() / 1000.0) as i64)
}

/// Now, in milliseconds since 1970.
#[must_use]
pub fn millis() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a clock before 1970 counts as 1970")]
    let millis = Date::now() as u64;
    millis
}

/// A moment as the wall clock of this device shows it.
#[must_use]
pub fn local(time: Time) -> Local {
    #[expect(clippy::cast_precision_loss, reason = "seconds of years 0–9999 are exact in f64")]
    let date = Date::new(&JsValue::from_f64(time.seconds() as f64 * 1000.0));
    Local {
        year: date.get_full_year(),
        month: date.get_month() + 1,
        day: date.get_date(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
    }
}
