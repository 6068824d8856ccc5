//! Where one stands: every step with its state in words and shape, what is left, and one button that goes on.

use leptos::prelude::*;

use super::agreement::sections;
use super::renewal::Renew;
use super::steps::{route_of, step_name};
use super::target::remembered;
use super::withdrawal::{TakeBack, Withdrawn};
use super::{FlowHead, Own, last_day};
use crate::app::{App, Outgoing, app, focus, to_top};
use crate::catalog;
use crate::domain::id::Id;
use crate::domain::overrides::Status;
use crate::domain::skill::{Leg, Profile, Step, Track, Way, outlives};
use crate::route::Route;
use crate::text::Text;
use crate::ui::pages::standards::Moving;
use crate::ui::parts::{Banner, Glyph, Icon, Tone};

/// The overview of an assessment with a consent that stands.
#[component]
pub fn Overview(
    own: Own,
    /// Set to choose purpose and call again.
    again: RwSignal<bool>,
) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.way;
    let way = Memo::new(move |_| own.with(|own| own.as_ref().map(|(_, held)| Way::of(held))));
    let found = move || {
        way.with(|way| {
            let way = way.as_ref()?;
            let (answered, all) = way.items();
            Some((words.found)(way.minutes(), answered, all))
        })
    };
    let onward = move || way.with(|way| way.as_ref().and_then(Way::next));
    let go = move || onward().map_or(Route::Outcome, route_of).to_string();
    let go_words = move || {
        let text = app.text();
        onward().map_or_else(|| text.assess.result.to_owned(), |step| (words.go)(&step_name(text, step)))
    };
    view! {
        <div class="page">
            <FlowHead own=own/>
            <main id="main" class="wrap wrap--narrow assess" tabindex="-1">
                <div class="assess__head stack stack--2">
                    <h1>{found}</h1>
                    <p>{words.lead}</p>
                </div>
                <Moving own=own/>
                <Steps own=own way=way/>
                <Facts own=own again=again/>
                <Withdrawn/>
                <div>
                    <Renew own=own/>
                    <TakeBack/>
                </div>
            </main>
            <footer class="dock"><div class="dock__nav">
                <a class="btn btn--text" href=Route::Home.to_string()><Glyph icon=Icon::ArrowLeft/>{app.text().common.back}</a>
                <a class="btn btn--solid btn--lg" href=go>{go_words}<Glyph icon=Icon::ArrowRight/></a>
            </div></footer>
        </div>
    }
}

/// The steps. The ten categories share a row that is open while the next step is one of them.
#[component]
fn Steps(own: Own, way: Memo<Option<Way>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.way;
    let categories: Vec<Step> = way.with_untracked(|way| {
        let legs = way.as_ref().map(|way| way.legs.clone()).unwrap_or_default();
        legs.into_iter().map(|leg| leg.step).filter(|step| matches!(step, Step::Category(_))).collect()
    });
    let whole = Memo::new(move |_| way.with(|way| way.as_ref().map_or((0, 0), Way::items)));
    // Open where the next step is one of them. Looked at once: nothing folds under somebody's hands.
    let next = way.with_untracked(|way| way.as_ref().and_then(Way::next));
    let open = matches!(next, Some(Step::Category(_)));
    let row = move |step: Step| view! { <Row step=step way=way/> };
    let finished =
        Memo::new(move |_| own.with(|own| own.as_ref().is_some_and(|(_, held)| held.assessment.finished.is_some())));
    let [.., result, hand] = words.names;
    let result_state = move || {
        let [before, after] = words.results;
        if finished.get() { (Icon::Check, after) } else { (Icon::Blank, before) }
    };
    view! {
        <section class="stack stack--2" aria-labelledby="steps">
            <div class="section-head"><h2 id="steps">{words.steps}</h2></div>
            <ol class="way">
                {row(Step::Profile)}
                {row(Step::Experience)}
                <li class="way__group">
                    <details open=open>
                        <summary>
                            <span>{words.categories}</span>
                            {move || state(app.text(), whole.get())}
                        </summary>
                        <ol class="way way--inner">{categories.into_iter().map(row).collect_view()}</ol>
                    </details>
                </li>
                {row(Step::Cases)}
                {row(Step::Check)}
                <li class="way__row">
                    <a href=Route::Outcome.to_string()>{result}</a>
                    {move || mark(result_state().0, result_state().1.to_owned())}
                </li>
                <li class="way__row">
                    <a href=Route::Submit.to_string()>{hand}</a>
                    {move || handed(own)}
                </li>
            </ol>
        </section>
    }
}

/// One step: its name, its state, and the minutes that it still takes.
#[component]
fn Row(step: Step, way: Memo<Option<Way>>) -> impl IntoView {
    let app = app();
    let words = &app.text().assess.way;
    let leg = Memo::new(move |_| way.with(|way| way.as_ref().and_then(|way| way.leg(step))));
    let here = Memo::new(move |_| way.with(|way| way.as_ref().and_then(Way::next)) == Some(step));
    let shown = move || leg.get().map(|leg| leg_state(app.text(), leg));
    let left = move || {
        let seconds = leg.get().map_or(0, |leg| leg.seconds);
        (seconds > 0).then(|| view! { <span class="way__left">{(words.minutes)(seconds.div_ceil(60))}</span> })
    };
    view! {
        <li class="way__row" class:way__row--here=move || here.get()>
            <a href=route_of(step).to_string() aria-current=move || here.get().then_some("step")>{step_name(app.text(), step)}</a>
            <span class="way__side">
                {move || here.get().then(|| view! { <span class="chip chip--accent">{words.next}</span> })}
                {shown}
                {left}
            </span>
        </li>
    }
}

