//! Writing a summary by hand: words, order, themes, joining, taking in and leaving out.
//!
//! Where a bullet comes from stays with it, whatever becomes of its words; only taking it away takes that along, and
//! then its headings are remembered as left out. A place that is gone changes nothing.

use super::opinions::MOST_LEFT_OUT;
use super::opinions_draft::{mark, taken};
use super::{Bullet, Opinion, Opinions};

/// Between the words of two bullets that became one: the seam that a person smooths.
const SEAM: &str = "／";

/// Where a bullet stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The theme, from 0.
    pub theme: usize,
    /// The bullet in it, from 0.
    pub at: usize,
}

impl Opinions {
    /// A bullet.
    #[must_use]
    pub fn bullet(&self, place: Place) -> Option<&Opinion> {
        self.themes.get(place.theme)?.bullets.get(place.at)
    }

    /// Other words for a bullet.
    pub fn write(&mut self, place: Place, text: String) {
        let bullet = self.themes.get_mut(place.theme).and_then(|theme| theme.bullets.get_mut(place.at));
        if let Some(bullet) = bullet {
            bullet.text = text;
        }
    }

    /// One more bullet at the end of a theme, in a person's own words.
    pub fn add(&mut self, theme: usize, text: String) {
        if let Some(theme) = self.themes.get_mut(theme) {
            theme.bullets.push(Opinion { text, ..Opinion::default() });
        }
    }

    /// Takes a bullet away; its headings count as left out.
    pub fn remove(&mut self, place: Place) {
        for heading in self.pull(place).map(|bullet| bullet.headings).unwrap_or_default() {
            self.leave_out(&heading);
        }
    }

    /// Moves a bullet one up or one down in its theme. Returns where it stands then.
    pub fn shift(&mut self, place: Place, down: bool) -> Place {
        let Some(theme) = self.themes.get_mut(place.theme) else { return place };
        let to = if down { Some(place.at + 1) } else { place.at.checked_sub(1) };
        match to.filter(|to| (*to).max(place.at) < theme.bullets.len()) {
            Some(to) => {
                theme.bullets.swap(place.at, to);
                Place { at: to, ..place }
            }
            None => place,
        }
    }

    /// Moves a bullet to the end of another theme. Returns where it stands then.
    pub fn send(&mut self, place: Place, theme: usize) -> Place {
        if theme >= self.themes.len() || theme == place.theme {
            return place;
        }
        let Some(bullet) = self.pull(place) else { return place };
        let Some(to) = self.themes.get_mut(theme) else { return place };
        to.bullets.push(bullet);
        Place { theme, at: to.bullets.len() - 1 }
    }

    /// Makes one bullet of several: in the place of the first, with the words, headings and groups of all, and their
    /// votes together. `order` gives the groups' ids in the kit's order. Returns its place; nothing for fewer than two.
    pub fn join(&mut self, places: &[Place], order: &[String]) -> Option<Place> {
        let mut places: Vec<Place> = places.iter().copied().filter(|place| self.bullet(*place).is_some()).collect();
        places.sort();
        places.dedup();
        let (first, others) = places.split_first().filter(|(_, others)| !others.is_empty())?;
        // From the end, so that the places before stay where they are.
        let mut pulled: Vec<Opinion> = others.iter().rev().filter_map(|place| self.pull(*place)).collect();
        pulled.reverse();
        let into = self.themes.get_mut(first.theme)?.bullets.get_mut(first.at)?;
        for bullet in pulled {
            // What is the same twice is said once; the same cluster's votes count once.
            let again = !bullet.headings.is_empty() && bullet.headings.iter().all(|one| into.headings.contains(one));
            if !again {
                into.votes += bullet.votes;
            }
            if into.text != bullet.text {
                into.text = format!("{}{SEAM}{}", into.text, bullet.text);
            }
            unite(&mut into.headings, bullet.headings);
            unite(&mut into.groups, bullet.groups);
        }
        into.groups.sort_by_key(|id| order.iter().position(|known| known == id).unwrap_or(usize::MAX));
        Some(*first)
    }

    /// Takes a cluster in, at the end of a theme. Returns where it stands.
    pub fn take_in(&mut self, theme: usize, cluster: &Bullet) -> Option<Place> {
        let to = self.themes.get_mut(theme)?;
        to.bullets.push(taken(cluster));
        let place = Place { theme, at: to.bullets.len() - 1 };
        let known = mark(&cluster.text);
        self.left_out.retain(|held| *held != known);
        Some(place)
    }

    /// Remembers that a heading is left out. A full list stays as it is.
    pub fn leave_out(&mut self, heading: &str) {
        let mark = mark(heading);
        if self.left_out.len() < MOST_LEFT_OUT && !self.left_out.contains(&mark) {
            self.left_out.push(mark);
            self.left_out.sort();
        }
    }

    fn pull(&mut self, place: Place) -> Option<Opinion> {
        let bullets = &mut self.themes.get_mut(place.theme)?.bullets;
        (place.at < bullets.len()).then(|| bullets.remove(place.at))
    }
}

