//! Words of the pool: the list of applicants and one applicant.
//!
//! Words for levels, fits and marks are those of the result (`Assess`).

mod en;
mod ja;
mod person;

pub(super) use en::EN;
pub(super) use ja::JA;
pub use person::AboutPerson;

/// Words of the pool.
pub struct Pool {
    /// Where we are.
    pub place: &'static str,
    /// Accessible name of the navigation.
    pub nav: &'static str,
    /// To the desk.
    pub nav_desk: &'static str,
    /// Heading, by people and by those whose consent has ended.
    pub found: fn(usize, usize) -> String,
    /// Heading without anybody.
    pub empty: &'static str,
    /// How people come in.
    pub empty_todo: &'static str,
    /// To the file screen.
    pub open: &'static str,
    /// What a signature says and what not.
    pub proves: &'static str,
    /// Filter: nearest role.
    pub filter_role: &'static str,
    /// Filter: prefecture.
    pub filter_prefecture: &'static str,
    /// Order of the rows.
    pub order: &'static str,
    /// No filter.
    pub all: &'static str,
    /// Order: by name.
    pub by_name: &'static str,
    /// Order: by evidenced fit for a role.
    pub by_role: fn(&str) -> String,
    /// How many rows are shown, of how many.
    pub shown: fn(usize, usize) -> String,
    /// Caption of the table.
    pub table: &'static str,
    /// Column: name.
    pub name: &'static str,
    /// Column: nearest role.
    pub nearest: &'static str,
    /// Column: days a month.
    pub days: &'static str,
    /// Column: prefectures.
    pub prefectures: &'static str,
    /// Column: last change.
    pub updated: &'static str,
    /// Somebody without a name.
    pub nameless: &'static str,
    /// Also remotely.
    pub remote: &'static str,
    /// The consent has ended.
    pub consent_ended: &'static str,
    /// There is no consent.
    pub consent_none: &'static str,
    /// Heading of a person: name, nearest role, per cent.
    pub person: fn(&str, &str, u32) -> String,
    /// Heading of a person without evidence.
    pub person_open: fn(&str) -> String,
    /// The consent has ended: title, what to do.
    pub ended: [&'static str; 2],
    /// There is no consent: title, what to do.
    pub none: [&'static str; 2],
    /// Back to the list.
    pub back: &'static str,
    /// Conditions.
    pub conditions: &'static str,
    /// Contact.
    pub contact: &'static str,
    /// Forms of appointment.
    pub appointments: &'static str,
    /// Open.
    pub open_yet: &'static str,
    /// Consent.
    pub consent: &'static str,
    /// Given on.
    pub consent_given: &'static str,
    /// Ends on.
    pub consent_until: &'static str,
    /// Version of the text.
    pub consent_text: &'static str,
    /// Where the file comes from.
    pub origin: &'static str,
    /// The digits of the signer's key.
    pub signer: &'static str,
    /// The key proves the writer, not the person.
    pub signer_help: &'static str,
    /// When the profile was written.
    pub written: &'static str,
    /// The skills.
    pub skills: &'static str,
    /// The cases.
    pub cases: &'static str,
    /// No case was sent.
    pub cases_none: &'static str,
    /// Erasing a person: heading, button, question, the button that does it.
    pub erase: [&'static str; 4],
    /// What it does, by the number of files.
    pub erase_what: fn(usize) -> String,
    /// What stays.
    pub erase_stays: &'static str,
    /// Done.
    pub erased: &'static str,
    /// The lines that stay.
    pub erasures: &'static str,
    /// Why they hold no names.
    pub erasures_help: &'static str,
    /// One line: files and records.
    pub erasure: fn(u32, u32) -> String,
    /// Why: asked, withdrawn, expired.
    pub erasure_reasons: [&'static str; 3],
    /// Filter and column: how far interviews have come.
    pub interview: &'static str,
    /// Filter: what to look out for.
    pub look: &'static str,
    /// Its choices: consent not in order, profile old, perhaps the same person.
    pub looks: [&'static str; 3],
    /// Chip: perhaps the same person as another.
    pub alike: &'static str,
    /// Chip: the profile is old, by its days.
    pub stale: fn(i64) -> String,
    /// Nobody fits the filters.
    pub nobody: &'static str,
    /// How the per cents are reckoned.
    pub reckoned: &'static str,
    /// Words of one person.
    pub about: AboutPerson,
}
