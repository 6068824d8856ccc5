//! What one table sees: clusters with their notes and votes, and the notes that are still loose.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::folded;
use super::{Cluster, Forum, Need, Note};
use crate::catalog::{self, Lang};
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
    /// The revision of every note: together with its id, the key of its row.
    pub revs: BTreeMap<Id, u64>,
    /// Where in `clusters` a cluster stands.
    places: BTreeMap<Id, usize>,
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
        let revs = notes.iter().map(|(id, rev, _)| (*id, *rev)).collect();
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
        let places = places(&clusters);
        Self { clusters, tray, votes, revs, places }
    }

    /// A cluster by its id.
    #[must_use]
    pub fn cluster(&self, id: Id) -> Option<&Bound> {
        self.clusters.get(*self.places.get(&id)?)
    }

    /// What of it a person looks for: letters are compared as [`super::alike`] does, in texts, headings, schemes,
    /// wishes and the names of municipalities. A cluster whose heading fits keeps all its notes.
    #[must_use]
    pub fn only(&self, wanted: &str) -> Self {
        let wanted = Wanted::new(wanted);
        let mut clusters = Vec::new();
        for bound in &self.clusters {
            let whole = wanted.stands_in(&bound.cluster.title);
            let notes: Vec<_> = bound.notes.iter().filter(|(_, note)| whole || wanted.is_in(note)).cloned().collect();
            if whole || !notes.is_empty() {
                clusters.push(Bound { notes, cluster: bound.cluster.clone(), ..*bound });
            }
        }
        let places = places(&clusters);
        let tray = self.tray.iter().filter(|(_, _, note)| wanted.is_in(note)).cloned().collect();
        Self { clusters, tray, votes: self.votes, revs: self.revs.clone(), places }
    }

    /// The ids of all its clusters and notes.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<Id> {
        let bound = self.clusters.iter().flat_map(|bound| bound.notes.iter().map(|(id, _)| *id).chain([bound.id]));
        self.tray.iter().map(|(id, _, _)| *id).chain(bound).collect()
    }

    /// How many notes there are, loose and bound.
    #[must_use]
    pub fn notes(&self) -> usize {
        self.tray.len() + self.clusters.iter().map(|bound| bound.notes.len()).sum::<usize>()
    }
}

fn places(clusters: &[Bound]) -> BTreeMap<Id, usize> {
    clusters.iter().enumerate().map(|(at, bound)| (bound.id, at)).collect()
}

/// What somebody looks for. Signs without letters, such as emoji, are looked for as they are.
struct Wanted<'a> {
    typed: &'a str,
    letters: String,
}

impl<'a> Wanted<'a> {
    fn new(typed: &'a str) -> Self {
        Self { typed: typed.trim(), letters: folded(typed) }
    }

    fn stands_in(&self, text: &str) -> bool {
        if self.letters.is_empty() { text.contains(self.typed) } else { folded(text).contains(&self.letters) }
    }

    fn is_in(&self, note: &Note) -> bool {
        let from = note.from.as_deref().map_or("", catalog::municipality_name);
        let scheme = [Lang::Ja, Lang::En].map(|lang| catalog::scheme_name(&note.scheme, lang));
        let texts = [note.text.as_str(), &note.wanted, from].into_iter().chain(scheme);
        texts.into_iter().any(|text| self.stands_in(text))
    }
}

