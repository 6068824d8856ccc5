//! From tablets to groups: one group may write on several tablets, each a data set of its own.
//!
//! Their clusters, notes and cards stand together. The people of a group are the greatest head count among its tablets,
//! never the sum: they sit at one table and each tablet counts all of them. Bodies and departments are joined.

use std::collections::BTreeSet;

use super::{Attendance, Forum, Origin, Rulings, Voice};
use crate::catalog::{self, Choice};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// One tablet's hand-in.
#[derive(Clone, PartialEq, Debug)]
pub struct HandedIn {
    /// Who, in the group that counts.
    pub origin: Origin,
    /// The group that the tablet itself said; empty where it never did.
    pub said: String,
    /// The ruling that puts it where it is, and whether it is the viewer's own.
    pub ruled: Option<(Id, bool)>,
    /// Bodies and head count; `None` where the table never said.
    pub attendance: Option<Attendance>,
    /// Slips.
    pub notes: usize,
    /// Need cards.
    pub needs: usize,
    /// The latest change in it, for people.
    pub updated_at: Time,
}

/// One group: its tablets put together.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Party {
    /// Its id in the kit, or what its tablets said; empty: tablets that never said a group.
    pub id: String,
    /// Whether the kit has it.
    pub known: bool,
    /// How many tablets wrote for it; 0: nobody is there yet.
    pub tablets: usize,
    /// People at the table.
    pub people: u32,
    /// Six-digit codes of the municipalities at the table, ascending.
    pub municipalities: Vec<String>,
    /// Ids of the departments at the table, in the catalog's order.
    pub departments: Vec<String>,
    /// Ids of the ranks at the table, in the catalog's order.
    pub ranks: Vec<String>,
    /// Votes per theme, as in [`super::Plenary::themes`].
    pub votes: Vec<u32>,
    /// Places of the themes in which more votes stand than its people have. Nothing is cut off: a person asks the table.
    pub over: Vec<usize>,
}

/// Every writer that has anything of this forum but plan and rulings: those that count, and those that are left out.
pub(super) fn tablets(records: &Records, id: Id, forum: &Forum, rulings: &Rulings) -> (Vec<HandedIn>, Vec<HandedIn>) {
    let mut tablets: Vec<HandedIn> = Vec::new();
    for (key, record) in records.iter() {
        let Some(body) = record.body().filter(|body| body.forum() == Some(id)) else { continue };
        // The records of one writer stand together.
        if tablets.last().is_none_or(|tablet| tablet.origin.stream != key.stream) {
            tablets.push(nothing_yet(&key.stream, record.updated_at));
        }
        let Some(tablet) = tablets.last_mut() else { continue };
        tablet.updated_at = tablet.updated_at.max(record.updated_at);
        match body {
            Body::Note(_) => tablet.notes += 1,
            Body::Need(_) => tablet.needs += 1,
            Body::Attendance(attendance) => {
                tablet.said.clone_from(&attendance.group);
                tablet.attendance = Some(attendance.clone());
            }
            _ => {}
        }
    }
    let (mut counted, mut left_out) = (Vec::new(), Vec::new());
    for mut tablet in tablets {
        let seat = rulings.seat(&tablet.origin.stream);
        tablet.ruled = seat.map(|seat| (seat.id, seat.mine));
        tablet.origin.group.clone_from(&tablet.said);
        match seat.map(|seat| &seat.group) {
            Some(None) => left_out.push(tablet),
            Some(Some(group)) => {
                tablet.origin.group.clone_from(group);
                counted.push(tablet);
            }
            None => counted.push(tablet),
        }
    }
    let place = |tablet: &HandedIn| (place(forum, &tablet.origin.group), tablet.origin.clone());
    counted.sort_by_cached_key(place);
    left_out.sort_by_cached_key(place);
    (counted, left_out)
}

/// Groups of the kit of which no tablet counts.
pub(super) fn missing(forum: &Forum, handed_in: &[HandedIn]) -> Vec<String> {
    let here: BTreeSet<&str> = handed_in.iter().map(|tablet| tablet.origin.group.as_str()).collect();
    forum.groups.iter().map(|group| &group.id).filter(|id| !here.contains(id.as_str())).cloned().collect()
}

impl Forum {
    /// How many of its groups are there, as in the plenary that `by` sees, for lists that show nothing else of it.
    #[must_use]
    pub fn groups_here(&self, records: &Records, id: Id, by: &Stream) -> usize {
        let (handed_in, _) = tablets(records, id, self, &Rulings::of(records, id, by));
        self.groups.len().saturating_sub(missing(self, &handed_in).len())
    }
}

fn nothing_yet(stream: &Stream, updated_at: Time) -> HandedIn {
    let origin = Origin { group: String::new(), stream: stream.clone() };
    HandedIn { origin, said: String::new(), ruled: None, attendance: None, notes: 0, needs: 0, updated_at }
}

/// Where a group stands in the kit; groups that it doesn't have come last.
pub(super) fn place(forum: &Forum, group: &str) -> usize {
    forum.groups.iter().position(|own| own.id == group).unwrap_or(usize::MAX)
}

/// All groups of a plenary, while they are put together.
pub(super) struct Parties(Vec<Party>);

impl From<Parties> for Vec<Party> {
    fn from(parties: Parties) -> Self {
        parties.0
    }
}

impl Parties {
    /// The kit's groups, then those that only tablets know.
    pub(super) fn of(forum: &Forum, handed_in: &[HandedIn], themes: &[Vec<Voice>]) -> Self {
        let blank =
            |id: &str, known| Party { id: id.to_owned(), known, votes: vec![0; themes.len()], ..Party::default() };
        let mut parties: Vec<Party> = forum.groups.iter().map(|group| blank(&group.id, true)).collect();
        for tablet in handed_in {
            let id = &tablet.origin.group;
            if parties.iter().all(|party| party.id != *id) {
                parties.push(blank(id, false));
            }
            if let Some(party) = parties.iter_mut().find(|party| party.id == *id) {
                party.tablets += 1;
                party.sit(tablet.attendance.as_ref());
            }
        }
        for (at, voice) in themes.iter().enumerate().flat_map(|(at, voices)| voices.iter().map(move |it| (at, it))) {
            let party = parties.iter_mut().find(|party| party.id == voice.origin.group);
            if let Some(votes) = party.and_then(|party| party.votes.get_mut(at)) {
                *votes += voice.bound.votes;
            }
        }
        for party in &mut parties {
            let most = party.people * forum.votes_per_person;
            let over = party.votes.iter().enumerate().filter(|(_, votes)| party.people > 0 && **votes > most);
            party.over = over.map(|(at, _)| at).collect();
        }
        Self(parties)
    }
}

impl Party {
    fn sit(&mut self, here: Option<&Attendance>) {
        let Some(here) = here else { return };
        self.people = self.people.max(here.people);
        let joined = |old: &[String], new: &[String]| -> Vec<String> {
            old.iter().chain(new).collect::<BTreeSet<_>>().into_iter().cloned().collect()
        };
        self.municipalities = joined(&self.municipalities, &here.municipalities);
        self.departments = in_order(joined(&self.departments, &here.departments), catalog::departments());
        self.ranks = in_order(joined(&self.ranks, &here.ranks), catalog::ranks());
    }
}

/// Ids in the catalog's order; those that it doesn't know come last.
pub(super) fn in_order(mut ids: Vec<String>, table: &[Choice]) -> Vec<String> {
    ids.sort_by_key(|id| (table.iter().position(|choice| choice.id == id).unwrap_or(usize::MAX), id.clone()));
    ids
}
