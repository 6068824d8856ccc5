//! Who talks when, and for how long: the time for presentations, shared so that no second is lost.
//!
//! The clock comes in from outside; a talk keeps moments and seconds only, so that it survives a reload.

use super::{Forum, Screen};
use crate::domain::time::Time;

/// Seconds for all talks where the agenda has no box for them.
const NO_BOX: u32 = 600;

impl Forum {
    /// Seconds that the agenda gives to all talks together.
    #[must_use]
    pub fn talking_time(&self) -> u32 {
        let boxes = self.agenda.iter().filter(|step| step.screen == Some(Screen::Present));
        match boxes.map(|step| step.minutes * 60).sum() {
            0 => NO_BOX,
            seconds => seconds,
        }
    }

    /// Seconds of one group: an equal share, and of the remainder one second for each of the first groups of the kit.
    /// A group that the kit doesn't know gets the share without it.
    #[must_use]
    pub fn talk_share(&self, group: &str) -> u32 {
        let groups = u32::try_from(self.groups.len()).unwrap_or(u32::MAX).max(1);
        let all = self.talking_time();
        let place = self.groups.iter().position(|here| here.id == group).and_then(|at| u32::try_from(at).ok());
        all / groups + u32::from(place.is_some_and(|at| at < all % groups))
    }

    /// The ids of all groups: in this order as far as it names groups of the kit, then the others as in the kit.
    #[must_use]
    pub fn turns(&self, order: &[String]) -> Vec<String> {
        let known = |id: &&String| self.has_group(id);
        let mut turns: Vec<String> = Vec::new();
        for id in order.iter().filter(known).chain(self.groups.iter().map(|group| &group.id)) {
            if !turns.contains(id) {
                turns.push(id.clone());
            }
        }
        turns
    }
}

/// The order with one group a place earlier or later; at the end of the list it stays.
#[must_use]
pub fn moved(mut order: Vec<String>, group: &str, earlier: bool) -> Vec<String> {
    let at = order.iter().position(|id| id == group);
    let to = at.and_then(|at| if earlier { at.checked_sub(1) } else { Some(at + 1) });
    if let Some((at, to)) = at.zip(to)
        && to < order.len()
    {
        order.swap(at, to);
    }
    order
}

/// The clock of one talk.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Talk {
    since: Option<Time>,
    spent: u32,
}

impl Talk {
    /// Whether it runs.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// Seconds talked so far. A clock that was set back takes nothing away.
    #[must_use]
    pub fn spent(&self, now: Time) -> u32 {
        self.spent.saturating_add(self.since.map_or(0, |since| now.seconds_since(since)))
    }

    /// Starts it, or pauses it.
    #[must_use]
    pub fn toggled(self, now: Time) -> Self {
        match self.since {
            None => Self { since: Some(now), ..self },
            Some(_) => Self { since: None, spent: self.spent(now) },
        }
    }

    /// The talk as a line to keep.
    #[must_use]
    pub fn line(&self) -> String {
        let since = self.since.map(|since| since.seconds().to_string()).unwrap_or_default();
        format!("{} {since}", self.spent)
    }

    /// Reads what [`Talk::line`] wrote; anything else is a talk that has not begun.
    #[must_use]
    pub fn parse(line: &str) -> Self {
        let mut parts = line.split(' ');
        let spent = parts.next().and_then(|spent| spent.parse().ok()).unwrap_or(0);
        let since = parts.next().and_then(|since| since.parse().ok()).map(Time::from_seconds);
        Self { since, spent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::{AgendaStep, Group};

    fn forum(minutes: &[u32], groups: usize) -> Forum {
        let step =
            |minutes: &u32| AgendaStep { minutes: *minutes, screen: Some(Screen::Present), ..AgendaStep::default() };
        let group = |at: usize| Group { id: format!("g{at}"), ..Group::default() };
        Forum {
            agenda: minutes.iter().map(step).collect(),
            groups: (1..=groups).map(group).collect(),
            ..Forum::default()
        }
    }

    fn at(seconds: i64) -> Time {
        Time::from_seconds(seconds)
    }

    #[test]
    fn no_second_is_lost_and_nobody_gets_two_more_than_another() {
        for groups in 1..40 {
            let forum = forum(&[10, 1], groups);
            let shares: Vec<u32> = forum.groups.iter().map(|group| forum.talk_share(&group.id)).collect();
            assert_eq!(shares.iter().sum::<u32>(), 660, "{groups}");
            assert!(shares.is_sorted_by(|a, b| a >= b));
            assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1);
        }
    }

    #[test]
    fn without_a_box_it_is_ten_minutes_and_a_strange_group_gets_a_share() {
        assert_eq!(forum(&[], 5).talk_share("g5"), 120);
        assert_eq!(forum(&[0], 7).talking_time(), 600);
        assert_eq!(forum(&[], 7).talk_share("gone"), 85);
        assert_eq!(forum(&[], 0).talk_share("gone"), 600);
    }

    #[test]
    fn an_order_survives_a_newer_kit() {
        let order = ["g3", "gone", "g1", "g3"].map(String::from);
        assert_eq!(forum(&[], 4).turns(&order), ["g3", "g1", "g2", "g4"]);
        assert_eq!(forum(&[], 2).turns(&[]), ["g1", "g2"]);
    }

    #[test]
    fn a_group_moves_one_place_and_stays_at_the_ends() {
        let order = || ["a", "b", "c"].map(String::from).to_vec();
        assert_eq!(moved(order(), "b", true), ["b", "a", "c"]);
        assert_eq!(moved(order(), "b", false), ["a", "c", "b"]);
        assert_eq!(moved(order(), "a", true), order());
        assert_eq!(moved(order(), "c", false), order());
        assert_eq!(moved(order(), "x", false), order());
    }

    #[test]
    fn a_talk_pauses_goes_on_and_survives_a_reload() {
        let talk = Talk::default().toggled(at(100));
        assert_eq!((talk.runs(), talk.spent(at(130))), (true, 30));
        let paused = talk.toggled(at(130));
        assert_eq!((paused.runs(), paused.spent(at(500))), (false, 30));
        let again = Talk::parse(&paused.toggled(at(600)).line());
        assert_eq!(again.spent(at(610)), 40);
        assert_eq!(Talk::parse(&paused.line()), paused);
        assert_eq!(Talk::parse("?"), Talk::default());
    }

    #[test]
    fn a_clock_set_back_takes_nothing_away() {
        let talk = Talk::default().toggled(at(100)).toggled(at(130)).toggled(at(200));
        assert_eq!(talk.spent(at(0)), 30);
    }
}
