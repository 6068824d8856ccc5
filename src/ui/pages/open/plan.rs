//! What taking in would do, who the unknown signers are, and the buttons; afterwards the receipt and the way back.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::inbox::{Inbox, Part};
use crate::app::Incoming;
use crate::route::Route;
use crate::ui::parts::{Glyph, Icon, Paged, next};

/// The side of the page where things are done.
#[component]
pub fn Plan(inbox: Inbox) -> impl IntoView {
    let count = move || inbox.chosen.with(Vec::len);
    let taken = move || inbox.import.with(Option::is_some);
    let ready = move || count() > 0 && !taken();
    view! {
        <div class="inbox__plan stack stack--5" id="plan" tabindex="-1">
            <Show when=ready>
                <Changes inbox=inbox/>
                <Interviews inbox=inbox/>
                <Strangers inbox=inbox/>
                <Buttons inbox=inbox/>
            </Show>
            <Undecided inbox=inbox/>
            <Proves inbox=inbox/>
        </div>
    }
}

/// How many records would be new, revised, unchanged and in conflict.
#[component]
fn Changes(inbox: Inbox) -> impl IntoView {
    let words = &inbox.app.text().inbox;
    let sums = Memo::new(move |_| {
        let chosen = inbox.chosen.get();
        inbox.arrivals.with(|arrivals| {
            let previews = chosen.iter().filter_map(|at| arrivals.get(*at)?.waiting());
            previews.fold([0; 4], |[a, b, c, d], preview| {
                let [new, newer, same, conflicts] = preview.changes;
                [a + new, b + newer, c + same, d + conflicts]
            })
        })
    });
    let rows = move || {
        let rows = words.deltas.into_iter().zip(sums.get()).filter(|row| row.1 > 0);
        rows.map(|(name, count)| view! { <div><dt>{name}</dt><dd>{count}<small>{words.unit}</small></dd></div> })
            .collect_view()
    };
    view! {
        <Show when=move || sums.with(|sums| sums.iter().any(|count| *count > 0))>
            <section class="stack stack--2" aria-labelledby="changes">
                <div class="section-head"><h2 id="changes">{words.plan}</h2></div>
                <dl class="deltas">{rows}</dl>
                <Show when=move || sums.with(|sums| sums[3] > 0)><p class="hint">{words.conflicts}</p></Show>
            </section>
        </Show>
    }
}

/// What interviewers' files hold, in words.
#[component]
fn Interviews(inbox: Inbox) -> impl IntoView {
    let words = &inbox.app.text().interview;
    let sums = Memo::new(move |_| {
        let chosen = inbox.chosen.get();
        inbox.arrivals.with(|arrivals| {
            let previews = chosen.iter().filter_map(|at| arrivals.get(*at)?.waiting());
            let reviews = previews.filter(|preview| preview.kind == Incoming::Review).map(|preview| {
                let count =
                    |kind: &str| preview.kinds.iter().filter(|row| row.0 == kind).map(|row| row.1).sum::<usize>();
                [count("review"), count("probe"), count("verdict")]
            });
            reviews.reduce(|[a, b, c], [d, e, f]| [a + d, b + e, c + f])
        })
    });
    move || {
        sums.get().map(|[scores, probes, verdicts]| {
            view! { <p>{(words.inside)(scores, probes, verdicts)} " " {words.inside_what}</p> }
        })
    }
}

/// The unknown signers: the name that their files suggest, and the digits to compare.
#[component]
fn Strangers(inbox: Inbox) -> impl IntoView {
    let words = &inbox.app.text().inbox;
    let strangers = inbox.strangers;
    let names = Memo::new(move |_| {
        let mut names = BTreeMap::<String, usize>::new();
        inbox.arrivals.with(|arrivals| {
            let all = strangers.get().into_iter().filter_map(|at| arrivals.get(at)?.waiting());
            all.for_each(|one| *names.entry(one.seems.clone()).or_default() += 1);
        });
        names
    });
    let count = Signal::derive(move || strangers.with(Vec::len));
    let pages = Paged::new(count);
    let row = move |at: usize| {
        let at = strangers.with_untracked(|strangers| strangers.get(at).copied())?;
        let preview = inbox.arrivals.with_untracked(|arrivals| arrivals.get(at)?.waiting().cloned())?;
        let twin = names.with_untracked(|names| names.get(&preview.seems).is_some_and(|count| *count > 1));
        Some(view! {
            <li>
                <b>{preview.seems.clone()}</b>
                <span class="fingerprint">{preview.fingerprint.clone()}</span>
                {twin.then(|| view! { <p class="verdict-list__note"><Glyph icon=Icon::Warn/>{words.twin}</p> })}
            </li>
        })
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="stack stack--2" aria-labelledby="strangers">
                <div class="section-head"><h2 id="strangers">{move || (words.strangers_head)(count.get())}</h2></div>
                <p class="hint">{words.strangers_what}</p>
                <ul class="strangers">
                    <For each=move || 0..pages.shown() key=move |at| (inbox.round.get(), *at) children=row/>
                </ul>
                <div>{pages.more()}</div>
            </section>
        </Show>
    }
}

