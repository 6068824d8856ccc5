//! All tables side by side: who handed in, whose clusters, which needs. Every figure keeps its origin.
//!
//! A pure function of the record set and of who looks at it, so the order of imports cannot matter. Whatever a table
//! wrote is here: notes of a theme that the kit lost stand under a last theme of their own, and tablets of a group that
//! it lost under that group's id.

use std::collections::BTreeSet;

use super::merging::merge;
use super::tablets::{Parties, missing, tablets};
use super::{Board, Bound, Conditions, Feedback, Forum, HandedIn, Merged, Need, Note, Party, Rulings, Tally};
use crate::catalog::RoleId;
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

/// Where something comes from.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Origin {
    /// The group's id in the kit; empty where a table never said.
    pub group: String,
    /// The writer.
    pub stream: Stream,
}

/// One cluster in the plenary.
#[derive(Clone, PartialEq, Debug)]
pub struct Voice {
    /// Whose it is.
    pub origin: Origin,
    /// The cluster with its notes and votes.
    pub bound: Bound,
    /// Six-digit codes of the municipalities that said it, ascending.
    pub municipalities: Vec<String>,
}

/// One note that is bound in no cluster.
#[derive(Clone, PartialEq, Debug)]
pub struct Slip {
    /// Whose it is.
    pub origin: Origin,
    /// Its record id.
    pub id: Id,
    /// The note.
    pub note: Note,
}

/// How often each role is asked for at each level.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heat {
    /// The role of the row.
    pub role: RoleId,
    /// Needs at level 1, 2, 3, 4.
    pub levels: [u32; 4],
    /// Needs whose level is open.
    pub open: u32,
}

impl Heat {
    /// All needs that ask for this role.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.levels.iter().sum::<u32>() + self.open
    }
}

/// Sums over all groups.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Slips, bound and loose.
    pub notes: usize,
    /// Clusters as the tables made them.
    pub clusters: usize,
    /// Votes.
    pub votes: u32,
    /// Need cards.
    pub needs: usize,
    /// People in the groups: those of a group with several tablets once.
    pub people: u32,
}

/// The plenary board.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plenary {
    /// Tablets that count, by group and writer.
    pub handed_in: Vec<HandedIn>,
    /// Tablets that the facilitator left out: nothing of theirs stands anywhere else here.
    pub left_out: Vec<HandedIn>,
    /// Groups of the kit in its order, then those that it doesn't have.
    pub groups: Vec<Party>,
    /// Groups of the kit that are not there yet.
    pub missing: Vec<String>,
    /// Per theme of the kit its clusters as the tables made them, most votes first; last, those of themes that the kit
    /// doesn't have: one longer than the kit's list.
    pub themes: Vec<Vec<Voice>>,
    /// Per theme, as in `themes`, the clusters with the facilitator's mergers, most votes first.
    pub merged: Vec<Vec<Merged>>,
    /// Per theme, as in `themes`, the notes in no cluster, oldest first in each tablet.
    pub loose: Vec<Vec<Slip>>,
    /// Need cards, by group, writer and time.
    pub needs: Vec<(Origin, Id, Need)>,
    /// Cards of personnel and finance.
    pub conditions: Conditions,
    /// Participants' answers to the closing survey, counted.
    pub tally: Tally,
    /// Role × level.
    pub heat: Vec<Heat>,
    /// Sums.
    pub totals: Totals,
    /// What the facilitator decided about clusters.
    pub rulings: Rulings,
}

impl Plenary {
    /// The plenary of a forum, as `by` sees it: the own rulings first, then those of the forum's owner. Whoever has the
    /// kit, the bundles and the owner's result sees what the owner saw.
    #[must_use]
    pub fn of(records: &Records, id: Id, forum: &Forum, by: &Stream) -> Self {
        let rulings = Rulings::of(records, id, by);
        let (handed_in, left_out) = tablets(records, id, forum, &rulings);
        let mut plenary = Self { left_out, themes: vec![Vec::new(); forum.themes.len() + 1], ..Self::default() };
        plenary.loose = vec![Vec::new(); forum.themes.len() + 1];
        for tablet in &handed_in {
            plenary.gather(records, id, forum, &tablet.origin);
        }
        // A set: thousands of records ask it.
        let counted: BTreeSet<&Stream> = handed_in.iter().map(|tablet| &tablet.origin.stream).collect();
        let bodies =
            || records.bodies().filter(|(key, body)| body.forum() == Some(id) && counted.contains(&key.stream));
        let conditions = Conditions::among(bodies());
        let tally = Tally::of(bodies().filter_map(|(_, body)| feedback(body)), forum);
        Self { handed_in, rulings, conditions, tally, ..plenary }.settled(forum)
    }

