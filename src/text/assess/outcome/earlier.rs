//! Words of two assessments of one person side by side.
//!
//! A number that fell is said like one that rose.

/// An earlier assessment beside the present one.
pub struct Earlier {
    /// Heading.
    pub title: &'static str,
    /// Which one.
    pub choose: &'static str,
    /// One of them: its day, answered items, all.
    pub made: fn(&str, usize, usize) -> String,
    /// It was not closed.
    pub open: &'static str,
    /// It has no day.
    pub day_open: &'static str,
    /// Another version: title, what is compared. Without its standard: title, what to do.
    pub ground: [&'static str; 4],
    /// Items whose evidenced level rose, and fell.
    pub found: fn(usize, usize) -> String,
    /// Why it may fall.
    pub why_fell: &'static str,
    /// Caption of the categories.
    pub categories: &'static str,
    /// Column: items compared.
    pub compared: &'static str,
    /// Before and now.
    pub from_to: fn(&str, &str) -> String,
    /// So many items can’t be compared.
    pub apart: fn(u32) -> String,
    /// Caption of the items.
    pub moved: &'static str,
    /// Unfolds them, by their number.
    pub moved_open: fn(usize) -> String,
    /// None did.
    pub moved_none: &'static str,
    /// By so many levels.
    pub rose: fn(u32) -> String,
    /// By so many levels.
    pub fell: fn(u32) -> String,
    /// As before.
    pub same: &'static str,
    /// There was no level before.
    pub new: &'static str,
    /// There is no level any more.
    pub gone: &'static str,
    /// Heading of the items that can’t be compared.
    pub not_comparable: &'static str,
    /// There is no earlier one.
    pub none: &'static str,
}

pub(super) const JA: Earlier = Earlier {
    title: "前の自己評価とくらべる",
    choose: "くらべる自己評価を選んでください",
    made: |day, answered, all| format!("{day}　{all}項目中 {answered}項目に回答"),
    open: "区切っていません",
    day_open: "日付なし",
    ground: [
        "基準の版がちがいます",
        "項目と目安文の言葉が同じものだけを、くらべています。",
        "前の自己評価の基準が、この端末にありません",
        "言葉が同じかどうか分からないので、くらべていません。基準のファイルを開くと、くらべられます。",
    ],
    found: |rose, fell| format!("根拠のある水準は、{rose}項目で上がり、{fell}項目で下がりました。"),
    why_fell: "5年より前の事例だけになると、根拠のある水準は下がることがあります。",
    categories: "区分ごとの平均（両方に水準がある項目だけ）",
    compared: "くらべた項目",
    from_to: |before, now| format!("{before} → {now}"),
    apart: |count| format!("くらべられない {count}"),
    moved: "変わった項目",
    moved_open: |count| format!("変わった項目を見る（{count}項目）"),
    moved_none: "くらべられる項目に、変わったものはありません。",
    rose: |levels| format!("▲ {levels}上がった"),
    fell: |levels| format!("▽ {levels}下がった"),
    same: "同じ",
    new: "＋ 新しい",
    gone: "－ 水準がなくなった",
    not_comparable: "くらべられない項目",
    none: "前の自己評価は、この端末にありません。「新しく自己評価する」で次の回を始めると、今回の結果とくらべられます。",
};

pub(super) const EN: Earlier = Earlier {
    title: "Beside an earlier assessment",
    choose: "Choose an earlier assessment",
    made: |day, answered, all| format!("{day}, {answered} of {all} items answered"),
    open: "not closed",
    day_open: "no date",
    ground: [
        "The standards are not the same",
        "Only items whose words and sentences are the same are compared.",
        "This device lacks the standard of one of them",
        "Whether the words are the same is not known, so nothing is compared. Open the file of that standard first.",
    ],
    found: |rose, fell| format!("The level with evidence rose in {rose} items and fell in {fell}."),
    why_fell: "When every case is older than five years, the level with evidence may fall.",
    categories: "Means by category (only items with a level in both)",
    compared: "Items compared",
    from_to: |before, now| format!("{before} → {now}"),
    apart: |count| format!("{count} not comparable"),
    moved: "Items that moved",
    moved_open: |count| format!("Show the items that moved ({count})"),
    moved_none: "No item that can be compared has moved.",
    rose: |levels| format!("▲ up {levels}"),
    fell: |levels| format!("▽ down {levels}"),
    same: "same",
    new: "+ new",
    gone: "– no level any more",
    not_comparable: "Items that can’t be compared",
    none: "There is no earlier assessment on this device. When you start a new one, it can be compared with this one.",
};
