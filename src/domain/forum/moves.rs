//! What a table can do with its clock. Nothing advances by itself: every move is a tap.
//!
//! Laws: no move, no change of the order and no newer kit loses what a box took; a box that is done never runs;
//! 「戻る」 forgives over time, so it repairs what a clock that was set forward did.

use super::plan::Forum;
use super::run::{BoxState, Run};
use super::sitting::{Lap, MOST_SECONDS, Sitting};
use crate::domain::check::MOST_ROWS;
use crate::domain::time::Time;

/// A box is never cut below this by 「−2分」.
const LEAST: u32 = 60;

impl Sitting {
    /// Begins the first box that is left, or goes on after a pause.
    pub fn start(&mut self, forum: &Forum, now: Time) {
        let run = Run::of(forum, self, now);
        match (run.present(), run.next()) {
            (Some(_), _) => self.resume(now),
            (None, Some(next)) => {
                self.leave(now);
                self.enter(forum, &next.key.clone(), now);
            }
            (None, None) => {}
        }
    }

    /// Ends the present box and begins the next one; after the last one, everything is over.
    pub fn next(&mut self, forum: &Forum, now: Time) {
        self.on(forum, now, |sitting| &mut sitting.done);
    }

    /// Leaves the present box out and begins the next one.
    pub fn skip(&mut self, forum: &Forum, now: Time) {
        self.on(forum, now, |sitting| &mut sitting.skipped);
    }

    /// Goes back to the box before; what went over time is forgiven, in both.
    pub fn back(&mut self, forum: &Forum, now: Time) {
        let Some(key) = Run::of(forum, self, now).before().map(|before| before.key.clone()) else { return };
        if let Some(left) = self.leave(now)
            && let Some(lap) = self.laps.get_mut(&left)
        {
            lap.spent = lap.spent.min(lap.allowed);
        }
        self.done.retain(|here| *here != key);
        self.skipped.retain(|here| *here != key);
        self.enter(forum, &key, now);
    }

    /// Stops the time.
    pub fn pause(&mut self, now: Time) {
        self.spent = self.elapsed(now);
        self.since = None;
    }

    /// Lets the time run on.
    pub fn resume(&mut self, now: Time) {
        if self.step.is_some() && self.since.is_none() {
            self.since = Some(now);
        }
    }

    /// Gives the present box more seconds, or takes some away. More counts from now where it is over time; less
    /// leaves a minute, and what has passed.
    pub fn extend(&mut self, seconds: i32, now: Time) {
        if self.step.is_none() {
            return;
        }
        let elapsed = self.elapsed(now).min(MOST_SECONDS);
        let by = seconds.unsigned_abs();
        self.allowed = if seconds >= 0 {
            self.allowed.max(elapsed).saturating_add(by).min(MOST_SECONDS)
        } else {
            self.allowed.saturating_sub(by).max(elapsed.max(LEAST).min(self.allowed))
        };
    }

    /// Lets the present box begin anew, with what it has.
    pub fn again(&mut self, now: Time) {
        if self.step.is_some() {
            self.spent = 0;
            self.since = Some(now);
        }
    }

    /// Back to before the start. The table's order and what is shown of its votes stay.
    pub fn restart(&mut self) {
        let (order, revealed) = (std::mem::take(&mut self.order), std::mem::take(&mut self.revealed));
        *self = Self { order, revealed, ..Self::new(self.forum) };
    }

    /// Moves a box that is still to come before or behind its neighbour.
    pub fn shift(&mut self, forum: &Forum, key: &str, up: bool, now: Time) {
        let run = Run::of(forum, self, now);
        let later: Vec<&str> =
            run.boxes.iter().filter(|here| here.state == BoxState::Later).map(|here| here.key.as_str()).collect();
        let Some(at) = later.iter().position(|here| *here == key) else { return };
        let other = if up { at.checked_sub(1) } else { at.checked_add(1) };
        let Some(other) = other.and_then(|at| later.get(at)) else { return };
        self.fix_order(&run);
        let place = |order: &[String], key: &str| order.iter().position(|here| here == key);
        if let (Some(from), Some(to)) = (place(&self.order, key), place(&self.order, other)) {
            let moved = self.order.remove(from);
            self.order.insert(to, moved);
        }
    }

    /// Whether the device's clock was set anew since `before`: back behind `since`, or on by more than a day, as where
    /// it had begun in 1970.
    #[must_use]
    pub fn is_adrift(&self, before: Time, now: Time) -> bool {
        self.since.is_some_and(|since| since > now || now.seconds_since(before) > MOST_SECONDS)
    }

    /// Goes on from here where the clock was set anew; `before` is the last moment that was seen.
    pub fn mend(&mut self, before: Time, now: Time) {
        if self.is_adrift(before, now) {
            self.pause(before);
            self.resume(now);
        }
    }

