//! What to learn next for some roles: the items that are furthest below what they ask for, and the courses that help.
//!
//! Musts come first. What a person already says of themselves needs a case and no course: the two are kept apart.
//! Never a ranking of people, never a deadline.

use super::fit::{MUST, RoleFit};
use super::{Profile, Track};
use crate::catalog::{self, RoleId, Training};

/// What brings an item nearer to what is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Help {
    /// The level is not there yet.
    Learn,
    /// The person says that it is; a case would show it.
    Show,
}

/// One item that is below what at least one of the roles asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lesson {
    /// The item's id.
    pub item: String,
    /// Whether it is a must for one of the roles that ask for more.
    pub must: bool,
    /// The roles that ask for more, and the level they ask for.
    pub asked: Vec<(RoleId, u32)>,
    /// Where the person stands: what interviewers settled on, or else what the person says.
    pub level: Option<u32>,
    /// The next level, 1 to 4: its sentence says what to aim at.
    pub next: u32,
    /// Σ weight × missing levels over those roles.
    pub weight: u32,
    /// What would help.
    pub help: Help,
}

/// One course, and the lessons that it helps with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Course {
    /// The course.
    pub training: &'static Training,
    /// The ids of the items, the weightiest first.
    pub items: Vec<String>,
    /// Whether everybody in one of the roles has to take it.
    pub due: bool,
}

/// Every item that is short for these roles: musts first, then by weight, then in the standard's order.
#[must_use]
pub fn lessons(profile: &Profile, fits: &[&RoleFit]) -> Vec<Lesson> {
    let mut found: Vec<Lesson> = profile.standard.items.iter().filter_map(|item| lesson(&item.id, fits)).collect();
    found.sort_by_key(|lesson| std::cmp::Reverse((lesson.must, lesson.weight)));
    found
}

fn lesson(item: &str, fits: &[&RoleFit]) -> Option<Lesson> {
    let lines = fits.iter().flat_map(|fit| fit.items.iter().map(|line| (fit.role, line)));
    let short: Vec<_> = lines.filter(|(_, line)| line.item == item && line.counted() < line.required).collect();
    let (_, first) = short.first()?;
    let level = first.confirmed.or(first.claimed);
    let most = short.iter().map(|(_, line)| line.required).max()?;
    let (help, base) = match level {
        Some(level) if level >= most => (Help::Show, first.counted()),
        _ => (Help::Learn, level.unwrap_or(0)),
    };
    let weigh = |must: bool, required: u32| if must { MUST } else { 1 } * required.saturating_sub(base);
    Some(Lesson {
        item: item.to_owned(),
        must: short.iter().any(|(_, line)| line.must),
        asked: short.iter().map(|(role, line)| (*role, line.required)).collect(),
        level,
        next: base + 1,
        weight: short.iter().map(|(_, line)| weigh(line.must, line.required)).sum(),
        help,
    })
}

/// The courses that help with what is to be learned, in the order of the lessons. Courses for those who receive people
/// from outside are for staff only; a published standard has courses only where its item is the built-in one.
#[must_use]
pub fn courses(profile: &Profile, lessons: &[Lesson]) -> Vec<Course> {
    let (year, month, day) = profile.now.date_in_japan();
    let today = format!("{year:04}-{month:02}-{day:02}");
    let staff = profile.assessment.track == Track::Staff;
    // By its end only: a device whose clock is behind still shows what is new.
    let stands = |row: &&Training| row.provenance.valid_to.is_none_or(|last| today.as_str() <= last);
    let held = |row: &&Training| stands(row) && (staff || !row.roles.is_empty());
    let mut found: Vec<Course> = Vec::new();
    for lesson in lessons.iter().filter(|lesson| lesson.help == Help::Learn && is_built_in(profile, &lesson.item)) {
        let helps = catalog::training().iter().filter(held).filter(|row| row.items.contains(&lesson.item.as_str()));
        for training in helps {
            match found.iter_mut().find(|course| course.training.id == training.id) {
                Some(course) => course.items.push(lesson.item.clone()),
                None => found.push(Course { training, items: vec![lesson.item.clone()], due: false }),
            }
        }
    }
    let roles: Vec<RoleId> = lessons.iter().flat_map(|lesson| lesson.asked.iter().map(|(role, _)| *role)).collect();
    for course in &mut found {
        course.due = course.training.roles.iter().any(|role| roles.contains(role));
    }
    found
}

/// How long they take together.
#[must_use]
pub fn minutes(courses: &[Course]) -> u32 {
    courses.iter().map(|course| course.training.minutes).sum()
}

