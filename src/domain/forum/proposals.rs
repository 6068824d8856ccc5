//! Which clusters of different tablets may say the same, and the wishes that follow from a person's answer.
//!
//! Inside a theme only, and never between clusters of one tablet: its table chose to keep them apart. A family is the
//! weightiest cluster and those whose heading is like one of its own; equal headings always are. What was refused is
//! not proposed again. A proposal decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::{Pairs, alike};
use super::{Merged, Merger, Plenary, Ref, Seat};
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::id::{Id, Stream};

/// The figure of equal headings.
const EQUAL: u32 = 1000;

/// Clusters that may say the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// Place of the theme.
    pub theme: usize,
    /// Places in [`Plenary::merged`] of that theme, the weightiest first; two or more.
    pub members: Vec<usize>,
    /// How alike the least alike of them is to the first, 0 to 1000.
    pub likeness: u32,
}

/// What a node of the comparison is about.
struct Node {
    /// Places of its headings among all headings.
    headings: BTreeSet<usize>,
    /// Its tablets, where they are only one.
    tablet: Option<Stream>,
    /// Places of the refusals that name one of its parts.
    apart: BTreeSet<usize>,
}

impl Plenary {
    /// What may be put together, theme by theme, the most alike first. Clusters of themes that the kit doesn't have are
    /// left alone.
    #[must_use]
    pub fn proposals(&self) -> Vec<Proposal> {
        let themes = self.merged.len().saturating_sub(1);
        (0..themes).flat_map(|theme| self.proposals_in(theme)).collect()
    }

    fn proposals_in(&self, theme: usize) -> Vec<Proposal> {
        let (nodes, headings) = self.nodes(theme);
        let mut like: BTreeMap<usize, BTreeMap<usize, u32>> = BTreeMap::new();
        for (one, other, figure) in alike(&headings) {
            like.entry(one).or_default().insert(other, figure);
            like.entry(other).or_default().insert(one, figure);
        }
        let mut bearers: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (at, node) in nodes.iter().enumerate() {
            node.headings.iter().for_each(|heading| _ = bearers.entry(*heading).or_default().insert(at));
        }
        let mut taken = BTreeSet::new();
        let mut found = Vec::new();
        for (at, leader) in nodes.iter().enumerate() {
            if taken.contains(&at) {
                continue;
            }
            // Who bears a heading like one of the leader's, with the greatest figure.
            let mut near: BTreeMap<usize, u32> = BTreeMap::new();
            for heading in &leader.headings {
                let others = like.get(heading).into_iter().flatten().map(|(other, figure)| (*other, *figure));
                for (heading, figure) in others.chain([(*heading, EQUAL)]) {
                    for other in bearers.get(&heading).into_iter().flatten().filter(|other| **other > at) {
                        let known = near.entry(*other).or_default();
                        *known = figure.max(*known);
                    }
                }
            }
            let (mut family, mut likeness) = (vec![at], EQUAL);
            for (other, figure) in near {
                let welcome =
                    |one: &usize| nodes.get(*one).zip(nodes.get(other)).is_some_and(|(one, two)| one.may(two));
                if !taken.contains(&other) && family.iter().all(welcome) {
                    family.push(other);
                    likeness = likeness.min(figure);
                }
            }
            if family.len() > 1 {
                taken.extend(family.iter().copied());
                found.push(Proposal { theme, members: family, likeness });
            }
        }
        found.sort_by_key(|proposal| (EQUAL - proposal.likeness.min(EQUAL), proposal.members.clone()));
        found
    }