    fn on(&mut self, forum: &Forum, now: Time, list: fn(&mut Self) -> &mut Vec<String>) {
        let next = Run::of(forum, self, now).next().map(|next| next.key.clone());
        if let Some(left) = self.leave(now) {
            list(self).push(left);
        }
        if let Some(next) = next {
            self.enter(forum, &next, now);
        }
    }

    /// Leaves the present box and remembers what it took.
    fn leave(&mut self, now: Time) -> Option<String> {
        let spent = self.elapsed(now);
        let key = self.step.take()?;
        self.laps.insert(key.clone(), Lap { spent, allowed: self.allowed });
        (self.since, self.spent, self.allowed) = (None, 0, 0);
        Some(key)
    }

    /// Begins a box, with what is left for it; one that was left before goes on where it stood.
    fn enter(&mut self, forum: &Forum, key: &str, now: Time) {
        let run = Run::of(forum, self, now);
        let share = run.boxes.iter().find(|here| here.key == key).map_or(0, |here| here.seconds);
        let lap = self.laps.remove(key).unwrap_or(Lap { spent: 0, allowed: share });
        self.fix_order(&run);
        self.step = Some(key.to_owned());
        self.since = Some(now);
        self.allowed = lap.allowed.min(MOST_SECONDS);
        self.spent = lap.spent.min(self.allowed);
    }

