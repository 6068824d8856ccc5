//! A table's clock on a screen: what it says now, and the taps that move it. One a screen.
//!
//! It looks at the device's clock only while it runs, keeps the screen on as long, and never moves by itself.

use leptos::prelude::*;

use crate::app::{App, Chime, app, now};
use crate::catalog::Lang;
use crate::domain::forum::{AgendaStep, BoxState, Forum, Phase, Run, Screen, Sitting};
use crate::domain::id::Id;
use crate::domain::time::Time;
use crate::route::Route;

/// In the last minutes the time left is read aloud, a minute at a time.
const READ_ALOUD: i64 = 5;

/// The clock of one table.
#[derive(Clone, Copy)]
pub struct TableClock {
    /// The app.
    pub app: App,
    /// The forum.
    pub forum: Id,
    /// What it says now; changes each second while it runs.
    pub run: Memo<Run>,
    /// Whether it runs.
    pub phase: Memo<Phase>,
    /// Whether any box has begun.
    pub has_begun: Memo<bool>,
    /// The present box's place in the kit.
    pub present: Memo<Option<usize>>,
    /// The next box's place in the kit.
    pub next: Memo<Option<usize>>,
    /// Whether the browser keeps the screen on; unknown while the clock stands still.
    pub awake: Signal<Option<bool>>,
    plan: StoredValue<Forum>,
}

impl TableClock {
    /// The clock of this device's table.
    pub fn new(forum: Id, plan: Forum) -> Self {
        let app = app();
        let plan = StoredValue::new(plan);
        let sitting = Memo::new(move |_| app.sitting(forum));
        let running = Memo::new(move |_| sitting.with(|sitting| sitting.since.is_some()));
        let moment = app.ticking(running.into());
        let run =
            Memo::new(move |_| plan.with_value(|plan| sitting.with(|sitting| Run::of(plan, sitting, moment.get()))));
        mend(app, forum, moment);
        chime(app, run);
        Self {
            app,
            forum,
            run,
            phase: Memo::new(move |_| run.with(|run| run.phase)),
            has_begun: Memo::new(move |_| run.with(Run::has_begun)),
            present: Memo::new(move |_| run.with(|run| run.present().map(|here| here.at))),
            next: Memo::new(move |_| run.with(|run| run.next().map(|here| here.at))),
            awake: app.stay_awake(running.into()),
            plan,
        }
    }

    /// Moves it.
    pub fn make(self, change: impl FnOnce(&mut Sitting, &Forum, Time)) {
        self.app.sit(self.forum, |sitting| self.plan.with_value(|plan| change(sitting, plan, now())));
    }

    /// Begins the next box, and opens its screen where `current` is another one.
    pub fn go_on(self, current: &Route) {
        self.make(Sitting::next);
        if let Some(place) = untrack(move || self.present_place()).filter(|place| !fits(place, current)) {
            self.app.go(&place);
        }
    }

    /// A box of the kit.
    fn step(self, at: usize) -> Option<AgendaStep> {
        self.plan.with_value(|plan| plan.agenda.get(at).cloned())
    }

    /// The present box. Reactive.
    fn present_step(self) -> Option<AgendaStep> {
        self.step(self.present.get()?)
    }

    /// The screen that the present box needs. Reactive.
    pub fn present_place(self) -> Option<Route> {
        let step = self.present_step()?;
        Some(self.plan.with_value(|plan| place(self.forum, plan, &step)))
    }

    /// What a box is called.
    pub fn title(self, at: usize) -> String {
        self.step(at).map(|step| step.title(self.app.text().lang).to_owned()).unwrap_or_default()
    }

    /// What to do in the present box.
    pub fn todo(self) -> String {
        self.present_step().map(|step| step.todo(self.app.text().lang).to_owned()).unwrap_or_default()
    }

    /// The number of the theme that a box works on, from 1.
    pub fn theme_number(self, at: usize) -> Option<usize> {
        let theme = self.step(at)?.theme?;
        Some(self.plan.with_value(|plan| plan.themes.iter().position(|here| here.id == theme))? + 1)
    }

    /// Minutes of the whole agenda, and whether it has any box.
    pub fn minutes(self) -> (u32, bool) {
        self.plan.with_value(|plan| (plan.minutes(), !plan.agenda.is_empty()))
    }

