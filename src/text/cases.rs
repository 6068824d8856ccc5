//! Words of the cases: what they are, their fields, what they lack. The category page and the last look have their own.
//!
//! No score words. What is missing is said as what would change it.

mod category;
mod check;
mod en;
mod ja;

pub use category::Category;
pub use check::Check;
pub(super) use en::EN;
pub(super) use ja::JA;

/// Words of the cases.
pub struct Cases {
    /// Where we are.
    pub place: &'static str,
    /// The finding: all cases, and those that count.
    pub found: fn(usize, usize) -> String,
    /// What a case is for.
    pub lead: &'static str,
    /// Nothing here yet.
    pub empty: &'static str,
    /// What makes a good case: heading, and its points.
    pub good: (&'static str, [&'static str; 3]),
    /// Heading of the example.
    pub example: &'static str,
    /// The example: labels and what is written there.
    pub example_rows: [(&'static str, &'static str); 4],
    /// Write the first case.
    pub write: &'static str,
    /// Write one more.
    pub write_more: &'static str,
    /// Heading of a new case.
    pub new: &'static str,
    /// A case without a title.
    pub untitled: &'static str,
    /// It counts.
    pub counts: &'static str,
    /// Why it doesn't count yet: act, result, month, future, backwards.
    pub counts_not: [&'static str; 5],
    /// Before the items that it shows.
    pub shows: &'static str,
    /// It shows none.
    pub shows_none: &'static str,
    /// Open the form of a case, by its name, for people who don't see where the button stands.
    pub edit: fn(&str) -> String,
    /// Close the form.
    pub close: &'static str,
    /// Take a case away.
    pub remove: &'static str,
    /// Is that meant? By the number of items that it shows.
    pub remove_ask: fn(usize) -> String,
    /// Yes.
    pub remove_do: &'static str,
    /// It is gone.
    pub removed: &'static str,
    /// Bring it back.
    pub bring_back: &'static str,
    /// Field: title, help.
    pub title: [&'static str; 2],
    /// Field: first month, help.
    pub since: [&'static str; 2],
    /// Field: last month, help.
    pub until: [&'static str; 2],
    /// Field: month in the short form.
    pub month: &'static str,
    /// A month that can't be read.
    pub month_unread: &'static str,
    /// A month that hasn't come.
    pub month_future: &'static str,
    /// A period that ends before it begins.
    pub month_backwards: &'static str,
    /// A month in words, by year and month.
    pub month_words: fn(&str, &str) -> String,
    /// A period in words.
    pub period: fn(&str, &str) -> String,
    /// Field: sort of organisation.
    pub sort: &'static str,
    /// Field: the organisation in own words, help.
    pub organisation: [&'static str; 2],
    /// Field: own part, help.
    pub role: [&'static str; 2],
    /// Field: what was done, help.
    pub act: [&'static str; 2],
    /// Field: what remained, help.
    pub left: [&'static str; 2],
    /// Field: numbers, help.
    pub figures: [&'static str; 2],
    /// Field: who can confirm, help.
    pub confirmer: [&'static str; 2],
    /// Field: municipalities may see it, help.
    pub shown: [&'static str; 2],
    /// Field: others were led or taught, help.
    pub taught: [&'static str; 2],
    /// The items: heading, help.
    pub links: [&'static str; 2],
    /// A group of items with how many are chosen.
    pub group: fn(&str, usize) -> String,
    /// The group of experience items.
    pub experience: &'static str,
    /// So many more cases for a level with this label.
    pub lacks_cases: fn(usize, &str) -> String,
    /// A case of the last five years for a level.
    pub lacks_recent: fn(&str) -> String,
    /// A second organisation, or teaching, for a level.
    pub lacks_breadth: fn(&str) -> String,
    /// To the page before.
    pub back: &'static str,
    /// To the last look.
    pub next: &'static str,
    /// The category page.
    pub category: Category,
    /// The last look.
    pub check: Check,
}
