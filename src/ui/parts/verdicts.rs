//! Verdicts on files: a shape and a word, a sentence, and the next step. One row a file.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::app::{App, Arrival, Finding, Incoming, Preview, Verdict, local};
use crate::catalog::Lang;
use crate::domain::time::Time;
use crate::domain::trust::{Standing, Trust};
use crate::route::Route;
use crate::text::explain_file;

/// One row of a `.verdict-list`; `more` stands below it, over its whole width.
pub fn verdict(app: App, trust: &Trust, arrival: &Arrival, more: Option<AnyView>) -> AnyView {
    let words = app.text();
    let text = &words.files;
    let name = arrival.name.clone();
    let (class, icon, word, what) = match &arrival.finding {
        Finding::Good(preview) => {
            let (class, icon, word) = good(app, trust, arrival, preview);
            (class, icon, word, format!("{}　{}", preview.kind.word(text.kinds), whose(app, preview)))
        }
        Finding::Already => ("verdict verdict--old", Icon::Clock, text.already, String::new()),
        Finding::Own => ("verdict verdict--old", Icon::Clock, text.own, String::new()),
        Finding::Refused(_) if arrival.is_under_passphrase() => {
            ("verdict verdict--none", Icon::Lock, words.inbox.backup, String::new())
        }
        Finding::Refused(rejected) => {
            let (class, icon) = shape(arrival.verdict());
            (class, icon, explain_file(rejected, words.lang).verdict, String::new())
        }
    };
    let said = match &arrival.finding {
        Finding::Good(preview) => {
            // The digits of a stranger stand once, beside the button that vouches.
            let beside =
                !arrival.taken_in && more.is_none() && trust.standing(&preview.stream.issuer) == Standing::Unknown;
            facts(app, trust, preview, !beside).into_any()
        }
        Finding::Already => text.already_what.into_any(),
        Finding::Own => text.own_what.into_any(),
        Finding::Refused(_) if arrival.is_under_passphrase() => view! {
            <p>{words.inbox.backup_what}</p>
            <a class="tap-sm" href=Route::Backup.to_string()>{words.inbox.backup_link}</a>
        }
        .into_any(),
        Finding::Refused(rejected) => {
            let told = explain_file(rejected, words.lang);
            let space = if words.lang == Lang::Ja { "" } else { " " };
            let code = rejected.code.to_string();
            view! { <p>{told.what} {space} {told.todo} " " <span class="mono">{code}</span></p> }.into_any()
        }
    };
    view! {
        <li>
            <span class=class><Glyph icon=icon/>{word}</span>
            <div class="verdict-list__what">{what} <span class="mono fname">{name}</span></div>
            <div class="verdict-list__next">{said}</div>
            {more.map(|more| view! { <div class="verdict-list__more">{more}</div> })}
        </li>
    }
    .into_any()
}

fn good(app: App, trust: &Trust, arrival: &Arrival, preview: &Preview) -> (&'static str, Icon, &'static str) {
    let words = &app.text().inbox;
    let known = trust.standing(&preview.stream.issuer) != Standing::Unknown;
    match (arrival.taken_in, known) {
        (true, true) => ("verdict verdict--ok", Icon::CheckCircle, words.taken),
        (true, false) => ("verdict verdict--ask", Icon::Clock, words.apart),
        (false, _) if preview.namesake.is_some() => ("verdict verdict--ask", Icon::Warn, words.alert),
        (false, _) if preview.keys.is_some() => ("verdict verdict--ask", Icon::Warn, words.keys),
        (false, _) if preview.fork => ("verdict verdict--ask", Icon::Split, words.fork),
        (false, true) => ("verdict verdict--ok", Icon::CheckCircle, app.text().files.good),
        (false, false) => ("verdict verdict--ask", Icon::Ask, words.unknown),
    }
}

fn shape(verdict: Verdict) -> (&'static str, Icon) {
    match verdict {
        Verdict::Tampered => ("verdict verdict--bad", Icon::Error),
        Verdict::Broken => ("verdict verdict--bad", Icon::Broken),
        Verdict::Rewritten => ("verdict verdict--ask", Icon::Rewritten),
        Verdict::Sealed => ("verdict verdict--none", Icon::Lock),
        Verdict::Old => ("verdict verdict--old", Icon::Clock),
        Verdict::Foreign => ("verdict verdict--none", Icon::Sheet),
    }
}

