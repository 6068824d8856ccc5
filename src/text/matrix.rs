//! Words of the matrix: importance × urgency.

/// Words of the matrix.
pub struct Matrix {
    /// Heading: cards in all, and cards that are placed.
    pub heading: fn(usize, usize) -> String,
    /// How it works.
    pub how: &'static str,
    /// Name of the table.
    pub caption: &'static str,
    /// The two axes: importance, urgency.
    pub axes: [&'static str; 2],
    /// The four quarters: important and urgent, important, urgent, neither.
    pub quarters: [&'static str; 4],
    /// Cards that are not placed yet.
    pub tray: &'static str,
    /// Every card is placed.
    pub tray_empty: &'static str,
    /// A card is selected.
    pub selected: fn(&str) -> String,
    /// Put the selected card into a square: its importance and urgency.
    pub put: fn(&str, &str) -> String,
    /// The same in the square itself.
    pub put_short: &'static str,
    /// Take it out again.
    pub take_out: &'static str,
    /// Where a card is now: card, importance, urgency.
    pub now: fn(&str, &str, &str) -> String,
    /// It is in the tray now.
    pub now_out: fn(&str) -> String,
    /// A card whose problem isn't written.
    pub blank: &'static str,
    /// A card by its number, short.
    pub short: fn(usize) -> String,
    /// Open the card.
    pub open: &'static str,
    /// No cards at all.
    pub none: &'static str,
    /// What to do then.
    pub none_todo: &'static str,
    /// Heading of the two that are taken up.
    pub hmw: &'static str,
    /// What to do: so many cards stand in the quarter.
    pub hmw_todo: fn(usize) -> String,
    /// The sentence of a card.
    pub hmw_field: fn(&str) -> String,
    /// What a sentence looks like.
    pub hmw_hint: &'static str,
}

pub(super) const JA: Matrix = Matrix {
    heading: |all, placed| match (all, all - placed.min(all)) {
        (0, _) => "重要×緊急に並べます".into(),
        (all, 0) => format!("ニーズ票{all}枚を、すべて並べました"),
        (all, left) => format!("ニーズ票{all}枚のうち、あと{left}枚を並べます"),
    },
    how: "票を選んでから、置きたいマスを押します。矢印キーでも動かせます。",
    caption: "重要×緊急の表。縦が重要さ、横が急ぎ具合です。",
    axes: ["重要さ", "急ぎ具合"],
    quarters: ["まず取り組む", "計画して進める", "手早く片付ける", "様子を見る"],
    tray: "まだ置いていない票",
    tray_empty: "すべて置きました。",
    selected: |card| format!("選んだ票：{card}。置きたいマスを押してください。"),
    put: |importance, urgency| format!("ここへ（{importance}・{urgency}）"),
    put_short: "ここへ",
    take_out: "表から外す",
    now: |card, importance, urgency| format!("{card}：{importance}・{urgency}"),
    now_out: |card| format!("{card}を表から外しました"),
    blank: "課題はまだ書いていません",
    short: |number| format!("票{number}"),
    open: "この票を開く",
    none: "ニーズ票はまだありません",
    none_todo: "先にニーズ票を作ってください。",
    hmw: "「まず取り組む」から2件を選び、「どうすれば〜できるか」の文にします",
    hmw_todo: |count| match count {
        0 => "右上のマスに票を置くと、ここに出ます。".into(),
        1 | 2 => "書いた文は、票の「半年後に、何がどうなっていればよいですか」に入ります。".into(),
        count => format!("右上に{count}枚あります。2件に絞って書きます。文は票の「半年後」の欄に入ります。"),
    },
    hmw_field: |card| format!("{card}　→　どうすれば〜できるか"),
    hmw_hint: "例：どうすれば、窓口で書く回数を1回にできるか",
};

pub(super) const EN: Matrix = Matrix {
    heading: |all, placed| match (all, all - placed.min(all)) {
        (0, _) => "Sort by importance and urgency".into(),
        (1, 0) => "The need card is placed".into(),
        (all, 0) => format!("All {all} need cards are placed"),
        (all, left) => format!("{left} of {all} need cards to place"),
    },
    how: "Select a card, then press the square where it belongs. Arrow keys move it too.",
    caption: "Importance by urgency. Rows are importance, columns are urgency.",
    axes: ["Importance", "Urgency"],
    quarters: ["Do first", "Plan for it", "Get it done quickly", "Wait and see"],
    tray: "Cards not placed yet",
    tray_empty: "All are placed.",
    selected: |card| format!("{card} is selected. Press the square where it belongs."),
    put: |importance, urgency| format!("Here ({importance}, {urgency})"),
    put_short: "Here",
    take_out: "Take it out",
    now: |card, importance, urgency| format!("{card}: {importance}, {urgency}"),
    now_out: |card| format!("{card} is out of the table"),
    blank: "The problem is not written yet",
    short: |number| format!("Card {number}"),
    open: "Open this card",
    none: "No need cards yet",
    none_todo: "Please make need cards first.",
    hmw: "Take two of “Do first” and ask “how might we …?”",
    hmw_todo: |count| match count {
        0 => "Cards in the squares at the top right show up here.".into(),
        1 | 2 => "The sentence goes to “What should be different half a year later?” of the card.".into(),
        count => format!("There are {count} cards at the top right. Choose two. The sentence goes to the card."),
    },
    hmw_field: |card| format!("{card} → how might we …?"),
    hmw_hint: "For example: how might we let people write their address only once?",
};