fn unite(list: &mut Vec<String>, more: Vec<String>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::forum::OpinionTheme;
    use crate::domain::id::Id;

    fn opinion(text: &str, votes: u32, groups: &[&str]) -> Opinion {
        let groups = groups.iter().map(|group| (*group).to_owned()).collect();
        Opinion { text: text.into(), groups, votes, headings: vec![text.into()] }
    }

    fn sheet() -> Opinions {
        let theme = |id: &str, bullets| OpinionTheme { id: id.into(), title: id.into(), bullets };
        let first = vec![opinion("方針", 9, &["g2"]), opinion("継続", 5, &["g1", "g3"]), opinion("汗", 1, &["g1"])];
        let themes = vec![theme("t1", first), theme("t2", vec![opinion("BPR", 4, &["g1"])])];
        Opinions { themes, ..Opinions::blank(Id::from_random([9; 16])) }
    }

    fn at(theme: usize, at: usize) -> Place {
        Place { theme, at }
    }

    fn origins(opinions: &Opinions) -> BTreeSet<String> {
        opinions.places().flat_map(|(_, bullet)| bullet.headings.clone()).collect()
    }

    fn votes(opinions: &Opinions) -> u32 {
        opinions.places().map(|(_, bullet)| bullet.votes).sum()
    }

    #[derive(Clone, Debug)]
    enum Deed {
        Write(Place, String),
        Add(usize),
        Remove(Place),
        Shift(Place, bool),
        Send(Place, usize),
        Join(Vec<Place>),
    }

    fn any_deed() -> impl Strategy<Value = Deed> {
        let place = || (0..3_usize, 0..5_usize).prop_map(|(theme, at)| Place { theme, at });
        prop_oneof![
            3 => (place(), "[ぁ-ん]{1,9}").prop_map(|(place, text)| Deed::Write(place, text)),
            1 => (0..3_usize).prop_map(Deed::Add),
            1 => place().prop_map(Deed::Remove),
            3 => (place(), any::<bool>()).prop_map(|(place, down)| Deed::Shift(place, down)),
            3 => (place(), 0..3_usize).prop_map(|(place, theme)| Deed::Send(place, theme)),
            3 => vec(place(), 0..4).prop_map(Deed::Join),
        ]
    }

    proptest! {
        #[test]
        fn only_taking_a_bullet_away_loses_where_it_comes_from(deeds in vec(any_deed(), 0..20)) {
            let mut sheet = sheet();
            for deed in deeds {
                let mut expected = (origins(&sheet), votes(&sheet));
                match deed {
                    Deed::Write(place, text) => sheet.write(place, text),
                    Deed::Add(theme) => sheet.add(theme, "手で足した文".into()),
                    Deed::Shift(place, down) => _ = sheet.shift(place, down),
                    Deed::Send(place, theme) => _ = sheet.send(place, theme),
                    Deed::Join(places) => _ = sheet.join(&places, &[]),
                    Deed::Remove(place) => {
                        let gone = sheet.bullet(place).cloned().unwrap_or_default();
                        expected.0.retain(|heading| !gone.headings.contains(heading));
                        expected.1 -= gone.votes;
                        sheet.remove(place);
                        prop_assert!(gone.headings.iter().all(|heading| sheet.left_out.contains(&mark(heading))));
                    }
                }
                prop_assert_eq!((origins(&sheet), votes(&sheet)), expected);
                prop_assert_eq!(sheet.check(), Ok(()));
            }
        }
    }

    #[test]
    fn joining_keeps_words_headings_groups_and_votes_of_all() {
        let mut sheet = sheet();
        let order = ["g1", "g2", "g3"].map(str::to_owned);
        assert_eq!(sheet.join(&[at(1, 0), at(0, 0), at(0, 1)], &order), Some(at(0, 0)));
        let bullet = sheet.bullet(at(0, 0)).unwrap();
        assert_eq!(bullet.text, "方針／継続／BPR");
        assert_eq!(bullet.headings, ["方針", "継続", "BPR"]);
        assert_eq!((bullet.groups.as_slice(), bullet.votes), (&order[..], 18));
        assert!(bullet.is_by_hand());
        assert_eq!((sheet.themes[0].bullets.len(), sheet.themes[1].bullets.len()), (2, 0));
        let before = sheet.clone();
        assert_eq!(sheet.join(&[at(0, 0), at(0, 0), at(7, 7)], &order), None);
        assert_eq!(sheet, before);
    }

    #[test]
    fn the_same_cluster_twice_counts_once() {
        let mut sheet = sheet();
        sheet.themes[1].bullets.push(opinion("方針", 9, &["g2"]));
        sheet.join(&[at(0, 0), at(1, 1)], &[]);
        let bullet = sheet.bullet(at(0, 0)).unwrap();
        assert_eq!((bullet.text.as_str(), bullet.votes, bullet.headings.len()), ("方針", 9, 1));
    }

    #[test]
    fn bullets_move_within_the_ends_and_between_themes() {
        let mut sheet = sheet();
        assert_eq!(sheet.shift(at(0, 0), false), at(0, 0));
        assert_eq!(sheet.shift(at(0, 2), true), at(0, 2));
        assert_eq!(sheet.shift(at(0, 0), true), at(0, 1));
        assert_eq!(sheet.send(at(0, 1), 1), at(1, 1));
        assert_eq!(sheet.send(at(0, 0), 9), at(0, 0));
        let texts: Vec<&str> = sheet.places().map(|(_, bullet)| bullet.text.as_str()).collect();
        assert_eq!(texts, ["継続", "汗", "BPR", "方針"]);
    }

    #[test]
    fn what_is_taken_in_again_is_no_longer_left_out() {
        let mut sheet = sheet();
        sheet.remove(at(0, 0));
        assert_eq!(sheet.left_out, [mark("方針")]);
        let cluster = Bullet { text: "方針".into(), headings: Vec::new(), groups: Vec::new(), votes: 9, notes: 2 };
        assert_eq!(sheet.take_in(0, &cluster), Some(at(0, 2)));
        assert!(sheet.left_out.is_empty() && !sheet.bullet(at(0, 2)).unwrap().is_by_hand());
    }
}