/// The applicant, or the forum's title and the group's name, as far as this device knows them.
fn whose(app: App, preview: &Preview) -> String {
    if let Some(title) = preview.name.as_ref().or(preview.title.as_ref()) {
        return title.clone();
    }
    let group = preview.group.as_deref().unwrap_or_default();
    let known = preview.audience.and_then(|id| {
        app.records.with_untracked(|records| {
            let (_, forum) = records.forum(id)?;
            Some(format!("{}　{}", forum.title, forum.group_name(group)))
        })
    });
    known.unwrap_or_else(|| group.to_owned())
}

/// What a good file would change, when it was made and by whom, and what is worth a thought.
fn facts(app: App, trust: &Trust, preview: &Preview, digits: bool) -> impl IntoView + use<> {
    let words = app.text();
    let (text, inbox) = (&words.files, &words.inbox);
    let [new, newer, same, conflicts] = preview.changes;
    let mut made = format!("{} {} · {} {}", text.made, when(app, preview.made_at), text.sequence, preview.sequence);
    if preview.sealed {
        made.push_str(" · ");
        made.push_str(inbox.sealed);
    }
    let signer = match trust.signer(&preview.stream.issuer) {
        Some((_, signer)) if signer.confirmed.is_some() => {
            let at = signer.confirmed.as_ref().map(|confirmed| when(app, confirmed.at)).unwrap_or_default();
            (inbox.signer_known)(&signer.name, &at)
        }
        _ => inbox.signer_unknown.to_owned(),
    };
    let notes = [
        preview.stale.then(|| inbox.stale.to_owned()),
        preview.fork.then(|| inbox.fork_what.to_owned()),
        (preview.unknown > 0).then(|| (inbox.newer)(preview.unknown)),
        (preview.kind.is_personal() && !preview.sealed).then(|| inbox.not_sealed.to_owned()),
    ];
    let notes = notes.into_iter().flatten();
    let notes: Vec<_> =
        notes.map(|note| view! { <p class="verdict-list__note"><Glyph icon=Icon::Warn/>{note}</p> }).collect();
    view! {
        <p>{(text.changes)(new, newer, same, conflicts)}</p>
        <p class="verdict-list__line">{made}</p>
        {digits.then(|| view! {
            <p class="verdict-list__line">
                {signer} <span class="vh">{text.signer}</span>
                <span class="fingerprint fingerprint--sm">{preview.fingerprint.clone()}</span>
            </p>
        })}
        {receipt(app, preview)}
        {notes}
    }
}

/// What a receipt says about files of this device.
fn receipt(app: App, preview: &Preview) -> Option<AnyView> {
    if preview.kind != Incoming::Receipt {
        return None;
    }
    let words = app.text();
    let me = app.me();
    let mine = preview.receipt.iter().filter(|line| line.issuer == me.issuer.as_str() && line.dataset == me.dataset);
    let lines: Vec<_> = mine
        .map(|line| {
            let remarks: Vec<&str> = line.remarks.iter().filter_map(|remark| words.kept.remark(remark)).collect();
            let said = (words.inbox.receipt_line)(line.sequence, line.records);
            view! { <li>{said} {(!remarks.is_empty()).then(|| format!(" — {}", remarks.join(words.common.and)))}</li> }
        })
        .collect();
    Some(if lines.is_empty() {
        view! { <p>{words.inbox.receipt_none}</p> }.into_any()
    } else {
        view! { <ul class="verdict-list__receipt">{lines}</ul> }.into_any()
    })
}

/// A moment of the device's wall clock, in short.
fn when(app: App, at: Time) -> String {
    let at = local(at);
    (app.text().dates.short)(at.month, at.day, at.hour, at.minute)
}

/// Where to go once a file is taken in, and the words for it.
pub fn next(app: App, trust: &Trust, finding: &Finding) -> Option<(Route, &'static str)> {
    let Finding::Good(preview) = finding else { return None };
    let words = app.text();
    Some(match (preview.kind, preview.audience) {
        _ if trust.standing(&preview.stream.issuer) == Standing::Unknown => (Route::Files, words.inbox.next_apart),
        (Incoming::Kit, Some(forum)) => (Route::Join(forum), words.files.next_join),
        // Without its kit a forum has no plenary.
        (Incoming::Needs, Some(forum)) if app.records.with_untracked(|records| records.forum(forum).is_some()) => {
            (Route::Plenary(forum), words.files.next_plenary)
        }
        (Incoming::Call, _) => (Route::Assess, words.inbox.next_call),
        (Incoming::Assessment | Incoming::Withdrawal | Incoming::Review, _) => (Route::Pool, words.files.next_pool),
        _ => return None,
    })
}
