//! One need card: four short steps on one page, saved with every answer, and the draft beside it.

use leptos::prelude::*;

use super::board::UndoRedo;
use super::gone::Gone;
use crate::app::{App, app};
use crate::catalog::{self, FieldGroup, RoleId};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::forum::Need;
use crate::domain::id::Id;
use crate::route::Route;
use crate::ui::parts::{
    AppBar, Banner, Checks, Glyph, Icon, Municipalities, NumberField, Pick, Radios, TextField, Tone,
};

/// One need card.
#[component]
pub fn NeedPage(forum: Id, need: Id) -> impl IntoView {
    let app = app();
    let me = app.me();
    let card = Memo::new(move |_| {
        app.records.with(|records| match records.body(&me, need) {
            Some(Body::Need(card)) => Some(card.clone()),
            _ => None,
        })
    });
    let there = Memo::new(move |_| card.with(Option::is_some));
    move || if there.get() { form(app, forum, need, card).into_any() } else { view! { <Gone/> }.into_any() }
}

/// What every question needs.
#[derive(Clone, Copy)]
struct Card {
    app: App,
    id: Id,
    card: Memo<Option<Need>>,
}

impl Card {
    fn read<T: Send + Sync + 'static>(self, read: fn(&Need) -> T) -> Signal<Option<T>> {
        Signal::derive(move || self.card.with(|card| card.as_ref().map(read)))
    }

    fn change(self, change: impl FnOnce(&mut Need)) {
        let Some(mut need) = self.card.get_untracked() else { return };
        change(&mut need);
        self.app.record(Command::Revise(self.id, Body::Need(need)));
    }
}

fn form(app: App, forum: Id, id: Id, card: Memo<Option<Need>>) -> impl IntoView {
    let text = &app.text().need;
    let me = app.me();
    let number = Memo::new(move |_| {
        app.records.with(|records| records.needs(&me, forum).iter().position(|row| row.0 == id)).map_or(1, |at| at + 1)
    });
    let title = Memo::new(move |_| app.records.with(|records| records.forum(forum).map(|found| found.1.title.clone())));
    let desk = Card { app, id, card };
    let delete = move |_| {
        app.record(Command::Delete(id));
        app.go(&Route::Needs(forum));
    };
    let draft = move || card.get().map(|need| view! { <NeedSummary need=need number=number.get()/> });
    view! {
        <div class="page">
            <header><AppBar place=Signal::derive(move || (text.need)(number.get())) more=Signal::derive(move || title.get())/></header>
            <main id="main" class="need" tabindex="-1">
                <div class="board-head">
                    <h1 class="h-lg">{move || (text.need)(number.get())}</h1>
                    <UndoRedo/>
                </div>
                <div class="need__cols">
                    <div class="stack stack--6">
                        <Problem desk=desk forum=forum/>
                        <Person desk=desk/>
                        <Involvement desk=desk/>
                        <Priority desk=desk/>
                        <div><button type="button" class="btn btn--quiet btn--sm" on:click=delete><Glyph icon=Icon::Trash/>{text.delete_need}</button></div>
                    </div>
                    <aside class="stack stack--5 need__side" aria-label=text.draft>{draft}</aside>
                </div>
            </main>
            <footer class="dock"><div class="dock__nav">
                <p class="small muted">{text.stays}</p>
                <a class="btn btn--solid btn--lg" href=Route::Needs(forum).to_string()>{text.all_needs}</a>
            </div></footer>
        </div>
    }
}

/// The heading of a step: its number and name.
fn step(app: App, at: usize) -> impl IntoView {
    view! { <div class="section-head"><h2>{at + 1} "　" {move || app.text().need.steps.get(at).copied()}</h2></div> }
}

