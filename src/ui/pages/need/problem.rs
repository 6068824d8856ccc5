//! Step 1: the problem, whose it is, and what should be different half a year later.

use leptos::prelude::*;

use super::{Besides, Desk, picks, places};
use crate::app::App;
use crate::catalog;
use crate::domain::body::Body;
use crate::domain::forum::Need;
use crate::domain::id::Id;
use crate::ui::pages::gone::of_plan;
use crate::ui::parts::{Checks, Dropdown, Glyph, Icon, Municipalities, TextField};

#[component]
pub(super) fn Problem(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let me = app.me();
    let prefecture = of_plan(app, desk.forum, |plan| plan.prefecture.clone());
    let from = Memo::new(move |_| {
        let cluster = desk.card.with(|card| card.as_ref().and_then(|card| card.cluster))?;
        app.records.with(|records| match records.body(&me, cluster) {
            Some(Body::Cluster(cluster)) => Some(cluster.title.clone()),
            _ => None,
        })
    });
    view! {
        <div class="stack">
            {move || from.get().map(|title| view! { <p class="small muted">{(text.from_cluster)(&title)}</p> })}
            <TextField id="problem" lines=2 required=true label=text.problem help=text.problem_hint
                value=desk.read(|need| need.problem.clone())
                on_change=move |words| desk.change(|need| need.problem = words)/>
            <TextField id="outcome" lines=2 optional=true label=text.outcome help=text.outcome_hint
                value=desk.read(|need| need.outcome.clone())
                on_change=move |words| desk.change(|need| need.outcome = words)/>
            <Municipalities id="need-municipalities" label=text.need_municipalities prefecture=prefecture
                chosen=desk.read(|need| need.municipalities.clone())
                on_change=move |codes| desk.change(|need| need.municipalities = codes)/>
            <TableBodies app=app forum=desk.forum none=desk.read(|need| need.municipalities.is_empty())
                on_take=move |codes| desk.change(|need| need.municipalities = codes)/>
        </div>
        <More desk=desk/>
    }
}

/// Offers the bodies of the table as long as a card names none.
#[component]
pub fn TableBodies(
    app: App,
    forum: Id,
    none: Signal<bool>,
    #[prop(into)] on_take: Callback<Vec<String>>,
) -> impl IntoView {
    let text = app.text();
    let me = app.me();
    let here = Memo::new(move |_| {
        let seated = app.records.with(|records| records.attendance(forum, &me).cloned());
        seated.filter(|_| none.get()).map(|seated| seated.municipalities).unwrap_or_default()
    });
    let names = move || (text.need.table_municipalities)(&here.with(|here| places(text, here)));
    view! {
        <Show when=move || !here.with(Vec::is_empty)>
            <div class="guess">
                <p>{names}</p>
                <button type="button" class="btn btn--sm" on:click=move |_| on_take.run(here.get_untracked())>
                    <Glyph icon=Icon::Plus/>{text.need.take_municipalities}
                </button>
            </div>
        </Show>
    }
}

#[component]
fn More(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let written = |need: &Need| {
        let background = &need.background;
        usize::from(background.department.is_some())
            + usize::from(!background.triggers.is_empty())
            + usize::from(background.staff.is_some())
    };
    let triggers = picks(app, catalog::triggers());
    view! {
        <Besides desk=desk written=written>
                <Dropdown id="department" label=text.department groups=vec![("", picks(app, catalog::departments()))]
                    chosen=desk.read(|need| need.background.department.clone())
                    on_change=move |id| desk.change(|need| need.background.department = id)/>
                <Checks name="triggers" legend=text.triggers picks=Signal::stored(triggers)
                    chosen=desk.read(|need| need.background.triggers.clone())
                    on_change=move |ids| desk.change(|need| need.background.triggers = ids)/>
                <Dropdown id="staff" label=text.staff groups=vec![("", picks(app, catalog::staff_bands()))]
                    chosen=desk.read(|need| need.background.staff.clone())
                    on_change=move |id| desk.change(|need| need.background.staff = id)/>
        </Besides>
    }
}