    /// Writes the table's order down, so that boxes of a newer kit follow at the end. Keys that the kit no longer has
    /// stay, in case it has them again, as long as there is room.
    fn fix_order(&mut self, run: &Run) {
        for here in &run.boxes {
            if !self.order.contains(&here.key) {
                self.order.push(here.key.clone());
            }
        }
        let known = |key: &String| run.boxes.iter().any(|here| here.key == *key);
        for keys in [&mut self.order, &mut self.done, &mut self.skipped] {
            if keys.len() >= MOST_ROWS {
                keys.retain(known);
            }
        }
        if self.laps.len() >= MOST_ROWS {
            self.laps.retain(|key, _| known(key));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::run::Phase;
    use super::*;
    use crate::domain::forum::samples::{agenda, at, table};

    fn now_at(run: &Run) -> (&str, i64) {
        (run.present().map_or("", |here| here.key.as_str()), run.left)
    }

    #[test]
    fn a_table_goes_through_its_boxes_by_taps_only() {
        let forum = agenda(&[3, 5]);
        let mut table = table();
        table.start(&forum, at(0));
        assert_eq!(now_at(&Run::of(&forum, &table, at(10_000))), ("s1", 180 - 10_000), "nothing advances by itself");
        table.next(&forum, at(100));
        assert_eq!(now_at(&Run::of(&forum, &table, at(160))), ("s2", 240));
        assert_eq!(Run::of(&forum, &table, at(160)).late, -80);
        table.next(&forum, at(400));
        let run = Run::of(&forum, &table, at(500));
        assert_eq!((run.phase, run.rest), (Phase::Over, 0));
        table.back(&forum, at(500));
        assert_eq!(now_at(&Run::of(&forum, &table, at(500))), ("s2", 0));
    }

    #[test]
    fn back_undoes_a_wrong_tap() {
        let forum = agenda(&[5, 5, 5]);
        for leave in [Sitting::next, Sitting::skip] {
            let mut table = table();
            table.start(&forum, at(0));
            table.extend(120, at(10));
            leave(&mut table, &forum, at(60));
            table.back(&forum, at(63));
            assert_eq!(now_at(&Run::of(&forum, &table, at(63))), ("s1", 360));
            assert!(table.done.is_empty() && table.skipped.is_empty());
            table.next(&forum, at(63));
            assert_eq!(now_at(&Run::of(&forum, &table, at(63))), ("s2", 297), "the three seconds are not given twice");
        }
    }

    #[test]
    fn back_repairs_a_clock_that_was_set_forward() {
        let forum = agenda(&[5, 5, 5]);
        let mut table = table();
        table.start(&forum, at(0));
        table.next(&forum, at(7200));
        assert_eq!(Run::of(&forum, &table, at(7200)).boxes[2].seconds, 60);
        table.back(&forum, at(7201));
        let run = Run::of(&forum, &table, at(7201));
        assert_eq!((now_at(&run), run.late, run.boxes[2].seconds), (("s1", 0), 0, 300));
        table.again(at(7300));
        assert_eq!(Run::of(&forum, &table, at(7300)).left, 300);
    }

    #[test]
    fn a_clock_set_back_loses_nothing_when_somebody_was_looking() {
        let forum = agenda(&[5]);
        let mut table = table();
        table.start(&forum, at(0));
        table.mend(at(40), at(-3600));
        assert_eq!(Run::of(&forum, &table, at(-3590)).left, 250);
        let same = table.clone();
        table.mend(at(50), at(-3580));
        assert_eq!(table, same, "a clock that goes right is left alone");
        table.mend(at(60), at(60 + 40 * 365 * 86_400));
        assert_eq!(Run::of(&forum, &table, at(60 + 40 * 365 * 86_400)).left, 300 - 40 - 3660);
    }

    #[test]
    fn two_minutes_more_count_from_now_and_less_leaves_a_minute() {
        let forum = agenda(&[3, 5]);
        let mut table = table();
        table.extend(120, at(0));
        assert_eq!(table.allowed, 0, "there is no box to extend");
        table.start(&forum, at(0));
        table.extend(120, at(500));
        assert_eq!(Run::of(&forum, &table, at(500)).left, 120);
        table.extend(-120, at(500));
        assert_eq!(Run::of(&forum, &table, at(500)).left, 0);
        table.again(at(600));
        for _ in 0..9 {
            table.extend(-120, at(600));
        }
        assert_eq!(Run::of(&forum, &table, at(600)).left, 60);
    }

    #[test]
    fn only_boxes_to_come_change_places() {
        let forum = agenda(&[1, 2, 3, 4]);
        let mut table = table();
        table.start(&forum, at(0));
        table.shift(&forum, "s4", true, at(1));
        table.shift(&forum, "s4", true, at(1));
        table.shift(&forum, "s4", true, at(1));
        table.shift(&forum, "s1", false, at(1));
        assert_eq!(table.order, ["s1", "s4", "s2", "s3"]);
        table.shift(&forum, "s4", false, at(1));
        table.shift(&forum, "s3", false, at(1));
        assert_eq!(table.order, ["s1", "s2", "s4", "s3"]);
    }

    #[test]
    fn a_box_that_the_kit_dropped_is_remembered() {
        let mut forum = agenda(&[3, 5, 7]);
        let mut table = table();
        table.start(&forum, at(0));
        let gone = forum.agenda.remove(0);
        assert_eq!(Run::of(&forum, &table, at(50)).phase, Phase::Waiting);
        table.start(&forum, at(60));
        assert_eq!(now_at(&Run::of(&forum, &table, at(60))), ("s2", 300));
        forum.agenda.push(gone);
        assert_eq!(table.laps.get("s1").map(|lap| lap.spent), Some(60));
        assert_eq!(Run::of(&forum, &table, at(60)).boxes[0].key, "s1");
    }

    /// Small steps of a fixed sequence: the same walk on every machine.
    fn walk(seed: &mut u64, below: u64) -> u64 {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*seed >> 33) % below
    }

    #[test]
    fn whatever_a_table_does_the_clock_adds_up() {
        for start in 0..200 {
            let seed = &mut (start * 7919 + 1);
            let minutes: Vec<u32> = (0..1 + walk(seed, 14)).map(|_| u32::try_from(walk(seed, 12)).unwrap()).collect();
            let mut forum = agenda(&minutes);
            let mut table = table();
            let mut second = 0;
            for _ in 0..60 {
                second += i64::try_from(walk(seed, 400)).unwrap() - 20;
                let now = at(second);
                match walk(seed, 12) {
                    0 => table.start(&forum, now),
                    1..=3 => table.next(&forum, now),
                    4 => table.skip(&forum, now),
                    5 => table.back(&forum, now),
                    6 => table.pause(now),
                    7 => table.extend(120, now),
                    8 => table.extend(-120, now),
                    9 => table.shift(&forum, &format!("s{}", walk(seed, 15)), walk(seed, 2) == 0, now),
                    10 => table.again(now),
                    _ if walk(seed, 4) == 0 => forum.agenda.rotate_left(1),
                    _ => table.mend(at(second + 5), now),
                }
                let run = Run::of(&forum, &table, now);
                holds(&forum, &table, &run);
                let text = serde_json::to_string(&table).unwrap();
                assert_eq!(serde_json::from_str::<Sitting>(&text).unwrap(), table);
                assert_eq!(table.check(), Ok(()));
            }
        }
    }

    fn holds(forum: &Forum, table: &Sitting, run: &Run) {
        let mut keys: Vec<&str> = run.boxes.iter().map(|here| here.key.as_str()).collect();
        keys.sort_unstable();
        let mut kit: Vec<&str> = forum.agenda.iter().map(|step| step.id.as_str()).collect();
        kit.sort_unstable();
        assert_eq!(keys, kit, "every box of the kit is there once");
        assert!(table.step.iter().all(|step| !table.done.contains(step) && !table.skipped.contains(step)));
        assert!(run.left <= i64::from(table.allowed));
        let later: Vec<_> = run.boxes.iter().filter(|here| here.state == BoxState::Later).collect();
        assert!(later.iter().all(|here| (here.planned.min(60)..=here.planned).contains(&here.seconds)));
        if run.late > 0 {
            assert!(
                later.iter().all(|here| here.seconds == here.planned.min(60)),
                "late only where nothing can shrink"
            );
        }
        if run.late < 0 {
            assert!(later.iter().all(|here| here.seconds == here.planned), "early only where nothing shrinks");
        }
    }
}
