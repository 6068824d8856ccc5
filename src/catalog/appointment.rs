//! The fifteen forms of appointment (任用形態).
//!
//! A name, its legal basis and one caution each. The app never decides that a form is lawful in a given case:
//! the appointing authority and the ordinances do.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{lang::Bilingual, provenance::Provenance};

/// One form of appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Appointment {
    /// `T1` to `T15`.
    pub id: &'static str,
    /// Its name.
    pub name: Bilingual,
    /// The legal basis, short.
    pub basis: Bilingual,
    /// What to watch, one or two sentences.
    pub caution: Bilingual,
    /// Where the row comes from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// All forms, in order.
pub fn appointments() -> &'static [Appointment] {
    static TABLE: OnceLock<Vec<Appointment>> = OnceLock::new();
    TABLE.get_or_init(|| super::parse(include_str!("json/appointments.json")))
}

/// The form with this id.
#[must_use]
pub fn appointment(id: &str) -> Option<&'static Appointment> {
    appointments().iter().find(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provenance::{Status, assert_sound};

    #[test]
    fn there_are_fifteen_in_order() {
        let wanted: Vec<_> = (1..=15).map(|number| format!("T{number}")).collect();
        assert_eq!(appointments().iter().map(|row| row.id).collect::<Vec<_>>(), wanted);
        assert_eq!(appointment("T9").unwrap().basis.ja, "自治法252条の17");
        assert_eq!(appointment("T16"), None);
        appointments().iter().for_each(|row| assert_sound(&row.provenance));
    }

    #[test]
    fn what_rests_on_memory_is_never_called_verified() {
        for row in appointments() {
            let from_memory = row.provenance.source.split(',').any(|id| id == "mem");
            assert!(!(from_memory && row.provenance.status == Status::Verified), "{}", row.id);
        }
        assert_eq!(appointment("T1").unwrap().provenance.status, Status::Verified);
        assert_eq!(appointment("T13").unwrap().provenance.status, Status::Unverified);
    }
}
