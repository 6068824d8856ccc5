//! From the tables' clusters to a summary, and what the tables say that a written summary does not hold (yet).
//!
//! Pure: nothing here changes what a person wrote. The same records give the same draft and the same news.

use std::collections::{BTreeMap, BTreeSet};

use super::opinions::MOST_LEFT_OUT;
use super::opinions_edit::Place;
use super::tablets::place;
use super::{Bullet, Forum, Opinion, OpinionTheme, Opinions, Summary, SummaryTheme};
use crate::domain::canonical::{hex, sha256};
use crate::domain::check::MOST_ROWS;
use crate::domain::id::Id;

/// What the tables say that a written summary doesn't, or no longer does.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OpinionNews {
    /// Clusters that are not in it and that nobody has left out: place of the theme, and the cluster.
    pub fresh: Vec<(usize, Bullet)>,
    /// Clusters that somebody left out.
    pub left_out: Vec<(usize, Bullet)>,
    /// Headings that bullets come from and that no table has any more.
    pub gone: Vec<(Place, String)>,
    /// Bullets whose groups or votes are others by now.
    pub recounted: Vec<Place>,
}

impl Opinions {
    /// A draft: the clusters with the most votes, at most `most` a theme. All others count as left out.
    /// `summary` holds every cluster.
    #[must_use]
    pub fn draft(id: Id, forum: &Forum, summary: &Summary, most: usize) -> Self {
        let mut draft = Self::blank(id).aligned(forum);
        let most = most.min(MOST_ROWS);
        let mut left_out = BTreeSet::new();
        for SummaryTheme { at, bullets } in &summary.themes {
            let Some(theme) = draft.themes.get_mut(*at) else { continue };
            theme.bullets.extend(bullets.iter().take(most).map(taken));
            left_out.extend(bullets.iter().skip(most).map(|bullet| mark(&bullet.text)));
        }
        draft.left_out = left_out.into_iter().take(MOST_LEFT_OUT).collect();
        draft
    }

    /// The same summary with every theme of the kit, in its order and under its present titles. Bullets of themes that
    /// the kit no longer has stand at the end.
    #[must_use]
    pub fn aligned(&self, forum: &Forum) -> Self {
        let mut rest = self.themes.clone();
        let mut themes: Vec<OpinionTheme> = Vec::with_capacity(forum.themes.len());
        for theme in &forum.themes {
            // A summary from before themes had ids is told by its titles.
            let same = |held: &OpinionTheme| held.id == theme.id || (held.id.is_empty() && held.title == theme.title);
            let held = rest.iter().position(same).map(|at| rest.remove(at));
            let bullets = held.map(|held| held.bullets).unwrap_or_default();
            themes.push(OpinionTheme { id: theme.id.clone(), title: theme.title.clone(), bullets });
        }
        themes.extend(rest.into_iter().filter(|theme| !theme.bullets.is_empty()));
        Self { themes, ..self.clone() }
    }

    /// What the tables say now and this summary, aligned to the kit, doesn't. `summary` holds every cluster.
    #[must_use]
    pub fn news(&self, forum: &Forum, summary: &Summary) -> OpinionNews {
        let now = Now::of(summary);
        let mut news = OpinionNews::default();
        let marks: BTreeSet<&str> = self.left_out.iter().map(String::as_str).collect();
        for SummaryTheme { at, bullets } in &summary.themes {
            for bullet in bullets {
                if names(bullet).any(|heading| self.accounts_for(*at, heading, &now)) {
                    continue;
                }
                // A full list can't tell what is new any more: then nothing is called so.
                let known = marks.contains(mark(&bullet.text).as_str()) || self.left_out.len() >= MOST_LEFT_OUT;
                let list = if known { &mut news.left_out } else { &mut news.fresh };
                list.push((*at, bullet.clone()));
            }
        }
        for (place, bullet) in self.places() {
            let gone = bullet.headings.iter().filter(|heading| now.find(place.theme, heading).is_none());
            news.gone.extend(gone.map(|heading| (place, heading.clone())));
            let counted = now.count(place.theme, bullet, forum);
            if counted.is_some_and(|(groups, votes)| groups != bullet.groups || votes != bullet.votes) {
                news.recounted.push(place);
            }
        }
        news
    }

    /// Writes the present groups and votes to every bullet all of whose headings are still there; never a word.
    pub fn recount(&mut self, forum: &Forum, summary: &Summary) {
        let now = Now::of(summary);
        for (at, theme) in self.themes.iter_mut().enumerate() {
            for bullet in &mut theme.bullets {
                if let Some((groups, votes)) = now.count(at, bullet, forum) {
                    (bullet.groups, bullet.votes) = (groups, votes);
                }
            }
        }
    }

    /// Every bullet with its place.
    pub fn places(&self) -> impl Iterator<Item = (Place, &Opinion)> {
        self.themes.iter().enumerate().flat_map(|(theme, held)| {
            held.bullets.iter().enumerate().map(move |(at, bullet)| (Place { theme, at }, bullet))
        })
    }

