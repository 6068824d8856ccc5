//! Words of the skill standards: their list, the editor of an own version, reading one, tables, and moving an assessment.
//! One file a language.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

use crate::domain::skill::{Change, Problem, STANDARD_COLUMNS, Why};

/// Words of the skill standards.
pub struct Standards {
    /// Where we are.
    pub place: &'static str,
    /// The list: so many standards.
    pub found: fn(usize) -> String,
    /// What they are.
    pub intro: &'static str,
    /// Section: the one that is built in.
    pub built_in: &'static str,
    /// Section: the own ones.
    pub own: &'static str,
    /// There is none.
    pub own_none: &'static str,
    /// Section: those that came by file.
    pub received: &'static str,
    /// There is none.
    pub received_none: &'static str,
    /// To the file.
    pub open: &'static str,
    /// A standard without a title.
    pub untitled: &'static str,
    /// Copy it into one's own.
    pub copy: &'static str,
    /// What stands as the source of a copy: title, version.
    pub copied_from: fn(&str, &str) -> String,
    /// Items of a standard.
    pub items: fn(usize) -> String,
    /// A version by its word.
    pub version_of: fn(&str) -> String,
    /// States: verified, unverified, draft.
    pub states: [&'static str; 3],
    /// Chip: still being written; closed.
    pub stages: [&'static str; 2],
    /// Chip: this device can't ask anybody by it.
    pub unsound: &'static str,
    /// Who signed: by name.
    pub signed_by: fn(&str) -> String,
    /// The states of a key: own, known, unknown, revoked.
    pub signer: [&'static str; 4],
    /// Facts: title, who publishes, version, source, state, first day, last day, closed on, replaces, signature.
    pub facts: [&'static str; 10],
    /// Help for title, who publishes, version, source, first day, last day.
    pub helps: [&'static str; 6],
    /// It replaces nothing.
    pub replaces_none: &'static str,
    /// What it is for.
    pub replaces_help: &'static str,
    /// A version that this device doesn't have.
    pub unknown_version: &'static str,
    /// Holds from, holds until; empty where open.
    pub holds: fn(&str, &str) -> String,
    /// Words of the editor.
    pub edit: Edit,
    /// Words of a version that is read.
    pub read: Reading,
    /// Words of tables.
    pub sheet: Sheet,
    /// Words of moving an assessment.
    pub moving: Moving,
}

/// Words of the editor.
pub struct Edit {
    /// Heading: so many that forbid, so many to look at.
    pub found: fn(usize, usize) -> String,
    /// How it is saved.
    pub text: &'static str,
    /// Section: facts.
    pub basics: &'static str,
    /// Section: items.
    pub items: fn(usize) -> String,
    /// What they are, and why a number stays.
    pub items_help: &'static str,
    /// A category's fold: items.
    pub category: fn(usize) -> String,
    /// Caption of the sentences.
    pub sentences: &'static str,
    /// What they are.
    pub sentences_help: &'static str,
    /// A sentence: category, level, label of the level.
    pub sentence: fn(&str, usize, &str) -> String,
    /// In English.
    pub in_english: fn(&str) -> String,
    /// Caption of the grid.
    pub grid: &'static str,
    /// Column of the items.
    pub item: &'static str,
    /// Column of the levels, over the roles.
    pub level_of: fn(&str, &str) -> String,
    /// A must: item, role.
    pub must_of: fn(&str, &str) -> String,
    /// A must.
    pub must: &'static str,
    /// Level 0.
    pub not_asked: &'static str,
    /// Opens the words of an item: its id.
    pub words_of: fn(&str) -> String,
    /// The same, short.
    pub words: &'static str,
    /// Fields: name, what a person does.
    pub fields: [&'static str; 2],
    /// One more item.
    pub add: &'static str,
    /// No number is left.
    pub full: &'static str,
    /// Take an item away: its id and name.
    pub remove_of: fn(&str) -> String,
    /// The same, short.
    pub remove: &'static str,
    /// Section: problems; the way there.
    pub check: [&'static str; 2],
    /// List of problems: those that forbid, the others.
    pub problems: [&'static str; 2],
    /// Nothing to say.
    pub no_problem: &'static str,
    /// One problem: itself, the item or category that it is about, the level or role.
    pub problem: fn(Problem, &str, &str) -> String,
    /// Section: closing.
    pub close: &'static str,
    /// Not yet.
    pub close_open: &'static str,
    /// What it means.
    pub close_text: &'static str,
    /// The button, the question, the button that does it.
    pub close_ask: [&'static str; 3],
    /// It was closed.
    pub closed: &'static str,
    /// Delete a draft: summary, question, the button that does it.
    pub delete: [&'static str; 3],
}

/// Words of a version that is read.
pub struct Reading {
    /// Why it can't be changed: built in, own and closed, somebody else's.
    pub why: [&'static str; 3],
    /// The next version.
    pub next: &'static str,
    /// Section: hand out.
    pub give: &'static str,
    /// What to do with it.
    pub give_help: &'static str,
    /// It is not sound.
    pub unsound: &'static str,
    /// Section: differences from the built-in one.
    pub differs: &'static str,
    /// Section: differences from the version before, by its word.
    pub differs_before: fn(&str) -> String,
    /// In one sentence: same, words, levels only, new, gone.
    pub differs_sum: fn([usize; 5]) -> String,
    /// Nothing differs.
    pub no_difference: &'static str,
    /// Opens the list.
    pub differs_list: &'static str,
    /// A change in a few words.
    pub change: fn(Change) -> &'static str,
    /// Section: items and levels.
    pub items: fn(usize) -> String,
    /// What the table shows.
    pub items_help: &'static str,
    /// The sentences of a category.
    pub sentences: &'static str,
}

/// Words of tables.
pub struct Sheet {
    /// Save as a table.
    pub save: &'static str,
    /// Section: read one.
    pub read: &'static str,
    /// How.
    pub read_help: &'static str,
    /// The button.
    pub choose: &'static str,
    /// The headings of the columns.
    pub heads: [&'static str; STANDARD_COLUMNS],
    /// It was read: items, rows that were not.
    pub made: fn(usize, usize) -> String,
    /// Nothing could be read: title, what to do.
    pub none: [&'static str; 2],
    /// Not a text.
    pub no_text: [&'static str; 2],
    /// To the draft.
    pub to_draft: &'static str,
    /// The rows that could not be read.
    pub unread: &'static str,
    /// One of them: number.
    pub row: fn(usize) -> String,
    /// Why.
    pub why: fn(Why) -> &'static str,
    /// What happened to the others.
    pub unread_help: &'static str,
}

/// Words of moving an assessment.
pub struct Moving {
    /// A newer version, or the one that a call asks for: title, version.
    pub title: fn(&str, &str) -> String,
    /// Why: a newer version; a call's wish; the app's own standard is newer.
    pub why: [&'static str; 3],
    /// Facts: answered as before, to look at again, new, kept and not counted.
    pub facts: [&'static str; 4],
    /// So many items.
    pub items: fn(usize) -> String,
    /// What stays.
    pub stays: &'static str,
    /// Where the old words are not here.
    pub no_words: &'static str,
    /// The button.
    pub go: &'static str,
    /// It was done: items to look at.
    pub done: fn(usize) -> String,
    /// What it says.
    pub show: &'static str,
    /// The standard is missing here: title, with its version.
    pub missing: fn(&str) -> String,
    /// What to do: a publisher's, the app's own in another version.
    pub missing_todo: [&'static str; 2],
}
