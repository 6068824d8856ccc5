//! Words of the result: the finding, its tables, handing over, the printed sheet. The pool's tables use them too.
//!
//! What is missing is said as what would change it, never as a fault.

/// Words of the result, of its tables and of the sheet.
pub struct Outcome {
    /// Where we are.
    pub place: &'static str,
    /// The finding with one category, and with two.
    pub found_one: fn(&str) -> String,
    /// The same with two.
    pub found_two: fn(&str, &str) -> String,
    /// No category stands out yet.
    pub found_none: &'static str,
    /// Nothing is answered.
    pub found_empty: &'static str,
    /// What happens to claims without evidence.
    pub lead: &'static str,
    /// Date and answered items.
    pub as_of: fn(&str, usize, usize) -> String,
    /// Mark □ and its line.
    pub claimed_line: &'static str,
    /// Mark ● and its line.
    pub evidenced_line: &'static str,
    /// Accessible name of the radar.
    pub radar: &'static str,
    /// Caption of its table.
    pub radar_table: &'static str,
    /// Column: role.
    pub role: &'static str,
    /// Column: category.
    pub category: &'static str,
    /// Column: claimed.
    pub claimed: &'static str,
    /// Column: evidenced.
    pub evidenced: &'static str,
    /// How near to the roles.
    pub fits: &'static str,
    /// How that is reckoned.
    pub fits_help: &'static str,
    /// Claimed per cent, beside the bar.
    pub claims: fn(u32) -> String,
    /// No must is far away.
    pub nothing_to_check: &'static str,
    /// Musts to look at: the first by name, so many others.
    pub to_check: fn(&str, usize) -> String,
    /// Item by item.
    pub items: &'static str,
    /// What must and want mean.
    pub items_help: &'static str,
    /// One role's table: name, per cent.
    pub items_of: fn(&str, u32) -> String,
    /// Column: item.
    pub item: &'static str,
    /// Column: what the role asks for.
    pub required: &'static str,
    /// Column: position from 0 to 4.
    pub position: &'static str,
    /// Column: how it stands.
    pub standing: &'static str,
    /// A must.
    pub must: &'static str,
    /// A want.
    pub want: &'static str,
    /// Reached.
    pub met: &'static str,
    /// So many levels short.
    pub short: fn(u32) -> String,
    /// A must that is more than one level short.
    pub check: fn(u32) -> String,
    /// The strongest items.
    pub strongest: &'static str,
    /// None yet.
    pub strongest_none: &'static str,
    /// Under a strong item: label of the level, cases.
    pub strong: fn(&str, usize) -> String,
    /// Claimed without enough evidence.
    pub unproven: &'static str,
    /// All claims are carried.
    pub unproven_none: &'static str,
    /// How to read it.
    pub unproven_help: &'static str,
    /// Handing over.
    pub hand: &'static str,
    /// Who the file is from, without personal data: it stands above the armor.
    pub from: &'static str,
    /// What stands in the file about the person.
    pub inside: &'static str,
    /// The sheet's title.
    pub sheet: &'static str,
    /// Foot of the sheet: a signature proves the writer, nothing else was checked.
    pub sheet_foot: &'static str,
}

