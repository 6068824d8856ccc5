//! The way of an assessment, step by step: what is open, and about how long it takes.
//!
//! The order is a proposal; every step can be visited at any time. A reckoning for one person on a phone, never a limit.

use super::{Profile, Track};
use crate::catalog::{self, CategoryId};
use crate::domain::skill::Assessment;

/// Six short texts and choices at half a minute each: name, contact, where, days, start, the rest.
const PROFILE_SECONDS: usize = 180;
/// Nine times yes or no, and a number of years: about seven seconds each.
const EXPERIENCE_SECONDS: usize = 60;
/// One item: 16 seconds to read, choose and tap the case that shows it, and 8 as its share of six cases that take a
/// minute each.
const ITEM_SECONDS: usize = 24;
/// To complete a case that was begun: half of the minute that a whole one takes.
const CASE_SECONDS: usize = 30;
/// To read once what is claimed without evidence.
const CHECK_SECONDS: usize = 120;

/// One step of the way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// Who it is, and under which conditions.
    Profile,
    /// X1 to X9.
    Experience,
    /// One category's page.
    Category(CategoryId),
    /// What was done, linked to what it shows.
    Cases,
    /// Looking at the whole, and closing it.
    Check,
}

/// One step with how far it has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leg {
    /// The step.
    pub step: Step,
    /// So many of its parts are there.
    pub done: usize,
    /// So many are needed; none where the step can be left out.
    pub all: usize,
    /// About so many seconds are left.
    pub seconds: usize,
}

/// The whole way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    /// The steps, in the proposed order.
    pub legs: Vec<Leg>,
}

impl Leg {
    fn of(step: Step, done: usize, all: usize, whole: usize) -> Self {
        let open = all.saturating_sub(done);
        Self { step, done, all, seconds: (whole * open).div_ceil(all.max(1)) }
    }

    /// Whether nothing is open in it.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.done >= self.all
    }
}

impl Way {
    /// The way of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let held = &profile.assessment;
        let (there, needed) = parts(held);
        let asked = catalog::experience();
        let said = asked.iter().filter(|row| held.experience.contains_key(row.id)).count();
        let mut legs = vec![
            Leg::of(Step::Profile, there, needed, PROFILE_SECONDS),
            Leg::of(Step::Experience, said, asked.len(), EXPERIENCE_SECONDS),
        ];
        legs.extend(CategoryId::ALL.into_iter().filter_map(|category| category_leg(profile, category)));
        let whole = profile.cases.iter().filter(|(_, case)| case.incomplete(profile.now).is_none()).count();
        let cases = profile.cases.len();
        legs.push(Leg::of(Step::Cases, whole, cases, cases * CASE_SECONDS));
        legs.push(Leg::of(Step::Check, usize::from(held.finished.is_some()), 1, CHECK_SECONDS));
        Self { legs }
    }

    /// The first step in which something is open.
    #[must_use]
    pub fn next(&self) -> Option<Step> {
        self.legs.iter().find(|leg| !leg.is_done()).map(|leg| leg.step)
    }

    /// One step.
    #[must_use]
    pub fn leg(&self, step: Step) -> Option<Leg> {
        self.legs.iter().find(|leg| leg.step == step).copied()
    }

    /// Answered items and all items.
    #[must_use]
    pub fn items(&self) -> (usize, usize) {
        let legs = self.legs.iter().filter(|leg| matches!(leg.step, Step::Category(_)));
        legs.fold((0, 0), |(done, all), leg| (done + leg.done, all + leg.all))
    }

    /// About so many minutes are left, rounded up; none only when nothing is open.
    #[must_use]
    pub fn minutes(&self) -> usize {
        self.legs.iter().map(|leg| leg.seconds).sum::<usize>().div_ceil(60)
    }
}

/// About so many minutes for a whole assessment that has so many items.
#[must_use]
pub fn minutes_for(items: usize) -> usize {
    (PROFILE_SECONDS + EXPERIENCE_SECONDS + items * ITEM_SECONDS + CHECK_SECONDS).div_ceil(60)
}

/// About so many minutes for so many open items.
#[must_use]
pub fn minutes_for_items(open: usize) -> usize {
    (open * ITEM_SECONDS).div_ceil(60)
}

/// How many of the parts that a reader needs are there, and how many are needed. What is optional doesn't count.
fn parts(held: &Assessment) -> (usize, usize) {
    let written = |text: &str| !text.trim().is_empty();
    let asked = match held.track {
        Track::Applicants => vec![
            written(&held.display_name),
            written(&held.contact),
            held.remote || !held.prefectures.is_empty(),
            held.days_x10.is_some(),
            written(&held.starts),
        ],
        Track::Staff => vec![written(&held.display_name), !held.targets.is_empty()],
    };
    (asked.iter().filter(|there| **there).count(), asked.len())
}