/// The state of a step, in words and a shape.
fn leg_state(text: &'static Text, leg: Leg) -> AnyView {
    let words = &text.assess.way;
    match (leg.step, leg.all) {
        (Step::Cases, 0) => mark(Icon::Blank, words.no_case.to_owned()),
        (Step::Cases, all) if leg.is_done() => mark(Icon::CheckCircle, (words.cases)(all)),
        (Step::Cases, all) => mark(Icon::Edit, (words.cases_open)(all - leg.done, all)),
        _ => state(text, (leg.done, leg.all)),
    }
}

/// Done, begun, or not yet.
fn state(text: &'static Text, (done, all): (usize, usize)) -> AnyView {
    let words = &text.assess.way;
    match done {
        done if done >= all => mark(Icon::CheckCircle, words.done.to_owned()),
        0 => mark(Icon::Blank, words.open.to_owned()),
        _ => mark(Icon::Edit, (words.begun)(done, all)),
    }
}

fn mark(icon: Icon, words: String) -> AnyView {
    view! { <span class="assess__state"><Glyph icon=icon/>{words}</span> }.into_any()
}

/// Whether it has been written out: to whom, the device can't know.
fn handed(own: Own) -> Option<AnyView> {
    let app = app();
    let (id, track) = own.with(|own| own.as_ref().map(|(id, held)| (*id, held.assessment.track)))?;
    let outgoing = Outgoing::Assessment(id, None);
    let (left, all) = (app.not_written_out(outgoing), app.contents(outgoing).len());
    let [not_yet, changed, done, here] = app.text().assess.way.handed;
    Some(match left {
        0 => mark(Icon::CheckCircle, done.to_owned()),
        left if left < all => mark(Icon::Edit, changed.to_owned()),
        _ if track == Track::Staff => mark(Icon::Lock, here.to_owned()),
        _ => mark(Icon::Blank, not_yet.to_owned()),
    })
}

/// What it is for, which standard it answers, until when the consent stands.
#[component]
fn Facts(own: Own, again: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let text = app.text();
    let words = &text.assess.way;
    let [heading, purpose, call, standard, consent] = words.facts;
    let call_title = Memo::new(move |_| {
        let chosen = remembered(app)?;
        app.records.with(|records| records.call(chosen).map(|call| call.title.clone()))
    });
    let facts = move || {
        own.with(|own| {
            let (_, held) = own.as_ref()?;
            let assessment = &held.assessment;
            let [apply, staff] = words.purposes;
            let is_staff = assessment.track == Track::Staff;
            let title = call_title.get();
            let title = (!is_staff || title.is_some()).then(|| {
                let title = title.unwrap_or_else(|| words.no_call.to_owned());
                view! { <div><dt>{call}</dt><dd><bdi>{title}</bdi></dd></div> }
            });
            let unknown = (!held.knows_standard).then(|| view! { <p class="small">{words.unknown_standard}</p> });
            let until = assessment.consent.as_ref().map(|given| (words.until)(&last_day(text, given.until), &given.text));
            let (name, version, status) = standard_words(text, held);
            let agreed = assessment.consent.as_ref().and_then(|given| catalog::consent_version(&given.text));
            let reread = agreed.map(|version| view! {
                <details class="fold fold--quiet"><summary>{words.reread}</summary>{sections(text, version, assessment.track)}</details>
            });
            Some(view! {
                <dl class="kv kv--even">
                    <div><dt>{purpose}</dt><dd>{if is_staff { staff } else { apply }}</dd></div>
                    {title}
                    <div><dt>{standard}</dt><dd><bdi>{name}</bdi> " " {version} " " <span class="chip">{status}</span> {unknown}</dd></div>
                    <div><dt>{consent}</dt><dd>{until}</dd></div>
                </dl>
                {reread}
            })
        })
    };
    let shorter = Memo::new(move |_| remembered(app).is_some_and(|chosen| keeps_shorter(app, own, chosen)));
    let choose = move |_| {
        again.set(true);
        to_top();
        focus("main");
    };
    view! {
        <section class="stack stack--2" aria-labelledby="facts">
            <div class="section-head section-head--thin"><h2 id="facts">{heading}</h2></div>
            {move || shorter.get().then(|| {
                let [title, todo] = words.shorter;
                view! { <Banner tone=Tone::Info title=title><p>{todo}</p></Banner> }
            })}
            {facts}
            <div><button type="button" class="btn btn--quiet btn--sm" on:click=choose><Glyph icon=Icon::Edit/>{words.change}</button></div>
        </section>
    }
}

/// Whether the call keeps it shorter than the consent stands.
fn keeps_shorter(app: App, own: Own, call: Id) -> bool {
    let years = catalog::consent().map_or(0, |text| text.retention_fiscal_years);
    app.records.with(|records| {
        let Some(call) = records.call(call) else { return false };
        own.with(|own| {
            let given = own.as_ref().and_then(|(_, held)| held.assessment.consent.as_ref());
            given.is_some_and(|given| outlives(given, call, years))
        })
    })
}

/// The standard's name, its version and how sure it is. The built-in one says that it is this app's own.
fn standard_words(text: &'static Text, held: &Profile) -> (String, String, &'static str) {
    let words = &text.assess.way;
    let built_in = held.assessment.standard.is_none() || !held.knows_standard;
    let name = if built_in { catalog::skill_note().of(text.lang).to_owned() } else { held.standard.title.clone() };
    let [verified, unverified, draft] = words.status;
    let status = match held.standard.status {
        Status::Verified => verified,
        Status::Unverified => unverified,
        Status::Draft => draft,
    };
    (name, (words.version)(&held.standard.version), status)
}