#[component]
fn Problem(desk: Card, forum: Id) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let me = app.me();
    let prefecture = Memo::new(move |_| {
        app.records.with(|records| records.forum(forum).map(|found| found.1.prefecture.clone())).unwrap_or_default()
    });
    let from = Memo::new(move |_| {
        let cluster = desk.card.with(|card| card.as_ref().and_then(|card| card.cluster))?;
        app.records.with(|records| match records.body(&me, cluster) {
            Some(Body::Cluster(cluster)) => Some(cluster.title.clone()),
            _ => None,
        })
    });
    view! {
        <section class="stack">
            {step(app, 0)}
            {move || from.get().map(|title| view! { <p class="small muted">{text.from_cluster} "：" {title}</p> })}
            <TextField id="problem" lines=2 required=true label=text.problem
                help=text.problem_hint
                value=Signal::derive(move || desk.read(|need| need.problem.clone()).get().unwrap_or_default())
                on_change=move |words| desk.change(|need| need.problem = words)/>
            <TextField id="outcome" lines=2 optional=true label=text.outcome
                help=text.outcome_hint
                value=Signal::derive(move || desk.read(|need| need.outcome.clone()).get().unwrap_or_default())
                on_change=move |words| desk.change(|need| need.outcome = words)/>
            <Municipalities id="need-municipalities" label=text.need_municipalities prefecture=prefecture
                chosen=Signal::derive(move || desk.read(|need| need.municipalities.clone()).get().unwrap_or_default())
                on_change=move |codes| desk.change(|need| need.municipalities = codes)/>
        </section>
    }
}

#[component]
fn Person(desk: Card) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let roles = Signal::derive(move || {
        let lang = app.text().lang;
        let pick = |role: &catalog::Role| Pick {
            value: role.id.as_str().to_owned(),
            label: role.plain.of(lang).to_owned(),
            sub: role.mission.of(lang).to_owned(),
            tag: role.name.of(lang).to_owned(),
        };
        catalog::roles().iter().map(pick).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || {
        let roles = desk.read(|need| need.roles.clone()).get().unwrap_or_default();
        roles.iter().map(|role| role.as_str().to_owned()).collect::<Vec<_>>()
    });
    let many = Memo::new(move |_| chosen.with(|chosen| chosen.len() > 2));
    // The sentences are those of the first role that was chosen; the level means the same for all.
    let levels = Signal::derive(move || {
        let lang = app.text().lang;
        let role = desk.read(|need| need.roles.first().copied()).get().flatten().unwrap_or(RoleId::Pr);
        let sentences = catalog::need_levels(role);
        catalog::levels()
            .iter()
            .filter(|level| level.level > 0)
            .map(|level| {
                let label = level.label.of(lang);
                let sentence = sentences
                    .iter()
                    .find(|row| row.level == level.level)
                    .map_or(level.meaning.of(lang), |row| row.sentence.of(lang));
                Pick {
                    value: level.level.to_string(),
                    label: sentence.to_owned(),
                    sub: String::new(),
                    tag: label.to_owned(),
                }
            })
            .collect::<Vec<_>>()
    });
    let fields = move || {
        let lang = app.text().lang;
        let now = desk.read(|need| need.field.clone()).get().flatten();
        let groups = [FieldGroup::Office, FieldGroup::Region, FieldGroup::Other];
        groups
            .into_iter()
            .zip(text.field_groups)
            .map(|(group, name)| {
                let options = catalog::fields().iter().filter(|field| field.group == group).map(|field| {
                    let here = now.as_deref() == Some(field.id);
                    view! { <option value=field.id selected=here>{field.label.of(lang)}</option> }
                });
                view! { <optgroup label=name>{options.collect_view()}</optgroup> }
            })
            .collect_view()
    };
    let set_roles = move |values: Vec<String>| {
        desk.change(|need| need.roles = values.iter().filter_map(|value| RoleId::parse(value)).collect());
    };
    view! {
        <section class="stack">
            {step(app, 1)}
            <Checks name="role" question=true required=true legend=text.roles picks=roles chosen=chosen
                on_change=set_roles/>
            <p class="field__help">{text.roles_hint}</p>
            {move || many.get().then(|| view! {
                <Banner tone=Tone::Warn title=text.roles_warn.to_owned()><p>{text.roles_warn_todo}</p></Banner>
            })}
            <Radios name="level" question=true required=true legend=text.level picks=levels
                chosen=Signal::derive(move || desk.read(|need| need.level).get().flatten().map(|level| level.to_string()))
                on_change=move |value: String| desk.change(|need| need.level = value.parse().ok())/>
            <div class="field">
                <label class="field__label" for="field">{text.field}</label>
                <select class="input" id="field" on:change=move |event| {
                    let field = Some(event_target_value(&event)).filter(|value| !value.is_empty());
                    desk.change(|need| need.field = field);
                }>
                    <option value="">{text.choose}</option>
                    {fields}
                </select>
            </div>
        </section>
    }
}