pub(in crate::text) const JA: Outcome = Outcome {
    place: "自己評価の結果",
    found_one: |first| format!("{first}に、根拠のある経験があります"),
    found_two: |first, second| format!("{first}と{second}に、根拠のある経験があります"),
    found_none: "根拠のある経験は、記録を足すと見えてきます",
    found_empty: "まだ回答がありません",
    lead: "根拠のない水準は、消さずに「自己評価」として残しています。",
    as_of: |date, answered, all| format!("{date}・{all}項目中 {answered}項目に回答"),
    claimed_line: "自己評価（破線・四角）",
    evidenced_line: "根拠あり（実線・丸・斜線）",
    radar: "区分ごとの水準の図。数値は横の表と同じです。",
    radar_table: "区分ごとの水準の平均（0から4）",
    role: "人材像",
    category: "区分",
    claimed: "自己",
    evidenced: "根拠あり",
    fits: "4つの人材像との近さ",
    fits_help: "根拠のある水準で計算しています。破線は自己評価です。",
    claims: |per_cent| format!("自己評価では{per_cent}%"),
    nothing_to_check: "大きく足りない必須の項目はありません",
    to_check: |first, others| match others {
        0 => format!("要確認：{first}"),
        _ => format!("要確認：{first} ほか{others}項目"),
    },
    items: "項目ごとの表",
    items_help: "必須は、その人材像に水準4が要る項目です。3倍の重みで計算します。",
    items_of: |role, per_cent| format!("{role}　{per_cent}%"),
    item: "項目",
    required: "目安",
    position: "0から4の位置",
    standing: "目安との差",
    must: "必須",
    want: "歓迎",
    met: "届いています",
    short: |levels| format!("あと{levels}"),
    check: |levels| format!("要確認（あと{levels}）"),
    strongest: "根拠がしっかりした項目",
    strongest_none: "水準2より上で根拠のある項目は、まだありません。",
    strong: |level, cases| format!("{level}・記録{cases}件"),
    unproven: "記録を足すと、根拠ありになる項目",
    unproven_none: "答えた水準には、すべて根拠があります。",
    unproven_help: "足りないのは記録だけです。力がないという意味ではありません。",
    hand: "ファイルを渡す",
    from: "応募した人から（ここに氏名は書いていません）",
    inside: "あなたについて、ファイルに入るもの",
    sheet: "スキルの自己評価",
    sheet_foot: "本人の自己評価です。第三者の確認は受けていません。",
};

pub(in crate::text) const EN: Outcome = Outcome {
    place: "Result of the self-assessment",
    found_one: |first| format!("You have evidence of experience in {first}"),
    found_two: |first, second| format!("You have evidence of experience in {first}, and in {second}"),
    found_none: "Add cases, and your experience becomes visible",
    found_empty: "There are no answers yet",
    lead: "Levels without evidence are not removed: they stay as “self-assessed”.",
    as_of: |date, answered, all| format!("{date}, {answered} of {all} items answered"),
    claimed_line: "Self-assessed (dashed, squares)",
    evidenced_line: "With evidence (solid, dots, hatched)",
    radar: "Levels by category. The table beside it has the same numbers.",
    radar_table: "Mean level by category (0 to 4)",
    role: "Role",
    category: "Category",
    claimed: "Self",
    evidenced: "Evidence",
    fits: "How near to the four roles",
    fits_help: "Reckoned from levels with evidence. The dashed part is self-assessed.",
    claims: |per_cent| format!("{per_cent}% self-assessed"),
    nothing_to_check: "No must is far away",
    to_check: |first, others| match others {
        0 => format!("To check: {first}"),
        1 => format!("To check: {first} and 1 other item"),
        _ => format!("To check: {first} and {others} other items"),
    },
    items: "Item by item",
    items_help: "A must is an item in which the role needs level 4. It weighs three times as much.",
    items_of: |role, per_cent| format!("{role}: {per_cent}%"),
    item: "Item",
    required: "Guide level",
    position: "Position, 0 to 4",
    standing: "Difference",
    must: "must",
    want: "want",
    met: "Reached",
    short: |levels| format!("{levels} short"),
    check: |levels| format!("To check ({levels} short)"),
    strongest: "Items with strong evidence",
    strongest_none: "No item has evidence for level 2 or more yet.",
    strong: |level, cases| match cases {
        1 => format!("{level}, 1 case"),
        _ => format!("{level}, {cases} cases"),
    },
    unproven: "Items that another case would support",
    unproven_none: "Every level you chose has evidence.",
    unproven_help: "Only records are missing. It does not mean that you can’t do it.",
    hand: "Hand over the file",
    from: "From an applicant (no name is written here)",
    inside: "What goes in about you",
    sheet: "Skill self-assessment",
    sheet_foot: "Assessed by the person themselves. Not checked by anybody else.",
};
