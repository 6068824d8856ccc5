//! What a table's clock says at a moment: every time box, what is left of the present one, and when it all ends.
//!
//! Pure, and computed anew each second from moments that are stored. A clock that was set back never gives a box more
//! than it has; one that was set forward is just over time. Sums are exact to the second.

use super::plan::Forum;
use super::sitting::Sitting;
use crate::domain::time::Time;

/// No box shrinks below a minute.
const LEAST: u32 = 60;

/// A table's clock at one moment.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Run {
    /// Every time box of the kit, in the table's order.
    pub boxes: Vec<TimeBox>,
    /// Whether it runs.
    pub phase: Phase,
    /// Seconds left in the present box; below zero it is over time. Zero where there is no present box.
    pub left: i64,
    /// Seconds left to the end of the last box.
    pub rest: i64,
    /// Seconds by which the end will be later than the kit says; below zero it will be earlier.
    pub late: i64,
}

/// One time box at a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimeBox {
    /// What the table's clock calls it.
    pub key: String,
    /// Its place in the kit's agenda, from 0.
    pub at: usize,
    /// How far it is.
    pub state: BoxState,
    /// Seconds that the kit gives.
    pub planned: u32,
    /// Seconds that it took, has or will have.
    pub seconds: u32,
}

/// How far a time box is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BoxState {
    /// It is over.
    Done,
    /// It was left out.
    Skipped,
    /// The table is in it.
    Now,
    /// It is still to come.
    Later,
}

/// Whether a table's clock runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Phase {
    /// In no box, and there is one to begin.
    #[default]
    Waiting,
    /// In a box, and its time runs.
    Running,
    /// In a box, and its time stands still.
    Paused,
    /// Every box is over.
    Over,
}

impl Run {
    /// The clock of one table at a moment.
    #[must_use]
    pub fn of(forum: &Forum, sitting: &Sitting, now: Time) -> Self {
        let mut boxes = ordered(forum, sitting);
        let elapsed = sitting.elapsed(now);
        let plan: i64 = boxes.iter().map(|here| i64::from(here.planned)).sum();
        for here in &mut boxes {
            here.seconds = match here.state {
                BoxState::Now => sitting.allowed,
                BoxState::Done | BoxState::Skipped => sitting.laps.get(&here.key).map_or(0, |lap| lap.spent),
                BoxState::Later => here.planned,
            };
        }
        let taken: i64 = boxes
            .iter()
            .map(|here| match here.state {
                BoxState::Done | BoxState::Skipped => i64::from(here.seconds),
                BoxState::Now => i64::from(here.seconds.max(elapsed)),
                BoxState::Later => 0,
            })
            .sum();
        shrink(&mut boxes, plan - taken);
        let later = || boxes.iter().filter(|here| here.state == BoxState::Later);
        let to_come: i64 = later().map(|here| i64::from(here.seconds)).sum();
        let ahead: i64 = later().map(|here| i64::from(here.seconds.saturating_sub(sitting.lap(&here.key)))).sum();
        let present = boxes.iter().any(|here| here.state == BoxState::Now);
        let phase = match (present, sitting.since) {
            (true, Some(_)) => Phase::Running,
            (true, None) => Phase::Paused,
            (false, _) if boxes.is_empty() || later().next().is_some() => Phase::Waiting,
            (false, _) => Phase::Over,
        };
        let left = if present { i64::from(sitting.allowed) - i64::from(elapsed) } else { 0 };
        Self { phase, left, rest: left.max(0) + ahead, late: taken + to_come - plan, boxes }
    }

    /// The box that the table is in.
    #[must_use]
    pub fn present(&self) -> Option<&TimeBox> {
        self.boxes.iter().find(|here| here.state == BoxState::Now)
    }

    /// The box that begins when the present one ends.
    #[must_use]
    pub fn next(&self) -> Option<&TimeBox> {
        let here = self.boxes.iter().position(|here| here.state == BoxState::Now).unwrap_or(0);
        let (before, after) = self.boxes.split_at(here);
        after.iter().chain(before).find(|here| here.state == BoxState::Later)
    }

