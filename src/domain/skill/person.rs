//! The pool: every assessment that came in by file, as a person with a profile.
//!
//! Of several assessments under one key the newest counts, and the older ones stay to look at. Nobody is merged by name.

use std::collections::BTreeMap;

use super::{Profile, RoleFit, Scores, Subject, Track};
use crate::domain::body::Body;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// After so many days a profile should be asked for anew.
pub const STALE_DAYS: i64 = 90;

/// One applicant in the pool.
#[derive(Clone, PartialEq, Debug)]
pub struct Person {
    /// Who signed.
    pub stream: Stream,
    /// The assessment's record id.
    pub id: Id,
    /// When the profile was last changed, by the applicant's clock.
    pub updated_at: Time,
    /// Everything that was sent.
    pub profile: Profile,
    /// What interviewers said.
    pub scores: Scores,
    /// The fit for each role, in the catalog's order.
    pub fits: Vec<RoleFit>,
    /// Earlier assessments under the same key, the newest first, with the time of their last change.
    pub older: Vec<(Id, Time)>,
    /// The newest assessment under the same key, where this is not it.
    pub newer: Option<Id>,
}

impl Person {
    /// One assessment of somebody else than `me`, whatever it is for.
    #[must_use]
    pub fn find(records: &Records, me: &Stream, id: Id, now: Time) -> Option<Self> {
        let everything = sent(records, me);
        let row = everything.values().flatten().find(|row| row.1 == id)?;
        let track = track(records, row)?;
        let mut of_key = everything.get(&row.0.issuer)?.clone();
        of_key.retain(|other| self::track(records, other) == Some(track));
        let scores = Scores::of(records, &Subject::of(&row.0, id), me);
        Self::of(records, scores, row, &of_key, now)
    }

    fn of(records: &Records, scores: Scores, row: &Sent, of_key: &[Sent], now: Time) -> Option<Self> {
        let (stream, id, updated_at) = row.clone();
        let profile = Profile::of(records, &stream, id, now)?;
        let fits = RoleFit::all(&profile, &scores.confirmed());
        let newer = of_key.last().map(|row| row.1).filter(|newest| *newest != id);
        let older = of_key.iter().rev().filter(|row| row.1 < id).map(|row| (row.1, row.2)).collect();
        Some(Self { stream, id, updated_at, profile, scores, fits, older, newer })
    }

    /// The role that comes nearest by what counts; the catalog's order breaks a tie.
    #[must_use]
    pub fn nearest(&self) -> Option<&RoleFit> {
        self.fits.iter().rev().max_by_key(|fit| fit.counted)
    }

    /// Whose assessment it is, for interviewers' records.
    #[must_use]
    pub fn subject(&self) -> Subject {
        Subject::of(&self.stream, self.id)
    }

    /// Whether the profile was last changed so long ago that it should be asked for anew.
    #[must_use]
    pub fn is_stale(&self, now: Time) -> bool {
        self.updated_at.plus_days(STALE_DAYS) < now
    }
}

/// An assessment that came: who signed, its id, its last change.
type Sent = (Stream, Id, Time);

/// Every assessment of other writers than `me`, by key; under one key in the order in which they were begun.
fn sent(records: &Records, me: &Stream) -> BTreeMap<Issuer, Vec<Sent>> {
    let mut found: BTreeMap<Issuer, Vec<Sent>> = BTreeMap::new();
    for (key, record) in records.iter().filter(|(key, _)| key.stream != *me) {
        if let Some(Body::Assessment(_)) = record.body() {
            let row = (key.stream.clone(), key.id, record.updated_at);
            found.entry(key.stream.issuer.clone()).or_default().push(row);
        }
    }
    for rows in found.values_mut() {
        rows.sort_by_key(|row| row.1);
    }
    found
}

/// What an assessment is for.
fn track(records: &Records, row: &Sent) -> Option<Track> {
    match records.body(&row.0, row.1)? {
        Body::Assessment(held) => Some(held.track),
        _ => None,
    }
}

