//! Files that were written elsewhere: made here by the library, with fixed keys and ids, so that a play needs no other device.

use yoriai::bundle::{self, Bundle, Kind, SigningKey};
use yoriai::catalog::{Lang, RoleId, prefecture, workshop};
use yoriai::domain::body::Body;
use yoriai::domain::forum::{Attendance, Cluster, Forum, Need, Note, Vote};
use yoriai::domain::id::Id;
use yoriai::domain::record::{Content, Record};
use yoriai::domain::time::Time;
use yoriai::text::text;

use crate::Outcome;

/// A kit and the tables' hand-ins for it.
pub struct Written {
    /// The forum's id.
    pub forum: Id,
    /// The forum's plan.
    pub plan: Forum,
    /// When all of it was written.
    pub at: Time,
    seed: u8,
}

/// One table's file.
pub struct Table {
    /// 1 for 第1班.
    pub group: usize,
    /// Six-digit codes.
    pub municipalities: [&'static str; 2],
    /// Headings, each with its notes and votes, all in the first theme.
    pub said: Vec<(&'static str, Vec<&'static str>, u32)>,
}

/// Now, as the files write it.
pub fn now() -> Time {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Time::from_seconds(since.as_secs().cast_signed())
}

impl Written {
    /// A kit after the template; another seed is another forum.
    pub fn new(seed: u8, title: &str) -> Outcome<Self> {
        let template = workshop().ok_or("there is no template")?;
        let words = text(Lang::Ja);
        let mut plan =
            Forum::from_template(template, Lang::Ja, words.desk.unnamed, "2026-11-21".into(), words.desk.group);
        plan.title = title.to_owned();
        plan.prefecture = prefecture("42").map(|row| row.code.to_owned()).unwrap_or_default();
        Ok(Self { forum: id(seed, 1), plan, seed, at: now() })
    }

    /// A forum whose kit somebody else gave out, for its tables' files.
    pub fn about(self, forum: Id) -> Self {
        Self { forum, ..self }
    }

    /// The kit's file.
    pub fn kit(&self) -> Outcome<Vec<u8>> {
        self.kit_revised(1, &self.plan)
    }

    /// A revision of the kit, with another plan.
    pub fn kit_revised(&self, rev: u64, plan: &Forum) -> Outcome<Vec<u8>> {
        let forum = Record { rev, ..self.record(self.forum, Body::Forum(plan.clone())) };
        self.file((self.seed, rev), Kind::ForumKit, vec![forum])
    }

    /// A table's file: attendance, notes bound into clusters, votes, and one need card a cluster.
    pub fn needs(&self, table: &Table) -> Outcome<Vec<u8>> {
        self.needs_from(self.device_of(table)?, 1, table)
    }

    /// The device that a table's file comes from.
    pub fn device_of(&self, table: &Table) -> Outcome<u8> {
        Ok(self.seed + 100 + u8::try_from(table.group)?)
    }

    /// The same from a certain device, with a certain number.
    pub fn needs_from(&self, seed: u8, sequence: u64, table: &Table) -> Outcome<Vec<u8>> {
        // Files of different numbers have no record in common: which of two contents wins would be chance.
        let mut next = u8::try_from(1 + 40 * (sequence - 1))?;
        let mut fresh = || {
            next += 1;
            id(seed, next)
        };
        let (forum, created_at) = (self.forum, self.at);
        let theme = self.plan.themes.first().ok_or("the kit has no theme")?.id.clone();
        let municipalities = table.municipalities.map(str::to_owned).to_vec();
        let attendance = Attendance {
            municipalities: municipalities.clone(),
            ..Attendance::new(forum, format!("g{}", table.group), 5)
        };
        let mut records = vec![self.record(fresh(), Body::Attendance(attendance))];
        for (title, notes, count) in &table.said {
            let cluster = fresh();
            let heading = Cluster { forum, theme: theme.clone(), title: (*title).to_owned(), created_at };
            records.push(self.record(cluster, Body::Cluster(heading)));
            for (note, from) in notes.iter().zip(municipalities.iter().cycle()) {
                let note = Note {
                    from: Some(from.clone()),
                    cluster: Some(cluster),
                    ..Note::new(forum, theme.clone(), (*note).to_owned(), created_at)
                };
                records.push(self.record(fresh(), Body::Note(note)));
            }
            records.push(self.record(fresh(), Body::Vote(Vote { forum, cluster, count: *count })));
            let need = Need {
                cluster: Some(cluster),
                problem: (*title).to_owned(),
                roles: vec![RoleId::Pr],
                level: Some(3),
                municipalities: municipalities.clone(),
                ..Need::blank(forum, created_at)
            };
            records.push(self.record(fresh(), Body::Need(need)));
        }
        self.file((seed, sequence), Kind::NeedsBundle, records)
    }

    fn record(&self, id: Id, body: Body) -> Record {
        Record { id, rev: 1, updated_at: self.at, content: Content::new(body) }
    }

    /// A device's file of a certain number with these records, for this forum.
    pub fn file(&self, (seed, sequence): (u8, u64), kind: Kind, records: Vec<Record>) -> Outcome<Vec<u8>> {
        let key = SigningKey::from_seed([seed; 32]);
        let bundle = Bundle {
            id: id(seed, 250),
            kind,
            issuer: key.issuer(),
            valid_from: self.at,
            valid_until: Some(self.at.plus_days(365)),
            audience: Some(self.forum),
            dataset: id(seed, 251),
            sequence,
            app: "yoriai test".into(),
            records,
            belongings: None,
        };
        let signed = bundle::write(&bundle, &key, self.at)
            .map_err(|rejected| format!("the library refuses its own file: {rejected:?}"))?;
        Ok(signed.letter().ok_or("a file without people is not sealed")?.bytes().to_vec())
    }
}

/// A file as text for a mail.
pub fn armored(file: &[u8]) -> String {
    bundle::armor("よりあい　進行キット\nこの下を消さずに、そのまま送ってください。", file)
}

/// Two tables of Nagasaki with the bullets that the ministry published in 2024.
pub fn nagasaki() -> [Table; 2] {
    [
        Table {
            group: 1,
            municipalities: ["422011", "422029"],
            said: vec![
                (
                    "IT・システム戦略を描き、幹部と共に方向性を示せる人材が必要",
                    vec!["全体の方針がない", "幹部に説明できる人がいない"],
                    6,
                ),
                ("一緒に汗をかいてくれる人が必要", vec!["助言だけで終わる"], 3),
            ],
        },
        Table {
            group: 2,
            municipalities: ["422037", "422045"],
            said: vec![
                (
                    "プロジェクトマネジメントができる人材も必要",
                    vec!["期限を守れない", "事業者に任せきりになる", "検収で困る"],
                    5,
                ),
                ("一緒に汗をかいてくれる人が必要", vec!["現場に来てほしい"], 4),
            ],
        },
    ]
}

fn id(seed: u8, number: u8) -> Id {
    let mut bytes = [seed; 16];
    bytes[15] = number;
    Id::from_random(bytes)
}