/// One button where everybody is known; two where somebody is not.
#[component]
fn Buttons(inbox: Inbox) -> impl IntoView {
    let text = inbox.app.text();
    let words = &text.inbox;
    let count = Memo::new(move |_| inbox.chosen.with(Vec::len));
    let strange = Memo::new(move |_| inbox.strangers.with(|strangers| !strangers.is_empty()));
    let cancel = view! {
        <button type="button" class="btn btn--text" on:click=move |_| inbox.clear()>{text.common.cancel}</button>
    };
    let take = move || {
        if strange.get() {
            view! {
                <button type="button" class="btn btn--solid btn--lg" on:click=move |_| inbox.take_in(true)>
                    <Glyph icon=Icon::Import/>{move || (words.vouch)(count.get())}
                </button>
                <button type="button" class="btn btn--lg" aria-describedby="hold-hint" on:click=move |_| inbox.take_in(false)>
                    <Glyph icon=Icon::Lock/>{words.hold}
                </button>
                <p class="hint" id="hold-hint">{words.hold_hint}</p>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="btn btn--solid btn--lg" on:click=move |_| inbox.take_in(false)>
                    <Glyph icon=Icon::Import/>{move || (text.files.take_in)(count.get())}
                </button>
            }
            .into_any()
        }
    };
    view! { <div class="inbox__go stack stack--3">{take} {cancel}</div> }
}

/// Files that stay out until somebody chooses.
#[component]
fn Undecided(inbox: Inbox) -> impl IntoView {
    let words = &inbox.app.text().inbox;
    let open = Memo::new(move |_| {
        let chosen = inbox.chosen.get();
        let asked = inbox.part(Part::Ask);
        inbox.arrivals.with(|arrivals| {
            let waits = |at: &&usize| arrivals.get(**at).is_some_and(|arrival| arrival.waiting().is_some());
            asked.iter().filter(waits).filter(|at| !chosen.contains(at)).count()
        })
    });
    move || (open.get() > 0).then(|| view! { <p class="hint" role="status">{(words.undecided)(open.get())}</p> })
}

/// Where what was taken in leads, each place once: what waits for a decision first, then what others sent.
fn ways(inbox: Inbox) -> Vec<(Route, &'static str)> {
    let rank = |place: &Route| match place {
        Route::Files => 0,
        Route::Plenary(_) => 1,
        Route::Pool => 2,
        _ => 3,
    };
    let mut ways: Vec<(Route, &'static str)> = Vec::new();
    inbox.trust.with(|trust| {
        inbox.arrivals.with(|arrivals| {
            let taken = arrivals.iter().filter(|arrival| arrival.taken_in);
            for way in taken.filter_map(|arrival| next(inbox.app, trust, &arrival.finding)) {
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
        });
    });
    ways.sort_by_key(|(place, _)| rank(place));
    ways
}

/// The ways on as buttons; where two forums came, with their titles.
#[component]
fn Ways(inbox: Inbox) -> impl IntoView {
    let app = inbox.app;
    let button = move |at: usize, place: &Route, label: &str| {
        let place = place.to_string();
        view! { <a class="btn btn--lg" class:btn--solid=at == 0 href=place>{label.to_owned()}</a> }
    };
    let named = move |place: &Route, label: &str| {
        let (Route::Join(forum) | Route::Plenary(forum)) = place else { return label.to_owned() };
        let title = app.records.with(|records| records.forum(*forum).map(|(_, forum)| forum.title.clone()));
        (app.text().files.sender_of)(label, &title.unwrap_or_default())
    };
    move || {
        let ways = ways(inbox);
        let twice = |label: &str| ways.iter().filter(|way| way.1 == label).count() > 1;
        let all = ways.iter().enumerate().map(|(at, (place, label))| {
            let said = if twice(label) { named(place, label) } else { (*label).to_owned() };
            button(at, place, &said)
        });
        let all: Vec<_> = all.collect();
        (!all.is_empty()).then(|| view! { <div class="row">{all}</div> })
    }
}

/// After taking in: the ways on, a receipt, and the way back.
#[component]
pub fn Taken(inbox: Inbox) -> impl IntoView {
    let words = &inbox.app.text().inbox;
    view! {
        <section class="stack stack--4">
            <Ways inbox=inbox/>
            <div class="row">
                <button type="button" class="btn btn--quiet" aria-describedby="receipt-hint" on:click=move |_| inbox.write_receipt()>
                    <Glyph icon=Icon::Sign/>{words.write_receipt}
                </button>
                <button type="button" class="btn btn--quiet" on:click=move |_| inbox.undo()>
                    <Glyph icon=Icon::Undo/>{words.undo}
                </button>
            </div>
            <p class="hint" id="receipt-hint">{words.receipt_hint}</p>
        </section>
    }
}

/// What a signature proves, and what it doesn't: always in sight beside the verdicts.
#[component]
fn Proves(inbox: Inbox) -> impl IntoView {
    let words = &inbox.app.text().inbox;
    let list = |items: &'static [&'static str]| items.iter().map(|item| view! { <li>{*item}</li> }).collect_view();
    view! {
        <aside class="proves stack stack--2" aria-labelledby="proves">
            <h2 id="proves">{words.proves}</h2>
            <h3><Glyph icon=Icon::Check/>{words.proves_yes_head}</h3>
            <ul>{list(words.proves_yes)}</ul>
            <h3><Glyph icon=Icon::Close/>{words.proves_not_head}</h3>
            <ul>{list(words.proves_not)}</ul>
        </aside>
    }
}
