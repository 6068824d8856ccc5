//! Words of the kit editor: sharing out municipalities, time against the slot, survey, English, rows that are taken away.

use crate::domain::forum::{Concerned, Fit, Screen};

/// Words of the kit editor.
pub struct Kit {
    /// A group by its number: its municipalities.
    pub places_of: fn(usize) -> String,
    /// So many municipalities, and their names.
    pub places: fn(usize, &str) -> String,
    /// No municipality yet.
    pub places_none: &'static str,
    /// Deal all municipalities to the groups.
    pub deal: &'static str,
    /// What that does: prefecture, municipalities, groups.
    pub deal_text: fn(&str, usize, usize) -> String,
    /// Why it can't be done yet.
    pub deal_open: &'static str,
    /// Municipalities in two groups.
    pub twice: fn(&str) -> String,
    /// Municipalities in none: some names, and how many more.
    pub nowhere: fn(&str, usize) -> String,
    /// Opens the list of themes.
    pub edit_themes: &'static str,
    /// A theme about support schemes.
    pub about_schemes: &'static str,
    /// What its notes say.
    pub about_schemes_text: &'static str,
    /// The minutes that the hall gives.
    pub slot: &'static str,
    /// Range.
    pub slot_hint: &'static str,
    /// The sum, and how it fits.
    pub fit: fn(u32, Option<Fit>) -> String,
    /// Themes without time.
    pub idle: fn(&str) -> String,
    /// Time boxes of 0 minutes, by their numbers.
    pub empty_steps: fn(&str) -> String,
    /// What a time box opens, for which theme, and what to do.
    pub step_more: fn(&str, Option<usize>, &str) -> String,
    /// A time box by its number: theme.
    pub step_theme: fn(usize) -> String,
    /// No theme.
    pub step_theme_none: &'static str,
    /// A theme in a list, by number and title.
    pub theme_of: fn(usize, &str) -> String,
    /// A time box by its number: screen.
    pub step_screen: fn(usize) -> String,
    /// A screen of the table.
    pub screen: fn(Screen) -> &'static str,
    /// Section: closing survey.
    pub survey: fn(usize) -> String,
    /// How it is answered.
    pub survey_text: &'static str,
    /// No question.
    pub survey_none: &'static str,
    /// Take the template's questions.
    pub survey_template: &'static str,
    /// Opens the list of questions.
    pub edit_survey: &'static str,
    /// A question by its number.
    pub question: fn(usize) -> String,
    /// A new question.
    pub new_question: &'static str,
    /// One more question.
    pub add_question: &'static str,
    /// Section: English.
    pub english: &'static str,
    /// The switch.
    pub english_switch: &'static str,
    /// What it does; once it is on.
    pub english_text: [&'static str; 2],
    /// Texts that have no English yet.
    pub english_open: fn(usize) -> String,
    /// The label of a text's English form.
    pub in_english: fn(&str) -> String,
    /// Opens the list of sealing keys.
    pub edit_seal: &'static str,
    /// Before a theme with notes is taken away.
    pub theme_concerned: fn(Concerned) -> String,
    /// Before a group with tables is taken away.
    pub group_concerned: fn(Concerned) -> String,
    /// Take it away all the same.
    pub take_away: &'static str,
    /// What becomes of tables when a kit is changed.
    pub changed_later: &'static str,
    /// Copy somebody else's kit.
    pub copy: &'static str,
    /// Links of a forum: projector, survey.
    pub links: [&'static str; 2],
}

pub(super) const JA: Kit = Kit {
    places_of: |number| format!("班{number}の市区町村"),
    places: |count, names| format!("{count}市区町村：{names}"),
    places_none: "市区町村を決める（決めなくてもかまいません）",
    deal: "市区町村を班に分ける",
    deal_text: |prefecture, count, groups| {
        format!(
            "{prefecture}の{count}市区町村を、市・町・村がかたよらないように、{groups}つの班に分けます。いまの分け方と置きかわります。"
        )
    },
    deal_open: "都道府県を選ぶと、市区町村を班に分けられます。",
    twice: |names| format!("2つ以上の班に入っています：{names}"),
    nowhere: |names, more| match more {
        0 => format!("どの班にも入っていません：{names}"),
        more => format!("どの班にも入っていません：{names}、ほか{more}件"),
    },
    edit_themes: "テーマを見る・直す",
    about_schemes: "支援制度の使いづらさを聞くテーマ",
    about_schemes_text: "付箋に、どの制度のことか、県に補ってほしいことは何かを書けます。",
    slot: "会場の持ち時間（分）",
    slot_hint: "1から600まで",
    fit: |minutes, fit| match fit {
        None => format!("合計{minutes}分。持ち時間を入れると、収まるかどうかが分かります"),
        Some(Fit::Exact) => format!("合計{minutes}分。持ち時間にぴったりです"),
        Some(Fit::Spare(left)) => format!("合計{minutes}分。{left}分余ります"),
        Some(Fit::Over(over)) => format!("合計{minutes}分。{over}分こえています"),
    },
    idle: |titles| format!("まだ時間のないテーマがあります：{titles}"),
    empty_steps: |numbers| format!("0分のところがあります：{numbers}番目"),
    step_more: |screen, theme, todo| match theme {
        Some(number) => format!("テーマ{number}・{screen}　{todo}"),
        None => format!("{screen}　{todo}"),
    },
    step_theme: |number| format!("{number}番目のテーマ"),
    step_theme_none: "テーマなし",
    theme_of: |number, title| format!("{number}　{title}"),
    step_screen: |number| format!("{number}番目に開く画面"),
    screen: |screen| match screen {
        Screen::Join => "入室",
        Screen::Board => "付箋",
        Screen::Needs => "ニーズ票",
        Screen::Matrix => "重要×緊急",
        Screen::Present => "発表",
        Screen::Survey => "アンケート",
        Screen::HandIn => "提出",
        Screen::Other => "ほかの画面",
    },
    survey: |count| format!("終わりのアンケート（{count}問）"),
    survey_text: "参加者が一人ずつ、4段階と自由な文で答えます。名前は聞きません。",
    survey_none: "質問がないので、アンケートはしません。",
    survey_template: "ひな形の質問を入れる",
    edit_survey: "質問を見る・直す",
    question: |number| format!("質問{number}"),
    new_question: "新しい質問",
    add_question: "質問を足す",
    english: "英語",
    english_switch: "英語の文も付ける",
    english_text: [
        "テーマ・時間・質問に、英語の欄が加わります。ひな形のままの文には、英語も入ります。",
        "切ると、英語の文は消えます。「元に戻す」で戻せます。",
    ],
    english_open: |count| format!("英語のない文が{count}件あります。そこは、もとの文のまま出ます。"),
    in_english: |label| format!("{label}（英語）"),
    edit_seal: "封の鍵を見る・足す",
    theme_concerned: |found| {
        format!(
            "このテーマには、{}台の端末から付箋が{}枚届いています。外しても、届いた付箋は消えません。",
            found.tables, found.notes
        )
    },
    group_concerned: |found| {
        format!(
            "この班からは、{}台の端末の付箋が{}枚届いています。外しても、届いたものは消えません。",
            found.tables, found.notes
        )
    },
    take_away: "それでも外す",
    changed_later: "渡したあとで直したら、もう一度署名して、新しいファイルを班の端末で開いてもらいます。班が書いたものは、そのまま残ります。",
    copy: "写して作る",
    links: ["投影", "アンケート"],
};

pub(super) const EN: Kit = Kit {
    places_of: |number| format!("Municipalities of group {number}"),
    places: |count, names| match count {
        1 => format!("1 municipality: {names}"),
        count => format!("{count} municipalities: {names}"),
    },
    places_none: "Choose municipalities (may stay open)",
    deal: "Share out the municipalities",
    deal_text: |prefecture, count, groups| {
        format!(
            "The {count} municipalities of {prefecture} go to {groups} groups, with cities, towns and villages spread evenly. This replaces what is there now."
        )
    },
    deal_open: "Once the prefecture is chosen, its municipalities can be shared out to the groups.",
    twice: |names| format!("In more than one group: {names}"),
    nowhere: |names, more| match more {
        0 => format!("In no group: {names}"),
        more => format!("In no group: {names} and {more} more"),
    },
    edit_themes: "See and change the themes",
    about_schemes: "Asks what is hard about support schemes",
    about_schemes_text: "Notes can say which scheme is meant, and what the prefecture should add.",
    slot: "Minutes in the programme",
    slot_hint: "1 to 600",
    fit: |minutes, fit| match fit {
        None => format!("{minutes} minutes in all. With the minutes of the programme, you see whether it fits"),
        Some(Fit::Exact) => format!("{minutes} minutes in all. It fits exactly"),
        Some(Fit::Spare(left)) => format!("{minutes} minutes in all. {left} min are left"),
        Some(Fit::Over(over)) => format!("{minutes} minutes in all. {over} min too long"),
    },
    idle: |titles| format!("Themes that have no time yet: {titles}"),
    empty_steps: |numbers| format!("Steps of 0 minutes: {numbers}"),
    step_more: |screen, theme, todo| match theme {
        Some(number) => format!("Theme {number}, {screen}: {todo}"),
        None => format!("{screen}: {todo}"),
    },
    step_theme: |number| format!("Theme of step {number}"),
    step_theme_none: "No theme",
    theme_of: |number, title| format!("{number}: {title}"),
    step_screen: |number| format!("Screen of step {number}"),
    screen: |screen| match screen {
        Screen::Join => "Joining",
        Screen::Board => "Notes",
        Screen::Needs => "Need cards",
        Screen::Matrix => "Importance × urgency",
        Screen::Present => "Presentation",
        Screen::Survey => "Survey",
        Screen::HandIn => "Handing in",
        Screen::Other => "Another screen",
    },
    survey: |count| match count {
        1 => "Closing survey (1 question)".into(),
        count => format!("Closing survey ({count} questions)"),
    },
    survey_text: "Each participant answers on a scale of four and in their own words. Nobody is asked for a name.",
    survey_none: "There is no question, so there is no survey.",
    survey_template: "Take the template’s questions",
    edit_survey: "See and change the questions",
    question: |number| format!("Question {number}"),
    new_question: "New question",
    add_question: "Add a question",
    english: "English",
    english_switch: "Add English sentences",
    english_text: [
        "Themes, steps and questions get a field for English. Where the words are the template’s own, the English ones are filled in.",
        "Switched off, the English sentences go. “Undo” brings them back.",
    ],
    english_open: |count| match count {
        1 => "1 text has no English. It is shown as it stands.".into(),
        count => format!("{count} texts have no English. They are shown as they stand."),
    },
    in_english: |label| format!("{label} (English)"),
    edit_seal: "See and add sealing keys",
    theme_concerned: |found| {
        format!(
            "Notes that came in for this theme: {}; tablets: {}. Removing it doesn’t delete them.",
            found.notes, found.tables
        )
    },
    group_concerned: |found| {
        format!(
            "Tablets of this group that handed in: {}, with notes: {}. Removing it doesn’t delete them.",
            found.tables, found.notes
        )
    },
    take_away: "Remove all the same",
    changed_later: "After a change, please sign again and have the groups open the new file. What they wrote stays.",
    copy: "Make a copy",
    links: ["Projector", "Survey"],
};