    /// The box that 「戻る」 leads to: the nearest one before that was done or left out.
    #[must_use]
    pub fn before(&self) -> Option<&TimeBox> {
        let here = self.boxes.iter().position(|here| here.state == BoxState::Now).unwrap_or(self.boxes.len());
        let before = self.boxes.get(..here).unwrap_or_default();
        before.iter().rfind(|here| matches!(here.state, BoxState::Done | BoxState::Skipped))
    }

    /// Whether the table has been in any box.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.boxes.iter().any(|here| here.state != BoxState::Later)
    }
}

impl Sitting {
    /// Seconds that the table has been in the present box. A clock that was set back gives none.
    #[must_use]
    pub fn elapsed(&self, now: Time) -> u32 {
        self.spent.saturating_add(self.since.map_or(0, |since| now.seconds_since(since)))
    }

    /// Seconds that the table was in a box that it left.
    fn lap(&self, key: &str) -> u32 {
        self.laps.get(key).map_or(0, |lap| lap.spent)
    }
}

/// The kit's boxes in the table's order; those that the table has never seen follow at the end.
fn ordered(forum: &Forum, sitting: &Sitting) -> Vec<TimeBox> {
    let mut left: Vec<(String, usize)> = keys(forum);
    let mut sorted = Vec::with_capacity(left.len());
    for key in &sitting.order {
        if let Some(at) = left.iter().position(|(here, _)| here == key) {
            sorted.push(left.remove(at));
        }
    }
    sorted.extend(left);
    let planned = |at: usize| forum.agenda.get(at).map_or(0, |step| step.minutes.saturating_mul(60));
    let state = |key: &String| match () {
        () if sitting.step.as_ref() == Some(key) => BoxState::Now,
        () if sitting.done.contains(key) => BoxState::Done,
        () if sitting.skipped.contains(key) => BoxState::Skipped,
        () => BoxState::Later,
    };
    sorted
        .into_iter()
        .map(|(key, at)| TimeBox { state: state(&key), at, planned: planned(at), seconds: 0, key })
        .collect()
}

/// The key of every box with its place in the kit. Should two boxes claim one id, the second goes by its place.
fn keys(forum: &Forum) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::with_capacity(forum.agenda.len());
    for (at, step) in forum.agenda.iter().enumerate() {
        let key = step.key(at);
        let taken = found.iter().any(|(here, _)| *here == key);
        found.push((if taken { format!("#{}", at + 1) } else { key }, at));
    }
    found
}

