//! Words of the overview: the steps, how far each has come, what is left.

/// Words of the overview.
pub struct Way {
    /// Where one stands: minutes left, answered and all items.
    pub found: fn(usize, usize, usize) -> String,
    /// The order is a proposal.
    pub lead: &'static str,
    /// Heading of the list.
    pub steps: &'static str,
    /// Names of the steps before and after the categories: profile, experience, cases, check, result, handing over.
    pub names: [&'static str; 6],
    /// The ten categories together.
    pub categories: &'static str,
    /// Nothing is open.
    pub done: &'static str,
    /// Nothing is there yet.
    pub open: &'static str,
    /// So many of so many parts.
    pub begun: fn(usize, usize) -> String,
    /// Beside the step that comes next.
    pub next: &'static str,
    /// About so many minutes.
    pub minutes: fn(usize) -> String,
    /// No case is written.
    pub no_case: &'static str,
    /// So many cases, all complete.
    pub cases: fn(usize) -> String,
    /// So many cases of so many still lack something.
    pub cases_open: fn(usize, usize) -> String,
    /// The result before and after the answers were closed.
    pub results: [&'static str; 2],
    /// Handing over: not written out yet, changed since, written out; as staff.
    pub handed: [&'static str; 4],
    /// The button that leads on, by the step's name.
    pub go: fn(&str) -> String,
    /// Facts: heading, purpose, call, standard, consent.
    pub facts: [&'static str; 5],
    /// The purposes in short.
    pub purposes: [&'static str; 2],
    /// No call is chosen.
    pub no_call: &'static str,
    /// Version of the standard.
    pub version: fn(&str) -> String,
    /// How sure the standard is: checked, not yet, draft.
    pub status: [&'static str; 3],
    /// The standard is not on this device.
    pub unknown_standard: &'static str,
    /// Until which day the consent stands, and the version of its text.
    pub until: fn(&str, &str) -> String,
    /// Read the consent again.
    pub reread: &'static str,
    /// Choose purpose and call again.
    pub change: &'static str,
    /// The chosen call keeps it shorter than was agreed: title, what to do.
    pub shorter: [&'static str; 2],
    /// Assess anew: heading, what happens, button.
    pub renew: (&'static str, [&'static str; 3], &'static str),
    /// So many earlier ones.
    pub earlier: fn(usize) -> String,
}

pub(super) const JA: Way = Way {
    found: |minutes, answered, all| match (minutes, answered) {
        (0, _) => "ひととおり終わりました".into(),
        (_, 0) => format!("あと約{minutes}分で終わります"),
        _ if answered >= all => format!("{all}項目すべてに答えました。あと約{minutes}分です"),
        _ => format!("{all}項目のうち{answered}項目に答えました。あと約{minutes}分です"),
    },
    lead: "順番は目安です。どこからでも始められます。書いたものは、そのつど保存します。",
    steps: "進めかた",
    names: ["あなたについて", "経験", "根拠", "確かめる", "結果", "渡す"],
    categories: "スキルの10区分",
    done: "済み",
    open: "まだ",
    begun: |done, all| format!("途中　{done}／{all}"),
    next: "次はここ",
    minutes: |minutes| format!("約{minutes}分"),
    no_case: "まだありません",
    cases: |count| format!("{count}件"),
    cases_open: |open, all| format!("{all}件のうち{open}件は書きかけ"),
    results: ["いまは、自分の水準だけ", "見られます"],
    handed: ["まだ", "書き出したあとに、直しました", "書き出しました", "この端末だけにあります"],
    go: |step| format!("次へ：{step}"),
    facts: ["この自己評価について", "目的", "募集", "基準", "同意"],
    purposes: ["応募", "職員として、自分の水準を見る"],
    no_call: "まだ選んでいません",
    version: |version| format!("{version}版"),
    status: ["確認済み", "要確認", "案"],
    unknown_standard: "この自己評価が使う基準のファイルが、この端末にありません。アプリの基準で表示しています。",
    until: |day, version| format!("{day}まで（同意文 {version}）"),
    reread: "同意の文を読み直す",
    change: "目的や募集を選び直す",
    shorter: [
        "選んだ募集は、同意した日より早く消します",
        "募集に合わせた期限で、もう一度同意できます。書いたものは、そのまま残ります。",
    ],
    renew: (
        "新しく自己評価する",
        [
            "いまの自己評価を写して、新しいものを作ります。いまのものは変わらずに残り、あとで比べられます。",
            "写すのは、あなたについて、経験、スキルの答え、根拠です。",
            "同意は写しません。もう一度読んで、同意してから始めます。",
        ],
        "写して、新しく始める",
    ),
    earlier: |count| format!("前の自己評価が{count}件残っています。結果の画面で比べられます。"),
};

pub(super) const EN: Way = Way {
    found: |minutes, answered, all| match (minutes, answered) {
        (0, _) => "You have been through all of it".into(),
        (_, 0) => format!("It takes about {minutes} more minutes"),
        _ if answered >= all => format!("All {all} items are answered, about {minutes} min left"),
        _ => format!("{answered} of {all} items are answered, about {minutes} min left"),
    },
    lead: "The order is a proposal: begin anywhere. Everything you write is saved at once.",
    steps: "The steps",
    names: ["About you", "Experience", "Evidence", "Check", "Result", "Hand over"],
    categories: "Skills, ten categories",
    done: "Done",
    open: "Not yet",
    begun: |done, all| format!("{done} of {all}"),
    next: "next",
    minutes: |minutes| format!("about {minutes} min"),
    no_case: "None yet",
    cases: |count| if count == 1 { "1 case".into() } else { format!("{count} cases") },
    cases_open: |open, all| format!("{open} of {all} unfinished"),
    results: ["For now only your own levels", "Ready to see"],
    handed: ["Not yet", "Changed since it was written out", "Written out", "Only on this device"],
    go: |step| format!("Next: {step}"),
    facts: ["About this self-assessment", "Purpose", "Call", "Standard", "Consent"],
    purposes: ["To apply", "As staff, to see my own level"],
    no_call: "Not chosen yet",
    version: |version| format!("version {version}"),
    status: ["verified", "to be verified", "draft"],
    unknown_standard: "The standard that this self-assessment answers is not on this device. The app’s own is shown instead.",
    until: |day, version| format!("until {day} (text {version})"),
    reread: "Read the consent text again",
    change: "Choose purpose or call again",
    shorter: [
        "The call that you chose erases it earlier than you agreed",
        "You can agree again with the call’s last day. Everything you wrote stays.",
    ],
    renew: (
        "Assess yourself anew",
        [
            "A new self-assessment is made as a copy of this one. This one stays unchanged, and you can compare them later.",
            "What you wrote about yourself, your experience, your answers and your cases are copied.",
            "The consent is not: you read it and agree again before you begin.",
        ],
        "Copy it and begin anew",
    ),
    earlier: |count| match count {
        1 => "1 earlier self-assessment is kept. The result page compares them.".into(),
        _ => format!("{count} earlier self-assessments are kept. The result page compares them."),
    },
};
