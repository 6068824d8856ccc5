//! Words of the cards of personnel and finance.

/// Words of the cards of personnel and finance.
pub struct Condition {
    /// Heading of the list: how many cards there are.
    pub heading: fn(usize) -> String,
    /// What it is for.
    pub why: &'static str,
    /// No card yet.
    pub empty: &'static str,
    /// What to do then.
    pub empty_todo: &'static str,
    /// Make a card: personnel, finance.
    pub make: [&'static str; 2],
    /// A card by its number: personnel, finance, another department.
    pub card: [fn(usize) -> String; 3],
    /// What a card says, above it on a need card: personnel, finance, another department.
    pub from: [&'static str; 3],
    /// What it is about.
    pub about: &'static str,
    /// About municipalities, not one need card.
    pub about_places: &'static str,
    /// A need card in the list: its number and its problem.
    pub about_need: fn(usize, &str) -> String,
    /// A need card that isn't here.
    pub need_elsewhere: &'static str,
    /// The municipalities that it is about.
    pub places: &'static str,
    /// It says about nothing yet.
    pub nowhere: &'static str,
    /// The forms of appointment.
    pub appointments: &'static str,
    /// That the app decides nothing.
    pub appointments_hint: &'static str,
    /// Legal basis.
    pub basis: fn(&str) -> String,
    /// Pay and what must be settled.
    pub said_personnel: &'static str,
    /// What it looks like.
    pub said_personnel_hint: &'static str,
    /// The support schemes.
    pub schemes: &'static str,
    /// That figures are not known here.
    pub schemes_hint: &'static str,
    /// A scheme of one's own.
    pub scheme_own: &'static str,
    /// Add it.
    pub scheme_add: &'static str,
    /// Until when it is decided: personnel, finance.
    pub decided_by: [&'static str; 2],
    /// What finance must settle.
    pub said_finance: &'static str,
    /// What it looks like.
    pub said_finance_hint: &'static str,
    /// Short labels: about, appointments, budget, schemes, decided by, settled.
    pub labels: [&'static str; 6],
    /// Nothing is written on it yet.
    pub blank: &'static str,
    /// Delete the card.
    pub delete: &'static str,
    /// To the list.
    pub all: &'static str,
}

pub(super) const JA: Condition = Condition {
    heading: |count| match count {
        0 => "人事・財政の票".into(),
        count => format!("人事・財政の票が{count}枚あります"),
    },
    why: "ニーズに応えるための、任用と予算の条件を書きます。書いたことは、同じ団体のニーズ票に並びます。",
    empty: "人事・財政の票はまだありません",
    empty_todo: "人事か財政の担当が、それぞれの票を作ってください。",
    make: ["人事の票を作る", "財政の票を作る"],
    card: [
        |number| format!("人事の票 {number}"),
        |number| format!("財政の票 {number}"),
        |number| format!("票 {number}"),
    ],
    from: ["人事から", "財政から", "ほかの部門から"],
    about: "どのニーズについて書きますか",
    about_places: "団体について書く（票を選ばない）",
    about_need: |number, problem| format!("ニーズ票 {number}　{problem}"),
    need_elsewhere: "ほかの端末のニーズ票",
    places: "どの団体について書きますか",
    nowhere: "どのニーズや団体のことか、まだ選んでいません",
    appointments: "任用の形として考えられるもの",
    appointments_hint: "候補を選んで足します。使えるかどうかは、任命権者と条例で決まります。",
    basis: |law| format!("根拠：{law}"),
    said_personnel: "給与・報酬と、決めておくこと",
    said_personnel_hint: "例：報酬は日額、旅費は別。条例の改正が要る",
    schemes: "交付税・支援制度で調べるもの",
    schemes_hint: "制度の率や期限は、年度ごとに所管へ確かめてください。",
    scheme_own: "一覧にない制度",
    scheme_add: "足す",
    decided_by: ["いつまでに決めますか", "いつの議会・予算で決めますか"],
    said_finance: "財政として確かめること",
    said_finance_hint: "例：補正予算で要求し、県の負担を確かめる",
    labels: ["対象", "任用の形", "予算", "交付税・支援制度", "決める時期", "決めること"],
    blank: "まだ書いていません",
    delete: "この票を消す",
    all: "人事・財政の票の一覧",
};

pub(super) const EN: Condition = Condition {
    heading: |count| match count {
        0 => "Cards of personnel and finance".into(),
        1 => "There is 1 card of personnel and finance".into(),
        count => format!("There are {count} cards of personnel and finance"),
    },
    why: "Conditions of appointment and budget under which a need can be met. They stand beside the need cards of the same municipalities.",
    empty: "No cards of personnel and finance yet",
    empty_todo: "People from personnel or finance make their own card.",
    make: ["Make a personnel card", "Make a finance card"],
    card: [
        |number| format!("Personnel card {number}"),
        |number| format!("Finance card {number}"),
        |number| format!("Card {number}"),
    ],
    from: ["From personnel", "From finance", "From another department"],
    about: "Which need is it about?",
    about_places: "About municipalities, not one card",
    about_need: |number, problem| format!("Need card {number}: {problem}"),
    need_elsewhere: "A need card of another device",
    places: "Which municipalities is it about?",
    nowhere: "Neither a need nor a municipality is chosen yet",
    appointments: "Possible forms of appointment",
    appointments_hint: "Choose candidates. The appointing authority and ordinances decide whether one is lawful.",
    basis: |law| format!("Basis: {law}."),
    said_personnel: "Pay, and what must be settled",
    said_personnel_hint: "For example: a daily fee, travel paid apart; an ordinance must be changed",
    schemes: "Allocation tax and schemes to look at",
    schemes_hint: "Please ask whoever runs a scheme for its rate and term, every fiscal year.",
    scheme_own: "A scheme that is not in the list",
    scheme_add: "Add",
    decided_by: ["By when is it decided?", "Which assembly or budget decides?"],
    said_finance: "What finance has to check",
    said_finance_hint: "For example: ask in the supplementary budget; check what the prefecture pays",
    labels: ["About", "Appointment", "Budget", "Allocation tax, schemes", "Decided by", "To settle"],
    blank: "Nothing written yet",
    delete: "Delete this card",
    all: "All cards of personnel and finance",
};