/// Whether an item of the standard is the built-in one of this id.
fn is_built_in(profile: &Profile, id: &str) -> bool {
    let own = profile.standard.item(id).map(|item| item.name.ja.as_str());
    own.is_some() && own == catalog::item(id).map(|item| item.name.ja)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::samples::{answered, case, profile};
    use super::super::{Confirmed, Profile};
    use super::*;

    fn fit(profile: &Profile, role: RoleId, confirmed: &[(&str, u32)]) -> RoleFit {
        let confirmed: Confirmed = confirmed.iter().map(|(item, level)| ((*item).to_owned(), *level)).collect();
        RoleFit::of(profile, role, &confirmed)
    }

    fn find<'a>(lessons: &'a [Lesson], item: &str) -> &'a Lesson {
        lessons.iter().find(|lesson| lesson.item == item).unwrap()
    }

    #[test]
    fn musts_come_first_and_then_the_weightiest() {
        // EN asks 4 (must) of H1 and H2, and 3 of G1 and C4.
        let held = profile(answered(&[("H1", 3), ("H2", 0), ("G1", 0), ("C4", 2)]));
        let fit = fit(&held, RoleId::En, &[]);
        let found = lessons(&held, &[&fit]);
        let place = |item: &str| found.iter().position(|lesson| lesson.item == item).unwrap();
        assert!(place("H2") < place("H1") && place("H1") < place("G1") && place("G1") < place("C4"));
        let heavy = find(&found, "H2");
        assert_eq!((heavy.must, heavy.weight, heavy.next, heavy.level), (true, 12, 1, Some(0)));
        assert_eq!((find(&found, "H1").weight, find(&found, "H1").next), (3, 4));
    }

    #[test]
    fn what_is_said_but_not_shown_needs_a_case_and_no_course() {
        // PM asks 3 of E1. The person says 3; one case carries 2.
        let mut bodies = answered(&[("E1", 3)]);
        bodies.push(case("2026-01", &["E1"]));
        let held = profile(bodies);
        let pm = fit(&held, RoleId::Pm, &[]);
        let found = lessons(&held, &[&pm]);
        assert_eq!((find(&found, "E1").help, find(&found, "E1").next), (Help::Show, 3));
        assert!(courses(&held, &found).iter().all(|course| !course.items.contains(&"E1".to_owned())));
        // An interviewer's lower level stands in front: then it is to be learned from there.
        let settled = fit(&held, RoleId::Pm, &[("E1", 1)]);
        let found = lessons(&held, &[&settled]);
        assert_eq!((find(&found, "E1").help, find(&found, "E1").next), (Help::Learn, 2));
        assert!(courses(&held, &found).iter().any(|course| course.items.contains(&"E1".to_owned())));
    }

    #[test]
    fn several_roles_add_up_and_what_is_reached_is_no_lesson() {
        let mut bodies = answered(&[("J2", 2), ("J4", 2)]);
        bodies.push(case("2026-01", &["J2", "J4"]));
        let held = profile(bodies);
        let (pr, en) = (fit(&held, RoleId::Pr, &[]), fit(&held, RoleId::En, &[]));
        let found = lessons(&held, &[&pr, &en]);
        assert!(found.iter().all(|lesson| lesson.item != "J2"), "2 is all that anybody asks for");
        // J4: PR asks 4 as a must, EN 2, which is reached.
        assert_eq!(find(&found, "J4").asked, [(RoleId::Pr, 4)]);
        // I2: both ask 3 as a want.
        assert_eq!((find(&found, "I2").asked.len(), find(&found, "I2").weight, find(&found, "I2").must), (2, 6, false));
    }

    #[test]
    fn courses_follow_the_lessons_and_say_how_long_they_take() {
        let held = profile(answered(&[]));
        let en = fit(&held, RoleId::En, &[]);
        let found = courses(&held, &lessons(&held, &[&en]));
        let ids: Vec<_> = found.iter().map(|course| course.training.id).collect();
        assert!(ids.contains(&"M9") && !ids.contains(&"M14"), "{ids:?}");
        let m2 = found.iter().find(|course| course.training.id == "M2").unwrap();
        assert!(!m2.due && found.iter().any(|course| course.due), "M2 is due for PR and PM only");
        assert_eq!(minutes(&found), found.iter().map(|course| course.training.minutes).sum::<u32>());
        let mut staff = held;
        staff.assessment.track = Track::Staff;
        let found = courses(&staff, &lessons(&staff, &[&en]));
        assert!(found.iter().any(|course| course.training.id == "M14"));
    }

    #[test]
    fn a_published_standard_has_no_course_for_its_own_items() {
        let mut held = profile(answered(&[]));
        let mut standard = (*held.standard).clone();
        for item in &mut standard.items {
            item.name.ja.push('改');
        }
        held.standard = Arc::new(standard);
        let en = fit(&held, RoleId::En, &[]);
        assert!(!lessons(&held, &[&en]).is_empty());
        assert_eq!(courses(&held, &lessons(&held, &[&en])), []);
    }
}
