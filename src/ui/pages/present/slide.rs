//! One slide of a group: its heading, numbers and notes in large type. Who said a note is not in the slide.

use leptos::prelude::*;

use crate::app::{App, app};
use crate::catalog;
use crate::domain::forum::Forum;
use crate::domain::forum::talk::{Heading, Line, Slide, Wish};
use crate::ui::parts::{Glyph, Icon};

/// Notes on one slide; more are counted.
const MOST_LINES: usize = 6;

/// What the slide belongs to, for the line on top.
pub fn about(app: App, plan: &Forum, slide: &Slide) -> String {
    let words = &app.text().present;
    let theme = |at: usize| {
        let title = plan.themes.get(at).map(|theme| theme.title(app.text().lang)).unwrap_or_default();
        (words.theme)(at + 1, title)
    };
    match slide {
        Slide::Heading(heading) => theme(heading.theme),
        Slide::Loose(at, _) => theme(*at),
        Slide::Wish(_) => words.needs.to_owned(),
        Slide::Opening(_) | Slide::Closing => plan.title.clone(),
    }
}

/// A heading in the size that its length allows.
#[component]
pub fn Large(#[prop(into)] words: String) -> impl IntoView {
    // Letters of Latin are half as wide.
    let width: usize = words.chars().map(|sign| if sign.is_ascii() { 1 } else { 2 }).sum();
    let class = match width {
        0..=56 => "slide__h",
        57..=120 => "slide__h slide__h--long",
        _ => "slide__h slide__h--longest",
    };
    view! { <h1 class=class>{words}</h1> }
}

/// A number with its name.
#[component]
pub fn Figure(name: &'static str, #[prop(into)] number: String, #[prop(into)] unit: String) -> impl IntoView {
    view! { <div><dt>{name}</dt><dd>{number}<small>{unit}</small></dd></div> }
}

/// A cluster, a need, or notes that nobody bound. Opening and closing differ by page.
pub fn content(slide: &Slide, votes: RwSignal<bool>) -> AnyView {
    match slide {
        Slide::Heading(heading) => cluster(heading, votes).into_any(),
        Slide::Loose(_, lines) => loose(lines, votes).into_any(),
        Slide::Wish(wish) => need(wish).into_any(),
        Slide::Opening(_) | Slide::Closing => ().into_any(),
    }
}

fn cluster(heading: &Heading, votes: RwSignal<bool>) -> impl IntoView + use<> {
    let words = &app().text().present;
    let [vote, note] = words.counts;
    let (count, of) = (heading.votes, heading.of);
    let other = (!heading.first).then(|| view! { <p class="slide__kind">{words.others}</p> });
    view! {
        {other}
        <Large words=heading.title.clone()/>
        <dl class="slide__n">
            {move || votes.get().then(|| view! { <Figure name=vote number=count.to_string() unit=(words.of_votes)(of)/> })}
            <Figure name=note number=heading.lines.len().to_string() unit=words.of_notes/>
        </dl>
        {lines(&heading.lines, votes)}
    }
}

fn loose(notes: &[Line], votes: RwSignal<bool>) -> impl IntoView + use<> {
    let words = &app().text().present;
    let [_, note] = words.counts;
    view! {
        <Large words=words.loose/>
        <dl class="slide__n"><Figure name=note number=notes.len().to_string() unit=words.of_notes/></dl>
        {lines(notes, votes)}
    }
}

fn lines(lines: &[Line], votes: RwSignal<bool>) -> impl IntoView + use<> {
    let text = app().text();
    let words = &text.present;
    let row = |line: &Line| {
        let hands = line.hands.map(|hands| (words.hands)(hands.up, hands.of));
        let scheme = catalog::scheme_name(&line.scheme, text.lang).to_owned();
        let scheme = (!scheme.is_empty()).then(|| view! { <span class="chip">{scheme}</span> });
        let wanted = (!line.wanted.is_empty()).then(|| view! { <small>{(words.wanted)(&line.wanted)}</small> });
        let hands = move || hands.clone().filter(|_| votes.get()).map(|hands| view! { <small>{hands}</small> });
        view! { <li>{line.text.clone()} " " {scheme} {wanted} {hands}</li> }
    };
    let more = lines.len().saturating_sub(MOST_LINES);
    view! {
        <ul class="slide__l">
            {lines.iter().take(MOST_LINES).map(row).collect_view()}
            {(more > 0).then(|| view! { <li class="slide__more">{(words.more)(more)}</li> })}
        </ul>
    }
}

fn need(wish: &Wish) -> impl IntoView + use<> {
    let text = app().text();
    let (words, lang) = (&text.present, text.lang);
    let roles: Vec<_> = wish.roles.iter().filter_map(|role| Some(catalog::role(*role)?.plain.of(lang))).collect();
    let level = wish.level.and_then(|level| Some(catalog::level(u8::try_from(level).ok()?)?.label.of(lang)));
    let field = wish.field.as_deref().and_then(|field| Some(catalog::field(field)?.label.of(lang)));
    let style = wish.work_style.as_deref().map(|id| catalog::label(catalog::work_times(), id, lang).to_owned());
    let involvement = [style, wish.days_x10.map(text.common.days_a_month), wish.months.map(text.common.months)];
    let facts = [
        wish.outcome.clone(),
        roles.join(text.common.and),
        level.unwrap_or_default().to_owned(),
        field.unwrap_or_default().to_owned(),
        involvement.into_iter().flatten().collect::<Vec<_>>().join("・"),
        if wish.bodies == 0 { String::new() } else { (words.bodies)(wish.bodies) },
    ];
    let rows = words.rows.into_iter().zip(facts).filter(|(_, fact)| !fact.is_empty());
    let rows = rows.map(|(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> });
    let open = (!wish.complete)
        .then(|| view! { <p class="slide__kind"><span class="chip chip--todo"><Glyph icon=Icon::Edit/>{words.unfinished}</span></p> });
    view! {
        {open}
        <Large words=wish.problem.clone()/>
        <dl class="slide__kv">{rows.collect_view()}</dl>
    }
}
