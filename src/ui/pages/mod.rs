//! One page a place. A page takes its place's ids as props, reads signals, sends commands.
//!
//! A module of the app is made of lists of pages: those of everybody, and those of the table, of an assessment, of the desk.
//! No list may name a page of another: the linker leaves out what a module does not reach.

mod about;
mod agenda;
mod assess;
mod at_desk;
mod at_home;
mod at_table;
mod backup;
mod board;
mod call;
mod cases;
mod category;
mod check;
mod compare;
mod condition;
mod conditions;
mod desk;
mod elsewhere;
mod everybody;
mod experience;
mod files;
mod gone;
mod group;
mod hand_in;
mod home;
mod interview;
mod join;
mod keys;
mod kit;
mod ledger;
mod matrix;
mod need;
mod needs;
mod open;
mod outcome;
mod person;
mod plenary;
mod pool;
mod present;
mod profile;
mod receipt;
mod scores;
mod signers;
mod staff;
mod stage;
mod standard;
mod standards;
mod submit;
mod summary;
mod survey;
mod tally;
mod workshop;

use leptos::prelude::*;

pub use at_desk::at_desk;
pub use at_home::at_home;
pub use at_table::at_table;
pub use elsewhere::elsewhere;
pub use everybody::everybody;
pub use gone::gone;

use crate::app::app;
use crate::route::Route;

/// Some places with their pages; nothing for any other place.
pub type List = fn(&Route) -> Option<AnyView>;

/// The pages of one module.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Its lists.
    pub lists: &'static [List],
    /// What it shows at a place that is in none of them.
    pub rest: fn(Route) -> AnyView,
}

/// The page of the present place.
#[component]
pub fn Page(
    /// The pages of this module.
    pages: Pages,
) -> impl IntoView {
    let app = app();
    move || {
        let place = app.route.get();
        pages.lists.iter().find_map(|list| list(&place)).unwrap_or_else(|| (pages.rest)(place))
    }
}
