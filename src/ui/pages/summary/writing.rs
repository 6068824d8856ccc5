//! One change to a summary: take what is shown, change a part of it, write it as a record of one's own.
//!
//! The first change makes the record; each is a step that can be taken back.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::View;
use crate::app::{App, after, focus};
use crate::domain::body::Body;
use crate::domain::check::Refusal;
use crate::domain::command::Command;
use crate::domain::forum::{Forum, OpinionNews, Opinions, Place, Summary};
use crate::domain::id::{Id, Issuer};

/// A row that a change makes is there one frame later.
const NEXT_FRAME_MS: i32 = 30;

/// Where the summary that is shown comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    /// From the clusters; nobody has written anything yet.
    Draft,
    /// The own record.
    Own(Id),
    /// What somebody else handed out.
    Theirs(Issuer),
}

/// The summary that is shown, and the way to change it.
#[derive(Clone, Copy)]
pub struct Writing {
    /// The app.
    pub app: App,
    /// The forum.
    pub id: Id,
    /// The plan and the plenary.
    pub view: View,
    /// How many clusters a theme the draft takes.
    pub most: RwSignal<Option<usize>>,
    /// Where it comes from.
    pub origin: Memo<Origin>,
    /// Bullets that are chosen, to be joined.
    pub chosen: RwSignal<BTreeSet<Place>>,
    /// Every cluster of the tables.
    summary: Memo<Summary>,
    shown: Memo<Opinions>,
}

impl Writing {
    /// For one forum.
    pub fn new(app: App, id: Id, view: View, cut: Option<usize>) -> Self {
        let most = RwSignal::new(cut);
        let summary = Memo::new(move |_| {
            view.with(|view| view.as_ref().map(|(forum, plenary)| Summary::of(plenary, forum, usize::MAX)))
                .unwrap_or_default()
        });
        let held = Memo::new(move |_| {
            let me = app.me();
            app.records.with(|records| {
                records.opinions(id, Some(&me)).map(|(key, held)| {
                    let origin =
                        if key.stream == me { Origin::Own(key.id) } else { Origin::Theirs(key.stream.issuer.clone()) };
                    (origin, held.clone())
                })
            })
        });
        let origin = Memo::new(move |_| held.with(|held| held.as_ref().map_or(Origin::Draft, |held| held.0.clone())));
        let shown = Memo::new(move |_| {
            view.with(|view| {
                let Some((forum, _)) = view else { return Opinions::blank(id) };
                held.with(|held| match held {
                    Some((_, held)) => held.aligned(forum),
                    None => summary.with(|all| Opinions::draft(id, forum, all, most.get().unwrap_or(usize::MAX))),
                })
            })
        });
        Self { app, id, view, most, origin, chosen: RwSignal::new(BTreeSet::new()), summary, shown }
    }

    /// Reads the summary that is shown. Reactive.
    pub fn with<T>(self, read: impl FnOnce(&Opinions) -> T) -> T {
        self.shown.with(read)
    }

    /// The same, once.
    pub fn now(self) -> Opinions {
        self.shown.get_untracked()
    }

    /// Reads the plan; the default where it is gone. Reactive.
    pub fn forum<T: Default>(self, read: impl FnOnce(&Forum) -> T) -> T {
        self.view.with(|view| view.as_ref().map(|(forum, _)| read(forum)).unwrap_or_default())
    }

    /// What the tables say and the summary doesn't. Reactive.
    pub fn news(self) -> OpinionNews {
        self.summary.with(|summary| self.with(|shown| self.forum(|forum| shown.news(forum, summary))))
    }

    /// Changes the summary and writes it; the app says why where that is refused.
    pub fn change(self, change: impl FnOnce(&mut Opinions)) -> bool {
        let mut opinions = self.now();
        change(&mut opinions);
        let body = Body::Opinions(opinions);
        let command = match self.origin.get_untracked() {
            Origin::Own(record) => Command::Revise(record, body),
            Origin::Draft | Origin::Theirs(_) => Command::Create(body),
        };
        self.app.record(command).is_some()
    }

    /// The same where bullets change their places: what was chosen by place is chosen no more.
    pub fn move_things(self, change: impl FnOnce(&mut Opinions)) -> bool {
        self.chosen.update(BTreeSet::clear);
        self.change(change)
    }

    /// The same for a field, which shows the reason itself.
    pub fn change_field(self, change: impl FnOnce(&mut Opinions)) -> Option<Refusal> {
        if self.change(change) { None } else { self.app.take_refusal() }
    }

    /// Makes one bullet of several, and goes to its words: the seam wants a hand.
    pub fn join(self, places: &[Place]) {
        let order: Vec<String> =
            untrack(move || self.forum(|forum| forum.groups.iter().map(|group| group.id.clone()).collect()));
        let mut joined = None;
        if self.move_things(|opinions| joined = opinions.join(places, &order))
            && let Some(place) = joined
        {
            look_at(&field(place));
        }
    }

    /// Writes the present groups and votes to every bullet.
    pub fn recount(self) {
        let summary = self.summary.get_untracked();
        let forum = self.view.with_untracked(|view| view.as_ref().map(|(forum, _)| forum.clone()));
        if let Some(forum) = forum {
            self.change(|opinions| opinions.recount(&forum, &summary));
        }
    }
}

/// The id of a bullet's field.
pub fn field(place: Place) -> String {
    format!("bullet-{}-{}", place.theme, place.at)
}

/// Moves the focus to an element that the last change may just have made.
pub fn look_at(id: &str) {
    let id = id.to_owned();
    after(NEXT_FRAME_MS, move || focus(&id));
}
