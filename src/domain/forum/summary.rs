//! 意見の概要: per theme the headings with the most votes, in the form that is published.
//!
//! It starts from the merged clusters, so what the facilitator made one is one bullet. The same heading at several
//! tables is one bullet with every origin even before anybody ruled on it: two bullets of the same words say nothing more.

use std::collections::{BTreeMap, BTreeSet};

use super::{Forum, Merged, Plenary};

/// One bullet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bullet {
    /// The heading, as the tables wrote it.
    pub text: String,
    /// The tables' own headings behind it, where they are others; ascending.
    pub headings: Vec<String>,
    /// Ids of the groups that said it, in the kit's order.
    pub groups: Vec<String>,
    /// Votes over all groups.
    pub votes: u32,
    /// Slips over all groups.
    pub notes: usize,
}

/// One theme with its bullets, most votes first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SummaryTheme {
    /// The theme's place in the kit.
    pub at: usize,
    /// The bullets.
    pub bullets: Vec<Bullet>,
}

/// The whole summary.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Themes in the kit's order; those that nobody spoke about are left out.
    pub themes: Vec<SummaryTheme>,
}

impl Summary {
    /// The summary of a plenary: at most `most` bullets a theme.
    #[must_use]
    pub fn of(plenary: &Plenary, forum: &Forum, most: usize) -> Self {
        // The last list is of themes that the kit doesn't have.
        let themes = plenary.merged.iter().take(forum.themes.len()).enumerate();
        let themes = themes.map(|(at, merged)| SummaryTheme { at, bullets: bullets(plenary, at, merged, forum, most) });
        Self { themes: themes.filter(|theme| !theme.bullets.is_empty()).collect() }
    }
}

fn bullets(plenary: &Plenary, theme: usize, merged: &[Merged], forum: &Forum, most: usize) -> Vec<Bullet> {
    let mut same: BTreeMap<&str, Vec<&Merged>> = BTreeMap::new();
    for one in merged {
        same.entry(one.title.trim()).or_default().push(one);
    }
    let mut bullets: Vec<Bullet> = same
        .into_iter()
        .map(|(text, merged)| {
            let parts = merged.iter().flat_map(|one| plenary.parts(theme, one));
            let headings: BTreeSet<&str> = parts.map(|voice| voice.bound.cluster.title.trim()).collect();
            let said: BTreeSet<&str> = merged.iter().flat_map(|one| &one.groups).map(String::as_str).collect();
            Bullet {
                text: text.to_owned(),
                headings: headings.into_iter().filter(|heading| *heading != text).map(str::to_owned).collect(),
                groups: forum
                    .groups
                    .iter()
                    .filter(|group| said.contains(group.id.as_str()))
                    .map(|group| group.id.clone())
                    .collect(),
                votes: merged.iter().map(|one| one.votes).sum(),
                notes: merged.iter().map(|one| one.notes).sum(),
            }
        })
        .collect();
    bullets.sort_by(|a, b| (b.votes, b.notes).cmp(&(a.votes, a.notes)).then_with(|| a.text.cmp(&b.text)));
    bullets.truncate(most);
    bullets
}
