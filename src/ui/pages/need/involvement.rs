//! Step 3: how the person would work. Where full time is chosen, the second best is asked at once.

use leptos::prelude::*;

use super::{Besides, Desk, picks};
use crate::catalog;
use crate::domain::forum::{FULL_TIME, Need};
use crate::ui::pages::gone::of_plan;
use crate::ui::parts::{Dropdown, MonthField, Municipalities, NumberField, Pick, Radios, TextField};

#[component]
pub(super) fn Involvement(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let full_time = Memo::new(move |_| {
        desk.card.with(|card| card.as_ref().is_some_and(|need| need.work_style.as_deref() == Some(FULL_TIME)))
    });
    let styles = picks(app, catalog::work_times());
    view! {
        <div class="stack stack--5">
            <Radios name="work-style" inline=true legend=text.work_style picks=Signal::stored(styles)
                chosen=desk.read(|need| need.work_style.clone())
                on_change=move |value: String| desk.change(|need| need.work_style = Some(value))/>
            <Show when=move || full_time.get()><div class="need__aside"><Fallback desk=desk/></div></Show>
            <div class="fields">
                <NumberField id="days" tenths=true range=(5, 200) label=text.days unit=text.days_unit hint=text.days_hint
                    value=desk.read(|need| need.days_x10)
                    on_change=move |days| desk.change(|need| need.days_x10 = days)/>
                <NumberField id="months" range=(1, 60) label=text.months unit=text.months_unit hint=text.months_hint
                    value=desk.read(|need| need.months)
                    on_change=move |months| desk.change(|need| need.months = months)/>
            </div>
            <More desk=desk full_time=full_time/>
        </div>
    }
}

/// 常勤が無理なときの次善案.
#[component]
fn Fallback(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let mut styles = picks(app, catalog::work_times());
    styles.retain(|style| style.value != FULL_TIME);
    view! {
        <div class="stack stack--3">
            <Dropdown id="fallback" label=text.fallback help=text.fallback_hint groups=vec![("", styles)]
                chosen=desk.read(|need| need.terms.fallback.clone())
                on_change=move |id| desk.change(|need| need.terms.fallback = id)/>
            <TextField id="fallback-note" optional=true label=text.fallback_note
                value=desk.read(|need| need.terms.fallback_note.clone())
                on_change=move |words| desk.change(|need| need.terms.fallback_note = words)/>
        </div>
    }
}

#[component]
fn More(desk: Desk, full_time: Memo<bool>) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let written = |need: &Need| {
        let terms = &need.terms;
        usize::from(terms.work_place.is_some())
            + usize::from(terms.escort.is_some())
            + usize::from(!terms.start.is_empty())
            + usize::from(terms.shareable.is_some())
    };
    let prefecture = of_plan(app, desk.forum, |plan| plan.prefecture.clone());
    let sharing = desk.read(|need| need.terms.shareable == Some(true));
    view! {
        <Besides desk=desk written=written>
                <Dropdown id="work-place" label=text.work_place groups=vec![("", picks(app, catalog::work_places()))]
                    chosen=desk.read(|need| need.terms.work_place.clone())
                    on_change=move |id| desk.change(|need| need.terms.work_place = id)/>
                <MonthField id="start" label=text.start value=desk.read(|need| need.terms.start.clone())
                    on_change=move |month| desk.change(|need| need.terms.start = month)/>
                <Dropdown id="escort" label=text.escort groups=vec![("", answers(text.escort_answers))]
                    chosen=desk.read(|need| said(need.terms.escort))
                    on_change=move |answer| desk.change(|need| need.terms.escort = heard(answer))/>
                <Dropdown id="shareable" label=text.shareable groups=vec![("", answers(text.shareable_answers))]
                    chosen=desk.read(|need| said(need.terms.shareable))
                    on_change=move |answer| desk.change(|need| need.terms.shareable = heard(answer))/>
                <Show when=move || sharing.get()>
                    <Municipalities id="partners" label=text.partners prefecture=prefecture
                        chosen=desk.read(|need| need.terms.partners.clone())
                        on_change=move |codes| desk.change(|need| need.terms.partners = codes)/>
                </Show>
                <Show when=move || !full_time.get()><Fallback desk=desk/></Show>
        </Besides>
    }
}

/// Yes and no as choices.
fn answers(words: [&'static str; 2]) -> Vec<Pick> {
    [true, false].into_iter().zip(words).map(|(value, label)| Pick::new(value.to_string(), label)).collect()
}

fn said(answer: Option<bool>) -> Option<String> {
    answer.map(|answer| answer.to_string())
}

fn heard(answer: Option<String>) -> Option<bool> {
    answer?.parse().ok()
}
