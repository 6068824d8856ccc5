//! Words of the interview, and of the interviewers' scores side by side.
//!
//! A score is one person's reading of what was told. No word here praises, blames or certifies.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

/// Words of the interview.
pub struct Interview {
    /// Where we are.
    pub place: &'static str,
    /// Heading: whose interview, items scored, items.
    pub title: fn(&str, usize, usize) -> String,
    /// How it works.
    pub lead: &'static str,
    /// Why the claim is folded away.
    pub folded: &'static str,
    /// Back to the person.
    pub to_person: &'static str,
    /// Name of the progress bar.
    pub progress: &'static str,
    /// Items scored of all, questions asked of all.
    pub so_far: fn(usize, usize, usize, usize) -> String,
    /// Name of the list of categories.
    pub categories: &'static str,
    /// A category without items in this standard never shows; one with items: scored, all.
    pub category: fn(usize, usize) -> String,
    /// What to ask.
    pub question: &'static str,
    /// The question was asked.
    pub asked: &'static str,
    /// How to write it down.
    pub told_help: &'static str,
    /// Situation, own action, result.
    pub parts: [&'static str; 3],
    /// Who can confirm it.
    pub confirmer: &'static str,
    /// A post, not a name.
    pub confirmer_help: &'static str,
    /// The cases of this category.
    pub cases: &'static str,
    /// No case belongs to it.
    pub cases_none: &'static str,
    /// The scores.
    pub scores: &'static str,
    /// How to choose.
    pub scores_help: &'static str,
    /// No ground for a level: what is chosen, and when.
    pub cannot: [&'static str; 2],
    /// The note of a score.
    pub note: &'static str,
    /// Shows the claim before the score, and why not.
    pub see: [&'static str; 2],
    /// The claim and what the evidence carries.
    pub claim: fn(&str, &str) -> String,
    /// The score stands above the claim, at it, below it.
    pub compared: [&'static str; 3],
    /// Takes a score away again.
    pub clear: &'static str,
    /// The category before, and the next one.
    pub steps: [&'static str; 2],
    /// Handing the scores over.
    pub hand: &'static str,
    /// What goes in, and what happens with it.
    pub hand_help: &'static str,
    /// To which call.
    pub choose: &'static str,
    /// The call that this person's file answers is not here.
    pub other_call: &'static str,
    /// No call is known: title, why, the way on.
    pub no_call: [&'static str; 3],
    /// Nothing to hand over yet.
    pub nothing: &'static str,
    /// Who the file is from, without personal data: it stands above the armor.
    pub from: &'static str,
    /// How far: not yet, one, settled.
    pub states: [&'static str; 3],
    /// How far: so many interviewers.
    pub several: fn(usize) -> String,
    /// What an interviewer's file holds: scores, notes on questions, settled levels.
    pub inside: fn(usize, usize, usize) -> String,
    /// What it changes here.
    pub inside_what: &'static str,
    /// The scores side by side.
    pub side: Side,
}

/// Words of the scores side by side.
pub struct Side {
    /// Where we are.
    pub place: &'static str,
    /// Nobody has scored.
    pub none: &'static str,
    /// What to do then.
    pub none_todo: &'static str,
    /// Heading while items are apart and open: whose, how many.
    pub apart: fn(&str, usize) -> String,
    /// Heading while items are open: whose, how many.
    pub open: fn(&str, usize) -> String,
    /// Heading when everything is settled.
    pub settled: fn(&str) -> String,
    /// What stays as it is.
    pub lead: &'static str,
    /// Only one interviewer: title, what that means.
    pub one: [&'static str; 2],
    /// The mark beside a level that rests on one interviewer.
    pub one_mark: &'static str,
    /// The button that takes what is agreed.
    pub take: fn(usize) -> String,
    /// What it does.
    pub take_help: &'static str,
    /// Done.
    pub taken: fn(usize) -> String,
    /// Headings: apart, agreed, one, nobody. With the number of items.
    pub groups: [fn(usize) -> String; 4],
    /// This device.
    pub here: &'static str,
    /// An interviewer without a name: digits.
    pub digits: fn(&str) -> String,
    /// The level that is settled on.
    pub level: &'static str,
    /// Not settled.
    pub open_level: &'static str,
    /// Why this level.
    pub note: &'static str,
    /// Against the claim: raised, the same, lowered, no claim.
    pub moved: [&'static str; 4],
    /// Item by item: claim and evidence.
    pub claim: fn(&str, &str) -> String,
    /// What was asked.
    pub probes: &'static str,
    /// Nobody wrote anything down.
    pub probes_none: &'static str,
    /// Asked, and not marked as asked.
    pub asked: [&'static str; 2],
}
