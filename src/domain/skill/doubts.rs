//! What a reader should know before believing an assessment: facts for a question in the interview, never a verdict.

use super::{Call, Incomplete, Person};
use crate::domain::id::Id;
use crate::domain::time::Time;

/// How the file that brought an assessment came to this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Posted {
    /// The call that it answers.
    pub audience: Option<Id>,
    /// When it was signed, by the sender's clock.
    pub signed_at: Time,
}

/// The calls that this device knows.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Answered<'a> {
    /// A call of this office.
    Ours(&'a Call),
    /// Somebody else's, although this office has calls of its own.
    Theirs(&'a Call),
    /// None that this device knows.
    Unknown,
}

/// One remark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// The consent has ended.
    ConsentEnded,
    /// There is none.
    ConsentMissing,
    /// It answers another office's call: its title and office.
    OtherCall(String, String),
    /// It answers a call that this device doesn't know.
    UnknownCall,
    /// It was signed after the last day of the call.
    Late,
    /// It answers a standard that this device doesn't have: its version.
    Standard(String),
    /// So many answers are to items that the standard doesn't have.
    Others(usize),
    /// So many answers, or cases for them, were changed after the person had seen what the roles ask for.
    Changed(usize),
    /// The person has not closed the answers, or says to have closed them after they were signed.
    Open,
    /// So many cases lie in the future.
    Future(usize),
    /// The profile is old.
    Stale,
    /// There is a newer assessment under the same key.
    Newer(Id),
}

impl Person {
    /// Every remark, what forbids use first. `posted` is the newest file that brought it, `answered` the call that it
    /// answers; without a file nothing is said about calls.
    #[must_use]
    pub fn doubts(&self, posted: Option<Posted>, answered: Answered) -> Vec<Doubt> {
        let (profile, held) = (&self.profile, &self.profile.assessment);
        let now = profile.now;
        let consent = match &held.consent {
            None => Some(Doubt::ConsentMissing),
            Some(_) => (!held.may_be_used(now)).then_some(Doubt::ConsentEnded),
        };
        let call = posted.and_then(|posted| match answered {
            Answered::Unknown => Some(Doubt::UnknownCall),
            Answered::Theirs(call) => Some(Doubt::OtherCall(call.title.clone(), call.office.clone())),
            Answered::Ours(call) => (!call.is_open(posted.signed_at)).then_some(Doubt::Late),
        });
        let future = |case: &super::Evidence| case.incomplete(now) == Some(Incomplete::Future);
        let future = profile.cases.iter().filter(|(_, case)| future(case)).count();
        let some = |count: usize| (count > 0).then_some(count);
        // Who writes a time to come has closed nothing; both times are by the sender's own clock.
        let signed_at = posted.map_or(now, |posted| posted.signed_at);
        let open = held.finished.is_none_or(|finished| signed_at < finished);
        let all = [
            consent,
            self.newer.map(Doubt::Newer),
            call,
            (!profile.knows_standard).then(|| Doubt::Standard(held.catalog.clone())),
            some(profile.others.len()).map(Doubt::Others),
            some(profile.changed_late()).map(Doubt::Changed),
            open.then_some(Doubt::Open),
            some(future).map(Doubt::Future),
            self.is_stale(now).then_some(Doubt::Stale),
        ];
        all.into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, id, now, put, stream};
    use super::super::{Assessment, Consent, Evidence};
    use super::*;
    use crate::catalog;
    use crate::domain::body::Body;
    use crate::domain::record::Records;

    fn fine() -> Assessment {
        let consent = Consent { text: "1".into(), at: now(), until: now().plus_days(1) };
        let catalog = catalog::STANDARD_VERSION.to_owned();
        Assessment { catalog, consent: Some(consent), finished: Some(now()), ..Assessment::default() }
    }

    fn person(held: Assessment, more: Vec<Body>) -> Person {
        let mut records = Records::default();
        let seconds = now().seconds();
        put(&mut records, &stream("a"), 1, seconds, Body::Assessment(held));
        for (number, body) in (2..).zip(more) {
            put(&mut records, &stream("a"), number, seconds, body);
        }
        Person::find(&records, &stream("desk"), id(1), now()).unwrap()
    }

    fn of(held: Assessment, more: Vec<Body>) -> Vec<Doubt> {
        person(held, more).doubts(None, Answered::Unknown)
    }

    #[test]
    fn nothing_is_said_about_what_is_fine() {
        assert_eq!(of(fine(), answered(&[("A1", 2)])), []);
    }

    #[test]
    fn each_doubt_is_told_once() {
        assert_eq!(of(Assessment { consent: None, ..fine() }, vec![]), [Doubt::ConsentMissing]);
        let over = Consent { text: "1".into(), at: now(), until: Time::from_seconds(now().seconds() - 1) };
        assert_eq!(of(Assessment { consent: Some(over), ..fine() }, vec![]), [Doubt::ConsentEnded]);
        assert_eq!(of(Assessment { finished: None, ..fine() }, vec![]), [Doubt::Open]);
        assert_eq!(of(fine(), answered(&[("Z9", 2)])), [Doubt::Others(1)]);
        let early = Time::from_seconds(now().seconds() - 1);
        assert_eq!(of(Assessment { finished: Some(early), ..fine() }, answered(&[("A1", 2)])), [Doubt::Changed(1)]);
        let theirs = Assessment { standard: Some(id(77)), catalog: "県2".into(), ..fine() };
        assert_eq!(of(theirs, vec![]), [Doubt::Standard("県2".into())]);
        let ahead = Evidence {
            assessment: Some(id(1)),
            month: "2027-01".into(),
            act: "描いた".into(),
            result: "図".into(),
            ..Evidence::default()
        };
        assert_eq!(of(fine(), vec![Body::Evidence(ahead)]), [Doubt::Future(1)]);
    }

    #[test]
    fn nobody_closes_answers_after_having_signed_them() {
        let after = |seconds| Some(Time::from_seconds(now().seconds() + seconds));
        let open = |seconds, signed: Option<Time>| {
            let posted = signed.map(|signed_at| Posted { audience: None, signed_at });
            let held = Assessment { finished: after(seconds), ..fine() };
            person(held, vec![]).doubts(posted, Answered::Unknown).contains(&Doubt::Open)
        };
        assert!(open(1, None) && open(i64::MAX / 2, None) && open(100, after(99)));
        // A clock that goes ahead of ours gives no doubt: the file was signed by the same.
        assert!(!open(100, after(100)) && !open(-100, None) && !open(i64::MIN / 2, None));
    }

    #[test]
    fn the_call_that_was_answered_is_looked_at() {
        let call = Call { title: "募集".into(), office: "別の県".into(), until: Some(now()), ..Call::default() };
        let person = person(fine(), vec![]);
        let with = |seconds, answered| {
            let signed_at = Time::from_seconds(now().seconds() + seconds);
            person.doubts(Some(Posted { audience: Some(id(5)), signed_at }), answered)
        };
        assert_eq!(with(0, Answered::Ours(&call)), []);
        assert_eq!(with(1, Answered::Ours(&call)), [Doubt::Late]);
        assert_eq!(with(0, Answered::Theirs(&call)), [Doubt::OtherCall("募集".into(), "別の県".into())]);
        assert_eq!(with(0, Answered::Unknown), [Doubt::UnknownCall]);
    }
}