    /// The merged clusters of a theme as they are compared, and all their different headings.
    fn nodes(&self, theme: usize) -> (Vec<Node>, Vec<Pairs>) {
        let mut refused: BTreeMap<Ref, BTreeSet<usize>> = BTreeMap::new();
        for (at, ruled) in self.rulings.apart().enumerate() {
            ruled.merger.parts.iter().for_each(|part| _ = refused.entry(part.clone()).or_default().insert(at));
        }
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let merged = self.merged.get(theme).map_or(&[][..], Vec::as_slice);
        let nodes = merged.iter().map(|merged| {
            let titles = self.parts(theme, merged).map(|voice| voice.bound.cluster.title.trim());
            let headings = titles.chain([merged.title.trim()]).map(|title| {
                let next = places.len();
                *places.entry(title).or_insert(next)
            });
            let headings = headings.collect();
            let tablets: BTreeSet<&Stream> = self.parts(theme, merged).map(|voice| &voice.origin.stream).collect();
            let apart = self.parts(theme, merged).filter_map(|voice| refused.get(&voice.part())).flatten().copied();
            let tablet = if tablets.len() == 1 { tablets.first().copied().cloned() } else { None };
            Node { headings, tablet, apart: apart.collect() }
        });
        let nodes = nodes.collect();
        let mut headings = vec![Pairs::default(); places.len()];
        for (title, place) in places {
            if let Some(pairs) = headings.get_mut(place) {
                *pairs = Pairs::of(title);
            }
        }
        (nodes, headings)
    }

    /// The wish that makes these merged clusters one under a heading. `None` for fewer than two.
    #[must_use]
    pub fn unite(&self, forum: Id, theme: (usize, &str), members: &[usize], title: &str) -> Option<Command> {
        let merged: Vec<&Merged> = self.members(theme.0, members).collect();
        let parts: BTreeSet<Ref> =
            merged.iter().flat_map(|merged| self.parts(theme.0, merged)).map(super::Voice::part).collect();
        let merger = Merger {
            forum,
            theme: theme.1.to_owned(),
            parts: parts.into_iter().collect(),
            title: title.trim().to_owned(),
            apart: false,
        };
        // An own ruling among them grows; another own one that it takes in stands back, for it has fewer parts.
        let own = merged.iter().filter_map(|merged| merged.ruled).find(|(_, mine)| *mine);
        (merged.len() > 1).then_some(match own {
            Some((id, _)) => Command::Revise(id, Body::Merger(merger)),
            None => Command::Create(Body::Merger(merger)),
        })
    }

    /// The wish that these merged clusters stay apart. `None` for fewer than two.
    #[must_use]
    pub fn keep_apart(&self, forum: Id, theme: (usize, &str), members: &[usize]) -> Option<Command> {
        let first = |merged| self.parts(theme.0, merged).map(super::Voice::part).min();
        let parts: BTreeSet<Ref> = self.members(theme.0, members).filter_map(first).collect();
        let merger = Merger {
            forum,
            theme: theme.1.to_owned(),
            parts: parts.into_iter().collect(),
            title: String::new(),
            apart: true,
        };
        (merger.parts.len() > 1).then_some(Command::Create(Body::Merger(merger)))
    }

    /// The wish that puts a tablet into a group, or leaves it out.
    #[must_use]
    pub fn seat(&self, forum: Id, tablet: &Stream, group: Option<String>) -> Command {
        let seat = Seat { forum, issuer: tablet.issuer.as_str().to_owned(), dataset: tablet.dataset, group };
        match self.rulings.seat(tablet).filter(|seated| seated.mine) {
            Some(seated) => Command::Revise(seated.id, Body::Seat(seat)),
            None => Command::Create(Body::Seat(seat)),
        }
    }

    fn members<'a>(&'a self, theme: usize, members: &'a [usize]) -> impl Iterator<Item = &'a Merged> {
        let merged = self.merged.get(theme).map_or(&[][..], Vec::as_slice);
        let members: BTreeSet<usize> = members.iter().copied().collect();
        members.into_iter().filter_map(|place| merged.get(place))
    }
}

impl Node {
    /// Whether the two may be of one family.
    fn may(&self, other: &Self) -> bool {
        let one_tablet = self.tablet.is_some() && self.tablet == other.tablet;
        !one_tablet && self.apart.is_disjoint(&other.apart)
    }
}
