//! One table of a sample: who sits there, slips, clusters, votes, need cards, and one slip that was thrown away.

use yoriai::catalog;
use yoriai::domain::body::Body;
use yoriai::domain::forum::{Attendance, Cluster, Forum, Need, Note, Vote};
use yoriai::domain::id::Id;
use yoriai::domain::record::Content;

use super::headings::{self, Heading};
use super::wishes::{NEEDS, NeedText};
use super::writer::Writer;

/// The fewest people who can talk in a group.
const FEWEST: u32 = 4;
/// Days a month in tenths, for each work style of the catalog, the fullest first.
const DAYS_X10: [u32; 4] = [200, 80, 30, 10];

/// One table at work.
struct Table<'a> {
    writer: &'a mut Writer,
    forum: Id,
    plan: &'a Forum,
    municipalities: Vec<&'static str>,
    people: u32,
}

/// Writes everything that the group at this place of the plan hands in.
pub fn write(writer: &mut Writer, forum: Id, plan: &Forum, at: usize) {
    let municipalities = seats(plan, at);
    let people = municipalities.iter().map(|_| if writer.draw.chance(60) { 2 } else { 1 }).sum::<u32>().max(FEWEST);
    let group = plan.groups.get(at).map(|group| group.id.clone()).unwrap_or_default();
    let codes = municipalities.iter().map(|code| (*code).to_owned()).collect();
    writer.put(Body::Attendance(Attendance { municipalities: codes, ..Attendance::new(forum, group, people) }));
    let mut table = Table { writer, forum, plan, municipalities, people };
    let clusters = (0..plan.themes.len()).flat_map(|theme| table.discuss(theme)).collect::<Vec<Id>>();
    table.write_needs(&clusters);
}

/// The municipalities of the prefecture, dealt out to the groups like cards; with more groups than those, some twice.
fn seats(plan: &Forum, at: usize) -> Vec<&'static str> {
    let all = catalog::municipalities_in(&plan.prefecture);
    let dealt = all.iter().skip(at % all.len().max(1)).step_by(plan.groups.len().max(1));
    dealt.map(|place| place.code()).collect()
}

impl Table<'_> {
    /// One theme: slips under some headings, a few loose ones, then votes. The ids of the clusters.
    fn discuss(&mut self, theme: usize) -> Vec<Id> {
        let count = 2 + self.writer.draw.below(3);
        let headings = self.writer.draw.some(headings::of_theme(theme), count);
        let clusters: Vec<Id> = headings.into_iter().map(|heading| self.bind(theme, heading)).collect();
        let count = self.writer.draw.below(3);
        for text in self.writer.draw.some(headings::loose(theme), count) {
            let (id, note) = self.note(theme, text);
            self.writer.put_as(id, 1, Content::new(Body::Note(note)));
        }
        if theme == 0 {
            let thrown_away = self.writer.id();
            self.writer.put_as(thrown_away, 2, Content::deleted("note"));
        }
        self.vote(&clusters);
        clusters
    }

    /// Some of the heading's slips, and then the cluster that binds them.
    fn bind(&mut self, theme: usize, heading: &Heading) -> Id {
        let count = 1 + self.writer.draw.below(heading.notes.len());
        let texts = self.writer.draw.some(heading.notes, count);
        let notes: Vec<(Id, Note)> = texts.into_iter().map(|text| self.note(theme, text)).collect();
        let (forum, title, created_at) = (self.forum, heading.title.to_owned(), self.writer.tick());
        let cluster = self.writer.put(Body::Cluster(Cluster { forum, theme: self.theme(theme), title, created_at }));
        for (id, note) in notes {
            // Written, then bound: the second revision.
            let body = Body::Note(Note { cluster: Some(cluster), ..note });
            self.writer.put_as(id, 2, Content::new(body));
        }
        cluster
    }

    fn note(&mut self, theme: usize, text: &str) -> (Id, Note) {
        let from = self.writer.draw.one(&self.municipalities).map(|code| (*code).to_owned());
        let said = self.writer.draw.chance(75);
        let (created_at, id) = (self.writer.tick(), self.writer.id());
        let (forum, theme, text) = (self.forum, self.theme(theme), text.to_owned());
        (id, Note { from: from.filter(|_| said), ..Note::new(forum, theme, text, created_at) })
    }

    /// Most people give all their votes; the first clusters get a little more.
    fn vote(&mut self, clusters: &[Id]) {
        let mut counts = vec![0; clusters.len()];
        for _ in 0..self.people * self.plan.votes_per_person {
            let (one, other) = (self.writer.draw.below(counts.len()), self.writer.draw.below(counts.len()));
            if self.writer.draw.chance(92)
                && let Some(count) = counts.get_mut(one.min(other))
            {
                *count += 1;
            }
        }
        for (cluster, count) in clusters.iter().zip(counts).filter(|(_, count)| *count > 0) {
            self.writer.put(Body::Vote(Vote { forum: self.forum, cluster: *cluster, count }));
        }
    }

    fn write_needs(&mut self, clusters: &[Id]) {
        let count = 2 + self.writer.draw.below(3);
        for text in self.writer.draw.some(&NEEDS, count) {
            let need = self.need(text, clusters);
            self.writer.put(Body::Need(need));
        }
    }

    /// A card; some questions stay open, as in life.
    fn need(&mut self, text: &NeedText, clusters: &[Id]) -> Need {
        let created_at = self.writer.tick();
        let draw = &mut self.writer.draw;
        let style = draw.below(DAYS_X10.len());
        let months = draw.one(&[6, 12, 24, 36]).copied();
        let mut grade = || u32::try_from(draw.below(3)).ok().map(|grade| grade + 2);
        let (level, importance, urgency) = (grade(), grade(), grade());
        let mut answered = || draw.chance(88);
        let (level, days, months) = (level.filter(|_| answered()), answered(), months.filter(|_| answered()));
        let urgency = urgency.filter(|_| answered());
        let places = 1 + draw.below(self.municipalities.len());
        Need {
            cluster: draw.one(clusters).copied(),
            problem: text.problem.to_owned(),
            outcome: text.outcome.to_owned(),
            roles: text.roles.to_vec(),
            level,
            field: Some(text.field.to_owned()),
            work_style: catalog::work_times().get(style).map(|choice| choice.id.to_owned()),
            days_x10: DAYS_X10.get(style).copied().filter(|_| days),
            months,
            importance,
            urgency,
            municipalities: draw
                .some(&self.municipalities, places)
                .into_iter()
                .map(|code| (*code).to_owned())
                .collect(),
            ..Need::blank(self.forum, created_at)
        }
    }

    fn theme(&self, at: usize) -> String {
        self.plan.themes.get(at).map(|theme| theme.id.clone()).unwrap_or_default()
    }
}
