//! Which municipality is expected in which group: dealt out mixed by kind of body, and checked for gaps and doubles.
//!
//! Pure and without chance: the same prefecture and the same number of groups always give the same groups. Nothing is
//! known here about how large a municipality is; 市, 町 and 村 in the order of their codes stand in for it.

use std::collections::BTreeMap;

use super::Forum;
use crate::catalog::{self, Municipality};

/// What doesn't add up in the groups of a kit.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seating {
    /// Six-digit codes of municipalities in more than one group, ascending.
    pub twice: Vec<String>,
    /// Those of the prefecture that are in none, ascending; empty as long as no group has any.
    pub nowhere: Vec<String>,
}

impl Forum {
    /// Deals all municipalities of the prefecture to the groups, in the place of what stood there.
    pub fn seat(&mut self) {
        let dealt = deal(catalog::municipalities_in(&self.prefecture), self.groups.len());
        for (group, municipalities) in self.groups.iter_mut().zip(dealt) {
            group.municipalities = municipalities;
        }
    }

    /// What doesn't add up in the groups.
    #[must_use]
    pub fn seating(&self) -> Seating {
        let mut seats: BTreeMap<&str, usize> = BTreeMap::new();
        for code in self.groups.iter().flat_map(|group| &group.municipalities) {
            *seats.entry(code).or_default() += 1;
        }
        if seats.is_empty() {
            return Seating::default();
        }
        let all = catalog::municipalities_in(&self.prefecture).iter().map(Municipality::code);
        Seating {
            nowhere: all.filter(|code| !seats.contains_key(code)).map(str::to_owned).collect(),
            twice: seats.iter().filter(|(_, count)| **count > 1).map(|(code, _)| (*code).to_owned()).collect(),
        }
    }
}

/// One after the other, kind by kind: sizes differ by at most one, and so does each kind.
fn deal(municipalities: &[Municipality], groups: usize) -> Vec<Vec<String>> {
    let mut order: Vec<&Municipality> = municipalities.iter().collect();
    order.sort_by_key(|row| (row.kind, row.code()));
    let mut dealt = vec![Vec::new(); groups];
    for (at, row) in order.into_iter().enumerate() {
        if let Some(group) = at.checked_rem(groups).and_then(|at| dealt.get_mut(at)) {
            group.push(row.code().to_owned());
        }
    }
    dealt
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::MunicipalityKind;
    use crate::domain::forum::Group;

    /// The least and the greatest of some counts.
    fn apart(counts: impl Iterator<Item = usize> + Clone) -> usize {
        counts.clone().max().unwrap() - counts.min().unwrap()
    }

    fn plan(prefecture: &str, groups: usize) -> Forum {
        let group = |at: usize| Group { id: format!("g{at}"), name: format!("第{at}班"), ..Group::default() };
        Forum { prefecture: prefecture.into(), groups: (1..=groups).map(group).collect(), ..Forum::default() }
    }

    #[test]
    fn every_municipality_sits_once_and_kinds_are_spread_in_every_prefecture() {
        for prefecture in catalog::prefectures() {
            let all = catalog::municipalities_in(prefecture.code);
            for groups in [1, 2, 5, 8, 10, 30] {
                let dealt = deal(all, groups);
                let mut codes: Vec<&str> = dealt.iter().flatten().map(String::as_str).collect();
                codes.sort_unstable();
                assert!(codes.iter().copied().eq(all.iter().map(Municipality::code)), "{}", prefecture.code);
                assert!(apart(dealt.iter().map(Vec::len)) <= 1, "{} in {groups}", prefecture.code);
                for kind in [MunicipalityKind::City, MunicipalityKind::Town, MunicipalityKind::Village] {
                    let of_kind = |code: &&String| catalog::municipality(code).is_some_and(|row| row.kind == kind);
                    let counts = dealt.iter().map(|group| group.iter().filter(of_kind).count());
                    assert!(apart(counts) <= 1, "{kind:?} of {} in {groups}", prefecture.code);
                }
            }
        }
    }

    #[test]
    fn nagasaki_and_nagano_come_out_as_expected() {
        let mut nagasaki = plan("42", 5);
        nagasaki.seat();
        let first = nagasaki.groups[0].municipalities.iter();
        let first: Vec<&str> = first.map(|code| catalog::municipality_name(code)).collect();
        assert_eq!(first, ["長崎市", "平戸市", "西海市", "東彼杵町", "新上五島町"]);
        let mut nagano = plan("20", 10);
        nagano.seat();
        let sizes: Vec<usize> = nagano.groups.iter().map(|group| group.municipalities.len()).collect();
        assert_eq!(sizes, [8, 8, 8, 8, 8, 8, 8, 7, 7, 7]);
        assert_eq!(nagano.seating(), Seating::default());
    }

    #[test]
    fn doubles_and_gaps_are_said_once_somebody_sits() {
        let mut plan = plan("42", 3);
        assert_eq!(plan.seating(), Seating::default(), "nobody sits anywhere yet");
        plan.seat();
        plan.groups[1].municipalities.push("422011".into());
        plan.groups[2].municipalities.retain(|code| code != "422037");
        assert_eq!(plan.seating(), Seating { twice: vec!["422011".into()], nowhere: vec!["422037".into()] });
        assert_eq!(deal(&[], 0), Vec::<Vec<String>>::new());
    }
}
