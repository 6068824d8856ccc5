//! The plenary on the projector: sums over all groups, then the strongest voices of each theme.

use leptos::prelude::*;

use super::{Shown, Stage};
use crate::domain::forum::{Bullet, Plenary, Summary};
use crate::ui::pages::present::{Figure, Large};
use crate::ui::parts::Slides;

/// Headings of a theme on one slide.
const MOST: usize = 5;

/// One slide of the plenary.
#[derive(Clone, PartialEq)]
enum Part {
    Sums { groups: usize, of: usize, people: u32, rest: [usize; 3] },
    Theme { title: String, bullets: Vec<Bullet> },
    Nothing,
    Thanks,
}

/// The plenary's slides.
#[component]
pub(super) fn Whole(stage: Stage) -> impl IntoView {
    let app = stage.app;
    let text = &app.text().present;
    let parts = Memo::new(move |_| stage.plenary.with(|plenary| parts(stage, plenary)));
    let (at, votes) = (RwSignal::new(0), RwSignal::new(false));
    let shown = Memo::new(move |_| parts.with(|parts| parts.get(at.get()).or(parts.last()).cloned()));
    let title = stage.plan.with_value(|plan| plan.title.clone());
    let slide = move || match shown.get() {
        Some(Part::Sums { groups, of, people, rest }) => sums(stage, (groups, of), people, rest).into_any(),
        Some(Part::Theme { title, bullets }) => theme(stage, title, bullets, votes).into_any(),
        Some(Part::Nothing) => {
            view! { <Large words=text.nothing/> <p class="slide__hint">{text.missing_todo}</p> }.into_any()
        }
        Some(Part::Thanks) | None => view! { <Large words=text.plenary_thanks/> }.into_any(),
    };
    view! {
        <Slides who=Signal::derive(move || text.plenary.to_owned()) about=Signal::derive(move || title.clone())
            count=Signal::derive(move || parts.with(Vec::len)) at=at votes=votes
            leave=text.leave_stage on_leave=Callback::new(move |()| stage.show(Shown::Order)) clock=|| ()>
            {slide}
        </Slides>
    }
}

fn parts(stage: Stage, plenary: &Plenary) -> Vec<Part> {
    if plenary.handed_in.is_empty() {
        return vec![Part::Nothing];
    }
    let words = &stage.app.text().present;
    stage.plan.with_value(|plan| {
        let (of, totals) = (plan.groups.len(), plenary.totals);
        let rest = [totals.notes, totals.clusters, totals.needs];
        let groups = plenary.arrived(plan);
        let mut parts = vec![Part::Sums { groups, of, people: totals.people, rest }];
        for theme in Summary::of(plenary, plan, MOST).themes {
            let title = plan.themes.get(theme.at).map_or("", |here| here.title(stage.app.text().lang));
            let title = (words.theme)(theme.at + 1, title);
            parts.push(Part::Theme { title, bullets: theme.bullets });
        }
        parts.push(Part::Thanks);
        parts
    })
}

fn sums(stage: Stage, (groups, of): (usize, usize), people: u32, rest: [usize; 3]) -> impl IntoView {
    let words = &stage.app.text().present;
    let [group, person, note, cluster, need] = words.total_rows;
    let [notes, clusters, needs] = rest;
    let rows = [
        (person, people.to_string()),
        (note, notes.to_string()),
        (cluster, clusters.to_string()),
        (need, needs.to_string()),
    ];
    view! {
        <Large words=(words.totals)(groups, people)/>
        <dl class="slide__n slide__n--alone">
            <Figure name=group number=groups.to_string() unit=(words.of_votes)(u32::try_from(of).unwrap_or(u32::MAX))/>
            {rows.into_iter().map(|(name, number)| view! { <Figure name=name number=number unit=""/> }).collect_view()}
        </dl>
    }
}

fn theme(stage: Stage, title: String, bullets: Vec<Bullet>, votes: RwSignal<bool>) -> impl IntoView {
    let text = stage.app.text();
    let rows = bullets.into_iter().map(|bullet| {
        let count = bullet.votes;
        let said = (text.present.groups)(bullet.groups.len());
        let votes = move || votes.get().then(|| view! { <b>{(text.common.votes)(count)}</b> });
        view! { <li><span>{bullet.text}</span><span><small>{said}</small>{votes}</span></li> }
    });
    view! {
        <h1 class="slide__h slide__h--longest">{title}</h1>
        <ol class="slide__rank">{rows.collect_view()}</ol>
    }
}
