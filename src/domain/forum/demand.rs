//! How many person-days a month are asked for, role by role.
//!
//! Every card counts once: one with a single role in that role's row, one with several in a row of its own, for nobody
//! knows how its days divide. Cards without days are counted beside and never guessed. So the rows add up exactly.

use super::{Need, Plenary};
use crate::catalog::RoleId;

/// Whose row it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// Cards that ask for exactly this role.
    Role(RoleId),
    /// Cards that ask for two roles or more.
    Several,
    /// Cards whose role is open.
    Open,
}

/// One row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Demand {
    /// Whose.
    pub wanted: Wanted,
    /// All its cards.
    pub cards: u32,
    /// Days a month together, in tenths.
    pub days_x10: u32,
    /// Its cards without days.
    pub undated: u32,
}

impl Demand {
    fn of<'a>(wanted: Wanted, needs: impl Iterator<Item = &'a Need>) -> Self {
        let mut demand = Self { wanted, cards: 0, days_x10: 0, undated: 0 };
        for need in needs.filter(|need| asks(need) == wanted) {
            demand.cards += 1;
            match need.days_x10 {
                Some(tenths) => demand.days_x10 += tenths,
                None => demand.undated += 1,
            }
        }
        demand
    }
}

fn asks(need: &Need) -> Wanted {
    match need.roles.as_slice() {
        [] => Wanted::Open,
        [first, others @ ..] if others.iter().all(|other| other == first) => Wanted::Role(*first),
        _ => Wanted::Several,
    }
}

impl Plenary {
    /// The demand: every role, several, open.
    #[must_use]
    pub fn demand(&self) -> Vec<Demand> {
        let rows = RoleId::ALL.into_iter().map(Wanted::Role).chain([Wanted::Several, Wanted::Open]);
        rows.map(|wanted| Demand::of(wanted, self.needs.iter().map(|(_, _, need)| need))).collect()
    }
}
