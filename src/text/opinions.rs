//! Words of the editor of 意見の概要, and of the documents that come out of it. One file a language.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

use crate::domain::forum::{ReportWords, SummaryWords};

/// Words of the editor of 意見の概要.
pub struct Opinions {
    /// The published form as a document.
    pub document: SummaryWords,
    /// The record of the plenary as a document.
    pub report: ReportWords,

    /// What a draft is.
    pub draft: &'static str,
    /// Makes the draft one's own.
    pub start: &'static str,
    /// Begins without a draft.
    pub start_blank: &'static str,
    /// What one's own summary is.
    pub own: &'static str,
    /// A summary that somebody handed out: by whom, where that is known.
    pub theirs: fn(&str) -> String,
    /// What can be done with it.
    pub theirs_text: &'static str,
    /// Makes a copy of one's own.
    pub copy: &'static str,
    /// Back to the draft.
    pub drop: &'static str,
    /// What that does.
    pub drop_hint: &'static str,

    /// Heading of the news.
    pub news: &'static str,
    /// So many clusters are not in it.
    pub fresh: fn(usize) -> String,
    /// Take one in; its name.
    pub take_in: &'static str,
    /// Take in this one.
    pub take_in_this: fn(&str) -> String,
    /// Leave one out.
    pub leave_out: &'static str,
    /// Leave out this one.
    pub leave_out_this: fn(&str) -> String,
    /// So many bullets whose heading is gone.
    pub gone: fn(usize) -> String,
    /// Which heading, and that nothing was changed.
    pub gone_this: fn(&str) -> String,
    /// So many bullets with other figures.
    pub recounted: fn(usize) -> String,
    /// Write the present figures.
    pub recount: &'static str,
    /// Unfolds what was left out.
    pub left_out: fn(usize) -> String,

    /// Bullets of a theme.
    pub count: fn(usize) -> String,
    /// No bullet in a theme.
    pub none: &'static str,
    /// A bullet's field: theme and number.
    pub bullet: fn(usize, usize) -> String,
    /// The words differ from the headings.
    pub by_hand: &'static str,
    /// Written without a heading.
    pub from_hand: &'static str,
    /// Where it comes from: the tables' headings.
    pub headings: &'static str,
    /// Short words of the tools: choose, up, down, take away.
    pub tools: [&'static str; 4],
    /// Their full names, with the words of the bullet.
    pub tool_names: [fn(&str) -> String; 4],
    /// A theme in short, by its number.
    pub theme: fn(usize) -> String,
    /// To the theme of this number.
    pub send: fn(usize) -> String,
    /// The same with the words of the bullet.
    pub send_this: fn(usize, &str) -> String,
    /// A field for one more bullet in the theme of this number.
    pub add_to: fn(usize) -> String,
    /// Put it there.
    pub add: &'static str,
    /// So many are chosen.
    pub chosen: fn(usize) -> String,
    /// Join them.
    pub join: fn(usize) -> String,
    /// One alone can't be joined.
    pub join_hint: &'static str,
    /// Choose none.
    pub clear: &'static str,

    /// Heading of the participants' words.
    pub impressions: &'static str,
    /// What is chosen here.
    pub impressions_text: &'static str,
    /// Nobody wrote anything.
    pub impressions_none: &'static str,
    /// Name of the list.
    pub impressions_legend: &'static str,

    /// Heading of the sheet.
    pub sheet: &'static str,
    /// Heading of the documents.
    pub papers: &'static str,
    /// The record of the plenary as a file.
    pub report_save: &'static str,
    /// What is in it.
    pub report_hint: &'static str,
    /// What goes into the signed file, one line each: so many bullets, so many impressions, the plan, rulings; and what
    /// does not.
    pub inside: fn(usize, usize, bool, bool) -> Vec<String>,
    /// Name of that list.
    pub inside_name: &'static str,
    /// What has to be there first.
    pub inside_first: &'static str,
    /// Somebody else made the plan.
    pub inside_not_owner: &'static str,
}
