//! What a person can do, and what it writes: `decide` turns a wish into new revisions or a refusal.
//!
//! Pure: time and the fresh id come in with the stamp; nothing is stored here.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::body::Body;
use super::check::Refusal;
use super::forum::{Attendance, Cluster, Need, Note, Sitting, Vote};
use super::id::{Id, Stream};
use super::record::{Content, Record, Records};
use super::time::Time;
use crate::catalog::RoleId;

/// When, and an id that nobody has used.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    /// Now, by this device's clock.
    pub at: Time,
    /// For the one record that a command may create.
    pub id: Id,
}

/// A wish of the person in front of the screen.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Write a new record.
    Create(Body),
    /// Write a record's new content.
    Revise(Id, Body),
    /// Delete one record.
    Delete(Id),
    /// Throw several notes away.
    Discard(BTreeSet<Id>),
    /// Say who sits at the table; the second time, the first record is revised.
    Join(Attendance),
    /// Bind loose or bound notes into a new cluster under a heading.
    Bind {
        /// The notes, at least one.
        notes: BTreeSet<Id>,
        /// The heading.
        title: String,
    },
    /// Put notes into a cluster, or back on the table.
    Move {
        /// The notes, at least one.
        notes: BTreeSet<Id>,
        /// Where to; `None` is the tray.
        to: Option<Id>,
    },
    /// Make two notes of one: what stays in it, and what moves to a new one beside it.
    Split {
        /// The note.
        note: Id,
        /// Its new text.
        keep: String,
        /// The text of the new note.
        off: String,
    },
    /// Make one note of several: the oldest stays under this text, the others go.
    Unite {
        /// The notes, at least two.
        notes: BTreeSet<Id>,
        /// The text.
        text: String,
    },
    /// Make one cluster of several: the oldest takes all notes and votes under this heading.
    Combine {
        /// The clusters, at least two, of one theme.
        clusters: BTreeSet<Id>,
        /// The heading.
        title: String,
    },
    /// Undo a cluster: its notes go back on the table.
    Unbind(Id),
    /// Make two need cards of one: the role moves to a second card about the same problem.
    Part(Id, RoleId),
    /// Set the table's votes for a cluster.
    Vote {
        /// The cluster.
        cluster: Id,
        /// Votes of the whole table.
        count: u32,
    },
    /// Set the table's clock; the second time, the first record is revised.
    Sit(Sitting),
}

/// What a step did, for the list of the last steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// A record of this kind was written.
    Wrote(String),
    /// A record of this kind was changed.
    Changed(String),
    /// A record of this kind was deleted.
    Deleted(String),
    /// So many notes were thrown away.
    Discarded(usize),
    /// It was said who sits here.
    Joined,
    /// So many notes were bound.
    Bound(usize),
    /// So many notes were moved.
    Moved(usize),
    /// A note was split.
    Split,
    /// So many notes became one.
    United(usize),
    /// So many clusters became one.
    Combined(usize),
    /// A cluster was taken apart.
    Unbound,
    /// A need card became two.
    Parted,
    /// Votes were set.
    Voted,
    /// Something deleted came back.
    Restored(String),
}

impl Command {
    /// What it does, given what stands now.
    #[must_use]
    pub fn deed(&self, records: &Records, me: &Stream) -> Deed {
        match self {
            Self::Create(body) => Deed::Wrote(body.kind().to_owned()),
            Self::Revise(_, body) => Deed::Changed(body.kind().to_owned()),
            Self::Delete(id) => {
                Deed::Deleted(records.get(me, *id).map(|record| record.content.kind().to_owned()).unwrap_or_default())
            }
            Self::Discard(notes) => Deed::Discarded(notes.len()),
            Self::Join(_) => Deed::Joined,
            Self::Bind { notes, .. } => Deed::Bound(notes.len()),
            Self::Move { notes, .. } => Deed::Moved(notes.len()),
            Self::Split { .. } => Deed::Split,
            Self::Unite { notes, .. } => Deed::United(notes.len()),
            Self::Combine { clusters, .. } => Deed::Combined(clusters.len()),
            Self::Unbind(_) => Deed::Unbound,
            Self::Part(..) => Deed::Parted,
            Self::Vote { .. } => Deed::Voted,
            Self::Sit(_) => Deed::Changed("sitting".to_owned()),
        }
    }
}

