//! Counts of people that single nobody out.
//!
//! Two forms: a row whose neighbouring places are joined, and a number in steps of three.

use super::FEWEST;

/// Neighbouring places of a row, counted together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Run {
    /// The first place.
    pub first: usize,
    /// The last place; the same where it stands alone.
    pub last: usize,
    /// How many people: none, or at least [`FEWEST`].
    pub people: usize,
}

/// Joins neighbouring places until no figure is smaller than [`FEWEST`] and yet somebody: from the left, and what is left over at
/// the end goes to the run before it. The figures add up to the same sum, so that nothing can be found by subtracting.
/// Empty where all together are too few.
#[must_use]
pub fn joined(row: &[usize]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open: Option<Run> = None;
    let end = row.iter().rposition(|people| *people > 0).map_or(0, |last| last + 1);
    for (place, people) in row.iter().enumerate().take(end) {
        let first = open.as_ref().map_or(place, |run| run.first);
        let run = Run { first, last: place, people: open.map_or(0, |run| run.people) + people };
        open = if run.people == 0 || run.people >= FEWEST {
            runs.push(run);
            None
        } else {
            Some(run)
        };
    }
    while let Some(rest) = open.take() {
        let Some(before) = runs.pop() else { return Vec::new() };
        let run = Run { first: before.first, people: before.people + rest.people, ..rest };
        if run.people >= FEWEST {
            runs.push(run);
        } else {
            open = Some(run);
        }
    }
    runs.extend((end..row.len()).map(|place| Run { first: place, last: place, people: 0 }));
    runs
}

/// A number of people in steps of [`FEWEST`]: at least so many, and fewer than one step more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct AtLeast(usize);

impl AtLeast {
    /// The step below a count.
    #[must_use]
    pub const fn of(people: usize) -> Self {
        Self(people / FEWEST * FEWEST)
    }

    /// At least so many; 0 where they are fewer than [`FEWEST`].
    #[must_use]
    pub const fn people(self) -> usize {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn rows(places: usize, people: usize) -> Vec<Vec<usize>> {
        if places == 1 {
            return vec![vec![people]];
        }
        let with = |here: usize| {
            rows(places - 1, people - here).into_iter().map(move |mut row| {
                row.push(here);
                row
            })
        };
        (0..=people).flat_map(with).collect()
    }

    #[test]
    fn neighbours_are_joined_until_nobody_stands_alone() {
        let shown =
            |row: &[usize]| joined(row).iter().map(|run| (run.last - run.first + 1, run.people)).collect::<Vec<_>>();
        assert_eq!(shown(&[0, 3, 0, 4, 0, 0]), [(1, 0), (1, 3), (1, 0), (1, 4), (1, 0), (1, 0)]);
        assert_eq!(shown(&[1, 2, 0, 0, 5, 0]), [(2, 3), (1, 0), (1, 0), (1, 5), (1, 0)]);
        assert_eq!(shown(&[0, 0, 4, 0, 0, 1]), [(1, 0), (1, 0), (4, 5)]);
        assert_eq!(shown(&[0, 4, 2, 0, 0, 0]), [(1, 0), (2, 6), (1, 0), (1, 0), (1, 0)]);
        assert_eq!(shown(&[1, 1, 0, 0, 0, 0]), [], "two people are nobody's business");
    }

    /// Whoever knows the rule and the number of people still can't tell from a row that a place holds one or two.
    #[test]
    fn what_is_shown_never_gives_a_one_or_a_two_away() {
        for people in FEWEST..=8 {
            // What is shown, and the rows that show it.
            type Told = BTreeMap<Vec<(usize, usize, usize)>, Vec<Vec<usize>>>;
            let mut told = Told::new();
            for row in rows(6, people) {
                let runs = joined(&row);
                assert_eq!(runs.iter().map(|run| run.people).sum::<usize>(), people, "{row:?}");
                assert!(runs.iter().all(|run| run.people == 0 || run.people >= FEWEST), "{row:?}");
                told.entry(runs.iter().map(|run| (run.first, run.last, run.people)).collect()).or_default().push(row);
            }
            for (shown, possible) in told {
                for place in 0..6 {
                    let first = possible[0][place];
                    let certain = possible.iter().all(|row| row[place] == first);
                    assert!(!certain || first == 0 || first >= FEWEST, "{shown:?}: place {place} holds {first}");
                }
            }
        }
    }

    #[test]
    fn steps_of_three() {
        assert_eq!([0, 2, 3, 5, 6].map(|people| AtLeast::of(people).people()), [0, 0, 3, 3, 6]);
    }
}
