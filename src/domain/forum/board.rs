//! What one table sees: clusters with their notes and votes, and the notes that are still loose.

use std::collections::BTreeMap;

use super::{Cluster, Need, Note};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

/// A cluster with everything that is bound in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Bound {
    /// The cluster's record id.
    pub id: Id,
    /// Its revision: together with the id, the key of its row.
    pub rev: u64,
    /// The cluster.
    pub cluster: Cluster,
    /// The notes, oldest first, each with its id.
    pub notes: Vec<(Id, Note)>,
    /// The table's votes.
    pub votes: u32,
}

/// One theme at one table. A pure function of the records.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Board {
    /// The clusters, oldest first: they don't jump while people vote.
    pub clusters: Vec<Bound>,
    /// Notes in no cluster, oldest first, each with id and revision.
    pub tray: Vec<(Id, u64, Note)>,
    /// Votes given in this theme.
    pub votes: u32,
}

impl Board {
    /// The board of one writer for one theme.
    #[must_use]
    pub fn of(records: &Records, writer: &Stream, forum: Id, theme: &str) -> Self {
        let mut clusters = BTreeMap::new();
        let mut votes = BTreeMap::new();
        let mut notes = Vec::new();
        for record in records.written_by(writer) {
            match record.body() {
                Some(Body::Cluster(cluster)) if cluster.forum == forum && cluster.theme == theme => {
                    let bound =
                        Bound { id: record.id, rev: record.rev, cluster: cluster.clone(), notes: Vec::new(), votes: 0 };
                    clusters.insert(record.id, bound);
                }
                Some(Body::Note(note)) if note.forum == forum && note.theme == theme => {
                    notes.push((record.id, record.rev, note.clone()));
                }
                Some(Body::Vote(vote)) if vote.forum == forum => {
                    votes.insert(vote.cluster, vote.count);
                }
                _ => {}
            }
        }
        notes.sort_by_key(|(id, _, note)| (note.created_at, *id));
        let mut tray = Vec::new();
        for (id, rev, note) in notes {
            match note.cluster.and_then(|cluster| clusters.get_mut(&cluster)) {
                Some(bound) => bound.notes.push((id, note)),
                None => tray.push((id, rev, note)),
            }
        }
        let mut clusters: Vec<Bound> = clusters.into_values().collect();
        for bound in &mut clusters {
            bound.votes = votes.get(&bound.id).copied().unwrap_or(0);
        }
        clusters.sort_by_key(|bound| (bound.cluster.created_at, bound.id));
        let votes = clusters.iter().map(|bound| bound.votes).sum();
        Self { clusters, tray, votes }
    }

    /// How many notes there are, loose and bound.
    #[must_use]
    pub fn notes(&self) -> usize {
        self.tray.len() + self.clusters.iter().map(|bound| bound.notes.len()).sum::<usize>()
    }
}

impl Records {
    /// The need cards of one writer, oldest first, each with id and revision.
    #[must_use]
    pub fn needs(&self, writer: &Stream, forum: Id) -> Vec<(Id, u64, Need)> {
        let mut needs: Vec<_> = self
            .written_by(writer)
            .filter_map(|record| match record.body() {
                Some(Body::Need(need)) if need.forum == forum => Some((record.id, record.rev, need.clone())),
                _ => None,
            })
            .collect();
        needs.sort_by_key(|(id, _, need)| (need.created_at, *id));
        needs
    }
}
