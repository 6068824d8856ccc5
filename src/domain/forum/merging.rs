//! Clusters that say the same, as one: what the facilitator ruled, laid over what the tables wrote.
//!
//! A ruling never changes a table's record. Where rulings share a part, the viewer's own come before the owner's, then
//! the one with more parts, then the older one; what an earlier ruling has taken is no part of a later one. A part that
//! is gone is passed over, and where only one is left it stands under the table's own heading.

use std::collections::{BTreeMap, BTreeSet};

use super::tablets::place;
use super::{Forum, Merger, Ref, Seat, Voice};
use crate::domain::body::Body;
use crate::domain::id::{Id, Key, Stream};
use crate::domain::record::Records;

/// A merger and who wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Ruled {
    /// Its record id.
    pub id: Id,
    /// Whether it is the viewer's own, and so may be taken back here.
    pub mine: bool,
    /// What it says.
    pub merger: Merger,
}

/// A seat and who wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Seated {
    /// Its record id.
    pub id: Id,
    /// Whether it is the viewer's own.
    pub mine: bool,
    /// The group; nothing: the tablet doesn't count.
    pub group: Option<String>,
}

/// What was decided about a forum, the weightier rulings first.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Rulings {
    /// About clusters.
    pub mergers: Vec<Ruled>,
    seats: BTreeMap<Stream, Seated>,
}

/// One or more clusters that stand as one.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Merged {
    /// The heading.
    pub title: String,
    /// The ruling that made one of them, and whether it is the viewer's own; nothing: a cluster as its table wrote it.
    pub ruled: Option<(Id, bool)>,
    /// Places of the clusters in the theme, the weightiest first.
    pub parts: Vec<usize>,
    /// Votes of all parts.
    pub votes: u32,
    /// Slips in all parts.
    pub notes: usize,
    /// Ids of the groups that said it, in the kit's order, then others.
    pub groups: Vec<String>,
    /// Six-digit codes of the municipalities that said it, ascending.
    pub municipalities: Vec<String>,
}

impl Rulings {
    /// The rulings that count for `by`: the own ones and those of the forum's owner.
    #[must_use]
    pub fn of(records: &Records, id: Id, by: &Stream) -> Self {
        let owner = records.forum(id).map(|(key, _)| &key.stream).filter(|owner| *owner != by);
        let mut rulings = Self::default();
        for (writer, mine) in [(Some(by), true), (owner, false)] {
            for record in writer.into_iter().flat_map(|writer| records.written_by(writer)) {
                match record.body() {
                    Some(Body::Merger(merger)) if merger.forum == id => {
                        rulings.mergers.push(Ruled { id: record.id, mine, merger: merger.clone() });
                    }
                    Some(Body::Seat(seat)) if seat.forum == id => rulings.put(seat, record.id, mine),
                    _ => {}
                }
            }
        }
        rulings.mergers.sort_by_key(|ruled| (!ruled.mine, usize::MAX - ruled.merger.parts.len(), ruled.id));
        rulings
    }

    /// The viewer's seats come first; of one writer's, the last one made counts.
    fn put(&mut self, seat: &Seat, id: Id, mine: bool) {
        let seated = Seated { id, mine, group: seat.group.clone() };
        match self.seats.get(&seat.stream()) {
            Some(here) if here.mine && !mine => {}
            _ => _ = self.seats.insert(seat.stream(), seated),
        }
    }

    /// Where a tablet was put.
    #[must_use]
    pub fn seat(&self, tablet: &Stream) -> Option<&Seated> {
        self.seats.get(tablet)
    }

    /// What stays apart although it looks alike, as the parts of each ruling.
    pub fn apart(&self) -> impl Iterator<Item = &Ruled> {
        self.mergers.iter().filter(|ruled| ruled.merger.apart)
    }

    /// The mergers in their order, but for those of the owner of which the viewer wants two parts apart.
    fn together(&self) -> impl Iterator<Item = &Ruled> {
        let wanted_apart = |ruled: &Ruled| {
            self.apart()
                .filter(|apart| apart.mine && !ruled.mine)
                .any(|apart| apart.merger.parts.iter().filter(|part| ruled.merger.parts.contains(part)).count() > 1)
        };
        self.mergers.iter().filter(move |ruled| !ruled.merger.apart && !wanted_apart(ruled))
    }
}

impl Voice {
    /// How a ruling names this cluster.
    #[must_use]
    pub fn part(&self) -> Ref {
        Ref::from(&Key { stream: self.origin.stream.clone(), id: self.bound.id })
    }
}

/// One theme with its mergers, most votes first.
pub(super) fn merge(voices: &[Voice], rulings: &Rulings, forum: &Forum) -> Vec<Merged> {
    let mut free: BTreeMap<Ref, usize> = BTreeMap::new();
    if rulings.together().next().is_some() {
        free = voices.iter().enumerate().map(|(at, voice)| (voice.part(), at)).collect();
    }
    let mut merged = Vec::new();
    let mut taken = BTreeSet::new();
    for ruled in rulings.together() {
        let parts = ruled.merger.parts.iter().filter_map(|part| free.get(part).copied());
        let parts: BTreeSet<usize> = parts.filter(|part| !taken.contains(part)).collect();
        if parts.len() < 2 {
            continue;
        }
        taken.extend(parts.iter().copied());
        merged.push(one(voices, forum, parts.into_iter().collect(), Some(ruled)));
    }
    let plain = (0..voices.len()).filter(|at| !taken.contains(at));
    merged.extend(plain.map(|at| one(voices, forum, vec![at], None)));
    let weight = |merged: &Merged| (merged.votes, merged.notes);
    merged.sort_by(|a, b| {
        weight(b).cmp(&weight(a)).then_with(|| a.title.cmp(&b.title)).then_with(|| a.parts.cmp(&b.parts))
    });
    merged
}

/// The parts put together.
fn one(voices: &[Voice], forum: &Forum, parts: Vec<usize>, ruled: Option<&Ruled>) -> Merged {
    let held = || parts.iter().filter_map(|part| voices.get(*part));
    let own = held().next().map(|voice| voice.bound.cluster.title.clone()).unwrap_or_default();
    let mut groups: Vec<String> = held().map(|voice| voice.origin.group.clone()).collect();
    groups.sort_by_cached_key(|group| (place(forum, group), group.clone()));
    groups.dedup();
    let municipalities: BTreeSet<&String> = held().flat_map(|voice| &voice.municipalities).collect();
    Merged {
        title: ruled.map_or(own, |ruled| ruled.merger.title.clone()),
        ruled: ruled.map(|ruled| (ruled.id, ruled.mine)),
        votes: held().map(|voice| voice.bound.votes).sum(),
        notes: held().map(|voice| voice.bound.notes.len()).sum(),
        municipalities: municipalities.into_iter().cloned().collect(),
        groups,
        parts,
    }
}
