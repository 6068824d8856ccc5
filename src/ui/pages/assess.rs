//! The self-assessment's first page: what for and the consent, then the way with how far each step has come.
//!
//! Nothing is asked before a consent is given, nor after it has ended. No sex, no age, no photograph, no address.

mod agreement;
mod asked;
mod consent;
mod overview;
mod renewal;
mod steps;
pub(super) mod target;
mod withdrawal;

use leptos::prelude::*;

pub(super) use self::asked::{ConsentFirst, change, once_agreed, standing};
pub(super) use self::steps::{FlowHead, step_name};
use crate::app::{App, app, local, now};
use crate::domain::id::Id;
use crate::domain::skill::{Profile, minutes_for_items};
use crate::domain::time::Time;
use crate::text::Text;

/// The own assessment with everything that belongs to it; none before the first consent.
pub(super) type Own = Memo<Option<(Id, Profile)>>;

/// Consent, or where one stands.
#[component]
pub fn AssessPage() -> impl IntoView {
    let own = own(app());
    let agreed = Memo::new(move |_| standing(own).is_some());
    // Purpose and call are chosen again on the page where they were chosen first.
    let again = RwSignal::new(false);
    move || {
        if agreed.get() && !again.get() {
            view! { <overview::Overview own=own again=again/> }.into_any()
        } else {
            view! { <consent::ConsentPage own=own again=again/> }.into_any()
        }
    }
}

/// The own assessment with everything that belongs to it.
pub(super) fn own(app: App) -> Own {
    Memo::new(move |_| {
        let me = app.me();
        app.records.with(|records| {
            let (id, _) = records.assessment(&me)?;
            Some((id, Profile::of(records, &me, id, now())?))
        })
    })
}

/// About so many minutes for so many open items.
pub(super) fn minutes(open: usize) -> usize {
    minutes_for_items(open)
}

/// A day in full, by this device's calendar.
pub(super) fn day(text: &Text, at: Time) -> String {
    let at = local(at);
    (text.dates.full)(at.year, at.month, at.day)
}

/// The last day of a consent: 31 March in Japan, wherever this device is.
pub(super) fn last_day(text: &Text, until: Time) -> String {
    let (year, month, day) = until.date_in_japan();
    let part = |number: i64| u32::try_from(number).unwrap_or_default();
    (text.dates.full)(part(year), part(month), part(day))
}

/// The label of a level.
pub(super) fn level_label(text: &Text, level: u32) -> &'static str {
    let level = u8::try_from(level).ok().and_then(crate::catalog::level);
    level.map_or("", |level| level.label.of(text.lang))
}
