//! The pool: every assessment that came in by file, as a person with a profile.

use super::{Profile, RoleFit, Scores, Subject};
use crate::domain::body::Body;
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

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
}

impl Person {
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
}

/// All assessments of other writers than `me`, by name and then by key.
#[must_use]
pub fn pool(records: &Records, me: &Stream, now: Time) -> Vec<Person> {
    let mut people: Vec<Person> = records
        .iter()
        .filter(|(key, record)| key.stream != *me && matches!(record.body(), Some(Body::Assessment(_))))
        .filter_map(|(key, record)| {
            let profile = Profile::of(records, &key.stream, key.id, now)?;
            let scores = Scores::of(records, &Subject::of(&key.stream, key.id), me);
            let fits = RoleFit::all(&profile, &scores.confirmed());
            let stream = key.stream.clone();
            Some(Person { stream, id: key.id, updated_at: record.updated_at, profile, scores, fits })
        })
        .collect();
    people.sort_by(|a, b| a.profile.assessment.display_name.cmp(&b.profile.assessment.display_name));
    people
}