    /// How many of the kit's groups are there.
    #[must_use]
    pub fn arrived(&self, forum: &Forum) -> usize {
        forum.groups.len().saturating_sub(self.missing.len())
    }

    /// Adds what one tablet wrote.
    fn gather(&mut self, records: &Records, id: Id, forum: &Forum, origin: &Origin) {
        let strays = forum.strays(records, &origin.stream, id);
        let own = forum.themes.iter().map(|theme| theme.id.as_str()).enumerate();
        for (at, theme) in own.chain(strays.iter().map(|theme| (forum.themes.len(), theme.as_str()))) {
            let board = Board::of(records, &origin.stream, id, theme);
            if let (Some(voices), Some(loose)) = (self.themes.get_mut(at), self.loose.get_mut(at)) {
                voices.extend(board.clusters.into_iter().map(|bound| voice(origin, bound)));
                loose.extend(board.tray.into_iter().map(|(id, _, note)| Slip { origin: origin.clone(), id, note }));
            }
        }
        let needs = records.needs(&origin.stream, id).into_iter();
        self.needs.extend(needs.map(|(need_id, _, need)| (origin.clone(), need_id, need)));
    }

    /// Order, groups, mergers, sums and maps, from what was gathered.
    pub(super) fn settled(mut self, forum: &Forum) -> Self {
        self.themes.iter_mut().for_each(|voices| voices.sort_by(rank));
        self.merged = self.themes.iter().map(|voices| merge(voices, &self.rulings, forum)).collect();
        self.groups = Parties::of(forum, &self.handed_in, &self.themes).into();
        self.missing = missing(forum, &self.handed_in);
        self.heat = RoleId::ALL.iter().map(|role| heat(*role, &self.needs)).collect();
        let voices = || self.themes.iter().flatten();
        let bound: usize = voices().map(|voice| voice.bound.notes.len()).sum();
        self.totals = Totals {
            notes: bound + self.loose.iter().map(Vec::len).sum::<usize>(),
            clusters: voices().count(),
            votes: voices().map(|voice| voice.bound.votes).sum(),
            needs: self.needs.len(),
            people: self.groups.iter().map(|group| group.people).sum(),
        };
        self
    }

    /// The group of that id, if it is there.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&Party> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The tablets of a group.
    pub fn tablets<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a HandedIn> {
        self.handed_in.iter().filter(move |tablet| tablet.origin.group == group)
    }

    /// Which tablet of its group a writer is, from 1; nothing where the group has only one.
    #[must_use]
    pub fn tablet_number(&self, origin: &Origin) -> Option<usize> {
        let mut tablets = self.tablets(&origin.group);
        let at = tablets.position(|tablet| tablet.origin.stream == origin.stream)?;
        (self.tablets(&origin.group).count() > 1).then_some(at + 1)
    }

    /// The clusters behind a merged one, the weightiest first.
    pub fn parts<'a>(&'a self, theme: usize, merged: &'a Merged) -> impl Iterator<Item = &'a Voice> {
        let voices = self.themes.get(theme).map_or(&[][..], Vec::as_slice);
        merged.parts.iter().filter_map(move |place| voices.get(*place))
    }
}

fn feedback(body: &Body) -> Option<&Feedback> {
    if let Body::Feedback(feedback) = body { Some(feedback) } else { None }
}

fn voice(origin: &Origin, bound: Bound) -> Voice {
    let said: BTreeSet<String> = bound.notes.iter().filter_map(|(_, note)| note.from.clone()).collect();
    Voice { origin: origin.clone(), municipalities: said.into_iter().collect(), bound }
}

/// Most votes, then most notes, then by data: never by time.
fn rank(a: &Voice, b: &Voice) -> std::cmp::Ordering {
    let weight = |voice: &Voice| (voice.bound.votes, voice.bound.notes.len());
    let name =
        |a: &Voice, b: &Voice| a.bound.cluster.title.cmp(&b.bound.cluster.title).then_with(|| a.origin.cmp(&b.origin));
    weight(b).cmp(&weight(a)).then_with(|| name(a, b)).then_with(|| a.bound.id.cmp(&b.bound.id))
}

fn heat(role: RoleId, needs: &[(Origin, Id, Need)]) -> Heat {
    let mut heat = Heat { role, levels: [0; 4], open: 0 };
    for (_, _, need) in needs.iter().filter(|(_, _, need)| need.roles.contains(&role)) {
        let cell = need.level.and_then(|level| heat.levels.get_mut(level.checked_sub(1)? as usize));
        *cell.unwrap_or(&mut heat.open) += 1;
    }
    heat
}

/// A voice without notes and votes, for tests of what is made of voices.
#[cfg(test)]
pub(super) fn voice_of(origin: &Origin, id: Id, cluster: super::Cluster) -> Voice {
    voice(origin, Bound { id, rev: 1, cluster, notes: Vec::new(), votes: 0 })
}