/// All assessments of other writers than `me`, the older ones too, by name and then by key.
#[must_use]
pub fn everybody(records: &Records, me: &Stream, now: Time) -> Vec<Person> {
    let (sent, mut scores) = (sent(records, me), Scores::all(records, me));
    let rows = sent.values().flat_map(|of_key| of_key.iter().map(move |row| (row, of_key)));
    let person = |(row, of_key): (&Sent, &Vec<Sent>)| {
        let scores = scores.remove(&Subject::of(&row.0, row.1)).unwrap_or_default();
        Person::of(records, scores, row, of_key, now)
    };
    by_name(rows.filter_map(person).collect())
}

/// Everybody else who applies, each key with its newest assessment, by name and then by key. Staff are no applicants.
#[must_use]
pub fn pool(records: &Records, me: &Stream, now: Time) -> Vec<Person> {
    let mut scores = Scores::all(records, me);
    let people = sent(records, me).into_values().filter_map(|mut of_key| {
        of_key.retain(|row| track(records, row) == Some(Track::Applicants));
        let newest = of_key.last()?;
        let scores = scores.remove(&Subject::of(&newest.0, newest.1)).unwrap_or_default();
        Person::of(records, scores, newest, &of_key, now)
    });
    by_name(people.collect())
}

fn by_name(mut people: Vec<Person>) -> Vec<Person> {
    people.sort_by(|a, b| a.profile.assessment.display_name.cmp(&b.profile.assessment.display_name));
    people
}

#[cfg(test)]
mod tests {
    use super::super::Assessment;
    use super::super::samples::{id, now, put, stream};
    use super::*;

    fn assessment(name: &str, track: Track) -> Body {
        Body::Assessment(Assessment { display_name: name.into(), track, ..Assessment::default() })
    }

    fn names(people: &[Person]) -> Vec<&str> {
        people.iter().map(|person| person.profile.assessment.display_name.as_str()).collect()
    }

    #[test]
    fn the_newest_of_a_key_counts_and_the_older_ones_stay_beside_it() {
        let mut records = Records::default();
        put(&mut records, &stream("a"), 3, 10, assessment("first", Track::Applicants));
        let second_device = Stream { dataset: id(9), ..stream("a") };
        put(&mut records, &second_device, 4, 20, assessment("second", Track::Applicants));
        put(&mut records, &stream("b"), 2, 0, assessment("other", Track::Applicants));
        let people = pool(&records, &stream("desk"), now());
        assert_eq!(names(&people), ["other", "second"]);
        let second = people.last().unwrap();
        assert_eq!((second.older.as_slice(), second.newer), ([(id(3), Time::from_seconds(10))].as_slice(), None));
        let first = Person::find(&records, &stream("desk"), id(3), now()).unwrap();
        assert_eq!((first.older.len(), first.newer), (0, Some(id(4))));
        assert_eq!(everybody(&records, &stream("desk"), now()).len(), 3);
        assert_eq!(Person::find(&records, &stream("a"), id(3), now()), None, "not one's own");
    }

    #[test]
    fn staff_do_not_stand_among_applicants() {
        let mut records = Records::default();
        put(&mut records, &stream("a"), 3, 0, assessment("applies", Track::Applicants));
        put(&mut records, &stream("a"), 4, 0, assessment("as staff", Track::Staff));
        put(&mut records, &stream("b"), 5, 0, assessment("staff", Track::Staff));
        let people = pool(&records, &stream("desk"), now());
        assert_eq!((names(&people), people.first().and_then(|person| person.newer)), (vec!["applies"], None));
        let found = Person::find(&records, &stream("desk"), id(3), now());
        assert_eq!(found.map(|person| person.newer), Some(None), "what staff send is no newer application");
    }

    #[test]
    fn a_profile_gets_old_after_ninety_days() {
        let mut records = Records::default();
        put(&mut records, &stream("a"), 3, 0, assessment("", Track::Applicants));
        let person = pool(&records, &stream("desk"), now()).remove(0);
        assert!(!person.is_stale(Time::from_seconds(90 * 86_400)));
        assert!(person.is_stale(Time::from_seconds(90 * 86_400 + 1)));
    }
}
