//! Words of the result: the finding, its tables, what to learn, handing over, the printed sheet. The pool's tables use them too.
//!
//! What is missing is said as what would change it, never as a fault.

mod earlier;
mod en;
mod ja;
mod next;
mod submit;
mod telling;

pub use earlier::Earlier;
pub use next::Next;
pub use submit::Submit;
pub use telling::Words as Telling;

pub(in crate::text) use en::EN;
pub(in crate::text) use ja::JA;

/// Words of the result, of its tables and of the sheet.
pub struct Outcome {
    /// Where we are.
    pub place: &'static str,
    /// The finding with one category.
    pub found_one: fn(&str) -> String,
    /// The same with two.
    pub found_two: fn(&str, &str) -> String,
    /// No category stands out yet.
    pub found_none: &'static str,
    /// Nothing is answered.
    pub found_empty: &'static str,
    /// What happens to claims without evidence.
    pub lead: &'static str,
    /// Date and answered items.
    pub as_of: fn(&str, usize, usize) -> String,
    /// Before the answers are closed: heading, why the roles wait, link.
    pub early: [&'static str; 3],
    /// Mark □ and its line.
    pub claimed_line: &'static str,
    /// Mark ● and its line.
    pub evidenced_line: &'static str,
    /// Mark ◇ and its line.
    pub confirmed_line: &'static str,
    /// Accessible name of the radar.
    pub radar: &'static str,
    /// Caption of its table.
    pub radar_table: &'static str,
    /// A mean over so many items only.
    pub mean_of: fn(&str, usize) -> String,
    /// Column: role.
    pub role: &'static str,
    /// Column: category.
    pub category: &'static str,
    /// Column: claimed.
    pub claimed: &'static str,
    /// Column: evidenced.
    pub evidenced: &'static str,
    /// Column: confirmed.
    pub confirmed: &'static str,
    /// How near to the roles.
    pub fits: &'static str,
    /// How that is reckoned.
    pub fits_help: &'static str,
    /// The same where interviewers settled on levels.
    pub fits_confirmed: &'static str,
    /// Claimed per cent, beside the bar.
    pub claims: fn(u32) -> String,
    /// Evidenced per cent, where confirmed levels count.
    pub by_evidence: fn(u32) -> String,
    /// No must is far away.
    pub nothing_to_check: &'static str,
    /// Musts to look at: the first by name, so many others.
    pub to_check: fn(&str, usize) -> String,
    /// Item by item.
    pub items: &'static str,
    /// What must and want mean.
    pub items_help: &'static str,
    /// One role’s table: name, per cent.
    pub items_of: fn(&str, u32) -> String,
    /// Column: item.
    pub item: &'static str,
    /// Column: what the role asks for.
    pub required: &'static str,
    /// Column: position from 0 to 4.
    pub position: &'static str,
    /// Column: how it stands.
    pub standing: &'static str,
    /// A must.
    pub must: &'static str,
    /// A want.
    pub want: &'static str,
    /// Reached.
    pub met: &'static str,
    /// So many levels short.
    pub short: fn(u32) -> String,
    /// A must that is more than one level short.
    pub check: fn(u32) -> String,
    /// Beside an item: changed after the answers were closed.
    pub late_mark: &'static str,
    /// So many were.
    pub late: fn(usize) -> String,
    /// Several roles side by side.
    pub beside: &'static str,
    /// Which roles.
    pub choose: &'static str,
    /// What the choice is for.
    pub choose_help: &'static str,
    /// None is chosen.
    pub choose_none: &'static str,
    /// Unfolds that table.
    pub beside_open: &'static str,
    /// Caption of that table.
    pub beside_table: &'static str,
    /// The role doesn’t ask for an item.
    pub not_asked: &'static str,
    /// The strongest items.
    pub strongest: &'static str,
    /// None yet.
    pub strongest_none: &'static str,
    /// Under a strong item: label of the level, cases.
    pub strong: fn(&str, usize) -> String,
    /// Claimed without enough evidence.
    pub unproven: &'static str,
    /// All claims are carried.
    pub unproven_none: &'static str,
    /// How to read it.
    pub unproven_help: &'static str,
    /// The rest of the list, folded.
    pub unproven_more: fn(usize) -> String,
    /// Who the file is from, without personal data: it stands above the armor.
    pub from: &'static str,
    /// The sheet’s title.
    pub sheet: &'static str,
    /// Foot of the sheet: nobody else checked it.
    pub sheet_foot: &'static str,
    /// The same where interviewers settled on levels.
    pub sheet_confirmed: &'static str,
    /// What the letters of the sheet mean.
    pub sheet_marks: &'static str,
    /// The letters of self, evidence, confirmed, and the mark of a late change.
    pub sheet_columns: [&'static str; 4],
    /// Heading: experience.
    pub experience: &'static str,
    /// An experience with its years.
    pub years: fn(&str, u32) -> String,
    /// Cases.
    pub cases: &'static str,
    /// Cases that count, of all.
    pub cases_of: fn(usize, usize) -> String,
    /// Before the line of the standard, where it stands alone.
    pub standard: fn(&str) -> String,
    /// The built-in standard: its note, its version.
    pub built_in: fn(&str, &str) -> String,
    /// A published standard: title, office, version, status.
    pub published: fn(&str, &str, &str, &str) -> String,
    /// Status of a standard: checked, not checked, draft.
    pub statuses: [&'static str; 3],
    /// This device lacks the standard: title, what that means.
    pub unknown: [&'static str; 2],
    /// Back to the overview.
    pub back: &'static str,
    /// To the page where it is handed over.
    pub to_submit: &'static str,
    /// What to learn next.
    pub next: Next,
    /// An earlier assessment beside it.
    pub earlier: Earlier,
    /// The result in plain sentences.
    pub telling: Telling,
    /// Handing it over.
    pub submit: Submit,
}