#[component]
fn Involvement(desk: Card) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let styles = Signal::derive(move || {
        let lang = app.text().lang;
        let pick = |style: &catalog::Choice| Pick {
            value: style.id.to_owned(),
            label: style.label.of(lang).to_owned(),
            ..Pick::default()
        };
        catalog::work_times().iter().map(pick).collect::<Vec<_>>()
    });
    view! {
        <section class="stack">
            {step(app, 2)}
            <Radios name="work-style" inline=true legend=text.work_style picks=styles
                chosen=Signal::derive(move || desk.read(|need| need.work_style.clone()).get().flatten())
                on_change=move |value: String| desk.change(|need| need.work_style = Some(value))/>
            <div class="fields">
                <NumberField id="days" tenths=true range=(5, 200) label=text.days
                    unit=text.days_unit hint=text.days_hint
                    value=Signal::derive(move || desk.read(|need| need.days_x10).get().flatten())
                    on_change=move |days| desk.change(|need| need.days_x10 = days)/>
                <NumberField id="months" range=(1, 60) label=text.months
                    unit=text.months_unit hint=text.months_hint
                    value=Signal::derive(move || desk.read(|need| need.months).get().flatten())
                    on_change=move |months| desk.change(|need| need.months = months)/>
            </div>
        </section>
    }
}

#[component]
fn Priority(desk: Card) -> impl IntoView {
    let app = desk.app;
    let text = &app.text().need;
    let grades = move |table: fn() -> &'static [catalog::Grade]| {
        Signal::derive(move || {
            let lang = app.text().lang;
            let pick = |grade: &catalog::Grade| Pick {
                value: grade.level.to_string(),
                label: grade.label.of(lang).to_owned(),
                ..Pick::default()
            };
            table().iter().map(pick).collect::<Vec<_>>()
        })
    };
    view! {
        <section class="stack">
            {step(app, 3)}
            <Radios name="importance" inline=true legend=text.importance picks=grades(catalog::importance)
                chosen=Signal::derive(move || desk.read(|need| need.importance).get().flatten().map(|grade| grade.to_string()))
                on_change=move |value: String| desk.change(|need| need.importance = value.parse().ok())/>
            <Radios name="urgency" inline=true legend=text.urgency picks=grades(catalog::urgency)
                chosen=Signal::derive(move || desk.read(|need| need.urgency).get().flatten().map(|grade| grade.to_string()))
                on_change=move |value: String| desk.change(|need| need.urgency = value.parse().ok())/>
        </section>
    }
}

/// A card as paper: what is filled, and what is still open.
#[component]
pub fn NeedSummary(need: Need, number: usize) -> impl IntoView {
    let app = app();
    let text = app.text();
    let lang = text.lang;
    let (done, all) = need.filled();
    let roles: Vec<_> = need.roles.iter().filter_map(|role| Some(catalog::role(*role)?.plain.of(lang))).collect();
    let level = need.level.and_then(|level| Some(catalog::level(u8::try_from(level).ok()?)?.label.of(lang).to_owned()));
    let field = need.field.as_deref().and_then(|field| Some(catalog::field(field)?.label.of(lang).to_owned()));
    let style = need.work_style.as_deref().and_then(|id| catalog::work_times().iter().find(|style| style.id == id));
    let involvement: Vec<String> = [
        style.map(|style| style.label.of(lang).to_owned()),
        need.days_x10.map(text.common.days_a_month),
        need.months.map(text.common.months),
    ]
    .into_iter()
    .flatten()
    .collect();
    let bodies: Vec<&str> = need.municipalities.iter().map(|code| catalog::municipality_name(code)).collect();
    let facts = [
        need.outcome.clone(),
        roles.join(text.common.and),
        level.unwrap_or_default(),
        field.unwrap_or_default(),
        involvement.join("・"),
        (text.need.priority)(need.importance, need.urgency),
        bodies.join(text.common.and),
    ];
    let rows = text.need.labels.into_iter().zip(facts).map(|(label, fact)| {
        let fact = if fact.is_empty() {
            view! { <dd class="is-empty">{text.common.empty_yet}</dd> }.into_any()
        } else {
            view! { <dd>{fact}</dd> }.into_any()
        };
        view! { <div><dt>{label}</dt>{fact}</div> }
    });
    let problem = if need.problem.is_empty() { text.need.no_problem.to_owned() } else { need.problem.clone() };
    let state = if need.is_complete() { text.need.complete.to_owned() } else { (text.need.filled)(done, all) };
    view! {
        <article class="need-card">
            <p class="small">{(text.need.need)(number)} "　" <b>{state}</b></p>
            <h3 class="phrase">{problem}</h3>
            <dl>{rows.collect_view()}</dl>
        </article>
    }
}
