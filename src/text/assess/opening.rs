//! Words of the first page: what for, how long, who reads it. They stand before anything is asked.

/// Words of the page before the consent.
pub struct Opening {
    /// What it takes and what doesn't happen, by minutes and items.
    pub facts: fn(usize, usize) -> [String; 4],
    /// What it is written for.
    pub purpose: &'static str,
    /// Both purposes: label, and what follows from it. For an application, as staff.
    pub purposes: [(&'static str, &'static str); 2],
    /// None is chosen.
    pub purpose_missing: &'static str,
    /// Which of several calls.
    pub which: &'static str,
    /// None of them yet.
    pub later: &'static str,
    /// The call that it is for, to apply or as staff.
    pub call: [&'static str; 2],
    /// Who opens it.
    pub readers: &'static str,
    /// How long it is kept.
    pub retention: &'static str,
    /// The same in words, by fiscal years.
    pub years: fn(u32) -> String,
    /// No call is known, to apply or as staff.
    pub no_call: [&'static str; 2],
    /// The way to one.
    pub open_call: &'static str,
    /// The answers are a copy: title, what to do.
    pub copied: [&'static str; 2],
    /// Agree once more and go on.
    pub again: &'static str,
}

pub(super) const JA: Opening = Opening {
    facts: |minutes, items| {
        [
            format!("{items}項目で、約{minutes}分です。"),
            "何回に分けてもかまいません。続きから始められます。".into(),
            "ネットワークがなくても使えます。渡すまで、この端末の外には何も出ません。".into(),
            "合格や不合格はありません。".into(),
        ]
    },
    purpose: "何のために書きますか",
    purposes: [
        ("応募する", "外部の人材として、県や市区町村の募集に応募します。"),
        ("職員として、自分の水準を見る", "自治体の職員として、できることと、次に学ぶことを確かめます。"),
    ],
    purpose_missing: "どちらかを選んでください。",
    which: "どの募集のために書きますか",
    later: "まだ決めていません（あとで選べます）",
    call: ["応募先の募集", "渡す先"],
    readers: "開ける人",
    retention: "残す期間",
    years: |years| match years {
        0 => "同意した年度の末（3月31日）まで".into(),
        1 => "同意した年度の、翌年度の末（3月31日）まで".into(),
        _ => format!("同意した年度から{years}年度あとの末（3月31日）まで"),
    },
    no_call: [
        "募集のファイルを受け取っているときは、先に開いてください。だれが読むか、いつまで残すかが、ここに出ます。まだなくても始められます。",
        "書き出さないかぎり、結果はこの端末の外に出ません。研修の担当者から受け取ったファイルがあるときは、先に開いてください。",
    ],
    open_call: "受け取ったファイルを開く",
    copied: [
        "前の自己評価を写しました",
        "前の自己評価は、そのまま残っています。同意は自己評価ごとに要ります。読んで同意すると、続きから直せます。",
    ],
    again: "同意して、続ける",
};

pub(super) const EN: Opening = Opening {
    facts: |minutes, items| {
        [
            format!("{items} items, about {minutes} minutes."),
            "In one go or in several: you go on where you stopped.".into(),
            "It works without a network. Nothing leaves this device until you hand it over.".into(),
            "Nobody passes or fails.".into(),
        ]
    },
    purpose: "What are you writing it for?",
    purposes: [
        ("To apply", "You offer your help from outside, to a prefecture or to municipalities."),
        (
            "As staff, to see my own level",
            "You work for a local government, and want to see what you can do and what to learn next.",
        ),
    ],
    purpose_missing: "Please choose one of the two.",
    which: "Which call are you writing it for?",
    later: "Not decided yet (you can choose later)",
    call: ["The call that you answer", "Who receives it"],
    readers: "Who can open it",
    retention: "How long it is kept",
    years: |years| match years {
        0 => "Until the end (31 March) of the fiscal year in which you agree".into(),
        1 => "Until the end (31 March) of the fiscal year after the one in which you agree".into(),
        _ => format!("Until the end (31 March) of the fiscal year {years} years after the one in which you agree"),
    },
    no_call: [
        "If you have received a call, open it first: you then see here who reads your answers and for how long they are kept. You can begin without one.",
        "Unless you write it out, the result does not leave this device. If you have received a file from a training manager, open it first.",
    ],
    open_call: "Open a file that I received",
    copied: [
        "This is a copy of your earlier self-assessment",
        "The earlier one stays as it is. Each self-assessment needs its own consent: read it and agree, then change what has changed.",
    ],
    again: "Agree and go on",
};
