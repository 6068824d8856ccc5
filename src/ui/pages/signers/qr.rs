//! A key as letters and as a QR code, shown on demand.

use leptos::prelude::*;

use crate::app::app;
use crate::domain::id::Issuer;
use crate::ui::parts::Qr;

/// The fold with both; the code is drawn when it is opened.
#[component]
pub(super) fn KeyQr(
    issuer: Issuer,
    /// Whose key.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    let text = &app().text().trust;
    let open = RwSignal::new(false);
    let key = StoredValue::new(issuer.as_str().to_owned());
    view! {
        <details class="fold fold--quiet" on:toggle=move |_| open.set(true)>
            <summary>{text.qr}</summary>
            <Show when=move || open.get()>
                <div class="signers__qr">
                    <Qr text=key.get_value() label=(text.qr_of)(&name.get_untracked())/>
                    <p class="mono small">{key.get_value()}</p>
                </div>
            </Show>
        </details>
    }
}
