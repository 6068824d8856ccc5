//! The consent text as it is read: the paragraphs for one's own track, and the day on which a consent ends.

use leptos::prelude::*;

use super::last_day;
use crate::app::{app, now};
use crate::catalog::{self, Reader, Status};
use crate::domain::id::Id;
use crate::domain::skill::{Call, Track, consent_until};
use crate::domain::time::Time;
use crate::text::Text;

/// The text itself, and the day on which it ends.
#[component]
pub fn Agreement(text: &'static catalog::Consent, track: Track, call: Memo<Option<(Id, Call)>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess;
    let draft = (text.provenance.status == Status::Draft).then(|| {
        view! { <p class="small"><span class="chip chip--todo">{words.draft}</span>" " {words.draft_consent}</p> }
    });
    let until = move || call.with(|call| ends(app.text(), call.as_ref().map(|(_, call)| call)));
    view! {
        <section class="stack stack--3" aria-labelledby="consent">
            <div class="section-head"><h2 id="consent">{text.title.of(app.text().lang)}</h2></div>
            {sections(app.text(), text, track)}
            <p aria-live="polite"><b>{until}</b></p>
            {draft}
        </section>
    }
}

/// The day on which a consent of today ends, in a sentence.
fn ends(text: &Text, call: Option<&Call>) -> String {
    (text.assess.kept_until)(&last_day(text, until(now(), call)))
}

/// For so many fiscal years it is kept: as the call says, or else the consent text.
pub fn years(call: Option<&Call>) -> u32 {
    let told = call.and_then(|call| call.retention);
    told.or_else(|| catalog::consent().map(|text| u32::from(text.retention_fiscal_years))).unwrap_or_default()
}

pub fn until(at: Time, call: Option<&Call>) -> Time {
    consent_until(at, call, catalog::consent().map_or(0, |text| text.retention_fiscal_years))
}

/// The paragraphs of a version for one track.
pub fn sections(text: &'static Text, version: &'static catalog::Consent, track: Track) -> impl IntoView + use<> {
    let reader = match track {
        Track::Applicants => Reader::Applicants,
        Track::Staff => Reader::Staff,
    };
    let row = |section: &'static catalog::ConsentSection| {
        view! { <div><dt>{section.heading.of(text.lang)}</dt><dd>{section.text.of(text.lang)}</dd></div> }
    };
    view! { <dl class="kv assess__consent">{version.sections_for(reader).map(row).collect_view()}</dl> }
}
