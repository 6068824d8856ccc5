//! Words of what to learn next, and of the training plan.
//!
//! A course is never said to give a level that only work gives.

/// What to learn next.
pub struct Next {
    /// Heading: for applicants, for staff.
    pub title: [&'static str; 2],
    /// For which roles, and how it is ordered.
    pub help: fn(&str) -> String,
    /// Nothing is to be learned.
    pub none: &'static str,
    /// So many items need a case and no course.
    pub show: fn(usize) -> String,
    /// Where the person stands, by the level’s label.
    pub now: fn(&str) -> String,
    /// There is no level.
    pub no_level: &'static str,
    /// What a role asks for.
    pub asked: fn(&str, u32) -> String,
    /// The next level and its sentence.
    pub aim: fn(u32, &str) -> String,
    /// A course: id, name, minutes.
    pub course: fn(&str, &str, u32) -> String,
    /// The rest, folded.
    pub more: fn(usize) -> String,
    /// Heading and caption: the courses.
    pub courses: &'static str,
    /// What a course can do.
    pub courses_help: &'static str,
    /// No course fits.
    pub courses_none: &'static str,
    /// Column: course.
    pub name: &'static str,
    /// Column: what one can do afterwards.
    pub goal: &'static str,
    /// Column: minutes.
    pub minutes: &'static str,
    /// Column: for which items.
    pub helps: &'static str,
    /// Everybody in one of the chosen roles takes it.
    pub due: &'static str,
    /// Column: status.
    pub status: &'static str,
    /// All minutes together.
    pub total: fn(u32) -> String,
    /// Where the courses come from.
    pub origin: &'static str,
}

pub(super) const JA: Next = Next {
    title: ["次に学ぶとよいこと", "研修計画"],
    help: |roles| format!("{roles}の目安に届いていない項目です。必須を先に、差の大きい順にならべています。"),
    none: "選んだ人材像の目安に、自己評価ではすべて届いています。",
    show: |count| format!("ほかに{count}項目は、自己評価では届いています。事例を足すと、根拠ありになります。"),
    now: |level| format!("いま：{level}"),
    no_level: "いま：水準なし",
    asked: |role, level| format!("{role}の目安：{level}"),
    aim: |level, sentence| format!("次の水準{level}：「{sentence}」"),
    course: |id, name, minutes| format!("講座{id}「{name}」（{minutes}分）"),
    more: |count| format!("ほか{count}項目を見る"),
    courses: "役に立つ講座",
    courses_help: "講座は入口です。水準2から上は、実際の仕事で身につきます。",
    courses_none: "この項目に合う講座は、まだ一覧にありません。",
    name: "講座",
    goal: "到達点（できること）",
    minutes: "分",
    helps: "項目",
    due: "人材像の必須",
    status: "状態",
    total: |minutes| format!("合わせて{}", super::super::super::spans::length_ja(minutes * 60)),
    origin: "講座の一覧は、本アプリの案です。実際の研修の有無は、県や団体に確かめてください。",
};

pub(super) const EN: Next = Next {
    title: ["What to learn next", "Training plan"],
    help: |roles| format!("Items below what these roles ask for: {roles}. Musts come first, then the widest gaps."),
    none: "By your own assessment, everything that the chosen roles ask for is reached.",
    show: |count| match count {
        1 => "1 more item is reached by your own assessment. A case would show it.".into(),
        _ => format!("{count} more items are reached by your own assessment. Cases would show them."),
    },
    now: |level| format!("Now: {level}"),
    no_level: "Now: no level",
    asked: |role, level| format!("{role} asks for {level}"),
    aim: |level, sentence| format!("Next, level {level}: “{sentence}”"),
    course: |id, name, minutes| format!("Course {id}: {name} ({minutes} min)"),
    more: |count| match count {
        1 => "Show 1 more item".into(),
        _ => format!("Show {count} more items"),
    },
    courses: "Courses that help",
    courses_help: "A course is a beginning. Level 2 and above come from real work.",
    courses_none: "The list has no course for these items yet.",
    name: "Course",
    goal: "Goal",
    minutes: "Minutes",
    helps: "Items",
    due: "due for the role",
    status: "Status",
    total: |minutes| format!("Together {}", super::super::super::spans::length_en(minutes * 60)),
    origin: "The list of courses is this app’s proposal. Please ask the prefecture or your office which are held.",
};
