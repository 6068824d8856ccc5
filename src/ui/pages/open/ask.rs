//! The questions below a row: a second file of the same number, a known name with another key, a call with other keys.

use leptos::prelude::*;

use super::inbox::{Answer, Inbox};
use crate::app::{Arrival, Preview};
use crate::domain::id::Issuer;
use crate::domain::recipient::Recipient;
use crate::ui::parts::{Pick, Radios, RecipientList, TextField};

/// What is asked about a file; nothing for most. `at` is its place among the arrivals.
pub fn question(inbox: Inbox, at: usize, arrival: &Arrival) -> Option<AnyView> {
    let preview = arrival.waiting()?;
    match &preview.namesake {
        Some(old) if leads(inbox, at, &preview.stream.issuer) => Some(alert(inbox, at, preview, old)),
        Some(_) => Some(view! { <p>{inbox.app.text().inbox.alert_again}</p> }.into_any()),
        None => match &preview.keys {
            Some((old, new)) => Some(other_keys(inbox, at, old, new)),
            None => preview.fork.then(|| tick(inbox, at, inbox.app.text().inbox.fork_take)),
        },
    }
}

/// A call that seals to other keys: the digits of both, to compare, and a tick before it counts.
fn other_keys(inbox: Inbox, at: usize, old: &[Recipient], new: &[Recipient]) -> AnyView {
    let words = &inbox.app.text().inbox;
    let list = |keys: &[Recipient]| view! { <RecipientList recipients=keys.to_vec()/> };
    view! {
        <div class="alert stack stack--3">
            <p>{words.keys_what}</p>
            <section class="stack stack--2"><h3>{words.keys_old}</h3>{list(old)}</section>
            <section class="stack stack--2"><h3>{words.keys_new}</h3>{list(new)}</section>
            {tick(inbox, at, words.keys_take)}
        </div>
    }
    .into_any()
}

/// Whether this is the first file of a signer here: the question stands once.
fn leads(inbox: Inbox, at: usize, issuer: &Issuer) -> bool {
    let same = |arrival: &Arrival| arrival.waiting().is_some_and(|preview| preview.stream.issuer == *issuer);
    inbox.arrivals.with_untracked(|arrivals| arrivals.iter().position(same) == Some(at))
}

fn tick(inbox: Inbox, at: usize, words: &'static str) -> AnyView {
    let change = move |event| {
        let on = event_target_checked(&event);
        inbox.ticked.update(|ticked| _ = if on { ticked.insert(at) } else { ticked.remove(&at) });
    };
    view! {
        <div class="choices choices--inline"><label class="choice">
            <input type="checkbox" prop:checked=move || inbox.ticked.with(|ticked| ticked.contains(&at)) on:change=change/>
            <span class="choice__main">{words}</span>
        </label></div>
    }
    .into_any()
}

/// The four answers, as values of the radios.
const ANSWERS: [&str; 4] = ["not", "replace", "other", "hold"];

fn alert(inbox: Inbox, at: usize, preview: &Preview, old: &Issuer) -> AnyView {
    let words = &inbox.app.text().inbox;
    let issuer = StoredValue::new(preview.stream.issuer.clone());
    let name = StoredValue::new(preview.seems.clone());
    let answer = move || inbox.answers.with(|answers| answers.get(&issuer.get_value()).cloned());
    let rows = [words.alert_not, words.alert_replace, words.alert_other, words.alert_hold];
    let pick = |(value, [label, sub]): (&str, [&str; 2])| Pick {
        value: value.to_owned(),
        label: label.to_owned(),
        sub: sub.to_owned(),
        tag: String::new(),
    };
    let picks: Vec<Pick> = ANSWERS.into_iter().zip(rows).map(pick).collect();
    let chosen = Signal::derive(move || {
        let value = match answer() {
            None => "not",
            Some(Answer::Replace) => "replace",
            Some(Answer::Other(_)) => "other",
            Some(Answer::Hold) => "hold",
        };
        Some(value.to_owned())
    });
    let change = Callback::new(move |value: String| {
        let answer = match value.as_str() {
            "replace" => Some(Answer::Replace),
            "other" => Some(Answer::Other(String::new())),
            "hold" => Some(Answer::Hold),
            _ => None,
        };
        inbox.answers.update(|answers| {
            _ = match answer {
                Some(answer) => answers.insert(issuer.get_value(), answer),
                None => answers.remove(&issuer.get_value()),
            };
        });
    });
    let typed = Signal::derive(move || match answer() {
        Some(Answer::Other(name)) => name,
        _ => String::new(),
    });
    let rename = Callback::new(move |typed: String| {
        // The same name again would tell nobody apart.
        let typed = if typed == name.get_value() { String::new() } else { typed };
        inbox.answers.update(|answers| _ = answers.insert(issuer.get_value(), Answer::Other(typed)));
    });
    let other = Memo::new(move |_| matches!(answer(), Some(Answer::Other(_))));
    view! {
        <div class="alert stack stack--3">
            <p>{(words.alert_what)(&preview.seems)}</p>
            <dl class="kv">
                <div><dt>{words.alert_old}</dt><dd class="fingerprint">{inbox.app.digits(old)}</dd></div>
                <div><dt>{words.alert_new}</dt><dd class="fingerprint">{preview.fingerprint.clone()}</dd></div>
            </dl>
            <Radios name=format!("alert-{at}") legend=words.alert_question picks=picks chosen=chosen on_change=change/>
            <Show when=move || other.get()>
                <TextField id="alert-name" label=words.alert_name value=typed on_change=rename help=words.alert_name_hint required=true/>
            </Show>
        </div>
    }
    .into_any()
}
