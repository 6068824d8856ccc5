//! A call for applicants: the coordinator's editor with the way to hand it out, and the same call to read elsewhere.
//! What applicants read of it is what the editor asks for: nothing is added on the way.
//!
//! A call goes out only with a key that opens what comes back; the key editor is shared with the kit.

mod asks;
mod reading;

use leptos::prelude::*;

use self::asks::Asks;
use self::reading::Reading;
use super::desk::day;
use super::gone::Gone;
use super::pool::DeskNav;
use crate::app::{App, Notice, Outgoing, app, now};
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::plain::{plain, plain_lines};
use crate::domain::recipient::Recipient;
use crate::domain::skill::{Call, Track};
use crate::domain::time::Time;
use crate::text::{self, Text};
use crate::ui::parts::{AppBar, Glyph, HandOut, Icon, Recipients, TextField};

/// A call: to change where it was made, to read elsewhere.
#[component]
pub fn CallPage(id: Id) -> impl IntoView {
    let app = app();
    let own = Memo::new(move |_| {
        app.records.with(|records| match records.body(&app.me(), id) {
            Some(Body::Call(call)) => Some(call.clone()),
            _ => None,
        })
    });
    let foreign = Memo::new(move |_| app.records.with(|records| records.call(id).cloned()));
    let known = Memo::new(move |_| (own.with(Option::is_some), foreign.with(Option::is_some)));
    move || match known.get() {
        (true, _) => view! { <Editor id=id call=own/> }.into_any(),
        (false, true) => view! { <Reading id=id call=foreign/> }.into_any(),
        (false, false) => view! { <Gone/> }.into_any(),
    }
}

/// One own call that is being edited.
#[derive(Clone, Copy)]
struct Edit {
    app: App,
    id: Id,
    call: Memo<Option<Call>>,
}

impl Edit {
    fn with<T: Default>(self, read: impl FnOnce(&Call) -> T) -> T {
        self.call.with(|call| call.as_ref().map(read).unwrap_or_default())
    }

    /// Writes a change; the refusal where it isn't written, for the field to show.
    fn change(self, change: impl FnOnce(&mut Call)) -> Option<Refusal> {
        let mut call = self.call.get_untracked()?;
        change(&mut call);
        if self.app.record(Command::Revise(self.id, Body::Call(call))).is_some() {
            None
        } else {
            self.app.take_refusal()
        }
    }
}

#[component]
fn Editor(id: Id, call: Memo<Option<Call>>) -> impl IntoView {
    let app = app();
    let edit = Edit { app, id, call };
    let words = &app.text().call;
    let title = Memo::new(move |_| edit.with(|call| call.title.clone()));
    let keys = Memo::new(move |_| edit.with(|call| call.recipients.len()));
    let over = move || edit.with(|call| !call.is_open(now()));
    let found = move || match keys.get() {
        0 => words.found_open.to_owned(),
        _ if over() => words.found_over.to_owned(),
        keys => (words.found)(keys, &edit.with(|call| ends(app.text(), call))),
    };
    let from =
        Signal::derive(move || {
            edit.with(|call| {
                if call.office.is_empty() { call.title.clone() } else { format!("{}　{}", call.office, call.title) }
            })
        });
    view! {
        <div class="page page--desk">
            <header><AppBar place=Signal::derive(move || title.get())><DeskNav/></AppBar></header>
            <main id="main" class="wrap kit split" tabindex="-1">
                <div class="stack stack--5">
                    <div class="stack stack--2">
                        <h1 class="h-lg">{found}</h1>
                        <p class="muted">{words.text}</p>
                    </div>
                    <div class="kit-form">
                        <Basics edit=edit/>
                        <Keys edit=edit/>
                    </div>
                </div>
                <aside class="stack" aria-labelledby="give">
                    <div class="section-head"><h2 id="give">{words.give}</h2></div>
                    <Show when=move || { keys.get() > 0 } fallback=move || view! { <p class="empty">{words.give_open}</p> }>
                        <HandOut outgoing=Outgoing::Call(id) from=from/>
                    </Show>
                    <ol class="strong kit__next" aria-label=words.next_name>
                        {words.next.map(|step| view! { <li>{step}</li> }).into_iter().collect_view()}
                    </ol>
                </aside>
            </main>
        </div>
    }
}