/// A category that has items; what has to be looked at again is open.
fn category_leg(profile: &Profile, category: CategoryId) -> Option<Leg> {
    let again = &profile.assessment.again;
    let (mut done, mut all) = (0, 0);
    for item in profile.standard.items_in(category) {
        all += 1;
        done += usize::from(profile.items.contains_key(&item.id) && !again.contains(&item.id));
    }
    (all > 0).then(|| Leg::of(Step::Category(category), done, all, all * ITEM_SECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::skill::samples::{answered, case, now, profile, records};
    use crate::domain::skill::{Evidence, Experience, Standard};
    use crate::domain::time::Time;

    fn with(held: Assessment, bodies: Vec<Body>) -> Way {
        let mut profile = profile(bodies);
        profile.assessment = held;
        Way::of(&profile)
    }

    fn told() -> Assessment {
        let experience = catalog::experience().iter().map(|row| (row.id.to_owned(), Experience::default())).collect();
        Assessment {
            display_name: "出島".into(),
            contact: "deshima@example.jp".into(),
            remote: true,
            days_x10: Some(40),
            starts: "2027-04".into(),
            experience,
            ..Assessment::default()
        }
    }

    fn every_item() -> Vec<Body> {
        let standard = Standard::built_in();
        let items: Vec<(&str, u32)> = standard.items.iter().map(|item| (item.id.as_str(), 1)).collect();
        answered(&items)
    }

    #[test]
    fn an_empty_assessment_takes_about_twenty_five_minutes_and_starts_with_the_profile() {
        let way = with(Assessment::default(), Vec::new());
        assert_eq!((way.next(), way.minutes(), way.items()), (Some(Step::Profile), 25, (0, 46)));
        assert_eq!(minutes_for(46), 25);
        assert_eq!(way.legs.len(), 14);
    }

    #[test]
    fn what_is_there_shortens_the_rest_and_what_is_optional_never_holds_it_up() {
        let way = with(told(), answered(&[("A1", 1), ("A2", 1)]));
        assert_eq!(way.next(), Some(Step::Category(CategoryId::A)));
        assert_eq!(way.items(), (2, 46));
        // 44 items at 24 seconds and two minutes for the check.
        assert_eq!(way.minutes(), (44_usize * 24 + 120).div_ceil(60));
        assert_eq!(minutes_for_items(44), 18);
        assert!(way.leg(Step::Profile).unwrap().is_done());
    }

    #[test]
    fn open_steps_are_found_in_order_and_anywhere() {
        let mut nameless = told();
        nameless.contact = "  ".into();
        let way = with(nameless, every_item());
        assert_eq!(way.next(), Some(Step::Profile));
        assert_eq!((way.leg(Step::Profile).unwrap().done, way.leg(Step::Profile).unwrap().all), (4, 5));

        let mut again = told();
        again.again = vec!["C2".into()];
        assert_eq!(with(again, every_item()).next(), Some(Step::Category(CategoryId::C)));
    }

    #[test]
    fn no_case_holds_nothing_up_and_one_that_was_begun_is_open() {
        let mut bodies = every_item();
        assert_eq!(with(told(), bodies.clone()).next(), Some(Step::Check));
        bodies.push(case("2026-01", &["A1"]));
        assert_eq!(with(told(), bodies.clone()).next(), Some(Step::Check));
        let begun = Evidence { assessment: Some(crate::domain::skill::samples::id(1)), ..Evidence::default() };
        bodies.push(Body::Evidence(begun));
        let way = with(told(), bodies);
        assert_eq!(way.next(), Some(Step::Cases));
        assert_eq!(way.minutes(), 3);
    }

    #[test]
    fn a_closed_assessment_has_nothing_left() {
        let held = Assessment { finished: Some(now()), ..told() };
        let way = with(held, every_item());
        assert_eq!((way.next(), way.minutes()), (None, 0));
    }

    #[test]
    fn staff_are_asked_for_a_name_and_a_target_only() {
        let staff = Assessment { track: Track::Staff, display_name: "名".into(), ..Assessment::default() };
        let leg = with(staff.clone(), Vec::new()).leg(Step::Profile).unwrap();
        assert_eq!((leg.done, leg.all, leg.seconds), (1, 2, 90));
        let aimed = Assessment { targets: vec![catalog::RoleId::Pm], ..staff };
        assert!(with(aimed, Vec::new()).leg(Step::Profile).unwrap().is_done());
    }

    #[test]
    fn the_way_is_the_same_for_the_records_as_they_are() {
        let records = records(answered(&[("A1", 1)]));
        let me = crate::domain::skill::samples::stream("me");
        let profile = Profile::of(&records, &me, crate::domain::skill::samples::id(1), Time::from_seconds(0)).unwrap();
        assert_eq!(Way::of(&profile).items(), (1, 46));
    }
}
