//! What lies in the inbox: the files that arrived, the part of the page where each stands, and what was decided.
//!
//! Only files that somebody chose are taken in: a known name with another key, and a second file of the same number,
//! stay out until a person says otherwise.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{App, Arrival, Finding, Notice, Picked, Preview, after, focus, to_top};
use crate::domain::id::{Id, Issuer};
use crate::domain::trust::{Standing, Trust};
use crate::route::Route;

/// What a person decided about a known name with another key.
#[derive(Clone, PartialEq)]
pub enum Answer {
    /// The same people on another device.
    Replace,
    /// Somebody else, of this name.
    Other(String),
    /// To be kept, and decided later.
    Hold,
}

/// The part of the page where a file stands, in the order of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Taken in just now.
    Taken,
    /// Refused.
    Refused,
    /// Somebody must choose.
    Ask,
    /// Good, of a signer whom nobody has confirmed.
    Stranger,
    /// Good.
    Good,
    /// Here already.
    Here,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 6] = [Self::Taken, Self::Refused, Self::Ask, Self::Stranger, Self::Good, Self::Here];

    fn of(arrival: &Arrival) -> Self {
        match &arrival.finding {
            _ if arrival.taken_in => Self::Taken,
            Finding::Refused(_) => Self::Refused,
            Finding::Already | Finding::Own => Self::Here,
            Finding::Good(_) if arrival.asks() => Self::Ask,
            Finding::Good(preview) if preview.standing == Standing::Unknown => Self::Stranger,
            Finding::Good(_) => Self::Good,
        }
    }
}

/// What is going on, with what is done and what there is to do.
#[derive(Clone, Copy, PartialEq)]
pub enum Work {
    /// Files are read.
    Reading(usize, usize),
    /// Files are taken in.
    Taking(usize, usize),
}

/// The state of the page.
#[derive(Clone, Copy)]
pub struct Inbox {
    /// The app.
    pub app: App,
    /// Every file that arrived.
    pub arrivals: RwSignal<Vec<Arrival>>,
    /// Where each stands, by its place in `arrivals`.
    parts: RwSignal<Vec<Part>>,
    /// Grows whenever rows have to be drawn anew.
    pub round: RwSignal<usize>,
    /// Who is trusted, as the rows show it.
    pub trust: RwSignal<Trust>,
    /// Files that somebody looked at and wants: a fork, a call with other keys.
    pub ticked: RwSignal<BTreeSet<usize>>,
    /// What was decided about new keys of known names.
    pub answers: RwSignal<BTreeMap<Issuer, Answer>>,
    /// The files that the button takes in, by their places in `arrivals`.
    pub chosen: Memo<Vec<usize>>,
    /// The first file of each unknown signer among them; not of those about whom was decided.
    pub strangers: Memo<Vec<usize>>,
    /// Whether the side of the page with the buttons is drawn: one turn after the rows, to keep each turn short.
    pub drawn: RwSignal<bool>,
    /// What is going on.
    pub work: RwSignal<Option<Work>>,
    /// The import that was just made.
    pub import: RwSignal<Option<Id>>,
    picked: StoredValue<Vec<Picked>, LocalStorage>,
}

impl Inbox {
    /// An empty one.
    #[must_use]
    pub fn new(app: App) -> Self {
        let (arrivals, parts) = (RwSignal::<Vec<Arrival>>::default(), RwSignal::<Vec<Part>>::default());
        let (ticked, answers) = (RwSignal::default(), RwSignal::default());
        let chosen = Memo::new(move |_| chosen(arrivals, parts, ticked, answers));
        Self {
            app,
            arrivals,
            parts,
            round: RwSignal::default(),
            trust: RwSignal::new(untrack(move || app.trust())),
            ticked,
            answers,
            chosen,
            strangers: Memo::new(move |_| strangers(arrivals, chosen)),
            drawn: RwSignal::default(),
            work: RwSignal::default(),
            import: RwSignal::default(),
            picked: StoredValue::new_local(Vec::new()),
        }
    }

