//! Which field of the digital skill standard for all industries (デジタルスキル標準) an item lies near: a hint, never a mapping.
//!
//! A draft of our own. What only municipalities do (procurement, the network tiers, the government cloud, standardised
//! systems, local administration, public service) has no counterpart there and gets none here.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Row {
    items: Vec<&'static str>,
    hint: Bilingual,
    #[serde(flatten)]
    #[cfg_attr(not(test), expect(dead_code, reason = "every row says where it comes from; the tests read it"))]
    provenance: Provenance,
}

fn table() -> &'static [Row] {
    static TABLE: OnceLock<Vec<Row>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/dss.json")))
}

/// The hint for an item of the built-in standard; `None` where there is no counterpart.
#[must_use]
pub fn dss_hint(item: &str) -> Option<Bilingual> {
    table().iter().find(|row| row.items.contains(&item)).map(|row| row.hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::items;
    use crate::catalog::provenance::{Status, assert_sound};

    #[test]
    fn what_only_municipalities_do_has_no_counterpart() {
        let none: Vec<_> = items().iter().map(|item| item.id).filter(|id| dss_hint(id).is_none()).collect();
        assert_eq!(none, ["D1", "D2", "D3", "D4", "I3", "I4", "I5", "J1", "J2"]);
        assert_eq!(dss_hint("G2").unwrap().ja, "データ活用");
    }

    #[test]
    fn it_is_a_draft_and_names_every_item_once() {
        let mut named: Vec<_> = table().iter().flat_map(|row| &row.items).collect();
        let count = named.len();
        named.sort_unstable();
        named.dedup();
        assert_eq!((named.len(), count), (37, 37));
        for row in table() {
            assert_sound(&row.provenance);
            assert_eq!(row.provenance.status, Status::Draft);
        }
    }
}