/// What it is called, who calls, what for, until when.
#[component]
fn Basics(edit: Edit) -> impl IntoView {
    let words = &edit.app.text().call;
    let until = Memo::new(move |_| edit.with(Call::last_day));
    let over = Signal::derive(move || edit.with(|call| !call.is_open(now())).then(|| words.until_over.to_owned()));
    let set_until = move |day: String| _ = edit.change(|call| call.until = Call::end_of(&day));
    view! {
        <section aria-labelledby="basics">
            <div class="section-head"><h2 id="basics">{words.basics}</h2></div>
            <Words edit=edit id="title" label=words.title required=true read=|call| &call.title write=|call| &mut call.title/>
            <Words edit=edit id="office" label=words.office help=words.office_help
                read=|call| &call.office write=|call| &mut call.office/>
            <Words edit=edit id="purpose" label=words.purpose help=words.purpose_help lines=4
                read=|call| &call.purpose write=|call| &mut call.purpose/>
            <TextField id="until" kind="date" label=words.until help=words.until_help
                value=Signal::derive(move || until.get()) on_change=set_until error=over/>
        </section>
        <Asks edit=edit/>
    }
}

/// One text of the call; a refused one stays in its field with the reason below.
#[component]
fn Words(
    edit: Edit,
    id: &'static str,
    label: &'static str,
    #[prop(optional)] help: &'static str,
    read: fn(&Call) -> &String,
    write: fn(&mut Call) -> &mut String,
    #[prop(optional)] required: bool,
    #[prop(default = 1)] lines: u32,
) -> impl IntoView {
    let value = Memo::new(move |_| edit.with(|call| read(call).clone()));
    let refused = RwSignal::new(None::<Refusal>);
    let change = move |typed: String| refused.set(edit.change(|call| *write(call) = typed));
    let error = Signal::derive(move || refused.get().map(|refusal| text::refusal(refusal, edit.app.text().lang)));
    view! {
        <TextField id=id label=label help=help value=Signal::derive(move || value.get()) on_change=change error=error
            required=required lines=lines/>
    }
}

/// The keys that open what comes back.
#[component]
fn Keys(edit: Edit) -> impl IntoView {
    let words = &edit.app.text().call;
    let recipients = Memo::new(move |_| edit.with(|call| call.recipients.clone()));
    let office = Memo::new(move |_| edit.with(|call| call.office.clone()));
    let change = move |recipients: Vec<Recipient>| {
        if let Some(refusal) = edit.change(|call| call.recipients = recipients) {
            edit.app.notice.set(Some(Notice::Refused(refusal)));
        }
    };
    view! {
        <section aria-labelledby="recipients">
            <div class="section-head"><h2 id="recipients">{words.recipients}</h2></div>
            <p class="small">{words.recipients_help}</p>
            <Recipients recipients=Signal::derive(move || recipients.get()) office=Signal::derive(move || office.get()) on_change=change/>
        </section>
    }
}

/// What an applicant reads of a call below its title: who calls, what for, until when.
pub fn facts(text: &'static Text, call: &Call) -> impl IntoView + use<> {
    let words = &text.call;
    let over = (!call.is_open(now())).then(|| {
        view! { <span class="chip chip--todo"><Glyph icon=Icon::Warn/>{words.over}</span> }
    });
    let said = |value: String| if value.is_empty() { text.common.empty_yet.to_owned() } else { value };
    view! {
        <dl class="kv kv--even">
            <div><dt>{words.office}</dt><dd><bdi>{said(plain(&call.office))}</bdi></dd></div>
            <div><dt>{words.track}</dt><dd>{track(text, call.track)}</dd></div>
            <div><dt>{words.purpose}</dt><dd class="call__said"><bdi>{said(plain_lines(&call.purpose))}</bdi></dd></div>
            <div><dt>{words.retention}</dt><dd>{kept(text, call)}</dd></div>
            <div><dt>{words.until}</dt><dd>{ends(text, call)} " " {over}</dd></div>
        </dl>
    }
}

/// Whose assessments it asks for.
fn track(text: &Text, track: Track) -> &'static str {
    let [applicants, staff] = text.call.tracks;
    match track {
        Track::Applicants => applicants,
        Track::Staff => staff,
    }
}

/// How long assessments are kept: the day for whoever agrees today.
fn kept(text: &Text, call: &Call) -> String {
    call.keeps_until(now()).map_or_else(|| text.call.retention_open.to_owned(), |until| kept_to(text, until))
}

/// A last moment of keeping, as its day in Japan.
fn kept_to(text: &Text, until: Time) -> String {
    let (year, month, date) = until.date_in_japan();
    (text.call.retention_until)(&day(text, &format!("{year:04}-{month:02}-{date:02}")))
}

/// Its last day in words.
pub fn ends(text: &Text, call: &Call) -> String {
    match call.until {
        Some(_) => (text.call.ends)(&day(text, &call.last_day())),
        None => text.call.no_end.to_owned(),
    }
}
