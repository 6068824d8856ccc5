//! Fields: label above, 「※必須」 in words, help between, error below starting with ＊ and tied to the control.
//!
//! A field is committed on change (blur or Enter), never rewritten while somebody types in it.

use leptos::prelude::*;

use crate::app::{app, tidy, tidy_line};

/// One line or several lines of text.
#[component]
pub fn TextField(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] label: String,
    /// The stored text; shown when the field appears and when it changes elsewhere.
    #[prop(into)]
    value: Signal<String>,
    /// The new text: NFC, trimmed, without what nobody can see; in one line, line ends are blanks.
    #[prop(into)]
    on_change: Callback<String>,
    #[prop(optional, into)] help: String,
    #[prop(optional, into)] error: MaybeProp<String>,
    #[prop(optional)] required: bool,
    #[prop(optional)] optional: bool,
    /// 1 gives an input, more a textarea.
    #[prop(default = 1)]
    lines: u32,
    /// The input's type: `text`, `date`, `month`, `email`.
    #[prop(default = "text")]
    kind: &'static str,
    /// The attribute `autocomplete`.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    // Only a new text reaches the control: a record that changes elsewhere leaves what is being typed alone.
    let value = Memo::new(move |_| value.get());
    // A page that goes away under the hand takes its callbacks with it before the field says what changed.
    let change = move |event| {
        let typed = event_target_value(&event);
        _ = on_change.try_run(if lines > 1 { tidy(&typed) } else { tidy_line(&typed) });
    };
    let described = described(&id, &help, error);
    let control = if lines > 1 {
        let (id, described) = (id.clone(), described.clone());
        view! {
            <textarea class="input" id=id rows=lines prop:value=move || value.get() on:change=change
                aria-describedby=described aria-invalid=move || error.get().map(|_| "true")></textarea>
        }
        .into_any()
    } else {
        let (id, described) = (id.clone(), described.clone());
        view! {
            <input class="input" id=id type=kind autocomplete=autocomplete prop:value=move || value.get() on:change=change
                aria-describedby=described aria-invalid=move || error.get().map(|_| "true")/>
        }
        .into_any()
    };
    frame(id, label, help, error, required, optional, control)
}

/// A whole number, or tenths where `tenths` is set; empty is allowed and means open.
#[component]
pub fn NumberField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<Option<u32>>,
    /// The new number; only called with numbers inside the range, or `None` for an empty field.
    #[prop(into)]
    on_change: Callback<Option<u32>>,
    /// Smallest and greatest number, in the same unit as `value`.
    range: (u32, u32),
    /// The unit after the field.
    #[prop(into)]
    unit: String,
    /// What is said about a number that can't be read or lies outside.
    #[prop(into)]
    hint: String,
    /// Whether `value` counts tenths: 「4」 is 40, 「0.5」 is 5.
    #[prop(optional)]
    tenths: bool,
    #[prop(optional)] required: bool,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let wrong = RwSignal::new(false);
    let value = Memo::new(move |_| value.get());
    let shown = move || match value.get() {
        None => String::new(),
        Some(number) if tenths => crate::text::tenth(number),
        Some(number) => number.to_string(),
    };
    let change = move |event| {
        let text = tidy_line(&event_target_value(&event));
        let number = number(&text, tenths).filter(|number| (range.0..=range.1).contains(number));
        wrong.try_set(number.is_none() && !text.is_empty());
        if number.is_some() || text.is_empty() {
            _ = on_change.try_run(number);
        }
    };
    let said = hint.clone();
    let error = Signal::derive(move || wrong.get().then(|| said.clone()));
    let described = described(&id, &hint, error.into());
    let control = {
        let id = id.clone();
        view! {
            <span class="input-unit">
                <input class="input input--num" id=id inputmode=if tenths { "decimal" } else { "numeric" } autocomplete="off"
                    prop:value=shown on:change=change aria-describedby=described
                    aria-invalid=move || wrong.get().then_some("true")/>
                {unit}
            </span>
        }
        .into_any()
    };
    frame(id, label, hint, error.into(), required, optional, control)
}

/// Reads half- and full-width digits and one decimal.
fn number(text: &str, tenths: bool) -> Option<u32> {
    let half: String = text
        .chars()
        .map(|sign| match sign {
            '０'..='９' => char::from_u32(u32::from(sign) - u32::from('０') + u32::from('0')).unwrap_or(sign),
            '．' => '.',
            _ => sign,
        })
        .collect();
    if !tenths {
        return half.parse().ok();
    }
    let (whole, rest) = half.split_once('.').unwrap_or((&half, "0"));
    let rest: u32 = if rest.len() == 1 { rest.parse().ok()? } else { return None };
    whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(rest)
}

/// The ids that describe a control: help, and error while there is one.
pub(super) fn described(
    id: &str,
    help: &str,
    error: MaybeProp<String>,
) -> impl Fn() -> Option<String> + Clone + Send + Sync + 'static {
    let help_id = (!help.is_empty()).then(|| format!("{id}-help"));
    let error_id = format!("{id}-error");
    move || {
        let error = error.get().map(|_| error_id.clone());
        let ids: Vec<String> = help_id.iter().cloned().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// Label above, help between, control, error below.
pub(super) fn frame(
    id: String,
    label: String,
    help: String,
    error: MaybeProp<String>,
    required: bool,
    optional: bool,
    control: AnyView,
) -> impl IntoView {
    let common = &app().text().common;
    let help = (!help.is_empty()).then(|| view! { <p class="field__help" id=format!("{id}-help")>{help}</p> });
    let error_id = format!("{id}-error");
    view! {
        <div class="field">
            <label class="field__label" for=id>
                {label}
                {required.then(|| view! { <span class="field__req">{common.required}</span> })}
                {optional.then(|| view! { <span class="field__opt">{common.optional}</span> })}
            </label>
            {help}
            {control}
            {move || error.get().map(|error| view! { <p class="field__error" id=error_id.clone()>"＊" {error}</p> })}
        </div>
    }
}
