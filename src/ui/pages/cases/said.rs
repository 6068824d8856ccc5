//! A case in words: when, where, what it lacks, and what is missing for a level.

use crate::app::now;
use crate::catalog;
use crate::domain::skill::{Evidence, Incomplete, Shortfall, Standard};
use crate::text::Text;
use crate::ui::pages::assess::level_label;
use crate::ui::parts::Icon;

/// What it is called, also where nothing is written yet.
pub fn name(text: &Text, case: &Evidence) -> String {
    Some(case.name()).filter(|name| !name.is_empty()).unwrap_or_else(|| text.cases.untitled.to_owned())
}

/// When and where, as far as it is written.
pub fn about(text: &Text, case: &Evidence) -> String {
    let parts = [period(text, case), place(text, case)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(text.common.and)
}

/// What sort of organisation, and which one.
pub fn place(text: &Text, case: &Evidence) -> String {
    let sort = catalog::organisation(&case.sort).map_or("", |sort| sort.name.of(text.lang));
    let parts = [sort, case.organisation.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(text.common.and)
}

/// The name of something that a case shows, a skill item or an experience; empty for what nobody knows here.
pub fn shown(text: &Text, standard: &Standard, item: &str) -> String {
    let skill = standard.item(item).map(|item| item.name.shown(text.lang));
    let lived = || catalog::experience().iter().find(|row| row.id == item).map(|row| row.name.of(text.lang).to_owned());
    skill.or_else(lived).unwrap_or_default()
}

/// When.
pub fn period(text: &Text, case: &Evidence) -> String {
    let words = |month: &str| match month.split_once('-') {
        Some((year, number)) => (text.cases.month_words)(year, number),
        None => month.to_owned(),
    };
    match (case.since.as_str(), case.month.as_str()) {
        ("", month) | (month, "") => words(month),
        (since, month) if since == month => words(month),
        (since, month) => (text.cases.period)(&words(since), &words(month)),
    }
}

/// Whether it counts, or why it doesn't yet.
pub fn state(text: &Text, case: &Evidence) -> (Icon, &'static str) {
    let words = &text.cases;
    let [act, result, month, future, backwards] = words.counts_not;
    match case.incomplete(now()) {
        None => (Icon::CheckCircle, words.counts),
        Some(Incomplete::Act) => (Icon::Edit, act),
        Some(Incomplete::Result) => (Icon::Edit, result),
        Some(Incomplete::Month) => (Icon::Edit, month),
        Some(Incomplete::Future) => (Icon::Clock, future),
        Some(Incomplete::Backwards) => (Icon::Edit, backwards),
    }
}

/// What is missing for a level.
pub fn lacks(text: &Text, shortfall: Shortfall, level: u32) -> String {
    let words = &text.cases;
    let label = level_label(text, level);
    match shortfall {
        Shortfall::Cases(count) => (words.lacks_cases)(count, label),
        Shortfall::Recent => (words.lacks_recent)(label),
        Shortfall::Breadth => (words.lacks_breadth)(label),
    }
}
