//! 意見の概要 as it is given out: per theme the bullets that a person stands for, without names.
//!
//! A record of its own: it starts from the tables' clusters (`opinions_draft`), is then written by hand
//! (`opinions_edit`), and what the tables say later never changes it.

use serde::{Deserialize, Serialize};

use super::{Forum, Plenary};
use crate::catalog::Lang;
use crate::domain::body::Body;
use crate::domain::check::{Refusal, Text, rows};
use crate::domain::id::{Id, Key, Stream};
use crate::domain::record::Records;

/// The most headings of which a summary remembers that they were left out.
pub(super) const MOST_LEFT_OUT: usize = 2000;

/// The published summary of one forum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opinions {
    /// The forum.
    pub forum: Id,
    /// The themes, in the kit's order; those without a bullet are not published.
    pub themes: Vec<OpinionTheme>,
    /// What participants said at the end, word for word, as far as a person chose to publish it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub impressions: Vec<String>,
    /// Marks of the tables' headings that a person left out, so that only later ones are called new: the first eight
    /// hexadecimal digits of the SHA-256 of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

/// One theme of a published summary.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpinionTheme {
    /// The theme's id in the kit; empty in summaries that never had one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The theme's title.
    pub title: String,
    /// The bullets, in the order of publication.
    pub bullets: Vec<Opinion>,
}

/// One bullet of a published summary.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opinion {
    /// The sentence.
    pub text: String,
    /// Ids of the groups that said it, in the kit's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Votes over all groups.
    pub votes: u32,
    /// The tables' headings that it comes from; none: it was written by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headings: Vec<String>,
}

impl Opinion {
    /// Whether a person changed the words, or wrote them: no cluster goes by them.
    #[must_use]
    pub fn is_by_hand(&self) -> bool {
        !self.headings.contains(&self.text)
    }
}

impl Opinions {
    /// A summary that says nothing yet.
    #[must_use]
    pub fn blank(forum: Id) -> Self {
        Self { forum, themes: Vec::new(), impressions: Vec::new(), left_out: Vec::new() }
    }

    /// The themes that are published, each with its number in the kit, from 1.
    pub fn published(&self) -> impl Iterator<Item = (usize, &OpinionTheme)> {
        (1..).zip(&self.themes).filter(|(_, theme)| !theme.bullets.is_empty())
    }

    /// A theme's title: the kit's in a language, or the one that was written down where the kit has no such theme.
    #[must_use]
    pub fn title<'a>(theme: &'a OpinionTheme, forum: &'a Forum, lang: Lang) -> &'a str {
        let kit = forum.themes.iter().find(|held| held.id == theme.id);
        kit.map_or(&theme.title, |held| held.title(lang))
    }

    /// Bullets in all themes.
    #[must_use]
    pub fn bullets(&self) -> usize {
        self.themes.iter().map(|theme| theme.bullets.len()).sum()
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        rows(&self.themes)?;
        rows(&self.impressions)?;
        if self.left_out.len() > MOST_LEFT_OUT {
            return Err(Refusal::TooMany(MOST_LEFT_OUT));
        }
        self.left_out.iter().try_for_each(|mark| Text::Name.check(mark))?;
        self.impressions.iter().try_for_each(|said| Text::Sentence.check(said))?;
        self.themes.iter().try_for_each(OpinionTheme::check)
    }
}

impl OpinionTheme {
    fn check(&self) -> Result<(), Refusal> {
        Text::Name.check_length(&self.id)?;
        Text::Heading.check(&self.title)?;
        rows(&self.bullets)?;
        self.bullets.iter().try_for_each(|bullet| {
            rows(&bullet.groups)?;
            rows(&bullet.headings)?;
            bullet.groups.iter().try_for_each(|group| Text::Name.check(group))?;
            bullet.headings.iter().try_for_each(|heading| Text::Heading.check(heading))?;
            Text::Sentence.check(&bullet.text)
        })
    }
}

impl Records {
    /// The written summary of a forum: one's own before that of the plan's owner before anybody else's; of several, the
    /// one that was changed last.
    #[must_use]
    pub fn opinions(&self, forum: Id, me: Option<&Stream>) -> Option<(&Key, &Opinions)> {
        let owner = self.forum(forum).map(|(key, _)| key.stream.issuer.clone());
        let found = self.iter().filter_map(|(key, record)| match record.body() {
            Some(Body::Opinions(held)) if held.forum == forum => Some((key, record.updated_at, held)),
            _ => None,
        });
        let weight = |key: &Key| (me == Some(&key.stream), owner.as_ref() == Some(&key.stream.issuer));
        let best = found.max_by_key(|(key, at, _)| (weight(key), *at, *key));
        best.map(|(key, _, held)| (key, held))
    }
}