/// Shares the seconds that are available among the later boxes: each gets its least, and of what it has above that
/// the same part as the others. Cumulative rounding keeps the sum exact.
fn shrink(boxes: &mut [TimeBox], available: i64) {
    let least = |here: &TimeBox| u64::from(here.planned.min(LEAST));
    let (mut floor, mut above) = (0, 0);
    for here in boxes.iter().filter(|here| here.state == BoxState::Later) {
        floor += least(here);
        above += u64::from(here.planned) - least(here);
    }
    let given = u64::try_from(available).unwrap_or(0).saturating_sub(floor).min(above);
    let (mut seen, mut shared) = (0, 0);
    for here in boxes.iter_mut().filter(|here| here.state == BoxState::Later) {
        seen += u64::from(here.planned) - least(here);
        let upto = (given * seen).checked_div(above).unwrap_or(0);
        here.seconds = u32::try_from(least(here) + upto - shared).unwrap_or(here.planned);
        shared = upto;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::plan::AgendaStep;
    use crate::domain::forum::samples::{agenda, at, table};

    fn lengths(run: &Run) -> Vec<u32> {
        run.boxes.iter().map(|here| here.seconds).collect()
    }

    #[test]
    fn before_the_start_every_box_has_what_the_kit_gives() {
        let run = Run::of(&agenda(&[3, 8, 4]), &table(), at(0));
        assert_eq!(run.phase, Phase::Waiting);
        assert_eq!(lengths(&run), [180, 480, 240]);
        assert_eq!((run.left, run.rest, run.late), (0, 900, 0));
        assert!(!run.has_begun());
        assert_eq!(run.next().map(|next| next.key.as_str()), Some("s1"));
    }

    #[test]
    fn later_boxes_share_what_is_missing_and_keep_a_minute() {
        let sitting = Sitting { step: Some("s1".into()), since: Some(at(0)), allowed: 180, ..table() };
        // Six minutes in a box of three: the three that are missing come from the boxes above their minute.
        let run = Run::of(&agenda(&[3, 1, 4, 7]), &sitting, at(360));
        assert_eq!(run.left, -180);
        assert_eq!(lengths(&run), [180, 60, 180, 300]);
        assert_eq!((run.rest, run.late), (540, 0));
        // After an hour nothing more can be taken away: the end will be late.
        let run = Run::of(&agenda(&[3, 1, 4, 7]), &sitting, at(3600));
        assert_eq!(lengths(&run), [180, 60, 60, 60]);
        assert_eq!(run.late, 3600 + 180 - 900);
    }

    #[test]
    fn shares_are_exact_to_the_second() {
        let forum = agenda(&[5, 3, 7, 2, 9, 1, 4, 6]);
        for over in 0..1300 {
            let sitting = Sitting { step: Some("s1".into()), since: Some(at(0)), allowed: 300, ..table() };
            let run = Run::of(&forum, &sitting, at(300 + over));
            let later: i64 = run.boxes.iter().skip(1).map(|here| i64::from(here.seconds)).sum();
            assert_eq!(later, (1920 - over).max(7 * 60), "{over}");
            assert!(run.boxes.iter().skip(1).all(|here| (60..=here.planned).contains(&here.seconds)), "{over}");
            assert_eq!(run.late, (over - (1920 - 420)).max(0), "{over}");
        }
    }

    #[test]
    fn a_clock_set_back_gives_no_more_than_the_box_has() {
        let sitting = Sitting { step: Some("s1".into()), since: Some(at(0)), spent: 20, allowed: 180, ..table() };
        for wrong in [at(-1), at(-86_400), Time::from_seconds(0), Time::from_seconds(i64::MIN)] {
            assert_eq!(Run::of(&agenda(&[3]), &sitting, wrong).left, 160);
        }
        let far = Run::of(&agenda(&[3]), &sitting, Time::from_seconds(i64::MAX));
        assert!(far.left < -1_000_000_000 && far.late > 0, "{far:?}");
    }

    #[test]
    fn only_the_moment_matters_not_how_often_anyone_looked() {
        let forum = agenda(&[3, 5]);
        let sitting = Sitting { step: Some("s1".into()), since: Some(at(0)), allowed: 180, ..table() };
        let text = serde_json::to_string(&sitting).unwrap();
        for second in 0..400 {
            let woken: Sitting = serde_json::from_str(&text).unwrap();
            assert_eq!(Run::of(&forum, &woken, at(second)).left, 180 - second);
        }
        let paused = Sitting { since: None, spent: 30, ..sitting };
        assert_eq!(Run::of(&forum, &paused, at(9999)).left, 150);
        assert_eq!(Run::of(&forum, &paused, at(9999)).phase, Phase::Paused);
    }

    #[test]
    fn a_newer_kit_appends_its_boxes_and_drops_its_gaps() {
        let mut forum = agenda(&[3, 5, 7]);
        let sitting =
            Sitting { order: vec!["s3".into(), "s2".into(), "s1".into()], done: vec!["s3".into()], ..table() };
        forum.agenda.remove(1);
        forum.agenda.insert(0, AgendaStep { id: "new".into(), minutes: 2, ..AgendaStep::default() });
        let keys: Vec<String> = Run::of(&forum, &sitting, at(0)).boxes.into_iter().map(|here| here.key).collect();
        assert_eq!(keys, ["s3", "s1", "new"]);
    }

    #[test]
    fn two_boxes_of_one_id_stay_two() {
        let mut forum = agenda(&[3, 5]);
        forum.agenda[1].id = "s1".into();
        let run = Run::of(&forum, &table(), at(0));
        assert_eq!(run.boxes.iter().map(|here| here.key.as_str()).collect::<Vec<_>>(), ["s1", "#2"]);
    }
}