/// Turns a wish into the revisions that carry it out, all of `me`'s own records.
///
/// # Errors
/// The reason why nothing may be written.
pub fn decide(records: &Records, me: &Stream, command: Command, stamp: Stamp) -> Result<Vec<Record>, Refusal> {
    let desk = Desk { records, me, stamp };
    match command {
        Command::Create(body) => Ok(vec![desk.create(body)?]),
        Command::Revise(id, body) => Ok(desk.revise(id, body)?.into_iter().collect()),
        Command::Delete(id) => Ok(vec![desk.delete(id)?]),
        Command::Discard(notes) => notes.into_iter().map(|note| desk.delete(note)).collect(),
        Command::Join(attendance) => {
            let forum = attendance.forum;
            let here = |body: &Body| matches!(body, Body::Attendance(old) if old.forum == forum);
            desk.put(Body::Attendance(attendance), here)
        }
        Command::Sit(sitting) => {
            let forum = sitting.forum;
            let here = |body: &Body| matches!(body, Body::Sitting(old) if old.forum == forum);
            desk.put(Body::Sitting(sitting), here)
        }
        Command::Split { note, keep, off } => desk.split(note, keep, off),
        Command::Unite { notes, text } => desk.unite(&notes, text),
        Command::Combine { clusters, title } => desk.combine(&clusters, title),
        Command::Bind { notes, title } => desk.bind(&notes, title),
        Command::Move { notes, to } => desk.move_to(&notes, to),
        Command::Unbind(cluster) => desk.unbind(cluster),
        Command::Part(need, role) => desk.part(need, role),
        Command::Vote { cluster, count } => desk.vote(cluster, count),
    }
}

/// Everything that a decision looks at.
struct Desk<'a> {
    records: &'a Records,
    me: &'a Stream,
    stamp: Stamp,
}