    /// Looks at files, together with those that were looked at before and not taken in.
    pub fn look_at(self, files: Vec<Picked>) {
        if files.is_empty() || self.work.get_untracked().is_some() {
            return;
        }
        let mut all = if self.import.get_untracked().is_some() { Vec::new() } else { self.picked.get_value() };
        all.extend(files);
        let count = all.len();
        self.work.set(Some(Work::Reading(0, count)));
        spawn_local(async move {
            let found = self.app.inspect(&all, |done| self.work.set(Some(Work::Reading(done, count)))).await;
            // Whoever has gone to another page meanwhile is not called back.
            if self.round.is_disposed() {
                return;
            }
            self.work.set(None);
            match found {
                Ok(found) => {
                    self.picked.set_value(all);
                    self.import.set(None);
                    self.show(found);
                }
                Err(failure) => self.app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    }

    /// Empties it; what was taken in stays.
    pub fn clear(self) {
        self.picked.set_value(Vec::new());
        self.import.set(None);
        self.show(Vec::new());
    }

    fn show(self, arrivals: Vec<Arrival>) {
        self.ticked.set(BTreeSet::new());
        self.answers.set(BTreeMap::new());
        self.arrivals.set(arrivals);
        self.redraw();
    }

    /// Puts every row where it belongs now; the page starts at its top again.
    fn redraw(self) {
        let parts = self.arrivals.with_untracked(|arrivals| arrivals.iter().map(Part::of).collect());
        self.parts.set(parts);
        self.trust.set(untrack(move || self.app.trust()));
        self.round.update(|round| *round += 1);
        self.drawn.set(false);
        after(0, move || self.drawn.set(true));
        to_top();
        focus("main");
    }

    /// The files of one part, as places in `arrivals`. Reactive.
    #[must_use]
    pub fn part(self, part: Part) -> Vec<usize> {
        self.parts.with(|parts| parts.iter().enumerate().filter(|(_, here)| **here == part).map(|(at, _)| at).collect())
    }

    /// Takes the chosen files in; with `vouch` their unknown signers are confirmed.
    pub fn take_in(self, vouch: bool) {
        let at = self.chosen.get_untracked();
        let missing = |answer: &Answer| matches!(answer, Answer::Other(name) if name.trim().is_empty());
        if at.is_empty() || self.work.get_untracked().is_some() {
            return;
        }
        if self.answers.with_untracked(|answers| answers.values().any(missing)) {
            return focus("alert-name");
        }
        let answers = self.answers.get_untracked();
        let count = at.len();
        let chosen: Vec<Arrival> = self
            .arrivals
            .with_untracked(|arrivals| at.iter().filter_map(|place| arrivals.get(*place).cloned()).collect());
        self.work.set(Some(Work::Taking(0, count)));
        spawn_local(async move {
            let done = |done| self.work.set(Some(Work::Taking(done, count)));
            let made = self.app.take_in(&chosen, vouch, done).await;
            if made.is_ok() {
                decide(self.app, &chosen, answers);
            }
            if self.round.is_disposed() {
                return;
            }
            self.work.set(None);
            match made {
                Ok(import) => {
                    self.arrivals.update(|arrivals| {
                        for place in &at {
                            if let Some(arrival) = arrivals.get_mut(*place) {
                                arrival.mark_taken_in();
                            }
                        }
                    });
                    self.import.set(Some(import));
                    self.redraw();
                }
                Err(failure) => self.app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    }

    /// Takes the import back.
    pub fn undo(self) {
        let Some(import) = self.import.get_untracked() else { return };
        let app = self.app;
        spawn_local(async move {
            let imports = untrack(move || app.imports());
            let files = imports.into_iter().filter(|made| made.id == Some(import)).flat_map(|made| made.files);
            let hashes: Vec<_> = files.map(|(hash, _)| hash).collect();
            match app.forget(&hashes).await {
                Ok(()) if self.round.is_disposed() => {}
                Ok(()) => {
                    // Whoever was confirmed meanwhile stays confirmed: the files are judged anew.
                    let again = self.picked.get_value();
                    self.clear();
                    self.look_at(again);
                    app.notice.set(Some(Notice::Done((app.text().inbox.undone)(hashes.len()))));
                }
                Err(failure) => app.notice.set(Some(Notice::Failed(failure))),
            }
        });
    }

    /// Writes a receipt for what was taken in, and shows it.
    pub fn write_receipt(self) {
        match self.arrivals.with_untracked(|arrivals| self.app.write_receipt(arrivals)) {
            Some(id) => self.app.go(&Route::Receipt(id)),
            None => self.app.notice.set(Some(Notice::Done(self.app.text().inbox.no_receipt.to_owned()))),
        }
    }
}

/// Carries out what was decided about new keys of known names, once their files are here.
fn decide(app: App, chosen: &[Arrival], mut answers: BTreeMap<Issuer, Answer>) {
    for preview in chosen.iter().filter_map(Arrival::waiting) {
        let issuer = &preview.stream.issuer;
        match (answers.remove(issuer), &preview.namesake) {
            (Some(Answer::Replace), Some(old)) => app.replace(old, issuer, ""),
            (Some(Answer::Other(name)), _) => app.confirm(issuer, &name, ""),
            _ => {}
        }
    }
}

/// Good files, and those for which somebody chose so.
fn chosen(
    arrivals: RwSignal<Vec<Arrival>>,
    parts: RwSignal<Vec<Part>>,
    ticked: RwSignal<BTreeSet<usize>>,
    answers: RwSignal<BTreeMap<Issuer, Answer>>,
) -> Vec<usize> {
    let wanted = |at: usize, part: Part, preview: &Preview| match part {
        Part::Stranger | Part::Good => true,
        Part::Ask if preview.namesake.is_some() => answers.with(|answers| answers.contains_key(&preview.stream.issuer)),
        Part::Ask => ticked.with(|ticked| ticked.contains(&at)),
        Part::Taken | Part::Refused | Part::Here => false,
    };
    // Both change together; a change of one alone is never seen by a tap.
    parts.with(|parts| {
        arrivals.with(|arrivals| {
            let all = arrivals.iter().zip(parts).enumerate();
            all.filter(|(at, (arrival, part))| arrival.waiting().is_some_and(|preview| wanted(*at, **part, preview)))
                .map(|(at, _)| at)
                .collect()
        })
    })
}

fn strangers(arrivals: RwSignal<Vec<Arrival>>, chosen: Memo<Vec<usize>>) -> Vec<usize> {
    arrivals.with(|arrivals| {
        let mut met = BTreeSet::new();
        let strange = |preview: &Preview| preview.standing == Standing::Unknown && preview.namesake.is_none();
        let mut first = |at: &usize| {
            let preview = arrivals.get(*at).and_then(Arrival::waiting);
            preview.is_some_and(|preview| strange(preview) && met.insert(preview.stream.issuer.clone()))
        };
        chosen.with(|chosen| chosen.iter().copied().filter(|at| first(at)).collect())
    })
}
