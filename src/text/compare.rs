//! Words of forums side by side: figures with their units, changes without judgement.

use crate::domain::forum::compare::Change;

/// Words of forums side by side.
pub struct Compare {
    /// The link at the desk, and what it is for.
    pub link: [&'static str; 2],
    /// The name of the place.
    pub place: &'static str,
    /// Heading: headings that stay, are new, are gone.
    pub found: fn([usize; 3]) -> String,
    /// Heading while fewer than two forums are chosen.
    pub few: &'static str,
    /// What to do then.
    pub few_todo: &'static str,
    /// How the sheet is made.
    pub intro: &'static str,
    /// Which forums.
    pub choose: &'static str,
    /// How many groups handed in.
    pub handed_in: fn(usize, usize) -> String,
    /// A day over a column: year, month, day.
    pub day: fn(u32, u32, u32) -> String,
    /// Caption of the sums.
    pub totals: &'static str,
    /// Rows of the sums: people, groups, notes, clusters, votes, needs.
    pub total_rows: [&'static str; 6],
    /// The same figures with their units: people, groups, notes, clusters, votes, needs.
    pub people: fn(u32) -> String,
    /// Groups.
    pub groups: fn(usize) -> String,
    /// Slips.
    pub notes: fn(usize) -> String,
    /// Clusters.
    pub clusters: fn(usize) -> String,
    /// Need cards.
    pub cards: fn(usize) -> String,
    /// Head of the change between the last two forums.
    pub change: &'static str,
    /// No change.
    pub same: &'static str,
    /// Head of the row names of the sums.
    pub figure: &'static str,
    /// A theme over its headings.
    pub theme: fn(&str) -> String,
    /// Head of the headings.
    pub heading: &'static str,
    /// Head of what became of them.
    pub became: &'static str,
    /// What became of a heading.
    pub changes: fn(Change) -> &'static str,
    /// The forum has no such theme.
    pub no_theme: &'static str,
    /// It was not said there.
    pub unsaid: &'static str,
    /// No forum has a heading in this theme.
    pub theme_empty: &'static str,
    /// Headings with fewer votes.
    pub more: fn(usize) -> String,
    /// How headings are matched.
    pub matched: &'static str,
    /// Caption of the need cards by role.
    pub roles: &'static str,
    /// Caption of the need cards by field.
    pub fields: &'static str,
    /// Caption of the need cards by work style.
    pub styles: &'static str,
    /// Heads of these rows: role, field, work style.
    pub need_heads: [&'static str; 3],
    /// Left open on the card.
    pub open: &'static str,
    /// Why a card may count twice.
    pub roles_note: &'static str,
    /// No need card anywhere.
    pub needs_empty: &'static str,
    /// Section: municipalities.
    pub places: &'static str,
    /// Those that speak for the first time.
    pub first: fn(usize) -> String,
    /// Those that spoke before and not in the last one.
    pub no_longer: fn(usize) -> String,
    /// Nobody.
    pub nobody: &'static str,
    /// Who counts as speaking.
    pub places_note: &'static str,
    /// Caption of the survey.
    pub survey: &'static str,
    /// Head of the questions.
    pub question: &'static str,
    /// A mean and how many answered.
    pub mean: fn(&str, u32) -> String,
    /// No answer there.
    pub unasked: &'static str,
}

pub(super) const JA: Compare = Compare {
    link: ["会を並べてくらべる", "前の会から、何が引き続き、何が新しく出たかを見ます。"],
    place: "会をくらべる",
    found: |[stays, new, gone]| {
        format!("引き続きの見出しが{stays}件、新しく出た見出しが{new}件、出なくなった見出しが{gone}件あります")
    },
    few: "くらべる会を2つ以上選んでください",
    few_todo: "この端末にある会を、開催日の順に並べます。ほかの端末の会は、そのキットと提出ファイルを開くと選べます。",
    intro: "会を開催日の順に並べます。同じ記録からは、いつも同じ表ができます。",
    choose: "くらべる会",
    handed_in: |here, all| format!("{all}班のうち{here}班が提出済み"),
    day: |year, month, day| format!("{year}年{month}月{day}日"),
    totals: "会の大きさ",
    total_rows: ["参加者", "提出した班", "付箋", "まとまり", "票", "ニーズ票"],
    people: |count| format!("{count}人"),
    groups: |count| format!("{count}班"),
    notes: |count| format!("{count}枚"),
    clusters: |count| format!("{count}件"),
    cards: |count| format!("{count}枚"),
    change: "前の会との差",
    same: "同じ",
    figure: "数",
    theme: |title| format!("見出しと票：{title}"),
    heading: "見出し",
    became: "変わったこと",
    changes: |change| match change {
        Change::Stays => "引き続き",
        Change::New => "新しく出た",
        Change::Gone => "出なくなった",
    },
    no_theme: "テーマなし",
    unsaid: "なし",
    theme_empty: "このテーマには、まだ見出しがありません。",
    more: |count| format!("票の少ない見出しが、ほかに{count}件あります。"),
    matched: "ことばがほぼ同じ見出しは、1つの行に並べています。見出しの文は、新しいほうの会のものです。",
    roles: "人材像ごとのニーズ票",
    fields: "分野・事業ごとのニーズ票",
    styles: "勤務の形ごとのニーズ票",
    need_heads: ["人材像", "分野・事業", "勤務の形"],
    open: "未記入",
    roles_note: "人材像が2つある票は、両方の行で数えます。",
    needs_empty: "どの会にも、ニーズ票がありません。",
    places: "声を出した市区町村",
    first: |count| format!("最後の会で初めて（{count}）"),
    no_longer: |count| format!("前にはいて、最後の会にはいない（{count}）"),
    nobody: "ありません",
    places_note: "班に入った市区町村と、付箋やニーズ票に名前のある市区町村を数えます。",
    survey: "同じ文の質問への答え（4段階の平均）",
    question: "質問",
    mean: |mean, people| format!("{mean}（{people}人）"),
    unasked: "答えなし",
};

pub(super) const EN: Compare = Compare {
    link: ["Forums side by side", "See what stays, what is new and what is no longer said."],
    place: "Side by side",
    found: |[stays, new, gone]| format!("Headings that stay: {stays}; new: {new}; no longer said: {gone}"),
    few: "Please choose two forums or more",
    few_todo: "The forums of this device stand in the order of their days. For a forum of another device, open its kit and the hand-ins.",
    intro: "Forums stand in the order of their days. The same records always give the same tables.",
    choose: "Forums to compare",
    handed_in: |here, all| format!("{here} of {all} groups handed in"),
    day: super::dates::EN.full,
    totals: "Size of the forums",
    total_rows: ["People", "Groups that handed in", "Notes", "Clusters", "Votes", "Need cards"],
    people: |count| if count == 1 { "1 person".into() } else { format!("{count} people") },
    groups: |count| if count == 1 { "1 group".into() } else { format!("{count} groups") },
    notes: |count| if count == 1 { "1 note".into() } else { format!("{count} notes") },
    clusters: |count| if count == 1 { "1 cluster".into() } else { format!("{count} clusters") },
    cards: |count| if count == 1 { "1 card".into() } else { format!("{count} cards") },
    change: "Change to the last but one",
    same: "the same",
    figure: "Figure",
    theme: |title| format!("Headings and votes: {title}"),
    heading: "Heading",
    became: "What changed",
    changes: |change| match change {
        Change::Stays => "Stays",
        Change::New => "New",
        Change::Gone => "No longer said",
    },
    no_theme: "no such theme",
    unsaid: "none",
    theme_empty: "There are no headings in this theme yet.",
    more: |count| {
        if count == 1 {
            "1 heading with fewer votes is left out.".into()
        } else {
            format!("{count} headings with fewer votes are left out.")
        }
    },
    matched: "Headings in nearly the same words stand in one row, in the words of the later forum.",
    roles: "Need cards by role",
    fields: "Need cards by field",
    styles: "Need cards by form of work",
    need_heads: ["Role", "Field or project", "Form of work"],
    open: "Open",
    roles_note: "A card with two roles counts in both rows.",
    needs_empty: "There is no need card in any of them.",
    places: "Municipalities that spoke",
    first: |count| format!("For the first time in the last forum ({count})"),
    no_longer: |count| format!("Before, and not in the last forum ({count})"),
    nobody: "None",
    places_note: "It counts municipalities at the tables, and those named on notes and need cards.",
    survey: "Answers to questions in the same words (mean of four grades)",
    question: "Question",
    mean: |mean, people| if people == 1 { format!("{mean} (1 person)") } else { format!("{mean} ({people} people)") },
    unasked: "no answer",
};
