//! Words of the kit editor: name and day, groups and their municipalities, themes, time against the slot, survey, English,
//! rows that are taken away, handing the kit out. One file a language.

mod en;
mod ja;

pub(super) use en::EN;
pub(super) use ja::JA;

use crate::domain::forum::{Concerned, Fit, Screen};

/// Words of the kit editor.
pub struct Kit {
    /// Heading of the kit editor: groups, themes, minutes.
    pub kit: fn(usize, usize, u32) -> String,
    /// How it is saved.
    pub kit_text: &'static str,
    /// Title over somebody else's kit.
    pub foreign: &'static str,
    /// Why it can't be changed here.
    pub foreign_text: &'static str,
    /// Section: what, when, where.
    pub basics: &'static str,
    /// Title of the forum.
    pub title: &'static str,
    /// Day in the hall.
    pub date: &'static str,
    /// Prefecture.
    pub prefecture: &'static str,
    /// No prefecture chosen yet.
    pub prefecture_none: &'static str,
    /// What it is for.
    pub prefecture_help: &'static str,
    /// Votes of one person.
    pub votes: &'static str,
    /// Range.
    pub votes_hint: &'static str,
    /// Unit.
    pub votes_unit: &'static str,
    /// Section: groups.
    pub groups: fn(usize) -> String,
    /// The name of a group by its number.
    pub group_name: fn(usize) -> String,
    /// One more group.
    pub add_group: &'static str,
    /// Section: themes.
    pub themes: fn(usize) -> String,
    /// A theme's title by its number.
    pub theme_title: fn(usize) -> String,
    /// A theme's question by its number.
    pub theme_prompt: fn(usize) -> String,
    /// A new theme's title.
    pub theme: &'static str,
    /// One more theme.
    pub add_theme: &'static str,
    /// Section: agenda.
    pub agenda: &'static str,
    /// The sum in minutes.
    pub sum: fn(u32) -> String,
    /// A time box by its number: minutes.
    pub step_minutes: fn(usize) -> String,
    /// Range of minutes.
    pub minutes_hint: &'static str,
    /// Minutes of a time box.
    pub minutes: fn(u32) -> String,
    /// Unit of minutes.
    pub minutes_unit: &'static str,
    /// A time box by its number: name.
    pub step_title: fn(usize) -> String,
    /// A time box by its number: what to do.
    pub step_todo: fn(usize) -> String,
    /// A new time box's name.
    pub step: &'static str,
    /// One more time box.
    pub add_step: &'static str,
    /// Opens the list of time boxes.
    pub edit_agenda: &'static str,
    /// Take a row away.
    pub remove: fn(&str) -> String,
    /// Move a row up.
    pub up: fn(&str) -> String,
    /// Move a row down.
    pub down: fn(&str) -> String,
    /// Short words of the row buttons: up, down, remove.
    pub row_tools: [&'static str; 3],
    /// Section: hand the kit out.
    pub give: &'static str,
    /// What is still open before that.
    pub give_open: &'static str,
    /// What to do with the kit, in order.
    pub next: [&'static str; 3],
    /// Name of that list.
    pub next_name: &'static str,

    /// A group by its number: its municipalities.
    pub places_of: fn(usize) -> String,
    /// So many municipalities, and their names.
    pub places: fn(usize, &str) -> String,
    /// No municipality yet.
    pub places_none: &'static str,
    /// Deal all municipalities to the groups.
    pub deal: &'static str,
    /// What that does: prefecture, municipalities, groups.
    pub deal_text: fn(&str, usize, usize) -> String,
    /// Why it can't be done yet.
    pub deal_open: &'static str,
    /// Municipalities in two groups.
    pub twice: fn(&str) -> String,
    /// Municipalities in none: some names, and how many more.
    pub nowhere: fn(&str, usize) -> String,
    /// Opens the list of themes.
    pub edit_themes: &'static str,
    /// A theme about support schemes.
    pub about_schemes: &'static str,
    /// What its notes say.
    pub about_schemes_text: &'static str,
    /// The minutes that the hall gives.
    pub slot: &'static str,
    /// Range.
    pub slot_hint: &'static str,
    /// The sum, and how it fits.
    pub fit: fn(u32, Option<Fit>) -> String,
    /// Themes without time.
    pub idle: fn(&str) -> String,
    /// Time boxes of 0 minutes, by their numbers.
    pub empty_steps: fn(&str) -> String,
    /// What a time box opens, for which theme, and what to do.
    pub step_more: fn(&str, Option<usize>, &str) -> String,
    /// A time box by its number: theme.
    pub step_theme: fn(usize) -> String,
    /// No theme.
    pub step_theme_none: &'static str,
    /// A theme in a list, by number and title.
    pub theme_of: fn(usize, &str) -> String,
    /// A time box by its number: screen.
    pub step_screen: fn(usize) -> String,
    /// A screen of the table.
    pub screen: fn(Screen) -> &'static str,
    /// Section: closing survey.
    pub survey: fn(usize) -> String,
    /// How it is answered.
    pub survey_text: &'static str,
    /// No question.
    pub survey_none: &'static str,
    /// Take the template's questions.
    pub survey_template: &'static str,
    /// Opens the list of questions.
    pub edit_survey: &'static str,
    /// A question by its number.
    pub question: fn(usize) -> String,
    /// A new question.
    pub new_question: &'static str,
    /// One more question.
    pub add_question: &'static str,
    /// Section: English.
    pub english: &'static str,
    /// The switch.
    pub english_switch: &'static str,
    /// What it does; once it is on.
    pub english_text: [&'static str; 2],
    /// Texts that have no English yet.
    pub english_open: fn(usize) -> String,
    /// The label of a text's English form.
    pub in_english: fn(&str) -> String,
    /// Opens the list of sealing keys.
    pub edit_seal: &'static str,
    /// Before a theme with notes is taken away.
    pub theme_concerned: fn(Concerned) -> String,
    /// Before a group with tables is taken away.
    pub group_concerned: fn(Concerned) -> String,
    /// Take it away all the same.
    pub take_away: &'static str,
    /// What becomes of tables when a kit is changed.
    pub changed_later: &'static str,
    /// Copy somebody else's kit.
    pub copy: &'static str,
    /// Links of a forum: projector, survey.
    pub links: [&'static str; 2],
}
