//! Words of need cards.

/// Words of need cards.
pub struct Needs {
    /// Heading of the needs screen.
    pub needs: fn(usize) -> String,
    /// What it is for.
    pub needs_text: &'static str,
    /// No card yet.
    pub needs_empty: &'static str,
    /// What to do then.
    pub needs_empty_todo: &'static str,
    /// A blank card.
    pub need_blank: &'static str,
    /// A card by its number.
    pub need: fn(usize) -> String,
    /// How far it is filled.
    pub filled: fn(usize, usize) -> String,
    /// Complete.
    pub complete: &'static str,
    /// No problem written yet.
    pub no_problem: &'static str,
    /// Steps of a card.
    pub steps: [&'static str; 4],
    /// The problem.
    pub problem: &'static str,
    /// Its hint.
    pub problem_hint: &'static str,
    /// The outcome.
    pub outcome: &'static str,
    /// Its hint.
    pub outcome_hint: &'static str,
    /// Where from.
    pub from_cluster: &'static str,
    /// The municipalities of the card.
    pub need_municipalities: &'static str,
    /// The roles.
    pub roles: &'static str,
    /// At most two.
    pub roles_hint: &'static str,
    /// Nobody can do everything.
    pub roles_warn: &'static str,
    /// What to do.
    pub roles_warn_todo: &'static str,
    /// The level.
    pub level: &'static str,
    /// The field.
    pub field: &'static str,
    /// Groups of fields: office, region, other.
    pub field_groups: [&'static str; 3],
    /// Choose one.
    pub choose: &'static str,
    /// Work style.
    pub work_style: &'static str,
    /// Days a month.
    pub days: &'static str,
    /// Range.
    pub days_hint: &'static str,
    /// Unit.
    pub days_unit: &'static str,
    /// Months.
    pub months: &'static str,
    /// Range.
    pub months_hint: &'static str,
    /// Unit.
    pub months_unit: &'static str,
    /// Importance.
    pub importance: &'static str,
    /// Urgency.
    pub urgency: &'static str,
    /// Name of the draft beside the form.
    pub draft: &'static str,
    /// Short labels of the draft: after half a year, roles, level, field, involvement, priority, municipalities.
    pub labels: [&'static str; 7],
    /// Importance and urgency in short.
    pub priority: fn(Option<u32>, Option<u32>) -> String,
    /// Delete the card.
    pub delete_need: &'static str,
    /// To all cards.
    pub all_needs: &'static str,
    /// It stays if you leave.
    pub stays: &'static str,
}

pub(super) const JA: Needs = Needs {
    needs: |count| if count == 0 { "ニーズ票".into() } else { format!("ニーズ票が{count}枚あります") },
    needs_text: "どの課題に、どんな人が、どれだけ要るかを1枚に書きます。",
    needs_empty: "ニーズ票はまだありません",
    needs_empty_todo: "付箋のまとまりを選んで「ニーズ票にする」を押すと、下書きができます。",
    need_blank: "白紙から作る",
    need: |number| format!("ニーズ票 {number}"),
    filled: |done, all| format!("{all}問のうち{done}問"),
    complete: "すべて書けました",
    no_problem: "課題はまだ書いていません",
    steps: ["課題", "人材像", "関わり方", "優先度"],
    problem: "どんな課題ですか",
    problem_hint: "例：庁内の方向性を、幹部と一緒に描けない",
    outcome: "半年後に、何がどうなっていればよいですか",
    outcome_hint: "例：全体方針が庁内で合意されている",
    from_cluster: "もとのまとまり",
    need_municipalities: "この課題がある市区町村",
    roles: "どんな人に来てほしいですか",
    roles_hint: "2つまでをおすすめします。",
    roles_warn: "一人で全てを担える人はいません",
    roles_warn_todo: "3つ以上の役割を選びました。票を分けると、それぞれに合う人を探せます。",
    level: "どこまで任せたいですか",
    field: "どの分野・事業ですか",
    field_groups: ["庁内の仕事", "地域の課題", "そのほか"],
    choose: "選んでください",
    work_style: "働き方の希望",
    days: "ひと月の日数",
    days_hint: "0.5日から20日まで",
    days_unit: "日／月",
    months: "期間",
    months_hint: "1か月から60か月まで",
    months_unit: "か月",
    importance: "どれくらい重要ですか",
    urgency: "どれくらい急ぎますか",
    draft: "ここまでの下書き",
    labels: ["半年後", "人材像", "水準", "分野", "関わり方", "優先度", "団体"],
    priority: |importance, urgency| {
        let say = |name: &str, value: Option<u32>| value.map(|value| format!("{name}{value}"));
        [say("重要", importance), say("緊急", urgency)].into_iter().flatten().collect::<Vec<_>>().join("・")
    },
    delete_need: "この票を消す",
    all_needs: "ニーズ票の一覧",
    stays: "書きかけのまま閉じても残ります",
};

pub(super) const EN: Needs = Needs {
    needs: |count| match count {
        0 => "Need cards".into(),
        1 => "There is 1 need card".into(),
        count => format!("There are {count} need cards"),
    },
    needs_text: "One card says which problem needs which person, and how much.",
    needs_empty: "No need cards yet",
    needs_empty_todo: "Select a cluster and press “Make a need card” to get a draft.",
    need_blank: "Start a blank card",
    need: |number| format!("Need card {number}"),
    filled: |done, all| format!("{done} of {all} answered"),
    complete: "All answered",
    no_problem: "The problem is not written yet",
    steps: ["Problem", "Person", "Involvement", "Priority"],
    problem: "What is the problem?",
    problem_hint: "For example: we can't draw up a direction together with the executives",
    outcome: "What should be different half a year later?",
    outcome_hint: "For example: the overall policy is agreed in the office",
    from_cluster: "From the cluster",
    need_municipalities: "Municipalities with this problem",
    roles: "What kind of person should come?",
    roles_hint: "We suggest two at most.",
    roles_warn: "No one person can do everything",
    roles_warn_todo: "You chose three or more roles. Splitting the card helps to find the right person for each.",
    level: "How much would you entrust?",
    field: "Which field or project?",
    field_groups: ["Work in the office", "Questions of the region", "Other"],
    choose: "Please choose",
    work_style: "Preferred way of working",
    days: "Days a month",
    days_hint: "0.5 to 20 days",
    days_unit: "days a month",
    months: "Period",
    months_hint: "1 to 60 months",
    months_unit: "months",
    importance: "How important is it?",
    urgency: "How urgent is it?",
    draft: "The draft so far",
    labels: ["Half a year later", "Person", "Level", "Field", "Involvement", "Priority", "Bodies"],
    priority: |importance, urgency| {
        let say = |name: &str, value: Option<u32>| value.map(|value| format!("{name} {value}"));
        [say("importance", importance), say("urgency", urgency)].into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    delete_need: "Delete this card",
    all_needs: "All need cards",
    stays: "It stays even if you leave it half-written",
};
