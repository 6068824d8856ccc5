//! Words of the experience page: yes or no, for how long, and which cases show it. Facts, no levels.

/// Words of the experience page.
pub struct Lived {
    /// Heading, by answered and all questions.
    pub found: fn(usize, usize) -> String,
    /// No is as good an answer as yes.
    pub lead: &'static str,
    /// Yes and no.
    pub said: [&'static str; 2],
    /// Field: years.
    pub years: &'static str,
    /// Its unit.
    pub years_unit: &'static str,
    /// What may be written there.
    pub years_hint: &'static str,
    /// Which cases show it, by how many are linked.
    pub cases: fn(usize) -> String,
    /// No case is written yet.
    pub no_case: &'static str,
    /// A case without a name.
    pub nameless: &'static str,
    /// The way to the cases.
    pub to_cases: &'static str,
    /// So many questions are open.
    pub open: fn(usize) -> String,
    /// None is.
    pub all: &'static str,
    /// Onward to the first category.
    pub onward: fn(&str) -> String,
}

pub(super) const JA: Lived = Lived {
    found: |answered, all| match answered {
        0 => format!("経験について、{all}つおたずねします"),
        _ if answered >= all => format!("{all}つすべてに答えました"),
        _ => format!("{all}つのうち、{answered}つに答えました"),
    },
    lead: "「いいえ」でも、点が下がることはありません。",
    said: ["はい", "いいえ"],
    years: "合わせて何年ほど",
    years_unit: "年",
    years_hint: "0から80までの数字です。1年に満たないときは0です。",
    cases: |count| match count {
        0 => "これを示す根拠を選ぶ".into(),
        _ => format!("これを示す根拠：{count}件"),
    },
    no_case: "根拠は、まだ書いていません。スキルの区分を進めると書けます。書いたあとで、ここに戻って選べます。",
    nameless: "名前のない根拠",
    to_cases: "根拠を書く",
    open: |open| format!("あと{open}つです。あとで戻れます。"),
    all: "経験は、すべて答えました。",
    onward: |category| format!("次へ：{category}"),
};

pub(super) const EN: Lived = Lived {
    found: |answered, all| match answered {
        0 => format!("{all} questions about your experience"),
        _ if answered >= all => format!("All {all} questions are answered"),
        _ => format!("{answered} of {all} questions are answered"),
    },
    lead: "A “no” costs you nothing.",
    said: ["Yes", "No"],
    years: "For about how many years in all",
    years_unit: "years",
    years_hint: "A number from 0 to 80. Less than a year is 0.",
    cases: |count| match count {
        0 => "Choose the cases that show it".into(),
        1 => "Shown by 1 case".into(),
        _ => format!("Shown by {count} cases"),
    },
    no_case: "You have not written a case yet. You can do so in the skill categories, and choose it here afterwards.",
    nameless: "A case without a name",
    to_cases: "Write a case",
    open: |open| format!("{open} more. You can come back later."),
    all: "All questions about experience are answered.",
    onward: |category| format!("Next: {category}"),
};