impl Desk<'_> {
    fn create(&self, body: Body) -> Result<Record, Refusal> {
        body.check()?;
        Ok(self.write(self.stamp.id, Content::new(body)))
    }

    /// The next revision; none where nothing would change.
    fn revise(&self, id: Id, body: Body) -> Result<Option<Record>, Refusal> {
        body.check()?;
        let here = self.mine(id)?;
        let Content::Live(old, _) = &here.content else { return Err(Refusal::Gone) };
        if old.kind() != body.kind() {
            return Err(Refusal::Gone);
        }
        if **old == body {
            return Ok(None);
        }
        Ok(Some(self.write(id, here.content.revised(body))))
    }

    fn delete(&self, id: Id) -> Result<Record, Refusal> {
        let kind = self.mine(id)?.body().ok_or(Refusal::Gone)?.kind();
        Ok(self.write(id, Content::deleted(kind)))
    }

    /// Revises the one record that is meant, or writes it.
    fn put(&self, body: Body, is_here: impl Fn(&Body) -> bool) -> Result<Vec<Record>, Refusal> {
        match self.records.written_by(self.me).find(|record| record.body().is_some_and(&is_here)) {
            Some(record) => Ok(self.revise(record.id, body)?.into_iter().collect()),
            None => Ok(vec![self.create(body)?]),
        }
    }

    fn split(&self, id: Id, keep: String, off: String) -> Result<Vec<Record>, Refusal> {
        let note = self.note(id)?.clone();
        // The new note stands right behind the old one: the same moment, and a later id.
        let new = self.create(Body::Note(Note { text: off, ..note.clone() }))?;
        let old = self.revise(id, Body::Note(Note { text: keep, ..note }))?;
        Ok(old.into_iter().chain([new]).collect())
    }

    fn part(&self, id: Id, role: RoleId) -> Result<Vec<Record>, Refusal> {
        let Some(Body::Need(card)) = self.records.body(self.me, id) else { return Err(Refusal::Gone) };
        let (stays, moves) = card.part(role).ok_or(Refusal::NothingSelected)?;
        let new = self.create(Body::Need(moves))?;
        Ok(self.revise(id, Body::Need(stays))?.into_iter().chain([new]).collect())
    }

    fn unite(&self, notes: &BTreeSet<Id>, text: String) -> Result<Vec<Record>, Refusal> {
        let mut all = notes.iter().map(|id| Ok((*id, self.note(*id)?))).collect::<Result<Vec<_>, Refusal>>()?;
        all.sort_by_key(|(id, note)| (note.created_at, *id));
        let [(first, oldest), others @ ..] = all.as_slice() else { return Err(Refusal::NothingSelected) };
        if others.is_empty() {
            return Err(Refusal::NothingSelected);
        }
        let mut written: Vec<Record> =
            self.revise(*first, Body::Note(Note { text, ..(*oldest).clone() }))?.into_iter().collect();
        for (id, _) in others {
            written.push(self.delete(*id)?);
        }
        Ok(written)
    }

    fn combine(&self, clusters: &BTreeSet<Id>, title: String) -> Result<Vec<Record>, Refusal> {
        let mut all = clusters.iter().map(|id| Ok((*id, self.cluster(*id)?))).collect::<Result<Vec<_>, Refusal>>()?;
        all.sort_by_key(|(id, cluster)| (cluster.created_at, *id));
        let [(first, oldest), others @ ..] = all.as_slice() else { return Err(Refusal::NothingSelected) };
        if others.is_empty() || others.iter().any(|(_, other)| other.theme != oldest.theme) {
            return Err(Refusal::NothingSelected);
        }
        let heading = Cluster { title, ..(*oldest).clone() };
        let mut written: Vec<Record> = self.revise(*first, Body::Cluster(heading))?.into_iter().collect();
        let gone: BTreeSet<Id> = others.iter().map(|(id, _)| *id).collect();
        let mut votes = (None, 0);
        for record in self.records.written_by(self.me) {
            match record.body() {
                Some(Body::Note(note)) if note.cluster.is_some_and(|cluster| gone.contains(&cluster)) => {
                    let moved = Note { cluster: Some(*first), ..note.clone() };
                    written.extend(self.revise(record.id, Body::Note(moved))?);
                }
                Some(Body::Need(need)) if need.cluster.is_some_and(|cluster| gone.contains(&cluster)) => {
                    let moved = Need { cluster: Some(*first), ..need.clone() };
                    written.extend(self.revise(record.id, Body::Need(moved))?);
                }
                Some(Body::Vote(vote)) if vote.cluster == *first => votes = (Some(record.id), votes.1 + vote.count),
                Some(Body::Vote(vote)) if gone.contains(&vote.cluster) => {
                    votes.1 += vote.count;
                    written.push(self.delete(record.id)?);
                }
                _ => {}
            }
        }
        if votes.1 > 0 {
            let vote = Body::Vote(Vote { forum: oldest.forum, cluster: *first, count: votes.1 });
            match votes.0 {
                Some(id) => written.extend(self.revise(id, vote)?),
                None => written.push(self.create(vote)?),
            }
        }
        for id in gone {
            written.push(self.delete(id)?);
        }
        Ok(written)
    }

    fn bind(&self, notes: &BTreeSet<Id>, title: String) -> Result<Vec<Record>, Refusal> {
        let first = self.note(*notes.first().ok_or(Refusal::NothingSelected)?)?;
        let cluster = self.create(Body::Cluster(Cluster {
            forum: first.forum,
            theme: first.theme.clone(),
            title,
            created_at: self.stamp.at,
        }))?;
        let to = Some(cluster.id);
        let mut written = vec![cluster];
        written.extend(self.move_into(notes, to)?);
        Ok(written)
    }

    fn move_to(&self, notes: &BTreeSet<Id>, to: Option<Id>) -> Result<Vec<Record>, Refusal> {
        if notes.is_empty() {
            return Err(Refusal::NothingSelected);
        }
        if let Some(cluster) = to {
            self.cluster(cluster)?;
        }
        self.move_into(notes, to)
    }

    fn move_into(&self, notes: &BTreeSet<Id>, to: Option<Id>) -> Result<Vec<Record>, Refusal> {
        let mut written = Vec::with_capacity(notes.len());
        for id in notes {
            let note = Note { cluster: to, ..self.note(*id)?.clone() };
            written.extend(self.revise(*id, Body::Note(note))?);
        }
        Ok(written)
    }

    fn unbind(&self, cluster: Id) -> Result<Vec<Record>, Refusal> {
        self.cluster(cluster)?;
        let mut written = Vec::new();
        for record in self.records.written_by(self.me) {
            match record.body() {
                Some(Body::Note(note)) if note.cluster == Some(cluster) => {
                    let loose = Note { cluster: None, ..note.clone() };
                    written.extend(self.revise(record.id, Body::Note(loose))?);
                }
                Some(Body::Vote(vote)) if vote.cluster == cluster => written.push(self.delete(record.id)?),
                _ => {}
            }
        }
        written.push(self.delete(cluster)?);
        Ok(written)
    }

    fn vote(&self, id: Id, count: u32) -> Result<Vec<Record>, Refusal> {
        let cluster = self.cluster(id)?;
        let mut here = None;
        let mut others = 0;
        for record in self.records.written_by(self.me) {
            if let Some(Body::Vote(vote)) = record.body() {
                if vote.cluster == id {
                    here = Some((record.id, vote.count));
                } else if matches!(self.cluster(vote.cluster), Ok(other) if other.forum == cluster.forum && other.theme == cluster.theme)
                {
                    others += vote.count;
                }
            }
        }
        let raised = here.is_none_or(|(_, before)| count > before);
        if raised && self.votes(cluster.forum).is_some_and(|most| others + count > most) {
            return Err(Refusal::NoVotesLeft);
        }
        let body = Body::Vote(Vote { forum: cluster.forum, cluster: id, count });
        match here {
            Some((record, _)) => Ok(self.revise(record, body)?.into_iter().collect()),
            None => Ok(vec![self.create(body)?]),
        }
    }

    /// Votes of the table in each theme: people × votes a person. `None` where kit or head count are not known.
    fn votes(&self, forum: Id) -> Option<u32> {
        let people = self.records.written_by(self.me).find_map(|record| match record.body() {
            Some(Body::Attendance(attendance)) if attendance.forum == forum => Some(attendance.people),
            _ => None,
        })?;
        Some(people * self.records.forum(forum)?.1.votes_per_person)
    }

    fn mine(&self, id: Id) -> Result<&Record, Refusal> {
        self.records.get(self.me, id).ok_or(Refusal::Gone)
    }

    fn note(&self, id: Id) -> Result<&Note, Refusal> {
        match self.records.body(self.me, id) {
            Some(Body::Note(note)) => Ok(note),
            _ => Err(Refusal::Gone),
        }
    }

    fn cluster(&self, id: Id) -> Result<&Cluster, Refusal> {
        match self.records.body(self.me, id) {
            Some(Body::Cluster(cluster)) => Ok(cluster),
            _ => Err(Refusal::Gone),
        }
    }

    fn write(&self, id: Id, content: Content) -> Record {
        let rev = self.records.get(self.me, id).map_or(1, |here| here.rev + 1);
        Record { id, rev, updated_at: self.stamp.at, content }
    }
}
