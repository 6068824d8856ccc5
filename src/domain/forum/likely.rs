//! What a board proposes about its loose notes: those that say nearly the same, and those that fit a cluster.
//!
//! It only proposes and never binds; a person decides. A pure function of the texts.

use std::collections::BTreeMap;

use super::Board;
use super::alike::{Pairs, alike, joined};
use crate::domain::id::Id;

/// Something that may be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Likely {
    /// Bind these loose notes, at least two.
    Bind(Vec<Id>),
    /// Put these loose notes, at least one, into a cluster.
    Into {
        /// The cluster.
        cluster: Id,
        /// The notes, oldest first.
        notes: Vec<Id>,
    },
}

impl Likely {
    /// The notes that it is about, oldest first.
    #[must_use]
    pub fn notes(&self) -> &[Id] {
        match self {
            Self::Bind(notes) | Self::Into { notes, .. } => notes,
        }
    }

    /// Whether this says nothing that the other one didn't say: the same place for some of the same notes.
    #[must_use]
    pub fn is_part_of(&self, other: &Self) -> bool {
        let place = |proposal: &Self| match proposal {
            Self::Bind(_) => None,
            Self::Into { cluster, .. } => Some(*cluster),
        };
        place(self) == place(other) && self.notes().iter().all(|note| other.notes().contains(note))
    }
}

impl Board {
    /// Everything that may be proposed, by the oldest note.
    #[must_use]
    pub fn likely(&self) -> Vec<Likely> {
        let loose = self.tray.len();
        let bound = self.clusters.iter().flat_map(|bound| {
            let texts = bound.notes.iter().map(|(_, note)| note.text.as_str());
            texts.chain([bound.cluster.title.as_str()]).map(|text| (bound.id, text))
        });
        let (owners, texts): (Vec<Id>, Vec<&str>) = bound.unzip();
        let tray = self.tray.iter().map(|(_, _, note)| note.text.as_str());
        let pairs: Vec<Pairs> = tray.chain(texts).map(Pairs::of).collect();
        let alike = alike(&pairs);
        // The most alike stand first: the first cluster that a loose note meets is its best.
        let mut best: BTreeMap<usize, (u32, Id)> = BTreeMap::new();
        for (note, other, figure) in &alike {
            let owner = other.checked_sub(loose).and_then(|at| owners.get(at));
            if let (Some(owner), true) = (owner, *note < loose) {
                best.entry(*note).or_insert((*figure, *owner));
            }
        }
        let both_loose =
            alike.iter().filter(|(_, later, _)| *later < loose).map(|(earlier, later, _)| (*earlier, *later));
        joined(loose, both_loose).into_iter().filter_map(|family| self.one_likely(&family, &best)).collect()
    }

    /// A family goes together: into the cluster that one of its notes is most alike to, or under a new heading.
    fn one_likely(&self, family: &[usize], best: &BTreeMap<usize, (u32, Id)>) -> Option<Likely> {
        let notes: Vec<Id> = family.iter().filter_map(|at| Some(self.tray.get(*at)?.0)).collect();
        let cluster = family.iter().filter_map(|at| best.get(at)).max_by_key(|(figure, _)| *figure);
        match cluster {
            Some((_, cluster)) => Some(Likely::Into { cluster: *cluster, notes }),
            None if notes.len() > 1 => Some(Likely::Bind(notes)),
            None => None,
        }
    }
}

/// Where a note may be split: after its first line or sentence, or else at the comma nearest to its middle. Without any
/// of them the second part is empty.
#[must_use]
pub fn halves(text: &str) -> (String, String) {
    let after = |sign: char| {
        text.match_indices(sign).map(|(at, sign)| at + sign.len()).filter(|at| *at < text.trim_end().len())
    };
    let middle = text.len() / 2;
    let first = after('\n').next().or_else(|| after('。').next());
    let place = first.or_else(|| after('、').chain(after(',')).min_by_key(|at| at.abs_diff(middle)));
    let (one, other) = place.and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""));
    let tidy = |part: &str| part.trim().trim_end_matches(['、', ',']).to_owned();
    (tidy(one), tidy(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::forum::samples::{id, put, stream};
    use crate::domain::forum::{Cluster, Note};
    use crate::domain::record::Records;
    use crate::domain::time::Time;

    fn proposals(loose: &[&str], cluster: Option<(&str, &[&str])>) -> Vec<Likely> {
        let me = stream(99);
        let mut records = Records::default();
        let mut number = 0;
        let mut write = |body: Body| {
            number += 1;
            put(&mut records, &me, number, 0, body);
        };
        let (forum, theme, created_at) = (id(0), "t1".to_owned(), Time::from_seconds(0));
        let note = |text: &str| Note::new(forum, theme.clone(), text.to_owned(), created_at);
        loose.iter().for_each(|text| write(Body::Note(note(text))));
        if let Some((title, notes)) = cluster {
            notes.iter().for_each(|text| write(Body::Note(Note { cluster: Some(id(100)), ..note(text) })));
            let body = Body::Cluster(Cluster { forum, theme: theme.clone(), title: title.to_owned(), created_at });
            put(&mut records, &me, 100, 0, body);
        }
        Board::of(&records, &me, forum, "t1").likely()
    }

    const SAME: [&str; 3] = ["継続的に支援する人", "窓口が混む", "継続的に支援してくれる人がほしい"];

    #[test]
    fn loose_notes_that_say_the_same_are_proposed_together() {
        assert_eq!(proposals(&SAME, None), [Likely::Bind(vec![id(1), id(3)])]);
        assert_eq!(proposals(&SAME[..2], None), []);
    }

    #[test]
    fn a_family_goes_into_the_cluster_that_one_of_it_fits() {
        let into = |notes: &[u8]| Likely::Into { cluster: id(100), notes: notes.iter().map(|one| id(*one)).collect() };
        let by_heading = proposals(&SAME, Some(("継続的な支援をしてくれる人がほしい", &[])));
        assert_eq!(by_heading, [into(&[1, 3])]);
        let by_a_note = proposals(&["窓口が混む"], Some(("市民課", &["窓口がとても混む"])));
        assert_eq!(by_a_note, [into(&[1])]);
        assert_eq!(proposals(&["窓口が混む"], Some(("予算", &["予算がとれない"]))), []);
    }

    #[test]
    fn what_is_bound_already_is_not_proposed_again() {
        assert_eq!(proposals(&[], Some(("支援", &["継続的に支援する人", "継続的に支援してくれる人"]))), []);
    }

    #[test]
    fn fewer_of_the_same_notes_are_no_news_and_more_are() {
        let whole = Likely::Bind(vec![id(1), id(2), id(3)]);
        let part = Likely::Bind(vec![id(1), id(3)]);
        assert!(part.is_part_of(&whole) && !whole.is_part_of(&part));
        assert!(!Likely::Into { cluster: id(9), notes: vec![id(1)] }.is_part_of(&whole));
    }

    #[test]
    fn a_note_is_split_where_its_first_thought_ends() {
        let parts = |text: &str| {
            let (one, other) = halves(text);
            format!("{one}|{other}")
        };
        assert_eq!(parts("人がいない。予算もない。"), "人がいない。|予算もない。");
        assert_eq!(parts("人がいない、予算\nもない"), "人がいない、予算|もない");
        assert_eq!(parts("人、物、予算がない"), "人、物|予算がない");
        assert_eq!(parts("葛󠄀城市の𠮷田。"), "葛󠄀城市の𠮷田。|");
        assert_eq!(parts(""), "|");
    }
}