    /// Whether a bullet comes from this heading: one of its theme, or one that was moved out of it.
    fn accounts_for(&self, theme: usize, heading: &str, now: &Now<'_>) -> bool {
        let holds = |bullet: &Opinion| bullet.headings.iter().any(|held| held == heading);
        self.places().any(|(place, bullet)| {
            holds(bullet) && (place.theme == theme || now.in_theme(place.theme, heading).is_none())
        })
    }
}

/// The clusters of the tables, by theme and heading.
struct Now<'a>(BTreeMap<(usize, &'a str), &'a Bullet>);

impl<'a> Now<'a> {
    fn of(summary: &'a Summary) -> Self {
        let found = summary.themes.iter().flat_map(|SummaryTheme { at, bullets }| {
            bullets.iter().flat_map(move |bullet| names(bullet).map(move |heading| ((*at, heading), bullet)))
        });
        Self(found.collect())
    }

    fn in_theme(&self, theme: usize, heading: &str) -> Option<&'a Bullet> {
        self.0.get(&(theme, heading)).copied()
    }

    /// The cluster under a heading: that of the bullet's theme first, as a bullet may have been moved.
    fn find(&self, theme: usize, heading: &str) -> Option<&'a Bullet> {
        let anywhere = || self.0.iter().find(|((_, text), _)| *text == heading).map(|(_, bullet)| *bullet);
        self.in_theme(theme, heading).or_else(anywhere)
    }

    /// Groups and votes of a bullet by now; nothing where it was written by hand or a heading of it is gone.
    fn count(&self, theme: usize, bullet: &Opinion, forum: &Forum) -> Option<(Vec<String>, u32)> {
        if bullet.headings.is_empty() {
            return None;
        }
        let found: Option<Vec<&Bullet>> = bullet.headings.iter().map(|heading| self.find(theme, heading)).collect();
        let mut found = found?;
        // Several headings may have become one cluster: it counts once.
        found.sort_by_key(|bullet| &bullet.text);
        found.dedup();
        let groups = in_order(forum, found.iter().flat_map(|bullet| &bullet.groups).cloned().collect());
        Some((groups, found.iter().map(|bullet| bullet.votes).sum()))
    }
}

/// Groups in the kit's order, each once; those that the kit doesn't know at the end.
fn in_order(forum: &Forum, groups: BTreeSet<String>) -> Vec<String> {
    let mut groups: Vec<String> = groups.into_iter().collect();
    groups.sort_by_cached_key(|id| place(forum, id));
    groups
}

/// A cluster as a bullet.
pub(super) fn taken(bullet: &Bullet) -> Opinion {
    Opinion {
        text: bullet.text.clone(),
        groups: bullet.groups.clone(),
        votes: bullet.votes,
        headings: names(bullet).map(str::to_owned).collect(),
    }
}

/// The headings that a cluster goes by: its own, and those of the clusters that it was made of.
fn names(bullet: &Bullet) -> impl Iterator<Item = &str> {
    std::iter::once(&bullet.text).chain(&bullet.headings).map(String::as_str)
}