impl Plenary {
    /// What participants wrote at the end at the tablets that count, each sentence once: by group in the kit's order,
    /// then in the order of the records.
    #[must_use]
    pub fn comments(&self, records: &Records, forum: Id) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for record in self.handed_in.iter().flat_map(|tablet| records.written_by(&tablet.origin.stream)) {
            let Some(Body::Feedback(feedback)) = record.body() else { continue };
            let comment = feedback.comment.trim();
            if feedback.forum == forum && !comment.is_empty() && said.iter().all(|known| known != comment) {
                said.push(comment.to_owned());
            }
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forum::samples::{id, put, stream};
    use crate::domain::forum::{Feedback, Seat};

    fn said(text: &str) -> Opinions {
        let bullets = vec![Opinion { text: text.into(), ..Opinion::default() }];
        let theme = OpinionTheme { title: "題".into(), bullets, ..OpinionTheme::default() };
        Opinions { themes: vec![theme], ..Opinions::blank(id(9)) }
    }

    #[test]
    fn ones_own_summary_counts_before_the_owners_and_the_owners_before_others() {
        let mut records = Records::default();
        put(&mut records, &stream(1), 9, 0, Body::Forum(Forum::default()));
        assert_eq!(records.opinions(id(9), None), None);
        put(&mut records, &stream(1), 20, 5, Body::Opinions(said("進行役の古いもの")));
        put(&mut records, &stream(1), 21, 6, Body::Opinions(said("進行役")));
        put(&mut records, &stream(2), 22, 7, Body::Opinions(said("ほかの人")));
        put(&mut records, &stream(3), 23, 1, Body::Opinions(said("自分")));
        put(&mut records, &stream(3), 24, 9, Body::Opinions(Opinions { forum: id(8), ..said("別の会") }));
        let text = |me: Option<u8>| {
            let me = me.map(stream);
            records.opinions(id(9), me.as_ref()).map(|(_, held)| held.themes[0].bullets[0].text.clone())
        };
        assert_eq!(text(None).as_deref(), Some("進行役"));
        assert_eq!(text(Some(3)).as_deref(), Some("自分"));
        assert_eq!(text(Some(4)).as_deref(), Some("進行役"));
        // Where the plan's owner has lost the device, the last of the others counts.
        let mut others = Records::default();
        put(&mut others, &stream(2), 22, 7, Body::Opinions(said("ほかの人")));
        assert!(others.opinions(id(9), None).is_some());
    }

    #[test]
    fn comments_are_listed_once_each() {
        let mut records = Records::default();
        let said = |text: &str| {
            Body::Feedback(Feedback { forum: id(9), answers: [("q1".into(), 4)].into(), comment: text.into() })
        };
        for (number, text) in (1..).zip(["早めに確保したい。", "", " 早めに確保したい。 ", "興味深かった。"])
        {
            put(&mut records, &stream(1), number, 0, said(text));
        }
        let comments = |records: &Records, forum: Id| {
            Plenary::of(records, forum, &Forum::default(), &stream(7)).comments(records, forum)
        };
        assert_eq!(comments(&records, id(9)), ["早めに確保したい。", "興味深かった。"]);
        assert!(comments(&records, id(8)).is_empty());
        let issuer = stream(1).issuer.as_str().to_owned();
        let out = Seat { forum: id(9), issuer, dataset: stream(1).dataset, group: None };
        put(&mut records, &stream(7), 30, 0, Body::Seat(out));
        assert!(comments(&records, id(9)).is_empty(), "a tablet that was left out says nothing");
    }

    #[test]
    fn an_earlier_summary_reads_back_and_says_the_same_bytes() {
        let text = r#"{"forum":"urn:uuid:09090909-0909-4909-8909-090909090909","themes":[{"title":"題","bullets":[{"text":"続けて来てくれる人","votes":5}]}]}"#;
        let held: Opinions = serde_json::from_str(text).unwrap();
        assert_eq!(held.check(), Ok(()));
        assert!(held.themes[0].bullets[0].is_by_hand());
        assert_eq!(serde_json::to_string(&held).unwrap(), text);
    }

    #[test]
    fn limits_hold_for_every_part() {
        let with = |change: fn(&mut Opinions)| {
            let mut held = said("文");
            change(&mut held);
            held.check().is_ok()
        };
        assert!(with(|_| ()));
        assert!(!with(|held| held.themes[0].bullets[0].text = " ".into()));
        assert!(!with(|held| held.themes[0].bullets[0].text = "あ".repeat(401)));
        assert!(!with(|held| held.themes[0].bullets[0].headings = vec![String::new()]));
        assert!(!with(|held| held.themes[0].bullets[0].headings = vec!["あ".into(); 121]));
        assert!(!with(|held| held.impressions = vec!["あ".repeat(10_000)]));
        assert!(with(|held| held.left_out = vec!["0a1b2c3d".into(); 2000]));
        assert!(!with(|held| held.left_out = vec!["0a1b2c3d".into(); 2001]));
    }
}