impl Forum {
    /// Ids of themes that this plan doesn't have and that a writer wrote notes or headings for, the earliest first:
    /// a newer kit may drop a theme, and nothing that a table wrote may get lost by it.
    #[must_use]
    pub fn strays(&self, records: &Records, me: &Stream, forum: Id) -> Vec<String> {
        let mut first = BTreeMap::new();
        for record in records.written_by(me) {
            let (theme, at) = match record.body() {
                Some(Body::Note(note)) if note.forum == forum => (&note.theme, note.created_at),
                Some(Body::Cluster(cluster)) if cluster.forum == forum => (&cluster.theme, cluster.created_at),
                _ => continue,
            };
            if self.themes.iter().all(|here| here.id != *theme) {
                let here = first.entry(theme.as_str()).or_insert(at);
                *here = at.min(*here);
            }
        }
        let mut strays: Vec<_> = first.into_iter().collect();
        strays.sort_by_key(|(theme, at)| (*at, *theme));
        strays.into_iter().map(|(theme, _)| theme.to_owned()).collect()
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

#[cfg(test)]
mod tests {
    use super::super::Theme;
    use super::*;
    use crate::domain::forum::samples::{id, put, stream};
    use crate::domain::time::Time;

    fn me() -> Stream {
        stream(99)
    }

    fn write(records: &mut Records, number: u8, body: Body) {
        put(records, &me(), number, 0, body);
    }

    fn note(theme: &str, text: &str, at: i64) -> Note {
        Note::new(id(1), theme.to_owned(), text.to_owned(), Time::from_seconds(at))
    }

    fn cluster(theme: &str, title: &str, at: i64) -> Body {
        let (theme, title, created_at) = (theme.to_owned(), title.to_owned(), Time::from_seconds(at));
        Body::Cluster(Cluster { forum: id(1), theme, title, created_at })
    }

    fn board(records: &Records) -> Board {
        Board::of(records, &me(), id(1), "t1")
    }

    fn sample() -> Records {
        let mut records = Records::default();
        write(&mut records, 10, cluster("t1", "ＤＸを進めるリーダー", 5));
        write(&mut records, 11, cluster("t1", "窓口", 6));
        let bound = |text: &str, cluster: u8| Note { cluster: Some(id(cluster)), ..note("t1", text, 1) };
        write(&mut records, 20, Body::Note(bound("方針がない", 10)));
        write(&mut records, 21, Body::Note(bound("待ち時間が長い", 11)));
        write(&mut records, 22, Body::Note(bound("書かない窓口 🙂", 11)));
        write(&mut records, 23, Body::Note(Note { from: Some("422011".to_owned()), ..note("t1", "人がいない", 2) }));
        write(&mut records, 24, Body::Note(Note { scheme: "P8".to_owned(), ..note("t1", "手続が重い", 3) }));
        records
    }

    fn found(wanted: &str) -> (Vec<usize>, usize) {
        let board = board(&sample()).only(wanted);
        (board.clusters.iter().map(|bound| bound.notes.len()).collect(), board.tray.len())
    }

    #[test]
    fn a_search_keeps_what_fits_and_the_whole_cluster_under_a_heading_that_fits() {
        assert_eq!(found("dxヲ"), (vec![1], 0));
        assert_eq!(found("マド"), (vec![], 0));
        assert_eq!(found("窓口"), (vec![2], 0));
        assert_eq!(found("待ち 時間"), (vec![1], 0));
        assert_eq!(found("🙂"), (vec![1], 0));
        assert_eq!(found("長崎市"), (vec![], 1));
        assert_eq!(found("アドバイザー"), (vec![], 1));
        assert_eq!(found("ほかの話"), (vec![], 0));
    }

    #[test]
    fn clusters_are_found_by_their_id_in_the_filtered_board_too() {
        let whole = board(&sample());
        assert_eq!(whole.cluster(id(11)).map(|bound| bound.notes.len()), Some(2));
        assert_eq!(whole.cluster(id(20)), None);
        let part = whole.only("待ち");
        assert_eq!(part.cluster(id(11)).map(|bound| bound.notes.len()), Some(1));
        assert_eq!(part.cluster(id(10)), None);
        assert_eq!(whole.revs.len(), 5);
        assert_eq!(&whole.ids() - &part.ids(), BTreeSet::from([10, 20, 22, 23, 24].map(id)));
    }

    #[test]
    fn a_theme_that_the_kit_lost_keeps_its_notes_in_sight() {
        let mut records = sample();
        write(&mut records, 30, Body::Note(note("t3", "前の問い", 50)));
        write(&mut records, 31, Body::Note(note("t3", "前の問い", 7)));
        write(&mut records, 32, cluster("t2", "前の束", 9));
        write(&mut records, 33, Body::Note(Note { forum: id(2), ..note("t9", "別の会", 1) }));
        let theme = |id: &str| Theme { id: id.to_owned(), ..Theme::default() };
        let plan = Forum { themes: vec![theme("t1")], ..Forum::default() };
        assert_eq!(plan.strays(&records, &me(), id(1)), ["t3", "t2"]);
        let plan = Forum { themes: vec![theme("t1"), theme("t3")], ..Forum::default() };
        assert_eq!(plan.strays(&records, &me(), id(1)), ["t2"]);
    }
}
