//! Words of the plenary: status, merging, filters, maps, one group's board, the survey's tally. One file a language.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

use crate::domain::forum::{CLUSTER_COLUMNS, NOTE_COLUMNS, SURVEY_COLUMNS};

/// Words of the plenary: status, merging, filters, maps, one group's board, the survey's tally.
pub struct Plenary {
    /// Groups that are awaited, after the finding.
    pub awaited: fn(&[&str]) -> String,
    /// Hand-ins that wait for a decision about their signers, and the way there.
    pub held_apart: (fn(usize) -> String, &'static str),
    /// How often a tablet has handed in.
    pub submission: fn(usize) -> String,
    /// What was written on this very device.
    pub own_tablet: &'static str,
    /// Notes and need cards of a tablet.
    pub wrote: fn(usize, usize) -> String,
    /// More votes than people have: theme by number, votes, most.
    pub over: fn(usize, u32, u32) -> String,
    /// Opens the choice of a group for a tablet.
    pub move_tablet: &'static str,
    /// Asks for the group of a tablet that said none that the kit has; what it said, if anything.
    pub which_group: fn(&str) -> String,
    /// The choice itself.
    pub group_of_tablet: &'static str,
    /// Nothing chosen yet.
    pub choose: &'static str,
    /// A tablet that doesn't count.
    pub leave_out: &'static str,
    /// What the tablet itself said.
    pub said_itself: fn(&str) -> String,
    /// Tablets that don't count.
    pub left_out: fn(usize) -> String,
    /// Takes a decision back.
    pub take_back: &'static str,
    /// A decision of the forum's owner on another device.
    pub owners: &'static str,
    /// To one group's board, by its name.
    pub to_group: fn(&str) -> String,
    /// To the projector.
    pub to_stage: &'static str,
    /// To the tally of the survey.
    pub to_tally: &'static str,
    /// Name of these links.
    pub ways: &'static str,
    /// Prints the plenary.
    pub print: &'static str,

    /// Name of the filters.
    pub filter: &'static str,
    /// The filters: group, kind of municipality, department, theme.
    pub filters: [&'static str; 4],
    /// Everything.
    pub all: &'static str,
    /// Kinds of municipality: city, town, village, ward.
    pub kinds: [&'static str; 4],
    /// Why by kind.
    pub kinds_hint: &'static str,
    /// No filter any more.
    pub filter_off: &'static str,
    /// What is shown, of all: clusters, votes, need cards.
    pub filtered: fn([usize; 2], [u32; 2], [usize; 2]) -> String,
    /// How it is decided what belongs.
    pub filter_rule: &'static str,
    /// Nothing is left.
    pub filter_empty: &'static str,

    /// Heading: so many proposals.
    pub proposals: fn(usize) -> String,
    /// What a proposal is.
    pub proposals_text: &'static str,
    /// Equal headings.
    pub equal: &'static str,
    /// The heading that will stand for them.
    pub heading: &'static str,
    /// Accept, for so many.
    pub unite: fn(usize) -> String,
    /// Refuse.
    pub apart: &'static str,
    /// Fewer than two are ticked.
    pub too_few: &'static str,
    /// What was decided, how often.
    pub decided: fn(usize) -> String,
    /// A merger: heading and number of parts.
    pub is_one: fn(&str, usize) -> String,
    /// Kept apart: the different headings, and how many clusters.
    pub is_apart: fn(&[&str], usize) -> String,

    /// How clusters are arranged.
    pub arrange: &'static str,
    /// By votes, merged; by group.
    pub arrangements: [&'static str; 2],
    /// Chosen by hand, how many.
    pub chosen: fn(usize) -> String,
    /// Opens a theme.
    pub open: &'static str,
    /// Choose nothing.
    pub choose_none: &'static str,
    /// The clusters behind a merged one, and its notes.
    pub origins: fn(usize, usize) -> String,
    /// The notes of one.
    pub show_notes: fn(usize) -> String,
    /// A merged one.
    pub of_several: fn(usize) -> String,
    /// Notes in no cluster.
    pub loose: fn(usize) -> String,
    /// A theme that the kit doesn't have.
    pub stray: &'static str,
    /// Why it is there.
    pub stray_hint: &'static str,
    /// How many of how many agree.
    pub hands: fn(u32, u32) -> String,

    /// Heading over the maps.
    pub maps: &'static str,
    /// Caption of municipality × field, with cards.
    pub fields: fn(u32) -> String,
    /// Head of the municipalities.
    pub place: &'static str,
    /// Caption of form of work × days, with cards.
    pub days: fn(u32) -> String,
    /// Head of the forms of work.
    pub style: &'static str,
    /// Days a month: the bands.
    pub bands: [&'static str; 5],
    /// A card with several municipalities.
    pub fields_note: &'static str,
    /// Caption of the demand, with person-days in words.
    pub demand: fn(&str) -> String,
    /// Heads: role, cards, person-days, without days.
    pub demand_heads: [&'static str; 4],
    /// Two roles or more.
    pub several_roles: &'static str,
    /// The role is open.
    pub open_role: &'static str,
    /// Tenths of person-days in words.
    pub person_days: fn(u32) -> String,
    /// So many cards.
    pub cards: fn(u32) -> String,
    /// How it is counted.
    pub demand_note: &'static str,

    /// Head of the conditions in the table of needs.
    pub conditions: &'static str,
    /// Heading of what can be saved.
    pub save: &'static str,
    /// What is saved: notes, clusters, survey.
    pub saves: [&'static str; 3],
    /// What stays the same.
    pub save_hint: &'static str,
    /// Heads of the notes.
    pub note_heads: [&'static str; NOTE_COLUMNS],
    /// Heads of the clusters.
    pub cluster_heads: [&'static str; CLUSTER_COLUMNS],
    /// Heads of the survey.
    pub survey_heads: [&'static str; SURVEY_COLUMNS],

    /// The finding over one group's board: its name, clusters, notes.
    pub group_found: fn(&str, usize, usize) -> String,
    /// Nothing of this group is there.
    pub group_missing: fn(&str) -> String,
    /// What to do then.
    pub group_missing_todo: &'static str,
    /// Several tablets are put together.
    pub group_tablets: fn(usize) -> String,
    /// Rows of who sat there: municipalities, people, departments, ranks.
    pub group_rows: [&'static str; 4],
    /// No cluster in a theme.
    pub group_nothing: &'static str,
    /// Back to all groups.
    pub to_plenary: &'static str,
    /// Under the printed plenary: groups, of all.
    pub foot: fn(usize, usize) -> String,

    /// The finding of the tally: answers, people.
    pub tallied: fn(usize, u32) -> String,
    /// Nobody answered.
    pub tally_empty: &'static str,
    /// What to do then.
    pub tally_empty_todo: &'static str,
    /// How a share is written: people, of all who answered the question.
    pub share: fn(usize, usize) -> String,
    /// Heads of a question: answer, people, share.
    pub tally_heads: [&'static str; 3],
    /// Left out by so many.
    pub unanswered: fn(usize) -> String,
    /// Agreed in sum: 3 and 4 together.
    pub agreed: fn(usize, usize) -> String,
    /// Heading of the comments.
    pub comments: fn(usize) -> String,
    /// Whose they are.
    pub comments_hint: &'static str,
}
