//! Two interviewers of a sample: each scores the first applicants alone; then one of them writes down what both settled on.

use yoriai::catalog;
use yoriai::domain::body::Body;
use yoriai::domain::skill::{Probe, Review, Subject, Verdict};

use super::writer::Writer;

/// So many of the applicants were seen.
pub const SEEN: u64 = 3;
/// How many items an interviewer asks about.
const ASKED: usize = 12;

/// An applicant who is seen, and the levels that they claim, by item.
pub struct Seen {
    /// Whose assessment.
    pub of: Subject,
    /// What they claim.
    pub claims: Vec<(String, u32)>,
}

/// What one interviewer hands in; the first of the two also writes what was settled on.
pub fn write(writer: &mut Writer, seen: &[Seen], settles: bool) {
    for one in seen {
        let asked: Vec<_> = one.claims.iter().filter(|(_, level)| *level >= 2).take(ASKED).collect();
        for (at, (item, claim)) in asked.iter().enumerate() {
            let level = match writer.draw.below(10) {
                0..3 => claim.saturating_sub(1),
                9 => (claim + 1).min(u32::from(catalog::MAX_LEVEL)),
                _ => *claim,
            };
            let note = if level == *claim { "" } else { "事例の話を聞いて、そう見ました。" }.to_owned();
            writer.put(Body::Review(Review { of: one.of.clone(), item: item.clone(), level: Some(level), note }));
            // Half of what was asked is settled on; the rest is still open.
            if settles && at % 2 == 0 {
                let note = "2人の採点を突き合わせて決めました。".to_owned();
                writer.put(Body::Verdict(Verdict { of: one.of.clone(), item: item.clone(), level, note }));
            }
        }
        writer.put(Body::Probe(Probe {
            of: one.of.clone(),
            category: "E".to_owned(),
            asked: true,
            situation: "窓口で待つ人が多く、職員も手いっぱいでした。".to_owned(),
            action: "流れを書き出し、職員と順番を変えました。".to_owned(),
            result: "手順書が残り、今も使われています。".to_owned(),
            confirmer: "市民課の課長".to_owned(),
        }));
    }
}
