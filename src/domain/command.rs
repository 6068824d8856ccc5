//! What a person can do, and what it writes: `decide` turns a wish into new revisions or a refusal.
//!
//! Pure: time and the fresh id come in with the stamp; nothing is stored here.

use std::collections::BTreeSet;

use super::body::Body;
use super::check::Refusal;
use super::forum::{Attendance, Cluster, Note, Vote};
use super::id::{Id, Stream};
use super::record::{Content, Record, Records};
use super::time::Time;

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
    /// Undo a cluster: its notes go back on the table.
    Unbind(Id),
    /// Set the table's votes for a cluster.
    Vote {
        /// The cluster.
        cluster: Id,
        /// Votes of the whole table.
        count: u32,
    },
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
        Command::Join(attendance) => desk.join(attendance),
        Command::Bind { notes, title } => desk.bind(&notes, title),
        Command::Move { notes, to } => desk.move_to(&notes, to),
        Command::Unbind(cluster) => desk.unbind(cluster),
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

    fn join(&self, attendance: Attendance) -> Result<Vec<Record>, Refusal> {
        let here = self
            .records
            .written_by(self.me)
            .find(|record| matches!(record.body(), Some(Body::Attendance(old)) if old.forum == attendance.forum));
        let body = Body::Attendance(attendance);
        match here {
            Some(record) => Ok(self.revise(record.id, body)?.into_iter().collect()),
            None => Ok(vec![self.create(body)?]),
        }
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
