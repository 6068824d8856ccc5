//! Words of the desk: forums, plenary, 意見の概要. One file a language.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

use crate::domain::forum::NEED_COLUMNS;

/// Words of the desk.
pub struct Desk {
    /// The name of the place.
    pub place: &'static str,
    /// Heading of the desk: how many forums.
    pub forums: fn(usize) -> String,
    /// What the desk is for.
    pub intro: &'static str,
    /// No forum yet.
    pub empty: &'static str,
    /// What to do then.
    pub empty_todo: &'static str,
    /// Make a forum.
    pub create: &'static str,
    /// What it starts from.
    pub create_hint: &'static str,
    /// Copy a forum.
    pub copy: fn(&str) -> String,
    /// Copy, in short.
    pub copy_short: &'static str,
    /// The title of a copy.
    pub copied: fn(&str) -> String,
    /// Marks a kit that somebody else made.
    pub received: &'static str,
    /// Groups that handed in, of all.
    pub handed_in: fn(usize, usize) -> String,
    /// Name of the navigation.
    pub nav: &'static str,
    /// Links of a forum: kit, plenary, summary.
    pub links: [&'static str; 3],
    /// Other places at the desk.
    pub others: &'static str,
    /// Link to the pool.
    pub pool: &'static str,
    /// How many applicants.
    pub pool_count: fn(usize) -> String,
    /// Link to opening files.
    pub open: &'static str,
    /// What can be opened.
    pub open_hint: &'static str,
    /// In the title, while the prefecture is open.
    pub unnamed: &'static str,
    /// A new group's name.
    pub group: fn(usize) -> String,
    /// Name of undo and redo together.
    pub steps_back: &'static str,

    /// Heading of the plenary: groups that are there, of all.
    pub arrived: fn(usize, usize) -> String,
    /// What to do while nobody is there.
    pub none_todo: &'static str,
    /// Name of the list of groups.
    pub status: &'static str,
    /// A group that handed in.
    pub is_here: &'static str,
    /// A group that did not.
    pub is_missing: &'static str,
    /// Tables whose group the kit doesn't know.
    pub group_unknown: &'static str,
    /// The latest change by the tablet's clock.
    pub changed_at: fn(&str) -> String,
    /// Who sits at a table: municipalities and people.
    pub sits: fn(&str, &str) -> String,
    /// One of several tablets, by number.
    pub tablet: fn(usize) -> String,
    /// No municipality said.
    pub no_places: &'static str,
    /// Link to add files.
    pub add_files: &'static str,
    /// Name of the sums.
    pub totals: &'static str,
    /// Rows of the sums: notes, clusters, votes, needs, people.
    pub total_names: [&'static str; 5],
    /// Values of the sums: notes, clusters, votes, needs, people.
    pub total_units: [&'static str; 5],
    /// A theme by number and title, over the clusters.
    pub theme_head: fn(usize, &str) -> String,
    /// How many clusters, and their order.
    pub clusters: fn(usize) -> String,
    /// Nobody bound anything in this theme.
    pub theme_empty: &'static str,
    /// Caption of role × level, with the number of cards.
    pub heat: fn(usize) -> String,
    /// Head of the row names.
    pub heat_role: &'static str,
    /// The column of open levels.
    pub heat_open: &'static str,
    /// The sums.
    pub heat_sum: &'static str,
    /// Why a card may count twice.
    pub heat_note: &'static str,
    /// Open.
    pub open_answer: &'static str,
    /// Heading of the need cards.
    pub needs: fn(usize) -> String,
    /// No card yet.
    pub needs_empty: &'static str,
    /// Heads of the need cards: problem, roles, level, involvement, municipalities, group.
    pub need_heads: [&'static str; 6],
    /// How far a card is filled.
    pub filled: fn(usize, usize) -> String,
    /// No problem written.
    pub no_problem: &'static str,
    /// Write the CSV.
    pub csv: &'static str,
    /// What the CSV is.
    pub csv_hint: &'static str,
    /// Heads of the CSV, in the order of `Plenary::need_rows`.
    pub csv_heads: [&'static str; NEED_COLUMNS],
    /// Done: a file was written.
    pub written: fn(&str) -> String,

    /// Heading of the summary screen: themes, bullets.
    pub summary_found: fn(usize, usize) -> String,
    /// Nothing to sum up.
    pub summary_empty: &'static str,
    /// What to do then.
    pub summary_empty_todo: &'static str,
    /// How many bullets.
    pub most: &'static str,
    /// Up to so many.
    pub most_of: fn(usize) -> String,
    /// All of them.
    pub most_all: &'static str,
    /// Groups that said it.
    pub said_by: fn(&[&str]) -> String,
    /// Write the Markdown.
    pub markdown: &'static str,
    /// What goes in.
    pub markdown_hint: &'static str,
    /// To the summary screen.
    pub to_summary: &'static str,
    /// Under the printed sheet: groups handed in, of all, votes.
    pub summary_foot: fn(usize, usize, u32) -> String,

    /// The signed file of the summary.
    pub result: &'static str,
    /// Make it.
    pub result_make: &'static str,
}
