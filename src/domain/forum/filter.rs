//! A part of the plenary: one group, one kind of municipality, one department, one theme, or several of these at once.
//!
//! The rule. A voice or a loose note belongs to the municipalities (departments) that its notes name, or else to those of
//! its group's table. A need belongs to its own municipalities, to the department that asks, and to the theme of the
//! cluster that it came from; a need that says none of what is asked for is left out. A voice stays whole or goes: votes
//! can't be divided by who gave them. A group stays with all its people while anything of it stays or its table matches.
//! The cards of personnel and finance and the closing survey are not filtered.

use std::collections::BTreeSet;

use super::{Forum, Need, Note, Origin, Party, Plenary, Voice};
use crate::catalog::{self, MunicipalityKind};
use crate::domain::id::Id;

/// What is asked for; nothing: everything.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// A group's id.
    pub group: Option<String>,
    /// City, town, village or ward: there is no figure of population here.
    pub kind: Option<MunicipalityKind>,
    /// A department's id.
    pub department: Option<String>,
    /// A theme's id.
    pub theme: Option<String>,
}

impl Filter {
    /// Whether it leaves everything in.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    fn has_place<'a>(&self, own: impl IntoIterator<Item = &'a String>, table: Option<&Party>) -> bool {
        let Some(kind) = self.kind else { return true };
        let mut own = own.into_iter().peekable();
        let is = |code: &String| catalog::municipality(code).is_some_and(|place| place.kind == kind);
        if own.peek().is_some() { own.any(is) } else { table.is_some_and(|table| table.municipalities.iter().any(is)) }
    }

    fn has_department<'a>(&self, own: impl IntoIterator<Item = &'a String>, table: Option<&Party>) -> bool {
        let Some(wanted) = &self.department else { return true };
        let mut own = own.into_iter().peekable();
        if own.peek().is_some() {
            own.any(|id| id == wanted)
        } else {
            table.is_some_and(|table| table.departments.contains(wanted))
        }
    }

    fn has_group(&self, group: &str) -> bool {
        self.group.as_ref().is_none_or(|wanted| wanted == group)
    }

    fn has_voice(&self, voice: &Voice, table: Option<&Party>) -> bool {
        let said = voice.bound.notes.iter().filter_map(|(_, note)| note.department.as_ref());
        self.has_group(&voice.origin.group)
            && self.has_place(&voice.municipalities, table)
            && self.has_department(said, table)
    }

    fn has_note(&self, group: &str, note: &Note, table: Option<&Party>) -> bool {
        self.has_group(group) && self.has_place(&note.from, table) && self.has_department(&note.department, table)
    }

    fn has_need(&self, origin: &Origin, need: &Need, from_theme: impl Fn(Id) -> bool) -> bool {
        self.has_group(&origin.group)
            && self.has_place(&need.municipalities, None)
            && self.has_department(&need.background.department, None)
            && (self.theme.is_none() || need.cluster.is_some_and(from_theme))
    }

    fn has_table(&self, party: &Party) -> bool {
        self.has_group(&party.id) && self.has_place([], Some(party)) && self.has_department([], Some(party))
    }
}

impl Plenary {
    /// The part that a filter asks for, with sums, mergers and maps of that part. A merged cluster of which one part is
    /// left stands under its own heading.
    #[must_use]
    pub fn only(&self, forum: &Forum, filter: &Filter) -> Self {
        if filter.is_open() {
            return self.clone();
        }
        let table = |origin: &Origin| self.group(&origin.group);
        let shown =
            |at: usize| filter.theme.is_none() || forum.themes.get(at).map(|theme| &theme.id) == filter.theme.as_ref();
        let voices = self.themes.iter().enumerate().map(|(at, voices)| {
            let has = |voice: &&Voice| shown(at) && filter.has_voice(voice, table(&voice.origin));
            voices.iter().filter(has).cloned().collect()
        });
        let themes: Vec<Vec<Voice>> = voices.collect();
        let loose = self.loose.iter().enumerate().map(|(at, slips)| {
            let slips = slips.iter().filter(|_| shown(at));
            slips.filter(|slip| filter.has_note(&slip.origin.group, &slip.note, table(&slip.origin))).cloned().collect()
        });
        let loose: Vec<Vec<_>> = loose.collect();
        let wanted = self.themes.iter().enumerate().filter(|(at, _)| filter.theme.is_some() && shown(*at));
        let clusters: BTreeSet<(&Origin, Id)> =
            wanted.flat_map(|(_, voices)| voices).map(|voice| (&voice.origin, voice.bound.id)).collect();
        let needs = self
            .needs
            .iter()
            .filter(|(origin, _, need)| filter.has_need(origin, need, |cluster| clusters.contains(&(origin, cluster))));
        let needs: Vec<_> = needs.cloned().collect();
        let here: BTreeSet<&str> = themes
            .iter()
            .flatten()
            .map(|voice| &voice.origin)
            .chain(loose.iter().flatten().map(|slip| &slip.origin))
            .chain(needs.iter().map(|(origin, _, _)| origin))
            .map(|origin| origin.group.as_str())
            .chain(self.groups.iter().filter(|party| filter.has_table(party)).map(|party| party.id.as_str()))
            .collect();
        let handed_in = self.handed_in.iter().filter(|tablet| here.contains(tablet.origin.group.as_str())).cloned();
        Self {
            handed_in: handed_in.collect(),
            left_out: self.left_out.clone(),
            conditions: self.conditions.clone(),
            tally: self.tally.clone(),
            rulings: self.rulings.clone(),
            themes,
            loose,
            needs,
            ..Self::default()
        }
        .settled(forum)
    }
}
