//! What several people lack for the roles that they aim at, and the parts of the training menu that help with it.
//!
//! By what people say themselves: who can do something and only lacks a case needs no course. An item without an answer
//! counts for nobody.

use super::{AtLeast, Person, Standard};
use crate::catalog::{self, Training};
use crate::domain::skill::Item;
use crate::domain::time::Time;

/// An item that several people lack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Common {
    /// The item's id.
    pub item: String,
    /// How many people lack it.
    pub people: AtLeast,
    /// The ids of the trainings that help with it; none where the menu has nothing.
    pub trainings: Vec<&'static str>,
}

/// A part of the menu for the group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planned {
    /// The part.
    pub training: &'static Training,
    /// The common gaps that it helps with, in their order.
    pub items: Vec<String>,
    /// How many people lack at least one of them.
    pub people: AtLeast,
}

/// The items that at least three people lack, the most people first; in the standard's order where they are as many.
pub(super) fn common(standard: &Standard, people: &[&Person], now: Time) -> Vec<Common> {
    let (year, month, day) = now.date_in_japan();
    let today = format!("{year:04}-{month:02}-{day:02}");
    let gap = |item: &Item| {
        let lacking = AtLeast::of(people.iter().filter(|person| lacks(person, item)).count());
        let trainings = helping(item, &today);
        (lacking.people() > 0).then(|| Common { item: item.id.clone(), people: lacking, trainings })
    };
    let mut gaps: Vec<Common> = standard.items.iter().filter_map(gap).collect();
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.people));
    gaps
}

/// The parts that help with a common gap, each once.
pub(super) fn plan(standard: &Standard, people: &[&Person], gaps: &[Common]) -> Vec<Planned> {
    let planned = |training: &'static Training| {
        let helped = || gaps.iter().filter(|gap| gap.trainings.contains(&training.id));
        let items: Vec<&Item> = helped().filter_map(|gap| standard.item(&gap.item)).collect();
        let lacking = people.iter().filter(|person| items.iter().any(|item| lacks(person, item))).count();
        let items: Vec<String> = helped().map(|gap| gap.item.clone()).collect();
        (!items.is_empty()).then(|| Planned { training, items, people: AtLeast::of(lacking) })
    };
    catalog::training().iter().filter_map(planned).collect()
}

/// Whether somebody says less of an item than a role asks for that they aim at. To say neither yes nor no is less too.
fn lacks(person: &Person, item: &Item) -> bool {
    let Some(held) = person.profile.items.get(&item.id) else { return false };
    let asked = person.profile.assessment.targets.iter().map(|role| item.required(*role)).max();
    held.claim.level().unwrap_or(0) < asked.unwrap_or(0)
}

/// The parts that help with an item, and hold today. The menu speaks of the built-in standard: another one's item must carry
/// the same name.
fn helping(item: &Item, today: &str) -> Vec<&'static str> {
    let same = catalog::item(&item.id).is_some_and(|built_in| built_in.name.ja == item.name.ja);
    let helps = |training: &&Training| {
        same && training.items.contains(&item.id.as_str()) && training.provenance.holds_on(today)
    };
    catalog::training().iter().filter(helps).map(|training| training.id).collect()
}
