//! Which work styles are asked for, how often, and by which municipalities.
//!
//! A pure count over need cards; cards that leave the question open have a row of their own.

use std::collections::BTreeSet;

use super::Plenary;
use super::grid::said;
use crate::catalog;

/// One work style in the plenary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkStyle {
    /// Its id in the catalog; `None` where the cards leave it open.
    pub id: Option<String>,
    /// Need cards that ask for it.
    pub needs: usize,
    /// Six-digit codes of the municipalities on these cards, ascending.
    pub municipalities: Vec<String>,
}

impl Plenary {
    /// The work styles in the catalog's order, then ids that it doesn't know, then the open ones; empty rows left out.
    #[must_use]
    pub fn work_styles(&self) -> Vec<WorkStyle> {
        let known = catalog::work_times().iter().map(|choice| choice.id);
        let ids = said(known, self.cards().map(|need| need.work_style.as_deref()));
        ids.into_iter().map(|id| self.work_style(id)).collect()
    }

    fn work_style(&self, id: Option<&str>) -> WorkStyle {
        let cards = || self.cards().filter(|need| need.work_style.as_deref() == id);
        let municipalities: BTreeSet<&String> = cards().flat_map(|need| &need.municipalities).collect();
        WorkStyle {
            id: id.map(str::to_owned),
            needs: cards().count(),
            municipalities: municipalities.into_iter().cloned().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::{Need, Origin};
    use crate::domain::id::{Id, Issuer, Stream};
    use crate::domain::time::Time;

    fn plenary(cards: &[(Option<&str>, &[&str])]) -> Plenary {
        let id = Id::from_random([1; 16]);
        let origin = Origin { group: "g1".into(), stream: Stream { issuer: Issuer::new("did:key:z"), dataset: id } };
        let needs = cards.iter().map(|(style, municipalities)| {
            let blank = Need::blank(id, Time::from_seconds(0));
            let municipalities = municipalities.iter().map(|code| (*code).to_owned()).collect();
            let need = Need { work_style: style.map(str::to_owned), municipalities, ..blank };
            (origin.clone(), id, need)
        });
        Plenary { needs: needs.collect(), ..Plenary::default() }
    }

    #[test]
    fn rows_stand_in_the_catalogs_order_and_add_up() {
        let cards: [(Option<&str>, &[&str]); 5] = [
            (None, &["422011"]),
            (Some("monthly"), &["422029", "422011"]),
            (Some("x-own"), &[]),
            (Some("monthly"), &["422011"]),
            (Some("full-time"), &["422029"]),
        ];
        let rows = plenary(&cards).work_styles();
        let short: Vec<_> = rows.iter().map(|row| (row.id.as_deref(), row.needs)).collect();
        assert_eq!(short, [(Some("full-time"), 1), (Some("monthly"), 2), (Some("x-own"), 1), (None, 1)]);
        assert_eq!(rows[1].municipalities, ["422011", "422029"]);
    }

    #[test]
    fn no_cards_no_rows() {
        assert_eq!(plenary(&[]).work_styles(), []);
    }
}
