//! Words of the staff levels: people counted together, what several of them lack, and a plan of training.
//!
//! No names, no marks, no ranking. What cities do is told with its source and nothing is added to it.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

/// Words of the staff levels.
pub struct Staff {
    /// Where we are.
    pub place: &'static str,
    /// The link at the desk: name, what it is for.
    pub link: [&'static str; 2],
    /// For applicants, for staff: marks of a call.
    pub tracks: [&'static str; 2],
    /// Heading, by the number of people.
    pub found: fn(usize) -> String,
    /// Heading while they are too few, by the fewest that are shown.
    pub few: fn(usize) -> String,
    /// Why, by how many there are.
    pub few_why: fn(usize) -> String,
    /// Nobody is there: heading, how they come in, the way.
    pub none: [&'static str; 3],
    /// What the page shows and what never.
    pub intro: &'static str,
    /// The two rules that single nobody out.
    pub rules: &'static str,
    /// Name of the rules.
    pub rules_name: &'static str,
    /// Who was left out: consent ended, no consent, standard not here.
    pub left_out: fn([usize; 3]) -> String,
    /// Which standard.
    pub choose: &'static str,
    /// A standard with title and version.
    pub standard: fn(&str, &str) -> String,
    /// Where it comes from.
    pub standard_source: fn(&str) -> String,

    /// The levels by category.
    pub levels: &'static str,
    /// How a person's level in a category is found.
    pub levels_help: &'static str,
    /// Head of the level columns.
    pub level: &'static str,
    /// Column: no level.
    pub no_level: &'static str,
    /// Rows: self, evidence, confirmed.
    pub rows: [&'static str; 3],
    /// Head of the row names.
    pub row: &'static str,
    /// Before a figure that stands for several columns: the first and the last.
    pub together: fn(&str, &str) -> String,
    /// The items.
    pub items: &'static str,
    /// What is folded there.
    pub items_help: &'static str,

    /// The roles.
    pub roles: &'static str,
    /// How they are counted.
    pub roles_help: &'static str,
    /// A role: its musts, those who aim at it.
    pub role: fn(usize, &str) -> String,
    /// Columns: all musts, at least half, fewer.
    pub classes: [&'static str; 3],
    /// So many people or more; 0: fewer than the fewest.
    pub at_least: fn(usize, usize) -> String,

    /// The common gaps, by how many.
    pub gaps: fn(usize) -> String,
    /// The folded rest of them.
    pub gaps_more: fn(usize) -> String,
    /// How they are found.
    pub gaps_help: &'static str,
    /// There are none: why that may be.
    pub gaps_none: &'static str,
    /// The menu has nothing for an item.
    pub no_training: &'static str,
    /// The plan: parts and minutes in words.
    pub plan: fn(usize, &str) -> String,
    /// How it is made.
    pub plan_help: &'static str,
    /// Marks the plan as a proposal.
    pub draft: &'static str,
    /// A length.
    pub minutes: fn(u32) -> String,
    /// Heads: training, items that it helps with, people, length.
    pub plan_heads: [&'static str; 4],
    /// The sum.
    pub sum: &'static str,

    /// Taking it along.
    pub papers: &'static str,
    /// The table.
    pub csv: &'static str,
    /// What to think of before it is passed on.
    pub papers_help: &'static str,
    /// Heads of the table: standard, part, what, by what, level or class, people.
    pub csv_heads: [&'static str; 6],
    /// Parts of the table: categories, items, roles, gaps, plan.
    pub csv_parts: [&'static str; 5],

    /// What cities do.
    pub examples: &'static str,
    /// Two cities: name, what they do.
    pub cities: [[&'static str; 2]; 2],
    /// Where that stands.
    pub cities_source: fn(&str) -> String,
}
