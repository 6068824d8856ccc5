//! All tables side by side: who handed in, whose clusters, which needs. Every figure keeps its origin.
//!
//! A pure function of the record set, so the order of imports cannot matter.

use std::collections::{BTreeMap, BTreeSet};

use super::{Attendance, Board, Bound, Forum, Need};
use crate::catalog::RoleId;
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// Where something comes from.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Origin {
    /// The group's id in the kit; empty where a table never said.
    pub group: String,
    /// The writer.
    pub stream: Stream,
}

/// One table's hand-in.
#[derive(Clone, PartialEq, Debug)]
pub struct HandedIn {
    /// Who.
    pub origin: Origin,
    /// Bodies and head count; `None` where the table never said.
    pub attendance: Option<Attendance>,
    /// The latest change in it, for people.
    pub updated_at: Time,
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

/// Sums over all tables.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Slips.
    pub notes: usize,
    /// Clusters.
    pub clusters: usize,
    /// Votes.
    pub votes: u32,
    /// Need cards.
    pub needs: usize,
    /// People at the tables.
    pub people: u32,
}

/// The plenary board.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plenary {
    /// Tables, by group and writer.
    pub handed_in: Vec<HandedIn>,
    /// Groups of the kit that are not there yet.
    pub missing: Vec<String>,
    /// Per theme of the kit: its clusters, most votes first.
    pub themes: Vec<Vec<Voice>>,
    /// Need cards, by group, writer and time.
    pub needs: Vec<(Origin, Id, Need)>,
    /// Role × level.
    pub heat: Vec<Heat>,
    /// Sums.
    pub totals: Totals,
}

impl Plenary {
    /// The plenary of a forum.
    #[must_use]
    pub fn of(records: &Records, id: Id, forum: &Forum) -> Self {
        let tables = tables(records, id, forum);
        let present: BTreeSet<&str> = tables.iter().map(|table| table.origin.group.as_str()).collect();
        let missing = forum
            .groups
            .iter()
            .filter(|group| !present.contains(group.id.as_str()))
            .map(|group| group.id.clone())
            .collect();
        let mut totals = Totals::default();
        let themes = forum
            .themes
            .iter()
            .map(|theme| {
                let mut voices = Vec::new();
                for table in &tables {
                    let board = Board::of(records, &table.origin.stream, id, &theme.id);
                    totals.notes += board.notes();
                    totals.votes += board.votes;
                    voices.extend(board.clusters.into_iter().map(|bound| voice(&table.origin, bound)));
                }
                totals.clusters += voices.len();
                voices.sort_by(rank);
                voices
            })
            .collect();
        let needs: Vec<_> = tables
            .iter()
            .flat_map(|table| {
                let needs = records.needs(&table.origin.stream, id);
                needs.into_iter().map(|(need_id, _, need)| (table.origin.clone(), need_id, need))
            })
            .collect();
        totals.needs = needs.len();
        totals.people = tables.iter().filter_map(|table| table.attendance.as_ref()).map(|here| here.people).sum();
        let heat = RoleId::ALL.iter().map(|role| heat(*role, &needs)).collect();
        Self { handed_in: tables, missing, themes, needs, heat, totals }
    }
}

/// Every writer that has anything of this forum but its plan.
fn tables(records: &Records, id: Id, forum: &Forum) -> Vec<HandedIn> {
    let mut tables: BTreeMap<Stream, HandedIn> = BTreeMap::new();
    for (key, record) in records.iter() {
        let Some(body) = record.body() else { continue };
        if body.forum() != Some(id) {
            continue;
        }
        let table = tables.entry(key.stream.clone()).or_insert_with(|| HandedIn {
            origin: Origin { group: String::new(), stream: key.stream.clone() },
            attendance: None,
            updated_at: record.updated_at,
        });
        table.updated_at = table.updated_at.max(record.updated_at);
        if let Body::Attendance(attendance) = body {
            table.origin.group.clone_from(&attendance.group);
            table.attendance = Some(attendance.clone());
        }
    }
    let place = |table: &HandedIn| {
        let at = forum.groups.iter().position(|group| group.id == table.origin.group);
        (at.unwrap_or(usize::MAX), table.origin.clone())
    };
    let mut tables: Vec<_> = tables.into_values().collect();
    tables.sort_by_cached_key(place);
    tables
}

fn voice(origin: &Origin, bound: Bound) -> Voice {
    let said: BTreeSet<String> = bound.notes.iter().filter_map(|(_, note)| note.from.clone()).collect();
    Voice { origin: origin.clone(), municipalities: said.into_iter().collect(), bound }
}

/// Most votes, then most notes, then by data: never by time.
fn rank(a: &Voice, b: &Voice) -> std::cmp::Ordering {
    let weight = |voice: &Voice| (voice.bound.votes, voice.bound.notes.len());
    let name = |voice: &Voice| (voice.bound.cluster.title.clone(), voice.origin.clone(), voice.bound.id);
    weight(b).cmp(&weight(a)).then_with(|| name(a).cmp(&name(b)))
}

fn heat(role: RoleId, needs: &[(Origin, Id, Need)]) -> Heat {
    let mut heat = Heat { role, levels: [0; 4], open: 0 };
    for (_, _, need) in needs.iter().filter(|(_, _, need)| need.roles.contains(&role)) {
        let cell = need.level.and_then(|level| heat.levels.get_mut(level.checked_sub(1)? as usize));
        *cell.unwrap_or(&mut heat.open) += 1;
    }
    heat
}
