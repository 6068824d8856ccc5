//! A new forum from the catalog's template. Only a start: everything may be changed afterwards, and nothing looks back.
//!
//! The date and the names of groups come in from outside: no clock and no words of screens here.

use super::{AgendaStep, Forum, Group, Question, Screen, Theme};
use crate::catalog::{self, Lang, Workshop};

/// The template's theme whose notes are about support schemes.
const ABOUT_SCHEMES: &str = "support";

impl Forum {
    /// A forum after the template, with no prefecture yet. `unnamed` stands in the title where its name will be,
    /// `date` is `YYYY-MM-DD`, `group` names the groups from 1.
    #[must_use]
    pub fn from_template(
        template: &Workshop,
        lang: Lang,
        unnamed: &str,
        date: String,
        group: fn(usize) -> String,
    ) -> Self {
        let number =
            |id: &str| template.themes.iter().position(|theme| theme.id == id).map(|at| format!("t{}", at + 1));
        let themes = template.themes.iter().enumerate().map(|(at, theme)| Theme {
            id: format!("t{}", at + 1),
            title: unnumbered(theme.title.of(lang)).to_owned(),
            prompt: theme.questions.first().map(|question| question.of(lang).to_owned()).unwrap_or_default(),
            about_schemes: theme.id == ABOUT_SCHEMES,
            ..Theme::default()
        });
        let agenda = template.agenda.iter().enumerate().map(|(at, row)| AgendaStep {
            id: format!("s{}", at + 1),
            minutes: row.minutes.into(),
            title: row.step.of(lang).to_owned(),
            todo: row.action.of(lang).to_owned(),
            theme: row.theme.and_then(number),
            screen: Screen::parse(row.screen),
            ..AgendaStep::default()
        });
        let groups = (1..=usize::from(template.groups)).map(|at| Group {
            id: format!("g{at}"),
            name: group(at),
            municipalities: Vec::new(),
        });
        let survey = template.survey.iter().map(|row| Question {
            id: row.id.to_owned(),
            text: row.text.of(lang).to_owned(),
            text_en: String::new(),
        });
        Self {
            title: template_title(template, lang, "", unnamed),
            date,
            prefecture: String::new(),
            themes: themes.collect(),
            agenda: agenda.collect(),
            groups: groups.collect(),
            votes_per_person: template.votes_per_person.into(),
            slot: Some(template.minutes()),
            survey: survey.collect(),
            ..Self::default()
        }
    }

    /// Sets the prefecture; a title that nobody has changed follows it.
    pub fn place_in(&mut self, prefecture: &str, template: &Workshop, lang: Lang, unnamed: &str) {
        if self.title == template_title(template, lang, &self.prefecture, unnamed) {
            self.title = template_title(template, lang, prefecture, unnamed);
        }
        prefecture.clone_into(&mut self.prefecture);
    }

    /// An id for one more group.
    #[must_use]
    pub fn fresh_group(&self) -> String {
        fresh("g", self.groups.iter().map(|group| group.id.as_str()))
    }

    /// An id for one more theme.
    #[must_use]
    pub fn fresh_theme(&self) -> String {
        fresh("t", self.themes.iter().map(|theme| theme.id.as_str()))
    }

    /// Takes a theme away; time boxes that worked on it stay without one.
    pub fn remove_theme(&mut self, at: usize) {
        if at < self.themes.len() {
            let gone = self.themes.remove(at).id;
            for step in self.agenda.iter_mut().filter(|step| step.theme.as_deref() == Some(gone.as_str())) {
                step.theme = None;
            }
        }
    }
}

/// The template's title for a prefecture (two digits), or with `unnamed` in its place while it is open.
fn template_title(template: &Workshop, lang: Lang, prefecture: &str, unnamed: &str) -> String {
    match catalog::prefecture(prefecture) {
        Some(prefecture) => template.title(prefecture, lang),
        None => template.title_pattern.of(lang).replace("{prefecture}", unnamed),
    }
}

/// A theme's title without 「テーマ1」: screens and reports number the themes themselves.
fn unnumbered(title: &str) -> &str {
    let rest =
        |sign: &str| title.split_once(sign).filter(|(number, _)| number.ends_with(|sign: char| sign.is_ascii_digit()));
    rest("　").or_else(|| rest(": ")).map_or(title, |(_, rest)| rest)
}

/// The first unused number after the greatest one.
fn fresh<'a>(letter: &str, used: impl Iterator<Item = &'a str>) -> String {
    let greatest = used.filter_map(|id| id.strip_prefix(letter)?.parse::<u32>().ok()).max().unwrap_or(0);
    format!("{letter}{}", greatest.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::body::Body;

    fn forum(lang: Lang) -> Forum {
        let template = catalog::workshop().unwrap();
        Forum::from_template(template, lang, "県", "2026-11-21".into(), |number| format!("第{number}班"))
    }

    #[test]
    fn a_new_forum_is_allowed_in_every_prefecture_and_language() {
        let template = catalog::workshop().unwrap();
        for lang in [Lang::Ja, Lang::En] {
            for prefecture in catalog::prefectures() {
                let mut forum = forum(lang);
                forum.place_in(prefecture.code, template, lang, "県");
                assert!(forum.title.contains(prefecture.name.of(lang)), "{}", forum.title);
                assert_eq!(Body::Forum(forum).check(), Ok(()));
            }
        }
    }

    #[test]
    fn themes_have_short_ids_and_titles_without_a_number() {
        let themes: Vec<_> = forum(Lang::Ja).themes.into_iter().map(|theme| (theme.id, theme.title)).collect();
        assert_eq!(themes[0], ("t1".into(), "必要とする人材のレベル・層".into()));
        assert_eq!(themes[2], ("t3".into(), "既存支援策の使いづらさ".into()));
        assert_eq!(forum(Lang::En).themes[1].title, "Concrete fields and projects");
    }

    #[test]
    fn every_time_box_keeps_its_theme() {
        let forum = forum(Lang::Ja);
        assert_eq!(forum.minutes(), 65);
        assert!(
            forum.themes.iter().all(|theme| forum.agenda.iter().any(|step| step.theme.as_ref() == Some(&theme.id)))
        );
    }

    #[test]
    fn a_title_of_ones_own_stays() {
        let mut forum = forum(Lang::Ja);
        forum.title = "わたしたちの会".into();
        forum.place_in("42", catalog::workshop().unwrap(), Lang::Ja, "県");
        assert_eq!((forum.title.as_str(), forum.prefecture.as_str()), ("わたしたちの会", "42"));
    }

    #[test]
    fn an_id_is_never_used_twice() {
        let mut forum = forum(Lang::Ja);
        forum.groups.remove(1);
        assert_eq!((forum.fresh_group(), forum.fresh_theme()), ("g6".into(), "t4".into()));
    }

    #[test]
    fn a_theme_leaves_no_time_box_behind() {
        let mut forum = forum(Lang::Ja);
        forum.remove_theme(0);
        forum.remove_theme(7);
        assert_eq!(forum.themes.len(), 2);
        assert!(forum.agenda.iter().all(|step| step.theme.as_deref() != Some("t1")));
        assert_eq!(forum.minutes(), 65);
    }
}
