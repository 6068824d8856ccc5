//! Maps of the need cards: who has which field, which form of work takes how many days a month.
//!
//! A card that names several municipalities stands in the row of each; the sums count every card once, so a row of sums
//! may be less than its cells together.

use std::collections::BTreeSet;

use super::{Need, Plenary};
use crate::catalog;

/// Upper ends of the bands of days a month, in tenths; more than the last is a band of its own, then the open ones.
pub const BANDS: [u32; 4] = [10, 40, 80, 120];

/// Counts of cards by two of their answers. A `None` stands for cards that leave the question open.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Grid {
    /// Ids or codes of the rows, in order.
    pub rows: Vec<Option<String>>,
    /// Ids or places of the columns, in order.
    pub columns: Vec<Option<String>>,
    /// Per row its cells.
    pub cells: Vec<Vec<u32>>,
    /// Cards of each row, each counted once.
    pub row_sums: Vec<u32>,
    /// Cards of each column, each counted once.
    pub column_sums: Vec<u32>,
    /// All cards.
    pub cards: u32,
}

impl Grid {
    /// The greatest cell.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.cells.iter().flatten().copied().max().unwrap_or(0)
    }
}

impl Plenary {
    /// Municipality (by code, then the open ones) × field (in the catalog's order, foreign ids, then the open ones).
    /// Only rows and columns that a card names.
    #[must_use]
    pub fn fields_by_place(&self) -> Grid {
        let places: BTreeSet<&String> = self.cards().flat_map(|need| &need.municipalities).collect();
        let open = self.cards().any(|need| need.municipalities.is_empty());
        let rows = places.into_iter().cloned().map(Some).chain(open.then_some(None)).collect();
        let known = catalog::fields().iter().map(|field| field.id);
        let columns = self.asked(known, |need| need.field.as_ref());
        self.count(rows, columns, places_of, |need| need.field.clone())
    }

    /// Form of work (in the catalog's order, foreign ids, then the open ones) × days a month: the place in [`BANDS`] as
    /// a digit, one after the last for more, and `None`. All bands, and only forms that a card names.
    #[must_use]
    pub fn styles_by_days(&self) -> Grid {
        let known = catalog::work_times().iter().map(|choice| choice.id);
        let rows = self.asked(known, |need| need.work_style.as_ref());
        let bands = (0..=BANDS.len()).map(|band| Some(band.to_string())).chain([None]).collect();
        self.count(
            rows,
            bands,
            |need| vec![need.work_style.clone()],
            |need| need.days_x10.map(|days| band(days).to_string()),
        )
    }

    pub(super) fn cards(&self) -> impl Iterator<Item = &Need> {
        self.needs.iter().map(|(_, _, need)| need)
    }

    /// The answers that occur.
    fn asked<'a>(
        &'a self,
        known: impl Iterator<Item = &'a str> + Clone,
        of: impl Fn(&'a Need) -> Option<&'a String>,
    ) -> Vec<Option<String>> {
        let said = said(known, self.cards().map(|need| of(need).map(String::as_str)));
        said.into_iter().map(|id| id.map(str::to_owned)).collect()
    }

    fn count(
        &self,
        rows: Vec<Option<String>>,
        columns: Vec<Option<String>>,
        rows_of: impl Fn(&Need) -> Vec<Option<String>>,
        column_of: impl Fn(&Need) -> Option<String>,
    ) -> Grid {
        let mut grid = Grid {
            cells: vec![vec![0; columns.len()]; rows.len()],
            row_sums: vec![0; rows.len()],
            column_sums: vec![0; columns.len()],
            cards: 0,
            rows,
            columns,
        };
        for need in self.cards() {
            let column = column_of(need);
            let column = grid.columns.iter().position(|here| *here == column);
            let rows = rows_of(need);
            let rows = grid.rows.iter().enumerate().filter(|(_, row)| rows.contains(row)).map(|(at, _)| at);
            for row in rows.collect::<Vec<_>>() {
                add(&mut grid.row_sums, Some(row));
                if let Some(cells) = grid.cells.get_mut(row) {
                    add(cells, column);
                }
            }
            add(&mut grid.column_sums, column);
            grid.cards += 1;
        }
        grid
    }
}

/// Answers, each once: in the catalog's order, then ids that it doesn't know, then the open ones.
pub(super) fn said<'a>(
    known: impl Iterator<Item = &'a str> + Clone,
    answers: impl Iterator<Item = Option<&'a str>>,
) -> Vec<Option<&'a str>> {
    let said: BTreeSet<Option<&str>> = answers.collect();
    let foreign = said.iter().flatten().copied().filter(|id| known.clone().all(|known| known != *id));
    let ids = known.clone().filter(|id| said.contains(&Some(*id))).chain(foreign).map(Some);
    ids.chain(said.contains(&None).then_some(None)).collect()
}

fn add(counts: &mut [u32], at: Option<usize>) {
    if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
        *count += 1;
    }
}

/// The rows of a card: its municipalities, or the open row.
fn places_of(need: &Need) -> Vec<Option<String>> {
    if need.municipalities.is_empty() { vec![None] } else { need.municipalities.iter().cloned().map(Some).collect() }
}

fn band(tenths: u32) -> usize {
    BANDS.iter().position(|end| tenths <= *end).unwrap_or(BANDS.len())
}
