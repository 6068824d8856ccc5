//! A card as paper: small beside the form and in the list, and as a whole sheet of A4 with everything that is written.

use leptos::prelude::*;

use crate::app::app;
use crate::catalog::{self, Choice};
use crate::domain::forum::{Budget, Condition, FULL_TIME, Need};
use crate::domain::id::Id;
use crate::text::Text;
use crate::ui::pages::condition::ConditionFacts;

/// What is written, and whether an empty row says so.
type Fact = (String, bool);

/// A fact with more letters takes the whole width of a sheet.
const LONG: usize = 40;

/// A card with more letters is set smaller, so that it stays on one sheet.
const MOST_AT_EASE: usize = 450;

/// A card as paper: what is filled, and what is still open.
#[component]
pub fn NeedSummary(need: Need, number: usize) -> impl IntoView {
    let text = app().text();
    view! {
        <article class="need-card">
            <p class="small">{(text.need.need)(number)} "　" <b>{state(text, &need)}</b></p>
            <h2 class="phrase">{problem(text, &need)}</h2>
            <dl>{rows(text, text.need.labels.into_iter().zip(facts(text, &need)))}</dl>
        </article>
    }
}

/// A card as a sheet of its own, unseen on the screen: everything on it, and what personnel and finance say.
#[component]
pub fn NeedSheet(need: Need, number: usize, forum: Id, conditions: Vec<Condition>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let me = app.me();
    let (title, date, group) = app.records.with_untracked(|records| {
        let found = records.forum(forum).map(|(_, plan)| plan);
        let seat = records.attendance(forum, &me).map(|seat| seat.group.as_str());
        let group = found.zip(seat).map(|(plan, group)| plan.group_name(group).to_owned());
        let (title, date) = found.map(|plan| (plan.title.clone(), plan.date.clone())).unwrap_or_default();
        (title, date, group)
    });
    let facts = facts(text, &need);
    let more = more_facts(text, &need);
    let letters: usize = facts.iter().map(|(fact, _)| fact).chain(&more).map(|fact| fact.chars().count()).sum();
    let dense = letters + need.problem.chars().count() > MOST_AT_EASE;
    let more = text.need.paper_labels.into_iter().zip(more.map(|fact| (fact, false)));
    let conditions = conditions.into_iter().map(|card| view! { <ConditionFacts card=card/> }).collect_view();
    view! {
        <article class="print-sheet need-sheet" class:need-sheet--dense=dense>
            <div class="print-sheet__head">
                <p class="print-sheet__meta"><b>{(text.need.need)(number)}</b><span>{state(text, &need)}</span></p>
                <h1>{problem(text, &need)}</h1>
            </div>
            <dl class="need-sheet__facts">{rows(text, text.need.labels.into_iter().zip(facts))}</dl>
            <dl class="need-sheet__facts need-sheet__more">{rows(text, more)}</dl>
            <div class="need-sheet__conditions">{conditions}</div>
            <p class="print-sheet__foot print-sheet__meta"><span>{title}</span><span>{date}</span><span>{group}</span></p>
        </article>
    }
}

fn rows(text: &'static Text, facts: impl Iterator<Item = (&'static str, Fact)>) -> impl IntoView {
    let row = |(label, (fact, _)): (&'static str, Fact)| {
        let long = fact.chars().count() > LONG;
        let fact = if fact.is_empty() {
            view! { <dd class="is-empty">{text.common.empty_yet}</dd> }.into_any()
        } else {
            view! { <dd>{fact}</dd> }.into_any()
        };
        view! { <div class:is-long=long><dt>{label}</dt>{fact}</div> }
    };
    facts.filter(|(_, (fact, counts))| *counts || !fact.is_empty()).map(row).collect_view()
}

fn problem(text: &Text, need: &Need) -> String {
    if need.problem.is_empty() { text.need.no_problem.to_owned() } else { need.problem.clone() }
}

fn state(text: &Text, need: &Need) -> String {
    let (done, all) = need.filled();
    if done == all { text.need.complete.to_owned() } else { (text.need.filled)(done, all) }
}