    /// The words of the link to a screen.
    pub fn to_place(self, place: &Route) -> &'static str {
        let text = &self.app.text().agenda;
        match place {
            Route::Join(_) => text.to_join,
            Route::Needs(_) => text.to_needs,
            Route::Matrix(_) => text.to_matrix,
            Route::Present(_) => text.to_present,
            Route::Survey(_) => text.to_survey,
            Route::HandIn(_) => text.to_hand_in,
            _ => text.to_board,
        }
    }

    /// Whether it is in a box, running or paused. Reactive.
    pub fn in_box(self) -> bool {
        matches!(self.phase.get(), Phase::Running | Phase::Paused)
    }

    /// The words of the button that starts it. Reactive.
    pub fn to_start(self) -> &'static str {
        let text = &self.app.text().agenda;
        if self.has_begun.get() { text.go_on } else { text.start }
    }

    /// The words of the button that begins the next box, or ends the last one. Reactive.
    pub fn to_next(self) -> &'static str {
        let text = &self.app.text().agenda;
        if self.next.get().is_some() { text.next } else { text.finish }
    }

    /// Time left in words, or that the clock stands still.
    pub fn left(self) -> String {
        let text = &self.app.text().agenda;
        self.run.with(|run| match run.phase {
            Phase::Waiting if run.has_begun() => text.waiting.to_owned(),
            Phase::Waiting => text.line_before.to_owned(),
            Phase::Over => text.line_over.to_owned(),
            Phase::Running | Phase::Paused => (text.left)(run.left),
        })
    }

    /// What is read aloud: the last minutes, one by one, and the end.
    pub fn aloud(self) -> impl Fn() -> String + Copy + Send + 'static {
        let minutes = Memo::new(move |_| {
            self.run.with(|run| match run.phase {
                Phase::Running if run.left <= READ_ALOUD * 60 => Some((run.left.max(0) + 59) / 60),
                _ => None,
            })
        });
        move || {
            let text = &self.app.text().agenda;
            match minutes.get() {
                None => String::new(),
                Some(0) => text.time_up.to_owned(),
                Some(minutes) => (text.minutes_left)(minutes),
            }
        }
    }

    /// How many seconds the boxes to come have lost together.
    pub fn shrunk(self) -> u32 {
        let later = |run: &Run| -> u32 {
            let lost = run.boxes.iter().filter(|here| here.state == BoxState::Later);
            lost.map(|here| here.planned - here.seconds.min(here.planned)).sum()
        };
        self.run.with(later)
    }
}

/// The screen that a box needs; one without a screen needs the board of its theme, or the first one.
fn place(forum: Id, plan: &Forum, step: &AgendaStep) -> Route {
    let of_step = plan.themes.iter().find(|theme| Some(&theme.id) == step.theme.as_ref());
    let board = of_step.or(plan.themes.first()).map(|theme| Route::Board(forum, theme.id.clone()));
    let here = match step.screen {
        Some(Screen::Join) => Some(Route::Join(forum)),
        Some(Screen::Needs) => Some(Route::Needs(forum)),
        Some(Screen::Matrix) => Some(Route::Matrix(forum)),
        Some(Screen::Present) => Some(Route::Present(forum)),
        Some(Screen::Survey) => Some(Route::Survey(forum)),
        Some(Screen::HandIn) => Some(Route::HandIn(forum)),
        Some(Screen::Board | Screen::Other) | None => board,
    };
    here.unwrap_or(Route::Agenda(forum))
}

/// The screen and the name of the box that a table is in, if it is in one.
pub fn present_place(forum: Id, plan: &Forum, sitting: &Sitting, lang: Lang) -> Option<(Route, String)> {
    let run = Run::of(plan, sitting, now());
    let step = plan.agenda.get(run.present()?.at)?;
    Some((place(forum, plan, step), step.title(lang).to_owned()))
}

/// Whether a screen is the one that is needed: a need card belongs to the need cards.
pub fn fits(needed: &Route, current: &Route) -> bool {
    needed == current || matches!((needed, current), (Route::Needs(_), Route::Need(..)))
}

/// Takes care of a device clock that was set anew while the table's clock ran.
fn mend(app: App, forum: Id, moment: Signal<Time>) {
    Effect::new(move |before: Option<Time>| {
        let here = moment.get();
        let sitting = untrack(|| app.sitting(forum));
        if let Some(since) = sitting.since {
            let seen = before.unwrap_or(since).max(since);
            if sitting.is_adrift(seen, here) {
                app.sit(forum, |sitting| sitting.mend(seen, here));
            }
        }
        here
    });
}

/// Sounds when the last minute begins and when the time is up, in the box that it was in a moment ago.
fn chime(app: App, run: Memo<Run>) {
    Effect::new(move |before: Option<(Option<usize>, i64)>| {
        let (phase, at, left) = run.with(|run| (run.phase, run.present().map(|here| here.at), run.left));
        if let Some((was, had)) = before
            && (phase, was) == (Phase::Running, at)
        {
            if had > 0 && left <= 0 {
                app.sound(Chime::Up);
            } else if had > 60 && (1..=60).contains(&left) {
                app.sound(Chime::Soon);
            }
        }
        (at, left)
    });
}