/// What is remembered of a heading that was left out: enough to know it again, and not what it says.
pub(super) fn mark(heading: &str) -> String {
    hex(&sha256(heading.as_bytes())).chars().take(8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::{Group, Theme};

    fn kit(titles: &[(&str, &str)]) -> Forum {
        let theme = |(id, title): &(&str, &str)| Theme { id: (*id).into(), title: (*title).into(), ..Theme::default() };
        let group = |at: usize| Group { id: format!("g{at}"), name: format!("第{at}班"), ..Group::default() };
        Forum { themes: titles.iter().map(theme).collect(), groups: (1..=3).map(group).collect(), ..Forum::default() }
    }

    fn said(at: usize, bullets: &[(&str, &[&str], u32)]) -> SummaryTheme {
        let bullet = |(text, groups, votes): &(&str, &[&str], u32)| Bullet {
            text: (*text).into(),
            headings: Vec::new(),
            groups: groups.iter().map(|group| (*group).into()).collect(),
            votes: *votes,
            notes: 1,
        };
        SummaryTheme { at, bullets: bullets.iter().map(bullet).collect() }
    }

    fn both() -> (Forum, Summary) {
        let forum = kit(&[("t1", "人材"), ("t2", "隙間"), ("t3", "分野")]);
        let first = said(0, &[("方針", &["g1", "g2"], 9), ("継続", &["g3"], 5), ("汗", &["g2"], 1)]);
        (forum, Summary { themes: vec![first, said(2, &[("BPR", &["g1"], 4)])] })
    }

    fn id() -> Id {
        Id::from_random([9; 16])
    }

    fn texts(opinions: &Opinions) -> Vec<Vec<&str>> {
        opinions.themes.iter().map(|theme| theme.bullets.iter().map(|one| one.text.as_str()).collect()).collect()
    }

    #[test]
    fn a_draft_has_the_heaviest_clusters_in_the_kits_order_and_knows_what_it_leaves_out() {
        let (forum, summary) = both();
        let draft = Opinions::draft(id(), &forum, &summary, 2);
        assert_eq!(texts(&draft), [vec!["方針", "継続"], vec![], vec!["BPR"]]);
        assert_eq!(
            draft.published().map(|(number, theme)| (number, theme.id.as_str())).collect::<Vec<_>>(),
            [(1, "t1"), (3, "t3")]
        );
        let first = &draft.themes[0].bullets[0];
        assert_eq!((first.groups.len(), first.votes, first.is_by_hand()), (2, 9, false));
        assert_eq!(draft.check(), Ok(()));
        let news = draft.news(&forum, &summary);
        assert_eq!(
            news.left_out.iter().map(|(theme, one)| (*theme, one.text.as_str())).collect::<Vec<_>>(),
            [(0, "汗")]
        );
        assert_eq!(news, OpinionNews { left_out: news.left_out.clone(), ..OpinionNews::default() });
        assert_eq!(draft, Opinions::draft(id(), &forum, &summary, 2));
        let bytes = serde_json::to_string(&draft).unwrap();
        assert!(!bytes.contains('汗'), "what is left out is not written down: {bytes}");
    }

    #[test]
    fn a_draft_of_very_many_clusters_can_be_kept() {
        let many: Vec<String> = (0..2500).map(|at| format!("見出し{at}")).collect();
        let rows: Vec<(&str, &[&str], u32)> = many.iter().map(|text| (text.as_str(), &["g1"][..], 1)).collect();
        let (forum, summary) = (kit(&[("t1", "人材")]), Summary { themes: vec![said(0, &rows)] });
        let draft = Opinions::draft(id(), &forum, &summary, usize::MAX);
        assert_eq!((draft.bullets(), draft.check()), (120, Ok(())));
        assert_eq!(draft.news(&forum, &summary).fresh, []);
    }

    #[test]
    fn what_the_tables_say_later_is_news_and_changes_no_word() {
        let (forum, mut summary) = both();
        let mut held = Opinions::draft(id(), &forum, &summary, 2);
        held.write(Place { theme: 0, at: 0 }, "手で直した文".into());
        summary.themes[0] = said(0, &[("方針", &["g1", "g2", "g3"], 12), ("伴走", &["g1"], 7)]);
        let news = held.news(&forum, &summary);
        assert_eq!(
            news.fresh.iter().map(|(theme, one)| (*theme, one.text.as_str())).collect::<Vec<_>>(),
            [(0, "伴走")]
        );
        assert_eq!(news.gone, [(Place { theme: 0, at: 1 }, "継続".to_owned())]);
        assert_eq!(news.recounted, [Place { theme: 0, at: 0 }]);
        let mut counted = held.clone();
        counted.recount(&forum, &summary);
        assert_eq!(texts(&counted), texts(&held));
        assert_eq!((counted.themes[0].bullets[0].votes, counted.themes[0].bullets[0].groups.len()), (12, 3));
        assert_eq!(counted.themes[0].bullets[1], held.themes[0].bullets[1], "whose heading is gone keeps its figures");
        // Taken in, or left out: no news any more.
        held.take_in(0, &news.fresh[0].1);
        assert_eq!(held.news(&forum, &summary).fresh, []);
        held.remove(Place { theme: 0, at: 2 });
        let news = held.news(&forum, &summary);
        assert_eq!((news.fresh.len(), news.left_out.len()), (0, 1));
    }

    #[test]
    fn the_same_heading_in_two_themes_is_two_bullets() {
        let forum = kit(&[("t1", "人材"), ("t2", "分野")]);
        let mut summary = Summary { themes: vec![said(0, &[("BPR", &["g1"], 4)])] };
        let mut held = Opinions::draft(id(), &forum, &summary, 5);
        summary.themes.push(said(1, &[("BPR", &["g2"], 2)]));
        assert_eq!(held.news(&forum, &summary).fresh.len(), 1);
        // One that was moved out of its theme still stands for its heading.
        summary.themes.pop();
        held.send(Place { theme: 0, at: 0 }, 1);
        assert_eq!(held.news(&forum, &summary), OpinionNews::default());
    }

    #[test]
    fn a_changed_kit_loses_no_bullet() {
        let (forum, summary) = both();
        let draft = Opinions::draft(id(), &forum, &summary, 5);
        let later = kit(&[("t4", "新しい"), ("t3", "具体的な分野")]);
        let aligned = draft.aligned(&later);
        assert_eq!(texts(&aligned), [vec![], vec!["BPR"], vec!["方針", "継続", "汗"]]);
        assert_eq!(aligned.themes[1].title, "具体的な分野");
        assert_eq!(aligned.aligned(&later), aligned);
        // Summaries from before themes had ids are told by their titles.
        let mut old = draft.clone();
        old.themes.iter_mut().for_each(|theme| theme.id.clear());
        old.themes.retain(|theme| !theme.bullets.is_empty());
        assert_eq!(old.aligned(&forum), draft);
    }
}