/// In the order of the labels of the draft. Only what counts says that it is empty.
fn facts(text: &'static Text, need: &Need) -> [Fact; 9] {
    let lang = text.lang;
    let advice = need.terms.advice.then_some(text.need.advice[0]);
    let roles = need.roles.iter().filter_map(|role| Some(catalog::role(*role)?.plain.of(lang))).chain(advice);
    let level = need.level.and_then(|level| Some(catalog::level(u8::try_from(level).ok()?)?.label.of(lang).to_owned()));
    let field = need.field.as_deref().map(|id| catalog::field(id).map_or(id, |field| field.label.of(lang)).to_owned());
    let full_time = need.work_style.as_deref() == Some(FULL_TIME);
    let style = choice(text, catalog::work_times(), need.work_style.as_ref());
    let involvement =
        [style, need.days_x10.map(text.common.days_a_month), need.months.map(text.common.months)].into_iter().flatten();
    let note = Some(need.terms.fallback_note.clone()).filter(|note| !note.is_empty());
    let fallback = choice(text, catalog::work_times(), need.terms.fallback.as_ref()).into_iter().chain(note);
    let grade = |table: &'static [catalog::Grade], grade: Option<u32>| {
        grade.map_or("", |grade| catalog::grade_label(table, grade, lang))
    };
    let priority =
        (text.need.priority)(grade(catalog::importance(), need.importance), grade(catalog::urgency(), need.urgency));
    let budget = need.reception.budget.as_ref().map(|budget| budget_words(text, budget)).unwrap_or_default();
    [
        (need.outcome.clone(), true),
        (roles.collect::<Vec<_>>().join(text.common.and), true),
        (level.unwrap_or_default(), true),
        (field.unwrap_or_default(), true),
        (involvement.collect::<Vec<_>>().join(text.common.and), true),
        (fallback.collect::<Vec<_>>().join(text.common.and), full_time),
        (priority, true),
        (budget, false),
        (places(text, &need.municipalities), true),
    ]
}

/// In the order of the labels of the paper.
fn more_facts(text: &'static Text, need: &Need) -> [String; 12] {
    let (background, terms, reception) = (&need.background, &need.terms, &need.reception);
    let one = |table, id: &Option<String>| choice(text, table, id.as_ref()).unwrap_or_default();
    let several = |table, ids: &[String]| {
        ids.iter().filter_map(|id| choice(text, table, Some(id))).collect::<Vec<_>>().join(text.common.and)
    };
    let answer = |words: [&'static str; 2], answer: Option<bool>| {
        let [yes, no] = words;
        answer.map_or("", |answer| if answer { yes } else { no }).to_owned()
    };
    let sharing = [answer(text.need.shareable_answers, terms.shareable), places(text, &terms.partners)];
    [
        one(catalog::departments(), &background.department),
        several(catalog::triggers(), &background.triggers),
        one(catalog::staff_bands(), &background.staff),
        one(catalog::external(), &background.external),
        several(catalog::reasons(), &background.reasons),
        one(catalog::work_places(), &terms.work_place),
        answer(text.need.escort_answers, terms.escort),
        if terms.start.is_empty() { String::new() } else { (text.need.month)(&terms.start) },
        sharing.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(text.common.and),
        several(catalog::readiness(), &reception.readiness),
        reception.owner.clone(),
        several(catalog::support(), &reception.support),
    ]
}

/// The words of a choice; an id that the catalog doesn't know stands as it is.
fn choice(text: &Text, table: &'static [Choice], id: Option<&String>) -> Option<String> {
    id.map(|id| catalog::label(table, id, text.lang).to_owned())
}

/// State and range of a budget in words.
pub fn budget_words(text: &Text, budget: &Budget) -> String {
    let state = catalog::label(catalog::budgets(), &budget.state, text.lang).to_owned();
    let range = (text.need.thousands)(budget.least, budget.most);
    [state, range].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(text.common.and)
}

/// Municipalities by their names.
pub fn places(text: &Text, codes: &[String]) -> String {
    codes.iter().map(|code| catalog::municipality_name(code)).collect::<Vec<_>>().join(text.common.and)
}
