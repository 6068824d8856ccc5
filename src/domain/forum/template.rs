//! A new forum from the catalog's template. Only a start: everything may be changed afterwards, and nothing looks back.
//!
//! The date and the names of groups come in from outside: no clock and no words of screens here.

use super::{AgendaStep, Forum, Group, Question, Screen, Theme};
use crate::catalog::{self, Bilingual, Lang, Workshop};
use crate::domain::check::Text;

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
        Self {
            title: template_title(template, lang, "", unnamed),
            date,
            prefecture: String::new(),
            themes: themes.collect(),
            agenda: agenda.collect(),
            groups: groups.collect(),
            votes_per_person: template.votes_per_person.into(),
            slot: Some(template.minutes()),
            survey: questions(template, lang).collect(),
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

    /// A new forum after an earlier one, own or received: everything but the day. `mark` marks the title, which is cut
    /// where it would become too long. Time boxes of kits that never named them get ids.
    #[must_use]
    pub fn copied(&self, mark: fn(&str) -> String) -> Self {
        let mut title = self.title.clone();
        while Text::Name.check_length(&mark(&title)).is_err() && title.pop().is_some() {}
        let mut copy = Self { title: mark(&title), date: String::new(), ..self.clone() };
        for at in 0..copy.agenda.len() {
            let fresh = copy.fresh_step();
            if let Some(step) = copy.agenda.get_mut(at).filter(|step| step.id.is_empty()) {
                step.id = fresh;
            }
        }
        copy
    }

    /// Has English words as well: where the words are the template's own, its English ones; the rest stays open.
    pub fn add_english(&mut self, template: &Workshop) {
        let pairs = template.texts();
        let fill = |own: &str, english: &mut String| {
            if english.is_empty()
                && let Some((_, translated)) = pairs.iter().find(|(ja, en)| *ja == own || *en == own)
            {
                (*translated).clone_into(english);
            }
        };
        self.english = true;
        for theme in &mut self.themes {
            fill(&theme.title, &mut theme.title_en);
            fill(&theme.prompt, &mut theme.prompt_en);
        }
        for step in &mut self.agenda {
            fill(&step.title, &mut step.title_en);
            fill(&step.todo, &mut step.todo_en);
        }
        for question in &mut self.survey {
            fill(&question.text, &mut question.text_en);
        }
    }

    /// How many texts have no English words.
    #[must_use]
    pub fn without_english(&self) -> usize {
        let themes = self.themes.iter().flat_map(|row| [(&row.title, &row.title_en), (&row.prompt, &row.prompt_en)]);
        let agenda = self.agenda.iter().flat_map(|row| [(&row.title, &row.title_en), (&row.todo, &row.todo_en)]);
        let texts = themes.chain(agenda).chain(self.survey.iter().map(|row| (&row.text, &row.text_en)));
        texts.filter(|(own, english)| !own.is_empty() && english.is_empty()).count()
    }

    /// Has no English words any more. A hidden text would still be shown at the tables, so it goes.
    pub fn drop_english(&mut self) {
        self.english = false;
        for theme in &mut self.themes {
            theme.title_en.clear();
            theme.prompt_en.clear();
        }
        for step in &mut self.agenda {
            step.title_en.clear();
            step.todo_en.clear();
        }
        for question in &mut self.survey {
            question.text_en.clear();
        }
    }

    /// Asks the template's questions at the end, instead of others.
    pub fn ask_as(&mut self, template: &Workshop, lang: Lang) {
        self.survey = questions(template, lang).collect();
        if self.english {
            self.add_english(template);
        }
    }
}

impl Workshop {
    /// Every text that a kit takes over, Japanese and English.
    fn texts(&self) -> Vec<(&'static str, &'static str)> {
        let title = |text: &Bilingual| (unnumbered(text.ja), unnumbered(text.en));
        let both = |text: &Bilingual| (text.ja, text.en);
        let themes = self.themes.iter().flat_map(|theme| {
            [title(&theme.title)].into_iter().chain(theme.questions.iter().map(both)).collect::<Vec<_>>()
        });
        let agenda = self.agenda.iter().flat_map(|row| [both(&row.step), both(&row.action)]);
        themes.chain(agenda).chain(self.survey.iter().map(|row| both(&row.text))).collect()
    }
}

fn questions(template: &Workshop, lang: Lang) -> impl Iterator<Item = Question> {
    template.survey.iter().map(move |row| Question {
        id: row.id.to_owned(),
        text: row.text.of(lang).to_owned(),
        text_en: String::new(),
    })
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
    fn a_copy_is_clean_of_the_day_and_keeps_the_rest() {
        let mut first = forum(Lang::Ja);
        first.groups[0].municipalities = vec!["422011".into()];
        first.agenda[3].id = String::new();
        let copy = first.copied(|title| format!("{title}（写し）"));
        assert_eq!((copy.title.as_str(), copy.date.as_str()), (format!("{}（写し）", first.title).as_str(), ""));
        assert_eq!(copy.agenda[3].id, "s16", "a box without a name gets one that nobody has");
        let same = Forum { title: first.title.clone(), date: first.date.clone(), ..copy };
        first.agenda[3].id = "s16".into();
        assert_eq!(same, first);
    }

    #[test]
    fn a_copy_of_a_copy_may_still_be_kept() {
        let mut long = Forum { title: "会".repeat(80), ..forum(Lang::Ja) };
        for _ in 0..3 {
            long = long.copied(|title| format!("{title}（写し）"));
            assert!(long.title.ends_with("会（写し）") || long.title.ends_with("（写し）（写し）"), "{}", long.title);
            assert_eq!(Body::Forum(long.clone()).check(), Ok(()));
        }
    }

    #[test]
    fn the_templates_own_words_come_with_their_english_ones() {
        let template = catalog::workshop().unwrap();
        let mut kit = forum(Lang::Ja);
        kit.themes[1].title = "わたしたちの分野".into();
        kit.agenda[0].todo_en = "Sit down.".into();
        let before = kit.clone();
        kit.add_english(template);
        assert!(kit.english);
        assert_eq!(
            (kit.themes[0].title_en.as_str(), kit.themes[1].title_en.as_str()),
            ("Level and kind of people needed", "")
        );
        assert_eq!(kit.themes[1].prompt_en, "In which work or project would you use them?");
        assert_eq!((kit.agenda[0].title_en.as_str(), kit.agenda[0].todo_en.as_str()), ("Joining", "Sit down."));
        assert_eq!(kit.without_english(), 1, "only the title of one's own");
        kit.drop_english();
        let mut bare = before;
        bare.agenda[0].todo_en.clear();
        assert_eq!(kit, bare);
    }

    #[test]
    fn a_kit_that_was_made_in_english_has_its_english_words_at_once() {
        let mut kit = forum(Lang::En);
        assert!(kit.without_english() > 0);
        kit.add_english(catalog::workshop().unwrap());
        assert_eq!(kit.without_english(), 0);
    }

    #[test]
    fn the_templates_questions_come_back() {
        let template = catalog::workshop().unwrap();
        let mut kit = Forum { survey: Vec::new(), english: true, ..forum(Lang::Ja) };
        kit.ask_as(template, Lang::Ja);
        assert_eq!((kit.survey.len(), kit.survey[0].id.as_str()), (4, "q1"));
        assert!(kit.survey.iter().all(|question| !question.text_en.is_empty()));
    }
}
